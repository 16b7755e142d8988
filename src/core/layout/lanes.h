// What is seen of rows that are too thin for their words? A lane for each theme: what it is called
// and how many memberships it has, and of these a picture in stripes. A stripe is one row, or,
// where rows are thinner than a few pixels, as many as make it high enough: the stronger its
// colour, the larger the share of them that was current then. Those without a start have a place of
// their own in it.
//
// Internal to the timeline's layout (timeline.cpp).
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/layout/row_stack.h"
#include "core/layout/rows.h"

namespace timeline {

void layout_lanes(const RowFrame& frame, const RowStack& stack);

/// How lanes are read, in `rect`, which is as high as lanes_legend_px.
void layout_lanes_legend(const RowFrame& frame, Rect rect);

/// How many of the memberships are counted in the middle of each of so many equally long stretches
/// of `visible`.
std::vector<int> counts_in_columns(std::span<const CountedSpan> spans, YearSpan visible,
                                   std::size_t columns);

}  // namespace timeline
