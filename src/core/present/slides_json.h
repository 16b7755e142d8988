// What is taken away from a presentation? All of its slides as one JSON document, from which the
// page makes PowerPoint, SVG and PNG files without looking at anything else: what is shown, printed
// or chosen afterwards changes no file.
#pragma once

#include <string>

#include "core/picture/palette.h"
#include "core/picture/scene_builder.h"

namespace timeline {

/// {"language": "sv", "step": 4, "colors": {"page": "f5f7f9", ...}, "slides": [{"name": "04-c40",
///   "title", "notes", "width", "height", "shapes": [...], "svg"}, ...]}
///
/// `step` counts from 1, or is 0 where nothing is presented; a colour is six hexadecimal digits;
/// lengths are the slide's pixels; `notes` has a line a paragraph; `svg` is a file's text without
/// its fonts. What a shape has stands in web/files/slide_shapes.js; what it lacks isn't named.
std::string slides_json(const LayoutInput& input, const Palette& colors);

/// The same of what is seen when nothing is presented: one picture, in the place of the only step,
/// whose `svg` is all that can be had of it.
std::string picture_json(const LayoutInput& input, const Palette& colors);

}  // namespace timeline
