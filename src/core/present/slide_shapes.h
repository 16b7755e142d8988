// What is on a slide for a program that makes its own shapes of it, such as PowerPoint? The scene's
// marks as boxes, ellipses, polygons and paragraphs, in the colours that are seen: from the back to
// the front, all lengths in the scene's pixels.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/color.h"
#include "core/picture/palette.h"
#include "core/picture/scene.h"

namespace timeline {

/// A colour, and how much of it is laid over what is behind it: from 0 to 1.
struct Paint {
    Color color;  // opaque
    float alpha = 1;
    bool operator==(const Paint&) const = default;
};

struct Stroke {
    Paint paint;
    float width_px = 1;
    float dash_px = 0;  // how long its dashes are; 0: it has none
};

/// A box's end goes over from one paint at its edge to another further in.
struct Fade {
    float width_px = 0;
    Paint edge;
    Paint inner;
};

/// Lines of one look under each other.
struct Paragraph {
    std::string text;
    int lines = 1;
    float x = 0;
    float baseline = 0;        // the first line's
    float line_height_px = 0;  // between two baselines; 0: there is one line
    float width_px = 0;        // the widest line's
    float size_px = 0;
    bool is_bold = false;
    Paint paint;
};

enum class SlideShapeKind { box, ellipse, polygon, text };

struct SlideShape {
    SlideShapeKind kind = SlideShapeKind::box;
    /// A stroke lies on its edges, half inside and half outside.
    Rect rect{};
    float radius_px = 0;
    /// Ends whose corners aren't round.
    bool cut_left = false;
    bool cut_right = false;
    std::optional<Paint> fill{};
    std::optional<Stroke> stroke{};
    std::optional<Fade> fade_left{};
    std::optional<Fade> fade_right{};
    std::vector<Point> corners{};  // a polygon's
    /// A text's: one paragraph, or before it another one with which it shares its first line.
    std::vector<Paragraph> paragraphs{};
    bool is_title = false;
};

/// Pure: same scene, same shapes. What is behind all of them has the page's colour.
std::vector<SlideShape> slide_shapes(const Scene& scene, const Palette& colors);

}  // namespace timeline
