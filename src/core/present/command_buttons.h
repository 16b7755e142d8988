// What are the commands called, by which buttons and keys are they given, and which does an element
// give?
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/state/command.h"
#include "core/words/text.h"

namespace timeline {

/// Under which heading a command is listed.
enum class CommandGroup { go, show, window };

/// A command as people know it: its button and its keys. Some are the page's own (full screen, the
/// speaker's window): those have no action.
struct CommandButton {
    std::string_view id;
    Text name;
    /// As KeyboardEvent.key names them, separated by spaces; the space bar is "Space", with the
    /// shift key "Shift+Space". What is a single character can be switched off (WCAG 2.1.4).
    std::string_view keys;
    std::optional<CommandKind> command;
    CommandGroup group = CommandGroup::window;
};

/// In the order in which they are listed to the speaker.
const std::vector<CommandButton>& command_buttons();

/// What the speaker's window has besides: how it is read and measured.
const std::vector<CommandButton>& speaker_buttons();

/// What can be taken along: files, paper, a link. All of it is the page's own.
const std::vector<CommandButton>& take_away_buttons();

/// The keys of a button with single characters left out unless they are wanted.
std::string keys_of(const CommandButton& button, bool single_keys);

/// The same for those who read, the best known first: "→", "Mellanslag", "↓", "PageDown".
std::vector<std::string> key_names(const CommandButton& button, bool single_keys,
                                   Language language);

/// What the button of a command that always is at hand is called; it does the same.
std::string quick_id(std::string_view command);

/// What the button of a step, from 1, is called among all steps.
std::string step_id(int step);

/// The command of one of the elements of a presentation of `steps` steps, by its id and, for a
/// step's number, value.
std::optional<Command> command_of(std::string_view id, const std::string& value, int steps);

}  // namespace timeline
