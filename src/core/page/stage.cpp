// The elements of the details panel and how any element gets its place (see stage.h).
#include "core/page/stage.h"

#include <algorithm>
#include <array>

#include "core/markup/elements.h"
#include "core/state/url_state.h"

namespace timeline {

Node Stage::place(Node node) const {
    if (const Target* target = scene.target(node.id)) {
        node.rect = target->rect;
    } else if (const TextBlock* block = scene.block(node.id)) {
        node.rect = block->rect;
        node.font = block->style;
    }
    return node;
}

Node Stage::text_node(std::string id, std::string tag) const {
    Node node = place({.id = std::move(id), .tag = std::move(tag)});
    if (const TextBlock* block = scene.block(node.id)) {
        node.text = block->text;
        if (block->lines.size() > 1) {
            node.lines = block->lines;
        }
    }
    return node;
}

std::vector<Node> Stage::labels_of(const std::string& id) const {
    std::vector<Node> labels;
    for (const char* part : {"-label", "-count"}) {
        if (scene.block(id + part) != nullptr) {
            labels.push_back(text_node(id + part, "span"));
        }
    }
    return labels;
}

Node Stage::button(std::string id) const {
    std::vector<Node> labels = labels_of(id);
    return place({.id = std::move(id),
                  .tag = "button",
                  .attributes = {{"type", "button"}},
                  .children = std::move(labels)});
}

Node Stage::choice(std::string id, bool chosen) const {
    Node node = button(std::move(id));
    node.attributes.emplace_back("aria-pressed", chosen ? "true" : "false");
    return node;
}

Node Stage::tool(std::string id, std::string name) const {
    Node node = button(std::move(id));
    node.attributes.emplace_back("aria-label", std::move(name));
    return node;
}

Node Stage::link(std::string id, std::string href) const {
    std::vector<Node> labels = labels_of(id);
    return place({.id = std::move(id),
                  .tag = "a",
                  .attributes = {{"href", std::move(href)}},
                  .children = std::move(labels)});
}

Node Stage::group(std::string id, std::string name, std::vector<Node> children) {
    return {.id = std::move(id),
            .tag = "div",
            .attributes = {{"role", "group"}, {"aria-label", std::move(name)}},
            .children = std::move(children),
            .group = true};
}

std::string view_link(const LayoutInput& input, const std::string& query) {
    return '?' + query_among_others(input.address, query);
}

namespace {

/// The neighbours' buttons; there is no previous for the first and no next for the last.
std::vector<Node> step_buttons(const Stage& stage, const Organisation& chosen) {
    const Language language = stage.language();
    const auto [previous, next] = stage.input.view.neighbours(chosen.id);
    std::vector<Node> buttons;
    const auto add = [&](const char* id, const Organisation* to, Text words) {
        if (to != nullptr) {
            buttons.push_back(stage.tool(id, text(words, language, {to->name.in(language)})));
        }
    };
    add("details-previous", previous, Text::previous);
    add("details-next", next, Text::next);
    return buttons;
}

Node sources_toggle(const Stage& stage) {
    Node node = stage.button("sources-toggle");
    node.attributes.emplace_back("aria-expanded",
                                 stage.input.state.sources_open ? "true" : "false");
    return node;
}

/// The panel's headings; everything else in it is a paragraph.
const char* details_tag(std::string_view id) {
    constexpr auto headings = std::to_array<std::string_view>(
        {"details-about", "details-city", "details-roles", "details-moments", "details-figures",
         "details-related", "details-legend", "details-themes-heading"});
    if (id == "details-title") {
        return "h2";
    }
    if (id == "details-summary") {
        return "div";
    }
    return std::ranges::find(headings, id) == headings.end() ? "p" : "h3";
}

bool is_details_text(std::string_view id) {
    constexpr auto prefixes =
        std::to_array<std::string_view>({"details-", "fact-", "source-", "legend-"});
    return !id.ends_with("-label") && std::ranges::any_of(prefixes, [id](std::string_view prefix) {
        return id.starts_with(prefix);
    });
}

/// A related organisation is a link with the address of its view, so that it can be opened in a new
/// tab like any other.
Node related_link(const Stage& stage, const TextBlock& name) {
    const std::string id = name.id.substr(0, name.id.size() - std::string_view("-name").size());
    const std::string to = id.substr(std::string_view("related-").size());
    Node link = stage.link(id, view_link(stage.input, "org=" + to));
    link.children.push_back(stage.text_node(name.id, "span"));
    if (const Organisation* other = stage.input.data.find(to)) {
        mark_name(link.children.back(), other->name_language);
    }
    const std::string text_id = id + "-text";
    if (stage.scene.block(text_id) != nullptr) {
        link.children.push_back(stage.text_node(text_id, "span"));
    }
    return link;
}

}  // namespace

Node why_link(const Stage& stage) { return stage.link("why-link", "#why-heading"); }

/// The panel's texts in the order in which they are drawn, which is the order of reading.
Node details_node(const Stage& stage) {
    const Organisation* chosen = stage.input.data.find(stage.input.state.selected);
    Node panel{.id = "details",
               .tag = "section",
               .attributes = {{"aria-labelledby", "details-title"}},
               .keys = {"Escape"}};
    for (const TextBlock& block : stage.scene.blocks) {
        if (block.id.starts_with("related-") && block.id.ends_with("-name")) {
            panel.children.push_back(related_link(stage, block));
        } else if (block.id == "why-link-label") {
            panel.children.push_back(why_link(stage));
        } else if (block.id == "sources-toggle-label") {
            panel.children.push_back(sources_toggle(stage));
        } else if (is_details_text(block.id)) {
            Node node = stage.text_node(block.id, details_tag(block.id));
            if (block.id == "details-title") {
                node.attributes.emplace_back("tabindex", "-1");
                if (chosen != nullptr) {
                    mark_name(node, chosen->name_language);
                }
            } else if (block.id == "details-full-name" && chosen != nullptr) {
                mark_name(node, chosen->full_name_language);
            } else if (block.id == "details-summary") {
                node.attributes.emplace_back("class", "lead");
            }
            panel.children.push_back(std::move(node));
        }
    }
    if (chosen != nullptr) {
        for (Node& button : step_buttons(stage, *chosen)) {
            panel.children.push_back(std::move(button));
        }
        panel.children.push_back(stage.tool("details-close", stage.words(Text::close_details)));
    } else {
        panel.keys.clear();
    }
    return panel;
}

}  // namespace timeline
