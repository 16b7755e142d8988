// Writes the page as JSON for mirror.js (see page_json.h).
#include "core/page/page_json.h"

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

void write_node(std::string& out, const Node& node);

void write_nodes(std::string& out, const std::vector<Node>& nodes) {
    out += '[';
    for (const Node& node : nodes) {
        if (&node != nodes.data()) {
            out += ',';
        }
        write_node(out, node);
    }
    out += ']';
}

void write_pairs(std::string& out, const std::vector<std::pair<std::string, std::string>>& pairs) {
    out += '{';
    for (const auto& [name, value] : pairs) {
        write_key(out, name);
        write(out, std::string_view(value));
    }
    out += '}';
}

void write_strings(std::string& out, const std::vector<std::string>& strings) {
    out += '[';
    for (const std::string& string : strings) {
        if (&string != strings.data()) {
            out += ',';
        }
        write(out, std::string_view(string));
    }
    out += ']';
}

void write_node(std::string& out, const Node& node) {
    out += '{';
    write_key(out, "id");
    write(out, std::string_view(node.id));
    write_key(out, "tag");
    write(out, std::string_view(node.tag));
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
        write_pairs(out, node.attributes);
    }
    if (!node.keys.empty()) {
        write_key(out, "keys");
        write_strings(out, node.keys);
    }
    if (node.group) {
        write_key(out, "group");
        out += "true";
    }
    if (!node.children.empty()) {
        write_key(out, "children");
        write_nodes(out, node.children);
    }
    out += '}';
}

}  // namespace

std::string to_json(const Page& page) {
    std::string out = "{";
    const auto member = [&out](const char* key, std::string_view value) {
        write_key(out, key);
        write(out, value);
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
    write_key(out, "notice");
    write_strings(out, page.notice);
    write_key(out, "stage");
    write_nodes(out, page.stage);
    write_key(out, "sheet");
    write_nodes(out, page.sheet);
    write_key(out, "presenting");
    write_pairs(out, page.presenting);
    write_key(out, "presenter");
    write_nodes(out, page.presenter);
    write_key(out, "speaker");
    write_nodes(out, page.speaker);
    if (page.document) {
        write_key(out, "document");
        write_nodes(out, *page.document);
    }
    return out + '}';
}

std::string nodes_json(const std::vector<Node>& nodes) {
    std::string out;
    write_nodes(out, nodes);
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
