// The timeline's card: axis, rows with bars, roles and moments, and the lane without a start year.
#include <algorithm>
#include <cmath>

#include "core/layout_parts.h"
#include "core/text.h"
#include "core/ticks.h"
#include "core/wording.h"

namespace timeline {
namespace {

constexpr float axis_px = 42;
constexpr float lane_head_px = 36;
constexpr float foot_px = 14;
constexpr float min_row_px = 40;
constexpr float max_row_px = 56;
constexpr float bar_px = 26;
constexpr float bar_radius_px = 6;
constexpr float fade_px = 24;
constexpr float icon_px = 16;
constexpr float icon_gap_px = 10;
constexpr float second_icon_px = 12;
constexpr float bar_padding_px = 10;

constexpr TextStyle axis_style{.size_px = 14, .ink = Ink::muted};
constexpr TextStyle name_style{.size_px = 15, .weight = Weight::semibold};
constexpr TextStyle chosen_name_style{.size_px = 15, .weight = Weight::bold};
constexpr TextStyle bar_style{.size_px = 13, .weight = Weight::semibold, .ink = Ink::on_theme};
constexpr TextStyle role_style{.size_px = 12, .weight = Weight::semibold, .ink = Ink::on_inlay};

/// What the rows share.
struct Frame {
    SceneBuilder& builder;
    const LayoutInput& input;
    Rect card;
    Rect plot;  // from the axis' lower edge to the last row's
    TimeScale scale;
    float row_px = min_row_px;
    float name_left = 0;

