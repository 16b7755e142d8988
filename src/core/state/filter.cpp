// Filters, sorts and counts the organisations (see filter.h).
#include "core/state/filter.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>

#include "core/base/collation.h"

namespace timeline {
namespace {

bool matches_themes(const Dataset& data, const Organisation& organisation,
                    const std::set<std::string>& chosen) {
    return chosen.empty() ||
           std::any_of(organisation.themes.begin(), organisation.themes.end(),
                       [&](std::size_t theme) { return chosen.contains(data.themes[theme].id); });
}

/// Earlier first, by what the dates can mean; of two that start in the same year the one that is
/// known exactly, and of two that start at the same time the one that ended earlier.
using StartKey = std::tuple<double, bool, double, double, double>;
StartKey start_key(const Organisation& organisation) {
    const Period& period = organisation.membership.period;
    const YearSpan start = period.start ? span_of(*period.start, 0) : YearSpan{};
    const bool is_soft = period.start && period.start->is_soft();
    constexpr double never = std::numeric_limits<double>::infinity();
    const double end = period.end ? span_of(*period.end, 0).end : never;
    return {std::floor(start.begin), is_soft, start.begin, start.end, end};
}

/// An organisation with what it is sorted by, made once for each.
struct Entry {
    const Organisation* organisation = nullptr;
    std::size_t theme = 0;
    StartKey start;
    CollationKey name;

    auto by_name() const { return std::tie(name, organisation->id); }
    auto by_start() const { return std::tie(start, name, organisation->id); }
    auto by_theme() const { return std::tie(theme, start, name, organisation->id); }
};

void sort_by(Sort sort, Language language, std::vector<const Organisation*>& organisations) {
    std::vector<Entry> entries;
    for (const Organisation* organisation : organisations) {
        const auto& themes = organisation->themes;
        entries.push_back({organisation, themes.empty() ? std::size_t(-1) : themes[0],
                           start_key(*organisation),
                           collation_key(organisation->name.in(language), language)});
    }
    std::ranges::sort(entries, [sort](const Entry& a, const Entry& b) {
        switch (sort) {
            case Sort::name: return a.by_name() < b.by_name();
            case Sort::theme: return a.by_theme() < b.by_theme();
            case Sort::start: break;
        }
        return a.by_start() < b.by_start();
    });
    std::ranges::transform(entries, organisations.begin(), &Entry::organisation);
}

}  // namespace

std::vector<RowGroup> FilteredView::groups() const {
    std::vector<RowGroup> groups;
    if (sort != Sort::theme) {
        if (!dated.empty()) {
            groups.push_back({.rows = dated});
        }
        if (!undated.empty()) {
            groups.push_back({.is_lane = true, .rows = undated});
        }
        return groups;
    }
    constexpr std::size_t no_theme = std::numeric_limits<std::size_t>::max();
    std::map<std::size_t, RowGroup> by_theme;
    for (const auto* rows : {&dated, &undated}) {
        for (const Organisation* organisation : *rows) {
            const auto& themes = organisation->themes;
            by_theme[themes.empty() ? no_theme : themes.front()].rows.push_back(organisation);
        }
    }
    for (auto& [theme, group] : by_theme) {
        group.theme = theme == no_theme ? std::nullopt : std::optional(theme);
        groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<const Organisation*> FilteredView::in_order() const {
    std::vector<const Organisation*> all;
    for (const RowGroup& group : groups()) {
        all.insert(all.end(), group.rows.begin(), group.rows.end());
    }
    return all;
}

std::pair<const Organisation*, const Organisation*> FilteredView::neighbours(
    std::string_view id) const {
    const std::vector<const Organisation*> all = in_order();
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const Organisation* o) { return o->id == id; });
    if (found == all.end()) {
        return {nullptr, nullptr};
    }
    return {found == all.begin() ? nullptr : *(found - 1),
            found + 1 == all.end() ? nullptr : *(found + 1)};
}

FilteredView filter(const Dataset& data, const ViewState& state) {
    FilteredView view{.sort = state.sort,
                      .count_of_theme = std::vector<std::size_t>(data.themes.size()),
                      .total = data.organisations.size()};
    const SearchWords words = search_words(state.search);
    for (const Organisation& organisation : data.organisations) {
        std::optional<Finding> finding = find_words(data, organisation, state.language, words);
        if (!finding) {
            continue;
        }
        ++view.count_of_all_themes;
        for (const std::size_t theme : organisation.themes) {
            ++view.count_of_theme[theme];
        }
        if (matches_themes(data, organisation, state.themes)) {
            if (!finding->text.empty()) {
                view.findings.emplace(&organisation, *std::move(finding));
            }
            (organisation.has_start() ? view.dated : view.undated).push_back(&organisation);
        }
    }
    sort_by(state.sort, state.language, view.dated);
    sort_by(state.sort, state.language, view.undated);
    return view;
}

std::vector<CountStep> count_over_time(const FilteredView& view, double until) {
    std::map<double, int> change_at;
    for (const Organisation* organisation : view.dated) {
        const Period& period = organisation->membership.period;
        const YearSpan start = span_of(*period.start, 0);
        ++change_at[start.begin];
        if (!organisation->goes_on()) {
            --change_at[std::max(period.end ? span_of(*period.end, 0).end : start.end,
                                 start.begin)];
        }
    }
    std::vector<CountStep> steps;
    for (const auto& [year, change] : change_at) {
        if (year < until && change != 0) {
            steps.push_back({year, (steps.empty() ? 0 : steps.back().count) + change});
        }
    }
    return steps;
}

int count_in_year(const std::vector<CountStep>& steps, int year) {
    int count = 0;
    for (const CountStep& step : steps) {
        if (step.year < year + 1) {
            count = step.count;
        }
    }
    return count;
}

}  // namespace timeline
