// What lies on a row's bar? Bands for roles and dots for dated facts. Internal to the rows.
#pragma once

#include "core/data/dataset.h"
#include "core/layout/rows.h"

namespace timeline {

/// Over how many pixels what goes on fades.
inline constexpr float fade_px = 24;

/// What stands in a small field of its own.
inline constexpr TextStyle role_style{
    .size_px = 12, .weight = Weight::semibold, .ink = Ink::on_inlay};

/// A bar's visible part; empty (width 0) when it lies outside the plot.
struct Bar {
    Rect rect;
    float solid_left = 0;   // where a soft edge has become solid
    float solid_right = 0;  // where it begins to be soft again
    PeriodEnd end_kind = PeriodEnd::ongoing;
    bool starts_before = false;
    bool starts_after = false;
    bool ends_before = false;
    bool ends_after = false;
};

/// The bands. Returns the left edge of the first visible one: where the bar's own label ends.
float layout_roles(const RowFrame& frame, const Organisation& organisation, const Bar& bar);

/// Whether a dot or its bracket lies where a text would.
bool meets_moment(const RowFrame& frame, const Organisation& organisation, float left, float width);

/// Where the first dot has its middle; there must be one.
float first_moment(const RowFrame& frame, const Organisation& organisation);

/// The dots. `solid` is the bar as far as it has colour; a moment from before it is tied to it by a
/// line up to `tie_right`. A stacked row is too slim for them: the sheet lists them.
void layout_moments(const RowFrame& frame, const Organisation& organisation, Rect solid,
                    float tie_right);

}  // namespace timeline
