// How do nodes become markup? With everything escaped.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/markup/node.h"

namespace timeline {

std::string escape_html(std::string_view text);

/// A drawing on one line, which is XML too.
std::string drawing_text(const Node& drawing);

/// The nodes as indented markup. Only attributes and text from nodes occur in it, all escaped.
std::string to_html(const std::vector<Node>& nodes);

}  // namespace timeline
