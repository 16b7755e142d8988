// What is laid out of a slide, and in which lengths? They are for a screen that is 1080 high and at
// least 1600 wide, or 1080 wide where it is upright: one of 4:3 has the same large words as one of
// 16:9.
#pragma once

#include <algorithm>

#include "core/picture/scene_builder.h"
#include "core/present/layout_slide.h"

namespace timeline {

constexpr float slide_margin_px = 64;

/// The text that a slide is called by.
inline constexpr const char* slide_title_id = "slide-title";

struct SlideFrame {
    const SlideInput& input;
    SceneBuilder& builder;
    float width = 0;
    float height = 0;

    const Slide& slide() const { return input.slide; }
    /// So many of the slide's own lengths are as long on the screen.
    float of_screen_px(float px) const { return px * width / input.width_px; }
    /// Left to the presenter's buttons, which don't shrink with the screen.
    float buttons_px() const {
        constexpr float least_on_screen_px = 80;
        if (!input.has_buttons) {
            return 100;
        }
        return std::max(100.0F, of_screen_px(least_on_screen_px));
    }
    float buttons_width_px() const {
        constexpr float on_screen_px = 460;
        return !input.has_buttons ? slide_margin_px : of_screen_px(on_screen_px);
    }
    bool is_upright() const { return input.height_px > input.width_px; }
    Ink ink() const { return slide().organisation == nullptr ? Ink::text : ink_of(slide().shape); }
};

}  // namespace timeline
