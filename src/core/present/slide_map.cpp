// Draws the timeline of a slide (see slide_map.h).
#include "core/present/slide_map.h"

#include <algorithm>
#include <cmath>

#include "core/base/ids.h"
#include "core/data/bar_span.h"
#include "core/layout/ticks.h"
#include "core/present/slide_lane.h"
#include "core/present/slide_roles.h"

namespace timeline {
namespace {

constexpr float radius_px = slide_bar_radius_px;
constexpr float padding_px = slide_bar_padding_px;
constexpr TextStyle tick_style{.size_px = 26, .ink = Ink::muted};

class Map {
   public:
    Map(const SlideFrame& frame, Rect card)
        : frame_(frame),
          builder_(frame.builder),
          rows_(frame.slide().view.dated()),
          plot_(plot_in(card)),
          scale_{frame.input.data.span, static_cast<double>(plot_.x),
                 static_cast<double>(plot_.right())},
          now_(year_of(frame.slide())) {
        before_ = std::ranges::find(rows_, frame.slide().organisation) - rows_.begin();
        builder_.box(card, Ink::surface, 20).stroke = Ink::strong_line;
    }

    void layout() {
        const SlideLane lane(frame_, plot_, rows_.size());
        plot_.h = std::max(plot_.h - lane.height_px(), 1.0F);
        const float row_px = plot_.h / std::max(static_cast<float>(rows_.size()), 1.0F);
        layout_ticks();
        layout_line();
        if (rows_.size() > most_rows) {
            layout_counts();
        } else {
            layout_rows(row_px);
        }
        lane.layout(plot_.bottom() + axis_px,
                    [this](const Organisation& organisation) { return tense_of(organisation); });
    }

   private:
    /// Between the dated rows and the lane.
    static constexpr float axis_px = 60;
    /// More would be thinner than a line: how many there were is told instead.
    static constexpr std::size_t most_rows = 150;

    void layout_rows(float row_px) {
        float y = plot_.y;
        for (const Organisation* organisation : rows_) {
            const float bar_px = std::min(row_px * 0.82F, 44.0F);
            layout_row(*organisation, {plot_.x, y + (row_px - bar_px) / 2, plot_.w, bar_px});
            y += row_px;
        }
    }

    /// The same over time, as high as there were many.
    void layout_counts() {
        const std::vector<CountStep>& steps = frame_.slide().view.counts;
        int highest = 1;
        for (const CountStep& step : steps) {
            highest = std::max(highest, step.count);
        }
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const bool is_last = i + 1 == steps.size();
            const float left = x_of(steps[i].year);
            const float right = is_last ? plot_.right() : x_of(steps[i + 1].year);
            const float height =
                plot_.h * static_cast<float>(steps[i].count) / static_cast<float>(highest);
            builder_.box({left, plot_.bottom() - height, right - left, height}, Ink::accent).alpha =
                frame_.slide().look == SlideLook::title ? 0.4F : 0.85F;
        }
    }

    /// All that rows may take.
    static Rect plot_in(Rect card) {
        constexpr float side_px = 64;
        constexpr float top_px = 20;
        constexpr float foot_px = 8;
        return {card.x + side_px, card.y + top_px, card.w - 2 * side_px,
                std::max(card.h - top_px - axis_px - foot_px, 1.0F)};
    }

    float x_of(double year) const { return static_cast<float>(scale_.to_px(year)); }

    double line_year() const {
        const SlideMoment& moment = frame_.input.moment;
        const double from = moment.from_year.value_or(*now_);
        return from + (*now_ - from) * moment.share;
    }

    // --- the axis ------------------------------------------------------------------------

    struct Year {
        std::string words;
        float x = 0;
        float width = 0;
    };

    /// The slide's own year, which the others make room for.
    std::optional<Year> layout_own_year() {
        if (!now_) {
            return std::nullopt;
        }
        TextStyle style = tick_style;
        style.weight = Weight::bold;
        style.ink = frame_.ink();
        Year year{.words = std::to_string(static_cast<int>(std::floor(*now_)))};
        year.width = builder_.width_of(year.words, style);
        year.x = x_of(*now_);
        layout_year(year, style);
        return year;
    }

