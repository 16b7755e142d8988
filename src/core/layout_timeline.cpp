// The timeline's card: its head, the axis, and where the rows and the lane without a start year go.
#include <algorithm>
#include <cmath>

#include "core/layout_parts.h"
#include "core/layout_rows.h"
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

constexpr TextStyle axis_style{.size_px = 14, .ink = Ink::muted};

std::vector<SceneBuilder::Choice> sort_choices(const ViewState& state) {
    const auto choice = [&state](const char* id, Text name, Sort sort) {
        return SceneBuilder::Choice{id, std::string(text(name, state.language)), SetSort{sort},
                                    state.sort == sort};
    };
    return {choice("sort-start", Text::sort_start, Sort::start),
            choice("sort-name", Text::sort_name, Sort::name),
            choice("sort-theme", Text::sort_theme, Sort::theme)};
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
    if (!input.has_controls) {
        head.total = {left, top};
        head.bottom = top + button_height_px;
        return head;
    }
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

void layout_zoom(const RowFrame& frame, Point at) {
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

void layout_head(const RowFrame& frame, const Head& head) {
    const Language language = frame.language();
    frame.builder.label_left("total", {head.total.x, head.total.y, head.total_px, button_height_px},
                             total_words(frame.input.view, language), name_style);
    if (!frame.input.has_controls) {
        return;
    }
    layout_zoom(frame, head.zoom);
    frame.builder.button("fit-all",
                         {head.fit_all.x, head.fit_all.y, head.fit_all_px, button_height_px},
                         text(Text::fit_all, language), FitAll{});
    frame.builder.choices(head.sort, head.sorts);
}

void layout_axis(const RowFrame& frame, float rows_bottom) {
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

void layout_lane_head(const RowFrame& frame, float y) {
    frame.builder.line({frame.card.x + 16, y + 6}, {frame.card.right() - 16, y + 6},
                       Ink::strong_line);
    constexpr TextStyle style{.size_px = 13, .weight = Weight::semibold, .ink = Ink::muted};
    frame.builder.label_left(
        "lane",
        {frame.name_left, y + 10, frame.card.w - 2 * frame.input.padding_px(), lane_head_px - 10},
        text(Text::start_not_stated_lane, frame.language()), style);
}

/// From the axis to the chosen bar's start, so that the eye finds its year.
void layout_start_line(const RowFrame& frame, float rows_bottom) {
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

void layout_nothing_found(const RowFrame& frame) {
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

RowFrame make_frame(SceneBuilder& builder, const LayoutInput& input, Rect card, float head_bottom) {
    const float name_left = card.x + input.padding_px();
    const float plot_left = name_left + row_names_width(input, card.w) + 14;
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
    const RowFrame frame = make_frame(builder, input, rect, head.bottom);
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
