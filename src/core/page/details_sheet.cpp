// The chosen organisation as a sheet of the page's own (see stage.h).
#include "core/base/ids.h"
#include "core/markup/elements.h"
#include "core/page/document_parts.h"
#include "core/page/stage.h"
#include "core/words/wording.h"

namespace timeline {
namespace {

struct Sheet {
    const LayoutInput& input;
    const Organisation& chosen;

    Language language() const { return input.state.language; }
    std::string_view words(Text id) const { return text(id, language()); }
};

/// What lies above the texts: the grip, which also is a button, the theme, and the way out.
Node head(const Sheet& sheet) {
    Node themes = with_shape(element("details-themes", "p",
                                     theme_words(sheet.input.data, sheet.chosen, sheet.language())),
                             main_shape(sheet.input.data, sheet.chosen));
    return container(
        "details-head", "div",
        {named_button("details-grip", "", sheet.words(Text::sheet_in_full)), std::move(themes),
         named_button("details-close", "×", sheet.words(Text::close_details))});
}

/// Texts in the order in which they are wanted: what it is, then why the city takes part.
std::vector<Node> texts(const Sheet& sheet) {
    const Language language = sheet.language();
    const Organisation& chosen = sheet.chosen;
    Node title = element("details-title", "h2", chosen.name.in(language));
    title.set("tabindex", "-1");
    mark_name(title, chosen.name_language);
    std::vector<Node> nodes = {std::move(title)};
    if (!chosen.more->full_name.empty()) {
        nodes.push_back(element("details-full-name", "p", chosen.more->full_name.in(language)));
        mark_name(nodes.back(), chosen.more->full_name_language);
    }
    nodes.push_back(element("details-membership", "p",
                            membership_and_years_words(sheet.input.data, chosen, language)));
    add_with_words(nodes, lead("details-summary", chosen.more->summary.in(language)));
    add_with_words(nodes, element("details-about-text", "p", chosen.more->about.in(language)));
    Node facts = facts_list(language, chosen, "details");
    if (!facts.children.empty()) {
        nodes.push_back(std::move(facts));
    }
    if (!chosen.more->city.empty()) {
        nodes.push_back(element("details-city", "h3", sheet.words(Text::city_heading)));
        nodes.push_back(element("details-city-text", "p", chosen.more->city.in(language)));
    }
    return nodes;
}

Node sources_toggle(const Sheet& sheet) {
    Node node = button_element("sources-toggle", sources_words(sheet.chosen, sheet.language()));
    node.set("aria-expanded", sheet.input.state.sources_open ? "true" : "false");
    return node;
}

/// A related organisation is a link with the address of its view.
Node related_link(const Sheet& sheet, const Relation& relation) {
    const std::string id = id_of(Kind::related, relation.to);
    const Organisation& other = *sheet.input.data.find(relation.to);
    Node name = with_shape(element(part_of(id, "name"), "span", other.name.in(sheet.language())),
                           main_shape(sheet.input.data, other));
    mark_name(name, other.name_language);
    Node link = container(id, "a",
                          {std::move(name), element(part_of(id, "text"), "span",
                                                    relation.text.in(sheet.language()))});
    link.set("href", view_link(sheet.input, "org=" + relation.to));
    return link;
}

/// The page's style adds an arrow, which stays when a long name is shortened.
Node step(const std::string& id, const Organisation& to, Text words, Language language) {
    const std::string name = to.name.in(language);
    Node node = named_button(id, "", text(words, language, {name}));
    node.children.push_back(element(part_of(id, "name"), "span", name));
    mark_name(node.children.back(), to.name_language);
    return node;
}

/// Previous and next by name; there is no previous for the first and no next for the last.
Node steps(const Sheet& sheet) {
    const Language language = sheet.language();
    const auto [previous, next] = sheet.input.view.neighbours(&sheet.chosen);
    std::vector<Node> buttons;
    if (previous != nullptr) {
        buttons.push_back(step("details-previous", *previous, Text::previous, language));
    }
    if (next != nullptr) {
        buttons.push_back(step("details-next", *next, Text::next, language));
    }
    return container("details-steps", "div", std::move(buttons));
}

}  // namespace

Node details_sheet(const LayoutInput& input) {
    const Sheet sheet{input, *input.data.find(input.state.selected)};
    std::vector<Node> children = texts(sheet);
    children.insert(children.begin(), head(sheet));
    if (!sheet.chosen.more->related.empty()) {
        children.push_back(element("details-related", "h3", sheet.words(Text::related)));
        for (const Relation& relation : sheet.chosen.more->related) {
            children.push_back(related_link(sheet, relation));
        }
    }
    children.push_back(sources_toggle(sheet));
    if (sheet.input.state.sources_open) {
        children.push_back(sources_list(sheet.language(), sheet.chosen, "details"));
    }
    children.push_back(steps(sheet));
    Node section = container("details", "section", std::move(children));
    section.set("aria-labelledby", "details-title");
    section.keys = {"Escape"};
    return section;
}

}  // namespace timeline
