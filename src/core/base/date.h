// What is a date, and when may it be? Years, months, days and seasons with what is not sure of
// them.
//
// Plain values, and the half-open stretch of decimal years that each may mean. Reading and writing
// them as EDTF is left to edtf.h, wording to wording.h, drawing to layout.
#pragma once

#include <cstdint>
#include <optional>

namespace timeline {

/// A half-open stretch of time in decimal years: 2007.0 is the first moment of 2007.
struct YearSpan {
    double begin = 0;
    double end = 0;
    bool operator==(const YearSpan&) const = default;
    double length() const { return end - begin; }
};

/// Which digits of a date nobody stated (EDTF's X): those of the day, of the month and the day, the
/// last one or the last two of the year.
enum class Unspecified : std::uint8_t { nothing, day, month, month_and_day, decade, century };

/// A year, or a month, day or season of it. `part` is 0 for the whole year, 1 to 12 for a month,
/// 21 to 24 for spring, summer, autumn and winter (EDTF level 1). Of unspecified digits the first
/// year that they may mean is kept: 2010 of "201X".
struct Date {
    std::int16_t year = 0;
    std::int8_t part = 0;
    bool approximate = false;
    bool uncertain = false;
    std::int8_t day = 0;  // of the month; 0: the whole month
    Unspecified unspecified = Unspecified::nothing;
    bool operator==(const Date&) const = default;
    bool has_month() const { return part >= 1 && part <= 12; }
    bool has_season() const { return part >= 21; }
    /// Only the decade or the century is stated.
    bool has_year_digits_left_out() const {
        return unspecified == Unspecified::decade || unspecified == Unspecified::century;
    }
    /// Its edge in time is not where it is written, or may not be.
    bool is_soft() const { return approximate || uncertain || has_year_digits_left_out(); }
};

/// How a period ends: at a stated date, not yet (EDTF ".."), or at a date nobody stated (EDTF
/// empty). That the stated end may be approximate stands in the date.
enum class PeriodEnd : std::uint8_t { stated, ongoing, not_stated };

/// An EDTF interval. An absent start means that the source does not state it; it is never guessed.
struct Period {
    std::optional<Date> start;
    std::optional<Date> end;
    PeriodEnd end_kind = PeriodEnd::ongoing;
    bool operator==(const Period&) const = default;
};

/// 28 to 31; months count from 1.
int days_in_month(int year, int month);

/// The stretch that a date may mean. An approximate date reaches `years_either_side` years further
/// both ways: "1995~" with 1 is [1994, 1997).
YearSpan span_of(const Date& date, int years_either_side);

/// True when both ends are stated and the end lies wholly before the start, whatever they may mean.
bool ends_before_start(const Period& period, int years_either_side);

}  // namespace timeline
