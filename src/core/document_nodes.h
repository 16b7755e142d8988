// What is the text around the picture made of? The vocabulary that its parts share. Internal to the
// document; the rest of the program calls semantics.h.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/semantics.h"

namespace timeline {

inline Node element(std::string id, std::string tag, std::string words) {
    return {.id = std::move(id), .tag = std::move(tag), .text = std::move(words)};
}

inline Node button_element(std::string id, std::string words) {
    Node node = element(std::move(id), "button", std::move(words));
    node.attributes.emplace_back("type", "button");
    return node;
}

/// A button that shows a sign; its name says what the sign means.
inline Node named_button(std::string id, std::string sign, std::string name) {
    Node node = button_element(std::move(id), std::move(sign));
    node.attributes.emplace_back("aria-label", std::move(name));
    return node;
}

inline Node link_element(std::string id, std::string words, std::string href) {
    Node node = element(std::move(id), "a", std::move(words));
    node.attributes.emplace_back("href", std::move(href));
    return node;
}

inline Node container(std::string id, std::string tag, std::vector<Node> children,
                      std::string css_class = "") {
    Node node{.id = std::move(id), .tag = std::move(tag), .children = std::move(children)};
    if (!css_class.empty()) {
        node.attributes.emplace_back("class", std::move(css_class));
    }
    return node;
}

/// One sentence set larger than the text that follows: no paragraph, since it is no heading of one.
inline Node lead(std::string id, std::string words) {
    Node node = element(std::move(id), "div", std::move(words));
    node.attributes.emplace_back("class", "lead");
    return node;
}

/// The page's style draws the theme's shape in its colour beside the words.
inline Node with_shape(Node node, Shape shape) {
    if (shape != Shape::none) {
        node.attributes.emplace_back("data-shape", name_of(shape));
    }
    return node;
}

/// Keys as caps, for the eye; those who listen hear of `aria-keyshortcuts`.
inline Node key_caps(const std::string& id, const std::vector<std::string>& keys) {
    Node caps = container(id + "-keys", "span", {}, "keys");
    caps.attributes.emplace_back("aria-hidden", "true");
    for (const std::string& key : keys) {
        caps.children.push_back(
            element(id + "-key-" + std::to_string(caps.children.size()), "kbd", key));
    }
    return caps;
}

/// A button with a sign that the page's style draws, and its name in a tip for those who don't know
/// the sign.
inline Node sign_button(const std::string& id, const std::string& name,
                        const std::vector<std::string>& keys) {
    Node button = named_button(id, "", name);
    Node tip = container(id + "-tip", "span", {element(id + "-name", "span", name)}, "tip");
    tip.attributes.emplace_back("aria-hidden", "true");
    if (!keys.empty()) {
        tip.children.push_back(key_caps(id, keys));
    }
    button.children.push_back(std::move(tip));
    return button;
}

/// Where an organisation's own section stands on the page; never changed, as others link to it.
inline std::string anchor_of(const Organisation& organisation) {
    return "organisation-" + organisation.id;
}

/// An organisation's roles, figures and events, and what each fact rests on, as lists whose ids
/// begin with `id`.
Node facts_list(Language language, const Organisation& organisation, const std::string& id);
Node sources_list(Language language, const Organisation& organisation, const std::string& id);

/// The memberships in `view` as a table with a heading and a link to the file of all.
Node membership_section(const Dataset& data, const FilteredView& view,
                        const DocumentSettings& settings);

}  // namespace timeline
