// Does the program do what the pointer, the elements and the address tell it, and nothing more?
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <algorithm>

#include "ui/last_page.h"

namespace timeline::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Pair;

TEST(App, SelectsTheRowThatIsClicked) {
    Headless run;
    run.click(run.middle_of("row-c40"));
    EXPECT_EQ(run.app().state().selected, "c40");
    EXPECT_THAT(recorded().navigated, ElementsAre(Pair("org=c40", true)));
    EXPECT_EQ(last_page()["title"], "C40 Cities – Stockholm i världen");
    EXPECT_THAT(focus_moves(), IsEmpty()) << "a click leaves the focus where it was";
}

TEST(App, SelectsTheBarThatIsClicked) {
    Headless run;
    run.click(run.middle_of("bar-eccar"));
    EXPECT_EQ(run.app().state().selected, "eccar");
}

TEST(App, EveryRowChipAndToolAnswersAClickInItsMiddle) {
    const std::vector<std::pair<std::string, std::string>> cases = {
        {"theme-safety", "theme=safety"}, {"sort-name", "sort=name"}, {"view-table", "view=table"},
        {"lang-en", "lang=en"},           {"row-polis", "org=polis"},
    };
    for (const auto& [id, query] : cases) {
        SCOPED_TRACE(id);
        Headless run;
        run.click(run.middle_of(id));
        ASSERT_FALSE(recorded().navigated.empty());
        EXPECT_EQ(recorded().navigated.back().first, query);
    }
}

TEST(App, WhatOthersWroteIntoTheAddressStaysThere) {
    Headless run("?id=4711&org=c40&utm_source=nyhetsbrev&tom&x=%E4+%zz");
    EXPECT_THAT(recorded().published.back(), HasSubstr("\"?id=4711&org=cnca&utm_source="))
        << "links to other views keep it too";
    run.app().act("row-iclei", "");
    run.settle();
    EXPECT_EQ(recorded().navigated.back().first,
              "id=4711&org=iclei&utm_source=nyhetsbrev&tom&x=%E4+%zz");
    run.app().act("lang-en", "");
    run.settle();
    EXPECT_EQ(recorded().navigated.back().first,
              "id=4711&lang=en&org=iclei&utm_source=nyhetsbrev&tom&x=%E4+%zz");
    run.app().query("page=2");
    run.settle();
    run.app().act("present", "");
    run.settle();
    EXPECT_EQ(recorded().navigated.back().first, "page=2&present=1");
}

TEST(App, SearchTextComesFromThePagesInput) {
    Headless run;
    run.app().act("search", "rasism");
    run.settle();
    EXPECT_EQ(run.app().state().search, "rasism");
    EXPECT_EQ(last_page()["status"], "1 av 12 organisationer visas");
    EXPECT_NE(run.app().scene().target("row-eccar"), nullptr);
    EXPECT_EQ(run.app().scene().target("row-c40"), nullptr);
}

TEST(App, AnUnknownElementChangesNothing) {
    Headless run;
    const ViewState before = run.app().state();
    run.app().act("no-such-element", "x");
    run.app().key("timeline", "q");
    run.click({-50, -50});
    EXPECT_EQ(run.app().state(), before);
}

TEST(App, GoingBackShowsTheOldViewAndWritesNothing) {
    Headless run;
    run.click(run.middle_of("row-c40"));
    recorded().navigated.clear();
    run.app().query("");
    run.settle();
    EXPECT_EQ(run.app().state().selected, "");
    EXPECT_THAT(recorded().navigated, IsEmpty());
}

TEST(App, DrawsNothingWhileNothingHappens) {
    Headless run;
    run.move(run.middle_of("bar-c40"));
    EXPECT_FALSE(run.app().wants_frame());
    const int requested = recorded().requested_frames;
    EXPECT_EQ(run.settle(), 0);
    EXPECT_EQ(recorded().requested_frames, requested);
}

TEST(App, SettlesAfterAFewFrames) {
    Headless run;
    run.app().act("row-c40", "");
    EXPECT_LE(run.settle(), 6);
}

bool tells_the_text() {
    return nlohmann::json::parse(recorded().published.back()).contains("document");
}

TEST(App, SendsTheTextBeneathOnlyWhenItChanges) {
    Headless run;
    EXPECT_TRUE(nlohmann::json::parse(recorded().published.front()).contains("document"));
    run.click(run.middle_of("row-c40"));
    EXPECT_FALSE(tells_the_text());
    run.click(run.middle_of("theme-climate"));
    EXPECT_TRUE(tells_the_text());
}

