// How does a presentation begin and end? With its title large and nothing else; with how many
// memberships there are of each theme.
#pragma once

#include "core/present/slide_frame.h"

namespace timeline {

/// Title and sentence alone, in the middle of the height from `top` to `limit`.
void layout_slide_title(const SlideFrame& frame, float top, float limit);

/// Of a slide that has sums. A row a theme: its shape, its word, a bar and the number; returns the
/// lower edge, which is above `limit`.
float layout_theme_sums(const SlideFrame& frame, Point at, float room_px, float limit);

}  // namespace timeline
