// Where does everything stand? The whole picture for a state, a size and a language.
#pragma once

#include <cstddef>
#include <optional>

#include "core/picture/scene.h"
#include "core/picture/scene_builder.h"

namespace timeline {

/// For so many rows there is room, so that the picture doesn't hop at every letter of a search;
/// less where the data has less.
inline constexpr std::size_t least_rows = 6;

/// Where the data has more than these, the card has room for some rows only, and shows them through
/// a window (RowWindow): how high the stage is doesn't grow with the data.
inline constexpr std::size_t most_rows_without_window = 40;
inline constexpr std::size_t window_rows = 12;

/// Lays out the stage: header, filters, timeline, overview, details and, under the pointer, a
/// tooltip; or, when the memberships are shown as a table, header and filters alone. The scene's
/// bounds say how high the stage must be. Pure: same input, same scene.
Scene layout(const LayoutInput& input);

/// The header and the toolbar alone, where `layout` has them on a stage that isn't scaled.
Scene layout_controls(const LayoutInput& input);

/// Whether the rows are seen through a window; a sheet of paper has all of its own.
bool has_window(const Dataset& data);
bool has_window(const LayoutInput& input);

/// How far the rows are to be scrolled for a shown row to be in sight, by its place among them: as
/// near to `input.scroll_px` as can be.
double scroll_showing(const LayoutInput& input, std::size_t row);

/// How far they are to be scrolled for a place among them to be where it is wanted.
double scroll_to_anchor(const LayoutInput& input, const RowAnchor& anchor);

/// How much higher the rows become with each press.
inline constexpr double row_scale_step = 2;

/// The action that makes rows `factor` times as high, with what lies `at_px` below the upper edge
/// of their window staying there (absent: in its middle); nothing where they can't be so high.
std::optional<ScaleRows> scaled_rows(const LayoutInput& input, double factor,
                                     std::optional<double> at_px = {});

/// Whether the picture has room for the details beside the timeline. Where it hasn't, they come in
/// a sheet that the page lays over it.
bool has_two_columns(const LayoutInput& input);

/// Whether a thing of the picture is explained by a tooltip.
bool has_tip(const Dataset& data, const ViewState& state, const Subject& subject);

/// How long a pointer has to rest on a thing before its tooltip comes.
double tip_rest_ms(const Subject& subject);

}  // namespace timeline
