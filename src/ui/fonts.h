// How wide is a text, and how is it drawn? Inter in its three weights, sharp at every density.
#pragma once

#include <string_view>

#include "core/picture/scene.h"

struct ImDrawList;
struct ImFont;

namespace timeline {

class Fonts {
   public:
    /// Adds the fonts to the current Dear ImGui context, which must outlive this.
    Fonts();

    /// Whether the letter has a glyph of its own; all others are drawn as one and the same sign.
    bool can_draw(char32_t letter) const;

    /// The advance width of a line in the unit of `size_px`, without kerning.
    float measure(std::string_view text, float size_px, Weight weight) const;

    /// Draws one line whose line box begins at `top_left`. All lengths are framebuffer pixels:
    /// `size_px` is `css_size_px` times the pixel ratio. Glyphs are made at exactly that size.
    void draw(ImDrawList& list, Point top_left, std::string_view text, TextStyle style,
              float pixel_ratio, unsigned color) const;

   private:
    ImFont* font(Weight weight) const;
    ImFont* regular_ = nullptr;
    ImFont* semibold_ = nullptr;
    ImFont* bold_ = nullptr;
};

}  // namespace timeline
