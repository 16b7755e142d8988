// What do the themes' shapes look like? Outlines in a unit square, for every way of drawing them.
#pragma once

#include <vector>

#include "core/picture/scene.h"

namespace timeline {

/// A closed convex outline, clockwise, each coordinate from 0 to 1.
using Outline = std::vector<Point>;

/// The outlines that together fill a shape. The ring has none: it is a circle's stroke.
const std::vector<Outline>& outlines_of(Shape shape);

/// The ring's radius to the middle of its stroke, and the stroke's width, in the unit square.
inline constexpr float ring_radius = 0.34F;
inline constexpr float ring_stroke = 0.26F;

}  // namespace timeline
