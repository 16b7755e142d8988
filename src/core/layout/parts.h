// Which parts is the picture made of? Each takes a rectangle or a place and says what it filled.
// Internal to the layout; the rest of the program calls `layout`.
#pragma once

#include "core/picture/scene_builder.h"

namespace timeline {

inline constexpr float card_gap_px = 10;
inline constexpr float card_radius_px = 12;
inline constexpr float control_gap_px = 12;

inline constexpr TextStyle body_style{.size_px = 15};
inline constexpr TextStyle muted_style{.size_px = 15, .ink = Ink::muted};
inline constexpr TextStyle small_style{.size_px = 13, .ink = Ink::muted};
inline constexpr TextStyle heading_style{.size_px = 15, .weight = Weight::bold};

/// A surface that holds things, with a hairline round it; returns its mark's index.
std::size_t card(SceneBuilder& builder, Rect rect);

/// Title, tagline, language, the display settings and help; returns its lower edge.
float layout_header(SceneBuilder& builder, const LayoutInput& input);

/// Theme chips, the search box and the choice of timeline or table, from `top`; returns its lower
/// edge.
float layout_toolbar(SceneBuilder& builder, const LayoutInput& input, float top);

/// The card with the axis, the rows and the lane of those without a start.
void layout_timeline(SceneBuilder& builder, const LayoutInput& input, Rect rect);

/// The card's height: it follows the rows that are shown.
float timeline_height(const LayoutInput& input, float card_width);

/// The way from the sentence that says why to all that is said of it, in a line as high as a
/// button.
void layout_why_link(SceneBuilder& builder, const LayoutInput& input, Point at);

/// The card with the number of memberships over time and the visible span's window. Draws down from
/// `rect`'s top and returns the height that it needs; the card itself is the caller's.
float layout_overview(SceneBuilder& builder, const LayoutInput& input, Rect rect);

/// The year under the pointer, in the plot or the overview's strip, and how many there were in it.
void layout_year_reading(SceneBuilder& builder, const LayoutInput& input);

/// The chosen organisation's facts, or how to read the picture when none is chosen. Draws down from
/// `rect`'s top and returns the height that it needs; the card itself is the caller's, and at least
/// as high as `rect`.
float layout_details(SceneBuilder& builder, const LayoutInput& input, Rect rect);

/// What `input.tip` means, in words, on top of everything.
void layout_tooltip(SceneBuilder& builder, const LayoutInput& input);

}  // namespace timeline
