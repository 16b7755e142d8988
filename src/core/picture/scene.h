// What is drawn, where? The picture as boxes, lines, shapes and labels in screen space, and the
// places that can be pressed or dragged. No dates, no organisations: ids and words only.
//
// Made by layout.h; drawn by the ui with Dear ImGui. All lengths are CSS pixels from the stage's
// top left corner. Marks stand in painting order; of overlapping targets the last one is on top.
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/id_index.h"
#include "core/base/time_scale.h"
#include "core/data/dataset.h"
#include "core/state/action.h"

namespace timeline {

struct Point {
    float x = 0;
    float y = 0;
};

struct Rect {
    float x = 0;
    float y = 0;
    float w = 0;
    float h = 0;
    bool operator==(const Rect&) const = default;
    float right() const { return x + w; }
    float bottom() const { return y + h; }
    float middle_y() const { return y + h / 2; }
    bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
    Rect inset(float by) const { return {x + by, y + by, w - 2 * by, h - 2 * by}; }
};

/// What a colour is for; palette.h says what it is in each scheme.
enum class Ink {
    none,
    page,
    surface,
    raised,
    text,
    muted,
    grid,
    strong_line,
    control,
    accent,
    on_accent,
    selected,
    window,
    leaf,
    ring,
    shield,
    equals,
    cross,
    diamond,
    on_theme,
    inlay,
    on_inlay,
    count_,
};

/// The colour of a theme's shape; an organisation without a theme is drawn muted.
Ink ink_of(Shape shape);

/// The weights of Inter that are shipped.
enum class Weight { regular = 400, semibold = 600, bold = 700 };

struct TextStyle {
    float size_px = 15;
    Weight weight = Weight::regular;
    Ink ink = Ink::text;
    float leading = 1.45F;  // a line's height by its size
    float line_height_px() const { return size_px * leading; }
    bool operator==(const TextStyle&) const = default;
};

/// Where Inter's letters stand in a line of text, below the line's upper edge.
float baseline_px(TextStyle style);

/// The advance width in pixels of one line of text, without kerning: passed in, so that the
/// browser, the tests and the command-line program lay out the same.
using Measure = std::function<float(std::string_view text, float size_px, Weight weight)>;

/// A mark's faded edges end at this share of its colour, so that a soft edge still is seen.
inline constexpr float faded_alpha = 0.12F;

enum class MarkKind { box, line, shape, label };

struct Mark {
    MarkKind kind = MarkKind::box;
    /// What the mark shows; empty for decoration.
    std::string id;
    /// A line goes from the top left to the bottom right corner. A label's first line box.
    Rect rect;
    Ink fill = Ink::none;
    Ink stroke = Ink::none;
    float stroke_px = 1;
    float radius_px = 0;
    /// Over how many pixels from its edge a box fades in or out; 0 is a sharp edge.
    float fade_left_px = 0;
    float fade_right_px = 0;
    /// Where a box goes on beyond what is shown its corners aren't round.
    bool cut_left = false;
    bool cut_right = false;
    bool dashed = false;
    /// How much of a box's or shape's colour is laid over what is behind it.
    float alpha = 1;
    Shape shape = Shape::none;
    std::string text;
    TextStyle style;
    /// It moves with the rows, and is seen only as far as it lies in their window.
    bool scrolls = false;
};

enum class Drag { none, plot, themes, overview_window, overview_start, overview_end };

/// What a place of the picture is, for those who have to know more than what it does.
enum class Thing {
    other,
    // Of an organisation.
    row,
    bar,
    role,
    moment,
    away,    // the way to a bar that is out of sight
    lane,    // of a theme, or of those in it without a start
    stripe,  // several rows in one, with their number as the item
    related,
    // Buttons that show a sign and no words.
    pan_left,
    pan_right,
    zoom_out,
    zoom_in,
    lower_rows,
    higher_rows,
    clear_search,
    close_details,
    // Ways on from a text.
    why_link,
    sources,
    tooltip,
};

/// A thing, and whose: the index of an organisation of the data, and of one of its roles or
/// moments.
struct Subject {
    Thing thing = Thing::other;
    std::optional<std::size_t> organisation{};
    std::size_t item = 0;
    std::size_t last_organisation = 0;  // of a stripe
};

/// A place that answers to the pointer; its twin for the keyboard is the page element of that id.
struct Target {
    std::string id;
    Rect rect;
    std::optional<Action> press;
    Drag drag = Drag::none;
    Subject subject{};
    bool scrolls = false;  // as a mark does
};

/// To which part of the picture a text belongs that is read in the order in which it is drawn. The
/// others have a place of their own among the page's elements.
enum class Area { none, axis, strip_numbers, strip_years, panel, slide, map };

/// How a text of an area is read.
enum class ReadAs { paragraph, heading, lead, other_language, on_control };

struct TextRole {
    Area area = Area::none;
    ReadAs as = ReadAs::paragraph;
    int level = 0;  // of a heading
    /// Of what a text on a control is the name.
    Subject subject{};
};

/// A whole text with its place, for the page element that carries the same words.
struct TextBlock {
    std::string id;
    Rect rect;
    TextStyle style;
    std::string text;
    /// As it is drawn: line by line, or shortened where it doesn't fit.
    std::vector<std::string> lines{};
    TextRole role{};
};

/// A stretch of the screen that shows time.
struct TimeArea {
    Rect rect;
    TimeScale scale;
};

/// A row of things that is longer than the stage is wide, and moved to show the rest.
struct Shelf {
    Rect rect;
    float offset_px = 0;
    float longest_px = 0;  // as far as it can be moved; 0 when all is seen
};

/// What is seen of more rows than the card has room for. The page lays an element over it that the
/// browser scrolls: with a wheel, a finger, a scrollbar, a key.
struct RowWindow {
    Rect rect;
    double offset_px = 0;  // how far down in them its upper edge lies
    double length_px = 0;  // of all rows, one below the other; 0 where there is no window
    /// The rows that the scene has, of those that are shown.
    std::size_t first_row = 0;
    std::size_t rows = 0;

