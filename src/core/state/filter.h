// Which organisations are shown, in which order, and what do the counts say?
//
// In: the data and the state. Out: FilteredView, from which the picture, the elements for people
// who read and the counts are all made, so that they cannot disagree.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/data/dataset.h"
#include "core/state/search.h"
#include "core/state/view_state.h"

namespace timeline {

/// Rows that stand together, under a heading if there is anything to say of them.
struct RowGroup {
    std::optional<std::size_t> theme;  // sorted by theme: the first one of each
    bool is_lane = false;              // sorted otherwise: "start year not stated"
    std::vector<const Organisation*> rows;

    bool has_heading() const { return theme || is_lane; }
};

struct FilteredView {
    Sort sort = Sort::start;
    std::vector<const Organisation*> dated;    // in the chosen order
    std::vector<const Organisation*> undated;  // those whose start year isn't stated, same order
    std::vector<std::size_t> count_of_theme;   // matching the search alone, per theme of the data
    std::size_t count_of_all_themes = 0;       // matching the search alone
    std::size_t total = 0;                     // all organisations of the data
    /// Where the search found those whose name doesn't tell.
    std::map<const Organisation*, Finding> findings;

    std::size_t shown() const { return dated.size() + undated.size(); }
    /// All that is shown from the top of the picture to its bottom; no group is empty.
    std::vector<RowGroup> groups() const;
    /// The organisations of the groups.
    std::vector<const Organisation*> in_order() const;
    /// The shown neighbours of an organisation; null at the ends or when it isn't shown.
    std::pair<const Organisation*, const Organisation*> neighbours(std::string_view id) const;
};

FilteredView filter(const Dataset& data, const ViewState& state);

/// A step of the curve "memberships over time": from `year` on there are `count`.
struct CountStep {
    double year = 0;
    int count = 0;
};

/// How many there were in that year at its end; `steps` are those of `count_over_time`.
int count_in_year(const std::vector<CountStep>& steps, int year);

/// The shown memberships with a start, added up until `until`, in decimal years. Each counts from
/// the earliest that its stated start may mean to the latest that its stated end may (approximate
/// ones as they are written); one whose end nobody stated counts while it is known, which is in its
/// start.
std::vector<CountStep> count_over_time(const FilteredView& view, double until);

}  // namespace timeline
