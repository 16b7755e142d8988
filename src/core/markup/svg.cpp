// Writes a scene's marks as SVG elements (see svg.h).
#include "core/markup/svg.h"

#include <cmath>

#include "core/base/decimal.h"
#include "core/base/ids.h"
#include "core/markup/svg_look.h"
#include "core/picture/shapes.h"

namespace timeline {
namespace {

using Attributes = std::vector<std::pair<std::string, std::string>>;

std::string number(double value) { return decimal(value); }
std::string number(float value) { return decimal(static_cast<double>(value)); }

/// Percentages need more digits than pixels: a hundredth of one is a fifth of a pixel on a wall.
std::string precise(double value) { return decimal(value, 4); }

std::string point(Point p) { return number(p.x) + ',' + number(p.y); }

Node svg_element(const char* tag, Attributes attributes) {
    return {.tag = tag, .attributes = std::move(attributes)};
}

/// A length across the picture: some pixels and a part of the picture's width.
struct Across {
    double px = 0;
    double percent = 0;

    bool is_fixed() const { return std::abs(percent) < 1e-4; }
    Across operator+(double more_px) const { return {px + more_px, percent}; }
    Across operator+(Across other) const { return {px + other.px, percent + other.percent}; }
    Across operator-(Across other) const { return {px - other.px, percent - other.percent}; }
    std::string css() const {
        if (is_fixed()) {
            return number(px) + "px";
        }
        return "calc(" + precise(percent) + "% + " + number(px) + "px)";
    }
};

class SvgWriter {
   public:
    SvgWriter(std::string id, const Stretch& stretch, SvgRules& rules,
              const Palette* colors = nullptr)
        : id_(std::move(id)),
          rules_(rules),
          colors_(colors),
          top_(stretch.narrow.picture_top),
          narrow_px_(static_cast<double>(stretch.narrow.bounds.w)),
          wide_px_(static_cast<double>(stretch.wide.bounds.w)) {}

    /// The same mark in the narrowest and in the widest picture.
    void write(const Mark& narrow, const Mark& wide) {
        const Rect& rect = narrow.rect;
        const Across left = across(rect.x, wide.rect.x);
        const Across width = across(rect.w, wide.rect.w);
        switch (narrow.kind) {
            case MarkKind::box:
                write_box(narrow, left, width);
                write_fades(narrow, wide, left, width);
                break;
            case MarkKind::line: write_line(narrow, wide); break;
            case MarkKind::shape: write_shape(narrow, left); break;
            case MarkKind::label: write_label(narrow, left); break;
        }
    }

    /// The same target in the narrowest and in the widest picture.
    void write_link(const std::string& href, const Rect& narrow, const Rect& wide) {
        Node link = svg_element("a", {{"href", href}, {"tabindex", "-1"}});
        link.children.push_back(
            rect(across(narrow.x, wide.x), across(narrow.w, wide.w), down(narrow.y), narrow.h));
        add_look(link.children.back(), {});
        nodes.push_back(std::move(link));
    }

    std::vector<Node> nodes;
    std::vector<Node> definitions;

   private:
    Across across(float narrow, float wide) const {
        const auto at_narrow = static_cast<double>(narrow);
        const double grown = static_cast<double>(wide) - at_narrow;
        const double slope = wide_px_ > narrow_px_ ? grown / (wide_px_ - narrow_px_) : 0;
        return {at_narrow - slope * narrow_px_, slope * 100};
    }
    float down(float y) const { return y - top_; }

    void add_look(Node& part, const Look& look) const { set_look(part, look, colors_); }

    Node rect(Across left, Across width, float top, float height) {
        Node box = svg_element("rect", {{"y", number(top)}, {"height", number(height)}});
        if (left.is_fixed() && width.is_fixed()) {
            box.set("x", number(left.px));
            box.set("width", number(width.px));
        } else {
            box.set("class", rules_.class_of("x:" + left.css() + ";width:" + width.css()));
        }
        return box;
    }

