// How does a presentation go on? Which deeds there are, by which keys, and what each does to the
// state.
//
// A presentation is the data's list of steps. A slide shows one; `?present=3` is its address, and
// `?step=3&org=c40` that of the timeline itself while a question is answered, from where "back to
// step" returns.
#pragma once

#include <string>
#include <vector>

#include "core/action.h"
#include "core/text.h"

namespace timeline {

/// Under which heading a deed is listed.
enum class CommandGroup { go, show, window };

/// A deed as people know it: its button and its keys. Some are the page's own (full screen, the
/// speaker's window): those have no action.
struct PresenterButton {
    std::string_view id;
    Text name;
    /// As KeyboardEvent.key names them, separated by spaces; the space bar is "Space", with the
    /// shift key "Shift+Space". What is a single character can be switched off (WCAG 2.1.4).
    std::string_view keys;
    std::optional<PresenterCommand> command;
    CommandGroup group = CommandGroup::window;
};

/// In the order in which they are listed to the speaker.
const std::vector<PresenterButton>& presenter_buttons();

/// What the speaker's window has besides: how it is read and measured.
const std::vector<PresenterButton>& speaker_buttons();

/// What can be taken along: files, paper, a link. All of it is the page's own.
const std::vector<PresenterButton>& take_away_buttons();

/// The keys of a button with single characters left out unless they are wanted.
std::string keys_of(const PresenterButton& button, bool single_keys);

/// The same for those who read, the best known first: "→", "Mellanslag", "↓", "PageDown".
std::vector<std::string> key_names(const PresenterButton& button, bool single_keys,
                                   Language language);

/// How long a step stands when the presentation goes on by itself, in milliseconds.
inline constexpr int step_duration_ms = 12'000;

inline constexpr int max_zoom_percent = 300;

/// Carries out a presenter's deed; part of `apply`.
ViewState present(ViewState state, const Present& action, const Dataset& data);

/// The query of the address that shows the audience the same, without what is the presenter's own:
/// colours, text size, keys, the speaker's window.
std::string audience_query(const ViewState& state);

/// What all windows of a presentation show alike, for `follow` in another one: the step or the
/// view, the language, what lies over the slide. Empty when nothing is presented.
std::string shared_state(const ViewState& state);

/// The action of one of a presentation's elements, by its id and, for the step's number, value.
std::optional<Present> presenter_action(std::string_view id, const std::string& value);

/// How the visitor likes to see things: language, colours, keys, and where a presentation stands,
/// but no filter and nothing chosen.
ViewState preferences_of(const ViewState& state);

/// What a step's own query shows, in the language and colours of `state`.
ViewState view_of_step(const Step& step, const ViewState& state, const Dataset& data);

}  // namespace timeline
