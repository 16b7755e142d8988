// Writes nodes as markup and fills the page's template (see html.h).
#include "core/markup/html.h"

#include <algorithm>
#include <array>
#include <utility>

namespace timeline {
namespace {

bool is_void(std::string_view tag) { return tag == "input"; }

void write_tag(std::string& out, const Node& node) {
    out.append("<").append(node.tag);
    if (!node.id.empty()) {
        out += " id=\"" + escape_html(node.id) + '"';
    }
    for (const auto& [name, value] : node.attributes) {
        out.append(" ").append(name).append("=\"") += escape_html(value) + '"';
    }
}

/// What stands in a line of words: white space beside it would be a space that nobody wrote.
bool is_inline(const Node& node) {
    constexpr auto inline_tags = std::to_array<std::string_view>(
        {"a",     "abbr", "b",      "bdi", "bdo",   "button", "cite",   "code", "data", "dfn",
         "em",    "i",    "input",  "kbd", "label", "mark",   "output", "q",    "s",    "samp",
         "small", "span", "strong", "sub", "sup",   "time",   "u",      "var"});
    return std::ranges::find(inline_tags, node.tag) != inline_tags.end();
}

bool is_letter_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Links and controls one after another are no sentence, nor are two texts that would make one word
/// without a space, such as a long name and a short one of which the page's style shows either.
bool are_apart(const Node& node, const Node& next) {
    const auto is_control = [](const Node& n) { return n.tag == "a" || n.tag == "button"; };
    return (is_control(node) && is_control(next)) ||
           (!node.text.empty() && !next.text.empty() && is_letter_or_digit(node.text.back()) &&
            is_letter_or_digit(next.text.front()));
}

/// Drawings are many small elements, for the browser alone: one after another, in short.
void write_drawing(std::string& out, const Node& node) {
    write_tag(out, node);
    if (node.text.empty() && node.children.empty()) {
        out += "/>";
        return;
    }
    out += '>' + escape_html(node.text);
    for (const Node& child : node.children) {
        write_drawing(out, child);
    }
    out.append("</").append(node.tag) += '>';
}

/// Lines and indentation stand only between blocks, where no reader sees them.
enum class Layout { lines, running };

void write_node(std::string& out, const Node& node, std::size_t depth, Layout layout);

void write_in_line(std::string& out, const std::vector<Node>& nodes) {
    const Node* before = nullptr;
    for (const Node& node : nodes) {
        out += before != nullptr && are_apart(*before, node) ? " " : "";
        write_node(out, node, 0, Layout::running);
        before = &node;
    }
}

void write_content(std::string& out, const Node& node, std::size_t depth, Layout layout) {
    out += escape_html(node.text);
    if (layout == Layout::running || is_inline(node) || !node.text.empty() ||
        node.children.empty() || std::ranges::any_of(node.children, is_inline)) {
        write_in_line(out, node.children);
        return;
    }
    out += '\n';
    for (const Node& child : node.children) {
        write_node(out, child, depth + 1, Layout::lines);
    }
    out.append(depth * 2, ' ');
}

void write_node(std::string& out, const Node& node, std::size_t depth, Layout layout) {
    const bool in_lines = layout == Layout::lines;
    out.append(in_lines ? depth * 2 : 0, ' ');
    if (node.tag == "svg") {
        write_drawing(out, node);
    } else {
        write_tag(out, node);
        out += '>';
        if (!is_void(node.tag)) {
            write_content(out, node, depth, layout);
            out.append("</").append(node.tag) += '>';
        }
    }
    out += in_lines ? "\n" : "";
}

}  // namespace

std::string escape_html(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        switch (c) {
            case '&': escaped += "&amp;"; break;
            case '<': escaped += "&lt;"; break;
            case '>': escaped += "&gt;"; break;
            case '"': escaped += "&quot;"; break;
            default: escaped += c;
        }
    }
    return escaped;
}

std::string drawing_text(const Node& drawing) {
    std::string out;
    write_drawing(out, drawing);
    return out;
}

std::string to_html(const std::vector<Node>& nodes) {
    std::string out;
    if (nodes.size() > 1 && std::ranges::any_of(nodes, is_inline)) {
        write_in_line(out, nodes);
        return out;
    }
    for (const Node& node : nodes) {
        write_node(out, node, 0, Layout::lines);
    }
    return out;
}

}  // namespace timeline
