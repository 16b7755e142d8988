// Tells what is presented (see presenting_facts.h).
#include "core/present/presenting_facts.h"

#include <algorithm>
#include <iterator>

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
    std::vector<Attribute> of_files = {{"making", words(Text::take_making)},
                                       {"made", words(Text::take_made)},
                                       {"failed", words(Text::take_failed)},
                                       {"noPictures", words(Text::no_pictures)}};
    if (now.step == 0) {
        return of_files;
    }
    std::vector<Attribute> facts = {
        {"screen", now.live ? "" : screen_name(now)},
        {"step", std::to_string(now.step)},
        {"playsMs", now.plays ? std::to_string(step_duration_ms) : ""},
        {"spotlight", now.spotlight ? "on" : ""},
        {"shared", shared_state(input.state)},
        {"copied", words(Text::take_copied)},
        {"stopped", words(Text::window_stopped)},
        {"noFullScreen", words(Text::no_full_screen)},
        {"close", words(Text::close_details)},
        {"hint", input.state.single_keys ? words(Text::present_hint) : std::string_view()},
        {"link", query_among_others(input.address, audience_query(input.state))}};
    std::ranges::move(of_files, std::back_inserter(facts));
    return facts;
}

}  // namespace timeline
