// How does a presentation's step fill the screen? The year huge, the name, one sentence that the
// back row can read, and the timeline as a map of where we are: what was is quiet, what comes are
// outlines.
#pragma once

#include "core/picture/motion.h"
#include "core/picture/scene.h"
#include "core/present/presentation.h"

namespace timeline {

struct SlideInput {
    const Dataset& data;
    const Slide& slide;
    Language language = Language::swedish;
    /// The screen in CSS pixels.
    float width_px = 0;
    float height_px = 0;
    const Measure& measure;
    /// How much is zoomed in, about a place in shares of the screen.
    double zoom = 1;
    double zoom_x = 0.5;
    double zoom_y = 0.5;
    SlideMoment moment{};
    /// A picture to be looked at only has no room for a presenter's buttons.
    bool has_buttons = true;
};

/// The year that a step's line stands at; absent when the step has no membership with a start.
std::optional<double> year_of(const Slide& slide);

/// Everything grows with the screen: at 1920 x 1080 the sentence is 46 px high. The last tenth of
/// the height is left to the presenter's buttons. Pure: same input, same scene.
Scene layout_slide(const SlideInput& input);

}  // namespace timeline
