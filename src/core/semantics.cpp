// The elements over the canvas: one for each control, row and text of the picture.
#include "core/semantics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

#include "core/text.h"
#include "core/wording.h"

namespace timeline {
namespace {

/// Builds nodes that lie where the scene drew them.
struct Stage {
    const LayoutInput& input;
    const Scene& scene;

    Language language() const { return input.state.language; }
    std::string words(Text id) const { return std::string(text(id, language())); }

    Node place(Node node) const {
        if (const Target* target = scene.target(node.id)) {
            node.rect = target->rect;
        } else if (const TextBlock* block = scene.block(node.id)) {
            node.rect = block->rect;
            node.font = block->style;
        }
        return node;
    }
    Node button(std::string id, std::string label) const {
        return place({.id = std::move(id),
                      .tag = "button",
                      .text = std::move(label),
                      .attributes = {{"type", "button"}}});
    }
    Node choice(std::string id, std::string label, bool chosen) const {
        Node node = button(std::move(id), std::move(label));
        node.attributes.emplace_back("aria-pressed", chosen ? "true" : "false");
        return node;
    }
    /// A button that shows a sign; its name says what the sign means.
    Node tool(std::string id, std::string sign, std::string name) const {
        Node node = button(std::move(id), std::move(sign));
        node.attributes.emplace_back("aria-label", std::move(name));
        return node;
    }
    Node text_node(std::string id, std::string tag, std::string words) const {
        return place({.id = std::move(id), .tag = std::move(tag), .text = std::move(words)});
    }
    static Node group(std::string id, std::string name, std::vector<Node> children) {
        return {.id = std::move(id),
                .tag = "div",
                .attributes = {{"role", "group"}, {"aria-label", std::move(name)}},
                .children = std::move(children),
                .group = true};
    }
    bool has(const std::string& id) const {
        return scene.target(id) != nullptr || scene.block(id) != nullptr;
    }
};

void mark_language(Node& node, const std::string& language) {
    if (!language.empty()) {
        node.attributes.emplace_back("lang", language);
    }
}

Node header(const Stage& stage) {
    const ViewState& state = stage.input.state;
    Node swedish = stage.choice("lang-sv", "Svenska", state.language == Language::swedish);
    mark_language(swedish, "sv");
    Node english = stage.choice("lang-en", "English", state.language == Language::english);
    mark_language(english, "en");
    return {
        .id = "header",
        .tag = "header",
        .children = {
            stage.text_node("title", "h1", stage.words(Text::site_title)),
            stage.text_node("tagline", "p", tagline_words(stage.input.data, stage.language())),
            Stage::group("languages", stage.words(Text::language_group), {swedish, english}),
            stage.button("scheme", stage.words(stage.input.dark ? Text::to_light : Text::to_dark)),
        }};
}

Node theme_filter(const Stage& stage) {
    const auto& [data, state, view] =
        std::tie(stage.input.data, stage.input.state, stage.input.view);
    std::vector<Node> chips;
    chips.push_back(stage.choice(
        "all-themes", stage.words(Text::all) + ' ' + std::to_string(view.count_of_all_themes),
        state.themes.empty()));
    for (std::size_t i = 0; i < data.themes.size(); ++i) {
        const Theme& theme = data.themes[i];
        chips.push_back(stage.choice(
            "theme-" + theme.id,
            theme.name.in(state.language) + ' ' + std::to_string(view.count_of_theme[i]),
            state.themes.contains(theme.id)));
    }
    return Stage::group("themes", stage.words(Text::filter_group), std::move(chips));
}

Node sorting(const Stage& stage) {
    const Sort sort = stage.input.state.sort;
    return Stage::group(
        "sorting", stage.words(Text::sort_group),
        {stage.choice("sort-start", stage.words(Text::sort_start), sort == Sort::start),
         stage.choice("sort-name", stage.words(Text::sort_name), sort == Sort::name),
         stage.choice("sort-theme", stage.words(Text::sort_theme), sort == Sort::theme)});
}

Node search(const Stage& stage) {
    Node input =
        stage.place({.id = "search",
                     .tag = "input",
                     .attributes = {{"type", "search"},
                                    {"value", stage.input.state.search},
                                    {"aria-label", stage.words(Text::search_label)},
                                    {"placeholder", stage.words(Text::search_placeholder)}}});
    std::vector<Node> children = {std::move(input)};
    if (stage.has("search-clear")) {
        children.push_back(stage.tool("search-clear", "×", stage.words(Text::clear_search)));
    }
    return {.id = "searching",
            .tag = "div",
            .attributes = {{"role", "search"}},
            .children = std::move(children)};
}

Node row(const Stage& stage, const Organisation& organisation) {
    const Language language = stage.language();
    Node button = stage.button("row-" + organisation.id, "");
    button.attributes.emplace_back("aria-label",
                                   row_words(stage.input.data, organisation, language));
    if (stage.input.state.selected == organisation.id) {
        button.attributes.emplace_back("aria-current", "true");
    }
    Node name = stage.text_node("name-" + organisation.id, "span", organisation.name.in(language));
    mark_language(name, organisation.name_language);
    button.children.push_back(std::move(name));
    if (stage.has("start-" + organisation.id)) {
        button.children.push_back(stage.text_node(
            "start-" + organisation.id, "span",
            organisation.has_start() ? long_start_words(stage.input.data, organisation, language)
                                     : stage.words(Text::unstated_bar)));
    }
    for (const Role& role : organisation.roles) {
        if (stage.has("band-" + role.id)) {
            button.children.push_back(
                stage.text_node("band-" + role.id, "span", role.short_title.in(language)));
        }
    }
    return {.id = "item-" + organisation.id, .tag = "li", .children = {std::move(button)}};
}

Node rows(const Stage& stage) {
    std::vector<Node> items;
    for (const Organisation* organisation : stage.input.view.dated) {
        items.push_back(row(stage, *organisation));
    }
    if (!stage.input.view.undated.empty() && stage.has("lane")) {
        std::vector<Node> lane;
        for (const Organisation* organisation : stage.input.view.undated) {
            lane.push_back(row(stage, *organisation));
        }
        items.push_back(
            {.id = "lane-item",
             .tag = "li",
             .children = {stage.text_node("lane", "h2", stage.words(Text::start_not_stated_lane)),
                          {.id = "lane-rows",
                           .tag = "ul",
                           .attributes = {{"aria-labelledby", "lane"}},
                           .children = std::move(lane)}}});
    }
    return {.id = "rows",
            .tag = "ul",
            .attributes = {{"aria-label", stage.words(Text::rows_group)}},
            .children = std::move(items),
            .keys = {"ArrowLeft", "ArrowRight"},
            .group = true};
}

Node timeline_section(const Stage& stage) {
    Node zoom = Stage::group("zooming", stage.words(Text::zoom_group),
                             {stage.tool("pan-left", "‹", stage.words(Text::pan_left)),
                              stage.tool("pan-right", "›", stage.words(Text::pan_right)),
                              stage.tool("zoom-out", "−", stage.words(Text::zoom_out)),
                              stage.tool("zoom-in", "+", stage.words(Text::zoom_in)),
                              stage.button("fit-all", stage.words(Text::fit_all))});
    std::vector<Node> children = {
        stage.text_node("total", "p", total_words(stage.input.view, stage.language())),
        std::move(zoom)};
    if (stage.has("nothing-found")) {
        children.push_back(stage.text_node("nothing-found", "p", stage.words(Text::nothing_found)));
        children.push_back(stage.button("reset-filters", stage.words(Text::reset_filters)));
    } else {
        children.push_back(rows(stage));
    }
    return {.id = "timeline",
            .tag = "section",
            .attributes = {{"aria-label", stage.words(Text::timeline_label)}},
            .children = std::move(children),
            .keys = {"+", "-", "0"}};
}

std::string year_value(double year) {
    // Half years are as fine as an arrow key needs to go.
    const int halves = static_cast<int>(std::lround(year * 2));
    return std::to_string(halves / 2) + (halves % 2 == 0 ? "" : ".5");
}

Node overview(const Stage& stage) {
    const YearSpan full = full_span(stage.input.data);
    const YearSpan visible = stage.input.visible();
    const auto slider = [&](const char* id, Text name, double year) {
        return stage.place(
            {.id = id,
             .tag = "input",
             .attributes = {{"type", "range"},
                            {"min", year_value(full.begin)},
                            {"max", year_value(full.end)},
                            {"step", "0.5"},
                            {"value", year_value(year)},
                            {"aria-label", stage.words(name)},
                            {"aria-valuetext", std::to_string(static_cast<int>(year))}}});
    };
    std::vector<Node> children;
    if (const TextBlock* caption = stage.scene.block("overview-count")) {
        children.push_back(stage.text_node("overview-count", "p", caption->text));
    }
    children.push_back(slider("overview-start", Text::overview_start, visible.begin));
    children.push_back(slider("overview-end", Text::overview_end, visible.end));
    return {.id = "overview",
            .tag = "section",
            .attributes = {{"aria-label", stage.words(Text::overview_label)}},
            .children = std::move(children)};
}

/// The panel's own buttons; there is no previous for the first and no next for the last.
std::vector<Node> details_tools(const Stage& stage, const Organisation& chosen) {
    const Language language = stage.language();
    const auto [previous, next] = stage.input.view.neighbours(chosen.id);
    std::vector<Node> tools;
    if (previous != nullptr) {
        tools.push_back(stage.tool("details-previous", "‹",
                                   text(Text::previous, language, {previous->name.in(language)})));
    }
    if (next != nullptr) {
        tools.push_back(
            stage.tool("details-next", "›", text(Text::next, language, {next->name.in(language)})));
    }
    tools.push_back(stage.tool("details-close", "×", stage.words(Text::close_details)));
    return tools;
}

/// The panel's headings; everything else in it is a paragraph.
const char* details_tag(std::string_view id) {
    constexpr auto headings = std::to_array<std::string_view>(
        {"details-about", "details-city", "details-roles", "details-moments", "details-figures",
         "details-related", "details-sources", "details-legend", "details-themes-heading"});
    if (id == "details-title") {
        return "h2";
    }
    return std::ranges::find(headings, id) == headings.end() ? "p" : "h3";
}

bool is_details_text(std::string_view id) {
    constexpr auto prefixes =
        std::to_array<std::string_view>({"details-", "fact-", "source-", "legend-"});
    return std::ranges::any_of(prefixes,
                               [id](std::string_view prefix) { return id.starts_with(prefix); });
}

/// A related organisation is a link with the address of its view, so that it can be opened in a new
/// tab like any other.
Node related_link(const Stage& stage, const TextBlock& name) {
    const std::string id = name.id.substr(0, name.id.size() - std::string_view("-name").size());
    const std::string to = id.substr(std::string_view("related-").size());
    Node link = stage.place({.id = id, .tag = "a", .attributes = {{"href", "?org=" + to}}});
    link.children.push_back(stage.text_node(name.id, "span", name.text));
    const std::string text_id = id + "-text";
    if (const TextBlock* block = stage.scene.block(text_id)) {
        link.children.push_back(stage.text_node(text_id, "span", block->text));
    }
    return link;
}

/// The panel's texts in the order in which they are drawn, which is the order of reading.
Node details(const Stage& stage) {
    const Organisation* chosen = stage.input.data.find(stage.input.state.selected);
    Node panel{.id = "details",
               .tag = "section",
               .attributes = {{"aria-labelledby", "details-title"}},
               .keys = {"Escape"}};
    for (const TextBlock& block : stage.scene.blocks) {
        if (block.id.starts_with("related-") && block.id.ends_with("-name")) {
            panel.children.push_back(related_link(stage, block));
        } else if (is_details_text(block.id)) {
            Node node = stage.text_node(block.id, details_tag(block.id), block.text);
            if (block.id == "details-title") {
                node.attributes.emplace_back("tabindex", "-1");
                mark_language(node, chosen == nullptr ? "" : chosen->name_language);
            } else if (block.id == "details-full-name" && chosen != nullptr) {
                mark_language(node, chosen->full_name_language);
            }
            panel.children.push_back(std::move(node));
        }
    }
    if (chosen != nullptr) {
        for (Node& tool : details_tools(stage, *chosen)) {
            panel.children.push_back(std::move(tool));
        }
    } else {
        panel.keys.clear();
    }
    return panel;
}

std::string page_title(const LayoutInput& input) {
    const std::string site(text(Text::site_title, input.state.language));
    const Organisation* chosen = input.data.find(input.state.selected);
    return chosen == nullptr ? site : chosen->name.in(input.state.language) + " – " + site;
}

}  // namespace

Page semantics(const LayoutInput& input, const Scene& scene) {
    const Stage stage{input, scene};
    return {.language = input.state.language,
            .title = page_title(input),
            .dark = input.dark,
            .height_px = scene.bounds.h,
            .status = status_words(input.view, input.state.language),
            .stage = {header(stage), theme_filter(stage), sorting(stage), search(stage),
                      timeline_section(stage), overview(stage), details(stage)},
            .document = background_sections(input.data, input.state.language)};
}

std::optional<Action> action_of(const LayoutInput& input, const Scene& scene, const std::string& id,
                                const std::string& value) {
    if (id == "search") {
        return SetSearch{value};
    }
    if (id == "overview-start" || id == "overview-end") {
        YearSpan span = input.visible();
        const double year = std::strtod(value.c_str(), nullptr);
        if (id == "overview-start") {
            span.begin = std::min(year, span.end - min_visible_years);
        } else {
            span.end = std::max(year, span.begin + min_visible_years);
        }
        return SetVisible{span};
    }
    const Target* target = scene.target(id);
    return target == nullptr ? std::nullopt : target->press;
}

std::optional<Action> action_of_key(const std::string& key) {
    if (key == "+") {
        return Zoom{1 / 1.5, {}};
    }
    if (key == "-") {
        return Zoom{1.5, {}};
    }
    if (key == "0") {
        return FitAll{};
    }
    if (key == "ArrowLeft") {
        return Pan{-0.1};
    }
    if (key == "ArrowRight") {
        return Pan{0.1};
    }
    if (key == "Escape") {
        return Select{};
    }
    return std::nullopt;
}

}  // namespace timeline
