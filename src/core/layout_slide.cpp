// Lays a step out on the screen (see layout_slide.h).
#include "core/layout_slide.h"

#include <algorithm>
#include <cmath>

#include "core/bar_span.h"
#include "core/scene_builder.h"
#include "core/text.h"
#include "core/ticks.h"
#include "core/wording.h"

namespace timeline {
namespace {

// All lengths are for a screen that is 1080 high and at least 1600 wide, or 1080 wide where it is
// upright: one of 4:3 has the same large words as one of 16:9.
constexpr float landscape_width_px = 1600;
constexpr float landscape_height_px = 1080;
constexpr float upright_width_px = 1080;
constexpr float margin_px = 64;
constexpr float past_alpha = 0.4F;
constexpr float radius_px = 6;

constexpr TextStyle site_style{.size_px = 26, .weight = Weight::semibold, .ink = Ink::muted};
constexpr TextStyle count_style{.size_px = 26, .ink = Ink::muted};
constexpr TextStyle theme_style{.size_px = 30, .weight = Weight::semibold};
constexpr TextStyle sentence_style{.size_px = 46, .leading = 1.25F};
constexpr TextStyle other_style{.size_px = 36, .ink = Ink::muted, .leading = 1.25F};
constexpr TextStyle detail_style{.size_px = 32, .ink = Ink::muted, .leading = 1.3F};
constexpr TextStyle tick_style{.size_px = 26, .ink = Ink::muted};

/// The largest of the sizes down to `least_px` in which a line is no wider than its room.
TextStyle fitted(TextStyle style, float least_px, std::string_view line, float room_px,
                 const Measure& measure) {
    while (style.size_px > least_px && measure(line, style.size_px, style.weight) > room_px) {
        style.size_px -= 2;
    }
    return style;
}

/// What is being laid out, in the slide's own lengths.
struct Frame {
    const SlideInput& input;
    SceneBuilder& builder;
    float width = 0;
    float height = 0;

