// What does the person who speaks see, in a window of their own? What the audience sees now, what
// comes next, what to say, and how long it has been said.
#pragma once

#include <vector>

#include "core/markup/node.h"
#include "core/picture/scene_builder.h"
#include "core/present/presentation.h"

namespace timeline {

/// The elements of the speaker's window. Its clocks are the page's own: they are empty here.
std::vector<Node> speaker_nodes(const LayoutInput& input, const Slide& slide);

/// How far the talk has come, and how long it is meant to be: beside the presenter's buttons.
Node speaker_progress(const LayoutInput& input);

}  // namespace timeline
