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

/// Where the link from the sentence that says why leads.
inline constexpr const char* why_address = "#why-heading";

/// A length in em of a type size in pixels; the picture's own is 16 px.
inline constexpr double picture_type_px = 16;
std::string em(double px, double type_px = picture_type_px);

/// A share of a width and some pixels.
std::string css_sum(const std::string& share, double px);

/// The declaration that a text's weight needs after others.
std::string weight_rule(const TextStyle& style);

/// The gradients that soft edges need, once a page, for all of its panes.
Node fade_definitions();

/// Takes the curve out of the overview's marks and returns it as one svg element to lie among them,
/// which stretches as a whole.
Node take_curve(std::vector<FlexibleMark>& marks);

/// The marks as parts of an svg element that is as wide as the pane.
std::vector<Node> svg_parts(const std::vector<FlexibleMark>& marks, WidthRules& rules);

}  // namespace timeline
