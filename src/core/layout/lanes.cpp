// Lanes, their words and their stripes (see lanes.h).
#include "core/layout/lanes.h"

#include <algorithm>
#include <cmath>

#include "core/base/ids.h"
#include "core/words/text.h"
#include "core/words/wording.h"

namespace timeline {
namespace {

constexpr int shades = 5;
constexpr float column_px = 3;
constexpr double least_stripe_px = 3;
constexpr float icon_px = 16;
constexpr TextStyle count_style = small_style;

/// As much of a colour as tells one share from the next, and the smallest from nothing.
float alpha_of(int shade) { return static_cast<float>(shade) / shades; }

/// Any at all is the lightest, and only all of them are the strongest.
int shade_of(int count, int of) { return count == 0 ? 0 : 1 + (shades - 1) * count / of; }

/// One lane, which lies on the stage from `top` to `bottom`.
struct Lane {
    const RowGroup& group;
    std::string id;
    float top = 0;
    float bottom = 0;
};

/// Rows beside each other in one stripe.
struct Stripe {
    std::size_t begin = 0;
    std::size_t size = 0;
    Rect rect;
};

class LanePainter {
   public:
    LanePainter(const RowFrame& frame, const RowStack& stack)
        : frame_(frame),
          stack_(stack),
          upper_px_(static_cast<double>(frame.plot.y) - frame.scroll_px),
          chosen_(frame.input.rows().place_of(frame.input.data.find(frame.input.state.selected))) {}

    void lay_out() {
        const auto& stretches = stack_.stretches();
        for (std::size_t i = 0; i < stretches.size(); ++i) {
            const bool has_undated =
                i + 1 < stretches.size() && stretches[i + 1].group == stretches[i].group;
            const RowStretch& last = stretches[i + (has_undated ? 1 : 0)];
            Lane lane{.group = frame_.input.rows().groups[stretches[i].group],
                      .top = y_of(stretches[i].top),
                      .bottom = y_of(last.bottom())};
            lane.id = lane_id(frame_.input.data, lane.group);
            layout_words(lane);
            layout_stretch(lane, stretches[i]);
            if (has_undated) {
                layout_stretch(lane, stretches[++i]);
            }
        }
    }

   private:
    float y_of(double px) const { return static_cast<float>(std::round(upper_px_ + px)); }

    Action nearer(double row, float y) const {
        return ScaleRows{1, {row, static_cast<double>(y - frame_.plot.y)}};
    }

    Ink ink_of_lane(const Lane& lane) const {
        return ink_of(lane.group.theme ? frame_.input.data.themes[*lane.group.theme].shape
                                       : Shape::none);
    }

    /// Beside its stripes or, where there is no room for that, above them. Of a lane that is higher
    /// than the window they stay in sight.
    void layout_words(const Lane& lane) const {
        const bool is_above = frame_.stacked();
        constexpr float words_px = 42;
        const float head_px = is_above ? stack_.lane_head_px() : words_px;
        const float y = is_above ? lane.top - head_px
                                 : std::clamp(frame_.plot.y, lane.top,
                                              std::max(lane.bottom - words_px, lane.top));
        const float right = is_above ? frame_.plot.right() : frame_.plot.x - 13;
        const Rect rect{frame_.name_left, y, right - frame_.name_left, head_px};
        SceneBuilder& builder = frame_.builder;
        if (lane.top - upper_px_ > stack_.lane_gap_px() + head_px) {
            const float line_y = lane.top - (is_above ? head_px : 0) - stack_.lane_gap_px() / 2;
            builder.line({frame_.card.x + 16, line_y}, {frame_.card.right() - 16, line_y},
                         Ink::grid);
        }
        // Where a heading comes to stand above the first row.
        const float heading_bottom = frame_.plot.y + RowStack::heading_px;
        builder.target(
            lane.id, rect,
            nearer(static_cast<double>(lane.group.begin), std::max(lane.top, heading_bottom)),
            Drag::plot, {Thing::lane});
        if (builder.is_hovered(lane.id)) {
            builder.box(rect, Ink::raised, 6);
        }
        layout_name_and_count(lane, rect, is_above);
    }

