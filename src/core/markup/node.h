// What is markup made of? One element, with all that the page or a file is to have of it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/picture/scene.h"

namespace timeline {

/// A word of markup that stands in the program itself, so that it lives as long as that. Nothing
/// else becomes one.
class Literal : public std::string_view {
   public:
    constexpr Literal() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): the word is all that there is to write.
    consteval Literal(const char* word) : std::string_view(word) {}
};

struct Attribute {
    Attribute(Literal its_name, std::string_view its_value) : name(its_name), value(its_value) {}

    Literal name;
    std::string value;
    bool operator==(const Attribute&) const = default;
};

struct Node {
    std::string id;  // unique on the page
    Literal tag;
    std::string text{};
    /// The text's parts where it is drawn on several lines.
    std::vector<std::string> lines{};
    std::vector<Attribute> attributes{};
    std::vector<Node> children{};
    /// The place over the canvas in CSS pixels; absent for what flows with the page.
    std::optional<Rect> rect{};
    std::optional<TextStyle> font{};
    /// Keys that the program wants while the focus is inside.
    std::vector<Literal> keys{};
    /// One tab stop for all focusable elements inside, arrow keys among them.
    bool group = false;

    /// Adds an attribute that it doesn't have yet.
    void set(Literal name, std::string_view value);
    /// One class more, or several; an empty name adds none.
    void add_class(std::string_view name);
    bool operator==(const Node&) const = default;
};

}  // namespace timeline
