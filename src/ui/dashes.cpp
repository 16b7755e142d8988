// Makes the strips and lays them along lines (see dashes.h).
//
// A strip's texels are framebuffer pixels, so that dashes begin and end sharply at every density.
// It is kept with the glyphs: it moves with them when the texture grows, and is uploaded anew with
// them when the graphics were lost.
#include "ui/dashes.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "imgui.h"
#include "imgui_internal.h"

namespace timeline {
namespace {

/// Not much longer than the texture is wide anyway; a longer line takes several pieces.
constexpr int longest_strip_px = 1000;

int gap_of(int dash_px) { return std::max(1, (dash_px * 2 + 1) / 3); }

int period_of(int dash_px) { return dash_px + gap_of(dash_px); }

int strip_length(int dash_px) {
    const int period = period_of(dash_px);
    return std::max(1, longest_strip_px / period) * period;
}

/// How far into the pattern a line of this length begins, for a dash or a gap in its middle:
/// whichever leaves no sliver of a gap at its ends.
int centred_phase(int length, int dash_px) {
    const int gap = gap_of(dash_px);
    const int period = period_of(dash_px);
    const auto within = [period](int at) { return ((at % period) + period) % period; };
    const int before_dash = (length - dash_px) / 2;
    const int rest = within(before_dash);
    if (rest > 0 && rest <= gap / 2) {
        return within(dash_px - (length - gap) / 2);
    }
    return within(-before_dash);
}

}  // namespace

int Dashes::strip(int dash_px) {
    const auto known = strip_of_dash_.find(dash_px);
    if (known != strip_of_dash_.end()) {
        return known->second;
    }
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    ImFontAtlasRect rect;
    const int id = atlas.AddCustomRect(strip_length(dash_px), 1, &rect);
    strip_of_dash_[dash_px] = id;
    if (id == ImFontAtlasRectId_Invalid) {
        return id;
    }
    ImTextureData& texture = *atlas.TexData;
    const auto bytes = static_cast<std::size_t>(texture.BytesPerPixel);
    for (int x = 0; x < rect.w; ++x) {
        const int ink = x % period_of(dash_px) < dash_px ? 0xFF : 0;
        std::memset(texture.GetPixelsAt(rect.x + x, rect.y), ink, bytes);
    }
    return id;
}

void Dashes::draw(ImDrawList& list, ImVec2 min, ImVec2 max, DashedAlong along, DashedFrom from,
                  float dash_px, unsigned color) {
    const bool down = along == DashedAlong::down;
    const int length = static_cast<int>(std::lround(down ? max.y - min.y : max.x - min.x));
    // A dash longer than the strip would have no gap to show.
    const int dash =
        std::clamp(static_cast<int>(std::lround(dash_px)), 1, longest_strip_px * 6 / 10);
    const int id = strip(dash);
    ImFontAtlasRect rect;
    if (length <= 0 || !ImGui::GetIO().Fonts->GetCustomRect(id, &rect)) {
        return;
    }
    int phase = from == DashedFrom::middle ? centred_phase(length, dash) : 0;
    const float v = (rect.uv0.y + rect.uv1.y) / 2;
    const float u_per_px = (rect.uv1.x - rect.uv0.x) / static_cast<float>(rect.w);
    for (int done = 0; done < length;) {
        const int piece = std::min(length - done, rect.w - phase);
        const auto begin = static_cast<float>(done);
        const auto end = static_cast<float>(done + piece);
        const ImVec2 u0{rect.uv0.x + u_per_px * static_cast<float>(phase), v};
        const ImVec2 u1{rect.uv0.x + u_per_px * static_cast<float>(phase + piece), v};
        list.PrimReserve(6, 4);
        if (down) {
            list.PrimQuadUV({min.x, min.y + begin}, {max.x, min.y + begin}, {max.x, min.y + end},
                            {min.x, min.y + end}, u0, u0, u1, u1, color);
        } else {
            list.PrimQuadUV({min.x + begin, min.y}, {min.x + end, min.y}, {min.x + end, max.y},
                            {min.x + begin, max.y}, u0, u1, u1, u0, color);
        }
        done += piece;
        phase = 0;
    }
}

}  // namespace timeline
