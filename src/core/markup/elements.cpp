// Makes the elements that are made again and again (see elements.h).
#include "core/markup/elements.h"

#include <array>
#include <utility>

namespace timeline {

Node element(std::string_view id, Literal tag, std::string_view words) {
    return {.id = std::string(id), .tag = tag, .text = std::string(words)};
}

Literal heading_tag(int level) {
    constexpr std::array<Literal, 4> tags = {"h1", "h2", "h3", "h4"};
    return tags.at(static_cast<std::size_t>(level - 1));
}

Node button_element(std::string_view id, std::string_view words) {
    Node node = element(id, "button", words);
    node.set("type", "button");
    return node;
}

Node named_button(std::string_view id, std::string_view sign, std::string_view name) {
    Node node = button_element(id, sign);
    node.set("aria-label", name);
    return node;
}

Node link_element(std::string_view id, std::string_view words, std::string_view href) {
    Node node = element(id, "a", words);
    node.set("href", href);
    return node;
}

Node of_class(Node node, std::string_view css_class) {
    node.set("class", css_class);
    return node;
}

Node container(std::string_view id, Literal tag, std::vector<Node> children,
               std::string_view css_class) {
    Node node = element(id, tag, {});
    node.children = std::move(children);
    return css_class.empty() ? node : of_class(std::move(node), css_class);
}

Node lead(std::string_view id, std::string_view words) {
    return of_class(element(id, "div", words), "lead");
}

void add_with_words(std::vector<Node>& nodes, Node node) {
    if (!node.text.empty()) {
        nodes.push_back(std::move(node));
    }
}

Node with_shape(Node node, Shape shape) {
    if (shape != Shape::none) {
        node.set("data-shape", name_of(shape));
    }
    return node;
}

Node key_caps(std::string_view id, const std::vector<std::string>& keys) {
    Node caps = container(part_of(id, "keys"), "span", {}, "keys");
    caps.set("aria-hidden", "true");
    for (const std::string& key : keys) {
        caps.children.push_back(
            element(part_of(id, "key-" + std::to_string(caps.children.size())), "kbd", key));
    }
    return caps;
}

Node sign_button(std::string_view id, std::string_view name, const std::vector<std::string>& keys) {
    Node button = named_button(id, "", name);
    Node tip =
        container(part_of(id, "tip"), "span", {element(part_of(id, "name"), "span", name)}, "tip");
    tip.set("aria-hidden", "true");
    if (!keys.empty()) {
        tip.children.push_back(key_caps(id, keys));
    }
    button.children.push_back(std::move(tip));
    return button;
}

void mark_language(Node& node, std::string_view language) {
    if (!language.empty()) {
        node.set("lang", language);
    }
}

void mark_name(Node& node, std::string_view language) {
    mark_language(node, language);
    node.set("translate", "no");
}

}  // namespace timeline
