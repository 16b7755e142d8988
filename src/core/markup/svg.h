// How does a Scene become an SVG? The same boxes, lines, shapes and labels as nodes of markup.
//
// Colours are classes (fill-leaf, stroke-grid), so that the page's style decides between light and
// dark; nothing is styled inside the markup, which the page's policy forbids. A file of its own has
// its colours inside (svg_file.h).
#pragma once

#include <string>

#include "core/markup/node.h"
#include "core/picture/palette.h"
#include "core/picture/scene.h"

namespace timeline {

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
/// listen: what it shows stands in the page's table too. It scales with the page.
Node to_svg(const Scene& scene, const SvgSettings& settings);

}  // namespace timeline
