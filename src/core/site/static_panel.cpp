// Writes the panel's texts (see static_panel.h).
#include "core/site/static_panel.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/markup/elements.h"
#include "core/site/flexible_svg.h"

namespace timeline {
namespace {

/// The first in front of the words, and those of further themes after it.
void add_theme_shapes(Node& node, const std::vector<Mark>& drawings) {
    bool is_first = true;
    for (const Mark& mark : drawings) {
        if (mark.kind != MarkKind::shape) {
            continue;
        }
        if (is_first) {
            node = with_shape(std::move(node), mark.shape);
        } else {
            node.children.push_back(with_shape(element("", "i", ""), mark.shape));
        }
        is_first = false;
    }
}

void add_drawings(Node& node, const PanelText& panel, bool is_themes) {
    if (panel.drawings.empty()) {
        return;
    }
    if (is_themes) {
        add_theme_shapes(node, panel.drawings);
        return;
    }
    const Mark& first = panel.drawings.front();
    if (first.kind == MarkKind::shape) {
        node = with_shape(std::move(node), first.shape);
    } else {
        // The page's style draws the kinds of mark, here as in the text on how to read them.
        node.add_class("sample");
        node.add_class(panel.block.id);
    }
}

/// Words that a browser would break inside, where the layout doesn't, are kept whole.
void add_words(Node& node, const PanelText& panel) {
    std::string rest = panel.block.text;
    const std::vector<Mark>& line = panel.first_line;
    if (line.size() > 1 && line[0].style.weight != line[1].style.weight) {
        node.children.push_back(element("", "b", line[0].text));
        rest.erase(0, line[0].text.size());
    }
    std::string plain;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(' '), rest.size() - 1) + 1;
        const std::string word = rest.substr(0, end);
        rest.erase(0, end);
        const bool may_break =
            word.find_first_of("-/") != std::string::npos || word.find("–") != std::string::npos;
        if (!may_break) {
            plain += word;
            continue;
        }
        if (!plain.empty()) {
            node.children.push_back(element("", "span", std::exchange(plain, "")));
        }
        node.children.push_back(of_class(element("", "span", word), "whole-word"));
    }
    if (node.children.empty()) {
        node.text = std::move(plain);
    } else if (!plain.empty()) {
        node.children.push_back(element("", "span", std::move(plain)));
    }
}

}  // namespace

Node panel_paragraph(const PanelText& panel, WidthRules& rules) {
    const TextStyle& style = panel.block.style;
    const bool is_lead = panel.block.role.as == ReadAs::lead;
    const bool is_themes = panel.block.id == "details-themes";
    Declarations places;
    for (const auto& [widths, place] : panel.places) {
        const auto size = static_cast<double>(place.size_px);
        const double left = is_themes ? 0 : static_cast<double>(place.left_px);
        std::string declared = "font-size:" + em(size) +
                               ";margin:" + em(static_cast<double>(place.gap_px), size) + " 0 0 " +
                               em(left, size);
        // A lead's lines are as long as each other: there are more leads than rules are worth.
        if (place.width_px > 0 && !is_lead && !is_themes) {
            // A hair wider than it was measured, so that rounding breaks no line.
            constexpr double hair_px = 0.1;
            declared += ";width:" + em(static_cast<double>(place.width_px) + hair_px, size);
        }
        places.add(widths, declared + weight_rule(style));
    }
    const TextRole& role = panel.block.role;
    const Literal tag = role.as == ReadAs::heading ? heading_tag(role.level) : Literal("p");
    Node node = container("", tag, {}, rules.class_of(places));
    node.add_class(style.ink == Ink::muted ? "muted" : "");
    node.add_class(is_lead ? "balanced" : "");
    node.add_class(is_themes ? "chosen-themes" : "");
    if (panel.block.role.subject.thing == Thing::why_link) {
        node.children = {link_element("", panel.block.text, why_address)};
        return node;
    }
    add_drawings(node, panel, is_themes);
    add_words(node, panel);
    return node;
}

}  // namespace timeline
