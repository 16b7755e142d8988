// Turns facts into words (see wording.h); the sentences themselves stand in text.cpp.
#include "core/words/wording.h"

#include <algorithm>
#include <array>

#include "core/base/ids.h"
#include "core/words/text.h"

namespace timeline {
namespace {

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

/// "Medlemskap: stycke 5, ”sedan 2007 medlem”".
std::string source_words(const std::string& what, const Source& source, Language language) {
    const std::string paragraph = std::to_string(source.paragraph);
    return source.quote.empty()
               ? text(Text::source_line, language, {what, paragraph})
               : text(Text::source_line_quote, language, {what, paragraph, source.quote});
}

/// A text with the years that the data covers.
std::string with_years(Text id, const Dataset& data, Language language) {
    return text(
        id, language,
        {std::to_string(data.facts().earliest_start_year), std::to_string(data.as_of.year)});
}

}  // namespace

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
        case Qualifier::over: return text(Text::over, language, {number});
        case Qualifier::about: return text(Text::about, language, {number});
        case Qualifier::exactly: break;
    }
    return number;
}

std::string count_words(std::size_t count, Language language) {
    return grouped(static_cast<std::int64_t>(count), language);
}

std::string row_words(const Dataset& data, const Organisation& organisation, Language language) {
    std::string words = text(
        Text::row_words, language,
        {theme_words(data, organisation, language), spoken_membership(organisation, language)});
    for (const Role& role : organisation.more->roles) {
        words += ". " + role_words(role.title, role, language);
    }
    return words;
}

std::string finding_words(const Dataset& data, const FilteredView& view,
                          const Organisation& organisation, Language language) {
    if (view.names_tell) {
        return {};
    }
    const Finding found = find_words(data, organisation, language, view.words).value_or(Finding());
    const auto& [where, what] = found;
    if (where == FoundIn::text || what.empty()) {
        return what;
    }
    constexpr std::array labels = {Text::column_theme, Text::roles, Text::moments, Text::related};
    const Text label = labels.at(static_cast<std::size_t>(where) - 1);
    return text(Text::search_reason, language, {text(label, language), what});
}

std::string status_words(const FilteredView& view, Language language) {
    if (view.total == 1 && view.shown() == 1) {
        return std::string(text(Text::status_only, language));
    }
    const std::string total = count_words(view.total, language);
    if (view.shown() == view.total) {
        return text(Text::status_all, language, {total});
    }
    return view.shown() == 0
               ? text(Text::status_none, language, {total})
               : text(Text::status_some, language, {count_words(view.shown(), language), total});
}

std::string memberships_words(std::size_t count, Language language) {
    return text(count == 1 ? Text::total_one : Text::total, language,
                {count_words(count, language)});
}

std::string whole_total_words(const Dataset& data, Language language) {
    const std::size_t total = data.organisations.size();
    const std::size_t undated = total - data.facts().with_start;
    const std::string all = memberships_words(total, language);
    return undated == 0
               ? all
               : text(Text::total_no_start, language, {all, count_words(undated, language)});
}

std::string total_words(const Dataset& data, const FilteredView& view, Language language) {
    return view.shown() == view.total
               ? whole_total_words(data, language)
               : text(Text::total_some, language,
                      {count_words(view.shown(), language), count_words(view.total, language)});
}

std::string year_reading_words(const std::vector<CountStep>& steps, int year, Language language) {
    const int count = count_in_year(steps, year);
    return text(count == 1 ? Text::year_reading_one : Text::year_reading, language,
                {std::to_string(year), count_words(static_cast<std::size_t>(count), language)});
}

std::string headline_words(const Dataset& data, Language language) {
    const std::string count = count_words(data.organisations.size(), language);
    const std::string year = std::to_string(data.facts().earliest_start_year);
    if (data.facts().with_start == 0) {
        return text(Text::headline_undated, language, {count});
    }
    return data.organisations.size() == 1 ? text(Text::headline_one, language, {year})
                                          : text(Text::headline, language, {count, year});
}

std::string nothing_found_words(const Dataset& data, const ViewState& state, Language language) {
    std::string themes;
    for (const Theme& theme : data.themes) {
        if (state.themes.contains(theme.id)) {
            themes += (themes.empty() ? "" : ", ") + theme.name.in(language);
        }
    }
    if (state.search.empty()) {
        return text(Text::nothing_in, language, {themes});
    }
    return themes.empty() ? text(Text::nothing_found, language, {state.search})
                          : text(Text::nothing_found_in, language, {state.search, themes});
}

std::string belongs_words(const Dataset& data, Language language) {
    const std::size_t count = data.facts().ongoing;
    if (count <= 1) {
        return std::string(text(count == 0 ? Text::summary_none : Text::summary_one, language));
    }
    return text(Text::summary, language, {count_words(count, language)});
}

std::string opening_words(const Dataset& data, Language language) {
    const std::size_t count = data.organisations.size();
    // Those that have ended would make "since" wrong, and one of them needs a word of its own.
    if (count <= 1 || !all_go_on(data) || data.facts().with_start == 0) {
        return belongs_words(data, language);
    }
    return text(Text::present_opening_sentence, language,
                {count_words(count, language), std::to_string(data.facts().earliest_start_year)});
}