    void layout_year(const Year& year, TextStyle style) {
        builder_.label("tick-" + year.words, {year.x - year.width / 2, plot_.bottom() + 14},
                       year.words, style, {}, {Area::map});
    }

    /// A line at each year that is named, and a short one at the others.
    void layout_ticks() {
        const auto width_of = [this](std::string_view label) {
            return static_cast<double>(builder_.width_of(label, tick_style));
        };
        constexpr double gap_px = 40;
        const std::optional<Year> own = layout_own_year();
        for (const Tick& tick : make_ticks(scale_, frame_.input.language,
                                           frame_.input.data.as_of.year, width_of, gap_px)) {
            if (tick.year != std::floor(tick.year)) {
                continue;
            }
            const auto x = static_cast<float>(tick.px);
            const float top = tick.label.empty() ? plot_.bottom() : plot_.y - 8;
            builder_.line({x, top}, {x, plot_.bottom() + 8}, Ink::grid, 2);
            const Year year{tick.label, x, builder_.width_of(tick.label, tick_style)};
            constexpr float apart = 16;
            const bool has_room =
                !own || std::abs(own->x - x) > (own->width + year.width) / 2 + apart;
            if (!tick.label.empty() && has_room) {
                layout_year(year, tick_style);
            }
        }
    }

    /// Beneath the bars, whose names stay whole.
    void layout_line() {
        if (now_) {
            const float x = x_of(line_year());
            builder_.line({x, plot_.y - 12}, {x, plot_.bottom() + 12}, frame_.ink(), 4);
        }
    }

    // --- memberships with a start -----------------------------------------------------------

    /// By the order of the rows, which is that of the steps; all are there where none is chosen.
    /// Who is without a start never is to come.
    Tense tense_of(const Organisation& organisation) const {
        const Slide& slide = frame_.slide();
        const bool has_place = organisation.has_start();
        if (slide.look == SlideLook::title) {
            return has_place ? Tense::coming : Tense::past;
        }
        if (slide.look == SlideLook::roles) {
            return organisation.more->roles.empty() ? Tense::aside
                   : has_place                      ? Tense::past
                                                    : Tense::now;
        }
        if (slide.organisation == nullptr || slide.organisation == &organisation) {
            return Tense::now;
        }
        return !has_place || is_before(organisation) ? Tense::past : Tense::coming;
    }

    bool is_before(const Organisation& organisation) const {
        return std::ranges::find(rows_, &organisation) - rows_.begin() < before_;
    }

    bool is_chosen(const Organisation& organisation) const {
        return frame_.slide().organisation == &organisation;
    }

    /// A bar's place, and how much of both its ends is soft.
    struct Bar {
        Rect rect;
        float fade_in = 0;
        float fade_out = 0;
    };

    Bar bar_of(const Organisation& organisation, Rect line) const {
        const Period& period = organisation.membership.period;
        const BarSpan span = bar_span(period, frame_.input.data);
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
        if (tense != Tense::coming && can_be_read(name_style(bar.rect.h, false))) {
            layout_label(organisation, bar, tense);
        }
    }

    /// Smaller names would be a pattern.
    bool can_be_read(TextStyle style) const {
        constexpr float least_px = 10;
        constexpr float least_on_screen_px = 9;
        return style.size_px >= std::max(least_px, frame_.of_screen_px(least_on_screen_px));
    }

    /// What comes is outlined in dashes, or on a small screen, where dashes melt together, in a
    /// hairline.
    void layout_ghost(Rect bar) {
        const float hairline_px = frame_.of_screen_px(1);
        constexpr float dashed_px = 2;
        Mark& outline = builder_.box(bar, Ink::none, radius_px);
        outline.stroke = Ink::control;
        outline.stroke_px = std::max(dashed_px, hairline_px);
        outline.dashed = hairline_px < dashed_px;
    }

