// How does a presentation go on? What each command does to the state.
//
// A presentation is the data's list of steps. A slide shows one; `?present=3` is its address, and
// `?step=3&org=c40` that of the timeline itself while a question is answered, from where "back to
// step" returns.
#pragma once

#include <string>

#include "core/data/dataset.h"
#include "core/state/command.h"
#include "core/state/view_state.h"

namespace timeline {

/// How long a step stands when the presentation goes on by itself, in milliseconds.
inline constexpr int step_duration_ms = 12'000;

inline constexpr int max_zoom_percent = 300;

/// Part of `apply`; nothing but `start` does anything where nothing is presented.
ViewState carry_out(ViewState state, const Command& command, const Dataset& data);

/// The query of the address that shows the audience the same, without what is the presenter's own:
/// colours, text size, keys, the speaker's window.
std::string audience_query(const ViewState& state);

/// What all windows of a presentation show alike, for `follow` in another one: the step or the
/// view, the language, what lies over the slide. Empty when nothing is presented.
std::string shared_state(const ViewState& state);

/// What a step's own query shows, in the language and colours of `state`.
ViewState view_of_step(const Step& step, const ViewState& state, const Dataset& data);

}  // namespace timeline
