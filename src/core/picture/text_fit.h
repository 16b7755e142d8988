// How does a text come into the room that there is? By its end left out, or by lines.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/picture/scene.h"

namespace timeline {

/// The text, or as much of it as fits with "…" after it; empty when not even one letter fits.
std::string shorten(std::string_view text, float max_width_px, TextStyle style,
                    const Measure& measure);

/// Breaks a text into lines at spaces; a word longer than a line is broken inside.
std::vector<std::string> wrap(std::string_view text, float width_px, TextStyle style,
                              const Measure& measure);

/// The narrowest width in which the text needs no more lines than in `room_px`: they become about
/// as long as each other, and none is left with a single word where another way is.
float balanced_width(std::string_view text, float room_px, TextStyle style, const Measure& measure);

}  // namespace timeline
