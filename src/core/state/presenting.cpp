// What each command does (see presenting.h).
#include "core/state/presenting.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

#include "core/base/decimal.h"
#include "core/state/url_state.h"

namespace timeline {
namespace {

constexpr int zoom_step_percent = 50;
constexpr int plan_step_minutes = 5;

int last_step(const Dataset& data) { return static_cast<int>(data.steps.size()); }

void show(Presenting& now, PresenterScreen screen) {
    now.screen = now.screen == screen ? PresenterScreen::slide : screen;
}

void zoom(Presenting& now, const Command& command, int percent) {
    now.zoom_percent = std::clamp(percent, 100, max_zoom_percent);
    now.zoom_x = std::clamp(command.x, 0.0, 1.0);
    now.zoom_y = std::clamp(command.y, 0.0, 1.0);
}

/// What lies over the slide goes first: the key that follows a black screen shows the slide again.
void move_to(Presenting& now, int step, const Dataset& data) {
    if (now.screen != PresenterScreen::slide) {
        now.screen = PresenterScreen::slide;
        return;
    }
    now.step = std::clamp(step, 1, last_step(data));
    now.zoom_percent = 100;
    now.plays = now.plays && now.step < last_step(data);
}

void resize_notes(Presenting& now, int by) {
    const auto* at = std::find(notes_sizes.begin(), notes_sizes.end(), now.notes_px);
    const auto place = static_cast<int>(at - notes_sizes.begin()) + by;
    const int last = static_cast<int>(notes_sizes.size()) - 1;
    now.notes_px = notes_sizes.at(static_cast<std::size_t>(std::clamp(place, 0, last)));
}

void plan(Presenting& now, int more_minutes) {
    now.plan_minutes = std::clamp(now.plan_minutes + more_minutes, 0, longest_plan_minutes);
}

/// What a window keeps, whatever is presented in it.
Presenting own_of(const Presenting& now) {
    return {.speaker = now.speaker, .notes_px = now.notes_px, .plan_minutes = now.plan_minutes};
}

/// Going on by itself ends at the last step.
void play_or_pause(Presenting& now, const Dataset& data) {
    now.plays = !now.plays && now.step < last_step(data);
    now.screen = PresenterScreen::slide;
}

/// When nothing lies over it, the slide is left for the timeline, and that for good.
CommandKind meaning_of_escape(const Presenting& now) {
    return now.live ? CommandKind::end : CommandKind::answer;
}

/// What lies over the slide goes first, then what was done to it; false when there is neither.
bool close_top_level(Presenting& now) {
    if (now.screen != PresenterScreen::slide) {
        now.screen = PresenterScreen::slide;
    } else if (now.zoom_percent > 100) {
        now.zoom_percent = 100;
    } else if (now.spotlight) {
        now.spotlight = false;
    } else if (now.plays) {
        now.plays = false;
    } else {
        return false;
    }
    return true;
}

/// The slide as the step's own link shows it.
ViewState slide(const ViewState& state, int step) {
    ViewState next = preferences_of(state);
    next.presenting = own_of(state.presenting);
    next.presenting.step = step;
    next.presenting.both_languages = state.presenting.both_languages;
    return next;
}

/// The timeline as the step shows it, and with it whatever is asked about.
ViewState question_at(const ViewState& state, const Dataset& data) {
    const Presenting& now = state.presenting;
    ViewState view =
        view_of_step(data.steps.at(static_cast<std::size_t>(now.step - 1)), state, data);
    view.presenting = own_of(now);
    view.presenting.step = now.step;
    view.presenting.live = true;
    view.presenting.both_languages = now.both_languages;
    return view;
}

// After its query a shared state has what is never in an address, such as
// "black plays spotlight 150 0.25 0.5", or "slide - - 100 0.5 0.5" where none of it is.

std::string take_word(std::string_view& rest) {
    const std::string word(rest.substr(0, rest.find(' ')));
    rest.remove_prefix(std::min(rest.size(), word.size() + 1));
    return word;
}

/// At most `largest`; 0 for what is no number or less.
double take_number(std::string_view& rest, double largest) {
    const double number = std::strtod(take_word(rest).c_str(), nullptr);
    return number > 0 ? std::min(number, largest) : 0;  // false for "nan", too
}

/// What all windows show over the slide. Panels aren't among them: they are a window's own.
constexpr std::array<std::pair<std::string_view, PresenterScreen>, 4> screen_names = {
    {{"slide", PresenterScreen::slide},
     {"black", PresenterScreen::black},
     {"white", PresenterScreen::white},
     {"link", PresenterScreen::link}}};

std::string_view name_of(PresenterScreen screen) {
    for (const auto& [name, shared] : screen_names) {
        if (shared == screen) {
            return name;
        }
    }
    return screen_names.front().first;
}

/// A panel stays open unless something else is to be seen.
void read_screen(Presenting& now, std::string_view name, bool same_step) {
    const bool keeps_panel = same_step && (now.screen == PresenterScreen::steps ||
                                           now.screen == PresenterScreen::commands);
    for (const auto& [shared, screen] : screen_names) {
        if (shared == name && (!keeps_panel || screen != PresenterScreen::slide)) {
            now.screen = screen;
        }
    }
}

ViewState follow_shared(const ViewState& own, const std::string& shared, const Dataset& data) {
    std::string_view rest = shared;
    const std::string query = take_word(rest);
    ViewState preferences = preferences_of(own);
    preferences.presenting = own_of(own.presenting);
    ViewState next = from_query(query, preferences, data);
    Presenting& now = next.presenting;
    if (now.step == 0) {
        next = own;
        if (shared.empty()) {  // it has ended there
            next.presenting = {};
        }
        return next;
    }
    const std::string screen = take_word(rest);
    now.plays = take_word(rest) == "plays";
    now.spotlight = take_word(rest) == "spotlight";
    const double percent = take_number(rest, max_zoom_percent);
    const double x = take_number(rest, 1);
    zoom(now, {.x = x, .y = take_number(rest, 1)}, static_cast<int>(percent));
    now.screen = own.presenting.screen;
    read_screen(now, screen, now.step == own.presenting.step);
    return next;
}

}  // namespace

ViewState view_of_step(const Step& step, const ViewState& state, const Dataset& data) {
    ViewState preferences = preferences_of(state);
    preferences.presenting = {};
    ViewState view = from_query(step.view, preferences, data);
    // An address that was copied may hold more than what is to be shown.
    view.language = preferences.language;
    view.scheme = preferences.scheme;
    view.contrast = preferences.contrast;
    view.presenting = state.presenting;
    return view;
}

ViewState carry_out(ViewState state, const Command& command, const Dataset& data) {
    Presenting& now = state.presenting;
    if (data.steps.empty() || (now.step == 0 && command.kind != CommandKind::start)) {
        return state;
    }
    using enum CommandKind;
    switch (command.kind) {
        case start: return slide(state, 1);
        case next: move_to(now, now.step + 1, data); break;
        case previous: move_to(now, now.step - 1, data); break;
        case first: move_to(now, 1, data); break;
        case last: move_to(now, last_step(data), data); break;
        case go_to:
            now.screen = PresenterScreen::slide;
            move_to(now, command.step, data);
            break;
        case steps: show(now, PresenterScreen::steps); break;
        case black: show(now, PresenterScreen::black); break;
        case white: show(now, PresenterScreen::white); break;
        case link: show(now, PresenterScreen::link); break;
        case commands: show(now, PresenterScreen::commands); break;
        case play: play_or_pause(now, data); break;
        case spotlight: now.spotlight = !now.spotlight; break;
        case zoom_in: zoom(now, command, now.zoom_percent + zoom_step_percent); break;
        case zoom_out: zoom(now, command, now.zoom_percent - zoom_step_percent); break;
        case language: state.language = other_than(state.language); break;
        case both_languages: now.both_languages = !now.both_languages; break;
        case answer: return question_at(state, data);
        case back_to_step: return slide(state, now.step);
        case escape:
            return close_top_level(now) ? state : carry_out(state, {meaning_of_escape(now)}, data);
        case smaller_notes: resize_notes(now, -1); break;
        case larger_notes: resize_notes(now, 1); break;
        case shorter_plan: plan(now, -plan_step_minutes); break;
        case longer_plan: plan(now, plan_step_minutes); break;
        case follow: return follow_shared(state, command.shared, data);
        case end: now = {}; break;
    }
    return state;
}

std::string audience_query(const ViewState& state) {
    // How somebody likes to see things is their own; the language is everyone's, and always said.
    ViewState shared = state;
    const ViewState plain;
    shared.scheme = plain.scheme;
    shared.contrast = plain.contrast;
    shared.text_percent = plain.text_percent;
    shared.single_keys = plain.single_keys;
    shared.presenting.speaker = false;
    shared.presenting.notes_px = plain.presenting.notes_px;
    shared.presenting.plan_minutes = plain.presenting.plan_minutes;
    ViewState other = plain;
    other.language = other_than(state.language);
    return to_query(shared, other);
}

std::string shared_state(const ViewState& state) {
    const Presenting& now = state.presenting;
    if (now.step == 0) {
        return {};
    }
    return audience_query(state) + ' ' + std::string(name_of(now.screen)) +
           (now.plays ? " plays" : " -") + (now.spotlight ? " spotlight " : " - ") +
           std::to_string(now.zoom_percent) + ' ' + decimal(now.zoom_x) + ' ' + decimal(now.zoom_y);
}

}  // namespace timeline
