// Which elements are made again and again? The vocabulary that all parts of the page share.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/ids.h"
#include "core/markup/node.h"
#include "core/picture/scene.h"

namespace timeline {

inline Node element(std::string id, std::string tag, std::string words) {
    return {.id = std::move(id), .tag = std::move(tag), .text = std::move(words)};
}

inline Node button_element(std::string id, std::string words) {
    Node node = element(std::move(id), "button", std::move(words));
    node.set("type", "button");
    return node;
}

/// A button that shows a sign; its name says what the sign means.
inline Node named_button(std::string id, std::string sign, std::string_view name) {
    Node node = button_element(std::move(id), std::move(sign));
    node.set("aria-label", name);
    return node;
}

inline Node link_element(std::string id, std::string words, std::string_view href) {
    Node node = element(std::move(id), "a", std::move(words));
    node.set("href", href);
    return node;
}

/// For what the page's style makes look different from others of its tag.
inline Node of_class(Node node, std::string_view css_class) {
    node.set("class", css_class);
    return node;
}

inline Node container(std::string id, std::string tag, std::vector<Node> children,
                      std::string_view css_class = "") {
    Node node{.id = std::move(id), .tag = std::move(tag), .children = std::move(children)};
    return css_class.empty() ? node : of_class(std::move(node), css_class);
}

/// One sentence set larger than the text that follows: no paragraph, since it is no heading of one.
inline Node lead(std::string id, std::string words) {
    return of_class(element(std::move(id), "div", std::move(words)), "lead");
}

/// Adds an element whose words the data may lack, unless it does.
inline void add_with_words(std::vector<Node>& nodes, Node node) {
    if (!node.text.empty()) {
        nodes.push_back(std::move(node));
    }
}

/// The page's style draws the theme's shape in its colour beside the words.
inline Node with_shape(Node node, Shape shape) {
    if (shape != Shape::none) {
        node.set("data-shape", name_of(shape));
    }
    return node;
}

/// Keys as caps, for the eye; those who listen hear of `aria-keyshortcuts`.
inline Node key_caps(const std::string& id, const std::vector<std::string>& keys) {
    Node caps = container(part_of(id, "keys"), "span", {}, "keys");
    caps.set("aria-hidden", "true");
    for (const std::string& key : keys) {
        caps.children.push_back(
            element(part_of(id, "key-" + std::to_string(caps.children.size())), "kbd", key));
    }
    return caps;
}

/// A button with a sign that the page's style draws, and its name in a tip for those who don't know
/// the sign.
inline Node sign_button(const std::string& id, const std::string& name,
                        const std::vector<std::string>& keys) {
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

/// For texts in another language than the page's; empty does nothing.
inline void mark_language(Node& node, const std::string& language) {
    if (!language.empty()) {
        node.set("lang", language);
    }
}

/// For an organisation's name, in its own language if it has one: not for a translator to change.
inline void mark_name(Node& node, const std::string& language) {
    mark_language(node, language);
    node.set("translate", "no");
}

}  // namespace timeline
