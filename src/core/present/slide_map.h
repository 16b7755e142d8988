// Where are we, in time and among the memberships? The timeline at the foot of every slide: it
// stands still from step to step, so that people see what became what.
#pragma once

#include "core/present/slide_frame.h"

namespace timeline {

/// What was is quiet, what comes are outlines without names; those whose start nobody stated have a
/// lane of their own, which claims no time. Nothing that has a meaning is smaller than 20 px while
/// there are no more rows than fit.
void layout_slide_map(const SlideFrame& frame, Rect card);

}  // namespace timeline
