// The details panel: everything about the chosen organisation, or how to read the picture.
#include <algorithm>

#include "core/layout_parts.h"
#include "core/text.h"
#include "core/wording.h"

namespace timeline {
namespace {

constexpr TextStyle title_style{.size_px = 28, .weight = Weight::bold};
constexpr float section_gap_px = 22;
constexpr float line_gap_px = 6;

/// Writes down a column, keeping the place of the next thing.
struct Column {
    SceneBuilder& builder;
    const LayoutInput& input;
    float x = 0;
    float width = 0;
    float y = 0;

    Language language() const { return input.state.language; }
    void gap(float by) { y += by; }
    void paragraph(std::string id, std::string_view words, TextStyle style = body_style,
                   float indent = 0) {
        y += builder.paragraph(std::move(id), {x + indent, y}, width - indent, words, style);
    }
    void heading(Text id, const std::string& block_id) {
        gap(section_gap_px);
        paragraph(block_id, text(id, language()), heading_style);
        gap(4);
    }
};

/// Themes at the left; previous, next and close at the right, where they stay while stepping.
void layout_top(Column& column, const Organisation& organisation) {
    constexpr float icon_px = 18;
    constexpr float size_px = button_height_px;
    const auto [previous, next] = column.input.view.neighbours(organisation.id);
    float right = column.x + column.width + 10;
    const auto tool = [&](const char* id, const char* sign, const Organisation* to) {
        right -= size_px;
        column.builder.sign_button(id, {right, column.y, size_px, size_px}, sign,
                                   Select{to == nullptr ? "" : to->id}, ButtonLook::quiet);
    };
    tool("details-close", "×", nullptr);
    if (next != nullptr) {
        tool("details-next", "›", next);
    }
    if (previous != nullptr) {
        tool("details-previous", "‹", previous);
    }
    const std::string words = theme_words(column.input.data, organisation, column.language());
    constexpr TextStyle style{.size_px = 15, .weight = Weight::semibold};
    const float icons_w = static_cast<float>(organisation.themes.size()) * (icon_px + 6) + 2;
    // Several themes may need the whole line, below the tools.
    if (column.x + icons_w + column.builder.width_of(words, style) > right - 8) {
        column.gap(size_px);
        right = column.x + column.width;
    }
    float x = column.x;
    for (const std::size_t theme : organisation.themes) {
        const Shape shape = column.input.data.themes[theme].shape;
        column.builder.shape(shape, {x, column.y + (size_px - icon_px) / 2, icon_px, icon_px},
                             ink_of(shape));
        x += icon_px + 6;
    }
    column.builder.label_left("details-themes", {x + 2, column.y, right - x - 8, size_px}, words,
                              style);
    column.gap(size_px + 2);
}

void layout_names(Column& column, const Organisation& organisation) {
    const Language language = column.language();
    column.paragraph("details-title", organisation.name.in(language), title_style);
    if (!organisation.full_name.empty()) {
        column.paragraph("details-full-name", organisation.full_name.in(language),
                         {.size_px = 15, .weight = Weight::semibold, .ink = Ink::muted});
    }
    column.paragraph("details-membership", membership_words(organisation, language), muted_style);
}

struct Tile {
    const char* id;
    std::string value;
    std::string label;
};

constexpr float tile_padding_px = 14;
constexpr float tile_gap_px = 12;

/// One size for all tiles, in which the longest value fits.
TextStyle tile_style(const Column& column, const std::vector<Tile>& tiles, float width, Ink ink) {
    TextStyle style{.size_px = 28, .weight = Weight::bold, .ink = ink};
    for (const Tile& tile : tiles) {
        while (style.size_px > 16 &&
               column.builder.width_of(tile.value, style) > width - 2 * tile_padding_px) {
            style.size_px -= 1;
        }
    }
    return style;
}

bool fits(const Column& column, const std::vector<Tile>& tiles, float width, TextStyle style) {
    return std::ranges::all_of(tiles, [&](const Tile& tile) {
        return column.builder.width_of(tile.value, style) <= width - 2 * tile_padding_px;
    });
}

/// One figure on a raised ground; returns the height that it needs.
float layout_tile(Column& column, const Tile& tile, Rect rect, TextStyle style) {
    const float inner = rect.w - 2 * tile_padding_px;
    const std::string id = tile.id;
    const std::size_t ground = column.builder.scene().marks.size();
    column.builder.box(rect, Ink::raised, 10);
    column.builder.label(id + "-value", {rect.x + tile_padding_px, rect.y + 10}, tile.value, style);
    const float top = rect.y + 52;
    const float height = column.builder.paragraph(id + "-caption", {rect.x + tile_padding_px, top},
                                                  inner, tile.label, small_style);
    rect.h = top + height + 12 - rect.y;
    column.builder.scene().marks[ground].rect = rect;
    return rect.h;
}

/// Tiles beside each other are as high as the highest.
void level_grounds(Scene& scene, std::size_t first_mark, float height) {
    for (std::size_t i = first_mark; i < scene.marks.size(); ++i) {
        if (scene.marks[i].fill == Ink::raised) {
            scene.marks[i].rect.h = height;
        }
    }
}

/// When, and for how long; of one whose end nobody stated, that it isn't.
std::vector<Tile> tiles_of(const Column& column, const Organisation& organisation) {
    const Language language = column.language();
    const Dataset& data = column.input.data;
    const auto words = [language](Text id) { return std::string(text(id, language)); };
    const Period& period = organisation.membership.period;
    const Tile start{"details-start", start_words(organisation, language), words(Text::tile_start)};
    const Tile years{"details-years", years_words(data, organisation, language),
                     words(Text::tile_years)};
    switch (period.end_kind) {
        case PeriodEnd::stated:
            return {
                {"details-start", short_period_words(period, language), words(Text::tile_period)},
                years};
        case PeriodEnd::not_stated:
            return {start, {"details-end", words(Text::start_not_stated), words(Text::tile_end)}};
        case PeriodEnd::ongoing:
            break;
    }
    const std::string as_of =
        text(Text::tile_years_note, language, {date_words(data.as_of, language)});
    return {start, {years.id, years.value, years.label + ", " + as_of}};
}

void layout_tiles(Column& column, const Organisation& organisation) {
    if (!organisation.has_start()) {
        return;
    }
    const std::vector<Tile> tiles = tiles_of(column, organisation);
    column.gap(16);
    const float half = (column.width - tile_gap_px) / 2;
    const Ink ink = ink_of(main_shape(column.input.data, organisation));
    // Beside each other unless a value, such as two whole dates, is too long for that.
    const bool fit = fits(column, tiles, half, tile_style(column, tiles, half, ink));
    const float width = fit ? half : column.width;
    const TextStyle style = tile_style(column, tiles, width, ink);
    float height = 0;
    const std::size_t first_ground = column.builder.scene().marks.size();
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        const float x = fit ? column.x + static_cast<float>(i) * (width + tile_gap_px) : column.x;
        const float needed = layout_tile(column, tiles[i], {x, column.y, width, 0}, style);
        height = std::max(height, needed);
        if (!fit) {
            column.gap(needed + tile_gap_px);
        }
    }
    if (fit) {
        level_grounds(column.builder.scene(), first_ground, height);
        column.gap(height);
    } else {
        column.gap(-tile_gap_px);
    }
}

/// A dot, what it was and, muted, when.
void layout_dated_fact(Column& column, const std::string& id, std::string_view what,
                       std::string_view when, Ink ink) {
    constexpr float indent_px = 20;
    column.builder.box({column.x, column.y + 6, 10, 10}, ink, 5);
    column.paragraph(id + "-what", what, body_style, indent_px);
    column.paragraph(id + "-when", when, {.size_px = 14, .ink = Ink::muted}, indent_px);
    column.gap(line_gap_px);
}

void layout_roles(Column& column, const Organisation& organisation) {
    if (organisation.roles.empty()) {
        return;
    }
    const Language language = column.language();
    const Ink ink = ink_of(main_shape(column.input.data, organisation));
    column.heading(Text::roles, "details-roles");
    for (const Role& role : organisation.roles) {
        layout_dated_fact(column, "fact-" + role.id, role.title.in(language),
                          role_time_words(role, language), ink);
    }
}

void layout_moments(Column& column, const Organisation& organisation) {
    if (organisation.moments.empty()) {
        return;
    }
    const Language language = column.language();
    column.heading(Text::moments, "details-moments");
    for (const Moment& moment : organisation.moments) {
        layout_dated_fact(column, "fact-" + moment.id, moment.title.in(language),
                          date_words(moment.date, language), Ink::text);
    }
}

void layout_figures(Column& column, const Organisation& organisation) {
    if (organisation.figures.empty()) {
        return;
    }
    column.heading(Text::figures, "details-figures");
    for (const Figure& figure : organisation.figures) {
        const std::string number = figure_number(figure, column.language());
        constexpr TextStyle style{.size_px = 15, .weight = Weight::bold};
        const float width = column.builder.width_of(number, style) + 6;
        column.builder.label("fact-" + figure.id + "-number", {column.x, column.y}, number, style);
        column.paragraph("fact-" + figure.id + "-unit", figure.unit.in(column.language()),
                         body_style, width);
        column.gap(line_gap_px);
    }
}

void layout_texts(Column& column, const Organisation& organisation) {
    column.heading(Text::about_heading, "details-about");
    column.paragraph("details-about-text", organisation.about.in(column.language()));
    column.heading(Text::city_heading, "details-city");
    column.paragraph("details-city-text", organisation.city.in(column.language()));
}

void layout_related(Column& column, const Organisation& organisation) {
    if (organisation.related.empty()) {
        return;
    }
    column.heading(Text::related, "details-related");
    constexpr float padding_px = 12;
    constexpr float icon_px = 16;
    for (const Relation& relation : organisation.related) {
        const std::string id = "related-" + relation.to;
        const Organisation& other = *column.input.data.find(relation.to);
        const float top = column.y;
        const std::size_t ground = column.builder.scene().marks.size();
        column.builder.box({column.x, top, column.width, 0},
                           column.builder.is_hovered(id) ? Ink::selected : Ink::raised, 8);
        const float left = column.x + padding_px + icon_px + 10;
        const float room = column.x + column.width - padding_px - 20 - left;
        column.gap(padding_px);
        column.builder.paragraph(id + "-name", {left, column.y}, room,
                                 other.name.in(column.language()), heading_style);
        column.gap(heading_style.line_height_px());
        column.gap(column.builder.paragraph(id + "-text", {left, column.y}, room,
                                            relation.text.in(column.language()),
                                            {.size_px = 14, .ink = Ink::muted}) +
                   padding_px);
        const Rect rect{column.x, top, column.width, column.y - top};
        column.builder.scene().marks[ground].rect = rect;
        const Shape shape = main_shape(column.input.data, other);
        column.builder.shape(shape, {column.x + padding_px, top + padding_px + 3, icon_px, icon_px},
                             ink_of(shape));
        column.builder.label_centred("", {rect.right() - 32, top, 24, rect.h}, "›", button_style);
        column.builder.target(id, rect, Select{other.id});
        column.gap(8);
    }
}

/// One line a dated fact, so that anyone can check it.
void layout_source_lines(Column& column, const Organisation& organisation) {
    const Language language = column.language();
    column.heading(Text::sources, "details-sources");
    column.paragraph("source-page",
                     text(Text::source_paragraph_only, language, {column.input.data.source_title}),
                     small_style);
    for (const auto& [id, words] : source_lines(organisation, language)) {
        column.gap(3);
        column.paragraph(id, words, small_style);
    }
    if (!organisation.membership.note.empty()) {
        column.gap(line_gap_px);
        column.paragraph("source-note", organisation.membership.note.in(language), small_style);
    }
}

/// A small picture of one kind of mark, in no theme's colour.
void layout_legend_sample(Column& column, LegendMark kind, Rect sample) {
    const bool outlined = kind == LegendMark::unstated || kind == LegendMark::unstated_end;
    Mark& bar = column.builder.box(sample, outlined ? Ink::none : Ink::muted, 5);
    if (outlined) {
        bar.stroke = Ink::muted;
        bar.stroke_px = 1.5F;
        bar.dashed = true;
        if (kind == LegendMark::unstated_end) {
            column.builder.box({sample.x, sample.y, 20, sample.h}, Ink::muted, 5).fade_right_px =
                12;
        }
    } else if (kind == LegendMark::soft) {
        bar.fade_left_px = 28;
    } else if (kind == LegendMark::open_end || kind == LegendMark::soft_end) {
        bar.fade_right_px = 28;
    } else if (kind == LegendMark::role) {
        column.builder.box({sample.x + 16, sample.y + 3, 24, sample.h - 6}, Ink::inlay, 3);
    } else if (kind == LegendMark::moment) {
        column.builder.box({sample.x + 19, sample.middle_y() - 5, 10, 10}, Ink::surface, 5);
    }
}

/// Each kind of mark and each theme with its meaning.
void layout_legend(Column& column) {
    constexpr float sample_w = 48;
    constexpr float sample_h = 16;
    constexpr float indent = sample_w + 14;
    constexpr TextStyle style{.size_px = 14};
    const Language language = column.language();
    column.heading(Text::legend_heading, "details-legend");
    for (const LegendEntry& entry : legend_entries(column.input.data, language)) {
        layout_legend_sample(column, entry.mark, {column.x, column.y + 2, sample_w, sample_h});
        column.paragraph(entry.id, entry.words, style, indent);
        column.gap(8);
    }
    column.heading(Text::legend_themes, "details-themes-heading");
    constexpr float icon_px = 16;
    for (const Theme& theme : column.input.data.themes) {
        column.builder.shape(theme.shape, {column.x, column.y + 3, icon_px, icon_px},
                             ink_of(theme.shape));
        column.paragraph("legend-theme-" + theme.id,
                         theme.name.in(language) + ": " + theme.description.in(language), style,
                         icon_px + 12);
        column.gap(4);
    }
}

/// What it is and why, then what to do here; a picture without controls says where the texts are.
void layout_empty(Column& column) {
    const Language language = column.language();
    const bool live = column.input.has_controls;
    const std::string headline = headline_words(column.input.data, language);
    TextStyle style = title_style;
    while (style.size_px > 20 && column.builder.width_of(headline, style) > column.width) {
        style.size_px -= 1;  // in one line if it can be
    }
    column.paragraph("details-title", headline, style);
    column.gap(4);
    const std::string_view why = text(Text::present_closing_sentence, language);
    constexpr TextStyle why_style{.size_px = 16};
    const float why_px = balanced_width(why, column.width, why_style, column.builder.measure());
    column.gap(
        column.builder.paragraph("details-why", {column.x, column.y}, why_px, why, why_style));
    layout_why_link(column.builder, column.input, {column.x, column.y});
    column.gap(button_height_px);
    const float top = column.y;
    column.paragraph("details-hint",
                     text(live ? Text::details_empty_text : Text::details_static_text, language),
                     muted_style);
    // Whichever it says, the legend stays where it is.
    const auto lines_of = [&column, language](Text id) {
        return wrap(text(id, language), column.width, muted_style, column.builder.measure()).size();
    };
    const std::size_t lines =
        std::max(lines_of(Text::details_empty_text), lines_of(Text::details_static_text));
    column.y = top + static_cast<float>(lines) * muted_style.line_height_px();
    layout_legend(column);
}

Column column_in(SceneBuilder& builder, const LayoutInput& input, Rect rect) {
    // Headings begin with a gap of their own.
    return {.builder = builder,
            .input = input,
            .x = rect.x + input.padding_px(),
            .width = rect.w - 2 * input.padding_px(),
            .y = rect.y};
}

}  // namespace

