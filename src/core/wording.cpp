// Turns facts into words (see wording.h); the sentences themselves stand in text.cpp.
#include "core/wording.h"

#include <algorithm>
#include <array>

#include "core/text.h"
#include "core/utf8.h"

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

std::string exact_date_words(const Date& date, Language language) {
    std::string year = std::to_string(date.year);
    if (date.has_season()) {
        return season_words(date, language);
    }
    if (date.has_month()) {
        const auto month = static_cast<std::size_t>(date.part - 1);
        return std::string(month_names[index_of(language)].at(month)) + ' ' + year;
    }
    return year;
}

std::string grouped(std::int64_t value, Language language) {
    const std::string_view separator = language == Language::swedish ? "\u00A0" : ",";
    const std::string digits = std::to_string(value);
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) {
            text += separator;
        }
        text += digits[i];
    }
    return text;
}

std::size_t dated_count(const Dataset& data) {
    return static_cast<std::size_t>(
        std::count_if(data.organisations.begin(), data.organisations.end(),
                      [](const Organisation& organisation) { return organisation.has_start(); }));
}

/// The earliest year in which a membership is stated to start; the as-of year when none is.
int earliest_start_year(const Dataset& data) {
    int year = data.as_of.year;
    for (const Organisation& organisation : data.organisations) {
        if (organisation.has_start()) {
            year = std::min(year, organisation.membership.period.start->year);
        }
    }
    return year;
}

/// "Medlemskap: stycke 5, ”sedan 2007 medlem”".
std::string source_words(const std::string& what, const Source& source, Language language) {
    const std::string paragraph = std::to_string(source.paragraph);
    return source.quote.empty()
               ? text(Text::source_line, language, {what, paragraph})
               : text(Text::source_line_quote, language, {what, paragraph, source.quote});
}

/// A text with the years that the data covers.
std::string with_years(Text id, const Dataset& data, Language language) {
    return text(id, language,
                {std::to_string(earliest_start_year(data)), std::to_string(data.as_of.year)});
}

}  // namespace

std::string date_words(const Date& date, Language language) {
    const std::string words = exact_date_words(date, language);
    return date.approximate ? text(Text::approximately, language, {words}) : words;
}

std::string period_words(const Period& period, Language language) {
    const std::string start = period.start ? date_words(*period.start, language) : std::string();
    if (!period.end) {
        return start.empty() ? std::string(text(Text::start_not_stated_lane, language))
                             : text(Text::since, language, {start});
    }
    return text(Text::range, language, {start, date_words(*period.end, language)});
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
    if (!organisation.has_start() || !organisation.membership.period.start->approximate) {
        return start_words(organisation, language);
    }
    const Date& start = *organisation.membership.period.start;
    return text(
        Text::approximate_bar, language,
        {exact_date_words(start, language), std::to_string(start.year - data.approximation_years),
         std::to_string(start.year + data.approximation_years)});
}

std::string years_words(const Dataset& data, const Organisation& organisation, Language language) {
    if (!organisation.has_start()) {
        return {};
    }
    const Date& start = *organisation.membership.period.start;
    const int years = data.as_of.year - start.year;
    if (years <= 0) {
        return std::string(text(Text::years_first, language));
    }
    if (start.approximate) {
        return text(Text::years_about, language, {std::to_string(years)});
    }
    return years == 1 ? std::string(text(Text::years_one, language))
                      : text(Text::years_many, language, {std::to_string(years)});
}

std::string membership_words(const Organisation& organisation, Language language) {
    if (!organisation.has_start()) {
        return std::string(text(Text::member_not_stated, language));
    }
    const Date& start = *organisation.membership.period.start;
    const std::string year = exact_date_words(start, language);
    const std::string& as = organisation.membership.as.in(language);
    if (as.empty()) {
        return text(start.approximate ? Text::member_about : Text::member_since, language, {year});
    }
    return text(start.approximate ? Text::member_about_as : Text::member_since_as, language,
                {year, as});
}

std::string theme_words(const Dataset& data, const Organisation& organisation, Language language) {
    std::string words;
    for (const std::size_t theme : organisation.themes) {
        words += (words.empty() ? "" : ", ") + data.themes[theme].name.in(language);
    }
    return words;
}

