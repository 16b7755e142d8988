// How high is each row, and where does it lie? All rows below each other, with their headings, of
// which a window may show some. Internal to the layout.
//
// In a long list rows may be less high than their words. Then they stand in lanes, one for each
// theme, and where a row is thinner than a few pixels several of them share a stripe (see lanes.h).
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/picture/scene_builder.h"

namespace timeline {

/// Rows that follow each other and are equally high.
struct RowStretch {
    std::size_t group = 0;  // of the view's groups
    std::size_t begin = 0;  // its first row
    std::size_t size = 0;
    bool is_undated = false;  // in a lane: those without a start
    double top = 0;           // below the upper edge of all
    double row_px = 0;

    std::size_t end() const { return begin + size; }
    double height() const { return row_px * static_cast<double>(size); }
    double bottom() const { return top + height(); }
    double top_of(double row) const { return top + (row - static_cast<double>(begin)) * row_px; }
};

/// All lengths are in the layout's own pixels, counted from the upper edge of the first of all
/// rows, or of its heading.
class RowStack {
   public:
    explicit RowStack(const LayoutInput& input);

    /// Whether there are lanes.
    bool has_lanes() const { return has_lanes_; }
    /// Whether a row has room for where a search found something.
    bool has_reasons() const { return has_reasons_; }
    /// How high rows are where they aren't in lanes, and what is above a group that has a heading.
    float row_px() const { return row_px_; }
    static constexpr float heading_px = 30;
    /// The gap above a lane, and what is above it in words.
    float lane_gap_px() const;
    float lane_head_px() const;

    const std::vector<RowStretch>& stretches() const { return stretches_; }
    double length() const;
    /// What the rows have on the card. With a search and without one it is the same, where that can
    /// be had.
    float room_px() const { return room_px_; }
    /// How far they are scrolled: what is wished for, but no further than to the last row.
    double scrolled_px() const;
    /// How far they are to be scrolled to have a shown row in sight, as near to what is wished for
    /// as can be.
    double scroll_showing(std::size_t row) const;

    /// Where a row lies that is counted with a fraction, and which one lies there.
    double top_of(double row) const;
    double row_at(double px) const;

    /// See scaled_rows in layout.h.
    std::optional<ScaleRows> scaled(double factor, std::optional<double> at_px = {}) const;

   private:
    void stack_rows();
    void stack_lanes(double row_px);
    const RowStretch& stretch_of(double row) const;
    double fill_with_lanes(double most_px);
    double least_px(const RowStretch& stretch) const;
    std::vector<RowStretch> lane_stretches() const;

    const LayoutInput& input_;
    bool has_lanes_ = false;
    bool has_reasons_ = false;
    float row_px_ = 0;
    float room_px_ = 0;
    double scale_ = 1;        // of the rows as they are shown; see ViewState::row_scale
    double least_scale_ = 1;  // where all are in sight
    std::vector<RowStretch> stretches_;
};

/// Below this a row has no room for its words, and is seen in a lane.
inline constexpr float least_row_px = 24;

/// The height of the words that say how lanes are read, in as many lines as they need.
inline float lanes_legend_px(const LayoutInput& input) {
    return input.is_narrow() ? 70 : input.width_px < 1200 ? 51 : 32;
}

}  // namespace timeline
