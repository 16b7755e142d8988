// Fits a slide's words (see slide_paragraphs.h).
#include "core/present/slide_paragraphs.h"

#include <cmath>

#include "core/picture/text_fit.h"

namespace timeline {
namespace {

TextStyle shrunk(TextStyle style, float share) {
    style.size_px = std::floor(style.size_px * share);
    return style;
}

}  // namespace

TextStyle fitted(TextStyle style, float least_px, std::string_view line, float room_px,
                 const Measure& measure) {
    while (style.size_px > least_px && measure(line, style.size_px, style.weight) > room_px) {
        style.size_px -= 2;
    }
    return style;
}

float height_of(const std::vector<Words>& all, float room_px, float share, const Measure& measure) {
    float height = 0;
    for (const Words& words : all) {
        const TextStyle style = shrunk(words.style, share);
        const auto lines = static_cast<float>(wrap(words.text, room_px, style, measure).size());
        height += words.gap_px * share + lines * style.line_height_px();
    }
    return height;
}

float fitting_share(const std::vector<Words>& all, float top, float room_px, float limit,
                    const Measure& measure) {
    constexpr float least = 0.5F;
    constexpr float step = 0.05F;
    float share = 1;
    while (share > least && top + height_of(all, room_px, share, measure) > limit) {
        share -= step;
    }
    return share;
}

float layout_paragraphs(const SlideFrame& frame, Point at, float room_px, float limit,
                        const std::vector<Words>& all) {
    const Measure& measure = frame.builder.measure();
    const float share = fitting_share(all, at.y, room_px, limit, measure);
    float y = at.y;
    for (const Words& words : all) {
        const TextStyle style = shrunk(words.style, share);
        const float width = balanced_width(words.text, room_px, style, measure);
        y += words.gap_px * share;
        y += frame.builder.paragraph(words.id, {at.x, y}, width, words.text, style, words.role);
    }
    return y;
}

}  // namespace timeline
