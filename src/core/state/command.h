// What can the person who presents do? Each command as a small value; presenting.h carries it out.
#pragma once

#include <string>

namespace timeline {

enum class CommandKind {
    start,
    next,
    previous,
    first,
    last,
    go_to,  // the step `Command::step`
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
    follow,  // what another window of the same presentation shows: `Command::shared`
    end,
};
struct Command {
    CommandKind kind = CommandKind::next;
    int step = 0;
    /// Where the pointer is on the slide, in shares of its size: zooming keeps that place.
    double x = 0.5;
    double y = 0.5;
    std::string shared{};
};

}  // namespace timeline
