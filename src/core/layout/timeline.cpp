// The timeline's card: the axis, and where the rows and the lane without a start year go.
#include <algorithm>
#include <cmath>

#include "core/base/decimal.h"
#include "core/layout/card_head.h"
#include "core/layout/lanes.h"
#include "core/layout/layout.h"
#include "core/layout/parts.h"
#include "core/layout/row_stack.h"
#include "core/layout/rows.h"
#include "core/layout/ticks.h"
#include "core/picture/text_fit.h"
#include "core/words/text.h"
#include "core/words/wording.h"

namespace timeline {
namespace {

constexpr float axis_px = 30;
constexpr float foot_px = 6;

constexpr TextStyle axis_style{.size_px = 14, .ink = Ink::muted};

/// The chosen bar's start on the axis, as a flag with its year.
struct StartFlag {
    float x = 0;
    Rect rect;
    std::string words;
};

constexpr TextStyle flag_style{.size_px = 13, .weight = Weight::semibold, .ink = Ink::on_accent};

/// None on stacked rows: they have their year beside the name, and a line would cross all names.
std::optional<StartFlag> start_flag(const RowFrame& frame, const Organisation& chosen) {
    if (!chosen.has_start() || frame.stacked()) {
        return std::nullopt;
    }
    const float x = frame.x_of(span_of(*chosen.membership.period.start, 0).begin);
    if (x < frame.plot.x || x > frame.plot.right()) {
        return std::nullopt;
    }
    constexpr float padding_px = 7;
    constexpr float height_px = 20;
    constexpr float edge_px = 4;
    std::string words = start_words(chosen, frame.language());
    const float width = frame.builder.width_of(words, flag_style) + 2 * padding_px;
    const float left =
        std::clamp(x - width / 2, frame.card.x + edge_px, frame.card.right() - edge_px - width);
    return StartFlag{x, {left, frame.plot.y - 6 - height_px, width, height_px}, std::move(words)};
}

/// The years and their lines; no year under the flag of the chosen start.
void layout_axis(const RowFrame& frame, float rows_bottom, const std::optional<StartFlag>& flag) {
    const LabelWidth width_of = [&frame](std::string_view label) {
        return static_cast<double>(frame.builder.width_of(label, axis_style));
    };
    constexpr double label_gap_px = 16;
    const std::vector<Tick> ticks = make_ticks(frame.scale, frame.language(),
                                               frame.input.data.as_of.year, width_of, label_gap_px);
    for (const Tick& tick : ticks) {
        const auto x = static_cast<float>(tick.px);
        const bool named = !tick.label.empty();
        frame.builder.line({x, frame.plot.y - (named ? 6.0F : 0.0F)}, {x, rows_bottom},
                           named ? Ink::strong_line : Ink::grid);
        const auto width = static_cast<float>(width_of(tick.label));
        // A label at the very edge is left out rather than cut off.
        const bool inside =
            x - width / 2 >= frame.plot.x - width && x + width / 2 <= frame.card.right() - 4;
        constexpr float apart_px = 6;
        const bool is_under_flag = flag && x + width / 2 + apart_px > flag->rect.x &&
                                   x - width / 2 - apart_px < flag->rect.right();
        if (named && inside && !is_under_flag) {
            frame.builder.label("tick-" + decimal(tick.year),
                                {x - width / 2, frame.plot.y - 7 - axis_style.line_height_px()},
                                tick.label, axis_style, {}, {Area::axis});
        }
    }
}

/// Where each row and each heading in sight goes.
struct Places {
    struct Row {
        const Organisation* organisation = nullptr;
        Rect rect;
    };
    struct Heading {
        RowGroup group;
        float y = 0;
    };
    std::vector<Row> rows;
    std::vector<Heading> headings;
    std::size_t first_row = 0;  // of those that are shown
    float axis_bottom = 0;      // of the last row that lies on the axis

