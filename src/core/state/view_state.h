// What can a visitor change? All of it, as one plain value, and what makes a value valid;
// everything shown is derived from it.
#pragma once

#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "core/base/date.h"
#include "core/base/language.h"
#include "core/data/dataset.h"

namespace timeline {

/// Light and dark as the visitor chose; `automatic` follows the browser.
enum class Scheme { automatic, light, dark };

/// `automatic` follows the browser too.
enum class Contrast { automatic, more };

enum class Sort { start, name, theme };

/// The memberships as a drawn timeline, or as a table.
enum class View { timeline, table };

/// The text sizes that can be chosen, in percent of the browser's own.
inline constexpr std::array<int, 4> text_sizes = {100, 125, 150, 200};

/// The sizes that the speaker's notes can have, in px.
inline constexpr std::array<int, 5> notes_sizes = {18, 22, 26, 32, 40};

inline constexpr int longest_plan_minutes = 180;

/// What lies over a presentation's step, or instead of it.
enum class PresenterScreen { slide, black, white, link, steps, commands };

/// Where a presentation stands (see presenting.h).
struct Presenting {
    int step = 0;       // counting from 1; 0: nothing is presented
    bool live = false;  // the step is left for a while to answer a question in the timeline itself
    bool both_languages = false;
    bool speaker = false;  // this is the speaker's own window, not the audience's
    int notes_px = 22;     // one of notes_sizes
    int plan_minutes = 0;  // how long the talk is meant to be; 0: nothing was said of it
    /// None of what follows is ever in the address.
    PresenterScreen screen = PresenterScreen::slide;
    bool plays = false;  // goes on by itself
    bool spotlight = false;
    int zoom_percent = 100;
    /// The place of the slide that stays where it is while it is zoomed, in shares of its size.
    double zoom_x = 0.5;
    double zoom_y = 0.5;
    bool operator==(const Presenting&) const = default;

    bool shows_slide() const { return step > 0 && !live; }
};

/// A place among the rows, and how far below their window's upper edge it is, in px of the layout.
struct RowAnchor {
    double row = 0;  // counting from 0, with a fraction
    double at_px = 0;
    bool operator==(const RowAnchor&) const = default;
};

/// Rows that are less high are seen as lanes by theme, if they are so many (see row_stack.h).
inline constexpr double far_below_scale = 0.5;

struct ViewState {
    Language language = Language::swedish;
    Scheme scheme = Scheme::automatic;
    Contrast contrast = Contrast::automatic;
    int text_percent = 100;     // one of text_sizes
    bool single_keys = true;    // commands of one letter, such as "+"
    bool display_open = false;  // the display settings are shown; never in the address
    bool sources_open = false;  // where the chosen one's facts come from; never in the address
    /// How far a row of themes that is longer than the stage is wide has been moved; never in the
    /// address.
    float themes_scroll_px = 0;
    View view = View::timeline;
    std::size_t table_page = 0;    // which rows of a long table are shown, see shown_page
    std::set<std::string> themes;  // ids; none chosen means all are shown
    Sort sort = Sort::start;
    std::string search;
    std::string selected;             // an organisation's id, or empty
    std::optional<YearSpan> visible;  // absent: all the time there is
    /// How high a row is, by the height at which all of it can be read: 1, or less in a long list
    /// that is looked at from further away; 0 is as far as it takes to have all in sight.
    double row_scale = 1;
    /// What stays where it is while the rows become higher or less high; never in the address.
    RowAnchor row_anchor{};
    Presenting presenting;
    bool operator==(const ViewState&) const = default;
};

/// The shortest stretch of time that can fill the timeline: a quarter of a year to each side of
/// the smallest dated fact, a month, so that more zoom would show nothing new.
inline constexpr double min_visible_years = 0.5;

/// Keeps a wished span inside `full` and no shorter than `min_visible_years`; absent when it is
/// all.
std::optional<YearSpan> clamp_visible(YearSpan wished, YearSpan full);

/// The longest search text that is kept, in bytes.
inline constexpr std::size_t max_search_bytes = 100;

// Whoever changes a state does it by these rules: what makes no sense changes nothing.

/// One of text_sizes.
void choose_text_size(ViewState& state, int percent);
/// Adds a theme of the data to the chosen ones.
void choose_theme(ViewState& state, const std::string& id, const Dataset& data);
/// Cut at a letter's end when it is longer than max_search_bytes.
void search_for(ViewState& state, std::string_view text);
/// An organisation of the data; empty: none.
void select(ViewState& state, const std::string& id, const Dataset& data);
/// Moved into the data's time; see clamp_visible.
void show_span(ViewState& state, YearSpan wished, const Dataset& data);

/// From 0 to 1. Who is far away sees lanes by theme, so that the rows are sorted by it.
void scale_rows(ViewState& state, double scale);
/// Sorted otherwise than by theme, rows are seen from near.
void sort_rows(ViewState& state, Sort sort);

/// Whether both states show the same rows in the same order, but for other names in another
/// language.
bool has_same_rows(const ViewState& a, const ViewState& b);

/// How the visitor likes to see things: language, colours, keys, and where a presentation stands,
/// but no filter and nothing chosen.
ViewState preferences_of(const ViewState& state);

}  // namespace timeline
