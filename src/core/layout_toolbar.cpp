// The header (title, language, light and dark) and the toolbar (themes, search).
#include <algorithm>

#include "core/layout_parts.h"
#include "core/text.h"
#include "core/wording.h"

namespace timeline {
namespace {

constexpr float control_gap_px = 12;
constexpr float chip_gap_px = 8;
constexpr float chip_icon_px = 16;
constexpr float search_width_px = 272;

using Choices = std::vector<SceneBuilder::Choice>;

Choices language_choices(const ViewState& state) {
    return {
        {"lang-sv", "Svenska", SetLanguage{Language::swedish}, state.language == Language::swedish},
        {"lang-en", "English", SetLanguage{Language::english},
         state.language == Language::english}};
}

struct Chip {
    std::string id;
    std::string name;
    std::string count;
    Shape shape = Shape::none;
    Action press;
    bool chosen = false;
};

std::vector<Chip> chips_of(const LayoutInput& input) {
    std::vector<Chip> chips;
    chips.push_back({.id = "all-themes",
                     .name = std::string(text(Text::all, input.state.language)),
                     .count = std::to_string(input.view.count_of_all_themes),
                     .press = ShowAllThemes{},
                     .chosen = input.state.themes.empty()});
    for (std::size_t i = 0; i < input.data.themes.size(); ++i) {
        const Theme& theme = input.data.themes[i];
        chips.push_back({.id = "theme-" + theme.id,
                         .name = theme.name.in(input.state.language),
                         .count = std::to_string(input.view.count_of_theme[i]),
                         .shape = theme.shape,
                         .press = ToggleTheme{theme.id},
                         .chosen = input.state.themes.contains(theme.id)});
    }
    return chips;
}

/// A chip's icon, name and count, laid out from its left edge; returns the chip's width.
float layout_chip(SceneBuilder& builder, const Chip& chip, Point at, bool draw) {
    constexpr float padding_px = 14;
    constexpr float inner_gap_px = 8;
    const Ink theme_ink = chip.shape == Shape::none ? Ink::text : ink_of(chip.shape);
    const Ink filled_text = chip.shape == Shape::none ? Ink::surface : Ink::on_theme;
    TextStyle name_style = button_style;
    TextStyle count_style{.size_px = 14, .ink = Ink::muted};
    if (chip.chosen) {
        name_style.ink = filled_text;
        count_style.ink = filled_text;
    }
    const float icon_w = chip.shape == Shape::none ? 0 : chip_icon_px + inner_gap_px;
    const float name_w = builder.width_of(chip.name, name_style);
    const float count_w = builder.width_of(chip.count, count_style);
    const float width = 2 * padding_px + icon_w + name_w + inner_gap_px + count_w;
    if (!draw) {
        return width;
    }
    const Rect rect{at.x, at.y, width, button_height_px};
    const Ink fill = chip.chosen                   ? theme_ink
                     : builder.is_hovered(chip.id) ? Ink::raised
                                                   : Ink::surface;
    Mark& pill = builder.box(rect, fill, button_height_px / 2);
    pill.stroke = theme_ink;
    pill.stroke_px = 1.5F;
    float x = at.x + padding_px;
    if (icon_w > 0) {
        const float y = rect.middle_y() - chip_icon_px / 2;
        builder.shape(chip.shape, {x, y, chip_icon_px, chip_icon_px},
                      chip.chosen ? Ink::on_theme : theme_ink);
        x += icon_w;
    }
    builder.label("", {x, rect.middle_y() - name_style.line_height_px() / 2}, chip.name,
                  name_style);
    x += name_w + inner_gap_px;
    builder.label("", {x, rect.middle_y() - count_style.line_height_px() / 2}, chip.count,
                  count_style);
    builder.target(chip.id, rect, chip.press);
    return width;
}

void layout_search(SceneBuilder& builder, const LayoutInput& input, Rect rect) {
    builder.box(rect, Ink::surface, 8).stroke = Ink::control;
    // The text itself is the page's own input element, which lies over this box.
    builder.scene().blocks.push_back({"search", rect, body_style, input.state.search});
    if (!input.state.search.empty()) {
        const Rect clear{rect.right() - button_height_px, rect.y, button_height_px,
                         button_height_px};
        builder.sign_button("search-clear", clear.inset(3), "×", SetSearch{}, ButtonLook::quiet);
    }
}

}  // namespace

float layout_header(SceneBuilder& builder, const LayoutInput& input) {
    constexpr float min_height_px = 76;
    constexpr TextStyle title_style{.size_px = 26, .weight = Weight::bold};
    const Language language = input.state.language;
    const Choices languages = language_choices(input.state);
    const std::string_view scheme = text(input.dark ? Text::to_light : Text::to_dark, language);
    const std::string_view title = text(Text::site_title, language);
    const float languages_w = builder.choices_width(languages);
    const float scheme_w = builder.button_width(scheme);
    const float controls_w = languages_w + control_gap_px + scheme_w;
    const float left = input.margin_px();
    const float right = input.width_px - left;
    // Side by side where the title leaves room, else the controls stand below.
    const float beside_w = right - controls_w - 2 * control_gap_px - left;
    const bool beside = builder.width_of(title, title_style) <= beside_w;
    const float text_w = beside ? beside_w : right - left;

    const std::size_t band = builder.scene().marks.size();
    builder.box({0, 0, input.width_px, 0}, Ink::surface);
    float bottom = 8;
    bottom += builder.paragraph("title", {left, bottom}, text_w, title, title_style);
    bottom += builder.paragraph("tagline", {left, bottom}, text_w,
                                tagline_words(input.data, language), muted_style);
    const float line_px = button_height_px + chip_gap_px;
    Flow flow{left, right, line_px, {left, bottom + control_gap_px}};
    if (beside) {
        flow.at = {right - controls_w, (min_height_px - button_height_px) / 2};
    }
    builder.choices(flow.place(languages_w, control_gap_px), languages);
    const Point at = flow.place(scheme_w, control_gap_px);
    builder.button("scheme", {at.x, at.y, scheme_w, button_height_px}, scheme,
                   SetScheme{input.dark ? Scheme::light : Scheme::dark});
    bottom = std::max({bottom + 8, at.y + button_height_px + control_gap_px, min_height_px});
    builder.scene().marks[band].rect.h = bottom;
    builder.line({0, bottom}, {input.width_px, bottom}, Ink::strong_line);
    return bottom;
}

float layout_toolbar(SceneBuilder& builder, const LayoutInput& input, float top) {
    const float left = input.margin_px();
    const float right = input.width_px - left;
    const std::vector<Chip> chips = chips_of(input);
    Flow flow{left, right, button_height_px + chip_gap_px, {left, top}};
    for (const Chip& chip : chips) {
        const float width = layout_chip(builder, chip, {}, false);
        layout_chip(builder, chip, flow.place(width, chip_gap_px), true);
    }
    const float search_w = std::min(search_width_px, right - left);
    if (flow.at.x + control_gap_px + search_w <= right) {
        flow.at.x = right - search_w;
    } else {
        flow.at = {left, flow.at.y + button_height_px + control_gap_px};
    }
    layout_search(builder, input, {flow.at.x, flow.at.y, search_w, button_height_px});
    return flow.at.y + button_height_px;
}

}  // namespace timeline
