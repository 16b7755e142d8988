// Does a presentation go where its keys and buttons lead, and back, one level at a time?
#include "core/state/presenting.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "core/present/command_buttons.h"
#include "core/state/action.h"
#include "core/state/url_state.h"
#include "unit/support.h"

namespace timeline {
namespace {

using test::shipped;
using ::testing::ElementsAre;

const ViewState nothing;
const int last = static_cast<int>(shipped().steps.size());

ViewState after(ViewState state, std::initializer_list<Command> commands) {
    for (const Command& command : commands) {
        state = apply(std::move(state), command, shipped());
    }
    return state;
}

ViewState at_step(int step) {
    return after(nothing, {{CommandKind::start}, {CommandKind::go_to, step}});
}

std::string query(const ViewState& state) { return to_query(state, nothing); }

TEST(Presenter, begins_at_the_first_step_and_leaves_filters_behind) {
    const ViewState state{.themes = {"climate"}, .search = "x", .selected = "c40"};
    EXPECT_EQ(query(after(state, {{CommandKind::start}})), "present=1");
}

TEST(Presenter, does_nothing_before_it_has_begun) {
    for (const CommandKind command :
         {CommandKind::next, CommandKind::black, CommandKind::escape, CommandKind::end}) {
        EXPECT_EQ(after(nothing, {{command}}), nothing);
    }
}

TEST(Presenter, moves_among_the_steps_and_stays_inside) {
    EXPECT_EQ(after(at_step(1), {{CommandKind::next}}).presenting.step, 2);
    EXPECT_EQ(after(at_step(1), {{CommandKind::previous}}).presenting.step, 1);
    EXPECT_EQ(after(at_step(3), {{CommandKind::last}}).presenting.step, last);
    EXPECT_EQ(after(at_step(last), {{CommandKind::next}}).presenting.step, last);
    EXPECT_EQ(after(at_step(last), {{CommandKind::first}}).presenting.step, 1);
    EXPECT_EQ(after(at_step(1), {{CommandKind::go_to, 999}}).presenting.step, last);
    EXPECT_EQ(after(at_step(2), {{CommandKind::go_to, -4}}).presenting.step, 1);
}

TEST(Presenter, shows_the_slide_again_before_it_goes_on) {
    for (const CommandKind screen : {CommandKind::black, CommandKind::white, CommandKind::link,
                                     CommandKind::steps, CommandKind::commands}) {
        const ViewState covered = after(at_step(3), {{screen}});
        EXPECT_NE(covered.presenting.screen, PresenterScreen::slide);
        EXPECT_EQ(after(covered, {{CommandKind::next}}), at_step(3));
        EXPECT_EQ(after(covered, {{screen}}), at_step(3)) << "the same key again";
    }
    const ViewState black = after(at_step(3), {{CommandKind::black}});
    EXPECT_EQ(after(black, {{CommandKind::white}}).presenting.screen, PresenterScreen::white);
    EXPECT_EQ(after(black, {{CommandKind::go_to, 5}}), at_step(5))
        << "chosen from the list of steps";
}

TEST(Presenter, escapes_one_level_at_a_time) {
    ViewState state = after(at_step(4), {{CommandKind::play},
                                         {CommandKind::spotlight},
                                         {CommandKind::zoom_in},
                                         {CommandKind::black}});
    const auto escape = [&state] { state = after(state, {{CommandKind::escape}}); };
    escape();
    EXPECT_EQ(state.presenting.screen, PresenterScreen::slide);
    EXPECT_EQ(state.presenting.zoom_percent, 150);
    escape();
    EXPECT_EQ(state.presenting.zoom_percent, 100);
    EXPECT_TRUE(state.presenting.spotlight);
    escape();
    EXPECT_FALSE(state.presenting.spotlight);
    EXPECT_TRUE(state.presenting.plays);
    escape();
    EXPECT_EQ(state, at_step(4));
    escape();
    EXPECT_TRUE(state.presenting.live);
    EXPECT_EQ(state.selected, "c40") << "the timeline shows what the step is about";
    escape();
    EXPECT_EQ(state.presenting, Presenting{});
    EXPECT_EQ(state.selected, "c40") << "what was shown is still shown";
}

TEST(Presenter, returns_to_its_step_after_a_question) {
    ViewState state = after(at_step(4), {{CommandKind::answer}});
    EXPECT_EQ(query(state), "org=c40&step=4");
    state = apply(state, ToggleTheme{"safety"}, shipped());
    state = apply(state, Select{"polis"}, shipped());
    EXPECT_EQ(query(state), "theme=safety&org=polis&step=4");
    EXPECT_EQ(query(after(state, {{CommandKind::back_to_step}})), "present=4");
}

TEST(Presenter, stops_playing_at_the_end) {
    EXPECT_TRUE(after(at_step(2), {{CommandKind::play}, {CommandKind::next}}).presenting.plays);
    const ViewState before_last = at_step(last - 1);
    EXPECT_FALSE(after(before_last, {{CommandKind::play}, {CommandKind::next}}).presenting.plays);
    EXPECT_FALSE(after(at_step(last), {{CommandKind::play}}).presenting.plays);
}

TEST(Presenter, zooms_about_the_pointer_and_within_limits) {
    const ViewState zoomed = after(at_step(2), {{.kind = CommandKind::zoom_in, .x = 0.25, .y = 2}});
    EXPECT_EQ(zoomed.presenting.zoom_percent, 150);
    EXPECT_EQ(zoomed.presenting.zoom_x, 0.25);
    EXPECT_EQ(zoomed.presenting.zoom_y, 1);
    ViewState state = at_step(2);
    for (int i = 0; i < 20; ++i) {
        state = after(state, {{CommandKind::zoom_in}});
    }
    EXPECT_EQ(state.presenting.zoom_percent, max_zoom_percent);
    EXPECT_EQ(after(at_step(2), {{CommandKind::zoom_out}}).presenting.zoom_percent, 100);
}

TEST(Presenter, has_an_address_for_each_step_and_for_two_languages) {
    EXPECT_EQ(from_query("present=7", nothing, shipped()), at_step(7));
    EXPECT_EQ(from_query("?present=999", nothing, shipped()), at_step(last));
    const ViewState both = after(at_step(7), {{CommandKind::both_languages}});
    EXPECT_EQ(query(both), "present=7&both=on");
    EXPECT_EQ(from_query(query(both), nothing, shipped()), both);
    for (const char* broken : {"present=", "present=0", "present=-1", "present=4x", "step=x"}) {
        EXPECT_EQ(from_query(broken, nothing, shipped()).presenting.step, 0) << broken;
    }
    EXPECT_TRUE(is_history_step(at_step(2), at_step(3)));
    EXPECT_FALSE(is_history_step(at_step(2), after(at_step(2), {{CommandKind::black}})));
}

TEST(Presenter, shows_in_another_window_what_this_one_shows) {
    const ViewState english_reader{.scheme = Scheme::dark, .text_percent = 150};
    for (const std::vector<Command>& commands :
         std::vector<std::vector<Command>>{{},
                                           {{CommandKind::black}},
                                           {{CommandKind::white}},
                                           {{CommandKind::link}},
                                           {{CommandKind::play}, {CommandKind::spotlight}},
                                           {{.kind = CommandKind::zoom_in, .x = 0.25, .y = 0.75}},
                                           {{CommandKind::language}, {CommandKind::both_languages}},
                                           {{CommandKind::answer}}}) {
        ViewState told = at_step(4);
        for (const Command& command : commands) {
            told = apply(told, command, shipped());
        }
        ViewState own = after(english_reader, {{CommandKind::start}});
        own.presenting.speaker = true;
        own = after(own, {{.kind = CommandKind::follow, .shared = shared_state(told)}});
        EXPECT_EQ(shared_state(own), shared_state(told));
        EXPECT_EQ(own.scheme, Scheme::dark) << "colours are a window's own";
        EXPECT_EQ(own.text_percent, 150);
        EXPECT_TRUE(own.presenting.speaker) << "and whose window it is";
    }
}

TEST(Presenter, answers_questions_in_all_windows_alike) {
    ViewState told = after(at_step(4), {{CommandKind::answer}});
    told = apply(told, ToggleTheme{"safety"}, shipped());
    told = apply(told, Select{"polis"}, shipped());
    const ViewState own =
        after(at_step(4), {{.kind = CommandKind::follow, .shared = shared_state(told)}});
    EXPECT_EQ(query(own), "theme=safety&org=polis&step=4");
}

TEST(Presenter, ends_in_all_windows_together) {
    const std::string ended = shared_state(after(at_step(4), {{CommandKind::end}}));
    EXPECT_EQ(ended, "");
    EXPECT_EQ(after(at_step(2), {{.kind = CommandKind::follow, .shared = ended}}), nothing);
    const Command told{.kind = CommandKind::follow, .shared = shared_state(at_step(4))};
    EXPECT_EQ(after(nothing, {told}), nothing) << "who presents nothing follows nobody";
}

TEST(Presenter, keeps_a_panel_open_unless_there_is_something_else_to_see) {
    const ViewState open = after(at_step(4), {{CommandKind::commands}});
    const auto told = [&open](const ViewState& state) {
        return after(open, {{.kind = CommandKind::follow, .shared = shared_state(state)}});
    };
    EXPECT_EQ(told(after(at_step(4), {{CommandKind::spotlight}})).presenting.screen,
              PresenterScreen::commands);
    EXPECT_EQ(told(at_step(5)).presenting.screen, PresenterScreen::slide);
    EXPECT_EQ(told(after(at_step(4), {{CommandKind::black}})).presenting.screen,
              PresenterScreen::black);
}

TEST(Presenter, survives_whatever_another_window_says) {
    for (const char* said : {" ", "present=3", "present=3 red", "present=3 black - - x y z",
                             "present=3 slide plays spotlight 1e300 -5 nan", "x=%%%&&="}) {
        const ViewState state = after(at_step(2), {{.kind = CommandKind::follow, .shared = said}});
        const Presenting& now = state.presenting;
        const bool says_a_step = std::string_view(said).starts_with("present=");
        EXPECT_EQ(now.step, says_a_step ? 3 : 2) << said;
        EXPECT_GE(now.zoom_percent, 100) << said;
        EXPECT_LE(now.zoom_percent, max_zoom_percent) << said;
        EXPECT_GE(now.zoom_x, 0) << said;
        EXPECT_LE(now.zoom_y, 1) << said;
    }
}

TEST(Presenter, has_an_address_for_the_speakers_window) {
    const ViewState state = from_query("present=3&speaker=on", nothing, shipped());
    EXPECT_TRUE(state.presenting.speaker);
    EXPECT_EQ(query(after(state, {{CommandKind::next}})), "present=4&speaker=on");
    EXPECT_EQ(query(after(state, {{CommandKind::answer}, {CommandKind::back_to_step}})),
              "present=3&speaker=on");
}

TEST(Presenter, gives_each_key_one_meaning) {
    std::set<std::string> seen;
    for (const CommandButton& button : command_buttons()) {
        std::string keys = keys_of(button, true);
        while (!keys.empty()) {
            const std::size_t end = std::min(keys.find(' '), keys.size());
            EXPECT_TRUE(seen.insert(keys.substr(0, end)).second) << keys;
            keys.erase(0, end + 1);
        }
    }
    for (const char* key :
         {"ArrowRight", "ArrowDown",   "Space",  "PageDown",  "Enter", "n",      "ArrowLeft",
          "ArrowUp",    "Shift+Space", "PageUp", "Backspace", "p",     "Home",   "End",
          "b",          ".",           "w",      ",",         "f",     "o",      "g",
          "a",          "l",           "+",      "-",         "?",     "Escape", "s"}) {
        EXPECT_TRUE(seen.contains(key)) << key;
    }
}

TEST(Presenter, leaves_single_characters_out_where_they_are_switched_off) {
    const CommandButton& next = command_buttons().front();
    EXPECT_EQ(keys_of(next, false), "ArrowRight Space ArrowDown PageDown Enter");
    EXPECT_THAT(key_names(next, true, Language::swedish),
                ElementsAre("→", "Mellanslag", "↓", "PageDown", "Enter", "N"));
}

TEST(Presenter, keeps_what_a_window_has_of_its_own) {
    ViewState state = from_query("present=3&speaker=on&notes=40&plan=180", nothing, shipped());
    state = after(state,
                  {{CommandKind::larger_notes}, {CommandKind::longer_plan}, {CommandKind::next}});
    EXPECT_EQ(query(state), "present=4&speaker=on&notes=40&plan=180") << "and no further";
    state = after(
        state, {{CommandKind::smaller_notes}, {CommandKind::shorter_plan}, {CommandKind::answer}});
    state = after(state, {{CommandKind::back_to_step}});
    EXPECT_EQ(query(state), "present=4&speaker=on&notes=32&plan=175");
    EXPECT_EQ(audience_query(state), "lang=sv&present=4") << "it is nobody else's";
    const Command told{.kind = CommandKind::follow, .shared = shared_state(at_step(9))};
    EXPECT_EQ(query(after(state, {told})), "present=9&speaker=on&notes=32&plan=175");
    for (const char* nonsense : {"notes=23", "plan=-5", "plan=181", "plan=5x", "plan="}) {
        const ViewState same = from_query("present=3&" + std::string(nonsense), nothing, shipped());
        EXPECT_EQ(query(same), "present=3") << nonsense;
    }
}

TEST(Presenter, finds_the_command_of_each_of_its_elements) {
    EXPECT_EQ(command_of("quick-present-next", "", 12)->kind, CommandKind::next);
    EXPECT_EQ(command_of("present-step-12", "", 12)->step, 12);
    EXPECT_FALSE(command_of("present-step-12", "", 11)) << "there is none";
    EXPECT_EQ(command_of("present-number", "3", 12)->step, 3);
    EXPECT_FALSE(command_of("present-number", "x", 12));
    EXPECT_FALSE(command_of("present-full-screen", "", 12)) << "that is the page's own";
    EXPECT_FALSE(command_of("row-c40", "", 12));
}

}  // namespace
}  // namespace timeline
