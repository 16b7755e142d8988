// The elements over the canvas: one for each control, row and text of the picture.
#include "core/semantics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <tuple>

#include "core/layout.h"
#include "core/links.h"
#include "core/presenter.h"
#include "core/presenter_page.h"
#include "core/semantics_stage.h"
#include "core/wording.h"

namespace timeline {
namespace {

Node languages(const Stage& stage) {
    const Language language = stage.language();
    if (stage.has("language")) {
        const bool swedish = language == Language::swedish;
        // Called by what is written on it too, by those who speak to their computer.
        Node other = stage.tool("language", swedish ? "English (EN)" : "Svenska (SV)");
        mark_language(other, swedish ? "en" : "sv");
        return other;
    }
    Node swedish = stage.choice("lang-sv", language == Language::swedish);
    swedish.attributes.emplace_back("aria-label", "Svenska");
    mark_language(swedish, "sv");
    Node english = stage.choice("lang-en", language == Language::english);
    english.attributes.emplace_back("aria-label", "English");
    mark_language(english, "en");
    return Stage::group("languages", stage.words(Text::language_group), {swedish, english});
}

/// A group of choices with its name above it.
Node setting(const Stage& stage, const std::string& id, std::vector<Node> choices) {
    Node group = Stage::group(id, "", std::move(choices));
    group.attributes = {{"role", "group"}, {"aria-labelledby", id + "-name"}};
    group.children.insert(group.children.begin(), stage.text_node(id + "-name", "span"));
    return group;
}

Node display_settings(const Stage& stage) {
    const ViewState& state = stage.input.state;
    std::vector<Node> sizes;
    for (const int percent : text_sizes) {
        sizes.push_back(
            stage.choice("text-size-" + std::to_string(percent), state.text_percent == percent));
    }
    return {.id = "display-settings",
            .tag = "div",
            .children = {
                setting(stage, "schemes",
                        {stage.choice("scheme-automatic", state.scheme == Scheme::automatic),
                         stage.choice("scheme-light", state.scheme == Scheme::light),
                         stage.choice("scheme-dark", state.scheme == Scheme::dark)}),
                setting(stage, "contrasts",
                        {stage.choice("contrast-automatic", state.contrast == Contrast::automatic),
                         stage.choice("contrast-more", state.contrast == Contrast::more)}),
                setting(stage, "text-sizes", std::move(sizes)),
                setting(stage, "keys",
                        {stage.choice("keys-on", state.single_keys),
                         stage.choice("keys-off", !state.single_keys)}),
            }};
}

Node header(const Stage& stage) {
    const bool open = stage.input.state.display_open;
    // Without words on it, it is the menu that holds the way to help too.
    Node display = stage.has("display-label") ? stage.button("display")
                                              : stage.tool("display", stage.words(Text::menu));
    display.attributes.emplace_back("aria-expanded", open ? "true" : "false");
    Node header{.id = "header",
                .tag = "header",
                .children = {stage.text_node("title", "h1"), stage.text_node("tagline", "p")}};
    header.children.push_back(languages(stage));
    header.children.push_back(std::move(display));
    if (open) {
        header.children.push_back(display_settings(stage));
    }
    if (stage.has("help")) {
        header.children.push_back(stage.link(
            "help", link_to(SiteFile::help, stage.language(), stage.input.page_language)));
    }
    if (stage.has("present")) {
        header.children.push_back(stage.button("present"));
    }
    return header;
}

/// A button that would do nothing says so, but stays where the keyboard finds it.
Node resting(const Stage& stage, Node button) {
    const Target* target = stage.scene.target(button.id);
    if (target != nullptr && !target->press) {
        button.attributes.emplace_back("aria-disabled", "true");
    }
    return button;
}

Node theme_filter(const Stage& stage) {
    const ViewState& state = stage.input.state;
    std::vector<Node> chips = {stage.choice("all-themes", state.themes.empty())};
    for (const Theme& theme : stage.input.data.themes) {
        chips.push_back(
            resting(stage, stage.choice("theme-" + theme.id, state.themes.contains(theme.id))));
    }
    Node group = Stage::group("themes", stage.words(Text::filter_group), std::move(chips));
    if (stage.scene.themes.rect.w > 0) {
        constexpr float focus_ring_px = 6;
        const Rect rect = stage.scene.themes.rect;
        group.rect = Rect{rect.x, rect.y - focus_ring_px, rect.w, rect.h + 2 * focus_ring_px};
        group.attributes.emplace_back("class", "shelf");
    }
    return group;
}

Node sorting(const Stage& stage) {
    const Sort sort = stage.input.state.sort;
    std::vector<Node> choices = {stage.choice("sort-start", sort == Sort::start),
                                 stage.choice("sort-name", sort == Sort::name),
                                 stage.choice("sort-theme", sort == Sort::theme)};
    return stage.has("sorting-name")
               ? setting(stage, "sorting", std::move(choices))
               : Stage::group("sorting", stage.words(Text::sort_group), std::move(choices));
}

Node views(const Stage& stage) {
    const View view = stage.input.state.view;
    return Stage::group("views", stage.words(Text::view_group),
                        {stage.choice("view-timeline", view == View::timeline),
                         stage.choice("view-table", view == View::table)});
}

/// As much of it as the field has room for.
std::string search_placeholder(const Stage& stage) {
    constexpr float ends_px = 36 + button_height_px;
    const TextBlock* field = stage.scene.block("search");
    const std::string whole = stage.words(Text::search_placeholder);
    const bool fits =
        field != nullptr && stage.input.measure(whole, field->style.size_px, field->style.weight) <=
                                field->rect.w - ends_px * stage.scene.scale;
    return fits ? whole : stage.words(Text::search_placeholder_short);
}

Node search(const Stage& stage) {
    Node input = stage.place({.id = "search",
                              .tag = "input",
                              .attributes = {{"type", "search"},
                                             {"value", stage.input.state.search},
                                             {"aria-label", stage.words(Text::search_label)}}});
    input.attributes.emplace_back("placeholder", search_placeholder(stage));
    if (stage.input.state.single_keys) {
        input.attributes.emplace_back("aria-keyshortcuts", "/");
    }
    std::vector<Node> children = {std::move(input)};
    if (stage.has("search-clear")) {
        children.push_back(stage.tool("search-clear", stage.words(Text::clear_search)));
    }
    return {.id = "searching",
            .tag = "div",
            .attributes = {{"role", "search"}},
            .children = std::move(children)};
}

Node hidden_from_listeners(Node node) {
    node.attributes.emplace_back("aria-hidden", "true");
    return node;
}

/// Texts that those who listen hear elsewhere, such as the years of an axis: each row says its own.
Node seen_texts(const Stage& stage, const char* id, std::string_view prefix) {
    Node texts = hidden_from_listeners({.id = id, .tag = "div"});
    for (const TextBlock& block : stage.scene.blocks) {
        if (block.id.starts_with(prefix)) {
            texts.children.push_back(stage.text_node(block.id, "span"));
        }
    }
    return texts;
}

/// What is known of an organisation beside its name and, if that doesn't tell, why it was found.
std::string spoken_words(const Stage& stage, const Organisation& organisation) {
    const std::string words = row_words(stage.input.data, organisation, stage.language());
    const auto reason = stage.input.view.reasons.find(&organisation);
    return reason == stage.input.view.reasons.end() ? words : words + ". " + reason->second;
}

/// A row is called by its name, in the name's own language, and what else is known of it.
Node row(const Stage& stage, const Organisation& organisation) {
    Node button = stage.button("row-" + organisation.id);
    if (stage.input.state.selected == organisation.id) {
        button.attributes.emplace_back("aria-current", "true");
    }
    if (stage.input.tip.id == "bar-" + organisation.id) {
        button.attributes.emplace_back("aria-describedby", "tooltip");
    }
    button.children.push_back(stage.text_node("name-" + organisation.id, "span"));
    mark_name(button.children.back(), organisation.name_language);
    // A name and no text: the browser's search is to find only what is seen.
    button.children.push_back(
        {.id = "words-" + organisation.id,
         .tag = "span",
         .attributes = {{"role", "img"}, {"aria-label", spoken_words(stage, organisation)}}});
    std::vector<std::string> drawn = {"reason-" + organisation.id, "start-" + organisation.id};
    for (const Role& role : organisation.roles) {
        drawn.push_back("band-" + role.id);
    }
    for (const std::string& id : drawn) {
        if (stage.has(id)) {
            button.children.push_back(hidden_from_listeners(stage.text_node(id, "span")));
        }
    }
    return {.id = "item-" + organisation.id, .tag = "li", .children = {std::move(button)}};
}

/// Rows under their heading.
Node row_group(const Stage& stage, const RowGroup& group, std::vector<Node> rows) {
    const std::string heading = group_heading_id(stage.input.data, group);
    return {.id = heading + "-item",
            .tag = "li",
            .children = {stage.text_node(heading, "h2"),
                         {.id = heading + "-rows",
                          .tag = "ul",
                          .attributes = {{"aria-labelledby", heading}},
                          .children = std::move(rows)}}};
}

Node rows(const Stage& stage) {
    std::vector<Node> items;
    for (const RowGroup& group : stage.input.view.groups()) {
        std::vector<Node> rows;
        for (const Organisation* organisation : group.rows) {
            rows.push_back(row(stage, *organisation));
        }
        if (group.has_heading()) {
            items.push_back(row_group(stage, group, std::move(rows)));
        } else {
            std::ranges::move(rows, std::back_inserter(items));
        }
    }
    return {.id = "rows",
            .tag = "ul",
            .attributes = {{"aria-label", stage.words(Text::rows_group)}},
            .children = std::move(items),
            // All of the time, so that fingers between two rows are on it too.
            .rect = stage.scene.plot.rect,
            .keys = {"ArrowLeft", "ArrowRight"},
            .group = true};
}

Node zooming(const Stage& stage) {
    return Stage::group("zooming", stage.words(Text::zoom_group),
                        {resting(stage, stage.tool("pan-left", stage.words(Text::pan_left))),
                         resting(stage, stage.tool("zoom-out", stage.words(Text::zoom_out))),
                         resting(stage, stage.tool("zoom-in", stage.words(Text::zoom_in))),
                         resting(stage, stage.tool("pan-right", stage.words(Text::pan_right))),
                         resting(stage, stage.button("fit-all"))});
}

Node timeline_section(const Stage& stage) {
    std::vector<Node> children = {stage.text_node("total", "p"), sorting(stage)};
    if (stage.has("why-sentence")) {
        children.push_back(stage.text_node("why-sentence", "p"));
        children.push_back(why_link(stage));
    }
    children.push_back(zooming(stage));
    if (stage.has("nothing-found")) {
        children.push_back(stage.text_node("nothing-found", "p"));
        children.push_back(stage.button("reset-filters"));
    } else {
        children.push_back(seen_texts(stage, "axis", "tick-"));
        children.push_back(rows(stage));
    }
    Node section{.id = "timeline",
                 .tag = "section",
                 .attributes = {{"aria-label", stage.words(Text::timeline_label)}},
                 .children = std::move(children)};
    if (stage.input.state.single_keys) {
        section.keys = {"+", "-", "0"};
    }
    return section;
}

/// What a bar or mark means in words, next to it; asked for by pointer or by keyboard focus.
Node tooltip(const Stage& stage) {
    Node tip = stage.place({.id = "tooltip", .tag = "div", .attributes = {{"role", "tooltip"}}});
    for (const char* part : {"tooltip-title", "tooltip-text"}) {
        if (stage.has(part)) {
            tip.children.push_back(stage.text_node(part, "p"));
        }
    }
    return tip;
}

std::string year_value(double year) {
    // Half years are as fine as an arrow key needs to go.
    const int halves = static_cast<int>(std::lround(year * 2));
    return std::to_string(halves / 2) + (halves % 2 == 0 ? "" : ".5");
}

Node overview(const Stage& stage) {
    const YearSpan full = full_span(stage.input.data);
    const YearSpan visible = stage.input.visible();
    const LayoutInput& input = stage.input;
    const std::vector<CountStep> steps = count_over_time(input.view, input.data.as_of_end());
    const auto read = [&](double year) {
        const int whole = std::min(static_cast<int>(year), input.data.as_of.year);
        return year_reading_words(steps, whole, stage.language());
    };
    const auto slider = [&](const char* id, Text name, double year) {
        return stage.place({.id = id,
                            .tag = "input",
                            .attributes = {{"type", "range"},
                                           {"min", year_value(full.begin)},
                                           {"max", year_value(full.end)},
                                           {"step", "0.5"},
                                           {"value", year_value(year)},
                                           {"aria-label", stage.words(name)},
                                           {"aria-valuetext", read(year)}}});
    };
    std::vector<Node> children;
    if (stage.has("overview-count")) {
        children.push_back(stage.text_node("overview-count", "p"));
    }
    children.push_back(seen_texts(stage, "overview-numbers", "overview-number-"));
    children.push_back(seen_texts(stage, "overview-years", "overview-year-"));
    children.push_back(slider("overview-start", Text::overview_start, visible.begin));
    children.push_back(slider("overview-end", Text::overview_end, visible.end));
    return {.id = "overview",
            .tag = "section",
            .attributes = {{"aria-label", stage.words(Text::overview_label)}},
            .children = std::move(children),
            .rect = stage.scene.overview.rect};
}

std::string page_title(const LayoutInput& input) {
    const std::string site(text(Text::site_title, input.state.language));
    const Organisation* chosen = input.data.find(input.state.selected);
    return chosen == nullptr ? site : chosen->name.in(input.state.language) + " – " + site;
}

/// What has no place on the stage to be pressed at.
std::optional<Action> action_in_sheet(const LayoutInput& input, std::string_view id) {
    constexpr std::string_view related = "related-";
    if (id.starts_with(related)) {
        return Select{std::string(id.substr(related.size()))};
    }
    if (id == "sources-toggle") {
        return ToggleSources{};
    }
    const auto [previous, next] = input.view.neighbours(input.state.selected);
    const Organisation* wanted = id == "details-previous" ? previous
                                 : id == "details-next"   ? next
                                                          : nullptr;
    if (wanted != nullptr) {
        return Select{wanted->id};
    }
    return id == "details-close" ? std::optional<Action>(Select{}) : std::nullopt;
}

}  // namespace

bool has_sheet(const LayoutInput& input) {
    return input.state.view == View::timeline && !input.state.selected.empty() &&
           !has_two_columns(input);
}

DocumentSettings document_settings(const LayoutInput& input) {
    return {.language = input.state.language,
            .page_language = input.page_language,
            .sort = input.state.sort,
            .is_live = true,
            .table_first = input.state.view == View::table};
}

Page semantics(const LayoutInput& input, const Scene& scene) {
    const Stage stage{input, scene};
    Page page{.language = input.state.language,
              .title = page_title(input),
              .dark = input.dark,
              .text_percent = input.state.text_percent,
              .height_px = scene.bounds.h,
              .status = status_words(input.view, input.state.language),
              .stage = {header(stage), theme_filter(stage), search(stage), views(stage)}};
    if (input.state.view == View::timeline) {
        page.stage.push_back(timeline_section(stage));
        page.stage.push_back(overview(stage));
        if (stage.has("details-title")) {
            page.stage.push_back(details_node(stage));
        }
    }
    if (has_sheet(input)) {
        page.sheet.push_back(details_sheet(input));
    }
    if (input.state.presenting.step > 0) {
        page.presenter = presenter_nodes(input);
        page.presenting = presenting_facts(input);
    }
    if (stage.has("tooltip")) {
        page.stage.push_back(tooltip(stage));
    }
    return page;
}

std::optional<Action> action_of(const LayoutInput& input, const Scene& scene, const std::string& id,
                                const std::string& value) {
    if (const std::optional<Present> deed = presenter_action(id, value)) {
        return *deed;
    }
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
    if (const std::optional<Sort> sort = sort_of_column(id)) {
        return SetSort{*sort};
    }
    if (id == "list-reset") {
        return ResetFilters{};
    }
    if (const Target* target = scene.target(id)) {
        return target->press;
    }
    return has_sheet(input) ? action_in_sheet(input, id) : std::nullopt;
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
