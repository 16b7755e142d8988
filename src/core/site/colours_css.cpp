// Writes the palettes as custom properties (see colours_css.h).
#include "core/site/colours_css.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/base/decimal.h"
#include "core/markup/svg_look.h"
#include "core/picture/palette.h"
#include "core/picture/shapes.h"

namespace timeline {
namespace {

/// What the running program writes on <html> wins over the browser's wishes.
constexpr std::string_view any_choice = ":root,\n:root[data-scheme][data-contrast]";

template <typename Value>
std::string block(std::string_view selector, std::string_view color_scheme, Value value) {
    std::string css = std::string(selector) + " {\n  color-scheme: ";
    css += std::string(color_scheme) + ";\n";
    for (std::size_t i = 1; i < static_cast<std::size_t>(Ink::count_); ++i) {
        const Ink ink = static_cast<Ink>(i);
        css += "  " + property_of(ink) + ": " + std::string(value(ink)) + ";\n";
    }
    return css + "}\n\n";
}

std::string tone_block(std::string_view selector, std::string_view color_scheme, bool dark,
                       bool more_contrast) {
    const Palette& colors = palette(tone_of(dark, more_contrast));
    return block(selector, color_scheme,
                 [&colors](Ink ink) { return css_color(color_of(colors, ink)); });
}

std::string media(std::string_view query, const std::string& blocks) {
    return "@media " + std::string(query) + " {\n" + blocks + "}\n\n";
}

std::string wished() {
    const std::string dark = "(prefers-color-scheme: dark)";
    const std::string more = "(prefers-contrast: more)";
    return tone_block(":root", "light", false, false) +
           media(dark, tone_block(":root", "dark", true, false)) +
           media(more, tone_block(":root", "light", false, true)) +
           media(more + " and " + dark, tone_block(":root", "dark", true, true));
}

/// `only`: a browser that darkens pages is not to darken the one that is light by choice.
std::string chosen() {
    std::string css;
    for (const bool dark : {false, true}) {
        for (const bool more : {false, true}) {
            const std::string selector = std::string(":root[data-scheme='") +
                                         (dark ? "dark" : "light") + "'][data-contrast='" +
                                         (more ? "more" : "normal") + "']";
            css += tone_block(selector, dark ? "dark" : "only light", dark, more);
        }
    }
    return css;
}

constexpr auto all_shapes = std::to_array(
    {Shape::leaf, Shape::ring, Shape::shield, Shape::equals, Shape::cross, Shape::diamond});

std::string percent(float share) { return decimal(static_cast<double>(100 * share), 0) + '%'; }

/// All outlines in one line, which goes back to where each began, so that what joins them has no
/// area.
std::string polygon_of(Shape shape) {
    std::string points;
    const auto add = [&points](Point point) {
        points += (points.empty() ? "" : ", ") + percent(point.x) + ' ' + percent(point.y);
    };
    const std::vector<Outline>& outlines = outlines_of(shape);
    for (const Outline& outline : outlines) {
        std::ranges::for_each(outline, add);
        add(outline.front());
    }
    for (std::size_t i = outlines.size(); i-- > 1;) {
        add(outlines[i - 1].front());
    }
    return "polygon(" + points + ')';
}

/// A ring has no outline; its edges are a little soft.
std::string ring_gradient() {
    constexpr float soft = 0.02F;
    const float inner = 2 * (ring_radius - ring_stroke / 2);
    const float outer = 2 * (ring_radius + ring_stroke / 2);
    return "radial-gradient(closest-side, transparent " + percent(inner - soft) +
           ", currentColor " + percent(inner + soft) + ' ' + percent(outer - soft) +
           ", transparent " + percent(outer + soft) + ')';
}

}  // namespace

std::string property_of(Ink ink) {
    return ink == Ink::strong_line ? "--line" : "--" + std::string(css_name(ink));
}

std::string colours_css() {
    return "/* Which colours has the page? Made from src/core/palette.cpp by timeline_tool. "
           "*/\n\n" +
           wished() + chosen() +
           media("(forced-colors: active)", block(any_choice, "light dark", forced_keyword)) +
           media("print", tone_block(any_choice, "light", false, false));
}

std::string shapes_css() {
    std::string css;
    for (const Shape shape : all_shapes) {
        css += "\n[data-shape='" + std::string(name_of(shape)) + "'] {\n" + "  --theme: var(" +
               property_of(ink_of(shape)) + ");\n";
        css += shape == Shape::ring
                   ? "  --shape: none;\n  --fill: " + ring_gradient() + ";\n}\n"
                   : "  --shape: " + polygon_of(shape) + ";\n  --fill: currentColor;\n}\n";
    }
    return css;
}

}  // namespace timeline