    void layout_name_and_count(const Lane& lane, Rect rect, bool in_one_line) const {
        SceneBuilder& builder = frame_.builder;
        const std::string name = lane_words(frame_.input.data, lane.group, frame_.language());
        const std::string count = memberships_words(lane.group.size, frame_.language());
        const float count_px = builder.width_of(count, count_style) + 1;
        const float line_px = in_one_line ? rect.h : 22;
        float left = rect.x;
        if (lane.group.theme) {
            const Shape shape = frame_.input.data.themes[*lane.group.theme].shape;
            builder.shape(shape, {left, rect.y + (line_px - icon_px) / 2, icon_px, icon_px},
                          ink_of(shape));
        }
        left += icon_px + 10;
        const float name_px = rect.right() - left - (in_one_line ? count_px + 10 : 0);
        builder.label_left(part_of(lane.id, "label"), {left, rect.y, name_px, line_px}, name,
                           name_style);
        const Rect below{left, rect.y + line_px, rect.right() - left, 18};
        const Rect beside{rect.right() - count_px, rect.y, count_px, line_px};
        builder.label_left(part_of(lane.id, "count"), in_one_line ? beside : below, count,
                           count_style);
    }

    void layout_stretch(const Lane& lane, const RowStretch& stretch) {
        const double stretch_top = upper_px_ + stretch.top;
        const auto plot_top = static_cast<double>(frame_.plot.y);
        const auto plot_bottom = static_cast<double>(frame_.plot.bottom());
        if (stretch_top > plot_bottom || stretch_top + stretch.height() < plot_top) {
            return;
        }
        if (stretch.is_undated) {
            layout_undated(lane, stretch);
            return;
        }
        const auto rows = static_cast<std::size_t>(std::ceil(least_stripe_px / stretch.row_px));
        const double stripe_px = static_cast<double>(rows) * stretch.row_px;
        const double above = std::max((plot_top - stretch_top) / stripe_px, 0.0);
        for (std::size_t begin = static_cast<std::size_t>(above) * rows; begin < stretch.size;
             begin += rows) {
            const std::size_t size = std::min(rows, stretch.size - begin);
            const std::size_t first = stretch.begin + begin;
            const float top = y_of(stretch.top_of(static_cast<double>(first)));
            const float bottom = y_of(stretch.top_of(static_cast<double>(first + size)));
            if (top >= frame_.plot.bottom()) {
                break;
            }
            layout_stripe(
                lane,
                {first, size, {frame_.plot.x, top, frame_.plot.w, std::max(bottom - top, 1.0F)}});
        }
    }

    void layout_stripe(const Lane& lane, const Stripe& stripe) {
        const bool is_chosen =
            chosen_ && *chosen_ >= stripe.begin && *chosen_ < stripe.begin + stripe.size;
        if (is_chosen) {
            frame_.builder.box(
                {frame_.plot.x - 8, stripe.rect.y - 2, 4, std::max(stripe.rect.h, 4.0F) + 4},
                Ink::accent, 2);
        }
        const Organisation& first = *frame_.input.rows().rows[stripe.begin];
        if (stripe.size == 1) {
            layout_thin_row(frame_, first, stripe.rect);
            return;
        }
        layout_shades(lane, stripe);
        Subject subject = frame_.subject(Thing::stripe, first, stripe.size);
        subject.last_organisation =
            frame_.input.data.index_of(*frame_.input.rows().rows[stripe.begin + stripe.size - 1]);
        const double middle =
            static_cast<double>(stripe.begin) + static_cast<double>(stripe.size) / 2;
        const std::string id = part_of(lane.id, std::to_string(stripe.begin - lane.group.begin));
        frame_.builder.target(id, stripe.rect, nearer(middle, stripe.rect.middle_y()), Drag::plot,
                              subject);
    }

