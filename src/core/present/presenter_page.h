// What is on the page while something is presented, for those who read, listen or press buttons?
#pragma once

#include "core/page/page.h"
#include "core/picture/scene_builder.h"
#include "core/present/presentation.h"

namespace timeline {

/// The slide's elements at their places. `input` knows what is looked at, `scene` is the slide's.
Page presenter_page(const LayoutInput& input, const Slide& slide, const Scene& scene);

/// Adds to either page, while something is presented, the presenter's buttons: all that can be done
/// on a slide, and the way back to it while a question is answered. They flow: the page lays them
/// over the slide's lower edge. And what the page's script is to know: what lies over the slide,
/// how long it stands, what other windows of the presentation are to show, and what to say of
/// files.
void add_commands(Page& page, const LayoutInput& input);

}  // namespace timeline