std::string figure_number(const Figure& figure, Language language) {
    std::string number = grouped(figure.value, language);
    switch (figure.qualifier) {
        case Qualifier::over:
            return text(Text::over, language, {number});
        case Qualifier::about:
            return text(Text::about, language, {number});
        case Qualifier::exactly:
            break;
    }
    return number;
}

std::string role_time_words(const Role& role, Language language) {
    return role.period ? period_words(*role.period, language)
                       : std::string(text(Text::role_undated, language));
}

std::string row_words(const Dataset& data, const Organisation& organisation, Language language) {
    const std::string themes = theme_words(data, organisation, language);
    std::string words =
        organisation.has_start()
            ? text(Text::row_words, language, {themes, start_words(organisation, language)})
            : text(Text::row_words_not_stated, language, {themes});
    for (const Role& role : organisation.roles) {
        words += ". " + role.title.in(language) + ", " + role_time_words(role, language);
    }
    return words;
}

std::string status_words(const FilteredView& view, Language language) {
    const std::string total = std::to_string(view.total);
    if (view.shown() == view.total) {
        return text(Text::status_all, language, {total});
    }
    return view.shown() == 0
               ? text(Text::status_none, language, {total})
               : text(Text::status_some, language, {std::to_string(view.shown()), total});
}

std::string total_words(const FilteredView& view, Language language) {
    return text(Text::total, language,
                {std::to_string(view.dated.size()), std::to_string(view.undated.size())});
}

std::string summary_words(const Dataset& data, Language language) {
    const std::size_t dated = dated_count(data);
    return text(
        Text::summary, language,
        {std::to_string(data.organisations.size()), std::to_string(dated),
         std::to_string(earliest_start_year(data)),
         std::to_string(data.organisations.size() - dated), date_words(data.as_of, language)});
}

std::string tagline_words(const Dataset& data, Language language) {
    return with_years(Text::tagline, data, language);
}

std::string short_tagline_words(const Dataset& data, Language language) {
    return with_years(Text::tagline_short, data, language);
}

std::vector<NamedLine> source_lines(const Organisation& organisation, Language language) {
    std::vector<NamedLine> lines;
    lines.push_back(
        {"source-membership", source_words(std::string(text(Text::source_start, language)),
                                           organisation.membership.source, language)});
    for (const Role& role : organisation.roles) {
        lines.push_back({"source-fact-" + role.id,
                         source_words(role.short_title.in(language), role.source, language)});
    }
    for (const Moment& moment : organisation.moments) {
        lines.push_back({"source-fact-" + moment.id,
                         source_words(date_words(moment.date, language), moment.source, language)});
    }
    for (const Figure& figure : organisation.figures) {
        lines.push_back(
            {"source-fact-" + figure.id,
             source_words(figure_number(figure, language) + ' ' + figure.unit.in(language),
                          figure.source, language)});
    }
    return lines;
}

std::vector<LegendEntry> legend_entries(const Dataset& data, Language language) {
    const auto words = [language](Text id) { return std::string(text(id, language)); };
    return {
        {LegendMark::exact, "legend-exact", words(Text::legend_exact)},
        {LegendMark::soft, "legend-soft", words(Text::legend_soft)},
        {LegendMark::open_end, "legend-open-end",
         text(Text::legend_open_end, language, {date_words(data.as_of, language)})},
        {LegendMark::unstated, "legend-unstated", words(Text::legend_unstated)},
        {LegendMark::role, "legend-role", words(Text::legend_role)},
        {LegendMark::moment, "legend-moment", words(Text::legend_moment)},
    };
}

std::string describe(const Problem& problem, Language language) {
    static_assert(static_cast<int>(Text::count_) - static_cast<int>(Text::problem_empty_file) ==
                      static_cast<int>(ProblemKind::no_organisations) + 1,
                  "every ProblemKind needs its text, in the same order");
    const auto id = static_cast<Text>(static_cast<int>(Text::problem_empty_file) +
                                      static_cast<int>(problem.kind));
    // Hostile values are shown, but not at any length.
    constexpr std::size_t max_detail_bytes = 80;
    std::string detail(cut_to_bytes(problem.detail, max_detail_bytes));
    if (detail.size() < problem.detail.size()) {
        detail += "…";
    }
    std::string words = text(Text::problem_place, language,
                             {std::to_string(problem.line), std::to_string(problem.column)});
    if (!problem.path.empty()) {
        words += ", " + problem.path;
    }
    return words + ": " + text(id, language, {detail});
}

}  // namespace timeline
