// Paints boxes, lines, shapes and labels (see paint.h).
#include "ui/paint.h"

#include <algorithm>
#include <cmath>

#include "core/picture/shapes.h"
#include "imgui.h"

namespace timeline {
namespace {

class Painter {
   public:
    Painter(const Palette& palette, float pixel_ratio, float scale, const Fonts& fonts,
            Dashes& dashes, ImDrawList& list)
        : palette_(palette),
          ratio_(pixel_ratio),
          scale_(scale),
          fonts_(fonts),
          dashes_(dashes),
          list_(list) {}

    void paint(const Mark& mark) const {
        switch (mark.kind) {
            case MarkKind::box: paint_box(mark); break;
            case MarkKind::line: paint_line(mark); break;
            case MarkKind::shape: paint_shape(mark); break;
            case MarkKind::label:
                fonts_.draw(list_, {mark.rect.x * ratio_, mark.rect.y * ratio_}, mark.text,
                            mark.style, ratio_, color(mark.style.ink));
                break;
        }
    }

    void clip_to(Rect rect) const {
        const Box box = snapped(rect);
        list_.PushClipRect(box.min, box.max, true);
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
        if (is_disc(mark)) {
            paint_disc(mark, stroke);
            return;
        }
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

    /// Dear ImGui rounds no box to a whole disc.
    static bool is_disc(const Mark& mark) {
        return mark.rect.w == mark.rect.h && 2 * mark.radius_px >= mark.rect.w && !mark.dashed;
    }

    void paint_disc(const Mark& mark, Ink stroke) const {
        const float radius = mark.radius_px * ratio_;
        const ImVec2 middle{(mark.rect.x + mark.rect.w / 2) * ratio_,
                            mark.rect.middle_y() * ratio_};
        const float width = stroke == Ink::none ? 0 : stroke_width(mark.stroke_px);
        // As with a box, the fill keeps inside its frame, where anti-aliasing would let it out.
        list_.AddCircleFilled(middle, radius - width / 2, color(mark.fill, mark.alpha));
        if (stroke != Ink::none) {
            list_.AddCircle(middle, radius - width / 2, color(stroke), 0, width);
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

    /// Dash and gap grow with the picture, as they do in its SVG.
    float period_px() const { return 10 * ratio_ * scale_; }

    /// Dashed sides between solid corners, which would be no more than a dash long.
    void paint_dashed_frame(ImVec2 min, ImVec2 max, float radius, ImU32 ink, float width) const {
        const auto side = [&](ImVec2 from, ImVec2 to) {
            dashes_.stroke(list_, from, to, width, period_px(), ink);
        };
        side({min.x + radius, min.y}, {max.x - radius, min.y});
        side({max.x, min.y + radius}, {max.x, max.y - radius});
        side({max.x - radius, max.y}, {min.x + radius, max.y});
        side({min.x, max.y - radius}, {min.x, min.y + radius});
        const auto corner = [&](float x, float y, int first_twelfth) {
            list_.PathArcToFast({x, y}, radius, first_twelfth, first_twelfth + 3);
            list_.PathStroke(ink, 0, width);
        };
        if (radius >= 1) {
            corner(min.x + radius, min.y + radius, 6);
            corner(max.x - radius, min.y + radius, 9);
            corner(max.x - radius, max.y - radius, 0);
            corner(min.x + radius, max.y - radius, 3);
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
        const ImVec2 min =
            upright ? ImVec2{box.min.x - half, begin} : ImVec2{begin, box.min.y - half};
        const ImVec2 max =
            upright ? ImVec2{box.min.x - half + width, end} : ImVec2{end, box.min.y - half + width};
        if (mark.dashed) {
            const ImVec2 middle{(min.x + max.x) / 2, (min.y + max.y) / 2};
            dashes_.stroke(list_, upright ? ImVec2{middle.x, min.y} : ImVec2{min.x, middle.y},
                           upright ? ImVec2{middle.x, max.y} : ImVec2{max.x, middle.y}, width,
                           period_px(), color(mark.stroke));
        } else {
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
    float scale_;
    const Fonts& fonts_;
    Dashes& dashes_;
    ImDrawList& list_;
};

}  // namespace

void paint(const Scene& scene, const Palette& palette, float pixel_ratio, const Fonts& fonts,
           Dashes& dashes, ImDrawList& list) {
    const Painter painter(palette, pixel_ratio, scene.scale, fonts, dashes, list);
    bool is_clipped = false;
    for (const Mark& mark : scene.marks) {
        if (mark.scrolls != is_clipped) {
            is_clipped = mark.scrolls;
            if (is_clipped) {
                painter.clip_to(scene.window.rect);
            } else {
                list.PopClipRect();
            }
        }
        painter.paint(mark);
    }
    if (is_clipped) {
        list.PopClipRect();
    }
}

}  // namespace timeline
