// Names, bars, roles and dated facts (see rows.h).
#include "core/layout/rows.h"

#include <algorithm>
#include <cmath>

#include "core/base/ids.h"
#include "core/data/bar_span.h"
#include "core/layout/away_button.h"
#include "core/layout/row_marks.h"
#include "core/layout/row_stack.h"
#include "core/picture/text_fit.h"
#include "core/words/wording.h"

namespace timeline {
namespace {

constexpr float icon_px = 16;
constexpr float icon_gap_px = 10;
constexpr float second_icon_px = 12;
constexpr float bar_padding_px = 10;
constexpr float moment_gap_px = 14;

constexpr TextStyle chosen_name_style{.size_px = 15, .weight = Weight::bold};

/// Where a search found an organisation whose name doesn't tell; empty where it does.
std::string reason_of(const RowFrame& frame, const Organisation& organisation) {
    return frame.has_reasons ? finding_words(frame.input.data, frame.input.rows(), organisation,
                                             frame.input.state.language)
                             : std::string();
}

float name_middle(const RowFrame& frame, bool has_reason, Rect row) {
    constexpr float stacked_px = 14;
    constexpr float above_reason_px = 9;
    if (frame.stacked()) {
        return row.y + stacked_px;
    }
    return row.middle_y() - (has_reason ? above_reason_px : 0);
}

/// Below the name, or below a stacked row's bar.
void layout_reason(const RowFrame& frame, const Organisation& organisation,
                   const std::string& reason, Rect row) {
    if (reason.empty()) {
        return;
    }
    constexpr TextStyle style = small_style;
    const float left = frame.stacked() ? frame.name_left : frame.name_left + icon_px + icon_gap_px;
    const float right = frame.stacked() ? frame.plot.right() : frame.plot.x - 13;
    const float y = frame.stacked() ? row.y + 44 : row.middle_y() + 1;
    frame.builder.label(id_of(Kind::reason, organisation.id), {left, y},
                        shorten(reason, right - left, style, frame.input.measure), style, reason);
}

/// The years at the right end of a stacked row's first line, if there are any (the lane's heading
/// says that there are none); returns where the name's room ends.
float layout_years_beside_name(const RowFrame& frame, const Organisation& organisation,
                               float middle) {
    const std::string words = short_period_words(organisation.membership.period, frame.language());
    if (words.empty()) {
        return frame.plot.right();
    }
    constexpr TextStyle style{.size_px = 14, .weight = Weight::semibold, .ink = Ink::muted};
    const float x = frame.plot.right() - frame.builder.width_of(words, style);
    frame.builder.label(id_of(Kind::start, organisation.id),
                        {x, middle - style.line_height_px() / 2}, words, style);
    return x - 12;
}

void layout_name(const RowFrame& frame, const Organisation& organisation, float y) {
    const bool chosen = frame.input.state.selected == organisation.id;
    const auto& themes = organisation.themes;
    const float right =
        frame.stacked() ? layout_years_beside_name(frame, organisation, y) : frame.plot.x - 13;
    frame.builder.shape(main_shape(frame.input.data, organisation),
                        {frame.name_left, y - icon_px / 2 + 1, icon_px, icon_px},
                        frame.ink(organisation));
    const float left = frame.name_left + icon_px + icon_gap_px;
    const auto more = static_cast<float>(std::max<std::size_t>(themes.size(), 1) - 1);
    // A hair more than it needs, so that rounding doesn't shorten the longest name.
    const float room = right - left - more * (second_icon_px + 6);
    const TextStyle style = chosen ? chosen_name_style : name_style;
    const std::string& name = organisation.name.in(frame.language());
    float x = left + frame.builder.label(
                         id_of(Kind::name, organisation.id), {left, y - style.line_height_px() / 2},
                         shorten(name, room, style, frame.input.measure), style, name);
    for (std::size_t i = 1; i < themes.size(); ++i) {
        const Shape shape = frame.input.data.themes[themes[i]].shape;
        x += 6;
        frame.builder.shape(shape, {x, y - second_icon_px / 2 + 1, second_icon_px, second_icon_px},
                            ink_of(shape));
        x += second_icon_px;
    }
}

Bar bar_of(const RowFrame& frame, const Period& period, Rect row) {
    const BarSpan span = bar_span(period, frame.input.data);
    const float left = std::max(frame.x_of(span.begin), frame.plot.x);
    const float right = std::max(left, std::min(frame.x_of(span.end), frame.plot.right()));
    const Rect line = bar_line(frame, row);
    return {.rect = {left, line.y, right - left, line.h},
            .solid_left = std::clamp(frame.x_of(span.solid_begin), left, right),
            .solid_right = std::clamp(frame.x_of(span.solid_end), left, right),
            .end_kind = span.end_kind,
            .starts_before = frame.x_of(span.begin) < frame.plot.x - 0.5F,
            .starts_after = frame.x_of(span.begin) >= frame.plot.right(),
            .ends_before = frame.x_of(span.end) <= frame.plot.x,
            .ends_after = frame.x_of(span.end) > frame.plot.right() + 1};
}

/// What a bar says of itself, the longest first. The start alone would read as if it went on.
std::vector<std::string> bar_labels(const RowFrame& frame, const Organisation& organisation,
                                    const std::string& prefix) {
    const Language language = frame.language();
    const Period& period = organisation.membership.period;
    std::vector<std::string> labels = {prefix + short_period_words(period, language)};
    if (organisation.goes_on()) {
        labels.insert(labels.begin(),
                      prefix + long_start_words(frame.input.data, organisation, language));
    }
    return labels;
}

/// The years in words: inside the bar, else in front of it, else after it, else (in the panel and
/// tooltip) nowhere. Returns where a line that comes to the bar from the left ends.
float layout_bar_label(const RowFrame& frame, const Organisation& organisation, const Bar& bar,
                       float room_right) {
    const float y = bar.rect.middle_y() - bar_style.line_height_px() / 2;
    const float left = bar.solid_left + bar_padding_px;
    const float room = room_right - bar_padding_px - left;
    const std::vector<std::string> labels =
        bar_labels(frame, organisation, bar.starts_before ? "‹ " : "");
    for (const std::string& label : labels) {
        const float width = frame.builder.width_of(label, bar_style);
        if (width <= room && !meets_moment(frame, organisation, left, width)) {
            frame.builder.label(id_of(Kind::start, organisation.id), {left, y}, label, bar_style);
            return bar.rect.x;
        }
    }
    TextStyle outside = bar_style;
    outside.ink = Ink::text;
    const float width = frame.builder.width_of(labels.back(), outside);
    float before = bar.rect.x - 8 - width;
    const bool before_moments = meets_moment(frame, organisation, before, width);
    if (before_moments) {
        before = std::min(before, first_moment(frame, organisation) - moment_gap_px - width);
    }
    const float after = bar.rect.right() + 8;
    if (!bar.starts_before && before >= frame.plot.x) {
        frame.builder.label(id_of(Kind::start, organisation.id), {before, y}, labels.back(),
                            outside);
        return before_moments ? bar.rect.x : before;
    }
    if (!bar.ends_after && after + width <= frame.plot.right()) {
        frame.builder.label(id_of(Kind::start, organisation.id), {after, y}, labels.back(),
                            outside);
    }
    return bar.rect.x;
}

}  // namespace

Rect bar_line(const RowFrame& frame, Rect row) {
    if (row.h < least_row_px) {
        const float thin_px = std::max(row.h - 1, 1.0F);
        return {frame.plot.x, row.y, frame.plot.w, thin_px};
    }
    constexpr float dense_below_px = 40;
    const float bar_px = row.h < dense_below_px ? 22 : 26;
    constexpr float slim_bar_px = 12;
    const float height = frame.stacked() ? slim_bar_px : bar_px;
    const float y = frame.stacked() ? row.y + 27 : row.middle_y() - height / 2;
    return {frame.plot.x, y, frame.plot.w, height};
}

float row_names_width(const LayoutInput& input, float card_width) {
    float widest = 0;
    for (const std::uint32_t place : input.view.widest) {
        const Organisation& organisation = input.data.organisations[place];
        const float name = input.measure(organisation.name.in(input.state.language),
                                         chosen_name_style.size_px, chosen_name_style.weight);
        const auto more_themes =
            static_cast<float>(std::max<std::size_t>(organisation.themes.size(), 1) - 1);
        widest = std::max(widest, name + more_themes * (second_icon_px + 6));
    }
    // Whole pixels, so that the axis' lines are sharp.
    return icon_px + icon_gap_px + std::min(std::ceil(widest), card_width * 0.45F);
}

namespace {

/// Also while the pointer is on something that stands on the row.
bool is_pointed_at(const RowFrame& frame, const Organisation& organisation) {
    const Subject& hovered = frame.builder.hovered();
    return hovered.organisation == frame.input.data.index_of(organisation) &&
           hovered.thing != Thing::related;
}

}  // namespace

void layout_row_ground(const RowFrame& frame, const Organisation& organisation, Rect row) {
    const bool chosen = frame.input.state.selected == organisation.id;
    if (chosen || is_pointed_at(frame, organisation)) {
        frame.builder.box(row, chosen ? Ink::selected : Ink::raised, 8);
    }
    if (chosen) {
        frame.builder.box({row.x, row.y + 4, 4, row.h - 8}, Ink::accent, 2);
    }
    frame.builder.target(id_of(Kind::row, organisation.id), row, Select{organisation.id},
                         Drag::plot, frame.subject(Thing::row, organisation));
}

namespace {

Mark& outline(const RowFrame& frame, const Organisation& organisation, Rect rect) {
    Mark& mark = frame.builder.box(rect, Ink::none, bar_radius_px);
    mark.stroke = frame.ink(organisation);
    mark.stroke_px = 1.5F;
    mark.dashed = true;
    return mark;
}

/// How far the start of a bar whose end nobody stated is solid before it fades.
float stub_right(const Bar& bar) {
    constexpr float least_px = 48;
    return std::min(std::max(bar.solid_right, bar.solid_left + least_px), bar.rect.right());
}

/// Solid where it is known, then an outline: like the one of an unstated start it claims nothing.
void layout_bar_without_end(const RowFrame& frame, const Organisation& organisation,
                            const Bar& bar) {
    outline(frame, organisation, bar.rect).id = id_of(Kind::bar, organisation.id);
    const float right = stub_right(bar);
    Mark& stub = frame.builder.box({bar.rect.x, bar.rect.y, right - bar.rect.x, bar.rect.h},
                                   frame.ink(organisation), bar_radius_px);
    stub.fade_left_px = bar.solid_left - bar.rect.x;
    stub.fade_right_px = std::min(fade_px, right - bar.solid_left);
    stub.cut_left = bar.starts_before;
    if (frame.stacked()) {
        return;
    }
    TextStyle style = bar_style;
    style.ink = Ink::text;
    const std::string words = (bar.starts_before ? "‹ " : "") +
                              short_period_words(organisation.membership.period, frame.language());
    const float left = right + 4;
    if (left + frame.builder.width_of(words, style) + bar_padding_px <= bar.rect.right()) {
        frame.builder.label(id_of(Kind::start, organisation.id),
                            {left, bar.rect.middle_y() - style.line_height_px() / 2}, words, style);
    } else {
        Bar narrow = bar;
        narrow.solid_left = bar.rect.right();
        layout_bar_label(frame, organisation, narrow, bar.rect.right());
    }
}

void layout_bar(const RowFrame& frame, const Organisation& organisation, const Bar& bar) {
    const float radius = std::min(bar_radius_px, bar.rect.h / 2);
    Mark& mark = frame.builder.box(bar.rect, frame.ink(organisation), radius);
    mark.id = id_of(Kind::bar, organisation.id);
    mark.fade_left_px = bar.solid_left - bar.rect.x;
    mark.cut_left = bar.starts_before;
    mark.cut_right = bar.ends_after;
    if (bar.end_kind == PeriodEnd::stated) {
        mark.fade_right_px = bar.rect.right() - bar.solid_right;
    } else if (!bar.ends_after) {
        mark.fade_right_px = std::min(fade_px, bar.rect.w / 2);
    }
}

/// A chip as wide as its words, for a start that nobody stated: it lies on no axis and claims
/// nothing.
void layout_chip(const RowFrame& frame, const Organisation& organisation, Rect row) {
    TextStyle style = frame.stacked() ? role_style : bar_style;
    style.ink = Ink::text;
    const float height = frame.stacked() ? 20 : bar_line(frame, row).h;
    const float y = frame.stacked() ? row.y + 25 : row.middle_y() - height / 2;
    const float room = frame.plot.w - 2 * bar_padding_px;
    const std::string words = membership_words(organisation, frame.language());
    const float width = std::min(frame.builder.width_of(words, style) + 1, room);
    const Rect rect{frame.plot.x, y, width + 2 * bar_padding_px, height};
    Mark& chip = outline(frame, organisation, rect);
    chip.id = id_of(Kind::bar, organisation.id);
    if (frame.input.rows().sort == Sort::theme) {
        chip.fill = Ink::surface;  // among the axis' lines, which are not to cross its words
    }
    frame.builder.target(id_of(Kind::bar, organisation.id), rect, Select{organisation.id},
                         Drag::plot, frame.subject(Thing::bar, organisation));
    frame.builder.label_left(id_of(Kind::start, organisation.id),
                             {rect.x + bar_padding_px, y, width, height}, words, style);
}

void layout_dated_row(const RowFrame& frame, const Organisation& organisation, Rect row) {
    const Bar bar = bar_of(frame, organisation.membership.period, row);
    const bool is_outlined = bar.end_kind == PeriodEnd::not_stated;
    Rect solid = bar.rect;
    float tie_right = bar.rect.x;
    if (bar.rect.w > 0) {
        if (is_outlined) {
            layout_bar_without_end(frame, organisation, bar);
            solid.w = stub_right(bar) - solid.x;
        } else {
            layout_bar(frame, organisation, bar);
        }
        frame.builder.target(id_of(Kind::bar, organisation.id), bar.rect, Select{organisation.id},
                             Drag::plot, frame.subject(Thing::bar, organisation));
        const float room_right =
            std::min(layout_roles(frame, organisation, bar),
                     bar.end_kind == PeriodEnd::stated ? bar.solid_right : bar.rect.right());
        if (!frame.stacked() && !is_outlined) {
            tie_right = layout_bar_label(frame, organisation, bar, room_right);
        }
    }
    if ((bar.starts_after || bar.ends_before) && !frame.stacked()) {
        tie_right = layout_away_button(frame, organisation, row, bar.starts_after);
    }
    layout_moments(frame, organisation, solid, tie_right);
}

}  // namespace

void layout_thin_row(const RowFrame& frame, const Organisation& organisation, Rect row) {
    Bar bar = bar_of(frame, organisation.membership.period, row);
    if (bar.rect.w <= 0) {
        return;
    }
    if (bar.end_kind == PeriodEnd::not_stated) {
        bar.rect.w = stub_right(bar) - bar.rect.x;
    }
    layout_bar(frame, organisation, bar);
    frame.builder.target(id_of(Kind::bar, organisation.id), row, Select{organisation.id},
                         Drag::plot, frame.subject(Thing::bar, organisation));
}

void layout_row(const RowFrame& frame, const Organisation& organisation, Rect row) {
    const std::string reason = reason_of(frame, organisation);
    layout_name(frame, organisation, name_middle(frame, !reason.empty(), row));
    layout_reason(frame, organisation, reason, row);
    if (organisation.has_start()) {
        layout_dated_row(frame, organisation, row);
    } else {
        layout_chip(frame, organisation, row);
    }
}

}  // namespace timeline
