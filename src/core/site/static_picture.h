// How does the picture stand on the page before the program has arrived? As SVG at the very places
// where the program will draw, at every width, so that nothing jumps when it takes over.
//
// The layout is tried at all widths. Where neighbours have the same marks and texts and everything
// lies on straight lines, they are one arrangement, drawn once and stretched by the browser; the
// page's width (a container query) says which of the arrangements is shown.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/markup/node.h"
#include "core/picture/scene.h"

namespace timeline {

/// Stage widths over which the picture below `picture_top` only stretches, both included.
struct Arrangement {
    int from_px = 0;
    int to_px = 0;
    Scene narrow;
    Scene wide;
};

/// The picture at a stage width in CSS pixels.
using LayoutAt = std::function<Scene(float width_px)>;

/// Between the narrowest window (WCAG 2.2, 1.4.10) and the widest stage that isn't scaled up.
inline constexpr int narrowest_picture_px = 320;
inline constexpr int widest_picture_px = 1920;
std::vector<Arrangement> arrangements(const LayoutAt& layout_at, int from_px, int to_px);

struct StaticPicture {
    std::vector<Node> svgs;
    std::string css;  // which one is shown at which width, where it begins, and places
};

StaticPicture static_picture(const Dataset& data, Language language, const Measure& measure);

}  // namespace timeline