    const Row* find(std::string_view id) const {
        const auto row = std::ranges::find_if(
            rows, [id](const Row& each) { return each.organisation->id == id; });
        return row == rows.end() ? nullptr : &*row;
    }
};

/// Which rows of a stretch that begins at `y` are laid out. All are where there is no window;
/// beyond a window's edges there are a few more, for those who step from one to the next.
std::pair<std::size_t, std::size_t> rows_in_sight(const RowFrame& frame, double y,
                                                  std::size_t size) {
    if (!has_window(frame.input)) {
        return {0, size};
    }
    const double more = frame.input.has_controls ? 3 : 0;
    const auto place_of = [&](float edge, double beyond) {
        const double row = (static_cast<double>(edge) - y) / static_cast<double>(frame.row_px);
        return static_cast<std::size_t>(
            std::clamp(std::ceil(row) + beyond, 0.0, static_cast<double>(size)));
    };
    return {place_of(frame.plot.y, -1 - more), place_of(frame.plot.bottom(), more)};
}

Places place_rows(const RowFrame& frame, const RowStack& stack) {
    const Transition& transition = frame.input.transition;
    const bool is_cut = has_window(frame.input) && frame.input.has_controls;
    // While the card grows not all have room in it; a window cuts them off, or leaves them out.
    const auto is_in_card = [&](Rect row) {
        const bool is_above = has_window(frame.input) && row.y < frame.plot.y - 0.5F;
        return is_cut || (!is_above && row.bottom() <= frame.plot.bottom() + 0.5F);
    };
    Places places{.axis_bottom = frame.plot.y};
    Rect row{frame.card.x + 8, 0, frame.card.w - 16, frame.row_px};
    for (const RowStretch& stretch : stack.stretches()) {
        const RowGroup& group = frame.input.rows().groups[stretch.group];
        const double top = static_cast<double>(frame.plot.y) - frame.scroll_px + stretch.top;
        const auto [first, last] = rows_in_sight(frame, top, group.size);
        if (first == last) {
            continue;
        }
        const float heading_y = static_cast<float>(top) - RowStack::heading_px;
        if (group.has_heading() && is_in_card({row.x, heading_y, row.w, RowStack::heading_px})) {
            places.headings.push_back({group, heading_y});
        }
        std::size_t number = group.begin + first;
        row.y = static_cast<float>(top + static_cast<double>(first) * stretch.row_px);
        for (const Organisation* organisation :
             frame.input.rows().rows_of(group).subspan(first, last - first)) {
            const float dy = transition.shift_of(frame.input.data.index_of(*organisation));
            const Rect place{row.x, row.y + dy, row.w, row.h};
            row.y += row.h;
            if (is_in_card(place)) {
                places.first_row = places.rows.empty() ? number : places.first_row;
                places.rows.push_back({organisation, place});
                places.axis_bottom = organisation->has_start() ? row.y : places.axis_bottom;
            }
            ++number;
        }
    }
    places.axis_bottom = std::min(places.axis_bottom, frame.plot.bottom());
    return places;
}

/// Over a hairline, unless it is the axis that it stands under.
void layout_heading(const RowFrame& frame, const Places::Heading& heading) {
    constexpr TextStyle style{.size_px = 13, .weight = Weight::semibold, .ink = Ink::muted};
    constexpr float icon_px = 14;
    const float y = heading.y;
    if (y > frame.plot.y) {
        frame.builder.line({frame.card.x + 16, y + 6}, {frame.card.right() - 16, y + 6},
                           Ink::strong_line);
    }
    const Dataset& data = frame.input.data;
    float x = frame.name_left;
    if (heading.group.theme) {
        const Shape shape = data.themes[*heading.group.theme].shape;
        frame.builder.shape(
            shape, {x, y + 8 + (RowStack::heading_px - 10 - icon_px) / 2, icon_px, icon_px},
            ink_of(shape));
        x += icon_px + 8;
    }
    frame.builder.label_left(
        group_heading_id(data, heading.group),
        {x, y + 8, frame.card.right() - frame.input.padding_px() - x, RowStack::heading_px - 10},
        group_heading_words(data, heading.group, frame.language()), style);
}

/// From the axis to the chosen bar, so that the eye finds its year.
void layout_start_flag(const RowFrame& frame, Rect row, const StartFlag& flag) {
    const float end = std::clamp(bar_line(frame, row).bottom(), frame.plot.y, frame.plot.bottom());
    frame.builder.line({flag.x, flag.rect.bottom()}, {flag.x, end}, Ink::accent, 1.5F).dashed =
        true;
    frame.builder.box(flag.rect, Ink::accent, 4);
    frame.builder.label_centred("tick-chosen", flag.rect, flag.words, flag_style, {Area::axis});
}

void layout_nothing_found(const RowFrame& frame) {
    const Language language = frame.language();
    constexpr float side_px = 24;
    const std::string words = nothing_found_words(frame.input.data, frame.input.state, language);
    const float words_px =
        balanced_width(words, frame.card.w - 2 * side_px, body_style, frame.builder.measure());
    const auto centred = [&frame](float width) {
        return frame.card.x + (frame.card.w - width) / 2;
    };
    const float top = frame.plot.y + 60;
    const float bottom = top + frame.builder.paragraph("nothing-found", {centred(words_px), top},
                                                       words_px, words, body_style);
    const std::string_view reset = text(Text::reset_filters, language);
    const float width = frame.builder.button_width(reset);
    frame.builder.button("reset-filters", {centred(width), bottom + 16, width, button_height_px},
                         reset, ResetFilters{}, ButtonLook::filled);
}

RowFrame make_frame(SceneBuilder& builder, const LayoutInput& input, const RowStack& stack,
                    Rect card, float head_bottom) {
    const float name_left = card.x + input.padding_px();
    const float names = input.is_narrow() ? 0 : row_names_width(input, card.w) + 14;
    const float plot_top = head_bottom + axis_px;
    const float foot = foot_px + (stack.has_lanes() ? lanes_legend_px(input) : 0);
    const Rect plot{name_left + names, plot_top,
                    card.right() - input.padding_px() - name_left - names,
                    card.bottom() - foot - plot_top};
    return {.builder = builder,
            .input = input,
            .card = card,
            .plot = plot,
            .scale = {input.visible(), plot.x, plot.right()},
            .row_px = stack.row_px(),
            .scroll_px = stack.scrolled_px(),
            .has_reasons = stack.has_reasons(),
            .name_left = name_left};
}

/// Grounds first, then the lines over them, then what stands on the lines.
void layout_rows(const RowFrame& frame, const Places& places) {
    const bool is_scrolled = has_window(frame.input);
    {
        const ScrolledPart scrolled(frame.builder, is_scrolled);
        for (const auto& [organisation, place] : places.rows) {
            layout_row_ground(frame, *organisation, place);
        }
    }
    const Places::Row* chosen = places.find(frame.input.state.selected);
    const auto flag = chosen == nullptr ? std::nullopt : start_flag(frame, *chosen->organisation);
    layout_axis(frame, places.axis_bottom, flag);
    if (flag) {
        layout_start_flag(frame, chosen->rect, *flag);
    }
    const ScrolledPart scrolled(frame.builder, is_scrolled);
    for (const Places::Heading& heading : places.headings) {
        layout_heading(frame, heading);
    }
    for (const auto& [organisation, place] : places.rows) {
        layout_row(frame, *organisation, place);
    }
}

void layout_all_lanes(const RowFrame& frame, const RowStack& stack) {
    layout_axis(frame, frame.plot.bottom(), std::nullopt);
    layout_lanes_legend(
        frame, {frame.name_left, frame.plot.bottom() + 10, frame.plot.right() - frame.name_left,
                lanes_legend_px(frame.input)});
    const ScrolledPart scrolled(frame.builder, true);
    layout_lanes(frame, stack);
}

}  // namespace

float timeline_height(const LayoutInput& input, float card_width) {
    const RowStack stack(input);
    const float legend = stack.has_lanes() ? lanes_legend_px(input) : 0;
    return card_head_height(input, card_width) + axis_px + stack.room_px() + legend + foot_px;
}

void layout_timeline(SceneBuilder& builder, const LayoutInput& input, Rect rect) {
    card(builder, rect);
    const float head_bottom = layout_card_head(builder, input, rect);
    const RowStack stack(input);
    const RowFrame frame = make_frame(builder, input, stack, rect, head_bottom);
    builder.scene().plot = {frame.plot, frame.scale};
    if (input.view.shown() == 0) {
        layout_nothing_found(frame);
        return;
    }
    builder.target("plot", frame.plot, std::nullopt, Drag::plot);
    const Places places = stack.has_lanes() ? Places() : place_rows(frame, stack);
    if (has_window(input)) {
        builder.scene().window = {
            .rect = {rect.x + 8, frame.plot.y, rect.w - 16, frame.plot.h},
            .offset_px = frame.scroll_px,
            .length_px = stack.length(),
        };
    }
    builder.scene().window.first_row = places.first_row;
    builder.scene().window.rows = places.rows.size();
    if (stack.has_lanes()) {
        layout_all_lanes(frame, stack);
    } else {
        layout_rows(frame, places);
    }
}

}  // namespace timeline
