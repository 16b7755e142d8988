// Paints boxes, lines, shapes and labels (see paint.h).
#include "ui/paint.h"

#include <algorithm>
#include <cmath>

#include "core/shapes.h"
#include "imgui.h"

namespace timeline {
namespace {

class Painter {
   public:
    Painter(const Palette& palette, float pixel_ratio, const Fonts& fonts, ImDrawList& list)
        : palette_(palette), ratio_(pixel_ratio), fonts_(fonts), list_(list) {}

    void paint(const Mark& mark) const {
        switch (mark.kind) {
            case MarkKind::box:
                paint_box(mark);
                break;
            case MarkKind::line:
                paint_line(mark);
                break;
            case MarkKind::shape:
                paint_shape(mark);
                break;
            case MarkKind::label:
                fonts_.draw(list_, {mark.rect.x * ratio_, mark.rect.y * ratio_}, mark.text,
                            mark.style, ratio_, color(mark.style.ink));
                break;
        }
    }

   private:
    struct Box {
        ImVec2 min;
        ImVec2 max;
    };

    ImU32 color(Ink ink, float alpha = 1) const {
        const Color c = color_of(palette_, ink);
        return IM_COL32(c.r, c.g, c.b,
                        static_cast<int>(std::lround(static_cast<float>(c.a) * alpha)));
    }
    /// Edges on whole framebuffer pixels.
    Box snapped(Rect rect) const {
        return {{std::round(rect.x * ratio_), std::round(rect.y * ratio_)},
                {std::round(rect.right() * ratio_), std::round(rect.bottom() * ratio_)}};
    }
    float stroke_width(float css_px) const { return std::max(1.0F, std::round(css_px * ratio_)); }

    void paint_box(const Mark& mark) const {
        const Ink stroke = mark.stroke == Ink::none ? edge_of(palette_, mark.fill) : mark.stroke;
        const Box box = snapped(mark.rect);
        const float radius = mark.radius_px * ratio_;
        if (stroke != Ink::none && mark.fill != Ink::none && !mark.dashed) {
            // The fill keeps half a pixel inside its frame, where anti-aliasing would let it out.
            list_.AddRectFilled({box.min.x + 0.5F, box.min.y + 0.5F},
                                {box.max.x - 0.5F, box.max.y - 0.5F}, color(mark.fill, mark.alpha),
                                radius);
        } else if (mark.fade_left_px > 0 || mark.fade_right_px > 0) {
            paint_faded(mark, box, radius);
        } else if (mark.fill != Ink::none) {
            fill_rounded(mark, box);
        }
        if (stroke == Ink::none) {
            return;
        }
        const float width = stroke_width(mark.stroke_px);
        const ImVec2 min{box.min.x + width / 2, box.min.y + width / 2};
        const ImVec2 max{box.max.x - width / 2, box.max.y - width / 2};
        if (mark.dashed) {
            // No rounder than it is high, or the path would lead elsewhere.
            const float round = std::min({radius, (max.x - min.x) / 2, (max.y - min.y) / 2});
            paint_dashed_frame(min, max, round, color(stroke), width);
        } else {
            list_.AddRect(min, max, color(stroke), radius, 0, width);
        }
    }

    void fill_rounded(const Mark& mark, const Box& box) const {
        const ImDrawFlags corners = round_corners(mark);
        const bool square = corners == ImDrawFlags_RoundCornersNone;
        list_.AddRectFilled(box.min, box.max, color(mark.fill, mark.alpha),
                            square ? 0 : mark.radius_px * ratio_, corners);
    }

    static ImDrawFlags round_corners(const Mark& mark) {
        if (mark.cut_left) {
            return mark.cut_right ? ImDrawFlags_RoundCornersNone : ImDrawFlags_RoundCornersRight;
        }
        return mark.cut_right ? ImDrawFlags_RoundCornersLeft : ImDrawFlags_RoundCornersAll;
    }

    /// A box of three parts: fading in, solid, fading out. Only its outer corners are round.
    void paint_faded(const Mark& mark, const Box& box, float radius) const {
        const float left = box.min.x + std::round(mark.fade_left_px * ratio_);
        const float right = box.max.x - std::round(mark.fade_right_px * ratio_);
        paint_fade(mark, {box.min, {left, box.max.y}}, radius, ImDrawFlags_RoundCornersLeft);
        paint_fade(mark, {{right, box.min.y}, box.max}, radius, ImDrawFlags_RoundCornersRight);
        Mark solid = mark;
        solid.cut_left = mark.cut_left || mark.fade_left_px > 0;
        solid.cut_right = mark.cut_right || mark.fade_right_px > 0;
        fill_rounded(solid, {{left, box.min.y}, {right, box.max.y}});
    }

