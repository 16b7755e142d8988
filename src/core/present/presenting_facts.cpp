// Tells what is presented (see presenting_facts.h).
#include "core/present/presenting_facts.h"

#include "core/state/presenting.h"
#include "core/state/url_state.h"
#include "core/words/text.h"

namespace timeline {
namespace {

std::string screen_name(const Presenting& now) {
    if (now.speaker) {
        return "speaker";
    }
    switch (now.screen) {
        case PresenterScreen::black: return "black";
        case PresenterScreen::white: return "white";
        case PresenterScreen::link: return "link";
        case PresenterScreen::steps:
        case PresenterScreen::commands: return "panel";
        case PresenterScreen::slide: break;
    }
    return "slide";
}

}  // namespace

std::vector<Attribute> presenting_facts(const LayoutInput& input) {
    const Presenting& now = input.state.presenting;
    const auto words = [&input](Text id) { return text(id, input.state.language); };
    return {{"screen", now.live ? "" : screen_name(now)},
            {"step", std::to_string(now.step)},
            {"playsMs", now.plays ? std::to_string(step_duration_ms) : ""},
            {"spotlight", now.spotlight ? "on" : ""},
            {"shared", shared_state(input.state)},
            {"making", words(Text::take_making)},
            {"made", words(Text::take_made)},
            {"copied", words(Text::take_copied)},
            {"failed", words(Text::take_failed)},
            {"stopped", words(Text::window_stopped)},
            {"noFullScreen", words(Text::no_full_screen)},
            {"noPictures", words(Text::no_pictures)},
            {"close", words(Text::close_details)},
            {"hint", input.state.single_keys ? words(Text::present_hint) : std::string_view()},
            {"link", query_among_others(input.address, audience_query(input.state))}};
}

}  // namespace timeline
