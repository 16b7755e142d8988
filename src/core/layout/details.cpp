// The details panel: everything about the chosen organisation.
#include <algorithm>

#include "core/base/ids.h"
#include "core/layout/column.h"
#include "core/picture/text_fit.h"
#include "core/words/wording.h"

namespace timeline {
namespace {

constexpr float line_gap_px = 6;

/// Themes at the left, the way out at the right.
void layout_top(Column& column, const Organisation& organisation) {
    constexpr float icon_px = 18;
    constexpr float size_px = button_height_px;
    float right = column.x + column.width + 10 - size_px;
    column.builder.sign_button("details-close", {right, column.y, size_px, size_px}, "×", Select{},
                               ButtonLook::quiet, Thing::close_details);
    const std::string words = theme_words(column.input.data, organisation, column.language());
    constexpr TextStyle style{.size_px = 15, .weight = Weight::semibold};
    const float icons_w = static_cast<float>(organisation.themes.size()) * (icon_px + 6) + 2;
    // Several themes may need the whole line, below the button.
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
                              style, {Area::panel});
    column.gap(size_px + 2);
}

/// What it is called, since when, and in one sentence why.
void layout_names(Column& column, const Organisation& organisation) {
    const Language language = column.language();
    column.title(organisation.name.in(language), panel_title_style);
    if (!organisation.more->full_name.empty()) {
        column.paragraph("details-full-name", organisation.more->full_name.in(language),
                         {.size_px = 15, .weight = Weight::semibold, .ink = Ink::muted});
    }
    column.paragraph("details-membership",
                     membership_and_years_words(column.input.data, organisation, language),
                     muted_style);
    column.gap(14);
    constexpr TextStyle lead_style{.size_px = 18, .weight = Weight::semibold};
    const std::string& lead = organisation.more->summary.in(language);
    if (lead.empty()) {
        return;
    }
    const float lead_px = balanced_width(lead, column.width, lead_style, column.builder.measure());
    column.gap(column.builder.paragraph("details-summary", {column.x, column.y}, lead_px, lead,
                                        lead_style, {Area::panel, ReadAs::lead}));
}

/// A dot, what it was and, muted, when.
void layout_dated_fact(Column& column, const std::string& id, std::string_view what,
                       std::string_view when, Ink ink) {
    constexpr float indent_px = 20;
    column.builder.box({column.x, column.y + 6, 10, 10}, ink, 5);
    column.paragraph(part_of(id, "what"), what, body_style, indent_px);
    column.paragraph(part_of(id, "when"), when, {.size_px = 14, .ink = Ink::muted}, indent_px);
    column.gap(line_gap_px);
}

void layout_roles(Column& column, const Organisation& organisation) {
    if (organisation.more->roles.empty()) {
        return;
    }
    const Language language = column.language();
    const Ink ink = ink_of(main_shape(column.input.data, organisation));
    column.heading(Text::roles, "details-roles");
    for (const Role& role : organisation.more->roles) {
        layout_dated_fact(column, id_of(Kind::fact, role.id), role.title.in(language),
                          role_time_words(role, language), ink);
    }
}

void layout_moments(Column& column, const Organisation& organisation) {
    if (organisation.more->moments.empty()) {
        return;
    }
    const Language language = column.language();
    column.heading(Text::moments, "details-moments");
    for (const Moment& moment : organisation.more->moments) {
        layout_dated_fact(column, id_of(Kind::fact, moment.id), moment.title.in(language),
                          date_words(moment.date, language), Ink::text);
    }
}

void layout_figures(Column& column, const Organisation& organisation) {
    if (organisation.more->figures.empty()) {
        return;
    }
    column.heading(Text::figures, "details-figures");
    for (const Figure& figure : organisation.more->figures) {
        const std::string number = figure_number(figure, column.language());
        constexpr TextStyle style{.size_px = 15, .weight = Weight::bold};
        const float width = column.builder.width_of(number, style) + 6;
        const std::string id = id_of(Kind::fact, figure.id);
        column.builder.label(part_of(id, "number"), {column.x, column.y}, number, style, {},
                             {Area::panel});
        column.paragraph(part_of(id, "unit"), figure.unit.in(column.language()), body_style, width);
        column.gap(line_gap_px);
    }
}

void layout_texts(Column& column, const Organisation& organisation) {
    if (!organisation.more->about.empty()) {
        column.heading(Text::about_heading, "details-about");
        column.paragraph("details-about-text", organisation.more->about.in(column.language()));
    }
    if (!organisation.more->city.empty()) {
        column.heading(Text::city_heading, "details-city");
        column.paragraph("details-city-text", organisation.more->city.in(column.language()));
    }
}

void layout_related(Column& column, const Organisation& organisation) {
    if (organisation.more->related.empty()) {
        return;
    }
    column.heading(Text::related, "details-related");
    constexpr float padding_px = 12;
    constexpr float icon_px = 16;
    for (const Relation& relation : organisation.more->related) {
        const std::string id = id_of(Kind::related, relation.to);
        const Organisation& other = *column.input.data.find(relation.to);
        const Subject subject{Thing::related, column.input.data.index_of(other)};
        const float top = column.y;
        const std::size_t ground = column.builder.scene().marks.size();
        column.builder.box({column.x, top, column.width, 0},
                           column.builder.is_hovered(id) ? Ink::selected : Ink::raised, 8);
        const float left = column.x + padding_px + icon_px + 10;
        const float room = column.x + column.width - padding_px - 20 - left;
        column.gap(padding_px);
        column.builder.paragraph(part_of(id, "name"), {left, column.y}, room,
                                 other.name.in(column.language()), heading_style,
                                 {Area::panel, ReadAs::on_control, 0, subject});
        column.gap(heading_style.line_height_px());
        column.gap(column.builder.paragraph(part_of(id, "text"), {left, column.y}, room,
                                            relation.text.in(column.language()),
                                            {.size_px = 14, .ink = Ink::muted}) +
                   padding_px);
        const Rect rect{column.x, top, column.width, column.y - top};
        column.builder.scene().marks[ground].rect = rect;
        const Shape shape = main_shape(column.input.data, other);
        column.builder.shape(shape, {column.x + padding_px, top + padding_px + 3, icon_px, icon_px},
                             ink_of(shape));
        column.builder.label_centred("", {rect.right() - 32, top, 24, rect.h}, "›", button_style);
        column.builder.target(id, rect, Select{other.id}, Drag::none, subject);
        column.gap(8);
    }
}

/// One line a dated fact, so that anyone can check it: closed until that is wanted.
void layout_sources(Column& column, const Organisation& organisation) {
    const Language language = column.language();
    const bool open = column.input.state.sources_open;
    const std::string words = sources_words(organisation, language);
    column.gap(14);
    column.builder.line({column.x, column.y}, {column.x + column.width, column.y}, Ink::grid);
    const Rect button{column.x, column.y, column.width, button_height_px};
    column.builder.label_left(part_of("sources-toggle", "label"), button, words, button_style,
                              {Area::panel, ReadAs::on_control, 0, {Thing::sources}});
    column.builder.fold_sign({button.right() - 16, button.middle_y() - 2.5F, 10, 5}, open,
                             column.builder.is_hovered("sources-toggle") ? Ink::text : Ink::muted);
    column.builder.target("sources-toggle", button, ToggleSources{});
    column.gap(button_height_px);
    if (!open) {
        return;
    }
    column.paragraph("source-page",
                     text(Text::source_paragraph_only, language, {column.input.data.source_title}),
                     small_style);
    for (const auto& [id, line] : source_lines(organisation, language)) {
        column.gap(3);
        column.paragraph(id, line, small_style);
    }
    if (!organisation.more->note.empty()) {
        column.gap(line_gap_px);
        column.paragraph("source-note", organisation.more->note.in(language), small_style);
    }
}

/// The neighbours by name, at the panel's foot: `bottom` is where the panel ends at the earliest.
void layout_steps(Column& column, const Organisation& organisation, float bottom) {
    constexpr float gap_px = 12;
    const auto [previous, next] = column.input.view.neighbours(&organisation);
    if (previous == nullptr && next == nullptr) {
        return;
    }
    const float width = (column.width - gap_px) / 2;
    column.gap(18);
    column.y = std::max(column.y, bottom - button_height_px);
    const auto step = [&](const char* id, const Organisation* to, float x, bool back) {
        if (to != nullptr) {
            column.builder.step_button(id, {x, column.y, width, button_height_px},
                                       to->name.in(column.language()), back, Select{to->id});
        }
    };
    step("details-previous", previous, column.x, true);
    step("details-next", next, column.x + width + gap_px, false);
    column.gap(button_height_px);
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

float layout_details(SceneBuilder& builder, const LayoutInput& input, Rect rect) {
    Column column = column_in(builder, input, rect);
    column.gap(12);
    const Organisation* chosen = input.data.find(input.state.selected);
    if (chosen == nullptr) {
        column.gap(12);
        layout_legend_panel(column);
    } else {
        layout_top(column, *chosen);
        layout_names(column, *chosen);
        layout_roles(column, *chosen);
        layout_texts(column, *chosen);
        layout_figures(column, *chosen);
        layout_moments(column, *chosen);
        layout_related(column, *chosen);
        layout_sources(column, *chosen);
        layout_steps(column, *chosen, rect.bottom() - input.padding_px());
    }
    return column.y + input.padding_px() - rect.y;
}

}  // namespace timeline
