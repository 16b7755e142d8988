// Names, bars, roles and dated facts (see layout_rows.h).
#include "core/layout_rows.h"

#include <algorithm>

#include "core/bar_span.h"
#include "core/wording.h"

namespace timeline {
namespace {

constexpr float bar_radius_px = 6;
constexpr float fade_px = 24;
constexpr float icon_px = 16;
constexpr float icon_gap_px = 10;
constexpr float second_icon_px = 12;
constexpr float bar_padding_px = 10;

constexpr TextStyle chosen_name_style{.size_px = 15, .weight = Weight::bold};
constexpr TextStyle bar_style{.size_px = 13, .weight = Weight::semibold, .ink = Ink::on_theme};
constexpr TextStyle role_style{.size_px = 12, .weight = Weight::semibold, .ink = Ink::on_inlay};

/// The stretch of a row in which its bar lies.
Rect bar_line(const RowFrame& frame, Rect row) {
    constexpr float bar_px = 26;
    constexpr float slim_bar_px = 12;
    const float height = frame.stacked() ? slim_bar_px : bar_px;
    const float y = frame.stacked() ? row.y + 27 : row.middle_y() - height / 2;
    return {frame.plot.x, y, frame.plot.w, height};
}

float name_middle(const RowFrame& frame, Rect row) {
    return frame.stacked() ? row.y + 14 : row.middle_y();
}

/// The years at the right end of a stacked row's first line, if there are any (the lane's heading
/// says that there are none); returns where the name's room ends.
float layout_years_beside_name(const RowFrame& frame, const Organisation& organisation, Rect row) {
    const std::string words = short_period_words(organisation.membership.period, frame.language());
    if (words.empty()) {
        return frame.plot.right();
    }
    constexpr TextStyle style{.size_px = 14, .weight = Weight::semibold, .ink = Ink::muted};
    const float x = frame.plot.right() - frame.builder.width_of(words, style);
    frame.builder.label("start-" + organisation.id,
                        {x, name_middle(frame, row) - style.line_height_px() / 2}, words, style);
    return x - 12;
}

void layout_name(const RowFrame& frame, const Organisation& organisation, Rect row) {
    const bool chosen = frame.input.state.selected == organisation.id;
    const auto& themes = organisation.themes;
    const float y = name_middle(frame, row);
    const float right =
        frame.stacked() ? layout_years_beside_name(frame, organisation, row) : frame.plot.x - 13;
    frame.builder.shape(main_shape(frame.input.data, organisation),
                        {frame.name_left, y - icon_px / 2 + 1, icon_px, icon_px},
                        frame.ink(organisation));
    const float left = frame.name_left + icon_px + icon_gap_px;
    const auto more = static_cast<float>(std::max<std::size_t>(themes.size(), 1) - 1);
    // A hair more than it needs, so that rounding doesn't shorten the longest name.
    const float room = right - left - more * (second_icon_px + 6);
    const TextStyle style = chosen ? chosen_name_style : name_style;
    const std::string& name = organisation.name.in(frame.language());
    float x = left +
              frame.builder.label("name-" + organisation.id, {left, y - style.line_height_px() / 2},
                                  shorten(name, room, style, frame.input.measure), style, name);
    for (std::size_t i = 1; i < themes.size(); ++i) {
        const Shape shape = frame.input.data.themes[themes[i]].shape;
        x += 6;
        frame.builder.shape(shape, {x, y - second_icon_px / 2 + 1, second_icon_px, second_icon_px},
                            ink_of(shape));
        x += second_icon_px;
    }
}

/// A bar's visible part; empty (width 0) when it lies outside the plot.
struct Bar {
    Rect rect;
    float solid_left = 0;   // where a soft edge has become solid
    float solid_right = 0;  // where it begins to be soft again
    PeriodEnd end_kind = PeriodEnd::ongoing;
    bool starts_before = false;
    bool starts_after = false;
    bool ends_before = false;
    bool ends_after = false;
};

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

/// Bands of roles whose start and end are stated; others are marked at the one of them that is.
bool is_band(const Role& role) { return role.period && role.period->start && role.period->end; }

/// A role's short name in its band, else on the bar in front of it, else nowhere: the tooltip and
/// the panel have it. Returns the left edge of what was drawn. `left_limit` is where the bar's own
/// label needs its room.
float layout_role_label(const RowFrame& frame, const Role& role, Rect band, float left_limit) {
    constexpr float padding_px = 2;
    const std::string& label = role.short_title.in(frame.language());
    const float width = frame.builder.width_of(label, role_style);
    const float y = band.middle_y() - role_style.line_height_px() / 2;
    if (width + 2 * padding_px <= band.w) {
        frame.builder.label("band-" + role.id, {band.x + (band.w - width) / 2, y}, label,
                            role_style);
        return band.x;
    }
    const float left = band.x - 8 - width;
    if (left < left_limit) {
        return band.x;
    }
    TextStyle outside = role_style;
    outside.ink = Ink::on_theme;
    frame.builder.label("band-" + role.id, {left, y}, label, outside);
    return left;
}

/// Returns the left edge of the first visible band or its label: where the bar's own label ends.
float layout_roles(const RowFrame& frame, const Organisation& organisation, const Bar& bar) {
    const Period& period = organisation.membership.period;
    const float start_label =
        frame.builder.width_of("‹ " + short_period_words(period, frame.language()), bar_style);
    float taken_to = bar.solid_left + 2 * bar_padding_px + start_label;
    float first = bar.rect.right();
    for (const Role& role : organisation.roles) {
        if (!is_band(role)) {
            continue;
        }
        const BarSpan span = bar_span(*role.period, frame.input.data);
        const float left = std::max(frame.x_of(span.begin), bar.rect.x);
        const float right = std::min(frame.x_of(span.end), bar.rect.right());
        if (right - left < 3) {
            continue;
        }
        const Rect band{left, bar.rect.y + 3, right - left, bar.rect.h - 6};
        Mark& mark = frame.builder.box(band, Ink::inlay, 4);
        mark.fade_left_px = std::clamp(frame.x_of(span.solid_begin) - left, 0.0F, band.w);
        mark.fade_right_px = std::clamp(right - frame.x_of(span.solid_end), 0.0F, band.w);
        mark.cut_left = bar.starts_before && left == bar.rect.x;
        mark.cut_right = right == frame.plot.right();
        if (!frame.stacked()) {
            first = std::min(first, layout_role_label(frame, role, band, taken_to));
        }
        frame.builder.target("role-" + role.id, band, Select{organisation.id}, Drag::plot);
        taken_to = right + bar_padding_px;
    }
    return first;
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
/// tooltip) nowhere.
void layout_bar_label(const RowFrame& frame, const Organisation& organisation, const Bar& bar,
                      float room_right) {
    const float y = bar.rect.middle_y() - bar_style.line_height_px() / 2;
    const float left = bar.solid_left + bar_padding_px;
    const float room = room_right - bar_padding_px - left;
    const std::vector<std::string> labels =
        bar_labels(frame, organisation, bar.starts_before ? "‹ " : "");
    for (const std::string& label : labels) {
        if (frame.builder.width_of(label, bar_style) <= room) {
            frame.builder.label("start-" + organisation.id, {left, y}, label, bar_style);
            return;
        }
    }
    TextStyle outside = bar_style;
    outside.ink = Ink::text;
    const float width = frame.builder.width_of(labels.back(), outside);
    const float before = bar.rect.x - 8 - width;
    const float after = bar.rect.right() + 8;
    if (!bar.starts_before && before >= frame.plot.x) {
        frame.builder.label("start-" + organisation.id, {before, y}, labels.back(), outside);
    } else if (!bar.ends_after && after + width <= frame.plot.right()) {
        frame.builder.label("start-" + organisation.id, {after, y}, labels.back(), outside);
    }
}

/// A bar that lies wholly before or after the visible time says so at the plot's edge.
void layout_away_label(const RowFrame& frame, const Organisation& organisation, Rect row,
                       bool is_later) {
    TextStyle style = bar_style;
    style.ink = Ink::muted;
    const std::string years = short_period_words(organisation.membership.period, frame.language());
    const std::string label = is_later ? years + " ›" : "‹ " + years;
    const float left =
        is_later ? frame.plot.right() - frame.builder.width_of(label, style) - 4 : frame.plot.x + 4;
    frame.builder.label("start-" + organisation.id,
                        {left, row.middle_y() - style.line_height_px() / 2}, label, style);
}

/// A dated fact on the bar's lower edge, as wide as what its date may mean: a month is a dot, a
/// year a short pill.
void layout_marker(const RowFrame& frame, const Organisation& organisation, const std::string& id,
                   const Date& date, Rect row) {
    constexpr float height_px = 9;
    const YearSpan span = frame.span(date);
    const float exact_left = frame.x_of(span.begin);
    const float width = std::max(frame.x_of(span.end) - exact_left, height_px);
    const float left = (exact_left + frame.x_of(span.end) - width) / 2;
    if (left < frame.plot.x || left + width > frame.plot.right() + height_px / 2) {
        return;
    }
    const float middle = bar_line(frame, row).bottom() + 1;
    const Rect rect{left, middle - height_px / 2, width, height_px};
    Mark& mark = frame.builder.box(rect, Ink::text, height_px / 2);
    mark.stroke = Ink::surface;
    mark.stroke_px = 2;
    frame.builder.target(id, rect.inset(-4), Select{organisation.id}, Drag::plot);
}

void layout_markers(const RowFrame& frame, const Organisation& organisation, Rect row) {
    for (const Moment& moment : organisation.moments) {
        layout_marker(frame, organisation, "moment-" + moment.id, moment.date, row);
    }
    for (const Role& role : organisation.roles) {
        if (role.period && !is_band(role)) {
            const std::optional<Date>& only =
                role.period->start ? role.period->start : role.period->end;
            if (only) {
                layout_marker(frame, organisation, "role-" + role.id, *only, row);
            }
        }
    }
}

}  // namespace

float row_names_width(const LayoutInput& input, float card_width) {
    float widest = 0;
    for (const Organisation& organisation : input.data.organisations) {
        const float name = input.measure(organisation.name.in(input.state.language),
                                         chosen_name_style.size_px, chosen_name_style.weight);
        const auto more_themes =
            static_cast<float>(std::max<std::size_t>(organisation.themes.size(), 1) - 1);
        widest = std::max(widest, name + more_themes * (second_icon_px + 6));
    }
    return icon_px + icon_gap_px + std::min(widest, card_width * 0.45F);
}
void layout_row_ground(const RowFrame& frame, const Organisation& organisation, Rect row) {
    const std::string id = "row-" + organisation.id;
    const bool chosen = frame.input.state.selected == organisation.id;
    if (chosen || frame.builder.is_hovered(id) ||
        frame.builder.is_hovered("bar-" + organisation.id)) {
        frame.builder.box(row, chosen ? Ink::selected : Ink::raised, 8);
    }
    if (chosen) {
        frame.builder.box({row.x, row.y + 4, 4, row.h - 8}, Ink::accent, 2);
    }
    frame.builder.target(id, row, Select{organisation.id}, Drag::plot);
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
    outline(frame, organisation, bar.rect).id = "bar-" + organisation.id;
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
        frame.builder.label("start-" + organisation.id,
                            {left, bar.rect.middle_y() - style.line_height_px() / 2}, words, style);
    } else {
        Bar narrow = bar;
        narrow.solid_left = bar.rect.right();
        layout_bar_label(frame, organisation, narrow, bar.rect.right());
    }
}

void layout_bar(const RowFrame& frame, const Organisation& organisation, const Bar& bar) {
    Mark& mark = frame.builder.box(bar.rect, frame.ink(organisation), bar_radius_px);
    mark.id = "bar-" + organisation.id;
    mark.fade_left_px = bar.solid_left - bar.rect.x;
    mark.cut_left = bar.starts_before;
    mark.cut_right = bar.ends_after;
    if (bar.end_kind == PeriodEnd::stated) {
        mark.fade_right_px = bar.rect.right() - bar.solid_right;
    } else if (!bar.ends_after) {
        mark.fade_right_px = std::min(fade_px, bar.rect.w / 2);
    }
}

/// Words inside the outline, or after it where it is too short for them.
void layout_outline_label(const RowFrame& frame, const Organisation& organisation, Rect rect) {
    TextStyle style = bar_style;
    style.ink = Ink::text;
    const std::string words = membership_words(organisation, frame.language());
    const float width = frame.builder.width_of(words, style);
    const float after = rect.right() + 8;
    const std::string id = "start-" + organisation.id;
    if (width + 2 * bar_padding_px > rect.w && after + width <= frame.plot.right()) {
        frame.builder.label(id, {after, rect.middle_y() - style.line_height_px() / 2}, words,
                            style);
        return;
    }
    frame.builder.label_left(
        id, {rect.x + bar_padding_px, rect.y, rect.w - 2 * bar_padding_px, rect.h}, words, style);
}

}  // namespace

