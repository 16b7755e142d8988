// Filters, sorts and counts the organisations (see filter.h).
#include "core/state/filter.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "core/base/sorting.h"

namespace timeline {
namespace {

bool has_all(std::string_view text, const SearchWords& words) {
    return std::ranges::all_of(words, [text](const std::string& word) {
        return text.find(word) != std::string_view::npos;
    });
}

/// Whether each of the data's themes is among the chosen ones; all are where none is chosen.
std::vector<char> shown_themes(const Dataset& data, const std::set<std::string>& chosen) {
    std::vector<char> shown;
    for (const Theme& theme : data.themes) {
        shown.push_back(chosen.empty() || chosen.contains(theme.id) ? 1 : 0);
    }
    return shown;
}

std::optional<std::size_t> main_theme(const Organisation& organisation) {
    return organisation.themes.empty() ? std::nullopt : std::optional(organisation.themes.front());
}

/// Parts the rows where another theme begins, or the lane of those without a start.
void make_groups(FilteredView& view) {
    for (std::size_t i = 0; i < view.rows.size(); ++i) {
        const Organisation& organisation = *view.rows[i];
        RowGroup group{.begin = i};
        if (view.sort == Sort::theme) {
            group.theme = main_theme(organisation);
        } else {
            group.is_lane = !organisation.has_start();
        }
        if (i == 0 || group.theme != view.groups.back().theme ||
            group.is_lane != view.groups.back().is_lane) {
            view.groups.push_back(group);
        }
        ++view.groups.back().size;
    }
}

/// FNV-1a of the places in the data.
std::uint64_t fingerprint_of(Rows rows, const Dataset& data) {
    std::uint64_t hash = 14695981039346656037U;
    for (const Organisation* organisation : rows) {
        hash = (hash ^ data.index_of(*organisation)) * 1099511628211U;
    }
    return hash;
}

std::vector<const Organisation*> those(Rows rows, bool with_start) {
    std::vector<const Organisation*> found;
    for (const Organisation* each : rows) {
        if (each->has_start() == with_start) {
            found.push_back(each);
        }
    }
    return found;
}

}  // namespace

std::vector<const Organisation*> FilteredView::dated() const { return those(rows, true); }

std::vector<const Organisation*> FilteredView::undated() const { return those(rows, false); }

std::optional<std::size_t> FilteredView::place_of(const Organisation* organisation) const {
    const auto found = std::ranges::find(rows, organisation);
    return found == rows.end() ? std::nullopt : std::optional<std::size_t>(found - rows.begin());
}

std::pair<const Organisation*, const Organisation*> FilteredView::neighbours(
    const Organisation* organisation) const {
    const std::optional<std::size_t> place = place_of(organisation);
    if (!place) {
        return {nullptr, nullptr};
    }
    return {*place == 0 ? nullptr : rows[*place - 1],
            *place + 1 == rows.size() ? nullptr : rows[*place + 1]};
}

FilteredView part_of(const FilteredView& view, std::size_t begin, std::size_t size) {
    FilteredView part{.sort = view.sort};
    const Rows rows = Rows(view.rows).subspan(begin, std::min(size, view.rows.size() - begin));
    part.rows.assign(rows.begin(), rows.end());
    make_groups(part);
    return part;
}

FilteredView filter(const MembershipIndex& index, const ViewState& state) {
    const Dataset& data = index.data();
    FilteredView view{.sort = state.sort,
                      .count_of_theme = std::vector<std::size_t>(data.themes.size()),
                      .total = data.organisations.size(),
                      .words = search_words(state.search)};
    const std::vector<char> is_shown = shown_themes(data, state.themes);
    for (const std::uint32_t place : index.order(state.sort, state.language)) {
        const Organisation& organisation = data.organisations[place];
        bool names_tell = true;
        if (!view.words.empty()) {
            const auto [name, all] = index.words(place, state.language);
            if (!has_all(all, view.words)) {
                continue;
            }
            names_tell = has_all(name, view.words);
        }
        ++view.count_of_all_themes;
        bool is_of_shown_theme = state.themes.empty();
        for (const std::size_t theme : organisation.themes) {
            ++view.count_of_theme[theme];
            is_of_shown_theme = is_of_shown_theme || is_shown[theme] != 0;
        }
        if (is_of_shown_theme) {
            view.names_tell = view.names_tell && names_tell;
            view.rows.push_back(&organisation);
        }
    }
    make_groups(view);
    for (const Organisation* organisation : view.rows) {
        view.spans.push_back(counted_span(organisation->membership.period));
    }
    view.counts = count_over_time(view.spans, data.as_of_end());
    view.widest = index.widest(state.language);
    for (const std::uint32_t place : index.order(Sort::start, state.language)) {
        if (view.in_full.size() == most_in_full) {
            break;
        }
        view.in_full.push_back(&data.organisations[place]);
    }
    view.fingerprint = fingerprint_of(view.rows, data);
    return view;
}

FilteredView filter(const Dataset& data, const ViewState& state) {
    return filter(MembershipIndex(data), state);
}

CountedSpan counted_span(const Period& period) {
    if (!period.start) {
        return {};
    }
    const YearSpan start = span_of(*period.start, 0);
    CountedSpan counted{.begin = static_cast<float>(start.begin)};
    if (period.end_kind != PeriodEnd::ongoing) {
        const double end = period.end ? span_of(*period.end, 0).end : start.end;
        counted.end = std::max(static_cast<float>(end), counted.begin);
    }
    return counted;
}

std::vector<CountStep> count_over_time(std::span<const CountedSpan> spans, double until) {
    // Two changes of each span, the second of them its end.
    const auto is_end = [](std::uint32_t change) { return change % 2 != 0; };
    const auto year_of = [&](std::uint32_t change) {
        const CountedSpan& span = spans[change / 2];
        return static_cast<double>(is_end(change) ? span.end : span.begin);
    };
    Sorting sorting;
    for (std::uint32_t change = 0; change < 2 * spans.size(); ++change) {
        constexpr double before_all_years = 32'768;  // bits of what isn't negative sort as it does
        if (year_of(change) < until) {
            sorting.add(change, std::bit_cast<std::uint64_t>(year_of(change) + before_all_years));
        }
    }
    const std::vector<std::uint32_t> order = sorting.finish();
    std::vector<CountStep> steps;
    int count = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const double year = year_of(order[i]);
        count += is_end(order[i]) ? -1 : 1;
        const bool is_last_of_moment = i + 1 == order.size() || year_of(order[i + 1]) != year;
        const int before = steps.empty() ? 0 : steps.back().count;
        if (is_last_of_moment && count != before) {
            steps.push_back({year, count});
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
