// Reads and writes the EDTF subset of date.h, and maps it to decimal years.
#include "core/date.h"

#include <array>

namespace timeline {
namespace {

constexpr int months_in_year = 12;

/// Exactly `text.size()` digits, else empty.
std::optional<int> parse_digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + (c - '0');
    }
    return text.empty() ? std::nullopt : std::optional(value);
}

std::string two_digits(int value) {
    return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)};
}

bool is_part(int part) {
    return (part >= 1 && part <= months_in_year) || (part >= 21 && part <= 24);
}

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

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
    Date date;
    if (text.ends_with('~')) {
        date.approximate = true;
        text.remove_suffix(1);
    }
    const bool has_part = text.size() == 7 && text[4] == '-';
    if (text.size() != 4 && !has_part) {
        return std::nullopt;
    }
    const std::optional<int> year = parse_digits(text.substr(0, 4));
    const std::optional<int> part = has_part ? parse_digits(text.substr(5)) : std::optional(0);
    if (!year || !part || *year < 1000 || *year > 2999 || (has_part && !is_part(*part))) {
        return std::nullopt;
    }
    date.year = *year;
    date.part = *part;
    return date;
}

std::optional<Period> parse_period(std::string_view text) {
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view start = text.substr(0, slash);
    const std::string_view end = text.substr(slash + 1);
    Period period;
    if (!start.empty()) {
        period.start = parse_date(start);
        if (!period.start) {
            return std::nullopt;
        }
    }
    if (end == "..") {
        period.end_kind = PeriodEnd::ongoing;
    } else if (end.empty()) {
        period.end_kind = PeriodEnd::not_stated;
    } else {
        period.end_kind = PeriodEnd::stated;
        period.end = parse_date(end);
        if (!period.end) {
            return std::nullopt;
        }
    }
    return period;
}

std::string to_edtf(const Date& date) {
    std::string text = std::to_string(date.year);
    if (date.part != 0) {
        text += '-' + two_digits(date.part);
    }
    return date.approximate ? text + '~' : text;
}

std::string to_edtf(const Period& period) {
    const std::string start = period.start ? to_edtf(*period.start) : std::string();
    const std::string end = period.end                              ? to_edtf(*period.end)
                            : period.end_kind == PeriodEnd::ongoing ? std::string("..")
                                                                    : std::string();
    return start + '/' + end;
}

YearSpan span_of(const Date& date, int years_either_side) {
    const MonthRange months = months_of(date);
    const double begin = date.year + static_cast<double>(months.first) / months_in_year;
    const double margin = date.approximate ? years_either_side : 0;
    const int end_month = months.first + months.count;
    const double end = date.year + static_cast<double>(end_month) / months_in_year;
    return {.begin = begin - margin, .end = end + margin};
}

bool ends_before_start(const Period& period) {
    if (!period.start || !period.end) {
        return false;
    }
    return span_of(*period.end, 0).end <= span_of(*period.start, 0).begin;
}

}  // namespace timeline