    const Slide& slide() const { return input.slide; }
    /// Left to the presenter's buttons, which don't shrink with the screen.
    float buttons_px() const {
        constexpr float least_on_screen_px = 80;
        if (!input.has_buttons) {
            return 100;
        }
        return std::max(100.0F, least_on_screen_px * width / input.width_px);
    }
    float buttons_width_px() const {
        constexpr float on_screen_px = 460;
        return !input.has_buttons ? margin_px : on_screen_px * width / input.width_px;
    }
    bool is_upright() const { return input.height_px > input.width_px; }
    Ink ink() const { return slide().organisation == nullptr ? Ink::text : ink_of(slide().shape); }
};

void layout_head(const Frame& frame) {
    const std::string_view site = text(Text::site_title, frame.input.language);
    frame.builder.label("slide-site", {margin_px, 44}, std::string(site), site_style);
    const std::string count =
        text(Text::present_step_of, frame.input.language,
             {std::to_string(frame.slide().number), std::to_string(frame.slide().count)});
    const float width = frame.builder.width_of(count, count_style);
    frame.builder.label("slide-count", {frame.width - margin_px - width, 44}, count, count_style);
}

/// Where in the presentation this is, without a word: in the middle, or beside the buttons where
/// those reach as far; on a phone the number in the corner has to do.
void layout_dots(const Frame& frame) {
    constexpr float apart = 28;
    const int count = frame.slide().count;
    const float width = apart * static_cast<float>(count - 1);
    const float room = frame.width - frame.buttons_width_px();
    float x = (frame.width - width) / 2;
    if (x + width > room) {
        x = margin_px;
    }
    if (x + width > room) {
        return;
    }
    const float y = frame.height - frame.buttons_px() / 2;
    for (int step = 1; step <= count; ++step) {
        const bool now = step == frame.slide().number;
        const float size = now ? 16.0F : 10.0F;
        frame.builder.box({x - size / 2, y - size / 2, size, size},
                          step <= frame.slide().number ? Ink::accent : Ink::control, size / 2);
        x += apart;
    }
}

/// The number of a step on its way: time is seen passing.
std::string figure_at(const Frame& frame) {
    const Slide& slide = frame.slide();
    const std::optional<double> to = year_of(slide);
    const SlideMoment& moment = frame.input.moment;
    const bool is_year = to && slide.figure == std::to_string(static_cast<int>(*to));
    if (!is_year || !moment.from_year || moment.share >= 1) {
        return slide.figure;
    }
    return std::to_string(static_cast<int>(
        std::lround(*moment.from_year + (*to - *moment.from_year) * moment.share)));
}

/// Returns the lower edge.
float layout_figure(const Frame& frame, Point at, float room) {
    constexpr TextStyle largest{.size_px = 250, .weight = Weight::bold};
    TextStyle style = fitted(largest, 72, frame.slide().figure, room, frame.builder.measure());
    style.ink = frame.ink();
    // The letters' own height, without the room that lines of text need.
    const float above = style.size_px * 0.36F;
    frame.builder.label("slide-figure", {at.x, at.y - above}, figure_at(frame), style,
                        frame.slide().figure);
    return at.y - above + style.line_height_px() - style.size_px * 0.3F;
}

/// Theme, name, sentence and details; returns the lower edge.
float layout_words(const Frame& frame, Point at, float room) {
    const Slide& slide = frame.slide();
    SceneBuilder& builder = frame.builder;
    float y = at.y;
    if (!slide.themes.empty()) {
        constexpr float shape_px = 32;
        builder.shape(slide.shape, {at.x, y + 6, shape_px, shape_px}, frame.ink());
        builder.label("slide-themes", {at.x + shape_px + 16, y}, slide.themes, theme_style);
        y += theme_style.line_height_px() + 4;
    }
    constexpr TextStyle title_style{.size_px = 84, .weight = Weight::bold, .leading = 1.2F};
    const TextStyle title = fitted(title_style, 60, slide.title, room, builder.measure());
    y += builder.paragraph("slide-title", {at.x, y}, room, slide.title, title) + 8;
    y += builder.paragraph("slide-sentence", {at.x, y}, room, slide.sentence, sentence_style);
    if (!slide.other_sentence.empty()) {
        y += 12;
        y += builder.paragraph("slide-other", {at.x, y}, room, slide.other_sentence, other_style);
    }
    y += slide.details.empty() ? 0.0F : 20.0F;
    for (std::size_t i = 0; i < slide.details.size(); ++i) {
        y += builder.paragraph("slide-detail-" + std::to_string(i), {at.x, y}, room,
                               slide.details[i], detail_style);
    }
    return y;
}

/// Figure and words beside each other, or above each other on an upright screen; returns the lower
/// edge.
float layout_text(const Frame& frame) {
    constexpr float top_px = 150;
    const float words_left_px = frame.width * 0.453F;
    if (frame.is_upright()) {
        const float room = frame.width - 2 * margin_px;
        const float bottom = layout_figure(frame, {margin_px, top_px}, room);
        return layout_words(frame, {margin_px, bottom + 40}, room);
    }
    const float figure_bottom =
        layout_figure(frame, {margin_px, top_px}, words_left_px - margin_px - 60);
    const float words_bottom =
        layout_words(frame, {words_left_px, top_px - 4}, frame.width - words_left_px - margin_px);
    return std::max(figure_bottom, words_bottom);
}

/// Where a membership stands in the story.
enum class Tense { past, now, coming };

class Map {
   public:
    Map(const Frame& frame, Rect card)
        : frame_(frame),
          builder_(frame.builder),
          rows_(frame.slide().view.in_order()),
          plot_(plot_in(card)),
          scale_{full_span(frame.input.data), static_cast<double>(plot_.x),
                 static_cast<double>(plot_.right())},
          now_(year_of(frame.slide())) {
        builder_.box(card, Ink::surface, 20).stroke = Ink::strong_line;
    }

    void layout() {
        layout_ticks();
        const float row_px = plot_.h / static_cast<float>(std::max<std::size_t>(rows_.size(), 1));
        float y = plot_.y;
        for (const Organisation* organisation : rows_) {
            const float bar_px = std::min(row_px * 0.78F, 44.0F);
            layout_row(*organisation, {plot_.x, y + (row_px - bar_px) / 2, plot_.w, bar_px});
            y += row_px;
        }
        if (now_) {
            const float x = x_of(line_year());
            builder_.line({x, plot_.y - 12}, {x, plot_.bottom() + 12}, frame_.ink(), 4);
        }
    }

