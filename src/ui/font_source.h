// Where do Inter's glyphs come from? In the desktop window and in the tests from the font's own
// outlines, which are part of the program (font_source_native.cpp). In a browser from the page,
// which has loaded the font for its own texts (font_source_web.cpp).
#pragma once

#include "core/picture/scene.h"

struct ImFont;

namespace timeline {

/// Adds the font to the current Dear ImGui context, which must outlive it.
ImFont* add_font(Weight weight);

}  // namespace timeline