    Language language() const { return input.state.language; }
    float x_of(double year) const { return static_cast<float>(scale.to_px(year)); }
    YearSpan span(const Date& date) const { return span_of(date, input.data.approximation_years); }
    Ink ink(const Organisation& organisation) const {
        return ink_of(main_shape(input.data, organisation));
    }
};

std::vector<SceneBuilder::Choice> sort_choices(const ViewState& state) {
    const auto choice = [&state](const char* id, Text name, Sort sort) {
        return SceneBuilder::Choice{id, std::string(text(name, state.language)), SetSort{sort},
                                    state.sort == sort};
    };
    return {choice("sort-start", Text::sort_start, Sort::start),
            choice("sort-name", Text::sort_name, Sort::name),
            choice("sort-theme", Text::sort_theme, Sort::theme)};
}

/// The column of names is as wide as the longest one of the data in this language, whatever is
/// filtered, but never takes more than its share of the card.
float name_column_width(const LayoutInput& input, float card_width) {
    float widest = 0;
    for (const Organisation& organisation : input.data.organisations) {
        const float name = input.measure(organisation.name.in(input.state.language),
                                         chosen_name_style.size_px, chosen_name_style.weight);
        const auto more_themes =
            static_cast<float>(std::max<std::size_t>(organisation.themes.size(), 1) - 1);
        widest = std::max(widest, name + more_themes * (second_icon_px + 6));
    }
    return std::min(widest, card_width * 0.34F);
}

/// The total, zooming and sorting, and where each goes.
struct Head {
    std::vector<SceneBuilder::Choice> sorts;
    Point total;
    Point zoom;
    Point fit_all;
    Point sort;
    float total_px = 0;
    float fit_all_px = 0;
    float bottom = 0;
};

constexpr float head_gap_px = 6;
constexpr float zoom_px = 4 * button_height_px + 3 * head_gap_px;

/// In one line where there is room, with the controls at the right; else in as many as they need.
Head head_of(const SceneBuilder& builder, const LayoutInput& input, Rect card) {
    constexpr float group_gap_px = 24;
    const Language language = input.state.language;
    Head head{.sorts = sort_choices(input.state)};
    const float sorts_px = builder.choices_width(head.sorts);
    head.fit_all_px = builder.button_width(text(Text::fit_all, language));
    // Room for the longest total, so that filtering doesn't move the controls.
    head.total_px = builder.width_of(text(Text::total, language, {"88", "88"}), name_style);
    const float left = card.x + input.padding_px();
    const float right = card.right() - input.padding_px() + 8;
    const float top = card.y + 12;
    const float controls_px = sorts_px + group_gap_px + zoom_px + head_gap_px + head.fit_all_px;
    if (left + head.total_px + group_gap_px + controls_px <= right) {
        head.total = {left, top};
        head.sort = {right - controls_px, top};
        head.zoom = {head.sort.x + sorts_px + group_gap_px, top};
        head.fit_all = {right - head.fit_all_px, top};
        head.bottom = top + button_height_px;
        return head;
    }
    Flow flow{left, right, button_height_px + 8, {left, top}};
    head.total = flow.place(head.total_px, group_gap_px);
    head.zoom = flow.place(zoom_px, head_gap_px);
    head.fit_all = flow.place(head.fit_all_px, group_gap_px);
    head.sort = flow.place(sorts_px, head_gap_px);
    head.bottom = flow.at.y + button_height_px;
    return head;
}

void layout_zoom(const Frame& frame, Point at) {
    struct Tool {
        const char* id;
        const char* sign;
        Action press;
    };
    const std::vector<Tool> tools = {
        {"pan-left", "‹", Pan{-0.25}},
        {"pan-right", "›", Pan{0.25}},
        {"zoom-out", "−", Zoom{1.5, {}}},
        {"zoom-in", "+", Zoom{1 / 1.5, {}}},
    };
    for (const Tool& tool : tools) {
        frame.builder.sign_button(tool.id, {at.x, at.y, button_height_px, button_height_px},
                                  tool.sign, tool.press);
        at.x += button_height_px + head_gap_px;
    }
}

void layout_head(const Frame& frame, const Head& head) {
    const Language language = frame.language();
    frame.builder.label_left("total", {head.total.x, head.total.y, head.total_px, button_height_px},
                             total_words(frame.input.view, language), name_style);
    layout_zoom(frame, head.zoom);
    frame.builder.button("fit-all",
                         {head.fit_all.x, head.fit_all.y, head.fit_all_px, button_height_px},
                         text(Text::fit_all, language), FitAll{});
    frame.builder.choices(head.sort, head.sorts);
}

void layout_axis(const Frame& frame, float rows_bottom) {
    const LabelWidth width_of = [&frame](std::string_view label) {
        return static_cast<double>(frame.builder.width_of(label, axis_style));
    };
    constexpr double label_gap_px = 20;
    const std::vector<Tick> ticks = make_ticks(frame.scale, frame.language(),
                                               frame.input.data.as_of.year, width_of, label_gap_px);
    for (const Tick& tick : ticks) {
        const auto x = static_cast<float>(std::round(tick.px));
        const bool named = !tick.label.empty();
        frame.builder.line({x, frame.plot.y - (named ? 6.0F : 0.0F)}, {x, rows_bottom},
                           named ? Ink::strong_line : Ink::grid);
        const auto width = static_cast<float>(width_of(tick.label));
        // A label at the very edge is left out rather than cut off.
        const bool inside =
            x - width / 2 >= frame.plot.x - width && x + width / 2 <= frame.card.right() - 4;
        if (named && inside) {
            frame.builder.label("tick-" + tick.label,
                                {x - width / 2, frame.plot.y - 8 - axis_style.line_height_px()},
                                tick.label, axis_style);
        }
    }
}

void layout_name(const Frame& frame, const Organisation& organisation, Rect row) {
    const bool chosen = frame.input.state.selected == organisation.id;
    const auto& themes = organisation.themes;
    const float y = row.middle_y();
    frame.builder.shape(main_shape(frame.input.data, organisation),
                        {frame.name_left, y - icon_px / 2 + 1, icon_px, icon_px},
                        frame.ink(organisation));
    const float left = frame.name_left + icon_px + icon_gap_px;
    const auto more = static_cast<float>(std::max<std::size_t>(themes.size(), 1) - 1);
    // A hair more than it needs, so that rounding doesn't shorten the longest name.
    const float room = frame.plot.x - 13 - left - more * (second_icon_px + 6);
    const TextStyle style = chosen ? chosen_name_style : name_style;
    const std::string name =
        shorten(organisation.name.in(frame.language()), room, style, frame.input.measure);
    float x = left + frame.builder.label("name-" + organisation.id,
                                         {left, y - style.line_height_px() / 2}, name, style);
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
    float solid_left = 0;  // where a soft edge has become solid
    bool starts_before = false;
    bool starts_after = false;
};

Bar bar_of(const Frame& frame, const Period& period, Rect row) {
    const YearSpan start = frame.span(*period.start);
    const double end = period.end ? frame.span(*period.end).end : frame.input.data.as_of_end();
    const float left = std::max(frame.x_of(start.begin), frame.plot.x);
    const float right = std::min(frame.x_of(end), frame.plot.right());
    const float solid = period.start->approximate ? frame.x_of(start.end) : left;
    return {.rect = {left, row.middle_y() - bar_px / 2, std::max(0.0F, right - left), bar_px},
            .solid_left = std::clamp(solid, left, std::max(left, right)),
            .starts_before = frame.x_of(start.begin) < frame.plot.x - 0.5F,
            .starts_after = frame.x_of(start.begin) >= frame.plot.right()};
}

/// Bands of roles that have ended; those that go on are marked at their start instead.
bool is_band(const Role& role) { return role.period && role.period->start && role.period->end; }

/// A role's short name in its band, else on the bar in front of it, else nowhere: the tooltip and
/// the panel have it. Returns the left edge of what was drawn. `left_limit` is where the bar's own
/// label needs its room.
float layout_role_label(const Frame& frame, const Role& role, Rect band, float left_limit) {
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
float layout_roles(const Frame& frame, const Organisation& organisation, const Bar& bar) {
    const float start_label =
        frame.builder.width_of("‹ " + start_words(organisation, frame.language()), bar_style);
    float taken_to = bar.solid_left + 2 * bar_padding_px + start_label;
    float first = bar.rect.right();
    for (const Role& role : organisation.roles) {
        if (!is_band(role)) {
            continue;
        }
        const float left = std::max(frame.x_of(frame.span(*role.period->start).begin), bar.rect.x);
        const float right =
            std::min(frame.x_of(frame.span(*role.period->end).end), bar.rect.right());
        if (right - left < 3) {
            continue;
        }
        const Rect band{left, bar.rect.y + 3, right - left, bar_px - 6};
        frame.builder.box(band, Ink::inlay, 4);
        first = std::min(first, layout_role_label(frame, role, band, taken_to));
        frame.builder.target("role-" + role.id, band, Select{organisation.id}, Drag::plot);
        taken_to = right + bar_padding_px;
    }
    return first;
}

/// The start in words: inside the bar, else in front of it, else (in the panel and tooltip)
/// nowhere.
void layout_bar_label(const Frame& frame, const Organisation& organisation, const Bar& bar,
                      float room_right) {
    const Language language = frame.language();
    const std::string prefix = bar.starts_before ? "‹ " : "";
    const std::string short_label = prefix + start_words(organisation, language);
    const std::string long_label =
        prefix + long_start_words(frame.input.data, organisation, language);
    const float y = bar.rect.middle_y() - bar_style.line_height_px() / 2;
    const float left = bar.solid_left + bar_padding_px;
    const float room = room_right - bar_padding_px - left;
    for (const std::string& label : {long_label, short_label}) {
        if (frame.builder.width_of(label, bar_style) <= room) {
            frame.builder.label("start-" + organisation.id, {left, y}, label, bar_style);
            return;
        }
    }
    TextStyle outside = bar_style;
    outside.ink = Ink::text;
    const float width = frame.builder.width_of(short_label, outside);
    if (!bar.starts_before && bar.rect.x - 8 - width >= frame.plot.x) {
        frame.builder.label("start-" + organisation.id, {bar.rect.x - 8 - width, y}, short_label,
                            outside);
    }
}

/// A bar that begins after the visible time says so at the plot's end.
void layout_later_label(const Frame& frame, const Organisation& organisation, Rect row) {
    TextStyle style = bar_style;
    style.ink = Ink::muted;
    const std::string label = start_words(organisation, frame.language()) + " ›";
    const float left = frame.plot.right() - frame.builder.width_of(label, style) - 4;
    frame.builder.label("start-" + organisation.id,
                        {left, row.middle_y() - style.line_height_px() / 2}, label, style);
}

/// A dated fact on the bar's lower edge, as wide as what its date may mean: a month is a dot, a
/// year a short pill.
void layout_marker(const Frame& frame, const Organisation& organisation, const std::string& id,
                   const Date& date, Rect row) {
    constexpr float height_px = 9;
    const YearSpan span = frame.span(date);
    const float exact_left = frame.x_of(span.begin);
    const float width = std::max(frame.x_of(span.end) - exact_left, height_px);
    const float left = (exact_left + frame.x_of(span.end) - width) / 2;
    if (left < frame.plot.x || left + width > frame.plot.right() + height_px / 2) {
        return;
    }
    const float middle = row.middle_y() + bar_px / 2 + 1;
    const Rect rect{left, middle - height_px / 2, width, height_px};
    Mark& mark = frame.builder.box(rect, Ink::text, height_px / 2);
    mark.stroke = Ink::surface;
    mark.stroke_px = 2;
    frame.builder.target(id, rect.inset(-4), Select{organisation.id}, Drag::plot);
}

void layout_markers(const Frame& frame, const Organisation& organisation, Rect row) {
    for (const Moment& moment : organisation.moments) {
        layout_marker(frame, organisation, "moment-" + moment.id, moment.date, row);
    }
    for (const Role& role : organisation.roles) {
        if (role.period && role.period->start && !is_band(role)) {
            layout_marker(frame, organisation, "role-" + role.id, *role.period->start, row);
        }
    }
}

void layout_row_ground(const Frame& frame, const Organisation& organisation, Rect row) {
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

void layout_dated_row(const Frame& frame, const Organisation& organisation, Rect row) {
    layout_name(frame, organisation, row);
    const Period& period = organisation.membership.period;
    const Bar bar = bar_of(frame, period, row);
    if (bar.rect.w > 0) {
        Mark& mark = frame.builder.box(bar.rect, frame.ink(organisation), bar_radius_px);
        mark.id = "bar-" + organisation.id;
        mark.fade_left_px = bar.solid_left - bar.rect.x;
        mark.cut_left = bar.starts_before;
        const bool end_in_view = frame.x_of(frame.input.data.as_of_end()) <= frame.plot.right() + 1;
        if (!period.end && end_in_view) {
            mark.fade_right_px = std::min(fade_px, bar.rect.w / 2);
        }
        mark.cut_right = !end_in_view;
        frame.builder.target("bar-" + organisation.id, bar.rect, Select{organisation.id},
                             Drag::plot);
        const float room_right = layout_roles(frame, organisation, bar);
        layout_bar_label(frame, organisation, bar, room_right);
    }
    if (bar.starts_after) {
        layout_later_label(frame, organisation, row);
    }
    layout_markers(frame, organisation, row);
}

/// Nobody stated when it began, so the outline takes all the time that is shown and claims nothing.
void layout_undated_row(const Frame& frame, const Organisation& organisation, Rect row) {
    layout_name(frame, organisation, row);
    const float right = std::min(frame.x_of(frame.input.data.as_of_end()), frame.plot.right());
    const Rect rect{frame.plot.x, row.middle_y() - bar_px / 2, right - frame.plot.x, bar_px};
    Mark& outline = frame.builder.box(rect, Ink::none, bar_radius_px);
    outline.id = "bar-" + organisation.id;
    outline.stroke = frame.ink(organisation);
    outline.stroke_px = 1.5F;
    outline.dashed = true;
    frame.builder.target("bar-" + organisation.id, rect, Select{organisation.id}, Drag::plot);
    TextStyle style = bar_style;
    style.ink = Ink::text;
    frame.builder.label_left("start-" + organisation.id,
                             {rect.x + bar_padding_px, rect.y, rect.w - 2 * bar_padding_px, rect.h},
                             text(Text::unstated_bar, frame.language()), style);
    layout_markers(frame, organisation, row);
}

void layout_lane_head(const Frame& frame, float y) {
    frame.builder.line({frame.card.x + 16, y + 6}, {frame.card.right() - 16, y + 6},
                       Ink::strong_line);
    constexpr TextStyle style{.size_px = 13, .weight = Weight::semibold, .ink = Ink::muted};
    frame.builder.label_left(
        "lane",
        {frame.name_left, y + 10, frame.card.w - 2 * frame.input.padding_px(), lane_head_px - 10},
        text(Text::start_not_stated_lane, frame.language()), style);
}

/// From the axis to the chosen bar's start, so that the eye finds its year.
void layout_start_line(const Frame& frame, float rows_bottom) {
    const Organisation* chosen = frame.input.data.find(frame.input.state.selected);
    if (chosen == nullptr || !chosen->has_start()) {
        return;
    }
    const bool shown = std::find(frame.input.view.dated.begin(), frame.input.view.dated.end(),
                                 chosen) != frame.input.view.dated.end();
    const float x = std::round(frame.x_of(span_of(*chosen->membership.period.start, 0).begin));
    if (shown && x >= frame.plot.x && x <= frame.plot.right()) {
        frame.builder.line({x, frame.plot.y - 6}, {x, rows_bottom}, Ink::accent, 1.5F).dashed =
            true;
    }
}

void layout_nothing_found(const Frame& frame) {
    const Language language = frame.language();
    const Rect middle{frame.card.x, frame.plot.y + 60, frame.card.w, 30};
    frame.builder.label_centred("nothing-found", middle.inset(0),
                                text(Text::nothing_found, language), body_style);
    const std::string_view reset = text(Text::reset_filters, language);
    const float width = frame.builder.button_width(reset);
    frame.builder.button(
        "reset-filters",
        {frame.card.x + (frame.card.w - width) / 2, middle.bottom() + 16, width, button_height_px},
        reset, ResetFilters{}, ButtonLook::filled);
}

Frame make_frame(SceneBuilder& builder, const LayoutInput& input, Rect card, float head_bottom) {
    const float name_left = card.x + input.padding_px();
    const float names = icon_px + icon_gap_px + name_column_width(input, card.w);
    const float plot_left = name_left + names + 14;
    const float plot_top = head_bottom + axis_px;
    const Rect plot{plot_left, plot_top, card.right() - input.padding_px() - plot_left,
                    card.bottom() - foot_px - plot_top};
    const YearSpan visible = input.visible();
    const auto rows = static_cast<float>(input.data.organisations.size());
    const float row_px =
        std::clamp((plot.h - lane_head_px) / std::max(rows, 1.0F), min_row_px, max_row_px);
    return {.builder = builder,
            .input = input,
            .card = card,
            .plot = plot,
            .scale = {visible, plot.x, plot.right()},
            .row_px = row_px,
            .name_left = name_left};
}

}  // namespace

float timeline_height(SceneBuilder& builder, const LayoutInput& input, float width_px,
                      float available_px) {
    const auto rows = static_cast<float>(input.data.organisations.size());
    const float head_px = head_of(builder, input, {0, 0, width_px, 0}).bottom;
    const float around = head_px + axis_px + lane_head_px + foot_px;
    return std::clamp(available_px, around + rows * min_row_px, around + rows * max_row_px);
}

void layout_timeline(SceneBuilder& builder, const LayoutInput& input, Rect rect) {
    card(builder, rect);
    const Head head = head_of(builder, input, rect);
    const Frame frame = make_frame(builder, input, rect, head.bottom);
    builder.scene().plot = {frame.plot, frame.scale};
    layout_head(frame, head);
    if (input.view.shown() == 0) {
        layout_nothing_found(frame);
        return;
    }
    builder.target("plot", frame.plot, std::nullopt, Drag::plot);
    const auto dated = static_cast<float>(input.view.dated.size());
    const float rows_bottom = frame.plot.y + dated * frame.row_px;
    Rect row{rect.x + 8, frame.plot.y, rect.w - 16, frame.row_px};
    const auto next_row = [&row, &input](const Organisation& organisation) {
        const auto shift = input.transition.row_shift.find("row-" + organisation.id);
        const float dy = shift == input.transition.row_shift.end() ? 0 : shift->second;
        const Rect current{row.x, row.y + dy, row.w, row.h};
        row.y += row.h;
        return current;
    };
    // Grounds first, then the lines over them, then what stands on the lines.
    for (const Organisation* organisation : input.view.dated) {
        layout_row_ground(frame, *organisation, next_row(*organisation));
    }
    layout_axis(frame, rows_bottom);
    layout_start_line(frame, rows_bottom);
    row.y = frame.plot.y;
    for (const Organisation* organisation : input.view.dated) {
        layout_dated_row(frame, *organisation, next_row(*organisation));
    }
    if (!input.view.undated.empty()) {
        layout_lane_head(frame, row.y);
        row.y += lane_head_px;
    }
    for (const Organisation* organisation : input.view.undated) {
        const Rect place = next_row(*organisation);
        layout_row_ground(frame, *organisation, place);
        layout_undated_row(frame, *organisation, place);
    }
}

}  // namespace timeline
