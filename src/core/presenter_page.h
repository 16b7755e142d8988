// What is on the page while something is presented, for those who read, listen or press buttons?
#pragma once

#include "core/presentation.h"
#include "core/semantics.h"

namespace timeline {

/// The slide's elements at their places, and the presenter's buttons. `input` knows what is looked
/// at, `scene` is the slide's.
Page presenter_page(const LayoutInput& input, const Slide& slide, const Scene& scene);

/// The presenter's buttons: all that can be done on a slide, and the way back to it while a
/// question is answered. They flow: the page lays them over the slide's lower edge.
/// What the page's script is to know: what lies over the slide, how long it stands, what other
/// windows of the presentation are to show, and what to say of files. Empty without presentation.
std::vector<std::pair<std::string, std::string>> presenting_facts(const LayoutInput& input);

std::vector<Node> presenter_nodes(const LayoutInput& input);

}  // namespace timeline
