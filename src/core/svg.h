// How does a Scene become an SVG? The same boxes, lines, shapes and labels as nodes of markup.
//
// Colours are classes (fill-leaf, stroke-grid, stop-leaf), so that the page's style decides between
// light and dark; nothing is styled inside the markup, which the page's policy forbids.
#pragma once

#include <string>

#include "core/scene.h"
#include "core/semantics.h"

namespace timeline {

struct SvgSettings {
    std::string id;  // of the svg element, and the beginning of all ids inside it
    std::string css_class;
    std::string title;
    std::string description;
};

/// One svg element of the scene's size that scales with the page. It is one image to those who
/// listen: what it shows stands in the page's table too.
Node to_svg(const Scene& scene, const SvgSettings& settings);

/// The class name part of an ink, such as "strong-line"; empty for `none`.
std::string_view css_name(Ink ink);

}  // namespace timeline