    /// Columns beside each other that have the same shade are one box.
    void layout_shades(const Lane& lane, const Stripe& stripe) const {
        const auto columns =
            static_cast<std::size_t>(std::max(std::ceil(frame_.plot.w / column_px), 1.0F));
        const auto spans = std::span(frame_.input.rows().spans).subspan(stripe.begin, stripe.size);
        const std::vector<int> counts = counts_in_columns(spans, frame_.scale.visible, columns);
        const auto x_of = [&](std::size_t column) {
            return frame_.plot.x +
                   frame_.plot.w * static_cast<float>(column) / static_cast<float>(columns);
        };
        const int all = static_cast<int>(stripe.size);
        for (std::size_t begin = 0, end = 0; begin < columns; begin = end) {
            const int shade = shade_of(counts[begin], all);
            while (end < columns && shade_of(counts[end], all) == shade) {
                ++end;
            }
            if (shade > 0) {
                const float left = x_of(begin);
                frame_.builder
                    .box({left, stripe.rect.y, x_of(end) - left, stripe.rect.h}, ink_of_lane(lane))
                    .alpha = alpha_of(shade);
            }
        }
    }

    /// An outline that lies on no axis, with how many they are: it claims nothing of when.
    void layout_undated(const Lane& lane, const RowStretch& stretch) const {
        constexpr float padding_px = 8;
        TextStyle style = count_style;
        style.ink = Ink::text;
        const std::string id = part_of(lane.id, "undated");
        const std::string words = text(Text::lane_undated, frame_.language(),
                                       {count_words(stretch.size, frame_.language())});
        const float top = y_of(stretch.top) + 2;
        const float bottom = y_of(stretch.bottom());
        const float width = frame_.builder.width_of(words, style) + 1;
        const Rect rect{frame_.plot.x, top, width + 2 * padding_px, bottom - top};
        Mark& outline = frame_.builder.box(rect, Ink::surface, 5);
        outline.stroke = ink_of_lane(lane);
        outline.stroke_px = 1.5F;
        outline.dashed = true;
        frame_.builder.target(id, rect, nearer(static_cast<double>(stretch.begin), rect.y),
                              Drag::plot, {Thing::lane});
        const float y = std::clamp(frame_.plot.y, rect.y, std::max(rect.bottom() - 20, rect.y));
        frame_.builder.label_left(part_of(id, "label"), {rect.x + padding_px, y, width, 20}, words,
                                  style);
    }

    const RowFrame& frame_;
    const RowStack& stack_;
    double upper_px_;
    std::optional<std::size_t> chosen_;
};

}  // namespace

std::vector<int> counts_in_columns(std::span<const CountedSpan> spans, YearSpan visible,
                                   std::size_t columns) {
    const double per_year = static_cast<double>(columns) / visible.length();
    const auto most = static_cast<double>(columns);
    // The first column in whose middle a moment has come.
    const auto column_of = [&](float year) {
        const double place = (static_cast<double>(year) - visible.begin) * per_year - 0.5;
        return static_cast<std::size_t>(std::clamp(std::ceil(place), 0.0, most));
    };
    std::vector<int> counts(columns + 1);
    for (const CountedSpan& span : spans) {
        ++counts[column_of(span.begin)];
        --counts[column_of(span.end)];
    }
    for (std::size_t i = 1; i < columns; ++i) {
        counts[i] += counts[i - 1];
    }
    counts.pop_back();
    return counts;
}

void layout_lanes(const RowFrame& frame, const RowStack& stack) {
    LanePainter(frame, stack).lay_out();
}

void layout_lanes_legend(const RowFrame& frame, Rect rect) {
    constexpr float swatch_px = 14;
    const float line_px = small_style.line_height_px();
    for (int shade = 1; shade <= shades; ++shade) {
        frame.builder
            .box({rect.x + static_cast<float>(shade - 1) * swatch_px,
                  rect.y + (line_px - swatch_px) / 2, swatch_px, swatch_px},
                 Ink::muted)
            .alpha = alpha_of(shade);
    }
    constexpr float swatches_px = swatch_px * shades + 10;
    frame.builder.paragraph("lanes-legend", {rect.x + swatches_px, rect.y}, rect.w - swatches_px,
                            text(Text::lanes_legend, frame.language()), small_style);
}

}  // namespace timeline
