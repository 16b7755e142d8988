// Contrast, blending and CSS notation (see color.h).
#include "core/base/color.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/base/decimal.h"

namespace timeline {
namespace {

double linear(std::uint8_t channel) {
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(Color color) {
    return 0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b);
}

std::uint8_t mix(std::uint8_t over, std::uint8_t under, std::uint8_t alpha) {
    return static_cast<std::uint8_t>((over * alpha + under * (255 - alpha)) / 255);
}

std::optional<Color> parse_hex(std::string_view digits) {
    const std::optional<std::uint32_t> hex = read_digits(digits, 16);
    return digits.size() == 6 && hex ? std::optional(rgb(*hex)) : std::nullopt;
}

/// The first three of the comma separated numbers; what follows them is the alpha.
std::optional<Color> parse_channels(std::string_view numbers) {
    std::array<std::uint8_t, 3> channels{};
    for (std::uint8_t& channel : channels) {
        numbers.remove_prefix(std::min(numbers.find_first_not_of(" ,"), numbers.size()));
        const std::string_view number = numbers.substr(0, numbers.find_first_of(" ,"));
        const std::optional<std::uint32_t> value = read_digits(number, 10);
        if (!value || *value > 255) {
            return std::nullopt;
        }
        channel = static_cast<std::uint8_t>(*value);
        numbers.remove_prefix(number.size());
    }
    return Color{channels[0], channels[1], channels[2]};
}

}  // namespace

double contrast(Color a, Color b) {
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

Color blend(Color over, Color under) {
    return {mix(over.r, under.r, over.a), mix(over.g, under.g, over.a),
            mix(over.b, under.b, over.a), 255};
}

std::optional<Color> parse_color(std::string_view css) {
    if (css.starts_with('#')) {
        return parse_hex(css.substr(1));
    }
    const std::size_t open = css.find('(');
    const std::string_view function = css.substr(0, open);
    if (!css.ends_with(')') || (function != "rgb" && function != "rgba")) {
        return std::nullopt;
    }
    return parse_channels(css.substr(open + 1, css.size() - open - 2));
}

std::string css_color(Color color) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string css = "#";
    const auto add = [&](std::uint8_t channel) {
        css += {digits[channel / 16U], digits[channel % 16U]};
    };
    add(color.r);
    add(color.g);
    add(color.b);
    if (color.a < 255) {
        add(color.a);
    }
    return css;
}

}  // namespace timeline
