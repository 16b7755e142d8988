// Writes the page as JSON for mirror.js (see page_json.h).
#include "core/page/page_json.h"

#include <algorithm>
#include <string>

#include "core/base/decimal.h"
#include "core/base/json_text.h"

namespace timeline {
namespace {

using json_text::write;
using json_text::write_key;

void write(std::string& out, float px) { out += decimal(static_cast<double>(px)); }

void write_numbers(std::string& out, std::initializer_list<float> numbers) {
    char separator = '[';
    for (const float number : numbers) {
        out += separator;
        write(out, number);
        separator = ',';
    }
    out += ']';
}

void write_attributes(std::string& out, const std::vector<Attribute>& attributes) {
    out += '{';
    for (const auto& [name, value] : attributes) {
        write_key(out, name);
        write(out, std::string_view(value));
    }
    out += '}';
}

template <typename String>
void write_strings(std::string& out, const std::vector<String>& strings) {
    out += '[';
    for (const String& string : strings) {
        if (&string != strings.data()) {
            out += ',';
        }
        write(out, std::string_view(string));
    }
    out += ']';
}

/// All of a node but its children. The closing bracket is left to the caller.
void write_head(std::string& out, const Node& node) {
    out += '{';
    write_key(out, "id");
    write(out, std::string_view(node.id));
    write_key(out, "tag");
    write(out, node.tag);
    if (!node.text.empty()) {
        write_key(out, "text");
        write(out, std::string_view(node.text));
    }
    if (!node.lines.empty()) {
        write_key(out, "lines");
        write_strings(out, node.lines);
    }
    if (node.rect) {
        write_key(out, "rect");
        write_numbers(out, {node.rect->x, node.rect->y, node.rect->w, node.rect->h});
    }
    if (node.font) {
        write_key(out, "font");
        write_numbers(out, {node.font->size_px, node.font->line_height_px(),
                            static_cast<float>(node.font->weight)});
    }
    if (!node.attributes.empty()) {
        write_key(out, "attrs");
        write_attributes(out, node.attributes);
    }
    if (!node.keys.empty()) {
        write_key(out, "keys");
        write_strings(out, node.keys);
    }
    if (node.group) {
        write_key(out, "group");
        out += "true";
    }
}

/// Whether what is inside is placed, or reached by the keyboard, as it was.
bool holds_alike(const Node& a, const Node& b) {
    return a.rect.has_value() == b.rect.has_value() && a.group == b.group &&
           (!a.rect || (a.rect->x == b.rect->x && a.rect->y == b.rect->y));
}

/// The one with this id, which most often stands at the same place.
const Node* node_before(const std::vector<Node>* before, std::size_t place, const std::string& id) {
    if (before == nullptr) {
        return nullptr;
    }
    if (place < before->size() && (*before)[place].id == id) {
        return &(*before)[place];
    }
    const auto found = std::ranges::find(*before, id, &Node::id);
    return found == before->end() ? nullptr : &*found;
}

void write_nodes(std::string& out, const std::vector<Node>& nodes, const std::vector<Node>* before);

/// An id stands for what is as it was `before`, with all that is inside; null: nothing is known of
/// it.
void write_node(std::string& out, const Node& node, const Node* before) {
    if (before != nullptr && node == *before) {
        write(out, std::string_view(node.id));
        return;
    }
    write_head(out, node);
    if (!node.children.empty()) {
        // A drawing is told whole.
        const bool may_differ =
            before != nullptr && node.tag != "svg" && holds_alike(node, *before);
        write_key(out, "children");
        write_nodes(out, node.children, may_differ ? &before->children : nullptr);
    }
    out += '}';
}

void write_nodes(std::string& out, const std::vector<Node>& nodes,
                 const std::vector<Node>* before) {
    out += '[';
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        out += i > 0 ? "," : "";
        write_node(out, nodes[i], node_before(before, i, nodes[i].id));
    }
    out += ']';
}

}  // namespace

std::string to_json(const Page& page, const Page* before) {
    std::string out = "{";
    const auto member = [&out](const char* key, std::string_view value) {
        write_key(out, key);
        write(out, value);
    };
    const auto tree = [&](const char* key, const std::vector<Node>& nodes,
                          const std::vector<Node>* nodes_before) {
        write_key(out, key);
        write_nodes(out, nodes, nodes_before);
    };
    member("lang", tag_of(page.language));
    member("title", page.title);
    member("scheme", page.dark ? "dark" : "light");
    member("contrast", page.more_contrast ? "more" : "normal");
    write_key(out, "textPercent");
    out += std::to_string(page.text_percent);
    write_key(out, "height");
    write(out, page.height_px);
    member("status", page.status);
    member("focus", page.focus);
    if (page.scroll_px) {
        write_key(out, "scroll");
        out += decimal(*page.scroll_px);
    }
    write_key(out, "notice");
    write_strings(out, page.notice);
    tree("stage", page.stage, before ? &before->stage : nullptr);
    tree("sheet", page.sheet, before ? &before->sheet : nullptr);
    write_key(out, "presenting");
    write_attributes(out, page.presenting);
    tree("presenter", page.presenter, before ? &before->presenter : nullptr);
    tree("speaker", page.speaker, before ? &before->speaker : nullptr);
    if (page.document) {
        tree("document", *page.document, before && before->document ? &*before->document : nullptr);
    }
    return out + '}';
}

std::string nodes_json(const std::vector<Node>& nodes) {
    std::string out;
    write_nodes(out, nodes, nullptr);
    return out;
}

std::string message_json(const std::string& message, const std::vector<std::string>& details,
                         Language language) {
    std::string out = "{";
    write_key(out, "message");
    write(out, std::string_view(message));
    write_key(out, "details");
    write_strings(out, details);
    write_key(out, "lang");
    write(out, tag_of(language));
    return out + '}';
}

}  // namespace timeline
