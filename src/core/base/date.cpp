// Maps dates to decimal years (see date.h).
#include "core/base/date.h"

#include <array>

namespace timeline {
namespace {

constexpr int months_in_year = 12;

struct MonthRange {
    int first;  // 0 is January
    int count;
};

/// Seasons as meteorologists in the north count them: spring is March to May.
MonthRange months_of(const Date& date) {
    constexpr std::array<int, 4> first_month_of_season = {2, 5, 8, 11};
    if (date.has_season()) {
        return {first_month_of_season.at(static_cast<std::size_t>(date.part - 21)), 3};
    }
    return date.has_month() ? MonthRange{date.part - 1, 1} : MonthRange{0, months_in_year};
}

/// All months are equally long on the axis, and a month's days among themselves.
YearSpan stated_span(const Date& date) {
    const auto year_at = [&date](double months) { return date.year + months / months_in_year; };
    if (date.day > 0) {
        const double share = 1.0 / days_in_month(date.year, date.part);
        const double begin = date.part - 1 + (date.day - 1) * share;
        return {.begin = year_at(begin), .end = year_at(begin + share)};
    }
    if (date.has_year_digits_left_out()) {
        const int years = date.unspecified == Unspecified::decade ? 10 : 100;
        return {.begin = static_cast<double>(date.year),
                .end = static_cast<double>(date.year + years)};
    }
    const MonthRange months = months_of(date);
    return {.begin = year_at(months.first), .end = year_at(months.first + months.count)};
}

}  // namespace

int days_in_month(int year, int month) {
    constexpr std::array<int, months_in_year> days = {31, 28, 31, 30, 31, 30,
                                                      31, 31, 30, 31, 30, 31};
    const bool is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && is_leap ? 29 : days.at(static_cast<std::size_t>(month - 1));
}

YearSpan span_of(const Date& date, int years_either_side) {
    const YearSpan stated = stated_span(date);
    const double margin = date.approximate ? years_either_side : 0;
    return {.begin = stated.begin - margin, .end = stated.end + margin};
}

bool ends_before_start(const Period& period, int years_either_side) {
    if (!period.start || !period.end) {
        return false;
    }
    return span_of(*period.end, years_either_side).end <=
           span_of(*period.start, years_either_side).begin;
}

}  // namespace timeline
