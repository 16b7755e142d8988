// Which colours has the page? Those that the canvas draws with: the palettes as a style sheet.
//
// Printed by `timeline_tool colours` into the site's colours.css; the other style sheets use its
// custom properties, one an ink.
#pragma once

#include <string>

#include "core/picture/scene.h"

namespace timeline {

/// The custom property of an ink, such as "--on-theme".
std::string property_of(Ink ink);

std::string colours_css();

/// For elements with a theme's shape (data-shape) its colour, --theme, and two properties that make
/// a box of that colour the shape, however large it is: --shape for clip-path and --fill for
/// background.
std::string shapes_css();

}  // namespace timeline
