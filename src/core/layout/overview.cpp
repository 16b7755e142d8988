// The overview strip: how many memberships there were over time, and the window that is dragged.
#include <algorithm>
#include <cmath>

#include "core/base/ids.h"
#include "core/layout/card_head.h"
#include "core/layout/layout.h"
#include "core/layout/parts.h"
#include "core/layout/ticks.h"
#include "core/words/text.h"
#include "core/words/wording.h"

namespace timeline {
namespace {

constexpr float padding_px = 16;
constexpr float caption_top_px = 6;
constexpr float caption_px = 20;
constexpr float strip_px = 44;
constexpr float axis_px = 22;
constexpr TextStyle caption_style{.size_px = 13, .weight = Weight::semibold, .ink = Ink::muted};
constexpr TextStyle year_style{.size_px = 12, .ink = Ink::muted};

struct Strip {
    SceneBuilder& builder;
    const LayoutInput& input;
    Rect rect;
    TimeScale scale;
    float x_of(double year) const { return static_cast<float>(scale.to_px(year)); }
};

/// Above the strip. It needs a first and a last step; without memberships there is no caption.
void layout_caption(const Strip& strip, const std::vector<CountStep>& steps) {
    if (steps.empty()) {
        return;
    }
    const auto year_of = [](double year) { return std::to_string(static_cast<int>(year)); };
    const auto count_of = [&strip](const CountStep& step) {
        return count_words(static_cast<std::size_t>(step.count), strip.input.state.language);
    };
    const auto caption_of = [&](Text pattern) {
        return text(pattern, strip.input.state.language,
                    {count_of(steps.front()), year_of(steps.front().year), count_of(steps.back()),
                     std::to_string(strip.input.data.as_of.year)});
    };
    const Rect rect{strip.rect.x, strip.rect.y - caption_px - 2, strip.rect.w, caption_px};
    const bool has_grown = steps.back().count > steps.front().count;
    std::string caption = caption_of(has_grown ? Text::overview_count : Text::overview_count_other);
    if (strip.builder.width_of(caption, caption_style) > rect.w) {
        caption = caption_of(Text::overview_count_short);
    }
    strip.builder.label_left("overview-count", rect, caption, caption_style);
}

/// Over the strip's whole height, with how many there were in numbers at its ends.
void layout_curve(const Strip& strip, const std::vector<CountStep>& steps) {
    constexpr float top_px = 3;
    constexpr float number_inset_px = 12;
    int highest = 1;
    for (const CountStep& step : steps) {
        highest = std::max(highest, step.count);
    }
    const auto y_of = [&](int count) {
        return strip.rect.bottom() -
               (strip.rect.h - top_px) * static_cast<float>(count) / static_cast<float>(highest);
    };
    float previous_y = strip.rect.bottom();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const double end = i + 1 < steps.size() ? steps[i + 1].year : strip.scale.visible.end;
        const float left = strip.x_of(steps[i].year);
        const float right = strip.x_of(end);
        if (i + 1 < steps.size() && std::floor(left) == std::floor(right)) {
            continue;  // of those that lie in one pixel the last is drawn
        }
        const float y = y_of(steps[i].count);
        strip.builder.box({left, y, right - left, strip.rect.bottom() - y}, Ink::window);
        // Upright lines fill the corners.
        strip.builder.line({left, std::min(previous_y, y) - 1}, {left, std::max(previous_y, y) + 1},
                           Ink::accent, 2);
        strip.builder.line({left, y}, {right, y}, Ink::accent, 2);
        previous_y = y;
    }
    if (steps.empty()) {
        return;
    }
    constexpr TextStyle style{.size_px = 13, .weight = Weight::bold, .leading = 1.1F};
    const float lowest_y = strip.rect.bottom() - style.line_height_px();
    const auto number = [&](const char* id, int count, bool at_end) {
        const std::string words =
            count_words(static_cast<std::size_t>(count), strip.input.state.language);
        const float width = strip.builder.width_of(words, style);
        const float x = at_end ? strip.rect.right() - number_inset_px - width
                               : strip.x_of(steps.front().year) + number_inset_px;
        // Clear of the curve along all of its width, where its steps are many.
        int most = count;
        int least = count;
        for (std::size_t i = 0; has_window(strip.input.data) && i < steps.size(); ++i) {
            const bool begins = strip.x_of(steps[i].year) < x + width;
            const bool goes_on = i + 1 == steps.size() || strip.x_of(steps[i + 1].year) > x;
            if (begins && goes_on) {
                most = std::max(most, steps[i].count);
                least = std::min(least, steps[i].count);
            }
        }
        const float above = y_of(most) - style.line_height_px() - 1;
        const float y = above >= strip.rect.y ? above : std::min(y_of(least) + 3, lowest_y);
        strip.builder.label(id, {x, y}, words, style, {}, {Area::strip_numbers});
    };
    number("overview-number-first", steps.front().count, false);
    if (steps.size() > 1) {
        number("overview-number-last", steps.back().count, true);
    }
}

void layout_years(const Strip& strip) {
    const LabelWidth width_of = [&strip](std::string_view label) {
        return static_cast<double>(strip.builder.width_of(label, year_style));
    };
    constexpr double gap_px = 48;
    const float top = strip.rect.bottom() + 3;
    for (const Tick& tick : make_ticks(strip.scale, strip.input.state.language,
                                       strip.input.data.as_of.year, width_of, gap_px)) {
        const auto x = static_cast<float>(tick.px);
        const auto width = static_cast<float>(width_of(tick.label));
        if (!tick.label.empty() && x + width / 2 <= strip.rect.right() + padding_px - 4) {
            strip.builder.label("overview-year-" + tick.label, {x - width / 2, top}, tick.label,
                                year_style, {}, {Area::strip_years});
        }
    }
}

/// Most of a handle's reach lies outside the window, so that a narrow window can still be grabbed.
void layout_handle(const Strip& strip, const char* id, float x, float window_px, Drag drag) {
    constexpr float width_px = 10;
    constexpr float height_px = 28;
    const Rect grip{x - width_px / 2, strip.rect.middle_y() - height_px / 2, width_px, height_px};
    strip.builder.box(grip, Ink::accent, 5);
    const float grip_y = grip.middle_y();
    strip.builder.line({x, grip_y - 5}, {x, grip_y + 5}, Ink::on_accent, 1.5F);
    constexpr float reach_px = 44;
    const float inside_px = std::min(reach_px / 4, window_px / 3);
    const float wanted = drag == Drag::overview_start ? x + inside_px - reach_px : x - inside_px;
    const float left = std::clamp(wanted, 0.0F, std::max(0.0F, strip.input.width_px - reach_px));
    strip.builder.target(id, {left, strip.rect.y, reach_px, strip.rect.h}, std::nullopt, drag);
}

void layout_window(const Strip& strip, YearSpan visible) {
    const float left = strip.x_of(visible.begin);
    const float right = strip.x_of(visible.end);
    const Rect window{left, strip.rect.y, right - left, strip.rect.h};
    // What is not shown is dimmed; where all is, nothing.
    for (const Rect outside :
         {Rect{strip.rect.x, strip.rect.y, left - strip.rect.x, strip.rect.h},
          Rect{right, strip.rect.y, strip.rect.right() - right, strip.rect.h}}) {
        if (outside.w > 1) {
            strip.builder.box(outside, Ink::surface).alpha = 0.65F;
        }
    }
    strip.builder.box(window, Ink::none, 4).stroke = Ink::accent;
    strip.builder.target("overview-window", window, std::nullopt, Drag::overview_window);
    layout_handle(strip, "overview-start", left, window.w, Drag::overview_start);
    layout_handle(strip, "overview-end", right, window.w, Drag::overview_end);
}

/// A line through the year under the pointer.
void layout_reading_line(SceneBuilder& builder, const TimeArea& area, int year) {
    const auto x = static_cast<float>(area.scale.to_px(year + 0.5));
    if (x >= area.rect.x && x <= area.rect.right()) {
        builder.line({x, area.rect.y}, {x, area.rect.bottom()}, Ink::muted);
    }
}

}  // namespace