void layout_dated_row(const RowFrame& frame, const Organisation& organisation, Rect row) {
    layout_name(frame, organisation, row);
    const Bar bar = bar_of(frame, organisation.membership.period, row);
    if (bar.rect.w > 0) {
        if (bar.end_kind == PeriodEnd::not_stated) {
            layout_bar_without_end(frame, organisation, bar);
        } else {
            layout_bar(frame, organisation, bar);
        }
        frame.builder.target("bar-" + organisation.id, bar.rect, Select{organisation.id},
                             Drag::plot);
        const float room_right =
            std::min(layout_roles(frame, organisation, bar),
                     bar.end_kind == PeriodEnd::stated ? bar.solid_right : bar.rect.right());
        if (!frame.stacked() && bar.end_kind != PeriodEnd::not_stated) {
            layout_bar_label(frame, organisation, bar, room_right);
        }
    }
    if ((bar.starts_after || bar.ends_before) && !frame.stacked()) {
        layout_away_label(frame, organisation, row, bar.starts_after);
    }
    layout_markers(frame, organisation, row);
}

/// Nobody stated when it began, so the outline takes all the time that is shown, up to its end
/// where that is stated, and claims nothing.
void layout_undated_row(const RowFrame& frame, const Organisation& organisation, Rect row) {
    layout_name(frame, organisation, row);
    const double until = unstated_start_until(organisation.membership.period, frame.input.data);
    const float right = std::min(frame.x_of(until), frame.plot.right());
    const Rect line = bar_line(frame, row);
    const Rect rect{line.x, line.y, right - line.x, line.h};
    if (rect.w > 0) {
        outline(frame, organisation, rect).id = "bar-" + organisation.id;
        frame.builder.target("bar-" + organisation.id, rect, Select{organisation.id}, Drag::plot);
        if (!frame.stacked()) {
            layout_outline_label(frame, organisation, rect);
        }
    } else if (!frame.stacked()) {
        layout_away_label(frame, organisation, row, false);
    }
    layout_markers(frame, organisation, row);
}

}  // namespace timeline
