// How does a step look as a picture to print, to take along, or to see beforehand? The slide as
// SVG.
#pragma once

#include <string>
#include <vector>

#include "core/markup/node.h"
#include "core/markup/svg.h"
#include "core/picture/scene_builder.h"
#include "core/present/presentation.h"

namespace timeline {

/// The size of a slide's picture, in the slide's own lengths.
inline constexpr float slide_picture_width_px = 1920;
inline constexpr float slide_picture_height_px = 1080;

/// The slide of any step, counting from 1, in the state's language.
Slide slide_at(const LayoutInput& input, int step);

/// A good name for files and elements: "03-c40".
std::string slide_name(const Slide& slide);

/// A slide as it is when all has come to rest, without room for a presenter's buttons.
Scene slide_scene(const LayoutInput& input, const Slide& slide);

/// One image with a name and what is said of it.
SvgSettings slide_settings(const Slide& slide, Language language);

/// A slide as decoration: whoever shows it says beside it what it shows.
Node slide_picture(const LayoutInput& input, const Slide& slide, std::string id);

/// Every step for paper: a figure with its slide. Their ids: "slide-03-c40".
std::vector<Node> slide_sheets(const LayoutInput& input);

}  // namespace timeline
