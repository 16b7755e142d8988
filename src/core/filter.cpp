// Filters, sorts and counts the organisations (see filter.h).
#include "core/filter.h"

#include <algorithm>
#include <tuple>

#include "core/collation.h"
#include "core/fold.h"

namespace timeline {
namespace {

/// All that the search looks at. The lists come after the names, so that a name found is a name.
std::string searchable_text(const Dataset& data, const Organisation& organisation,
                            Language language) {
    std::string all;
    const auto add = [&](const LocalText& text) { all += text.in(language) + ' '; };
    // Names are found in either language: visitors know some organisations by the other one.
    all += organisation.name.sv + ' ' + organisation.name.en + ' ' + organisation.full_name.sv +
           ' ' + organisation.full_name.en + ' ';
    add(organisation.membership.as);
    add(organisation.summary);
    add(organisation.about);
    add(organisation.city);
    for (const Role& role : organisation.roles) {
        add(role.title);
    }
    for (const Moment& moment : organisation.moments) {
        add(moment.title);
    }
    for (const Relation& relation : organisation.related) {
        add(relation.text);
    }
    for (const std::size_t theme : organisation.themes) {
        add(data.themes[theme].name);
    }
    return fold(all);
}

/// Every word of the search must occur, in any order.
bool matches_search(const std::string& text, const std::string& folded_search) {
    std::size_t begin = 0;
    while ((begin = folded_search.find_first_not_of(' ', begin)) != std::string::npos) {
        const std::size_t end = std::min(folded_search.find(' ', begin), folded_search.size());
        if (text.find(folded_search.substr(begin, end - begin)) == std::string::npos) {
            return false;
        }
        begin = end;
    }
    return true;
}

bool matches_themes(const Dataset& data, const Organisation& organisation,
                    const std::set<std::string>& chosen) {
    return chosen.empty() ||
           std::any_of(organisation.themes.begin(), organisation.themes.end(),
                       [&](std::size_t theme) { return chosen.contains(data.themes[theme].id); });
}

/// Earlier first; of two that start in the same year the one that is known exactly.
auto start_key(const Organisation& organisation) {
    const Date start = organisation.membership.period.start.value_or(Date{});
    return std::tuple(start.year, start.approximate, start.part);
}

/// By name, each name's key made once.
void sort_by_name(Language language, std::vector<const Organisation*>& organisations) {
    std::vector<std::tuple<CollationKey, std::string_view, const Organisation*>> keyed;
    keyed.reserve(organisations.size());
    for (const Organisation* organisation : organisations) {
        keyed.emplace_back(collation_key(organisation->name.in(language), language),
                           organisation->id, organisation);
    }
    std::sort(keyed.begin(), keyed.end());
    std::transform(keyed.begin(), keyed.end(), organisations.begin(),
                   [](const auto& entry) { return std::get<2>(entry); });
}

/// Those that are alike in theme and start stand by their names.
void sort_by(Sort sort, const ViewState& state, std::vector<const Organisation*>& organisations) {
    sort_by_name(state.language, organisations);
    if (sort == Sort::name) {
        return;
    }
    const auto key = [sort](const Organisation& organisation) {
        const bool by_theme = sort == Sort::theme && !organisation.themes.empty();
        const std::size_t theme = by_theme              ? organisation.themes[0]
                                  : sort == Sort::theme ? std::size_t(-1)
                                                        : 0;
        return std::tuple(theme, start_key(organisation));
    };
    std::stable_sort(
        organisations.begin(), organisations.end(),
        [&](const Organisation* a, const Organisation* b) { return key(*a) < key(*b); });
}

}  // namespace

std::vector<const Organisation*> FilteredView::in_order() const {
    std::vector<const Organisation*> all = dated;
    all.insert(all.end(), undated.begin(), undated.end());
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
    FilteredView view{.count_of_theme = std::vector<std::size_t>(data.themes.size()),
                      .total = data.organisations.size()};
    const std::string search = fold(state.search);
    const bool is_searched = search.find_first_not_of(' ') != std::string::npos;
    for (const Organisation& organisation : data.organisations) {
        if (is_searched &&
            !matches_search(searchable_text(data, organisation, state.language), search)) {
            continue;
        }
        ++view.count_of_all_themes;
        for (const std::size_t theme : organisation.themes) {
            ++view.count_of_theme[theme];
        }
        if (matches_themes(data, organisation, state.themes)) {
            (organisation.has_start() ? view.dated : view.undated).push_back(&organisation);
        }
    }
    sort_by(state.sort, state, view.dated);
    sort_by(state.sort, state, view.undated);
    return view;
}

std::vector<CountStep> count_over_time(const FilteredView& view) {
    std::vector<double> starts;
    for (const Organisation* organisation : view.dated) {
        starts.push_back(span_of(*organisation->membership.period.start, 0).begin);
    }
    std::sort(starts.begin(), starts.end());
    std::vector<CountStep> steps;
    for (const double start : starts) {
        if (steps.empty() || steps.back().year < start) {
            steps.push_back({start, steps.empty() ? 0 : steps.back().count});
        }
        ++steps.back().count;
    }
    return steps;
}

}  // namespace timeline
