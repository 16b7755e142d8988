// How does a Scene become pixels? Its marks as Dear ImGui's triangles, sharp at every density.
#pragma once

#include "core/picture/palette.h"
#include "core/picture/scene.h"
#include "ui/dashes.h"
#include "ui/fonts.h"

namespace timeline {

/// Adds the scene to `list` in framebuffer pixels: CSS pixels times `pixel_ratio`.
void paint(const Scene& scene, const Palette& palette, float pixel_ratio, const Fonts& fonts,
           Dashes& dashes, ImDrawList& list);

}  // namespace timeline
