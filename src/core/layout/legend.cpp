// The details panel while nothing is chosen: what it is and why, and how to read the picture.
#include <algorithm>

#include "core/base/ids.h"
#include "core/layout/column.h"
#include "core/picture/text_fit.h"
#include "core/words/wording.h"

namespace timeline {
namespace {

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

/// A line of a list is no sentence.
std::string without_full_stop(const std::string& words) {
    return words.ends_with('.') ? words.substr(0, words.size() - 1) : words;
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
        constexpr float indent_px = icon_px + 12;
        column.gap(column.builder.titled_paragraph(
            id_of(Kind::legend_theme, theme.id), {column.x + indent_px, column.y},
            column.width - indent_px, theme.name.in(language),
            without_full_stop(theme.description.in(language)), style, {Area::panel}));
        column.gap(4);
    }
}

}  // namespace

/// What it is and why, then what to do here; on paper where the texts are.
void layout_legend_panel(Column& column) {
    const Language language = column.language();
    const bool on_paper = column.input.sheet != nullptr;
    const std::string headline = headline_words(column.input.data, language);
    TextStyle style = panel_title_style;
    while (style.size_px > 20 && column.builder.width_of(headline, style) > column.width) {
        style.size_px -= 1;  // in one line if it can be
    }
    column.title(headline, style);
    column.gap(4);
    const std::string_view why = text(Text::present_closing_sentence, language);
    constexpr TextStyle why_style{.size_px = 16};
    const float why_px = balanced_width(why, column.width, why_style, column.builder.measure());
    column.gap(column.builder.paragraph("details-why", {column.x, column.y}, why_px, why, why_style,
                                        {Area::panel}));
    if (!column.input.stands_alone) {
        layout_why_link(column.builder, column.input, {column.x, column.y});
        column.gap(button_height_px);
        column.paragraph(
            "details-hint",
            text(on_paper ? Text::details_static_text : Text::details_empty_text, language),
            muted_style);
    }
    layout_legend(column);
}

void layout_why_link(SceneBuilder& builder, const LayoutInput& input, Point at) {
    if (input.sheet != nullptr) {
        return;  // paper leads nowhere
    }
    constexpr TextStyle style{.size_px = 16, .weight = Weight::semibold, .ink = Ink::accent};
    const std::string words(text(Text::why_heading, input.state.language));
    const float y = at.y + (button_height_px - style.line_height_px()) / 2;
    const float width = builder.label(part_of("why-link", "label"), {at.x, y}, words, style, {},
                                      {Area::panel, ReadAs::on_control, 0, {Thing::why_link}});
    const float under = y + style.line_height_px() - 3;
    builder.line({at.x, under}, {at.x + width, under}, Ink::accent, 1);
    builder.target("why-link", {at.x, at.y, std::max(width, button_height_px), button_height_px},
                   std::nullopt);
}

}  // namespace timeline
