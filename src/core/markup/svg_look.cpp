// Says in classes or in colours how a part looks (see svg_look.h).
#include "core/markup/svg_look.h"

#include <array>
#include <utility>

#include "core/base/decimal.h"

namespace timeline {
namespace {

/// The page's style knows what these look like.
void add_classes(Node& part, const Look& look) {
    std::string classes = look.is_line ? "line " : "";
    classes += "fill-" + std::string(look.fill == Ink::none ? "none" : css_name(look.fill));
    if (look.stroke != Ink::none) {
        classes += " stroke-" + std::string(css_name(look.stroke));
    }
    part.add_class(classes);
    if (look.alpha < 1) {
        part.set("fill-opacity", decimal(static_cast<double>(look.alpha)));
    }
}

/// Many programs know no transparent colours, but all know opacities.
void add_color(Node& part, Literal name, Literal name_of_opacity, Color color, float alpha = 1) {
    const double opacity = static_cast<double>(alpha) * color.a / 255;
    color.a = 255;
    part.set(name, css_color(color));
    if (opacity < 1) {
        part.set(name_of_opacity, decimal(opacity, 3));
    }
}

/// A file of its own has no style to look its colours up in.
void add_colors(Node& part, const Look& look, const Palette& colors) {
    if (look.fill == Ink::none) {
        part.set("fill", "none");
    } else {
        add_color(part, "fill", "fill-opacity", color_of(colors, look.fill), look.alpha);
    }
    if (look.stroke != Ink::none) {
        add_color(part, "stroke", "stroke-opacity", color_of(colors, look.stroke));
    }
    if (look.is_line) {
        part.set("shape-rendering", "crispEdges");
    }
}

}  // namespace

std::string_view css_name(Ink ink) {
    constexpr std::array<std::string_view, static_cast<std::size_t>(Ink::count_)> names = {
        "",        "page",   "surface",   "raised",   "text",   "muted",   "grid", "strong-line",
        "control", "accent", "on-accent", "selected", "window", "leaf",    "ring", "shield",
        "equals",  "cross",  "diamond",   "on-theme", "inlay",  "on-inlay"};
    return names.at(static_cast<std::size_t>(ink));
}

void set_look(Node& part, const Look& look, const Palette* colors) {
    if (colors == nullptr) {
        add_classes(part, look);
    } else {
        add_colors(part, look, *colors);
    }
}

Node fade_gradient(std::string id, bool covers_left, Ink behind, const Palette* colors) {
    Node gradient{.id = std::move(id), .tag = "linearGradient"};
    for (const bool at_left : {true, false}) {
        const double covered = at_left == covers_left ? 1 - static_cast<double>(faded_alpha) : 0;
        Node stop{
            .id = {},
            .tag = "stop",
            .attributes = {{"offset", at_left ? "0" : "1"}, {"stop-opacity", decimal(covered)}}};
        if (colors == nullptr) {
            stop.set("class", "stop-" + std::string(css_name(behind)));
        } else {
            add_color(stop, "stop-color", "stop-opacity", color_of(*colors, behind));
        }
        gradient.children.push_back(std::move(stop));
    }
    return gradient;
}

}  // namespace timeline
