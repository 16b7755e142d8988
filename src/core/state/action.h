// What can a visitor do? Each action as a small value, and the one function that carries it out.
#pragma once

#include <optional>
#include <string>
#include <variant>

#include "core/data/dataset.h"
#include "core/state/command.h"
#include "core/state/view_state.h"

namespace timeline {

struct SetLanguage {
    Language language = Language::swedish;
};
struct SetScheme {
    Scheme scheme = Scheme::automatic;
};
struct SetContrast {
    Contrast contrast = Contrast::automatic;
};
struct SetTextSize {
    int percent = 100;
};
struct SetSingleKeys {
    bool on = true;
};
struct ToggleDisplay {};
struct ToggleSources {};
struct SetView {
    View view = View::timeline;
};
struct ToggleTheme {
    std::string id;
};
struct ShowAllThemes {};
/// Moves a row of themes that is longer than the stage is wide; the layout knows how far it can go.
struct ScrollThemes {
    float px = 0;
};
/// Undoes theme filter and search together.
struct ResetFilters {};
/// Shows other rows of a table that is too long to be shown whole, counting from 0.
struct TurnTable {
    std::size_t page = 0;
};
struct SetSort {
    Sort sort = Sort::start;
};
struct SetSearch {
    std::string text;
};
struct Select {
    std::string id;            // empty: closes the details
    bool in_timeline = false;  // where it was chosen nothing shows the details
};
/// Shows `factor` times as much time, keeping `about_year` where it is; the middle when absent.
struct Zoom {
    double factor = 1;
    std::optional<double> about_year;
};
/// Moves the visible span by a part of its length: 0.25 is a quarter later.
struct Pan {
    double lengths = 0;
};
struct SetVisible {
    YearSpan span;
};
struct FitAll {};
/// Makes the rows of a long list `scale` times as high as they are when all of them can be read.
struct ScaleRows {
    double scale = 1;
    RowAnchor anchor;
};
using Action = std::variant<SetLanguage, SetScheme, SetContrast, SetTextSize, SetSingleKeys,
                            ToggleDisplay, ToggleSources, SetView, ToggleTheme, ShowAllThemes,
                            ScrollThemes, ResetFilters, SetSort, TurnTable, SetSearch, Select, Zoom,
                            Pan, SetVisible, FitAll, ScaleRows, Command>;

/// The only way a state changes. Values that make no sense (an unknown id, a span outside the
/// data's time) are corrected or ignored; the result is always valid for `data`.
ViewState apply(ViewState state, const Action& action, const Dataset& data);

}  // namespace timeline
