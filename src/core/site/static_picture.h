// How does the picture stand on the page before the program has arrived? As HTML that flows, with
// SVG in it, at the very places where the program will draw, at every width, so that nothing jumps
// when it takes over.
#pragma once

#include <string>
#include <vector>

#include "core/markup/node.h"
#include "core/picture/scene.h"

namespace timeline {

struct StaticPicture {
    Node themes;  // to choose among, above the picture
    std::vector<Node> parts;
    std::string css;  // what depends on the page's width
};

StaticPicture static_picture(const Dataset& data, Language language, const Measure& measure);

}  // namespace timeline
