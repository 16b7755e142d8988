// Draws the timeline of a slide (see slide_map.h).
#include "core/slide_map.h"

#include <algorithm>
#include <cmath>

#include "core/bar_span.h"
#include "core/text.h"
#include "core/ticks.h"
#include "core/time_words.h"
#include "core/wording.h"

namespace timeline {
namespace {

constexpr float past_alpha = 0.4F;
constexpr float radius_px = 6;
constexpr float padding_px = 12;
constexpr TextStyle tick_style{.size_px = 26, .ink = Ink::muted};

/// Where a membership stands in the story.
enum class Tense { past, now, coming };

class Map {
   public:
    Map(const SlideFrame& frame, Rect card)
        : frame_(frame),
          builder_(frame.builder),
          rows_(frame.slide().view.dated),
          plot_(plot_in(card)),
          scale_{full_span(frame.input.data), static_cast<double>(plot_.x),
                 static_cast<double>(plot_.right())},
          now_(year_of(frame.slide())) {
        builder_.box(card, Ink::surface, 20).stroke = Ink::strong_line;
    }

    void layout() {
        const Lane lane = lane_in_rows();
        const auto lane_rows = static_cast<float>(lane.lines);
        const float row_px = plot_.h / std::max(static_cast<float>(rows_.size()) + lane_rows, 1.0F);
        plot_.h = row_px * static_cast<float>(rows_.size());
        layout_ticks();
        layout_line();
        float y = plot_.y;
        for (const Organisation* organisation : rows_) {
            const float bar_px = std::min(row_px * 0.82F, 44.0F);
            layout_row(*organisation, {plot_.x, y + (row_px - bar_px) / 2, plot_.w, bar_px});
            y += row_px;
        }
        layout_lane(lane, plot_.bottom() + axis_px, row_px);
    }

   private:
    /// Between the dated rows and the lane.
    static constexpr float axis_px = 60;

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
                       year.words, style);
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
        constexpr float least_bar_px = 15;  // in a lower one no name could be read
        if (tense != Tense::coming && bar.rect.h >= least_bar_px) {
            layout_label(organisation, bar, tense);
        }
    }

