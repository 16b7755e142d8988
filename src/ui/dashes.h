// How is a dashed stroke drawn with few triangles? As pieces of one strip of dashes that stands in
// the font's texture, however many dashes it has.
//
// A line of its own for each dash would need so many corners that sixty rows without a start are
// more than 16 bits can count.
#pragma once

#include "imgui.h"

namespace timeline {

class Dashes {
   public:
    /// Draws on the texture of the current context's fonts, which must outlive this.
    Dashes() = default;

    /// A level or upright stroke, in framebuffer pixels. A dash and the gap after it are about
    /// `period_px` long, three fifths of it ink; the stroke begins and ends with half a gap.
    void stroke(ImDrawList& list, ImVec2 from, ImVec2 to, float width_px, float period_px,
                ImU32 color);

   private:
    ImFontAtlasRect strip();
    ImFontAtlasRectId id_ = ImFontAtlasRectId_Invalid;
};

}  // namespace timeline
