// Which roles are seen on a slide's bar? Those whose time is stated, as bands in it: dark ones, or
// on a slide that is about roles the only ones in the organisation's full colour, with their words.
#pragma once

#include "core/base/time_scale.h"
#include "core/present/slide_frame.h"
#include "core/present/slide_lane.h"

namespace timeline {

struct RoleBar {
    const Organisation& organisation;
    Rect rect;
    float fade_out = 0;
    Tense tense = Tense::now;
    float words_px = 0;  // the size of the bands' words; 0: they can't be read here
};

/// Where the first band begins; the bar's end where there is none.
float first_role_x(const RoleBar& bar, const TimeScale& scale);

void layout_slide_roles(const SlideFrame& frame, const RoleBar& bar, const TimeScale& scale);

}  // namespace timeline
