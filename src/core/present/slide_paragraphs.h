// How do a slide's words fill the room that they have? As large as they are meant to be, or smaller
// together, so that nothing is cut and nothing lies over the timeline.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/present/slide_frame.h"

namespace timeline {

/// A paragraph of a slide, in lines of about the same length.
struct Words {
    std::string id;
    std::string_view text;
    TextStyle style;
    float gap_px = 0;  // above it
    TextRole role{Area::slide};
};

inline constexpr TextStyle slide_other_style{.size_px = 36, .ink = Ink::muted, .leading = 1.25F};
inline constexpr TextStyle slide_detail_style{.size_px = 32, .ink = Ink::muted, .leading = 1.3F};

/// The sentence once more, for guests.
inline Words in_other_language(std::string_view sentence) {
    return {"slide-other", sentence, slide_other_style, 12, {Area::slide, ReadAs::other_language}};
}

/// The largest of the sizes down to `least_px` in which a line is no wider than its room.
TextStyle fitted(TextStyle style, float least_px, std::string_view line, float room_px,
                 const Measure& measure);

/// How high they are at that share of their size.
float height_of(const std::vector<Words>& all, float room_px, float share, const Measure& measure);

/// The share of their size at which they end above `limit` when they begin at `top`.
float fitting_share(const std::vector<Words>& all, float top, float room_px, float limit,
                    const Measure& measure);

/// As large as they are meant to be, or smaller so that they end above `limit`. Returns their lower
/// edge.
float layout_paragraphs(const SlideFrame& frame, Point at, float room_px, float limit,
                        const std::vector<Words>& all);

}  // namespace timeline
