// How does a Scene become an SVG file? Unlike a picture on the page (svg.h) it needs nothing from
// around it: its size, its ground and all colours are inside. Its fonts are named, and added by
// whoever has them.
#pragma once

#include <string>

#include "core/markup/svg.h"
#include "core/picture/palette.h"

namespace timeline {

/// The file's text, as large as the scene in pixels, on a ground of the page's colour. The ground's
/// `<rect` is the first one in it.
std::string svg_file(const Scene& scene, SvgSettings settings, const Palette& colors);

}  // namespace timeline
