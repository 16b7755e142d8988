// What is on paper? The view as it is on the screen now, as a picture that prints sharply; what
// there is to read follows from the page itself.
#pragma once

#include <string>
#include <vector>

#include "core/semantics.h"

namespace timeline {

/// The pictures alone: one sheet's up to twelve organisations, else the rows over as many sheets as
/// they need to be read, each with its years.
/// `name` begins their ids.
std::vector<Node> print_figures(const LayoutInput& input, const std::string& name);

/// Whether the data has more rows than the stage's own picture can show on one sheet.
bool needs_sheets(const Dataset& data);

/// Title, what is shown and the picture, for A4 sheets across: the visitor's language, filters,
/// order and stretch of time, without controls and without a chosen row.
std::vector<Node> print_page(const LayoutInput& input);

}  // namespace timeline