    /// Where nobody stated the end there is an outline, which claims nothing.
    void layout_bar(const Organisation& organisation, const Bar& bar, Tense tense) {
        const Ink ink = ink_of(main_shape(frame_.input.data, organisation));
        const PeriodEnd end_kind = organisation.membership.period.end_kind;
        if (tense == Tense::coming) {
            layout_ghost(bar.rect);
            return;
        }
        if (end_kind == PeriodEnd::not_stated) {
            Mark& outline = builder_.box(bar.rect, Ink::none, radius_px);
            outline.stroke = ink;
            outline.stroke_px = tense == Tense::now ? 3 : 2;
            outline.dashed = true;
        }
        Rect solid = bar.rect;
        if (end_kind == PeriodEnd::not_stated) {
            solid.w = std::min(solid.w, bar.fade_in + 2 * bar.fade_out);
        }
        if (is_chosen(organisation)) {
            solid.w *= static_cast<float>(frame_.input.moment.share);
        }
        Mark& mark = builder_.box(solid, ink, radius_px);
        mark.fade_left_px = std::min(bar.fade_in, solid.w / 2);
        mark.fade_right_px = std::min(bar.fade_out, solid.w / 2);
        mark.alpha = alpha_of(tense);
        layout_slide_roles(frame_, role_bar(organisation, bar, tense), scale_);
    }

    RoleBar role_bar(const Organisation& organisation, const Bar& bar, Tense tense) const {
        const TextStyle words = name_style(bar.rect.h, false);
        return {.organisation = organisation,
                .rect = bar.rect,
                .fade_out = bar.fade_out,
                .tense = tense,
                .words_px = can_be_read(words) ? words.size_px : 0};
    }

    /// Names are as large as their rows allow, and the one that the slide is about larger.
    TextStyle name_style(float bar_px, bool chosen) const {
        constexpr float least_px = 8;
        constexpr float most_on_screen_px = 12;
        const float most = std::max(26.0F, frame_.of_screen_px(most_on_screen_px));
        const float size = chosen ? std::clamp(bar_px * 0.9F, least_px, most + 4)
                                  : std::clamp(bar_px * 0.77F, least_px, most);
        return {.size_px = std::floor(size), .weight = chosen ? Weight::bold : Weight::semibold};
    }

    /// Where a name in the bar has to end: on a slide about roles they have words of their own.
    float name_right(const Organisation& organisation, const Bar& bar, Tense tense) const {
        return frame_.slide().look == SlideLook::roles
                   ? first_role_x(role_bar(organisation, bar, tense), scale_)
                   : bar.rect.right();
    }

    /// In the bar where it fits, else in front of it, or after it where there is no room.
    void layout_label(const Organisation& organisation, const Bar& bar, Tense tense) {
        TextStyle style = name_style(bar.rect.h, is_chosen(organisation));
        const std::string& name = organisation.name.in(frame_.input.language);
        const float width = builder_.width_of(name, style);
        const float y = bar.rect.middle_y() - style.line_height_px() / 2;
        const std::string id = id_of(Kind::map_name, organisation.id);
        const bool is_filled = organisation.membership.period.end_kind != PeriodEnd::not_stated;
        const float room = name_right(organisation, bar, tense) - bar.rect.x;
        if (is_filled && bar.fade_in + width + 2 * padding_px <= room) {
            style.ink = ink_on(tense);
            builder_.label(id, {bar.rect.x + bar.fade_in + padding_px, y}, name, style, {},
                           {Area::map});
            return;
        }
        style.ink = tense == Tense::aside ? Ink::muted : Ink::text;
        const float before = bar.rect.x - padding_px - width;
        builder_.label(id, {before >= 0 ? before : bar.rect.right() + padding_px, y}, name, style,
                       {}, {Area::map});
    }

    const SlideFrame& frame_;
    SceneBuilder& builder_;
    std::vector<const Organisation*> rows_;
    Rect plot_;
    TimeScale scale_;
    std::optional<double> now_;
    /// How many rows stand above that of the chosen one; all of them where it has none.
    std::ptrdiff_t before_ = 0;
};

}  // namespace

void layout_slide_map(const SlideFrame& frame, Rect card) { Map(frame, card).layout(); }

}  // namespace timeline
