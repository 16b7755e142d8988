// Which organisations are shown, in which order, and what do the counts say?
//
// In: the data and the state. Out: FilteredView, from which the picture, the elements for people
// who read and the counts are all made, so that they cannot disagree.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/data/dataset.h"
#include "core/state/membership_index.h"
#include "core/state/search.h"
#include "core/state/view_state.h"

namespace timeline {

/// Of a longer list the table shows so many rows at a time, and so many organisations have all
/// their texts on the page; the others are a choice, a search or a file away.
inline constexpr std::size_t most_in_full = 200;

using Rows = std::span<const Organisation* const>;

/// Rows that stand together, under a heading if there is anything to say of them.
struct RowGroup {
    std::optional<std::size_t> theme;  // sorted by theme: the first one of each
    bool is_lane = false;              // sorted otherwise: "start year not stated"
    std::size_t begin = 0;             // the place of its first row
    std::size_t size = 0;

    bool has_heading() const { return theme || is_lane; }
};

/// From when to when a membership is counted, in decimal years; one without a start is counted at
/// no time. As floats, which are exact to the hour, as there may be very many.
struct CountedSpan {
    float begin = std::numeric_limits<float>::infinity();
    float end = std::numeric_limits<float>::infinity();
};

/// From the earliest that its stated start may mean to the latest that its stated end may
/// (approximate ones as they are written); one whose end nobody stated counts while it is known,
/// which is in its start.
CountedSpan counted_span(const Period& period);

/// A step of the curve "memberships over time": from `year` on there are `count`.
struct CountStep {
    double year = 0;
    int count = 0;
};

struct FilteredView {
    Sort sort = Sort::start;
    std::vector<const Organisation*> rows;    // from the top of the picture to its bottom
    std::vector<RowGroup> groups;             // in the same order; none is empty
    std::vector<std::size_t> count_of_theme;  // matching the search alone, per theme of the data
    std::size_t count_of_all_themes = 0;      // matching the search alone
    std::size_t total = 0;                    // all organisations of the data
    SearchWords words;                        // that all of them have
    bool names_tell = true;                   // of all, why they were found
    std::vector<CountedSpan> spans;           // of each row
    std::vector<CountStep> counts;            // over time (see count_over_time), to the as-of date
    /// Those of all organisations whose names need the most room, by the index of each.
    std::vector<std::uint32_t> widest;
    /// Those of all organisations that have all their texts on the page, in one order whatever is
    /// shown: links lead there, and the browser's search.
    std::vector<const Organisation*> in_full;
    /// Another one for other rows or another order.
    std::uint64_t fingerprint = 0;

    std::size_t shown() const { return rows.size(); }
    Rows rows_of(const RowGroup& group) const {
        return Rows(rows).subspan(group.begin, group.size);
    }
    /// Those whose start is stated, at least approximately, and the others.
    std::vector<const Organisation*> dated() const;
    std::vector<const Organisation*> undated() const;
    /// Where an organisation stands among the rows; absent when it isn't shown, or null.
    std::optional<std::size_t> place_of(const Organisation* organisation) const;
    /// The shown neighbours of an organisation; null at the ends or when it isn't shown.
    std::pair<const Organisation*, const Organisation*> neighbours(
        const Organisation* organisation) const;
};

/// Some of a view's rows, in their groups.
FilteredView part_of(const FilteredView& view, std::size_t begin, std::size_t size);

FilteredView filter(const MembershipIndex& index, const ViewState& state);
/// The same without an index that was made before.
FilteredView filter(const Dataset& data, const ViewState& state);

/// How many there were in that year at its end; `steps` are those of `count_over_time`.
int count_in_year(const std::vector<CountStep>& steps, int year);

/// The memberships with a start, added up until `until`, in decimal years.
std::vector<CountStep> count_over_time(std::span<const CountedSpan> spans, double until);

}  // namespace timeline
