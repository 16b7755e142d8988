// The table of colours (see palette.h).
#include "core/picture/palette.h"

namespace timeline {
namespace {

using SystemColor = Color SystemColors::*;

/// What the system calls its colours in CSS.
struct Keyword {
    std::string_view name;
    SystemColor color;
};

constexpr Keyword canvas{"Canvas", &SystemColors::canvas};
constexpr Keyword canvas_text{"CanvasText", &SystemColors::canvas_text};
constexpr Keyword button_border{"ButtonBorder", &SystemColors::button_border};
constexpr Keyword highlight{"Highlight", &SystemColors::highlight};
constexpr Keyword highlight_text{"HighlightText", &SystemColors::highlight_text};
constexpr Keyword gray_text{"GrayText", &SystemColors::gray_text};
/// A veil would mix two system colours into one that nobody chose: its outline has to do.
constexpr Keyword transparent{"transparent", nullptr};

struct Row {
    Ink ink;
    Color light;
    Color dark;
    Color light_more;
    Color dark_more;
    Keyword forced;
};

// With more contrast text and themes have 7:1 wherever they stand, lines that mean something 4.5:1,
// and hairlines 3:1. Page, surface and raised are one ground there, told apart by lines (edge_of).
constexpr auto rows = std::to_array<Row>({
    {Ink::none, rgb(0, 0), rgb(0, 0), rgb(0, 0), rgb(0, 0), transparent},
    {Ink::page, rgb(0xF5F7F9), rgb(0x0F161D), rgb(0xFFFFFF), rgb(0x000000), canvas},
    {Ink::surface, rgb(0xFFFFFF), rgb(0x17212B), rgb(0xFFFFFF), rgb(0x000000), canvas},
    {Ink::raised, rgb(0xEEF2F5), rgb(0x1E2A36), rgb(0xFFFFFF), rgb(0x000000), canvas},
    {Ink::text, rgb(0x14202B), rgb(0xEEF3F7), rgb(0x000000), rgb(0xFFFFFF), canvas_text},
    {Ink::muted, rgb(0x4A5B6A), rgb(0xA9B8C5), rgb(0x2C3944), rgb(0xD5DFE8), canvas_text},
    {Ink::grid, rgb(0xE6EBEF), rgb(0x263441), rgb(0x7A8894), rgb(0x6E7F8E), gray_text},
    {Ink::strong_line, rgb(0xCBD5DE), rgb(0x33475A), rgb(0x5A6B7A), rgb(0x8A9AA8), canvas_text},
    {Ink::control, rgb(0x7A8894), rgb(0x6E8496), rgb(0x2C3944), rgb(0xD5DFE8), button_border},
    {Ink::accent, rgb(0x0B5FA5), rgb(0x6CB4FF), rgb(0x064479), rgb(0x9DCDFF), highlight},
    {Ink::on_accent, rgb(0xFFFFFF), rgb(0x0B1218), rgb(0xFFFFFF), rgb(0x000000), highlight_text},
    {Ink::selected, rgb(0xE5F0FA), rgb(0x1D3346), rgb(0xE5F0FA), rgb(0x1D3346), canvas},
    {Ink::window, rgb(0x0B5FA5, 26), rgb(0x6CB4FF, 32), rgb(0x064479, 26), rgb(0x9DCDFF, 32),
     transparent},
    {Ink::leaf, rgb(0x00796B), rgb(0x4FC3A1), rgb(0x00574D), rgb(0x74DCBD), canvas_text},
    {Ink::ring, rgb(0x1F5FBF), rgb(0x7FB2FF), rgb(0x173F85), rgb(0xA6CBFF), canvas_text},
    {Ink::shield, rgb(0x6A3FA0), rgb(0xC3A0F5), rgb(0x4F2C7D), rgb(0xD9C2FB), canvas_text},
    {Ink::equals, rgb(0xB8155A), rgb(0xFF8FB8), rgb(0x860C40), rgb(0xFFB3D0), canvas_text},
    {Ink::cross, rgb(0xA84B06), rgb(0xFFB570), rgb(0x713204), rgb(0xFFCB99), canvas_text},
    {Ink::diamond, rgb(0x6E6300), rgb(0xE3D05A), rgb(0x4C4400), rgb(0xF0E187), canvas_text},
    {Ink::on_theme, rgb(0xFFFFFF), rgb(0x0B1218), rgb(0xFFFFFF), rgb(0x000000), canvas},
    {Ink::inlay, rgb(0x0B1218, 140), rgb(0x0B1218, 215), rgb(0x000000, 160), rgb(0x000000, 225),
     canvas},
    {Ink::on_inlay, rgb(0xFFFFFF), rgb(0xEEF3F7), rgb(0xFFFFFF), rgb(0xFFFFFF), canvas_text},
});
static_assert(rows.size() == static_cast<std::size_t>(Ink::count_));

constexpr Palette make_palette(Color Row::* tone) {
    Palette palette{};
    for (const Row& row : rows) {
        palette[static_cast<std::size_t>(row.ink)] = row.*tone;
    }
    return palette;
}

constexpr std::array<Palette, 4> palettes = {
    make_palette(&Row::light),
    make_palette(&Row::dark),
    make_palette(&Row::light_more),
    make_palette(&Row::dark_more),
};

}  // namespace

const Palette& palette(Tone tone) { return palettes.at(static_cast<std::size_t>(tone)); }

Palette forced_palette(const SystemColors& system) {
    Palette palette{};
    for (const Row& row : rows) {
        const SystemColor color = row.forced.color;
        palette.at(static_cast<std::size_t>(row.ink)) =
            color == nullptr ? rgb(0, 0) : system.*color;
    }
    return palette;
}

std::string_view forced_keyword(Ink ink) {
    return rows.at(static_cast<std::size_t>(ink)).forced.name;
}

Ink edge_of(const Palette& palette, Ink ground) {
    const bool may_need_one = ground == Ink::raised || ground == Ink::selected;
    if (!may_need_one || color_of(palette, ground) != color_of(palette, Ink::surface)) {
        return Ink::none;
    }
    return ground == Ink::selected ? Ink::accent : Ink::strong_line;
}

}  // namespace timeline
