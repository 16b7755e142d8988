// Makes shapes of marks (see slide_shapes.h).
#include "core/present/slide_shapes.h"

#include <algorithm>
#include <cmath>
#include <ranges>
#include <utility>

#include "core/picture/shapes.h"
#include "core/present/slide_frame.h"

namespace timeline {
namespace {

std::uint8_t mixed(std::uint8_t over, std::uint8_t under, float share) {
    const auto from = static_cast<float>(under);
    return static_cast<std::uint8_t>(std::lround(from + (static_cast<float>(over) - from) * share));
}

/// `below` as it is seen where `cover` lies on it.
Paint covered(const Paint& cover, const Paint& below) {
    const Color over = cover.color;
    const Color under = below.color;
    return {{mixed(over.r, under.r, cover.alpha), mixed(over.g, under.g, cover.alpha),
             mixed(over.b, under.b, cover.alpha)},
            below.alpha};
}

bool holds(const Rect& outer, const Rect& inner) {
    return outer.x <= inner.x && outer.y <= inner.y && outer.right() >= inner.right() &&
           outer.bottom() >= inner.bottom();
}

class ShapeWriter {
   public:
    explicit ShapeWriter(const Palette& colors) : colors_(colors) {}

    /// Marks come in their order; `before` is the one before this; null: there is none.
    void write(const Mark& mark, const Mark* before) {
        switch (mark.kind) {
            case MarkKind::box: write_box(mark); break;
            case MarkKind::line:
                shapes.push_back({.rect = box_of_line(mark), .fill = paint_of(mark.stroke)});
                break;
            case MarkKind::shape: write_shape(mark); break;
            case MarkKind::label: write_label(mark, before); break;
        }
    }

    std::vector<SlideShape> shapes;

   private:
    Paint paint_of(Ink ink, float alpha = 1) const {
        Color color = color_of(colors_, ink);
        const float share = alpha * static_cast<float>(color.a) / 255;
        color.a = 255;
        return {color, share};
    }

    void write_box(const Mark& mark) {
        // The canvas strokes inside a box, others along its edge.
        const float inset = mark.stroke == Ink::none ? 0 : mark.stroke_px / 2;
        SlideShape box{.rect = mark.rect.inset(inset),
                       .radius_px = mark.radius_px,
                       .cut_left = mark.cut_left,
                       .cut_right = mark.cut_right};
        if (mark.fill != Ink::none) {
            box.fill = paint_of(mark.fill, mark.alpha);
        }
        if (mark.stroke != Ink::none) {
            constexpr float dash_px = 6;
            box.stroke = {paint_of(mark.stroke), mark.stroke_px, mark.dashed ? dash_px : 0};
        }
        if (box.fill && box.rect.w > 0) {
            box.fade_left = fade_of(box, mark.fade_left_px - inset);
            box.fade_right = fade_of(box, mark.fade_right_px - inset);
        }
        shapes.push_back(std::move(box));
    }

    /// The colour on which a box stands.
    Paint ground_of(const Rect& rect) const {
        for (const SlideShape& shape : std::views::reverse(shapes)) {
            if (shape.kind == SlideShapeKind::box && shape.fill && holds(shape.rect, rect)) {
                return *shape.fill;
            }
        }
        return paint_of(Ink::page);
    }

    /// An end fades because something like the ground covers it. On that ground itself it needs no
    /// see-through colours, round which LibreOffice draws a frame.
    std::optional<Fade> fade_of(const SlideShape& box, float width_px) const {
        if (width_px <= 0) {
            return std::nullopt;
        }
        const Paint cover = paint_of(Ink::surface, 1 - faded_alpha);
        const Paint ground = ground_of(box.rect);
        const bool is_on_it = ground.alpha == 1 && ground.color == cover.color;
        const Paint inner = is_on_it ? covered(*box.fill, ground) : *box.fill;
        return Fade{width_px, covered(cover, inner), inner};
    }

    void write_shape(const Mark& mark) {
        const Rect& rect = mark.rect;
        if (mark.shape == Shape::ring) {
            const float r = ring_radius * rect.w;
            shapes.push_back({.kind = SlideShapeKind::ellipse,
                              .rect = {rect.x + rect.w / 2 - r, rect.middle_y() - r, 2 * r, 2 * r},
                              .stroke = Stroke{paint_of(mark.fill), ring_stroke * rect.w}});
            return;
        }
        for (const Outline& outline : outlines_of(mark.shape)) {
            SlideShape polygon{.kind = SlideShapeKind::polygon, .fill = paint_of(mark.fill)};
            for (const Point& corner : outline) {
                polygon.corners.push_back({rect.x + corner.x * rect.w, rect.y + corner.y * rect.h});
            }
            shapes.push_back(std::move(polygon));
        }
    }

    void write_label(const Mark& mark, const Mark* before) {
        const TextStyle& style = mark.style;
        Paragraph line{.text = mark.text,
                       .x = mark.rect.x,
                       // On whole pixels, as the canvas sets its letters.
                       .baseline = std::round(mark.rect.y + baseline_px(style)),
                       .width_px = mark.rect.w,
                       .size_px = style.size_px,
                       .is_bold = style.weight >= Weight::semibold,
                       .paint = paint_of(style.ink)};
        // Lines that follow each other with the same id are one text.
        if (!mark.id.empty() && before != nullptr && before->kind == MarkKind::label &&
            before->id == mark.id) {
            add_line(shapes.back().paragraphs, std::move(line));
        } else {
            shapes.push_back({.kind = SlideShapeKind::text,
                              .paragraphs = {std::move(line)},
                              .is_title = mark.id == slide_title_id});
        }
    }

    static void add_line(std::vector<Paragraph>& text, Paragraph line) {
        Paragraph& last = text.back();
        if (std::abs(last.baseline - line.baseline) <= 1) {  // in another size beside it
            text.push_back(std::move(line));
            return;
        }
        if (last.lines == 1) {
            last.line_height_px = line.baseline - last.baseline;
        }
        last.width_px = std::max(last.width_px, line.width_px);
        last.text += ' ' + line.text;
        ++last.lines;
    }

    const Palette& colors_;
};

}  // namespace

std::vector<SlideShape> slide_shapes(const Scene& scene, const Palette& colors) {
    ShapeWriter writer(colors);
    const Mark* before = nullptr;
    for (const Mark& mark : scene.marks) {
        writer.write(mark, before);
        before = &mark;
    }
    return std::move(writer.shapes);
}

}  // namespace timeline
