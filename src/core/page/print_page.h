// What is on paper? The view as it is on the screen now, as a picture that prints sharply; what
// there is to read follows from the page itself.
#pragma once

#include <vector>

#include "core/markup/node.h"
#include "core/picture/scene_builder.h"

namespace timeline {

/// Title, what is shown and the picture, for an A4 sheet across: the visitor's language, filters,
/// order and stretch of time, without controls and without a chosen row.
std::vector<Node> print_page(const LayoutInput& input);

/// The picture alone, as somebody saves it: as wide as on such a sheet, with the rows that are
/// seen.
Scene picture_to_save(const LayoutInput& input);

}  // namespace timeline
