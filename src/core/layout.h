// Where does everything stand? The whole picture for a state, a size and a language.
#pragma once

#include "core/scene.h"
#include "core/scene_builder.h"

namespace timeline {

/// Lays out the stage: header, filters, timeline, overview, details and, under the pointer, a
/// tooltip. The scene's bounds say how high the stage must be. Pure: same input, same scene.
Scene layout(const LayoutInput& input);

/// How much larger than 1:1 a very wide stage is drawn, so that a wall is not covered in small
/// print: 1 up to 1920 px, 2 at 3840 px.
float stage_scale(float width_px);

}  // namespace timeline
