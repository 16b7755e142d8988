// What has the page's script to know of a presentation?
#pragma once

#include <vector>

#include "core/markup/node.h"
#include "core/picture/scene_builder.h"

namespace timeline {

/// What lies over the slide, how long it stands, what other windows of the presentation are to
/// show, and what to say of files, which also counts when nothing is presented: by the names that
/// the page's style and script know.
std::vector<Attribute> presenting_facts(const LayoutInput& input);

}  // namespace timeline