void layout_why_link(SceneBuilder& builder, const LayoutInput& input, Point at) {
    if (!input.has_controls) {
        return;
    }
    constexpr TextStyle style{.size_px = 16, .weight = Weight::semibold, .ink = Ink::accent};
    const std::string words(text(Text::why_heading, input.state.language));
    const float y = at.y + (button_height_px - style.line_height_px()) / 2;
    const float width = builder.label("why-link-label", {at.x, y}, words, style);
    const float under = y + style.line_height_px() - 3;
    builder.line({at.x, under}, {at.x + width, under}, Ink::accent, 1);
    builder.target("why-link", {at.x, at.y, std::max(width, button_height_px), button_height_px},
                   std::nullopt);
}

float layout_details(SceneBuilder& builder, const LayoutInput& input, Rect rect) {
    Column column = column_in(builder, input, rect);
    column.gap(12);
    const Organisation* chosen = input.data.find(input.state.selected);
    if (chosen == nullptr) {
        column.gap(12);
        layout_empty(column);
    } else {
        layout_top(column, *chosen);
        layout_names(column, *chosen);
        layout_tiles(column, *chosen);
        layout_roles(column, *chosen);
        layout_texts(column, *chosen);
        layout_figures(column, *chosen);
        layout_moments(column, *chosen);
        layout_related(column, *chosen);
    }
    return column.y + input.padding_px() - rect.y;
}

float layout_sources(SceneBuilder& builder, const LayoutInput& input, Rect rect) {
    Column column = column_in(builder, input, rect);
    if (const Organisation* chosen = input.data.find(input.state.selected)) {
        layout_source_lines(column, *chosen);
    }
    return column.y + input.padding_px() - rect.y;
}

}  // namespace timeline
