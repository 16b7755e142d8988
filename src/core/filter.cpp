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

/// Those that are alike in theme and start stand by their names. Each key is made once.
void sort_by(Sort sort, const ViewState& state, std::vector<const Organisation*>& organisations) {
    const auto key_of = [&](const Organisation& o) {
        const std::size_t theme = sort != Sort::theme ? 0
                                  : o.themes.empty()  ? std::size_t(-1)
                                                      : o.themes[0];
        // Where names alone count every start is the same.
        const auto start = start_key(sort == Sort::name ? Organisation{} : o);
        return std::tuple(theme, start, collation_key(o.name.in(state.language), state.language),
                          std::string_view(o.id), &o);
    };
    std::vector<decltype(key_of(*organisations.front()))> keys;
    keys.reserve(organisations.size());
    for (const Organisation* organisation : organisations) {
        keys.push_back(key_of(*organisation));
    }
    std::sort(keys.begin(), keys.end());
    std::transform(keys.begin(), keys.end(), organisations.begin(),
                   [](const auto& key) { return std::get<const Organisation*>(key); });
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