    bool is_open() const { return length_px > 0; }
    /// How long the page's element is. Browsers lay out no more than some million pixels, and then
    /// a step of it is more than one of the rows'.
    double element_px() const { return std::min(length_px, longest_element_px); }
    /// Between the two: where the element is scrolled to, and where the window then lies.
    double to_element(double offset) const { return offset * step(); }
    double to_offset(double element) const { return step() > 0 ? element / step() : 0; }

    static constexpr double longest_element_px = 8'000'000;

   private:
    double step() const {
        const auto height = static_cast<double>(rect.h);
        return length_px > height ? (element_px() - height) / (length_px - height) : 0;
    }
};

struct Scene {
    Rect bounds;
    /// Where header and toolbar end and the timeline's card begins.
    float picture_top = 0;
    /// Screen pixels for one of the layout's own; see `stage_scale`.
    float scale = 1;
    std::vector<Mark> marks;
    std::vector<Target> targets;
    std::vector<TextBlock> blocks;
    TimeArea plot;
    TimeArea overview;
    Shelf themes;
    RowWindow window;

    const Target* target(std::string_view id) const;
    /// The topmost target at a point.
    const Target* hit(Point point) const;
    const TextBlock* block(std::string_view id) const;
    /// The calendar year that lies under a point of the plot or the overview's strip.
    std::optional<int> year_at(Point point) const;

   private:
    IdIndex target_index_;
    IdIndex block_index_;
};

/// What is drawn of a mark that is a line, level or upright: a box on whole pixels.
Rect box_of_line(const Mark& line);

/// Makes everything in the scene, but not its bounds, `scale` times as large and moves it.
void transform(Scene& scene, float scale, Point shift = {});

/// How much larger than 1:1 a stage is drawn. A very wide one grows, so that a wall is not covered
/// in small print: 1 up to 1920 px, 2 at 3840 px. `text_scale` is the visitor's wish for larger
/// text, which is followed as far as the layout still has the width that it needs.
float stage_scale(float width_px, float text_scale);

}  // namespace timeline