   private:
    static Rect plot_in(Rect card) {
        constexpr float side_px = 64;
        constexpr float top_px = 24;
        constexpr float axis_px = 68;
        return {card.x + side_px, card.y + top_px, card.w - 2 * side_px,
                std::max(card.h - top_px - axis_px, 1.0F)};
    }

    float x_of(double year) const { return static_cast<float>(scale_.to_px(year)); }

    double line_year() const {
        const SlideMoment& moment = frame_.input.moment;
        const double from = moment.from_year.value_or(*now_);
        return from + (*now_ - from) * moment.share;
    }

    void layout_ticks() {
        const auto width_of = [this](std::string_view label) {
            return static_cast<double>(builder_.width_of(label, tick_style));
        };
        constexpr double gap_px = 40;
        for (const Tick& tick : make_ticks(scale_, frame_.input.language,
                                           frame_.input.data.as_of.year, width_of, gap_px)) {
            if (tick.year != std::floor(tick.year)) {
                continue;
            }
            const auto x = static_cast<float>(tick.px);
            builder_.line({x, plot_.y - 8}, {x, plot_.bottom() + 8}, Ink::grid, 2);
            if (!tick.label.empty()) {
                const float width = builder_.width_of(tick.label, tick_style);
                builder_.label("tick-" + tick.label, {x - width / 2, plot_.bottom() + 18},
                               tick.label, tick_style);
            }
        }
    }

    /// By the order of the rows, which is that of the steps; all are there where none is chosen.
    Tense tense_of(const Organisation& organisation) const {
        const Organisation* chosen = frame_.slide().organisation;
        if (chosen == nullptr || chosen == &organisation) {
            return Tense::now;
        }
        const auto place = [this](const Organisation* wanted) {
            return std::find(rows_.begin(), rows_.end(), wanted);
        };
        return place(&organisation) < place(chosen) ? Tense::past : Tense::coming;
    }

    /// A bar's place, and how much of both its ends is soft.
    struct Bar {
        Rect rect;
        float fade_in = 0;
        float fade_out = 0;
    };

    Bar bar_of(const Organisation& organisation, Rect line) const {
        const Dataset& data = frame_.input.data;
        const Period& period = organisation.membership.period;
        if (!period.start) {
            const double until = unstated_start_until(period, data);
            return {{line.x, line.y, std::min(x_of(until), line.right()) - line.x, line.h}};
        }
        const BarSpan span = bar_span(period, data);
        const float left = x_of(span.begin);
        const float right = std::max(std::min(x_of(span.end), line.right()), left + 2);
        const float soft_end = period.end ? right - x_of(span.solid_end) : 28.0F;
        return {.rect = {left, line.y, right - left, line.h},
                .fade_in = x_of(span.solid_begin) - left,
                .fade_out = std::clamp(soft_end, 0.0F, (right - left) / 3)};
    }

    void layout_row(const Organisation& organisation, Rect line) {
        const Tense tense = tense_of(organisation);
        const Bar bar = bar_of(organisation, line);
        layout_bar(organisation, bar, tense);
        constexpr float least_bar_px = 15;  // in a lower one no name could be read
        if (tense != Tense::coming && bar.rect.h >= least_bar_px) {
            layout_label(organisation, bar, tense);
        }
    }

    /// Where nobody stated the start or the end there is an outline, which claims nothing.
    void layout_bar(const Organisation& organisation, const Bar& bar, Tense tense) {
        const Ink ink = ink_of(main_shape(frame_.input.data, organisation));
        const PeriodEnd end_kind = organisation.membership.period.end_kind;
        const bool is_coming = tense == Tense::coming;
        if (is_coming || !organisation.has_start() || end_kind == PeriodEnd::not_stated) {
            Mark& outline = builder_.box(bar.rect, Ink::none, radius_px);
            outline.stroke = is_coming ? Ink::control : ink;
            outline.stroke_px = tense == Tense::now ? 3 : 2;
            outline.dashed = true;
        }
        if (is_coming || !organisation.has_start()) {
            return;
        }
        Rect solid = bar.rect;
        if (end_kind == PeriodEnd::not_stated) {
            solid.w = std::min(solid.w, bar.fade_in + 2 * bar.fade_out);
        }
        if (frame_.slide().organisation == &organisation) {
            solid.w *= static_cast<float>(frame_.input.moment.share);
        }
        Mark& mark = builder_.box(solid, ink, radius_px);
        mark.fade_left_px = std::min(bar.fade_in, solid.w / 2);
        mark.fade_right_px = std::min(bar.fade_out, solid.w / 2);
        mark.alpha = tense == Tense::past ? past_alpha : 1;
        layout_roles(organisation, bar.rect, tense);
    }

