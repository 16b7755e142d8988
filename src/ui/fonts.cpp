// Measures and draws with Inter (see fonts.h).
//
// Sizes are ems, as in CSS; Dear ImGui's are from ascender to descender. It rounds font sizes to
// whole pixels and text positions to whole units, which blurs text at densities such as 1.25. So
// glyphs are asked for at a whole CSS size and the density that makes the exact framebuffer size,
// and placed here.
#include "ui/fonts.h"

#include <algorithm>
#include <cmath>

#include "core/base/utf8.h"
#include "imgui.h"
#include "imgui_internal.h"
#include "inter_fonts.h"
#include "ui/font_source.h"

namespace timeline {
namespace {

constexpr char32_t last_of_basic_plane = 0xFFFF;

/// Dear ImGui's glyphs are numbered with 16 bits: all beyond are the sign for what has none.
ImWchar glyph_number(char32_t character) {
    return character <= last_of_basic_plane ? static_cast<ImWchar>(character) : ImWchar{0xFFFD};
}

}  // namespace

Fonts::Fonts()
    : regular_(add_font(Weight::regular)),
      semibold_(add_font(Weight::semibold)),
      bold_(add_font(Weight::bold)) {}

ImFont* Fonts::font(Weight weight) const {
    switch (weight) {
        case Weight::semibold: return semibold_;
        case Weight::bold: return bold_;
        case Weight::regular: break;
    }
    return regular_;
}

bool Fonts::can_draw(char32_t letter) const {
    return letter <= last_of_basic_plane && inter_has(letter);
}

float Fonts::measure(std::string_view text, float size_px, Weight weight) const {
    // Advances scale with the size, so one baked size serves all and none is made for measuring.
    constexpr float baked_size_px = 32;
    ImFontBaked* baked = font(weight)->GetFontBaked(baked_size_px, 1.0F);
    float width = 0;
    each_character(
        text, [&](char32_t character) { width += baked->GetCharAdvance(glyph_number(character)); });
    return width * size_px * inter_height_per_em / baked_size_px;
}

void Fonts::draw(ImDrawList& list, Point top_left, std::string_view text, TextStyle style,
                 float pixel_ratio, unsigned color) const {
    const float css_size = std::max(1.0F, std::round(style.size_px));
    const float height_px = style.size_px * inter_height_per_em * pixel_ratio;
    const float density = height_px / css_size;
    ImFontBaked* baked = font(style.weight)->GetFontBaked(css_size, density);
    // As in CSS: what the line box has more than ascender to descender is half above, half below.
    const float top = top_left.y + (style.line_height_px() * pixel_ratio - height_px) / 2;
    float x = top_left.x;
    each_character(text, [&](char32_t character) {
        const ImFontGlyph& glyph = *baked->FindGlyph(glyph_number(character));
        if (glyph.Visible != 0) {
            const float left = x + glyph.X0 * density;
            const float y = std::round(top + glyph.Y0 * density);
            list.PrimReserve(6, 4);
            list.PrimRectUV({left, y},
                            {left + (glyph.X1 - glyph.X0) * density,
                             y + std::round((glyph.Y1 - glyph.Y0) * density)},
                            {glyph.U0, glyph.V0}, {glyph.U1, glyph.V1}, color);
        }
        x += glyph.AdvanceX * density;
    });
}

}  // namespace timeline
