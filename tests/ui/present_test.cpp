// Does the whole program present: slides drawn and told of, one level of Escape at a time, and an
// author's own steps?
#include <gmock/gmock.h>

#include "ui/last_page.h"

namespace timeline::test {
namespace {

using ::testing::HasSubstr;

void escape(Headless& run) {
    run.app().key("", "Escape");
    run.settle();
}

TEST(PresentApp, BeginsAndShowsASlideInThePlaceOfTheStage) {
    Headless run;
    run.app().act("present", "");
    run.settle();
    EXPECT_EQ(recorded().navigated.back(), std::pair(std::string("present=1"), true));
    const nlohmann::json page = last_page();
    EXPECT_EQ(page["stage"].size(), 1U);
    EXPECT_EQ(page["stage"][0]["id"], "slide");
    EXPECT_EQ(page["presenting"]["screen"], "slide");
    EXPECT_FALSE(page["presenter"].empty());
}

Headless without_presentation(const std::string& query) {
    return Headless(query, Headless::shipped_data(), R"({"languages":["sv"]})", std::nullopt);
}

constexpr auto two_steps = R"({"steps": [{"caption": {"sv": "Ett", "en": "One"}},
                                         {"caption": {"sv": "Två", "en": "Two"}}]})";

TEST(PresentApp, PresentsOnceWhatIsPresentedHasCome) {
    Headless run = without_presentation("");
    run.settle();
    run.app().act("present", "");
    run.settle();
    EXPECT_EQ(recorded().wanted_presentations, 1);
    EXPECT_EQ(run.app().state().presenting.step, 0);
    EXPECT_TRUE(last_page()["presenter"].empty());
    run.app().presentation(two_steps);
    run.settle();
    EXPECT_EQ(recorded().navigated.back(), std::pair(std::string("present=1"), true));
    EXPECT_THAT(recorded().published.back(), HasSubstr("Ett"));
}

TEST(PresentApp, AnAddressWaitsForWhatIsPresentedToo) {
    Headless run = without_presentation("present=9");
    run.settle();
    EXPECT_EQ(recorded().wanted_presentations, 1);
    EXPECT_EQ(run.app().state().presenting.step, 0);
    run.app().presentation(two_steps);
    EXPECT_EQ(run.app().state().presenting.step, 2) << "the last one there is";
}

TEST(PresentApp, WhatComesUnaskedChangesNothingButSaysWhatIsWrongWithIt) {
    Headless run = without_presentation("");
    run.settle();
    EXPECT_TRUE(last_page()["notice"].empty());
    const std::size_t told = recorded().published.size();
    run.app().presentation(two_steps);
    run.settle();
    EXPECT_EQ(recorded().published.size(), told);
    run.app().presentation("{");
    run.settle();
    EXPECT_THAT(last_page()["notice"][1].get<std::string>(), HasSubstr("presentation.json"));
    EXPECT_EQ(recorded().wanted_presentations, 0);
}

TEST(PresentApp, EscapeGoesUpOneLevelAtATime) {
    Headless run("present=4");
    run.settle();
    run.app().act("present-black", "");
    escape(run);
    EXPECT_EQ(run.app().state().presenting.screen, PresenterScreen::slide);
    escape(run);
    EXPECT_TRUE(run.app().state().presenting.live);
    EXPECT_EQ(run.app().state().selected, "c40");
    escape(run);
    EXPECT_TRUE(run.app().state().presenting.live) << "the details go first";
    EXPECT_EQ(run.app().state().selected, "");
    escape(run);
    EXPECT_EQ(run.app().state().presenting.step, 0);
    const ViewState left = run.app().state();
    escape(run);
    EXPECT_EQ(run.app().state(), left) << "nothing is left to leave";
}

TEST(PresentApp, MovesFromStepToStepAndThenNothingMoves) {
    Headless run("present=4");
    run.settle();
    run.app().act("present-next", "");
    EXPECT_GT(run.settle(), 5) << "time is seen passing";
    EXPECT_EQ(run.settle(), 0);
}

TEST(PresentApp, MovesNothingWhereLessMotionIsWanted) {
    Headless run("present=4", Headless::shipped_data(), R"({"reducedMotion":true})");
    run.settle();
    run.app().act("present-next", "");
    EXPECT_LE(run.settle(), 4);
}

TEST(PresentApp, PrintsAllStepsWhilePresentingAndElseTheView) {
    Headless run("present=4");
    run.settle();
    run.app().print();
    EXPECT_EQ(nlohmann::json::parse(recorded().printed.back()).size(),
              last_page()["presenter"][2]["children"][1]["children"].size());
    run.app().act("present-answer", "");
    run.settle();
    run.app().print();
    EXPECT_THAT(recorded().printed.back(), HasSubstr("print-picture"));
}

TEST(PresentApp, HandsOverAllSlidesInTheColoursAndLanguageOfTheMoment) {
    Headless run("present=4&scheme=dark&contrast=more");
    run.settle();
    const nlohmann::json before = nlohmann::json::parse(run.app().slides());
    EXPECT_EQ(before["step"], 4);
    EXPECT_EQ(before["slides"].size(),
              last_page()["presenter"][2]["children"][1]["children"].size());
    EXPECT_EQ(before["colors"]["page"], "000000");
    const std::size_t published = recorded().published.size();
    run.app().act("present-next", "");
    EXPECT_EQ(nlohmann::json::parse(run.app().slides())["step"], 5) << "before it was drawn";
    EXPECT_EQ(recorded().published.size(), published);
    EXPECT_TRUE(recorded().printed.empty());
    run.settle();
    EXPECT_EQ(nlohmann::json::parse(run.app().slides())["slides"], before["slides"])
        << "a step that moves changes no slide";
}

TEST(PresentApp, HandsOverSlidesInTheSystemsColours) {
    Headless run("present=4", Headless::shipped_data(),
                 R"js({"languages":["en"],"forcedColors":true,"systemColors":
                     {"canvas":"rgb(1, 2, 3)","canvasText":"rgb(250, 251, 252)"}})js");
    run.settle();
    const nlohmann::json taken = nlohmann::json::parse(run.app().slides());
    EXPECT_EQ(taken["language"], "en");
    EXPECT_EQ(taken["colors"]["page"], "010203");
    EXPECT_EQ(taken["colors"]["leaf"], "fafbfc");
}

TEST(PresentApp, ShowsAnAuthorsStepsAndSaysWhatIsWrongWithThem) {
    Headless run("present=9", Headless::shipped_data(), R"({"languages":["sv"]})",
                 R"({"steps": [{"view": "q=polis", "caption": {"sv": "Ett\nTvå", "en": "a\nb"}},
                               {"view": "", "caption": {"sv": "x"}}]})");
    run.settle();
    EXPECT_EQ(run.app().state().presenting.step, 1) << "a link beyond the last step";
    const nlohmann::json page = last_page();
    EXPECT_THAT(page["status"].get<std::string>(), HasSubstr("Steg 1 av 1. 1. Ett. Två"));
    EXPECT_THAT(page["notice"][1].get<std::string>(), HasSubstr("presentation.json steps[1]"));
}

TEST(PresentApp, FollowsAnotherWindowAndTellsOfItself) {
    Headless run("present=4");
    run.settle();
    run.app().act("present-shared", "lang=en&present=6 black - - 100 0.5 0.5");
    run.settle();
    EXPECT_EQ(run.app().state().presenting.step, 6);
    EXPECT_EQ(last_page()["presenting"]["shared"], "lang=en&present=6 black - - 100 0.5 0.5");
}

}  // namespace
}  // namespace timeline::test