std::string source_and_date_words(const Dataset& data, Language language) {
    return text(Text::about_data, language,
                {data.source_publisher.in(language), data.source_title}) +
           ' ' + text(Text::as_of, language, {date_words(data.as_of, language)});
}

std::string summary_words(const Dataset& data, Language language) {
    const std::size_t all = data.organisations.size();
    const std::size_t current = data.facts().ongoing;
    const std::size_t ended = data.facts().ended;
    const std::size_t dated = data.facts().with_start;
    std::string words = belongs_words(data, language);
    const auto add = [&](bool wanted, Text id, std::initializer_list<std::string_view> values) {
        words += wanted ? ' ' + text(id, language, values) : std::string();
    };
    add(ended == 1, Text::summary_ended_one, {});
    add(ended > 1, Text::summary_ended, {count_words(ended, language)});
    add(current + ended < all, Text::summary_end_not_stated,
        {count_words(all - current - ended, language)});
    const std::string earliest = std::to_string(data.facts().earliest_start_year);
    add(dated > 0 && current == all, Text::summary_starts,
        {count_words(dated, language), earliest});
    add(dated > 0 && current < all, Text::summary_starts_of_all,
        {count_words(dated, language), count_words(all, language), earliest});
    add(dated < all, Text::summary_no_start, {count_words(all - dated, language)});
    add(true, Text::as_of, {date_words(data.as_of, language)});
    return words;
}

std::string tagline_words(const Dataset& data, Language language) {
    return with_years(Text::tagline, data, language);
}

std::string short_tagline_words(const Dataset& data, Language language) {
    return with_years(Text::tagline_short, data, language);
}

std::string group_heading_words(const Dataset& data, const RowGroup& group, Language language) {
    return group.theme ? data.themes[*group.theme].name.in(language)
                       : std::string(text(Text::start_not_stated_lane, language));
}

std::string group_heading_id(const Dataset& data, const RowGroup& group) {
    return group.theme ? id_of(Kind::group, data.themes[*group.theme].id) : "lane";
}

std::string lane_words(const Dataset& data, const RowGroup& group, Language language) {
    return group.theme ? group_heading_words(data, group, language)
                       : std::string(text(Text::lane_without_theme, language));
}

std::string lane_id(const Dataset& data, const RowGroup& group) {
    return part_of(group_heading_id(data, group), "lane");
}

std::string lane_id_of(const Dataset& data, const FilteredView& view,
                       const Organisation& organisation) {
    const std::optional<std::size_t> place = view.place_of(&organisation);
    const auto group = std::ranges::find_if(view.groups, [&place](const RowGroup& each) {
        return place && *place < each.begin + each.size;
    });
    return group == view.groups.end() ? std::string() : lane_id(data, *group);
}

std::string starts_words(const Organisation& first, const Organisation& last, Language language) {
    const std::string from = start_words(first, language);
    const std::string to = start_words(last, language);
    return from == to ? from : from + "–" + to;
}

std::vector<NamedLine> source_lines(const Organisation& organisation, Language language) {
    std::vector<NamedLine> lines;
    lines.push_back(
        {"source-membership", source_words(std::string(text(Text::source_start, language)),
                                           organisation.membership.source, language)});
    for (const Role& role : organisation.more->roles) {
        lines.push_back({id_of(Kind::source, role.id),
                         source_words(role.short_title.in(language), role.source, language)});
    }
    for (const Moment& moment : organisation.more->moments) {
        lines.push_back({id_of(Kind::source, moment.id),
                         source_words(date_words(moment.date, language), moment.source, language)});
    }
    for (const Figure& figure : organisation.more->figures) {
        lines.push_back(
            {id_of(Kind::source, figure.id),
             source_words(figure_number(figure, language) + ' ' + figure.unit.in(language),
                          figure.source, language)});
    }
    return lines;
}

std::string sources_words(const Organisation& organisation, Language language) {
    return text(Text::sources_count, language,
                {std::to_string(source_lines(organisation, language).size())});
}

std::vector<LegendEntry> legend_entries(const Dataset& data, Language language) {
    const auto words = [language](Text id) { return std::string(text(id, language)); };
    std::vector<LegendEntry> entries = {
        {LegendMark::exact, "legend-exact", words(Text::legend_exact)},
        {LegendMark::soft, "legend-soft", words(Text::legend_soft)},
        {LegendMark::open_end, "legend-open-end",
         text(Text::legend_open_end, language, {date_words(data.as_of, language)})},
        {LegendMark::unstated, "legend-unstated", words(Text::legend_unstated)},
        {LegendMark::role, "legend-role", words(Text::legend_role)},
        {LegendMark::moment, "legend-moment", words(Text::legend_moment)},
    };
    // Ends are explained where there are any.
    const auto add = [&entries](bool is_wanted, LegendEntry entry) {
        if (is_wanted) {
            entries.push_back(std::move(entry));
        }
    };
    const DatasetFacts& facts = data.facts();
    add(facts.has_exact_end, {LegendMark::ended, "legend-ended", words(Text::legend_ended)});
    add(facts.has_soft_end,
        {LegendMark::soft_end, "legend-soft-end", words(Text::legend_soft_end)});
    add(facts.end_not_stated > 0,
        {LegendMark::unstated_end, "legend-unstated-end", words(Text::legend_unstated_end)});
    return entries;
}

}  // namespace timeline
