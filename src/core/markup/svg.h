// How does a Scene become an SVG? The same boxes, lines, shapes and labels as nodes of markup.
//
// A Stretch is a picture that is the same at many widths but for stretching: what lies at
// `a + b * width` becomes "b % plus a px". Sums of both have no attribute in SVG, so they become
// rules of a style sheet. Colours are classes (fill-leaf, stroke-grid), so that the page's style
// decides between light and dark; nothing is styled inside the markup, which the page's policy
// forbids. A file of its own has its colours inside (svg_file.h).
#pragma once

#include <map>
#include <string>

#include "core/markup/node.h"
#include "core/picture/palette.h"
#include "core/picture/scene.h"

namespace timeline {

/// The narrowest and the widest of the scenes that are alike; the same one twice has a fixed size.
struct Stretch {
    const Scene& narrow;
    const Scene& wide;
};

/// Rules for places that attributes cannot express; the same rule has the same class.
class SvgRules {
   public:
    std::string class_of(const std::string& declarations);
    std::string css() const;

   private:
    std::map<std::string, std::string> class_of_;  // declarations -> class
};

struct SvgSettings {
    std::string id;  // of the svg element, and the beginning of all ids inside it
    /// Empty where the picture is decoration to those who listen.
    std::string title{};
    std::string description{};
    /// What the inks look like where no style says so, as in a file, which has a ground of its own;
    /// null: their classes are named.
    const Palette* colors = nullptr;
};

/// One svg element with what lies below the scene's `picture_top`. It is one image to those who
/// listen: what it shows stands in the page's table too. A fixed one scales with the page.
Node to_svg(const Stretch& stretch, const SvgSettings& settings, SvgRules& rules);

/// The scene's rows as links to what the page says of each organisation, an svg element to lie on
/// top of the one that `to_svg` made: before the program is there a finger or a mouse can use the
/// picture already. Keyboard and screen reader have the same links in the list beneath, so that
/// these are hidden from them.
Node row_links(const Stretch& stretch, const Dataset& data, const std::string& id, SvgRules& rules);

}  // namespace timeline
