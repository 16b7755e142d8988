// The page's own Inter (see font_source.h): the browser tells how wide a letter is, and draws it
// the first time that it is needed at a size. So a visitor loads each font once, and a letter looks
// the same on the canvas as in the elements. The page's side is web/program/glyphs.js.
#include <emscripten.h>

#include <array>
#include <cmath>

#include "imgui.h"
#include "imgui_internal.h"
#include "inter_fonts.h"
#include "misc/freetype/imgui_freetype.h"
#include "ui/font_source.h"

// clang-format off
/// In ems.
EM_JS(double, page_glyph_advance, (int letter, int weight), { return Module.page.glyphAdvance(letter, weight); })
/// `px` is an em; `box` gets left, top, width and height, in pixels from the pen on the baseline.
EM_JS(void, page_glyph_draw, (int letter, int weight, double px, int across, int* box), {
    HEAP32.set(Module.page.drawGlyph(letter, weight, px, across), box >> 2);
})
/// How much each of the pixels of what was drawn last is covered.
EM_JS(void, page_glyph_pixels, (unsigned char* to), { HEAPU8.set(Module.page.glyphPixels(), to); })
// clang-format on

namespace timeline {
namespace {

struct GlyphBox {
    int left;
    int top;
    int width;
    int height;
};

bool has_glyph(ImFontAtlas*, ImFontConfig*, ImWchar letter) { return inter_has(letter); }

/// As Dear ImGui does with other fonts.
bool set_ascent(ImFontAtlas*, ImFontConfig*, ImFontBaked* baked, void*) {
    const float ascent = baked->Size * inter_ascent_per_height;
    baked->Ascent = std::ceil(ascent);
    baked->Descent = std::floor(ascent - baked->Size);
    return true;
}

/// Draws the letter into the atlas. False when that has no room for it.
bool draw_glyph(ImFontAtlas* atlas, ImFontConfig* src, ImFontBaked* baked, ImFontGlyph* glyph) {
    int across = 1;  // pixels of the atlas for one of the screen, so that it can stand between two
    int down = 1;
    ImFontAtlasBuildGetOversampleFactors(src, baked, &across, &down);
    const float density = src->RasterizerDensity * baked->RasterizerDensity;
    const float em_px = baked->Size / inter_height_per_em * density;
    std::array<int, 4> numbers{};
    page_glyph_draw(static_cast<int>(glyph->Codepoint), static_cast<int>(src->FontLoaderFlags),
                    static_cast<double>(em_px), across, numbers.data());
    const GlyphBox box{numbers[0], numbers[1], numbers[2], numbers[3]};
    if (box.width == 0 || box.height == 0) {
        return true;
    }
    const ImFontAtlasRectId id = ImFontAtlasPackAddRect(atlas, box.width, box.height);
    if (id == ImFontAtlasRectId_Invalid) {
        return false;
    }
    ImVector<unsigned char>& pixels = atlas->Builder->TempBuffer;
    pixels.resize(box.width * box.height);
    page_glyph_pixels(pixels.Data);
    const float unit = 1 / density;
    // Each pixel of the atlas is the mean of two where there are twice as many.
    const float shift = across > 1 ? -0.25F : 0;
    glyph->X0 = (static_cast<float>(box.left) / static_cast<float>(across) + shift) * unit;
    glyph->X1 = glyph->X0 + static_cast<float>(box.width) / static_cast<float>(across) * unit;
    glyph->Y0 = static_cast<float>(box.top) * unit + baked->Ascent;
    glyph->Y1 = glyph->Y0 + static_cast<float>(box.height) * unit;
    glyph->Visible = 1;
    glyph->PackId = id;
    ImFontAtlasBakedSetFontGlyphBitmap(atlas, baked, src, glyph, ImFontAtlasPackGetRect(atlas, id),
                                       pixels.Data, ImTextureFormat_Alpha8, box.width);
    return true;
}

bool load_glyph(ImFontAtlas* atlas, ImFontConfig* src, ImFontBaked* baked, void*, ImWchar letter,
                ImFontGlyph* glyph, float* only_advance) {
    if (!inter_has(letter)) {
        return false;
    }
    const double ems = page_glyph_advance(letter, static_cast<int>(src->FontLoaderFlags));
    const float advance = static_cast<float>(ems) * baked->Size / inter_height_per_em;
    if (only_advance != nullptr) {
        *only_advance = advance;
        return true;
    }
    glyph->Codepoint = letter;
    glyph->AdvanceX = advance;
    return draw_glyph(atlas, src, baked, glyph);
}

}  // namespace

ImFont* add_font(Weight weight) {
    ImFontConfig config;
    config.FontLoader = ImGuiFreeType::GetFontLoader();
    config.FontLoaderFlags = static_cast<unsigned>(weight);
    return ImGui::GetIO().Fonts->AddFont(&config);
}

}  // namespace timeline

/// Dear ImGui's way of having another rasteriser than its own: where it would be FreeType
/// (cmake/third_party.cmake) it is the browser.
const ImFontLoader* ImGuiFreeType::GetFontLoader() {
    static const ImFontLoader loader = [] {
        ImFontLoader made;
        made.Name = "browser";
        made.FontSrcContainsGlyph = timeline::has_glyph;
        made.FontBakedInit = timeline::set_ascent;
        made.FontBakedLoadGlyph = timeline::load_glyph;
        return made;
    }();
    return &loader;
}