TEST(App, TheTextOfOtherRowsFollowsTheStage) {
    Headless run;
    run.settle();
    const auto has_text = [](std::size_t telling) {
        return nlohmann::json::parse(recorded().published.at(telling)).contains("document");
    };
    const std::size_t told = recorded().published.size();
    run.app().act("theme-climate", "");
    run.settle();
    EXPECT_FALSE(has_text(told));
    EXPECT_TRUE(has_text(recorded().published.size() - 1));
    const auto last = nlohmann::json::parse(recorded().published.back());
    EXPECT_EQ(std::ranges::count_if(last["document"], [](const auto& s) { return s.is_object(); }),
              1)
        << "the table alone";
    EXPECT_EQ(run.settle(), 0) << "and then nothing is owed";
    run.app().act("view-table", "");
    EXPECT_TRUE(has_text(recorded().published.size() - 1)) << "the table is what is looked at";
    run.settle();
    const std::size_t table = recorded().published.size();
    run.app().act("all-themes", "");
    run.settle();
    EXPECT_TRUE(has_text(table));
}

TEST(App, TellsDifferencesThatComeToTheSameAsTheWhole) {
    Headless run;
    const std::vector<std::pair<std::string, std::string>> deeds = {
        {"row-c40", ""},     {"theme-climate", ""}, {"search", "stad"}, {"row-iclei", ""},
        {"view-table", ""},  {"search", ""},        {"sort-name", ""},  {"view-timeline", ""},
        {"all-themes", ""},  {"zoom-in", ""},       {"language", ""},   {"present", ""},
        {"present-next", ""}};
    for (const auto& [id, value] : deeds) {
        run.app().act(id, value);
        run.settle();
    }
    run.app().key("", "Escape");
    run.settle();
    run.app().key("", "Escape");
    run.settle();
    const nlohmann::json by_differences = last_page();
    const std::string address = recorded().navigated.back().first;
    const Headless anew(address);
    const nlohmann::json at_once = last_page();
    for (const char* place : {"stage", "sheet", "presenter", "speaker", "document"}) {
        EXPECT_EQ(by_differences[place], at_once[place]) << place << " at " << address;
    }
}

TEST(App, AClickTellsOfLittle) {
    Headless run;
    run.settle();
    const std::size_t whole = recorded().published.front().size();
    run.app().act("row-c40", "");
    run.settle();
    run.app().act("row-iclei", "");
    run.settle();
    EXPECT_LT(recorded().published.back().size(), whole / 8);
}

TEST(App, ShowsATableInTheTimelinesPlace) {
    Headless run;
    const float height = run.app().scene().bounds.h;
    run.click(run.middle_of("view-table"));
    EXPECT_LT(run.app().scene().bounds.h, height / 2);
    EXPECT_TRUE(recorded().navigated.back().second) << "the browser leads back to the timeline";
    run.app().wheel({700, 100}, 0, 100, true);
    run.settle();
    EXPECT_FALSE(run.app().state().visible) << "a table has no time to zoom";
    run.app().query("");
    run.settle();
    EXPECT_EQ(run.app().scene().bounds.h, height);
}

TEST(App, FollowsTheTextSizeOfThePage) {
    Headless run;
    run.app().environment(R"({"languages":["sv"],"rootFontPx":24})");
    run.settle();
    EXPECT_FLOAT_EQ(run.app().scene().scale, 1.5F);
    EXPECT_EQ(last_page()["textPercent"], 100);
    run.app().query("text=200");
    run.settle();
    EXPECT_EQ(last_page()["textPercent"], 200) << "the page's style makes it so, and tells back";
}

TEST(App, AnnouncesTheFirstFrameWhenTheCanvasHasTheHeightItAskedFor) {
    Headless run;
    EXPECT_EQ(recorded().first_frames, 1);
    run.resize(1024, 2);
    EXPECT_EQ(recorded().first_frames, 1) << "there is only one first frame";
    EXPECT_NEAR(last_page()["height"].get<float>(), run.app().scene().bounds.h, 0.01);
}

TEST(App, DrawsOnlyWhatLooksDifferent) {
    Headless run;
    run.move({2, 2});
    const int before = run.drawn_frames();
    run.move({3, 3});
    EXPECT_EQ(run.drawn_frames(), before) << "nothing is there";
    run.move(run.middle_of("row-c40"));
    EXPECT_EQ(run.drawn_frames(), before + 1) << "what the pointer rests on is marked";
    run.app().redraw();
    run.settle();
    EXPECT_EQ(run.drawn_frames(), before + 2);
}

TEST(App, FitsTheScreenWhenNothingIsChosen) {
    for (const auto& [width, height] : {std::pair(1440.0F, 1000.0F), std::pair(1920.0F, 1080.0F),
                                        std::pair(2560.0F, 1440.0F), std::pair(3840.0F, 2160.0F)}) {
        Headless run;
        run.resize(width, 1);
        EXPECT_LE(run.app().scene().bounds.h, height + 0.5F) << width;
    }
}

TEST(App, SurvivesStrangeSizes) {
    Headless run;
    for (const auto& [width, height] :
         std::vector<std::pair<float, float>>{{1, 1}, {50, 10}, {320, 256}, {10000, 100}}) {
        SCOPED_TRACE(width);
        run.resize(width, 1);
        EXPECT_GT(run.app().scene().bounds.h, 0);
    }
}

}  // namespace
}  // namespace timeline::test
