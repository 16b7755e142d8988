// Writes slides as JSON (see slides_json.h).
#include "core/present/slides_json.h"

#include <cstddef>

#include "core/base/decimal.h"
#include "core/base/json_text.h"
#include "core/markup/svg_file.h"
#include "core/markup/svg_look.h"
#include "core/page/print_page.h"
#include "core/present/slide_picture.h"
#include "core/present/slide_shapes.h"
#include "core/words/text.h"
#include "core/words/wording.h"

namespace timeline {
namespace {

using json_text::write;
using json_text::write_key;

void write_member(std::string& out, std::string_view key, std::string_view value) {
    write_key(out, key);
    write(out, value);
}

void write_member(std::string& out, std::string_view key, float value, int decimals = 2) {
    write_key(out, key);
    out += decimal(static_cast<double>(value), decimals);
}

void write_flag(std::string& out, std::string_view key, bool is_set) {
    if (is_set) {
        write_key(out, key);
        out += "true";
    }
}

/// A list of what `write_one` writes.
template <typename Items, typename WriteOne>
void write_list(std::string& out, std::string_view key, const Items& items,
                const WriteOne& write_one) {
    write_key(out, key);
    out += '[';
    for (const auto& item : items) {
        if (&item != items.data()) {
            out += ',';
        }
        write_one(item);
    }
    out += ']';
}

std::string six_digits(Color color) {
    color.a = 255;
    return css_color(color).substr(1);
}

void write_paint(std::string& out, std::string_view key, const Paint& paint) {
    constexpr int decimals = 3;  // a screen tells 255 shades apart
    write_key(out, key);
    out += '{';
    write_member(out, "color", six_digits(paint.color));
    write_member(out, "alpha", paint.alpha, decimals);
    out += '}';
}

void write_fade(std::string& out, std::string_view key, const std::optional<Fade>& fade) {
    if (!fade) {
        return;
    }
    write_key(out, key);
    out += '{';
    write_member(out, "width", fade->width_px);
    write_paint(out, "edge", fade->edge);
    write_paint(out, "inner", fade->inner);
    out += '}';
}

void write_place(std::string& out, const Rect& rect) {
    write_member(out, "x", rect.x);
    write_member(out, "y", rect.y);
    write_member(out, "width", rect.w);
    write_member(out, "height", rect.h);
}

void write_paints(std::string& out, const SlideShape& shape) {
    if (shape.fill) {
        write_paint(out, "fill", *shape.fill);
    }
    if (shape.stroke) {
        write_key(out, "stroke");
        out += '{';
        write_paint(out, "paint", shape.stroke->paint);
        write_member(out, "width", shape.stroke->width_px);
        write_member(out, "dash", shape.stroke->dash_px);
        out += '}';
    }
}

void write_box(std::string& out, const SlideShape& box) {
    write_place(out, box.rect);
    write_member(out, "radius", box.radius_px);
    write_flag(out, "cutLeft", box.cut_left);
    write_flag(out, "cutRight", box.cut_right);
    write_paints(out, box);
    write_fade(out, "fadeLeft", box.fade_left);
    write_fade(out, "fadeRight", box.fade_right);
}

void write_polygon(std::string& out, const SlideShape& polygon) {
    write_list(out, "corners", polygon.corners, [&out](const Point& corner) {
        out += '[' + decimal(static_cast<double>(corner.x)) + ',' +
               decimal(static_cast<double>(corner.y)) + ']';
    });
    write_paints(out, polygon);
}

void write_paragraph(std::string& out, const Paragraph& paragraph) {
    out += '{';
    write_member(out, "text", paragraph.text);
    write_member(out, "lines", static_cast<float>(paragraph.lines));
    write_member(out, "x", paragraph.x);
    write_member(out, "baseline", paragraph.baseline);
    write_member(out, "lineHeight", paragraph.line_height_px);
    write_member(out, "width", paragraph.width_px);
    write_member(out, "size", paragraph.size_px);
    write_flag(out, "isBold", paragraph.is_bold);
    write_paint(out, "fill", paragraph.paint);
    out += '}';
}

void write_text(std::string& out, const SlideShape& text) {
    write_flag(out, "isTitle", text.is_title);
    write_list(out, "paragraphs", text.paragraphs,
               [&out](const Paragraph& paragraph) { write_paragraph(out, paragraph); });
}

void write_shape(std::string& out, const SlideShape& shape) {
    out += '{';
    switch (shape.kind) {
        case SlideShapeKind::box:
            write_member(out, "kind", "box");
            write_box(out, shape);
            break;
        case SlideShapeKind::ellipse:
            write_member(out, "kind", "ellipse");
            write_place(out, shape.rect);
            write_paints(out, shape);
            break;
        case SlideShapeKind::polygon:
            write_member(out, "kind", "polygon");
            write_polygon(out, shape);
            break;
        case SlideShapeKind::text:
            write_member(out, "kind", "text");
            write_text(out, shape);
            break;
    }
    out += '}';
}

void write_slide(std::string& out, const LayoutInput& input, const Slide& slide,
                 const Palette& colors) {
    const Scene scene = slide_scene(input, slide);
    std::string notes;
    for (const std::string& note : slide.notes) {
        notes += (notes.empty() ? "" : "\n") + note;
    }
    out += '{';
    write_member(out, "name", slide_name(slide));
    write_member(out, "title", slide.title);
    write_member(out, "notes", notes);
    write_member(out, "width", scene.bounds.w);
    write_member(out, "height", scene.bounds.h);
    write_list(out, "shapes", slide_shapes(scene, colors),
               [&out](const SlideShape& shape) { write_shape(out, shape); });
    write_member(out, "svg", svg_file(scene, slide_settings(slide, input.state.language), colors));
    out += '}';
}

}  // namespace

std::string slides_json(const LayoutInput& input, const Palette& colors) {
    std::string out = "{";
    write_member(out, "language", tag_of(input.state.language));
    write_member(out, "step", static_cast<float>(input.state.presenting.step));
    write_key(out, "colors");
    out += '{';
    for (std::size_t i = 1; i < colors.size(); ++i) {  // the first is none
        write_member(out, css_name(static_cast<Ink>(i)), six_digits(colors.at(i)));
    }
    out += '}';
    int step = 0;
    write_list(out, "slides", input.data.steps, [&](const Step& /*step*/) {
        write_slide(out, input, slide_at(input, ++step), colors);
    });
    return out + '}';
}

std::string picture_json(const LayoutInput& input, const Palette& colors) {
    const Scene scene = picture_to_save(input);
    const std::string title(text(Text::site_title, input.state.language));
    std::string out = "{";
    write_member(out, "step", 1.0F);
    write_key(out, "slides");
    out += "[{";
    write_member(out, "name", title);
    write_member(out, "width", scene.bounds.w);
    write_member(out, "height", scene.bounds.h - scene.picture_top);
    const SvgSettings settings{.id = "picture",
                               .title = title,
                               .description = summary_words(input.data, input.state.language)};
    write_member(out, "svg", svg_file(scene, settings, colors));
    return out + "}]}";
}

}  // namespace timeline
