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

}  // namespace timeline
