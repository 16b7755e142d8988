// How do nodes become markup? With everything escaped.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/markup/node.h"

namespace timeline {

std::string escape_html(std::string_view text);

/// The nodes as indented markup. Only attributes and text from nodes occur in it, all escaped.
std::string to_html(const std::vector<Node>& nodes);

}  // namespace timeline
