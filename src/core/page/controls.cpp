// The elements of the controls (see controls.h).
#include "core/page/controls.h"

#include "core/base/ids.h"
#include "core/markup/elements.h"
#include "core/page/links.h"

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
    swedish.set("aria-label", "Svenska");
    mark_language(swedish, "sv");
    Node english = stage.choice("lang-en", language == Language::english);
    english.set("aria-label", "English");
    mark_language(english, "en");
    return Stage::group("languages", stage.words(Text::language_group), {swedish, english});
}

Node setting(const Stage& stage, const std::string& id, std::vector<Node> choices) {
    Node group = Stage::group(id, "", std::move(choices));
    group.attributes = {{"role", "group"}, {"aria-labelledby", part_of(id, "name")}};
    group.children.insert(group.children.begin(), stage.text_node(part_of(id, "name"), "span"));
    return group;
}

Node display_settings(const Stage& stage) {
    const ViewState& state = stage.input.state;
    std::vector<Node> sizes;
    for (const int percent : text_sizes) {
        sizes.push_back(
            stage.choice("text-size-" + std::to_string(percent), state.text_percent == percent));
    }
    return container(
        "display-settings", "div",
        {setting(stage, "schemes",
                 {stage.choice("scheme-automatic", state.scheme == Scheme::automatic),
                  stage.choice("scheme-light", state.scheme == Scheme::light),
                  stage.choice("scheme-dark", state.scheme == Scheme::dark)}),
         setting(stage, "contrasts",
                 {stage.choice("contrast-automatic", state.contrast == Contrast::automatic),
                  stage.choice("contrast-more", state.contrast == Contrast::more)}),
         setting(stage, "text-sizes", std::move(sizes)),
         setting(stage, "keys",
                 {stage.choice("keys-on", state.single_keys),
                  stage.choice("keys-off", !state.single_keys)})});
}

Node resting(const Stage& stage, Node button) {
    const Target* target = stage.scene.target(button.id);
    if (target != nullptr && !target->press) {
        button.set("aria-disabled", "true");
    }
    return button;
}

std::string_view search_placeholder(const Stage& stage) {
    constexpr float ends_px = 36 + button_height_px;
    const TextBlock* field = stage.scene.block("search");
    const std::string_view whole = stage.words(Text::search_placeholder);
    const bool fits =
        field != nullptr && stage.input.measure(whole, field->style.size_px, field->style.weight) <=
                                field->rect.w - ends_px * stage.scene.scale;
    return fits ? whole : stage.words(Text::search_placeholder_short);
}

}  // namespace

Node header(const Stage& stage) {
    const bool open = stage.input.state.display_open;
    // Without words on it, it is the menu that holds the way to help too.
    Node display = stage.has(part_of("display", "label"))
                       ? stage.button("display")
                       : stage.tool("display", stage.words(Text::menu));
    display.set("aria-expanded", open ? "true" : "false");
    Node header = element("header", "header", {});
    header.children.push_back(stage.text_node("title", "h1"));
    header.children.push_back(stage.text_node("tagline", "p"));
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

Node theme_filter(const Stage& stage) {
    const ViewState& state = stage.input.state;
    std::vector<Node> chips = {stage.choice("all-themes", state.themes.empty())};
    for (const Theme& theme : stage.input.data.themes) {
        chips.push_back(resting(
            stage, stage.choice(id_of(Kind::theme, theme.id), state.themes.contains(theme.id))));
    }
    Node group = Stage::group("themes", stage.words(Text::filter_group), std::move(chips));
    if (stage.scene.themes.rect.w > 0) {
        constexpr float focus_ring_px = 6;
        const Rect rect = stage.scene.themes.rect;
        group.rect = Rect{rect.x, rect.y - focus_ring_px, rect.w, rect.h + 2 * focus_ring_px};
        group.set("class", "shelf");
    }
    return group;
}

Node sorting(const Stage& stage) {
    const Sort sort = stage.input.state.sort;
    std::vector<Node> choices = {stage.choice("sort-start", sort == Sort::start),
                                 stage.choice("sort-name", sort == Sort::name),
                                 stage.choice("sort-theme", sort == Sort::theme)};
    return stage.has(part_of("sorting", "name"))
               ? setting(stage, "sorting", std::move(choices))
               : Stage::group("sorting", stage.words(Text::sort_group), std::move(choices));
}

Node views(const Stage& stage) {
    const View view = stage.input.state.view;
    return Stage::group("views", stage.words(Text::view_group),
                        {stage.choice("view-timeline", view == View::timeline),
                         stage.choice("view-table", view == View::table)});
}

Node searching(const Stage& stage) {
    Node input = stage.place(element("search", "input", {}));
    input.set("type", "search");
    input.set("value", stage.input.state.search);
    input.set("aria-label", stage.words(Text::search_label));
    input.set("placeholder", search_placeholder(stage));
    if (stage.input.state.single_keys) {
        input.set("aria-keyshortcuts", "/");
    }
    std::vector<Node> children = {std::move(input)};
    if (stage.has("search-clear")) {
        children.push_back(stage.tool("search-clear", stage.words(Text::clear_search)));
    }
    Node search = container("searching", "div", std::move(children));
    search.set("role", "search");
    return search;
}

Node zooming(const Stage& stage) {
    return Stage::group("zooming", stage.words(Text::zoom_group),
                        {resting(stage, stage.tool("pan-left", stage.words(Text::pan_left))),
                         resting(stage, stage.tool("zoom-out", stage.words(Text::zoom_out))),
                         resting(stage, stage.tool("zoom-in", stage.words(Text::zoom_in))),
                         resting(stage, stage.tool("pan-right", stage.words(Text::pan_right))),
                         resting(stage, stage.button("fit-all"))});
}

Node row_heights(const Stage& stage) {
    return setting(stage, "row-heights",
                   {resting(stage, stage.tool("rows-lower", stage.words(Text::lower_rows))),
                    resting(stage, stage.tool("rows-higher", stage.words(Text::higher_rows)))});
}

}  // namespace timeline