    /// Where nobody stated the end there is an outline, which claims nothing.
    void layout_bar(const Organisation& organisation, const Bar& bar, Tense tense) {
        const Ink ink = ink_of(main_shape(frame_.input.data, organisation));
        const PeriodEnd end_kind = organisation.membership.period.end_kind;
        const bool is_coming = tense == Tense::coming;
        if (is_coming || end_kind == PeriodEnd::not_stated) {
            Mark& outline = builder_.box(bar.rect, Ink::none, radius_px);
            outline.stroke = is_coming ? Ink::control : ink;
            outline.stroke_px = tense == Tense::now ? 3 : 2;
            outline.dashed = true;
        }
        if (is_coming) {
            return;
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

    /// Names are as large as their rows allow, and the one that the slide is about larger.
    TextStyle name_style(float bar_px, bool chosen) const {
        const float size = chosen ? std::clamp(bar_px * 0.9F, 12.0F, 30.0F)
                                  : std::clamp(bar_px * 0.72F, 12.0F, 26.0F);
        return {.size_px = std::floor(size), .weight = chosen ? Weight::bold : Weight::semibold};
    }

    /// In the bar where it fits, else in front of it, or after it where there is no room.
    void layout_label(const Organisation& organisation, const Bar& bar, Tense tense) {
        TextStyle style = name_style(bar.rect.h, is_chosen(organisation));
        const std::string& name = organisation.name.in(frame_.input.language);
        const float width = builder_.width_of(name, style);
        const float y = bar.rect.middle_y() - style.line_height_px() / 2;
        const std::string id = "map-" + organisation.id;
        const bool is_filled = organisation.membership.period.end_kind != PeriodEnd::not_stated;
        if (is_filled && bar.fade_in + width + 2 * padding_px <= bar.rect.w) {
            style.ink = tense == Tense::now ? Ink::on_theme : Ink::text;
            builder_.label(id, {bar.rect.x + bar.fade_in + padding_px, y}, name, style);
            return;
        }
        const float before = bar.rect.x - padding_px - width;
        builder_.label(id, {before >= 0 ? before : bar.rect.right() + padding_px, y}, name, style);
    }

    // --- memberships without one -------------------------------------------------------------

    struct Chip {
        const Organisation* organisation = nullptr;
        std::string words;
        Point at;  // x, and the line in y
        float width = 0;
    };

    /// One after another behind their heading, in as many lines as they need.
    struct Lane {
        std::vector<Chip> chips;
        TextStyle style;
        int lines = 0;
    };

    TextStyle chip_style(const Lane& lane, const Organisation& organisation) const {
        TextStyle style = lane.style;
        if (is_chosen(organisation)) {
            style.size_px = std::floor(style.size_px * 1.2F);
            style.weight = Weight::bold;
        }
        return style;
    }

    std::string_view lane_heading() const {
        return text(Text::start_not_stated_lane, frame_.input.language);
    }

    Lane lane_of(float size_px) const {
        Lane lane;
        lane.style = {.size_px = size_px, .weight = Weight::semibold};
        Flow flow{.left = plot_.x, .right = plot_.right(), .line_px = 1};
        flow.at = {plot_.x, 0};
        flow.place(builder_.width_of(lane_heading(), lane.style), 2 * padding_px);
        for (const Organisation* organisation : frame_.slide().view.undated) {
            Chip chip{.organisation = organisation,
                      .words = organisation->name.in(frame_.input.language)};
            const std::string period =
                short_period_words(organisation->membership.period, frame_.input.language);
            chip.words += period.empty() ? "" : ' ' + period;
            chip.width =
                builder_.width_of(chip.words, chip_style(lane, *organisation)) + 2 * padding_px;
            chip.at = flow.place(chip.width, padding_px);
            lane.chips.push_back(std::move(chip));
        }
        lane.lines = lane.chips.empty() ? 0 : static_cast<int>(flow.at.y) + 1;
        return lane;
    }

    /// In letters as large as the rows allow that are left when the lane has its own.
    Lane lane_in_rows() const {
        constexpr float largest = 20;
        const Lane lane = lane_of(largest);
        const float rows = static_cast<float>(rows_.size()) + static_cast<float>(lane.lines);
        const float row_px = plot_.h / std::max(rows, 1.0F);
        return lane_of(std::clamp(std::floor(row_px * 0.6F), 10.0F, largest));
    }

    void layout_lane(const Lane& lane, float top, float row_px) {
        if (lane.chips.empty()) {
            return;
        }
        TextStyle heading = lane.style;
        heading.ink = Ink::muted;
        const auto text_y = [&](float line, TextStyle style) {
            return top + (line + 0.5F) * row_px - style.line_height_px() / 2;
        };
        builder_.label("map-lane", {plot_.x, text_y(0, heading)}, std::string(lane_heading()),
                       heading);
        for (const Chip& chip : lane.chips) {
            const bool chosen = is_chosen(*chip.organisation);
            const float chip_px = std::min(row_px * 0.86F, 44.0F);
            const float y = top + chip.at.y * row_px + (row_px - chip_px) / 2;
            Mark& outline = builder_.box({chip.at.x, y, chip.width, chip_px},
                                         chosen ? Ink::selected : Ink::surface, radius_px);
            outline.stroke = ink_of(main_shape(frame_.input.data, *chip.organisation));
            outline.stroke_px = chosen ? 3 : 2;
            outline.dashed = true;
            const TextStyle style = chip_style(lane, *chip.organisation);
            builder_.label("map-" + chip.organisation->id,
                           {chip.at.x + padding_px, text_y(chip.at.y, style)}, chip.words, style);
        }
    }

    const SlideFrame& frame_;
    SceneBuilder& builder_;
    const std::vector<const Organisation*>& rows_;
    Rect plot_;
    TimeScale scale_;
    std::optional<double> now_;
};

}  // namespace

void layout_slide_map(const SlideFrame& frame, Rect card) { Map(frame, card).layout(); }

}  // namespace timeline
