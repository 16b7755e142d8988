// Where do memberships stand whose start nobody stated? In a lane of their own under a slide's
// timeline, which claims no time: one after another behind their heading, in as many lines as they
// need.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/present/slide_frame.h"

namespace timeline {

/// Where a membership stands in the story: what was is quiet, what comes is an outline, and what
/// the slide isn't about is hardly there.
enum class Tense { past, now, coming, aside };

/// How much of its colour a membership has.
float alpha_of(Tense tense);

/// A text on it.
Ink ink_on(Tense tense);

inline constexpr float slide_bar_radius_px = 6;
inline constexpr float slide_bar_padding_px = 12;

class SlideLane {
   public:
    /// Finds out how high it is; `room` is what it shares with so many rows.
    SlideLane(const SlideFrame& frame, Rect room, std::size_t rows);

    float height_px() const { return line_px_ * static_cast<float>(lines_); }
    void layout(float top, const std::function<Tense(const Organisation&)>& tense_of) const;

   private:
    struct Chip {
        const Organisation* organisation = nullptr;
        std::string words;
        Point at;  // x, and the line in y
        float width = 0;
    };

    void place_chips(float size_px);
    std::string heading() const;
    TextStyle style_of(const Organisation& organisation) const;
    float text_y(float top, float line, TextStyle style) const;
    void layout_chip(const Chip& chip, float top, Tense tense) const;

    const SlideFrame& frame_;
    Rect room_;
    TextStyle style_;
    static constexpr std::size_t most_chips = 60;
    std::vector<Chip> chips_;
    std::size_t many_ = 0;  // those that are counted, being too many to be named
    int lines_ = 0;
    float line_px_ = 0;
};

}  // namespace timeline
