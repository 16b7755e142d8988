// The overview strip: how many memberships there were over time, and the window that is dragged.
#include <algorithm>
#include <cmath>

#include "core/layout_parts.h"
#include "core/text.h"
#include "core/ticks.h"
#include "core/wording.h"

namespace timeline {
namespace {

constexpr float padding_px = 16;
constexpr float strip_top_px = 8;
constexpr float strip_px = 54;
constexpr float axis_px = 26;
constexpr float caption_px = 24;
constexpr TextStyle caption_style{.size_px = 13, .weight = Weight::semibold, .ink = Ink::muted};
constexpr TextStyle year_style{.size_px = 12, .ink = Ink::muted};

struct Strip {
    SceneBuilder& builder;
    const LayoutInput& input;
    Rect rect;
    TimeScale scale;
    float x_of(double year) const { return static_cast<float>(scale.to_px(year)); }
};

/// "2 (1995) → 10 (2023)" needs a first and a last step; without memberships there is no caption.
void layout_caption(const Strip& strip, const std::vector<CountStep>& steps) {
    if (steps.empty()) {
        return;
    }
    const auto year_of = [](double year) { return std::to_string(static_cast<int>(year)); };
    const auto caption_of = [&](Text pattern) {
        return text(
            pattern, strip.input.state.language,
            {std::to_string(steps.front().count), year_of(steps.front().year),
             std::to_string(steps.back().count), std::to_string(strip.input.data.as_of.year)});
    };
    const Rect rect{strip.rect.x + 14, strip.rect.y, strip.rect.w - 28, caption_px};
    std::string caption = caption_of(Text::overview_count);
    if (strip.builder.width_of(caption, caption_style) > rect.w) {
        caption = caption_of(Text::overview_count_short);
    }
    strip.builder.label_left("overview-count", rect, caption, caption_style);
}

void layout_curve(const Strip& strip, const std::vector<CountStep>& steps) {
    const float highest =
        static_cast<float>(std::max<std::size_t>(strip.input.data.organisations.size(), 1));
    const float room = strip.rect.h - caption_px - 2;
    float previous_y = strip.rect.bottom();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const double end = i + 1 < steps.size() ? steps[i + 1].year : strip.scale.visible.end;
        const float left = strip.x_of(steps[i].year);
        const float right = strip.x_of(end);
        const float y = strip.rect.bottom() - room * static_cast<float>(steps[i].count) / highest;
        strip.builder.box({left, y, right - left, strip.rect.bottom() - y}, Ink::window);
        strip.builder.line({left, std::min(previous_y, y)}, {left, std::max(previous_y, y)},
                           Ink::accent, 2);
        strip.builder.line({left - 1, y}, {right + 1, y}, Ink::accent, 2);
        previous_y = y;
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
                                year_style);
        }
    }
}

/// Most of a handle's reach lies outside the window, so that a narrow window can still be grabbed.
void layout_handle(const Strip& strip, const char* id, float x, float window_px, Drag drag) {
    constexpr float width_px = 10;
    constexpr float height_px = 26;
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
    strip.builder.box(window, Ink::window, 4).stroke = Ink::accent;
    strip.builder.target("overview-window", window, std::nullopt, Drag::overview_window);
    layout_handle(strip, "overview-start", left, window.w, Drag::overview_start);
    layout_handle(strip, "overview-end", right, window.w, Drag::overview_end);
}

}  // namespace

float layout_overview(SceneBuilder& builder, const LayoutInput& input, Rect rect) {
    const Rect inner{rect.x + padding_px + 6, rect.y + strip_top_px, rect.w - 2 * padding_px - 12,
                     strip_px};
    const YearSpan full = full_span(input.data);
    const Strip strip{builder, input, inner, {full, inner.x, inner.right()}};
    builder.scene().overview = {inner, strip.scale};
    const std::vector<CountStep> steps = count_over_time(input.view, input.data.as_of_end());
    builder.box(inner, Ink::raised, 4);
    layout_curve(strip, steps);
    if (input.has_controls) {
        layout_window(strip, input.visible());
    }
    layout_caption(strip, steps);
    layout_years(strip);
    const float bottom = inner.bottom() + axis_px;
    if (has_tools_in_head(builder, input, rect.w)) {
        return bottom - rect.y;
    }
    return layout_tools_below(builder, input, rect, bottom + 8) + 16 - rect.y;
}

}  // namespace timeline
