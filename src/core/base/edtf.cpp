// Reads and writes dates as EDTF (see edtf.h).
#include "core/base/edtf.h"

#include <algorithm>
#include <array>

namespace timeline {
namespace {

constexpr std::string_view open_end = "..";

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_doubt(char c) { return c == '~' || c == '?' || c == '%'; }

/// Digits alone, else empty.
std::optional<int> parse_digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (!is_digit(c)) {
            return std::nullopt;
        }
        value = value * 10 + (c - '0');
    }
    return text.empty() ? std::nullopt : std::optional(value);
}

std::string two_digits(int value) {
    return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)};
}

/// Whether the text looks like the pattern, in which 0 stands for any digit.
bool has_form(std::string_view text, std::string_view pattern) {
    return std::ranges::equal(
        text, pattern, [](char c, char form) { return form == '0' ? is_digit(c) : c == form; });
}

int number_at(std::string_view text, std::size_t at, std::size_t digits) {
    return parse_digits(text.substr(at, digits)).value_or(0);
}

using DateReading = Reading<Date>;

DateReading refuse(DateMistake mistake) { return {.value = std::nullopt, .mistake = mistake}; }

/// "Y170000", "Y-17E7", "-0044", "1950S2": years as levels 1 and 2 write them, or before our era.
bool is_other_year(std::string_view text) {
    constexpr std::string_view signs = "0123456789-ES";
    const bool has_sign = text.starts_with('Y') || text.starts_with('-');
    const std::string_view year = text.substr(has_sign ? 1 : 0);
    const auto digits = std::ranges::count_if(year, is_digit);
    const bool is_marked = text.starts_with('Y') && digits > 0 &&
                           year.find_first_not_of(signs) == std::string_view::npos;
    return is_marked || (has_sign && digits >= 4) ||
           (text.size() > 5 && has_form(text.substr(0, 5), "0000S"));
}

/// Why a text that has none of the forms below is no date that is read.
DateMistake mistake_of(std::string_view text) {
    if (text == "open" || text == "unknown") {
        return DateMistake::word;
    }
    if (text.starts_with('[') || text.starts_with('{')) {
        return DateMistake::several_dates;
    }
    if (text.size() > 11 && has_form(text.substr(0, 11), "0000-00-00T")) {
        return DateMistake::time_of_day;
    }
    const auto is_edtf = [](char c) { return is_digit(c) || is_doubt(c) || c == 'X' || c == '-'; };
    if (is_other_year(text)) {
        return DateMistake::year_out_of_reach;
    }
    const bool has_sign = std::ranges::any_of(text, is_doubt);
    const bool has_doubt = has_sign || text.find('X') != std::string_view::npos;
    const std::size_t shortest = has_sign ? 5 : 4;  // "1XXX", but not "198?"
    return has_doubt && text.size() >= shortest && std::ranges::all_of(text, is_edtf)
               ? DateMistake::doubt_in_part
               : DateMistake::not_a_date;
}

/// The forms of a date that is read; 0 stands for a digit.
struct Form {
    std::string_view pattern;
    Unspecified unspecified = Unspecified::nothing;
};
constexpr auto forms = std::to_array<Form>({
    {"0000"},
    {"000X", Unspecified::decade},
    {"00XX", Unspecified::century},
    {"0000-00"},
    {"0000-XX", Unspecified::month},
    {"0000-00-00"},
    {"0000-00-XX", Unspecified::day},
    {"0000-XX-XX", Unspecified::month_and_day},
});

std::optional<DateMistake> mistake_in(const Date& date, const Form& form) {
    constexpr int first_part_of_level_2 = 25;
    constexpr int last_part_of_level_2 = 41;
    const bool has_part = form.pattern.size() >= 7 && form.pattern[5] == '0';
    const bool has_day = form.pattern.size() == 10 && form.pattern[8] == '0';
    if (date.year < 1000 || date.year > 2999) {
        return DateMistake::year_out_of_reach;
    }
    if (has_part && date.part >= first_part_of_level_2 && date.part <= last_part_of_level_2) {
        return DateMistake::part_of_year;
    }
    const bool may_be_season = form.pattern.size() == 7;
    const bool is_part = date.has_month() || (may_be_season && date.part >= 21 && date.part <= 24);
    if (has_part && !is_part) {
        return DateMistake::no_such_month;
    }
    if (has_day && (date.day < 1 || date.day > days_in_month(date.year, date.part))) {
        return DateMistake::no_such_day;
    }
    return std::nullopt;
}