    void layout_roles(const Organisation& organisation, Rect bar, Tense tense) {
        for (const Role& role : organisation.roles) {
            if (tense != Tense::now || !role.period || !role.period->start || !role.period->end) {
                continue;
            }
            const float left = x_of(span_of(*role.period->start, 0).begin);
            const float right = std::min(x_of(span_of(*role.period->end, 0).end), bar.right());
            if (right > left) {
                builder_.box({left, bar.y + 4, right - left, bar.h - 8}, Ink::inlay, 5);
            }
        }
    }

    /// In the bar where it fits, else in front of it, or after it where there is no room.
    void layout_label(const Organisation& organisation, const Bar& bar, Tense tense) {
        TextStyle style{.size_px = std::floor(std::clamp(bar.rect.h * 0.66F, 12.0F, 26.0F)),
                        .weight = Weight::semibold};
        const std::string& name = organisation.name.in(frame_.input.language);
        constexpr float padding_px = 12;
        const float width = builder_.width_of(name, style);
        const float y = bar.rect.middle_y() - style.line_height_px() / 2;
        const std::string id = "map-" + organisation.id;
        const bool is_filled = organisation.has_start() &&
                               organisation.membership.period.end_kind != PeriodEnd::not_stated;
        if (bar.fade_in + width + 2 * padding_px <= bar.rect.w &&
            (is_filled || !organisation.has_start())) {
            style.ink = is_filled && tense == Tense::now ? Ink::on_theme : Ink::text;
            builder_.label(id, {bar.rect.x + bar.fade_in + padding_px, y}, name, style);
            return;
        }
        const float before = bar.rect.x - padding_px - width;
        builder_.label(id, {before >= 0 ? before : bar.rect.right() + padding_px, y}, name, style);
    }

    const Frame& frame_;
    SceneBuilder& builder_;
    std::vector<const Organisation*> rows_;
    Rect plot_;
    TimeScale scale_;
    std::optional<double> now_;
};

void layout_map(const Frame& frame, float top) {
    constexpr float least_px = 300;
    const float bottom = frame.height - frame.buttons_px();
    const float highest = bottom - least_px;
    const float wanted = frame.is_upright() ? top + 48 : std::max(top + 48, frame.height * 0.5F);
    const float card_top = std::max(std::min(wanted, highest), top);
    Map(frame, {margin_px - 16, card_top, frame.width - 2 * (margin_px - 16),
                std::max(bottom - card_top, 1.0F)})
        .layout();
}

}  // namespace

std::optional<double> year_of(const Slide& slide) {
    if (slide.organisation == nullptr || !slide.organisation->has_start()) {
        return std::nullopt;
    }
    return span_of(*slide.organisation->membership.period.start, 0).begin;
}

Scene layout_slide(const SlideInput& input) {
    const bool upright = input.height_px > input.width_px;
    const float fit = upright ? input.width_px / upright_width_px
                              : std::min(input.width_px / landscape_width_px,
                                         input.height_px / landscape_height_px);
    const float scale = std::max(fit, 0.1F);
    const Measure measure = [&input, scale](std::string_view text, float size, Weight weight) {
        return input.measure(text, size * scale, weight) / scale;
    };
    Scene scene;
    const Hover nothing;
    SceneBuilder builder(scene, measure, nothing);
    const Frame frame{input, builder, input.width_px / scale, input.height_px / scale};
    layout_head(frame);
    layout_dots(frame);
    layout_map(frame, layout_text(frame));
    scene.bounds = {0, 0, input.width_px, input.height_px};
    scene.scale = scale;
    const auto zoom = static_cast<float>(input.zoom);
    transform(scene, scale * zoom,
              {static_cast<float>(input.zoom_x) * input.width_px * (1 - zoom),
               static_cast<float>(input.zoom_y) * input.height_px * (1 - zoom)});
    return scene;
}

}  // namespace timeline
