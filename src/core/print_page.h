// What is on paper? The view as it is on the screen now, as a picture that prints sharply; what
// there is to read follows from the page itself.
#pragma once

#include <vector>

#include "core/semantics.h"

namespace timeline {

/// The pictures alone: one sheet's up to twelve organisations, else the rows over as many sheets as
/// they need to be read, each with its years.
std::vector<Node> print_figures(const LayoutInput& input);

/// Title, what is shown and the picture, for A4 sheets across: the visitor's language, filters,
/// order and stretch of time, without controls and without a chosen row.
std::vector<Node> print_page(const LayoutInput& input);

}  // namespace timeline
