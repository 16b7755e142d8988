// Turns times into words (see time_words.h); the sentences themselves stand in text.cpp.
#include "core/words/time_words.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/words/text.h"

namespace timeline {
namespace {

constexpr std::array<std::array<std::string_view, 12>, 2> month_names = {{
    {"januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
     "oktober", "november", "december"},
    {"January", "February", "March", "April", "May", "June", "July", "August", "September",
     "October", "November", "December"},
}};
constexpr std::array<std::array<std::string_view, 12>, 2> short_month_names = {{
    {"jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"},
    {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
}};

std::size_t index_of(Language language) { return static_cast<std::size_t>(language); }

std::string season_words(const Date& date, Language language) {
    constexpr std::array<Text, 4> seasons = {Text::spring, Text::summer, Text::autumn,
                                             Text::winter};
    return text(seasons.at(static_cast<std::size_t>(date.part - 21)), language,
                {std::to_string(date.year)});
}

/// "2010-talet"; a century, or a century's first decade, would be understood as the other one.
std::string decade_words(const Date& date, Language language) {
    const bool is_decade = date.unspecified == Unspecified::decade;
    const std::string first = std::to_string(date.year);
    if (is_decade && date.year % 100 != 0) {
        return text(Text::decade, language, {first});
    }
    return text(Text::between_years, language,
                {first, std::to_string(date.year + (is_decade ? 9 : 99))});
}

std::string exact_date_words(const Date& date, Language language) {
    if (date.has_year_digits_left_out()) {
        return decade_words(date, language);
    }
    if (date.has_season()) {
        return season_words(date, language);
    }
    std::string words = std::to_string(date.year);
    if (date.has_month()) {
        const auto month = static_cast<std::size_t>(date.part - 1);
        words = std::string(month_names[index_of(language)].at(month)) + ' ' + words;
    }
    return date.day > 0 ? std::to_string(date.day) + ' ' + words : words;
}

/// With `about` for what is approximate.
std::string words_with(Text about, const Date& date, Language language) {
    std::string words = exact_date_words(date, language);
    if (date.approximate) {
        words = text(about, language, {words});
    }
    return date.uncertain ? text(Text::uncertainly, language, {words}) : words;
}

/// "ungefär 1995", in a sentence.
std::string date_in_sentence(const Date& date, Language language) {
    return words_with(Text::about_then, date, language);
}

bool is_plain_year(const Date& date) { return date.part == 0 && !date.is_soft(); }

/// "2010/2010": both ends are the same words.
bool is_one_date(const Period& period) { return period.start && period.start == period.end; }

std::string range_words(const Period& period, Language language) {
    const std::string start = date_words(*period.start, language);
    return is_one_date(period)
               ? text(Text::range_one_year, language, {start})
               : text(Text::range, language, {start, date_words(*period.end, language)});
}

using DateWords = std::string (*)(const Date&, Language);

std::string membership_sentence(const Period& period, Language language, std::string_view as,
                                DateWords words) {
    const std::string start = period.start ? words(*period.start, language) : std::string();
    const std::string end = period.end ? words(*period.end, language) : std::string();
    if (period.start && period.end) {
        if (is_one_date(period)) {
            return text(Text::member_one_year, language, {start, as});
        }
        const bool are_years = is_plain_year(*period.start) && is_plain_year(*period.end);
        return text(are_years ? Text::member_range : Text::member_from_to, language,
                    {start, end, as});
    }
    if (period.start) {
        return text(period.end_kind == PeriodEnd::ongoing ? Text::member_since
                                                          : Text::member_end_not_stated,
                    language, {start, as});
    }
    return period.end ? text(Text::member_until, language, {end, as})
                      : text(Text::member_not_stated, language, {as});
}

/// With its first letter small; all that begin so here are from A to Z.
std::string in_sentence(std::string words) {
    words.front() = static_cast<char>(words.front() | 0x20);
    return words;
}

/// The fewest and the most whole years that a membership may have lasted.
struct Years {
    int least = 0;
    int most = 0;
    bool approximate = false;
};

/// Months since the year 0 at which a date, known to the month, begins or ends.
int first_month(const Date& date) { return date.year * 12 + date.part - 1; }

int last_year(const Date& date) {
    return date.year + (date.unspecified == Unspecified::decade    ? 9
                        : date.unspecified == Unspecified::century ? 99
                                                                   : 0);
}

/// Empty while start or end isn't stated. An end after the as-of date has not come yet.
std::optional<Date> last_known(const Dataset& data, const Period& period) {
    if (period.end_kind == PeriodEnd::not_stated) {
        return std::nullopt;
    }
    const bool has_come = period.end && span_of(*period.end, 0).begin < data.as_of_end();
    return has_come ? *period.end : data.as_of;
}

std::optional<Years> years_of(const Dataset& data, const Period& period) {
    const std::optional<Date> last = last_known(data, period);
    if (!period.start || !last) {
        return std::nullopt;
    }
    const Date& first = *period.start;
    Years years{.least = std::max(last->year - last_year(first), 0),
                .most = std::max(last_year(*last) - first.year, 0),
                .approximate =
                    first.approximate || first.uncertain || last->approximate || last->uncertain};
    if (first.has_month() && last->has_month()) {
        const int months = first_month(*last) + 1 - first_month(first);
        years.least = years.most = std::max(months, 0) / 12;
    }
    return years;
}

}  // namespace

std::string date_words(const Date& date, Language language) {
    return words_with(Text::approximately, date, language);
}

std::string period_words(const Period& period, Language language) {
    if (period.start && period.end) {
        return range_words(period, language);
    }
    if (period.start) {
        const std::string start = date_words(*period.start, language);
        return text(period.end_kind == PeriodEnd::ongoing ? Text::since : Text::from_end_not_stated,
                    language, {start});
    }
    return period.end
               ? text(Text::until_start_not_stated, language, {date_words(*period.end, language)})
               : std::string(text(Text::start_not_stated_lane, language));
}

std::string short_period_words(const Period& period, Language language) {
    const std::string start = period.start ? date_words(*period.start, language) : std::string();
    if (!period.end) {
        return period.start && period.end_kind == PeriodEnd::not_stated
                   ? text(Text::range_end_unknown, language, {start})
                   : start;
    }
    return period.start
               ? range_words(period, language)
               : text(Text::range_start_unknown, language, {date_words(*period.end, language)});
}

std::string_view short_month(int month, Language language) {
    return short_month_names[index_of(language)].at(static_cast<std::size_t>(month));
}

std::string start_words(const Organisation& organisation, Language language) {
    return organisation.has_start() ? date_words(*organisation.membership.period.start, language)
                                    : std::string(text(Text::start_not_stated, language));
}

std::string long_start_words(const Dataset& data, const Organisation& organisation,
                             Language language) {
    std::string words = start_words(organisation, language);
    const std::optional<Date>& start = organisation.membership.period.start;
    if (!start || !start->approximate || start->uncertain || start->has_year_digits_left_out()) {
        return words;
    }
    return text(
        Text::approximate_bar, language,
        {exact_date_words(*start, language), std::to_string(start->year - data.approximation_years),
         std::to_string(start->year + data.approximation_years)});
}

std::string membership_time_words(const Dataset& data, const Organisation& organisation,
                                  Language language) {
    std::string start = long_start_words(data, organisation, language);
    if (all_go_on(data)) {
        return start;
    }
    const Period& period = organisation.membership.period;
    return period.start && organisation.goes_on() ? text(Text::since, language, {start})
                                                  : period_words(period, language);
}

std::string_view membership_time_column(const Dataset& data, Language language) {
    return text(all_go_on(data) ? Text::column_start : Text::column_membership, language);
}

std::string years_words(const Dataset& data, const Organisation& organisation, Language language) {
    const std::optional<Years> years = years_of(data, organisation.membership.period);
    if (!years) {
        return {};
    }
    const auto words = [language](Text id, int count) {
        return text(id, language, {std::to_string(count)});
    };
    if (years->least != years->most) {
        return text(Text::years_between, language,
                    {std::to_string(years->least), std::to_string(years->most)});
    }
    const Period& period = organisation.membership.period;
    if (years->most > 0) {
        const bool one = years->most == 1;
        return years->approximate
                   ? words(one ? Text::years_about_one : Text::years_about, years->most)
                   : words(one ? Text::years_one : Text::years_many, years->most);
    }
    if (years->approximate) {
        return std::string(text(Text::years_first_about, language));
    }
    if (organisation.goes_on()) {
        return std::string(text(Text::years_first, language));
    }
    const bool in_one_year = period.end && period.end->year == period.start->year;
    return std::string(
        text(in_one_year ? Text::years_first_only : Text::years_less_than_one, language));
}

std::string membership_words(const Organisation& organisation, Language language) {
    const std::string& as = organisation.more->as.in(language);
    return membership_sentence(
        organisation.membership.period, language,
        as.empty() ? std::string() : ' ' + text(Text::member_as, language, {as}), date_in_sentence);
}

std::string membership_and_years_words(const Dataset& data, const Organisation& organisation,
                                       Language language) {
    std::string words = membership_words(organisation, language);
    std::string years = years_words(data, organisation, language);
    if (years.empty() || is_one_date(organisation.membership.period)) {
        return words;
    }
    if (years == text(Text::years_first, language)) {
        return text(Text::member_first_year, language, {words});
    }
    years = in_sentence(std::move(years));
    return organisation.goes_on() ? text(Text::member_years_as_of, language,
                                         {words, years, date_words(data.as_of, language)})
                                  : text(Text::member_years, language, {words, years});
}

std::string spoken_membership(const Organisation& organisation, Language language) {
    return in_sentence(
        membership_sentence(organisation.membership.period, language, {}, date_words));
}

std::string role_time_words(const Role& role, Language language) {
    return role.period ? period_words(*role.period, language)
                       : std::string(text(Text::role_undated, language));
}

std::string role_words(const LocalText& title, const Role& role, Language language) {
    return title.in(language) + ", " + role_time_words(role, language);
}

}  // namespace timeline