    /// The canvas strokes inside the box, SVG along its edge: half a stroke further in it's the
    /// same.
    void write_box(const Mark& mark, Across left, Across width) {
        const float inset = mark.stroke == Ink::none ? 0 : mark.stroke_px / 2;
        const auto in = static_cast<double>(inset);
        Node box =
            rect(left + in, width + -2 * in, down(mark.rect.y) + inset, mark.rect.h - 2 * inset);
        add_look(box, {.fill = mark.fill, .stroke = mark.stroke, .alpha = mark.alpha});
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
    void write_fades(const Mark& narrow, const Mark& wide, Across left, Across width) {
        if (narrow.fade_left_px > 0) {
            const Across fade = across(narrow.fade_left_px, wide.fade_left_px);
            add_fade("in", left + -1, fade + 1, narrow.rect);
        }
        if (narrow.fade_right_px > 0) {
            const Across fade = across(narrow.fade_right_px, wide.fade_right_px);
            add_fade("out", left + width - fade, fade + 1, narrow.rect);
        }
    }

    void add_fade(const std::string& which, Across left, Across width, const Rect& bar) {
        const std::string gradient = id_ + "-fade-" + which;
        if (definitions.empty()) {
            definitions = {fade_gradient("in", true), fade_gradient("out", false)};
        }
        Node cover = rect(left, width, down(bar.y), bar.h);
        cover.set("fill", "url(#" + gradient + ")");
        nodes.push_back(std::move(cover));
    }

    Node fade_gradient(const std::string& which, bool covers_left) const {
        Node gradient = svg_element("linearGradient", {});
        gradient.id = id_ + "-fade-" + which;
        for (const bool at_left : {true, false}) {
            Node stop = svg_element(
                "stop", {{"offset", at_left ? "0" : "1"},
                         {"stop-opacity", number(at_left == covers_left ? 1 - faded_alpha : 0)}});
            set_stop(stop, Ink::surface, colors_);
            gradient.children.push_back(std::move(stop));
        }
        return gradient;
    }

    void write_line(const Mark& narrow, const Mark& wide) {
        const Rect box = box_of_line(narrow);
        const Rect wide_box = box_of_line(wide);
        Node line = rect(across(box.x, wide_box.x), across(box.w, wide_box.w), down(box.y), box.h);
        add_look(line, {.fill = narrow.stroke, .is_line = true});
        nodes.push_back(std::move(line));
    }

    /// A shape keeps its size; what is to move lies in a picture of its own that moves.
    void write_shape(const Mark& mark, Across left) {
        Rect place = mark.rect;
        place.x = static_cast<float>(left.px);
        place.y = down(place.y);
        std::vector<Node> parts = shape_parts(mark, place);
        if (left.is_fixed()) {
            for (Node& part : parts) {
                nodes.push_back(std::move(part));
            }
            return;
        }
        Node moved =
            svg_element("svg", {{"x", precise(left.percent) + '%'}, {"overflow", "visible"}});
        moved.children = std::move(parts);
        nodes.push_back(std::move(moved));
    }

    std::vector<Node> shape_parts(const Mark& mark, const Rect& rect) const {
        if (mark.shape == Shape::ring) {
            Node ring = svg_element("circle", {{"cx", number(rect.x + rect.w / 2)},
                                               {"cy", number(rect.middle_y())},
                                               {"r", number(ring_radius * rect.w)},
                                               {"stroke-width", number(ring_stroke * rect.w)}});
            add_look(ring, {.stroke = mark.fill});
            return {std::move(ring)};
        }
        std::vector<Node> parts;
        for (const Outline& outline : outlines_of(mark.shape)) {
            std::string points;
            for (const Point& corner : outline) {
                points += (points.empty() ? "" : " ") +
                          point({rect.x + corner.x * rect.w, rect.y + corner.y * rect.h});
            }
            parts.push_back(svg_element("polygon", {{"points", std::move(points)}}));
            add_look(parts.back(), {.fill = mark.fill});
        }
        return parts;
    }

    void write_label(const Mark& mark, Across left) {
        const TextStyle& style = mark.style;
        // On whole pixels, as the canvas sets its letters.
        const float baseline = std::round(down(mark.rect.y) + baseline_px(style));
        Node text = svg_element(
            "text", {{"x", left.is_fixed() ? number(left.px) : precise(left.percent) + '%'},
                     {"y", number(baseline)},
                     {"font-size", number(style.size_px)},
                     {"font-weight", std::to_string(static_cast<int>(style.weight))}});
        add_look(text, {.fill = style.ink});
        if (!left.is_fixed()) {
            text.set("transform", "translate(" + number(left.px) + ')');
        }
        text.text = mark.text;
        nodes.push_back(std::move(text));
    }

    std::string id_;
    SvgRules& rules_;
    const Palette* colors_;
    float top_;
    double narrow_px_;
    double wide_px_;
};

}  // namespace

std::string SvgRules::class_of(const std::string& declarations) {
    const auto [rule, is_new] =
        class_of_.try_emplace(declarations, "at" + std::to_string(class_of_.size()));
    return rule->second;
}

std::string SvgRules::css() const {
    std::string css;
    for (const auto& [declarations, name] : class_of_) {
        css.append(".").append(name).append("{").append(declarations).append("}\n");
    }
    return css;
}

namespace {

/// As high as what is below `picture_top`; one that doesn't stretch scales with the page.
void set_size(Node& svg, const Stretch& stretch) {
    const Scene& scene = stretch.narrow;
    const std::string height = number(scene.bounds.h - scene.picture_top);
    if (scene.bounds.w == stretch.wide.bounds.w) {
        svg.set("viewBox", "0 0 " + number(scene.bounds.w) + ' ' + height);
    } else {
        svg.set("height", height);
    }
}

/// The page's colour under all of it.
Node ground_of(const Scene& scene, const Palette& colors) {
    Node ground = svg_element("rect", {{"width", number(scene.bounds.w)},
                                       {"height", number(scene.bounds.h - scene.picture_top)}});
    set_look(ground, {.fill = Ink::page}, &colors);
    return ground;
}

}  // namespace

Node row_links(const Stretch& stretch, const Dataset& data, const std::string& id,
               SvgRules& rules) {
    SvgWriter writer(id, stretch, rules);
    for (const Target& target : stretch.narrow.targets) {
        const bool is_row = target.subject.thing == Thing::row;
        const Target* wide = is_row ? stretch.wide.target(target.id) : nullptr;
        if (wide != nullptr) {
            const Organisation& organisation = data.organisations[*target.subject.organisation];
            writer.write_link('#' + id_of(Kind::section, organisation.id), target.rect, wide->rect);
        }
    }
    Node svg = svg_element("svg", {{"class", "row-links"}, {"aria-hidden", "true"}});
    svg.id = id;
    set_size(svg, stretch);
    svg.children = std::move(writer.nodes);
    return svg;
}

Node to_svg(const Stretch& stretch, const SvgSettings& settings, SvgRules& rules) {
    const Scene& scene = stretch.narrow;
    SvgWriter writer(settings.id, stretch, rules, settings.colors);
    for (std::size_t i = 0; i < scene.marks.size(); ++i) {
        writer.write(scene.marks[i], stretch.wide.marks[i]);
    }
    Node svg = svg_element("svg", {});
    svg.id = settings.id;
    set_size(svg, stretch);
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
