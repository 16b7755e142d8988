// The outlines of the themes' shapes (see shapes.h).
#include "core/picture/shapes.h"

namespace timeline {
namespace {

/// A cubic Bézier curve as points, without its first one.
void add_curve(Outline& outline, Point c1, Point c2, Point to) {
    constexpr int steps = 10;
    const Point from = outline.back();
    for (int i = 1; i <= steps; ++i) {
        const float t = static_cast<float>(i) / steps;
        const float u = 1 - t;
        const auto at = [t, u](float a, float b, float c, float d) {
            return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
        };
        outline.push_back({at(from.x, c1.x, c2.x, to.x), at(from.y, c1.y, c2.y, to.y)});
    }
}

std::vector<Outline> leaf() {
    Outline outline = {{0.06F, 0.94F}};
    add_curve(outline, {0.02F, 0.40F}, {0.30F, 0.08F}, {0.94F, 0.06F});
    add_curve(outline, {0.94F, 0.66F}, {0.66F, 0.98F}, {0.06F, 0.94F});
    outline.pop_back();
    return {outline};
}

std::vector<Outline> shield() {
    Outline outline = {{0.10F, 0.16F}, {0.50F, 0.04F}, {0.90F, 0.16F}, {0.90F, 0.48F}};
    add_curve(outline, {0.90F, 0.74F}, {0.72F, 0.90F}, {0.50F, 0.97F});
    add_curve(outline, {0.28F, 0.90F}, {0.10F, 0.74F}, {0.10F, 0.48F});
    return {outline};
}

Outline box(float left, float top, float right, float bottom) {
    return {{left, top}, {right, top}, {right, bottom}, {left, bottom}};
}

}  // namespace

const std::vector<Outline>& outlines_of(Shape shape) {
    static const std::vector<Outline> nothing;
    static const std::vector<Outline> leaf_outlines = leaf();
    static const std::vector<Outline> shield_outlines = shield();
    static const std::vector<Outline> equals_outlines = {box(0.04F, 0.16F, 0.96F, 0.42F),
                                                         box(0.04F, 0.58F, 0.96F, 0.84F)};
    static const std::vector<Outline> cross_outlines = {box(0.34F, 0.04F, 0.66F, 0.96F),
                                                        box(0.04F, 0.34F, 0.34F, 0.66F),
                                                        box(0.66F, 0.34F, 0.96F, 0.66F)};
    static const std::vector<Outline> diamond_outlines = {
        {{0.5F, 0.02F}, {0.98F, 0.5F}, {0.5F, 0.98F}, {0.02F, 0.5F}}};
    switch (shape) {
        case Shape::leaf: return leaf_outlines;
        case Shape::shield: return shield_outlines;
        case Shape::equals: return equals_outlines;
        case Shape::cross: return cross_outlines;
        case Shape::diamond: return diamond_outlines;
        case Shape::ring:
        case Shape::none: break;
    }
    return nothing;
}

}  // namespace timeline