/// `text` has the form.
DateReading read_form(std::string_view text, const Form& form) {
    std::string year(text.substr(0, 4));
    std::ranges::replace(year, 'X', '0');
    Date date{.year = static_cast<std::int16_t>(number_at(year, 0, 4)),
              .unspecified = form.unspecified};
    if (text.size() >= 7) {
        date.part = static_cast<std::int8_t>(number_at(text, 5, 2));
    }
    if (text.size() == 10) {
        date.day = static_cast<std::int8_t>(number_at(text, 8, 2));
    }
    if (const std::optional<DateMistake> mistake = mistake_in(date, form)) {
        return refuse(*mistake);
    }
    return {.value = date};
}

/// Both ends, each read already.
Reading<Period> join(std::string_view start, std::string_view end) {
    Period period;
    if (!start.empty() && start != open_end) {
        const DateReading date = read_date(start);
        if (!date.value) {
            return {.value = std::nullopt, .mistake = date.mistake};
        }
        period.start = date.value;
    }
    if (end == open_end) {
        period.end_kind = PeriodEnd::ongoing;
    } else if (end.empty()) {
        period.end_kind = PeriodEnd::not_stated;
    } else {
        const DateReading date = read_date(end);
        if (!date.value) {
            return {.value = std::nullopt, .mistake = date.mistake};
        }
        period.end_kind = PeriodEnd::stated;
        period.end = date.value;
    }
    return {.value = period};
}

/// Why a text without a slash is no period.
DateMistake mistake_of_period(std::string_view text) {
    constexpr auto dashes = std::to_array<std::string_view>({"–", "—", " - "});
    const bool has_dash = std::ranges::any_of(dashes, [text](std::string_view dash) {
        return text.find(dash) != std::string_view::npos;
    });
    if (has_dash || has_form(text, "0000-0000")) {
        return DateMistake::dash;
    }
    const DateReading date = read_date(text);
    return date.value ? DateMistake::not_a_period : date.mistake;
}

std::string year_of(const Date& date) {
    std::string year = std::to_string(date.year);
    if (date.unspecified == Unspecified::decade) {
        year.replace(3, 1, "X");
    } else if (date.unspecified == Unspecified::century) {
        year.replace(2, 2, "XX");
    }
    return year;
}

}  // namespace

Reading<Date> read_date(std::string_view text) {
    std::string_view stated = text;
    const char doubt = !text.empty() && is_doubt(text.back()) ? text.back() : '\0';
    if (doubt != '\0') {
        stated.remove_suffix(1);
    }
    const auto* const form = std::ranges::find_if(
        forms, [stated](const Form& each) { return has_form(stated, each.pattern); });
    if (form == forms.end()) {
        return refuse(mistake_of(text));
    }
    DateReading reading = read_form(stated, *form);
    if (reading.value) {
        reading.value->approximate = doubt == '~' || doubt == '%';
        reading.value->uncertain = doubt == '?' || doubt == '%';
    }
    return reading;
}

Reading<Period> read_period(std::string_view text) {
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos) {
        return {.value = std::nullopt, .mistake = mistake_of_period(text)};
    }
    return join(text.substr(0, slash), text.substr(slash + 1));
}

std::string to_edtf(const Date& date) {
    std::string text = year_of(date);
    if (date.part != 0) {
        text += '-' + two_digits(date.part);
    }
    if (date.day != 0) {
        text += '-' + two_digits(date.day);
    }
    if (date.unspecified == Unspecified::month || date.unspecified == Unspecified::day) {
        text += "-XX";
    } else if (date.unspecified == Unspecified::month_and_day) {
        text += "-XX-XX";
    }
    if (date.approximate || date.uncertain) {
        text += date.approximate && date.uncertain ? '%' : date.approximate ? '~' : '?';
    }
    return text;
}

std::string to_edtf(const Period& period) {
    const std::string start = period.start ? to_edtf(*period.start) : std::string();
    const std::string end = period.end                              ? to_edtf(*period.end)
                            : period.end_kind == PeriodEnd::ongoing ? std::string(open_end)
                                                                    : std::string();
    return start + '/' + end;
}

}  // namespace timeline
