// Writes a scene's marks as SVG elements (see svg.h).
#include "core/svg.h"

#include <array>

#include "core/decimal.h"
#include "core/shapes.h"

namespace timeline {
namespace {

/// Where Inter's letters stand: the ascender's and the whole glyph box's height in ems.
constexpr float ascent_per_em = 0.96875F;
constexpr float height_per_em = 1.2099609F;

std::string number(float value) { return decimal(static_cast<double>(value)); }

std::string point(Point p) { return number(p.x) + ',' + number(p.y); }

using Attributes = std::vector<std::pair<std::string, std::string>>;

Node element(const char* tag, Attributes attributes) {
    return {.tag = tag, .attributes = std::move(attributes)};
}

std::string paint_classes(Ink fill, Ink stroke) {
    std::string classes = "fill-" + std::string(fill == Ink::none ? "none" : css_name(fill));
    if (stroke != Ink::none) {
        classes += " stroke-" + std::string(css_name(stroke));
    }
    return classes;
}

class SvgWriter {
   public:
    explicit SvgWriter(std::string id) : id_(std::move(id)) {}

    void write(const Mark& mark) {
        switch (mark.kind) {
            case MarkKind::box:
                write_box(mark);
                break;
            case MarkKind::line:
                write_line(mark);
                break;
            case MarkKind::shape:
                write_shape(mark);
                break;
            case MarkKind::label:
                write_label(mark);
                break;
        }
    }

    std::vector<Node> nodes;
    std::vector<Node> definitions;

   private:
    void write_box(const Mark& mark) {
        const Rect& rect = mark.rect;
        Node box = element("rect", {{"x", number(rect.x)},
                                    {"y", number(rect.y)},
                                    {"width", number(rect.w)},
                                    {"height", number(rect.h)},
                                    {"rx", number(mark.radius_px)}});
        if (mark.fade_left_px > 0 || mark.fade_right_px > 0) {
            box.attributes.emplace_back("fill", "url(#" + add_gradient(mark) + ")");
        } else {
            box.attributes.emplace_back("class", paint_classes(mark.fill, mark.stroke));
        }
        if (mark.stroke != Ink::none) {
            box.attributes.emplace_back("stroke-width", number(mark.stroke_px));
        }
        if (mark.dashed) {
            box.attributes.emplace_back("stroke-dasharray", "6 4");
        }
        nodes.push_back(std::move(box));
    }

    /// A gradient over the whole box: faint at a faded edge, full where the fade ends.
    std::string add_gradient(const Mark& mark) {
        std::string id = id_ + "-fade-" + std::to_string(definitions.size() + 1);
        Node gradient = element("linearGradient", {});
        gradient.id = id;
        const auto stop = [&](float at_px, float opacity) {
            gradient.children.push_back(
                element("stop", {{"offset", number(at_px / mark.rect.w)},
                                 {"class", "stop-" + std::string(css_name(mark.fill))},
                                 {"stop-opacity", number(opacity)}}));
        };
        stop(0, mark.fade_left_px > 0 ? faded_alpha : 1);
        stop(mark.fade_left_px, 1);
        stop(mark.rect.w - mark.fade_right_px, 1);
        stop(mark.rect.w, mark.fade_right_px > 0 ? faded_alpha : 1);
        definitions.push_back(std::move(gradient));
        return id;
    }

    void write_line(const Mark& mark) {
        const Rect& rect = mark.rect;
        Node line = element("line", {{"x1", number(rect.x)},
                                     {"y1", number(rect.y)},
                                     {"x2", number(rect.right())},
                                     {"y2", number(rect.bottom())},
                                     {"class", paint_classes(Ink::none, mark.stroke)},
                                     {"stroke-width", number(mark.stroke_px)}});
        if (mark.dashed) {
            line.attributes.emplace_back("stroke-dasharray", "5 4");
        }
        nodes.push_back(std::move(line));
    }

    void write_shape(const Mark& mark) {
        const Rect& rect = mark.rect;
        if (mark.shape == Shape::ring) {
            nodes.push_back(element("circle", {{"cx", number(rect.x + rect.w / 2)},
                                               {"cy", number(rect.middle_y())},
                                               {"r", number(ring_radius * rect.w)},
                                               {"stroke-width", number(ring_stroke * rect.w)},
                                               {"class", paint_classes(Ink::none, mark.fill)}}));
        }
        for (const Outline& outline : outlines_of(mark.shape)) {
            std::string points;
            for (const Point& corner : outline) {
                points += (points.empty() ? "" : " ") +
                          point({rect.x + corner.x * rect.w, rect.y + corner.y * rect.h});
            }
            nodes.push_back(element("polygon", {{"points", std::move(points)},
                                                {"class", paint_classes(mark.fill, Ink::none)}}));
        }
    }

    void write_label(const Mark& mark) {
        const TextStyle& style = mark.style;
        const float leading = style.line_height_px() - style.size_px * height_per_em;
        const float baseline = mark.rect.y + leading / 2 + style.size_px * ascent_per_em;
        Node text =
            element("text", {{"x", number(mark.rect.x)},
                             {"y", number(baseline)},
                             {"font-size", number(style.size_px)},
                             {"font-weight", std::to_string(static_cast<int>(style.weight))},
                             {"class", paint_classes(style.ink, Ink::none)}});
        text.text = mark.text;
        nodes.push_back(std::move(text));
    }

    std::string id_;
};

}  // namespace

std::string_view css_name(Ink ink) {
    constexpr std::array<std::string_view, static_cast<std::size_t>(Ink::count_)> names = {
        "",        "page",   "surface",   "raised",   "text",   "muted",   "grid", "strong-line",
        "control", "accent", "on-accent", "selected", "window", "leaf",    "ring", "shield",
        "equals",  "cross",  "diamond",   "on-theme", "inlay",  "on-inlay"};
    return names.at(static_cast<std::size_t>(ink));
}

Node to_svg(const Scene& scene, const SvgSettings& settings) {
    SvgWriter writer(settings.id);
    for (const Mark& mark : scene.marks) {
        writer.write(mark);
    }
    Node svg =
        element("svg", {{"class", settings.css_class},
                        {"viewBox", "0 0 " + number(scene.bounds.w) + ' ' + number(scene.bounds.h)},
                        {"role", "img"},
                        {"aria-labelledby", settings.id + "-title"}});
    svg.id = settings.id;
    svg.children.push_back({.id = settings.id + "-title", .tag = "title", .text = settings.title});
    svg.children.push_back({.tag = "desc", .text = settings.description});
    svg.children.push_back({.tag = "defs", .children = std::move(writer.definitions)});
    for (Node& node : writer.nodes) {
        svg.children.push_back(std::move(node));
    }
    return svg;
}

}  // namespace timeline
