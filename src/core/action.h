// What can a visitor do? Each deed as a small value, and the one function that carries it out.
#pragma once

#include <string>
#include <variant>

#include "core/dataset.h"
#include "core/view_state.h"

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
struct SetSort {
    Sort sort = Sort::start;
};
struct SetSearch {
    std::string text;
};
struct Select {
    std::string id;  // empty: closes the details
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
/// What the person who presents can do; see presenter.h.
enum class PresenterCommand {
    start,
    next,
    previous,
    first,
    last,
    go_to,  // the step `Present::step`
    steps,
    black,
    white,
    link,  // the step's address, for the audience's own devices
    play,
    spotlight,
    zoom_in,
    zoom_out,
    commands,
    language,
    both_languages,
    answer,        // leave the slide for the timeline itself
    back_to_step,  // and return to it
    escape,        // one level up, whatever is on top
    smaller_notes,
    larger_notes,
    shorter_plan,  // how long the talk is meant to be
    longer_plan,
    follow,  // what another window of the same presentation shows: `Present::shared`
    end,
};
struct Present {
    PresenterCommand command = PresenterCommand::next;
    int step = 0;
    /// Where the pointer is on the slide, in shares of its size: zooming keeps that place.
    double x = 0.5;
    double y = 0.5;
    std::string shared{};
};

using Action =
    std::variant<SetLanguage, SetScheme, SetContrast, SetTextSize, SetSingleKeys, ToggleDisplay,
                 ToggleSources, SetView, ToggleTheme, ShowAllThemes, ScrollThemes, ResetFilters,
                 SetSort, SetSearch, Select, Zoom, Pan, SetVisible, FitAll, Present>;

/// The only way a state changes. Values that make no sense (an unknown id, a span outside the
/// data's time) are corrected or ignored; the result is always valid for `data`.
ViewState apply(ViewState state, const Action& action, const Dataset& data);

}  // namespace timeline