    /// Alpha grows evenly from the outer edge (the one with round corners) to the inner one.
    void paint_fade(const Mark& mark, const Box& part, float radius, ImDrawFlags corners) const {
        const float width = part.max.x - part.min.x;
        if (width < 1) {
            return;
        }
        const int first = list_.VtxBuffer.Size;
        list_.AddRectFilled(part.min, part.max, color(mark.fill, mark.alpha),
                            std::min(radius, width), corners);
        const bool fades_in = corners == ImDrawFlags_RoundCornersLeft;
        for (int i = first; i < list_.VtxBuffer.Size; ++i) {
            ImDrawVert& vertex = list_.VtxBuffer[i];
            const float along = std::clamp((vertex.pos.x - part.min.x) / width, 0.0F, 1.0F);
            const float share = fades_in ? along : 1 - along;
            const auto alpha = static_cast<float>(vertex.col >> IM_COL32_A_SHIFT) *
                               (faded_alpha + (1 - faded_alpha) * share);
            vertex.col =
                (vertex.col & ~IM_COL32_A_MASK) | (static_cast<ImU32>(alpha) << IM_COL32_A_SHIFT);
        }
    }

    void paint_dashed_frame(ImVec2 min, ImVec2 max, float radius, ImU32 ink, float width) const {
        list_.PathRect(min, max, radius);
        ImVector<ImVec2> outline;
        outline.swap(list_._Path);
        // A copy: growing would move what a reference is to.
        const ImVec2 first = outline.front();
        outline.push_back(first);
        const float dash = 6 * ratio_;
        const float gap = 4 * ratio_;
        float at = 0;  // how far along the current dash and gap
        for (int i = 0; i + 1 < outline.Size; ++i) {
            paint_dashes(outline[i], outline[i + 1], dash, gap, at, ink, width);
        }
    }

    /// Continues a dashed line from `from` to `to`; `at` carries the pattern over corners.
    void paint_dashes(ImVec2 from, ImVec2 to, float dash, float gap, float& at, ImU32 ink,
                      float width) const {
        const float length = std::hypot(to.x - from.x, to.y - from.y);
        float done = 0;
        while (done < length) {
            const float pattern_end = at < dash ? dash : dash + gap;
            const float step = std::min(pattern_end - at, length - done);
            const auto point = [&](float distance) {
                const float t = distance / length;
                return ImVec2{from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t};
            };
            if (at < dash) {
                list_.AddLine(point(done), point(done + step), ink, width);
            }
            done += step;
            at += step;
            at = at >= dash + gap - 0.01F ? 0 : at;
        }
    }

    /// Lines are level or upright: filled boxes on whole pixels, which never blur.
    void paint_line(const Mark& mark) const {
        const float width = stroke_width(mark.stroke_px);
        const Box box = snapped(mark.rect);
        const bool upright = std::abs(mark.rect.w) < std::abs(mark.rect.h);
        const float half = std::floor(width / 2);
        const float begin = upright ? std::min(box.min.y, box.max.y) : box.min.x;
        const float end = upright ? std::max(box.min.y, box.max.y) : box.max.x;
        const float dash = mark.dashed ? std::round(5 * ratio_) : end - begin;
        const float gap = mark.dashed ? std::round(4 * ratio_) : 1;
        for (float at = begin; at < end; at += dash + gap) {
            const float stop = std::min(at + dash, end);
            const ImVec2 min =
                upright ? ImVec2{box.min.x - half, at} : ImVec2{at, box.min.y - half};
            const ImVec2 max = upright ? ImVec2{box.min.x - half + width, stop}
                                       : ImVec2{stop, box.min.y - half + width};
            list_.AddRectFilled(min, max, color(mark.stroke));
        }
    }

    void paint_shape(const Mark& mark) const {
        const ImU32 ink = color(mark.fill, mark.alpha);
        const ImVec2 origin{mark.rect.x * ratio_, mark.rect.y * ratio_};
        const float size = mark.rect.w * ratio_;
        if (mark.shape == Shape::ring) {
            list_.AddCircle({origin.x + size / 2, origin.y + size / 2}, ring_radius * size, ink, 0,
                            ring_stroke * size);
        }
        for (const Outline& outline : outlines_of(mark.shape)) {
            for (const Point& point : outline) {
                list_.PathLineTo({origin.x + point.x * size, origin.y + point.y * size});
            }
            list_.PathFillConvex(ink);
        }
    }

    const Palette& palette_;
    float ratio_;
    const Fonts& fonts_;
    ImDrawList& list_;
};

}  // namespace

void paint(const Scene& scene, const Palette& palette, float pixel_ratio, const Fonts& fonts,
           ImDrawList& list) {
    const Painter painter(palette, pixel_ratio, fonts, list);
    for (const Mark& mark : scene.marks) {
        painter.paint(mark);
    }
}

}  // namespace timeline
