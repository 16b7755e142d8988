// The elements of the details panel and how any element gets its place (see stage.h).
#include "core/page/stage.h"

#include "core/base/ids.h"
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

Node Stage::text_node(std::string_view id, Literal tag) const {
    Node node = place(element(id, tag, {}));
    if (const TextBlock* block = scene.block(node.id)) {
        node.text = block->text;
        if (block->lines.size() > 1) {
            node.lines = block->lines;
        }
    }
    return node;
}

Node Stage::seen_texts(const char* id, Area area) const {
    Node texts = element(id, "div", {});
    texts.set("aria-hidden", "true");
    for (const TextBlock& block : scene.blocks) {
        if (block.role.area == area) {
            texts.children.push_back(text_node(block.id, "span"));
        }
    }
    return texts;
}

std::vector<Node> Stage::labels_of(std::string_view id) const {
    std::vector<Node> labels;
    for (const char* part : {"label", "count"}) {
        const std::string label = part_of(id, part);
        if (scene.block(label) != nullptr) {
            labels.push_back(text_node(label, "span"));
        }
    }
    return labels;
}

Node Stage::button(std::string_view id) const {
    Node node = place(button_element(id, {}));
    node.children = labels_of(id);
    return node;
}

Node Stage::choice(std::string_view id, bool chosen) const {
    Node node = button(id);
    node.set("aria-pressed", chosen ? "true" : "false");
    return node;
}

Node Stage::tool(std::string_view id, std::string_view name) const {
    Node node = button(id);
    node.set("aria-label", name);
    return node;
}

Node Stage::link(std::string_view id, std::string_view href) const {
    Node node = place(link_element(id, {}, href));
    node.children = labels_of(id);
    return node;
}

Node Stage::group(std::string_view id, std::string_view name, std::vector<Node> children) {
    Node node = container(id, "div", std::move(children));
    node.set("role", "group");
    node.set("aria-label", name);
    node.group = true;
    return node;
}

std::string view_link(const LayoutInput& input, const std::string& query) {
    return '?' + query_among_others(input.address, query);
}

namespace {

/// The neighbours' buttons; there is no previous for the first and no next for the last.
std::vector<Node> step_buttons(const Stage& stage, const Organisation& chosen) {
    const Language language = stage.language();
    const auto [previous, next] = stage.input.view.neighbours(&chosen);
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
    node.set("aria-expanded", stage.input.state.sources_open ? "true" : "false");
    return node;
}

/// A related organisation is a link with the address of its view, so that it can be opened in a new
/// tab like any other.
Node related_link(const Stage& stage, const TextBlock& name) {
    const Organisation& other = stage.input.data.organisations[*name.role.subject.organisation];
    const std::string id = id_of(Kind::related, other.id);
    Node link = stage.link(id, view_link(stage.input, "org=" + other.id));
    link.children.push_back(stage.text_node(name.id, "span"));
    mark_name(link.children.back(), other.name_language);
    link.children.push_back(stage.text_node(part_of(id, "text"), "span"));
    return link;
}

/// What a text of the panel is the name of.
Node control_of(const Stage& stage, const TextBlock& label) {
    switch (label.role.subject.thing) {
        case Thing::related: return related_link(stage, label);
        case Thing::sources: return sources_toggle(stage);
        default: return why_link(stage);
    }
}

Literal tag_of(const TextRole& role) {
    switch (role.as) {
        case ReadAs::heading: return heading_tag(role.level);
        case ReadAs::lead: return "div";
        default: return "p";
    }
}

Node panel_text(const Stage& stage, const TextBlock& block) {
    Node node = stage.text_node(block.id, tag_of(block.role));
    return block.role.as == ReadAs::lead ? of_class(std::move(node), "lead") : node;
}

/// Names are in their own language; the focus comes to the title of what has been chosen.
void mark_names(std::vector<Node>& texts, const Organisation* chosen) {
    for (Node& node : texts) {
        if (node.id == "details-title") {
            node.set("tabindex", "-1");
            if (chosen != nullptr) {
                mark_name(node, chosen->name_language);
            }
        } else if (node.id == "details-full-name" && chosen != nullptr) {
            mark_name(node, chosen->more->full_name_language);
        }
    }
}

}  // namespace

Node why_link(const Stage& stage) { return stage.link("why-link", "#why-heading"); }

/// The panel's texts in the order in which they are drawn, which is the order of reading.
Node details_node(const Stage& stage) {
    const Organisation* chosen = stage.input.data.find(stage.input.state.selected);
    Node panel = element("details", "section", {});
    panel.set("aria-labelledby", "details-title");
    for (const TextBlock& block : stage.scene.blocks) {
        if (block.role.area == Area::panel) {
            panel.children.push_back(block.role.as == ReadAs::on_control
                                         ? control_of(stage, block)
                                         : panel_text(stage, block));
        }
    }
    mark_names(panel.children, chosen);
    if (chosen != nullptr) {
        for (Node& button : step_buttons(stage, *chosen)) {
            panel.children.push_back(std::move(button));
        }
        panel.children.push_back(stage.tool("details-close", stage.words(Text::close_details)));
        panel.keys = {"Escape"};
    }
    return panel;
}

}  // namespace timeline
