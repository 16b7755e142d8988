// When is something explained, to the eye and to a screen reader, and when does that go away?
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "ui/last_page.h"

namespace timeline::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST(App, HoveringShowsATooltipThatIsReadToo) {
    Headless run;
    const std::size_t marks = run.app().scene().marks.size();
    run.move(run.middle_of("bar-c40"));
    EXPECT_GT(run.app().scene().marks.size(), marks + 2);
    EXPECT_THAT(last_stage(), HasSubstr("\"tooltip-title\""));
    run.move(run.middle_of("tooltip"));
    EXPECT_NE(run.app().scene().target("tooltip"), nullptr) << "it can be pointed at";
    run.app().key("", "Escape");
    run.settle();
    EXPECT_EQ(run.app().scene().target("tooltip"), nullptr);
    EXPECT_THAT(last_stage(), Not(HasSubstr("\"tooltip-title\"")));
    run.app().pointer(PointerEvent::leave, {}, false);
    run.settle();
    EXPECT_EQ(run.app().scene().marks.size(), marks);
}

TEST(App, ASignIsExplainedOnceThePointerHasRestedOnIt) {
    Headless run;
    run.app().pointer(PointerEvent::move, run.middle_of("zoom-in"), false);
    EXPECT_GE(run.settle(), 500 / 16) << "frames of waiting";
    EXPECT_THAT(last_stage(), HasSubstr("\"Zooma in (+)\""));
    EXPECT_EQ(run.settle(), 0);
}

TEST(App, TheKeyboardsFocusExplainsARowOrASignUntilItIsElsewhere) {
    Headless run;
    run.app().focus("row-iclei");
    run.settle();
    EXPECT_THAT(last_stage(), HasSubstr("\"tooltip-title\""));
    run.app().focus("zoom-in");
    run.settle();
    EXPECT_THAT(last_stage(), HasSubstr("\"Zooma in (+)\""));
    run.app().focus("sort-name");
    run.settle();
    EXPECT_EQ(run.app().scene().target("tooltip"), nullptr);
}

TEST(App, EscapePutsTheTooltipAwayBeforeItClosesTheDetails) {
    Headless run("org=c40");
    run.move(run.middle_of("bar-cnca"));
    run.app().key("details", "Escape");
    run.settle();
    EXPECT_EQ(run.app().state().selected, "c40");
    run.app().key("", "Escape");
    run.settle();
    EXPECT_EQ(run.app().state().selected, "c40") << "that key was not meant for the details";
    run.app().key("details", "Escape");
    run.settle();
    EXPECT_EQ(run.app().state().selected, "");
}

TEST(App, ATapSelectsAndLeavesNoTooltip) {
    Headless run;
    const Point at = run.middle_of("bar-c40");
    run.app().pointer(PointerEvent::move, at, true);
    run.app().pointer(PointerEvent::down, at, true);
    run.app().pointer(PointerEvent::up, at, true);
    run.settle();
    EXPECT_EQ(run.app().state().selected, "c40");
    EXPECT_NE(run.app().scene().marks.back().style.ink, Ink::surface) << "a tooltip's text";
}

}  // namespace
}  // namespace timeline::test
