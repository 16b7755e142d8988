// Into which parts does the page divide the picture, so that it can place them itself? Found in a
// scene by what its marks and targets are.
#pragma once

#include <string>
#include <vector>

#include "core/picture/scene.h"

namespace timeline {

/// A part of the picture at one width. `marks` lie where the scene has them.
struct Pane {
    std::string name;
    Rect rect;
    std::vector<Mark> marks;
};

/// The names of the panes; a row's is its organisation's.
inline constexpr const char* head_pane = "head";
inline constexpr const char* axis_pane = "axis";
inline constexpr const char* heading_pane = "heading";
inline constexpr const char* overview_pane = "overview";

/// How high the axis' numbers are, above the rows.
inline constexpr float axis_pane_px = 30;

/// A row's organisation and its place.
struct PlacedRow {
    const Organisation* organisation = nullptr;
    Rect rect;
};

std::vector<PlacedRow> rows_of(const Scene& scene, const Dataset& data);

/// The grounds of timeline, overview and, where there is room for them, details.
std::vector<Rect> cards_of(const Scene& scene);

/// Whether a mark is one of these grounds.
bool is_card(const Mark& mark);

/// Whether a mark has its middle in a rectangle.
bool is_inside(const Rect& rect, const Mark& mark);

/// A scene's parts and what lies in each, but for what the page writes itself: cards' grounds, and
/// of a row the line with its name.
std::vector<Pane> panes_of(const Scene& scene, const Dataset& data);

}  // namespace timeline
