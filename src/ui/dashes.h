// How does a dashed line cost a few corners of triangles and not some for every dash? Its pattern
// is drawn once into the texture of the glyphs, as a strip of many dashes, and laid along the line.
#pragma once

#include <map>

struct ImDrawList;
struct ImVec2;

namespace timeline {

enum class DashedAlong { across, down };
/// Where the pattern begins: with a dash, or so that both ends of the line look alike.
enum class DashedFrom { start, middle };

class Dashes {
   public:
    /// Fills the box from `min` to `max`, whole framebuffer pixels both, with dashes of `dash_px`
    /// and gaps two thirds as long.
    void draw(ImDrawList& list, ImVec2 min, ImVec2 max, DashedAlong along, DashedFrom from,
              float dash_px, unsigned color);

   private:
    /// The strip in the atlas whose dashes have this length.
    int strip(int dash_px);
    std::map<int, int> strip_of_dash_;
};

}  // namespace timeline
