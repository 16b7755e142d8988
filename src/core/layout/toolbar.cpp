// The header (title, language, display settings, help) and the toolbar (themes, search, view).
#include <algorithm>
#include <array>
#include <cmath>

#include "core/layout/layout.h"
#include "core/layout/parts.h"
#include "core/words/text.h"
#include "core/words/wording.h"

namespace timeline {
namespace {

constexpr float control_gap_px = 12;
constexpr float chip_gap_px = 8;
constexpr float chip_icon_px = 16;
constexpr float search_width_px = 240;
constexpr float header_px = 60;
constexpr float compact_below_px = 600;  // web/style/picture.css has the same
constexpr TextStyle title_style{.size_px = 26, .weight = Weight::bold, .leading = 1.2F};

using Choices = std::vector<SceneBuilder::Choice>;

/// In their own names.
Choices language_choices(const LayoutInput& input) {
    const Language language = input.state.language;
    return {{"lang-sv", "Svenska", SetLanguage{Language::swedish}, language == Language::swedish},
            {"lang-en", "English", SetLanguage{Language::english}, language == Language::english}};
}

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

/// How many have a theme, whatever is searched.
std::ptrdiff_t most_of(const Dataset& data, std::size_t theme) {
    return std::ranges::count_if(data.organisations, [theme](const Organisation& organisation) {
        return std::ranges::count(organisation.themes, theme) > 0;
    });
}

std::vector<Chip> chips_of(const LayoutInput& input) {
    std::vector<Chip> chips;
    chips.push_back({.id = "all-themes",
                     .name = std::string(text(Text::all, input.state.language)),
                     .count = std::to_string(input.view.count_of_all_themes),
                     .most = std::to_string(input.view.total),
                     .press = ShowAllThemes{},
                     .chosen = input.state.themes.empty()});
    for (std::size_t i = 0; i < input.data.themes.size(); ++i) {
        const Theme& theme = input.data.themes[i];
        const bool chosen = input.state.themes.contains(theme.id);
        const bool rests = input.view.count_of_theme[i] == 0 && !chosen;
        chips.push_back(
            {.id = "theme-" + theme.id,
             .name = theme.name.in(input.state.language),
             .count = std::to_string(input.view.count_of_theme[i]),
             .most = std::to_string(most_of(input.data, i)),
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
    builder.label(chip.id + "-label", {x, rect.middle_y() - name_style.line_height_px() / 2},
                  chip.name, name_style);
    x += name_w + inner_gap_px;
    builder.label(chip.id + "-count", {x, rect.middle_y() - count_style.line_height_px() / 2},
                  chip.count, count_style);
    builder.target(chip.id, rect, chip.press, drag);
    return width;
}

/// So much between chips that the stage's edge cuts through one of them: then it is seen that more
/// follow. As usual where nothing is cut, or everything would need too much.
float shelf_gap(const std::vector<float>& widths, float left, float edge) {
    constexpr std::array<float, 10> gaps_px = {chip_gap_px, 6, 10, 12, 14, 16, 18, 20, 22, 24};
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
        builder.sign_button("search-clear", end, "×", SetSearch{}, ButtonLook::quiet);
    } else if (input.state.single_keys && has_two_columns(input) && rect.w >= search_width_px) {
        const Rect key{end.x + 10, rect.middle_y() - 12, 24, 24};
        builder.box(key, Ink::raised, 4).stroke = Ink::strong_line;
        builder.label_centred("", key, "/", {.size_px = 13, .ink = Ink::muted});
    }
}

/// A named group of choices in the display settings.
struct Setting {
    const char* id;
    Text name;
    Choices choices;
};

std::vector<Setting> settings_of(const ViewState& state) {
    const auto words = [&state](Text id) { return std::string(text(id, state.language)); };
    const auto scheme = [&](const char* id, Text name, Scheme value) {
        return SceneBuilder::Choice{id, words(name), SetScheme{value}, state.scheme == value};
    };
    Choices sizes;
    for (const int percent : text_sizes) {
        sizes.push_back({"text-size-" + std::to_string(percent),
                         text(Text::text_size, state.language, {std::to_string(percent)}),
                         SetTextSize{percent}, state.text_percent == percent});
    }
    return {{"schemes",
             Text::scheme_group,
             {scheme("scheme-automatic", Text::scheme_automatic, Scheme::automatic),
              scheme("scheme-light", Text::scheme_light, Scheme::light),
              scheme("scheme-dark", Text::scheme_dark, Scheme::dark)}},
            {"contrasts",
             Text::contrast_group,
             {{"contrast-automatic", words(Text::contrast_automatic),
               SetContrast{Contrast::automatic}, state.contrast == Contrast::automatic},
              {"contrast-more", words(Text::contrast_more), SetContrast{Contrast::more},
               state.contrast == Contrast::more}}},
            {"text-sizes", Text::text_size_group, std::move(sizes)},
            {"keys",
             Text::keys_group,
             {{"keys-on", words(Text::keys_on), SetSingleKeys{true}, state.single_keys},
              {"keys-off", words(Text::keys_off), SetSingleKeys{false}, !state.single_keys}}}};
}

/// A link to another page: the program has nothing to do when it is pressed.
void layout_help(SceneBuilder& builder, const LayoutInput& input, Point at) {
    const std::string_view help = text(Text::help, input.state.language);
    builder.button("help", {at.x, at.y, builder.button_width(help), button_height_px}, help,
                   std::nullopt);
}

void layout_present(SceneBuilder& builder, const LayoutInput& input, Point at) {
    const std::string_view words = text(Text::present, input.state.language);
    builder.button("present", {at.x, at.y, builder.button_width(words), button_height_px}, words,
                   Command{CommandKind::start}, ButtonLook::accented);
}

/// The display settings as a part of the header that opens; returns its lower edge.
float layout_display(SceneBuilder& builder, const LayoutInput& input, float top, bool with_help) {
    constexpr float name_px = 24;
    constexpr float line_px = name_px + button_height_px + 12;
    constexpr TextStyle style{.size_px = 14, .weight = Weight::semibold, .ink = Ink::muted};
    const float left = input.margin_px();
    const float right = input.width_px - left;
    builder.line({left, top}, {right, top}, Ink::grid);
    Flow flow{left, right, line_px, {left, top + 10}};
    for (const Setting& setting : settings_of(input.state)) {
        const std::string_view name = text(setting.name, input.state.language);
        const float width =
            std::max(builder.choices_width(setting.choices), builder.width_of(name, style));
        const Point at = flow.place(width, 28);
        builder.label(std::string(setting.id) + "-name", at, std::string(name), style);
        builder.choices({at.x, at.y + name_px}, setting.choices, right - left);
    }
    if (with_help) {
        flow.at = {left, flow.at.y + line_px};
        layout_help(builder, input, flow.at);
        layout_present(builder, input,
                       {flow.at.x + control_gap_px +
                            builder.button_width(text(Text::help, input.state.language)),
                        flow.at.y});
        return flow.at.y + button_height_px + 16;
    }
    return flow.at.y + line_px + 4;
}

/// What stands at the header's right. Where the title leaves too little room, that is the other
/// language and one button for all the rest.
class HeaderControls {
   public:
    HeaderControls(SceneBuilder& builder, const LayoutInput& input)
        : builder_(builder),
          input_(input),
          languages_(language_choices(input)),
          width_px_(builder.choices_width(languages_) + button_width(Text::display) +
                    button_width(Text::help) + button_width(Text::present) + 3 * control_gap_px) {
        const float title_px =
            builder.width_of(text(Text::site_title, input.state.language), title_style);
        compact_ =
            input.width_px < compact_below_px ||
            title_px + 2 * control_gap_px + width_px_ + 2 * input.margin_px() > input.width_px;
        if (compact_) {
            width_px_ = 2 * button_height_px + chip_gap_px;
        }
    }

    bool compact() const { return compact_; }
    float width_px() const { return width_px_; }

    void layout(Point at) const {
        const ButtonLook look =
            input_.state.display_open ? ButtonLook::filled : ButtonLook::outlined;
        if (compact_) {
            layout_other_language(at);
            at.x += button_height_px + chip_gap_px;
            builder_.menu_button("display", {at.x, at.y, button_height_px, button_height_px},
                                 ToggleDisplay{}, look);
            return;
        }
        const float languages_px = builder_.choices_width(languages_);
        builder_.choices(at, languages_, languages_px);
        at.x += languages_px + control_gap_px;
        const float display_px = button_width(Text::display);
        builder_.button("display", {at.x, at.y, display_px, button_height_px},
                        text(Text::display, input_.state.language), ToggleDisplay{}, look);
        at.x += display_px + control_gap_px;
        layout_help(builder_, input_, at);
        at.x += button_width(Text::help) + control_gap_px;
        layout_present(builder_, input_, at);
    }

   private:
    float button_width(Text id) const {
        return builder_.button_width(text(id, input_.state.language));
    }

    void layout_other_language(Point at) const {
        const bool swedish = input_.state.language == Language::swedish;
        builder_.button("language", {at.x, at.y, button_height_px, button_height_px},
                        swedish ? "EN" : "SV",
                        SetLanguage{swedish ? Language::english : Language::swedish});
    }

    SceneBuilder& builder_;
    const LayoutInput& input_;
    Choices languages_;
    float width_px_;
    bool compact_ = false;
};

/// As large as fits in one line, but not smaller than what stands below it.
TextStyle compact_title_style(const SceneBuilder& builder, std::string_view title, float room_px) {
    TextStyle style{.size_px = 20, .weight = Weight::bold};
    while (style.size_px > 18 && builder.width_of(title, style) > room_px) {
        style.size_px -= 1;
    }
    return style;
}

}  // namespace

float layout_header(SceneBuilder& builder, const LayoutInput& input) {
    const Language language = input.state.language;
    const std::string_view title = text(Text::site_title, language);
    const HeaderControls controls(builder, input);
    const bool compact = controls.compact();
    const float left = input.margin_px();
    const float right = input.width_px - left;
    const float text_w = right - left - controls.width_px() - control_gap_px;
    const std::size_t band = builder.scene().marks.size();
    builder.box({0, 0, input.width_px, 0}, Ink::surface);
    float bottom = compact ? 8 : 4;
    bottom +=
        builder.paragraph("title", {left, bottom}, text_w, title,
                          compact ? compact_title_style(builder, title, text_w) : title_style);
    const TextStyle tagline_style = compact ? small_style : muted_style;
    const std::string tagline = tagline_words(input.data, language);
    const bool is_short = compact || builder.width_of(tagline, tagline_style) > text_w;
    bottom += builder.paragraph("tagline", {left, bottom}, text_w,
                                is_short ? short_tagline_words(input.data, language) : tagline,
                                tagline_style);
    controls.layout({right - controls.width_px(), (header_px - button_height_px) / 2});
    // Whole pixels, so that what stands below is equally sharp.
    bottom = std::ceil(std::max(bottom + 4, header_px));
    if (input.state.display_open) {
        bottom = layout_display(builder, input, bottom, compact);
    }
    builder.scene().marks[band].rect.h = bottom;
    builder.line({0, bottom}, {input.width_px, bottom}, Ink::strong_line);
    return bottom;
}

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
