// How does a step look as a picture to print, to take along, or to see beforehand? The slide as
// SVG.
#pragma once

#include <string>
#include <vector>

#include "core/markup/node.h"
#include "core/picture/scene_builder.h"
#include "core/present/presentation.h"

namespace timeline {

/// The size of a slide's picture, in the slide's own lengths.
inline constexpr float slide_picture_width_px = 1920;
inline constexpr float slide_picture_height_px = 1080;

/// A slide as decoration: whoever shows it says beside it what it shows.
Node slide_picture(const LayoutInput& input, const Slide& slide, std::string id);

/// Every step as a figure: its slide as one image with a name, and the speaker's notes. Their ids
/// are good names for files: "slide-03-c40".
std::vector<Node> slide_sheets(const LayoutInput& input);

}  // namespace timeline
