// Builds elements (see node.h).
#include "core/markup/node.h"

#include <algorithm>

namespace timeline {

void Node::set(Literal name, std::string_view value) { attributes.emplace_back(name, value); }

void Node::add_class(std::string_view name) {
    if (name.empty()) {
        return;
    }
    const auto classes = std::ranges::find(attributes, "class", &Attribute::name);
    if (classes == attributes.end()) {
        set("class", name);
    } else {
        classes->value.append(" ").append(name);
    }
}

}  // namespace timeline
