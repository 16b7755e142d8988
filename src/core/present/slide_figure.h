// What stands large on a slide? The year, a number, or a word in its place.
#pragma once

#include <optional>
#include <string>

#include "core/present/slide_frame.h"

namespace timeline {

/// Returns the lower edge. A figure that needs more room than there is stands in lines.
float layout_figure(const SlideFrame& frame, Point at, float room);

/// "4 uppdrag" as one: the word stands on its number's line.
struct Headline {
    std::string number;
    std::string word;
    TextStyle number_style{.size_px = 250, .weight = Weight::bold};
    TextStyle word_style{.size_px = 84, .weight = Weight::bold};
    float width = 0;
};

/// Of a slide that is about no single organisation and has no sums, where both have room.
std::optional<Headline> headline_in(const SlideFrame& frame, float room);

/// Returns the lower edge. It is read as one, too: the heading with its number.
float layout_headline(const SlideFrame& frame, const Headline& line, Point at);

}  // namespace timeline
