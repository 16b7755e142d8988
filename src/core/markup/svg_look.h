// How does a part of an SVG say what it looks like? On the page by classes, so that the page's
// style decides between light and dark; in a file of its own, which has no style, by the colours
// themselves.
#pragma once

#include <string>
#include <string_view>

#include "core/markup/node.h"
#include "core/picture/palette.h"

namespace timeline {

/// What a part is painted with.
struct Look {
    Ink fill = Ink::none;
    Ink stroke = Ink::none;
    /// How much of the fill is laid over what is behind it.
    float alpha = 1;
    /// Drawn on whole pixels, unsmoothed.
    bool is_line = false;
};

/// Adds the attributes for it, of classes where there are no colours.
void set_look(Node& part, const Look& look, const Palette* colors);

/// What covers a soft edge with the ink behind it: most at the left, or at the right.
Node fade_gradient(std::string id, bool covers_left, Ink behind, const Palette* colors);

/// The class name part of an ink, such as "strong-line"; empty for `none`.
std::string_view css_name(Ink ink);

}  // namespace timeline
