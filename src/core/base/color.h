// What is a colour, how is it written in CSS, and how well is one seen on another?
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace timeline {

struct Color {
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;
    std::uint8_t a = 255;
    bool operator==(const Color&) const = default;
};

constexpr Color rgb(std::uint32_t hex, std::uint8_t alpha = 255) {
    return {static_cast<std::uint8_t>(hex >> 16U), static_cast<std::uint8_t>(hex >> 8U),
            static_cast<std::uint8_t>(hex), alpha};
}

/// WCAG 2.x contrast ratio, 1 to 21, of two opaque colours.
double contrast(Color a, Color b);

/// `over` laid on an opaque `under`.
Color blend(Color over, Color under);

/// Reads "#rrggbb" and what a browser computes, "rgb(r, g, b)" and "rgba(r, g, b, a)". The colour
/// is opaque, whatever its alpha says.
std::optional<Color> parse_color(std::string_view css);

/// "#rrggbb", or "#rrggbbaa" for what is translucent.
std::string css_color(Color color);

}  // namespace timeline
