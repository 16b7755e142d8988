// Puts the strip of dashes into the texture and draws with it (see dashes.h).
#include "ui/dashes.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "imgui_internal.h"

namespace timeline {
namespace {

// Twice as fine as the dashes of a usual screen, so that the texture's filter smooths their ends.
constexpr int period_texels = 20;
constexpr int ink_texels = 12;
constexpr int periods = 25;
constexpr int strip_texels = periods * period_texels;
/// The middle one is drawn with; the others keep neighbours in the texture away from it.
constexpr int rows = 3;

bool is_ink(int texel) {
    constexpr int half_gap = (period_texels - ink_texels) / 2;
    const int at = texel % period_texels;
    return at >= half_gap && at < half_gap + ink_texels;
}

void fill_strip(ImTextureData& texture, const ImFontAtlasRect& place) {
    for (int y = 0; y < rows; ++y) {
        for (int x = 0; x < strip_texels; ++x) {
            auto* texel =
                static_cast<unsigned char*>(texture.GetPixelsAt(place.x + x, place.y + y));
            const unsigned char alpha = is_ink(x) ? 255 : 0;
            if (texture.Format == ImTextureFormat_Alpha8) {
                *texel = alpha;
            } else {
                const ImU32 white = IM_COL32(255, 255, 255, alpha);
                std::memcpy(texel, &white, sizeof white);
            }
        }
    }
}

}  // namespace

ImFontAtlasRect Dashes::strip() {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    ImFontAtlasRect place;
    if (id_ == ImFontAtlasRectId_Invalid || !atlas.GetCustomRect(id_, &place)) {
        id_ = atlas.AddCustomRect(strip_texels, rows, &place);
        fill_strip(*atlas.TexData, place);
        ImFontAtlasTextureBlockQueueUpload(&atlas, atlas.TexData, place.x, place.y, place.w,
                                           place.h);
    }
    return place;
}

void Dashes::stroke(ImDrawList& list, ImVec2 from, ImVec2 to, float width_px, float period_px,
                    ImU32 color) {
    const ImVec2 way{to.x - from.x, to.y - from.y};
    const float length = std::hypot(way.x, way.y);
    if (length < 1) {
        return;
    }
    const ImFontAtlasRect place = strip();
    const float v = (place.uv0.y + place.uv1.y) / 2;
    const float u_of_period = (place.uv1.x - place.uv0.x) / periods;
    const ImVec2 along{way.x / length, way.y / length};
    const ImVec2 across{-along.y * width_px / 2, along.x * width_px / 2};
    const int count = std::max(1, static_cast<int>(std::lround(length / period_px)));
    const float step = length / static_cast<float>(count);
    for (int done = 0; done < count; done += periods) {
        const int piece = std::min(periods, count - done);
        const float begin = static_cast<float>(done) * step;
        const float end = static_cast<float>(done + piece) * step;
        const ImVec2 a{from.x + along.x * begin, from.y + along.y * begin};
        const ImVec2 b{from.x + along.x * end, from.y + along.y * end};
        const float u = place.uv0.x + u_of_period * static_cast<float>(piece);
        list.PrimReserve(6, 4);
        list.PrimQuadUV({a.x - across.x, a.y - across.y}, {b.x - across.x, b.y - across.y},
                        {b.x + across.x, b.y + across.y}, {a.x + across.x, a.y + across.y},
                        {place.uv0.x, v}, {u, v}, {u, v}, {place.uv0.x, v}, color);
    }
}

}  // namespace timeline
