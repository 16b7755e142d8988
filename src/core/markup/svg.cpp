// Writes a scene's marks as SVG elements (see svg.h).
#include "core/markup/svg.h"

#include <cmath>

#include "core/base/decimal.h"
#include "core/base/ids.h"
#include "core/markup/svg_look.h"
#include "core/picture/shapes.h"

namespace timeline {
namespace {

std::string number(float value) { return decimal(static_cast<double>(value)); }

std::string point(Point p) { return number(p.x) + ',' + number(p.y); }

Node svg_element(Literal tag, std::vector<Attribute> attributes) {
    return {.tag = tag, .attributes = std::move(attributes)};
}

class SvgWriter {
   public:
    SvgWriter(std::string id, float top, const Palette* colors)
        : id_(std::move(id)), top_(top), colors_(colors) {}

    void write(Mark mark) {
        mark.rect.y -= top_;
        switch (mark.kind) {
            case MarkKind::box:
                write_box(mark);
                write_fades(mark);
                break;
            case MarkKind::line:
                add(rect(box_of_line(mark)), {.fill = mark.stroke, .is_line = true});
                break;
            case MarkKind::shape: write_shape(mark); break;
            case MarkKind::label: write_label(mark); break;
        }
    }

    std::vector<Node> nodes;
    std::vector<Node> definitions;

   private:
    void add(Node node, const Look& look) {
        set_look(node, look, colors_);
        nodes.push_back(std::move(node));
    }

    static Node rect(const Rect& place) {
        return svg_element("rect", {{"y", number(place.y)},
                                    {"height", number(place.h)},
                                    {"x", number(place.x)},
                                    {"width", number(place.w)}});
    }

    /// The canvas strokes inside the box, SVG along its edge: half a stroke further in it's the
    /// same.
    void write_box(const Mark& mark) {
        Node box = rect(mark.rect.inset(mark.stroke == Ink::none ? 0 : mark.stroke_px / 2));
        set_look(box, {.fill = mark.fill, .stroke = mark.stroke, .alpha = mark.alpha}, colors_);
        box.set("rx", number(mark.radius_px));
        if (mark.stroke != Ink::none) {
            box.set("stroke-width", number(mark.stroke_px));
        }
        if (mark.dashed) {
            box.set("stroke-dasharray", "6 4");
        }
        nodes.push_back(std::move(box));
    }

    /// A faded edge is covered by what is behind the bar, more and more towards the edge, and a
    /// pixel beyond it, so that no smoothed edge shines through.
    void write_fades(const Mark& mark) {
        const Rect& bar = mark.rect;
        if (mark.fade_left_px > 0) {
            add_fade("in", {bar.x - 1, bar.y, mark.fade_left_px + 1, bar.h});
        }
        if (mark.fade_right_px > 0) {
            add_fade("out",
                     {bar.right() - mark.fade_right_px, bar.y, mark.fade_right_px + 1, bar.h});
        }
    }

    void add_fade(const std::string& which, const Rect& place) {
        const std::string gradient = id_ + "-fade-";
        if (definitions.empty()) {
            definitions = {fade_gradient(gradient + "in", true, Ink::surface, colors_),
                           fade_gradient(gradient + "out", false, Ink::surface, colors_)};
        }
        Node cover = rect(place);
        cover.set("fill", "url(#" + gradient + which + ")");
        nodes.push_back(std::move(cover));
    }

    void write_shape(const Mark& mark) {
        const Rect& rect = mark.rect;
        if (mark.shape == Shape::ring) {
            add(svg_element("circle", {{"cx", number(rect.x + rect.w / 2)},
                                       {"cy", number(rect.middle_y())},
                                       {"r", number(ring_radius * rect.w)},
                                       {"stroke-width", number(ring_stroke * rect.w)}}),
                {.stroke = mark.fill});
            return;
        }
        for (const Outline& outline : outlines_of(mark.shape)) {
            std::string points;
            for (const Point& corner : outline) {
                points += (points.empty() ? "" : " ") +
                          point({rect.x + corner.x * rect.w, rect.y + corner.y * rect.h});
            }
            add(svg_element("polygon", {{"points", std::move(points)}}), {.fill = mark.fill});
        }
    }

    void write_label(const Mark& mark) {
        const TextStyle& style = mark.style;
        // On whole pixels, as the canvas sets its letters.
        Node text =
            svg_element("text", {{"x", number(mark.rect.x)},
                                 {"y", number(std::round(mark.rect.y + baseline_px(style)))},
                                 {"font-size", number(style.size_px)},
                                 {"font-weight", std::to_string(static_cast<int>(style.weight))}});
        text.text = mark.text;
        add(std::move(text), {.fill = style.ink});
    }

    std::string id_;
    float top_;
    const Palette* colors_;
};

/// As high as what is below `picture_top`.
void set_size(Node& svg, const Scene& scene) {
    svg.set("viewBox",
            "0 0 " + number(scene.bounds.w) + ' ' + number(scene.bounds.h - scene.picture_top));
}

/// The page's colour under all of it.
Node ground_of(const Scene& scene, const Palette& colors) {
    Node ground = svg_element("rect", {{"width", number(scene.bounds.w)},
                                       {"height", number(scene.bounds.h - scene.picture_top)}});
    set_look(ground, {.fill = Ink::page}, &colors);
    return ground;
}

}  // namespace

Node to_svg(const Scene& scene, const SvgSettings& settings) {
    SvgWriter writer(settings.id, scene.picture_top, settings.colors);
    for (const Mark& mark : scene.marks) {
        writer.write(mark);
    }
    Node svg = svg_element("svg", {});
    svg.id = settings.id;
    set_size(svg, scene);
    if (settings.title.empty()) {
        svg.set("aria-hidden", "true");
    } else {
        svg.set("role", "img");
        svg.set("aria-labelledby", settings.id + "-title");
        svg.children.push_back(
            {.id = settings.id + "-title", .tag = "title", .text = settings.title});
        svg.children.push_back({.tag = "desc", .text = settings.description});
    }
    if (!writer.definitions.empty()) {
        svg.children.push_back({.tag = "defs", .children = std::move(writer.definitions)});
    }
    if (settings.colors != nullptr) {
        svg.children.push_back(ground_of(scene, *settings.colors));
    }
    for (Node& node : writer.nodes) {
        svg.children.push_back(std::move(node));
    }
    return svg;
}

}  // namespace timeline
