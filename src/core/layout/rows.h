// What is a row of the timeline? Its name, its bar with roles and dated facts, or, without a start
// year, its outline. Internal to the timeline's layout (layout_timeline.cpp), which places the
// rows.
#pragma once

#include "core/layout/parts.h"

namespace timeline {

inline constexpr TextStyle name_style{.size_px = 15, .weight = Weight::semibold};
inline constexpr float bar_radius_px = 6;
/// What a bar says of itself, on it or beside it.
inline constexpr TextStyle bar_style{
    .size_px = 13, .weight = Weight::semibold, .ink = Ink::on_theme};

/// What the rows share.
struct RowFrame {
    SceneBuilder& builder;
    const LayoutInput& input;
    Rect card;
    Rect plot;  // from the axis' lower edge to the last row's
    TimeScale scale;
    float row_px = 0;
    double scroll_px = 0;      // how far down in the rows the plot's upper edge lies
    bool has_reasons = false;  // rows say where a search found them
    float name_left = 0;

    Language language() const { return input.state.language; }
    /// On a narrow stage a row is two lines: name and start year, and below them a slim bar.
    bool stacked() const { return input.is_narrow(); }
    float x_of(double year) const { return static_cast<float>(scale.to_px(year)); }
    YearSpan span(const Date& date) const { return span_of(date, input.data.approximation_years); }
    /// A thing of one organisation; `item` counts among its roles or moments.
    Subject subject(Thing thing, const Organisation& organisation, std::size_t item = 0) const {
        return {thing, input.data.index_of(organisation), item};
    }
    Ink ink(const Organisation& organisation) const {
        return ink_of(main_shape(input.data, organisation));
    }
};

/// The width of icons and names in front of the bars. As wide as the longest one of the data in
/// this language, whatever is filtered, but never more than its share of the card.
float row_names_width(const LayoutInput& input, float card_width);

/// The stretch of a row in which its bar lies.
Rect bar_line(const RowFrame& frame, Rect row);

/// The row's ground, mark and target; drawn before the axis' lines.
void layout_row_ground(const RowFrame& frame, const Organisation& organisation, Rect row);
/// A row that is too thin for words: its bar alone.
void layout_thin_row(const RowFrame& frame, const Organisation& organisation, Rect row);
/// What stands on the lines.
void layout_row(const RowFrame& frame, const Organisation& organisation, Rect row);

}  // namespace timeline
