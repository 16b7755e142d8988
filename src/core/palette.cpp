// The colours of both schemes and WCAG's contrast (see palette.h).
#include "core/palette.h"

#include <algorithm>
#include <cmath>

namespace timeline {
namespace {

constexpr Color rgb(std::uint32_t hex, std::uint8_t alpha = 255) {
    return {static_cast<std::uint8_t>(hex >> 16U), static_cast<std::uint8_t>(hex >> 8U),
            static_cast<std::uint8_t>(hex), alpha};
}

struct Row {
    Ink ink;
    Color light;
    Color dark;
};

constexpr auto rows = std::to_array<Row>({
    {Ink::none, rgb(0, 0), rgb(0, 0)},
    {Ink::page, rgb(0xF5F7F9), rgb(0x0F161D)},
    {Ink::surface, rgb(0xFFFFFF), rgb(0x17212B)},
    {Ink::raised, rgb(0xEEF2F5), rgb(0x1E2A36)},
    {Ink::text, rgb(0x14202B), rgb(0xEEF3F7)},
    {Ink::muted, rgb(0x4A5B6A), rgb(0xA9B8C5)},
    {Ink::grid, rgb(0xE6EBEF), rgb(0x263441)},
    {Ink::strong_line, rgb(0xCBD5DE), rgb(0x33475A)},
    {Ink::control, rgb(0x7A8894), rgb(0x6E8496)},
    {Ink::accent, rgb(0x0B5FA5), rgb(0x6CB4FF)},
    {Ink::on_accent, rgb(0xFFFFFF), rgb(0x0B1218)},
    {Ink::selected, rgb(0xE5F0FA), rgb(0x1D3346)},
    {Ink::window, rgb(0x0B5FA5, 26), rgb(0x6CB4FF, 32)},
    {Ink::leaf, rgb(0x00796B), rgb(0x4FC3A1)},
    {Ink::ring, rgb(0x1F5FBF), rgb(0x7FB2FF)},
    {Ink::shield, rgb(0x6A3FA0), rgb(0xC3A0F5)},
    {Ink::equals, rgb(0xB8155A), rgb(0xFF8FB8)},
    {Ink::cross, rgb(0xA84B06), rgb(0xFFB570)},
    {Ink::diamond, rgb(0x6E6300), rgb(0xE3D05A)},
    {Ink::on_theme, rgb(0xFFFFFF), rgb(0x0B1218)},
    {Ink::inlay, rgb(0x0B1218, 140), rgb(0x0B1218, 215)},
    {Ink::on_inlay, rgb(0xFFFFFF), rgb(0xEEF3F7)},
});
static_assert(rows.size() == static_cast<std::size_t>(Ink::count_));

constexpr Palette make_palette(Color Row::* scheme) {
    Palette palette{};
    for (const Row& row : rows) {
        palette[static_cast<std::size_t>(row.ink)] = row.*scheme;
    }
    return palette;
}

constexpr Palette light_palette = make_palette(&Row::light);
constexpr Palette dark_palette = make_palette(&Row::dark);

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

}  // namespace

const Palette& palette(bool dark) { return dark ? dark_palette : light_palette; }

double contrast(Color a, Color b) {
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

Color blend(Color over, Color under) {
    return {mix(over.r, under.r, over.a), mix(over.g, under.g, over.a),
            mix(over.b, under.b, over.a), 255};
}

}  // namespace timeline
