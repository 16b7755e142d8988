// Deeds, keys and what they do (see presenter.h).
#include "core/presenter.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

#include "core/decimal.h"
#include "core/url_state.h"

namespace timeline {
namespace {

using Command = PresenterCommand;

constexpr std::string_view step_prefix = "present-step-";

int last_step(const Dataset& data) { return static_cast<int>(data.steps.size()); }

void show(Presenting& now, PresenterScreen screen) {
    now.screen = now.screen == screen ? PresenterScreen::slide : screen;
}

void zoom(Presenting& now, const Present& action, int percent) {
    now.zoom_percent = std::clamp(percent, 100, max_zoom_percent);
    now.zoom_x = std::clamp(action.x, 0.0, 1.0);
    now.zoom_y = std::clamp(action.y, 0.0, 1.0);
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

/// Whether it was a deed of going from step to step.
bool move(Presenting& now, const Present& action, const Dataset& data) {
    switch (action.command) {
        case Command::next:
            move_to(now, now.step + 1, data);
            return true;
        case Command::previous:
            move_to(now, now.step - 1, data);
            return true;
        case Command::first:
            move_to(now, 1, data);
            return true;
        case Command::last:
            move_to(now, last_step(data), data);
            return true;
        case Command::go_to:
            now.screen = PresenterScreen::slide;
            move_to(now, action.step, data);
            return true;
        default:
            return false;
    }
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

/// Whether it was a deed that concerns the speaker's own window only.
bool change_window(Presenting& now, Command command) {
    constexpr int plan_step_minutes = 5;
    switch (command) {
        case Command::smaller_notes:
            resize_notes(now, -1);
            return true;
        case Command::larger_notes:
            resize_notes(now, 1);
            return true;
        case Command::shorter_plan:
            plan(now, -plan_step_minutes);
            return true;
        case Command::longer_plan:
            plan(now, plan_step_minutes);
            return true;
        default:
            return false;
    }
}

/// What a window keeps, whatever is presented in it.
Presenting own_of(const Presenting& now) {
    return {.speaker = now.speaker, .notes_px = now.notes_px, .plan_minutes = now.plan_minutes};
}

/// Whether it was a deed that shows the same step in another way.
bool change_look(Presenting& now, const Present& action, const Dataset& data) {
    switch (action.command) {
        case Command::steps:
            show(now, PresenterScreen::steps);
            return true;
        case Command::black:
            show(now, PresenterScreen::black);
            return true;
        case Command::white:
            show(now, PresenterScreen::white);
            return true;
        case Command::link:
            show(now, PresenterScreen::link);
            return true;
        case Command::commands:
            show(now, PresenterScreen::commands);
            return true;
        case Command::play:
            now.plays = !now.plays && now.step < last_step(data);
            now.screen = PresenterScreen::slide;
            return true;
        case Command::spotlight:
            now.spotlight = !now.spotlight;
            return true;
        case Command::zoom_in:
            zoom(now, action, now.zoom_percent + 50);
            return true;
        case Command::zoom_out:
            zoom(now, action, now.zoom_percent - 50);
            return true;
        case Command::both_languages:
            now.both_languages = !now.both_languages;
            return true;
        default:
            return false;
    }
}

/// When nothing lies over it, the slide is left for the timeline, and that for good.
Command meaning_of_escape(const Presenting& now) {
    return now.live ? Command::end : Command::answer;
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

template <typename Visit>
void each_key(const PresenterButton& button, bool single_keys, const Visit& visit) {
    std::string_view keys = button.keys;
    while (!keys.empty()) {
        const std::string_view key = keys.substr(0, keys.find(' '));
        keys.remove_prefix(std::min(keys.size(), key.size() + 1));
        if (single_keys || key.size() > 1) {
            visit(key);
        }
    }
}

std::string name_of_key(std::string_view key, Language language) {
    const std::string_view space = text(Text::key_space, language);
    if (key == "Space") {
        return std::string(space);
    }
    if (key == "Shift+Space") {
        return "Shift+" + std::string(space);
    }
    if (key == "Escape") {
        return "Esc";
    }
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> signs = {
        {{"ArrowRight", "→"},
         {"ArrowDown", "↓"},
         {"ArrowLeft", "←"},
         {"ArrowUp", "↑"},
         {"-", "−"}}};
    for (const auto& [name, sign] : signs) {
        if (name == key) {
            return std::string(sign);
        }
    }
    return std::string(key);
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

/// Where the pointer is may be told as "0.25,0.5".
Present at_pointer(Present action, const std::string& value) {
    const std::size_t comma = value.find(',');
    if (comma != std::string::npos) {
        action.x = std::strtod(value.c_str(), nullptr);
        action.y = std::strtod(value.c_str() + comma + 1, nullptr);
    }
    return action;
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

ViewState follow(const ViewState& own, const std::string& shared, const Dataset& data) {
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

const std::vector<PresenterButton>& presenter_buttons() {
    using enum CommandGroup;
    static const std::vector<PresenterButton> buttons = {
        {"present-next", Text::present_next, "ArrowRight Space ArrowDown PageDown Enter n N",
         Command::next, go},
        {"present-previous", Text::present_previous,
         "ArrowLeft ArrowUp Shift+Space PageUp Backspace p P", Command::previous, go},
        {"present-first", Text::present_first, "Home", Command::first, go},
        {"present-last", Text::present_last, "End", Command::last, go},
        {"present-steps", Text::present_steps, "o O g G", Command::steps, go},
        {"present-play", Text::present_play, "a A", Command::play, go},
        {"present-answer", Text::present_answer, "Escape", Command::answer, go},
        {"present-end", Text::present_end, "", Command::end, go},
        {"present-black", Text::present_black, "b B .", Command::black, show},
        {"present-white", Text::present_white, "w W ,", Command::white, show},
        {"present-link", Text::present_link, "k K", Command::link, show},
        {"present-spotlight", Text::present_spotlight, "l L", Command::spotlight, show},
        {"present-zoom-in", Text::zoom_in, "+", Command::zoom_in, show},
        {"present-zoom-out", Text::zoom_out, "-", Command::zoom_out, show},
        {"present-language", Text::present_language, "t T", Command::language, window},
        {"present-both", Text::present_both, "", Command::both_languages, window},
        {"present-full-screen", Text::present_full_screen, "f F", std::nullopt, window},
        {"present-window", Text::present_speaker, "s S", std::nullopt, window},
        {"present-commands", Text::present_commands, "?", Command::commands, window},
    };
    return buttons;
}

const std::vector<PresenterButton>& speaker_buttons() {
    static const std::vector<PresenterButton> buttons = {
        {"speaker-smaller", Text::speaker_smaller, "", Command::smaller_notes},
        {"speaker-larger", Text::speaker_larger, "", Command::larger_notes},
        {"speaker-shorter", Text::speaker_shorter, "", Command::shorter_plan},
        {"speaker-longer", Text::speaker_longer, "", Command::longer_plan},
    };
    return buttons;
}

const std::vector<PresenterButton>& take_away_buttons() {
    static const std::vector<PresenterButton> buttons = {
        {"take-powerpoint", Text::take_powerpoint, "", std::nullopt},
        {"take-paper", Text::take_paper, "", std::nullopt},
        {"take-pictures", Text::take_pictures, "", std::nullopt},
        {"take-png", Text::take_png, "", std::nullopt},
        {"take-svg", Text::take_svg, "", std::nullopt},
        {"take-link", Text::take_link, "", std::nullopt},
    };
    return buttons;
}

std::string keys_of(const PresenterButton& button, bool single_keys) {
    std::string kept;
    each_key(button, single_keys,
             [&kept](std::string_view key) { kept.append(kept.empty() ? "" : " ").append(key); });
    return kept;
}

std::vector<std::string> key_names(const PresenterButton& button, bool single_keys,
                                   Language language) {
    std::vector<std::string> names;
    each_key(button, single_keys, [&](std::string_view key) {
        // A letter is listed in both cases, but has one key.
        if (key.size() > 1 || key[0] < 'a' || key[0] > 'z') {
            names.push_back(name_of_key(key, language));
        }
    });
    return names;
}

ViewState preferences_of(const ViewState& state) {
    return {.language = state.language,
            .scheme = state.scheme,
            .contrast = state.contrast,
            .text_percent = state.text_percent,
            .single_keys = state.single_keys,
            .presenting = state.presenting};
}

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

ViewState present(ViewState state, const Present& action, const Dataset& data) {
    Presenting& now = state.presenting;
    if (data.steps.empty() || (now.step == 0 && action.command != Command::start)) {
        return state;
    }
    if (move(now, action, data) || change_look(now, action, data) ||
        change_window(now, action.command)) {
        return state;
    }
    switch (action.command) {
        case Command::start:
            return slide(state, 1);
        case Command::language:
            state.language =
                state.language == Language::swedish ? Language::english : Language::swedish;
            break;
        case Command::escape:
            return close_top_level(now) ? state : present(state, {meaning_of_escape(now)}, data);
        case Command::answer:
            return question_at(state, data);
        case Command::back_to_step:
            return slide(state, now.step);
        case Command::follow:
            return follow(state, action.shared, data);
        case Command::end:
            state.presenting = {};
            break;
        default:
            break;
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
    other.language = state.language == Language::swedish ? Language::english : Language::swedish;
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

std::optional<Present> presenter_action(std::string_view id, const std::string& value) {
    constexpr std::string_view quick = "quick-";  // the same deed, always at hand
    if (id.starts_with(quick)) {
        id.remove_prefix(quick.size());
    }
    if (id == "present") {
        return Present{Command::start};
    }
    if (id == "present-back") {
        return Present{Command::back_to_step};
    }
    if (id == "present-shared") {
        return Present{.command = Command::follow, .shared = value};
    }
    if (id == "present-number") {
        const int step = std::atoi(value.c_str());
        return step > 0 ? std::optional(Present{Command::go_to, step}) : std::nullopt;
    }
    if (id.starts_with(step_prefix)) {
        return Present{Command::go_to,
                       std::atoi(std::string(id.substr(step_prefix.size())).c_str())};
    }
    for (const auto* buttons : {&presenter_buttons(), &speaker_buttons()}) {
        for (const PresenterButton& button : *buttons) {
            if (button.id == id && button.command) {
                return at_pointer({*button.command}, value);
            }
        }
    }
    return std::nullopt;
}

}  // namespace timeline
