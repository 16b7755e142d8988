// What is markup made of? One element, with all that the page or a file is to have of it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/picture/scene.h"

namespace timeline {

struct Node {
    std::string id;  // unique on the page
    std::string tag;
    std::string text{};
    /// The text's parts where it is drawn on several lines.
    std::vector<std::string> lines{};
    std::vector<std::pair<std::string, std::string>> attributes{};
    std::vector<Node> children{};
    /// The place over the canvas in CSS pixels; absent for what flows with the page.
    std::optional<Rect> rect{};
    std::optional<TextStyle> font{};
    /// Keys that the program wants while the focus is inside.
    std::vector<std::string> keys{};
    /// One tab stop for all focusable elements inside, arrow keys among them.
    bool group = false;

    /// Adds an attribute that it doesn't have yet.
    void set(std::string_view name, std::string_view value);
    /// One class more, or several; an empty name adds none.
    void add_class(std::string_view name);
    bool operator==(const Node&) const = default;
};

}  // namespace timeline
