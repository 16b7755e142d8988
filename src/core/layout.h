// Where does everything stand? The whole picture for a state, a size and a language.
#pragma once

#include "core/scene.h"
#include "core/scene_builder.h"

namespace timeline {

/// Lays out the stage: header, filters, timeline, overview, details and, under the pointer, a
/// tooltip. The scene's bounds say how high the stage must be. Pure: same input, same scene.
Scene layout(const LayoutInput& input);

/// The timeline's card alone, without controls: the picture of the static page, print and cards.
Scene layout_picture(const LayoutInput& input);

}  // namespace timeline
