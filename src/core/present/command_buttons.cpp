// Buttons, their keys and what they command (see command_buttons.h).
#include "core/present/command_buttons.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace timeline {
namespace {

template <typename Visit>
void each_key(const CommandButton& button, bool single_keys, const Visit& visit) {
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

/// Where the pointer is may be told as "0.25,0.5".
Command at_pointer(Command command, const std::string& value) {
    const std::size_t comma = value.find(',');
    if (comma != std::string::npos) {
        command.x = std::strtod(value.c_str(), nullptr);
        command.y = std::strtod(value.c_str() + comma + 1, nullptr);
    }
    return command;
}

}  // namespace

const std::vector<CommandButton>& command_buttons() {
    using enum CommandGroup;
    static const std::vector<CommandButton> buttons = {
        {"present-next", Text::present_next, "ArrowRight Space ArrowDown PageDown Enter n N",
         CommandKind::next, go},
        {"present-previous", Text::present_previous,
         "ArrowLeft ArrowUp Shift+Space PageUp Backspace p P", CommandKind::previous, go},
        {"present-first", Text::present_first, "Home", CommandKind::first, go},
        {"present-last", Text::present_last, "End", CommandKind::last, go},
        {"present-steps", Text::present_steps, "o O g G", CommandKind::steps, go},
        {"present-play", Text::present_play, "a A", CommandKind::play, go},
        {"present-answer", Text::present_answer, "Escape", CommandKind::answer, go},
        {"present-end", Text::present_end, "", CommandKind::end, go},
        {"present-black", Text::present_black, "b B .", CommandKind::black, show},
        {"present-white", Text::present_white, "w W ,", CommandKind::white, show},
        {"present-link", Text::present_link, "k K", CommandKind::link, show},
        {"present-spotlight", Text::present_spotlight, "l L", CommandKind::spotlight, show},
        {"present-zoom-in", Text::zoom_in, "+", CommandKind::zoom_in, show},
        {"present-zoom-out", Text::zoom_out, "-", CommandKind::zoom_out, show},
        {"present-language", Text::present_language, "t T", CommandKind::language, window},
        {"present-both", Text::present_both, "", CommandKind::both_languages, window},
        {"present-full-screen", Text::present_full_screen, "f F", std::nullopt, window},
        {"present-window", Text::present_speaker, "s S", std::nullopt, window},
        {"present-commands", Text::present_commands, "?", CommandKind::commands, window},
    };
    return buttons;
}

const std::vector<CommandButton>& speaker_buttons() {
    static const std::vector<CommandButton> buttons = {
        {"speaker-smaller", Text::speaker_smaller, "", CommandKind::smaller_notes},
        {"speaker-larger", Text::speaker_larger, "", CommandKind::larger_notes},
        {"speaker-shorter", Text::speaker_shorter, "", CommandKind::shorter_plan},
        {"speaker-longer", Text::speaker_longer, "", CommandKind::longer_plan},
    };
    return buttons;
}

const std::vector<CommandButton>& take_away_buttons() {
    static const std::vector<CommandButton> buttons = {
        {"take-powerpoint", Text::take_powerpoint, "", std::nullopt},
        {"take-paper", Text::take_paper, "", std::nullopt},
        {"take-pictures", Text::take_pictures, "", std::nullopt},
        {"take-png", Text::take_png, "", std::nullopt},
        {"take-svg", Text::take_svg, "", std::nullopt},
        {"take-link", Text::take_link, "", std::nullopt},
    };
    return buttons;
}

std::string keys_of(const CommandButton& button, bool single_keys) {
    std::string kept;
    each_key(button, single_keys,
             [&kept](std::string_view key) { kept.append(kept.empty() ? "" : " ").append(key); });
    return kept;
}

std::vector<std::string> key_names(const CommandButton& button, bool single_keys,
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

std::string quick_id(std::string_view command) { return "quick-" + std::string(command); }

std::string step_id(int step) { return "present-step-" + std::to_string(step); }

std::optional<Command> command_of(std::string_view id, const std::string& value, int steps) {
    if (id == "present") {
        return Command{CommandKind::start};
    }
    if (id == "present-back") {
        return Command{CommandKind::back_to_step};
    }
    if (id == "present-shared") {
        return Command{.kind = CommandKind::follow, .shared = value};
    }
    if (id == "present-number") {
        const int step = std::atoi(value.c_str());
        return step > 0 ? std::optional(Command{CommandKind::go_to, step}) : std::nullopt;
    }
    for (int step = 1; step <= steps; ++step) {
        if (id == step_id(step)) {
            return Command{CommandKind::go_to, step};
        }
    }
    for (const auto* buttons : {&command_buttons(), &speaker_buttons()}) {
        for (const CommandButton& button : *buttons) {
            if (button.command && (button.id == id || quick_id(button.id) == id)) {
                return at_pointer({*button.command}, value);
            }
        }
    }
    return std::nullopt;
}

}  // namespace timeline
