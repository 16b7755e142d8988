// Builds elements (see node.h).
#include "core/markup/node.h"

namespace timeline {

void Node::set(std::string_view name, std::string_view value) {
    attributes.emplace_back(name, value);
}

}  // namespace timeline