void layout_year_reading(SceneBuilder& builder, const LayoutInput& input) {
    const Scene& scene = builder.scene();
    const bool is_hovering = scene.target(input.hover.id) != nullptr;
    const std::optional<int> year = is_hovering ? scene.year_at(input.hover.at) : std::nullopt;
    if (!year || *year > input.data.as_of.year || input.view.counts.empty()) {
        return;
    }
    // Through the rows that lie on the axis, and not through the lane beneath them.
    TimeArea rows = scene.plot;
    float bottom = rows.rect.y;
    for (const Target& target : scene.targets) {
        if (target.subject.thing == Thing::row &&
            input.data.organisations[*target.subject.organisation].has_start()) {
            bottom = std::max(bottom, std::min(target.rect.bottom(), scene.plot.rect.bottom()));
        }
    }
    rows.rect.h = bottom - rows.rect.y;
    layout_reading_line(builder, rows, *year);
    layout_reading_line(builder, scene.overview, *year);
    const bool in_plot = scene.plot.rect.contains(input.hover.at);
    const TimeArea& area = in_plot ? scene.plot : scene.overview;
    constexpr TextStyle style{.size_px = 13, .weight = Weight::semibold, .ink = Ink::surface};
    constexpr float side_px = 8;
    constexpr float height_px = 24;
    const std::string words = year_reading_words(input.view.counts, *year, input.state.language);
    const float width = builder.width_of(words, style) + 2 * side_px;
    const auto middle = static_cast<float>(area.scale.to_px(*year + 0.5));
    const float left = std::clamp(middle - width / 2, area.rect.x,
                                  std::max(area.rect.x, area.rect.right() - width));
    const Rect flag{left, area.rect.y - height_px - 4, width, height_px};
    builder.box(flag, Ink::text, 6);
    builder.label_centred("", flag, words, style);
}

float layout_overview(SceneBuilder& builder, const LayoutInput& input, Rect rect) {
    const Rect inner{rect.x + padding_px + 6, rect.y + caption_top_px + caption_px + 2,
                     rect.w - 2 * padding_px - 12, strip_px};
    const YearSpan full = input.data.span;
    const Strip strip{builder, input, inner, {full, inner.x, inner.right()}};
    builder.scene().overview = {inner, strip.scale};
    const std::vector<CountStep>& steps = input.view.counts;
    builder.box(inner, Ink::raised, 4);
    layout_curve(strip, steps);
    if (input.has_controls) {
        layout_window(strip, input.visible());
    }
    layout_caption(strip, steps);
    layout_years(strip);
    const float bottom = inner.bottom() + axis_px;
    if (has_all_tools_in_head(input, rect.w)) {
        return bottom - rect.y;
    }
    return layout_times_below(builder, input, rect, bottom + 8) + 16 - rect.y;
}

}  // namespace timeline
