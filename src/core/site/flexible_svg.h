// How is a pane of a flexible picture written as SVG? Lengths are in em, so that a stage that grows
// on a wall only needs larger type; what attributes can't say of a place is a rule of the style
// sheet.
#pragma once

#include <string>
#include <vector>

#include "core/markup/node.h"
#include "core/site/flexible_scene.h"
#include "core/site/width_rules.h"

namespace timeline {

/// A length in em of a type size in pixels; the picture's own is 16 px.
inline constexpr double picture_type_px = 16;
std::string em(double px, double type_px = picture_type_px);

/// A share of a width and some pixels.
std::string css_sum(const std::string& share, double px);

/// The declaration that a text's weight needs after others.
std::string weight_rule(const TextStyle& style);

/// The gradients that soft edges need, once a page, for all of its panes.
Node fade_definitions();

/// The marks as parts of an svg element that is as wide as the pane.
std::vector<Node> svg_parts(const std::vector<FlexibleMark>& marks, WidthRules& rules);

/// What lies still, beside a text: an svg element with it.
Node svg_beside(const std::vector<Mark>& marks, WidthRules& rules);

/// Rules that give elements with a theme's name (data-shape) its shape, as large as they are.
std::string sign_rules();

}  // namespace timeline
