// What dates can the data state, and how sure are they?
//
// Dates and periods as the data writes them: the part of EDTF (ISO 8601-2) that the source needs.
// In: strings such as "2007", "1995~", "2018-21" (spring), "2015-09", "2007/..", "/..",
// "2019/2022". Out: plain values, and the half-open stretch of decimal years that each may mean.
// Wording is left to wording.h, drawing to layout.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace timeline {

/// A half-open stretch of time in decimal years: 2007.0 is the first moment of 2007.
struct YearSpan {
    double begin = 0;
    double end = 0;
    bool operator==(const YearSpan&) const = default;
    double length() const { return end - begin; }
};

/// A year, or a month or season of it. `part` is 0 for the whole year, 1 to 12 for a month,
/// 21 to 24 for spring, summer, autumn and winter (EDTF level 1).
struct Date {
    int year = 0;
    int part = 0;
    bool approximate = false;
    auto operator<=>(const Date&) const = default;
    bool has_month() const { return part >= 1 && part <= 12; }
    bool has_season() const { return part >= 21; }
};

/// How a period ends: at a stated date, not yet (EDTF ".."), or at a date nobody stated (EDTF
/// empty).
enum class PeriodEnd { stated, ongoing, not_stated };

/// An EDTF interval. An absent start means that the source does not state it; it is never guessed.
struct Period {
    std::optional<Date> start;
    std::optional<Date> end;
    PeriodEnd end_kind = PeriodEnd::ongoing;
    bool operator==(const Period&) const = default;
};

/// Reads one EDTF date; empty when it is not one, or outside the years 1000 to 2999.
std::optional<Date> parse_date(std::string_view text);

/// Reads an EDTF interval ("start/end"); empty when it is not one. An end before the start is read:
/// see `ends_before_start`.
std::optional<Period> parse_period(std::string_view text);

std::string to_edtf(const Date& date);
std::string to_edtf(const Period& period);

/// The stretch that a date may mean. An approximate date reaches `years_either_side` years further
/// both ways: "1995~" with 1 is [1994, 1997).
YearSpan span_of(const Date& date, int years_either_side);

/// True when both ends are stated and the end lies wholly before the start.
bool ends_before_start(const Period& period);

}  // namespace timeline
