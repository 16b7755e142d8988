// Where does everything stand? The whole picture for a state, a size and a language.
#pragma once

#include <cstddef>

#include "core/picture/scene.h"
#include "core/picture/scene_builder.h"

namespace timeline {

/// For so many rows there is room, so that the picture doesn't hop at every letter of a search;
/// less where the data has less.
inline constexpr std::size_t least_rows = 6;

/// Lays out the stage: header, filters, timeline, overview, details and, under the pointer, a
/// tooltip; or, when the memberships are shown as a table, header and filters alone. The scene's
/// bounds say how high the stage must be. Pure: same input, same scene.
Scene layout(const LayoutInput& input);

/// The header and the toolbar alone, where `layout` has them on a stage that isn't scaled.
Scene layout_controls(const LayoutInput& input);

/// Whether the picture has room for the details beside the timeline. Where it hasn't, they come in
/// a sheet that the page lays over it.
bool has_two_columns(const LayoutInput& input);

/// Whether a thing of the picture is explained by a tooltip.
bool has_tip(const Dataset& data, const ViewState& state, const Subject& subject);

/// How long a pointer has to rest on a thing before its tooltip comes.
double tip_rest_ms(const Subject& subject);

}  // namespace timeline
