// The toolbar: themes, search and the choice of timeline or table (see parts.h).
#include <algorithm>
#include <array>
#include <cmath>

#include "core/base/ids.h"
#include "core/layout/layout.h"
#include "core/layout/parts.h"
#include "core/words/text.h"
#include "core/words/wording.h"

namespace timeline {
namespace {

constexpr float chip_gap_px = 8;
constexpr float chip_icon_px = 16;
constexpr float search_width_px = 240;

using Choices = std::vector<SceneBuilder::Choice>;

Choices view_choices(const ViewState& state) {
    const auto choice = [&state](const char* id, Text name, View view) {
        return SceneBuilder::Choice{id, std::string(text(name, state.language)), SetView{view},
                                    state.view == view};
    };
    return {choice("view-timeline", Text::view_timeline, View::timeline),
            choice("view-table", Text::view_table, View::table)};
}

struct Chip {
    std::string id;
    std::string name;
    std::string count;
    std::string most;  // the highest count there can be: filtering moves nothing
    Shape shape = Shape::none;
    std::optional<Action> press;  // none: it would show nothing
    bool chosen = false;
    float padding_px = 14;
};

std::vector<Chip> chips_of(const LayoutInput& input) {
    std::vector<Chip> chips;
    chips.push_back({.id = "all-themes",
                     .name = std::string(text(Text::all, input.state.language)),
                     .count = count_words(input.view.count_of_all_themes, input.state.language),
                     .most = count_words(input.view.total, input.state.language),
                     .press = ShowAllThemes{},
                     .chosen = input.state.themes.empty()});
    for (std::size_t i = 0; i < input.data.themes.size(); ++i) {
        const Theme& theme = input.data.themes[i];
        const bool chosen = input.state.themes.contains(theme.id);
        const bool rests = input.view.count_of_theme[i] == 0 && !chosen;
        chips.push_back(
            {.id = id_of(Kind::theme, theme.id),
             .name = theme.name.in(input.state.language),
             .count = count_words(input.view.count_of_theme[i], input.state.language),
             .most = count_words(input.data.facts().of_theme[i], input.state.language),
             .shape = theme.shape,
             .press = rests ? std::nullopt : std::optional<Action>(ToggleTheme{theme.id}),
             .chosen = chosen});
    }
    return chips;
}

/// A chip's icon, name and count, laid out from its left edge; returns the chip's width.
float layout_chip(SceneBuilder& builder, const Chip& chip, Point at, bool draw,
                  Drag drag = Drag::none) {
    const float padding_px = chip.padding_px;
    constexpr float inner_gap_px = 8;
    const Ink theme_ink = chip.shape == Shape::none ? Ink::text : ink_of(chip.shape);
    const Ink filled_text = chip.shape == Shape::none ? Ink::surface : Ink::on_theme;
    TextStyle name_style = button_style;
    TextStyle count_style{.size_px = 14, .ink = Ink::muted};
    if (!chip.press) {
        name_style.ink = Ink::muted;
    } else if (chip.chosen) {
        name_style.ink = filled_text;
        count_style.ink = filled_text;
    }
    const float icon_w = chip.shape == Shape::none ? 0 : chip_icon_px + inner_gap_px;
    const float name_w = builder.width_of(chip.name, name_style);
    const float count_w = std::max(builder.width_of(chip.count, count_style),
                                   builder.width_of(chip.most, count_style));
    const float width = 2 * padding_px + icon_w + name_w + inner_gap_px + count_w;
    if (!draw) {
        return width;
    }
    const Rect rect{at.x, at.y, width, button_height_px};
    const Ink fill = chip.chosen                                 ? theme_ink
                     : chip.press && builder.is_hovered(chip.id) ? Ink::raised
                                                                 : Ink::surface;
    Mark& pill = builder.box(rect, fill, button_height_px / 2);
    pill.stroke = chip.press ? theme_ink : Ink::strong_line;
    pill.stroke_px = 1.5F;
    float x = at.x + padding_px;
    if (icon_w > 0) {
        const float y = rect.middle_y() - chip_icon_px / 2;
        builder.shape(chip.shape, {x, y, chip_icon_px, chip_icon_px},
                      chip.chosen ? Ink::on_theme : theme_ink);
        x += icon_w;
    }
    builder.label(part_of(chip.id, "label"), {x, rect.middle_y() - name_style.line_height_px() / 2},
                  chip.name, name_style);
    x += name_w + inner_gap_px;
    builder.label(part_of(chip.id, "count"),
                  {x, rect.middle_y() - count_style.line_height_px() / 2}, chip.count, count_style);
    builder.target(chip.id, rect, chip.press, drag);
    return width;
}

/// So much between chips that the stage's edge cuts through one of them: then it is seen that more
/// follow. As usual where nothing is cut. Few distances, as the static page has a rule for each.
float shelf_gap(const std::vector<float>& widths, float left, float edge) {
    constexpr std::array<float, 2> gaps_px = {chip_gap_px, 26};
    constexpr float seen_px = 14;  // of the chip that is cut, and as much is not
    for (const float gap : gaps_px) {
        float x = left;
        for (const float width : widths) {
            if (x + seen_px <= edge && x + width - seen_px >= edge) {
                return gap;
            }
            x += width + gap;
        }
    }
    return chip_gap_px;
}

/// The chips in one line, from the stage's edge to its other edge, which is moved sideways.
void layout_shelf(SceneBuilder& builder, const LayoutInput& input, float top) {
    const std::vector<Chip> chips = chips_of(input);
    std::vector<float> widths;
    for (const Chip& chip : chips) {
        widths.push_back(layout_chip(builder, chip, {}, false));
    }
    const float gap = shelf_gap(widths, input.margin_px(), input.width_px);
    float width = 2 * input.margin_px() - gap;
    for (const float chip : widths) {
        width += chip + gap;
    }
    const float longest = std::max(0.0F, width - input.width_px);
    const float offset = std::clamp(input.state.themes_scroll_px, 0.0F, longest);
    const Rect rect{0, top, input.width_px, button_height_px};
    builder.scene().themes = {rect, offset, longest};
    builder.target("themes-shelf", rect, std::nullopt, Drag::themes);
    float x = input.margin_px() - offset;
    for (const Chip& chip : chips) {
        x += layout_chip(builder, chip, {x, top}, true, Drag::themes) + gap;
    }
}

/// A glass and its handle.
void layout_magnifier(SceneBuilder& builder, Rect field) {
    constexpr float glass_px = 11;
    constexpr float stroke_px = 1.75F;
    const Rect glass{field.x + 14, field.middle_y() - glass_px / 2 - 1.5F, glass_px, glass_px};
    Mark& ring = builder.box(glass, Ink::none, glass_px / 2);
    ring.stroke = Ink::muted;
    ring.stroke_px = stroke_px;
    const Point rim{glass.right() - 1.5F, glass.bottom() - 1.5F};
    builder.short_stroke(rim, {rim.x + 5, rim.y + 5}, Ink::muted, stroke_px);
}

/// The text itself is the page's own input element, which lies over what is drawn here; its style
/// (web/style/stage.css) leaves as much room at both ends as this takes.
void layout_search(SceneBuilder& builder, const LayoutInput& input, Rect rect) {
    builder.box(rect, Ink::surface, 8).stroke = Ink::control;
    layout_magnifier(builder, rect);
    builder.scene().blocks.push_back({"search", rect, body_style, input.state.search});
    const Rect end{rect.right() - button_height_px, rect.y, button_height_px, button_height_px};
    if (!input.state.search.empty()) {
        builder.sign_button("search-clear", end, "×", SetSearch{}, ButtonLook::quiet,
                            Thing::clear_search);
    } else if (input.state.single_keys && has_two_columns(input) && rect.w >= search_width_px) {
        const Rect key{end.x + 10, rect.middle_y() - 12, 24, 24};
        builder.box(key, Ink::raised, 4).stroke = Ink::strong_line;
        builder.label_centred("", key, "/", {.size_px = 13, .ink = Ink::muted});
    }
}

}  // namespace

float layout_toolbar(SceneBuilder& builder, const LayoutInput& input, float top) {
    const float left = input.margin_px();
    const float right = input.width_px - left;
    Flow flow{left, right, button_height_px + chip_gap_px, {left, top}};
    if (input.is_narrow()) {
        layout_shelf(builder, input, top);
        flow.at.x = right;  // what follows begins a line of its own
    } else {
        // Closer together where the search needs the room.
        const bool is_tight = input.width_px < 1400;
        for (Chip& chip : chips_of(input)) {
            chip.padding_px = is_tight ? 11 : chip.padding_px;
            const float width = layout_chip(builder, chip, {}, false);
            layout_chip(builder, chip, flow.place(width, is_tight ? 6 : chip_gap_px), true);
        }
    }
    const Choices views = view_choices(input.state);
    const float views_w = builder.choices_width(views);
    // The search takes what themes and views leave beside it, if that is enough.
    constexpr float min_search_px = 104;
    const float beside_views = right - left - control_gap_px - views_w;
    const float beside_all = right - flow.at.x - 2 * control_gap_px + chip_gap_px - views_w;
    const float room = beside_all >= min_search_px ? beside_all : beside_views;
    const float search_w = room >= min_search_px ? std::min(search_width_px, room) : right - left;
    const float both_w = search_w + control_gap_px + views_w;
    if (beside_all >= min_search_px) {
        flow.at.x = right - both_w;
    } else {
        flow.at = {left, flow.at.y + button_height_px + control_gap_px};
    }
    const Point search = flow.place(search_w, control_gap_px);
    layout_search(builder, input, {search.x, search.y, search_w, button_height_px});
    const Point view = flow.place(views_w, 0);
    builder.choices(view, views, right - left);
    return view.y + button_height_px;
}

}  // namespace timeline
