// Does the program do what the pointer, the keyboard's elements and the address tell it?
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <cmath>
#include <set>

#include <nlohmann/json.hpp>

#include "core/picture/palette.h"
#include "imgui.h"
#include "ui/headless.h"

namespace timeline::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::Pair;

nlohmann::json last_page() { return nlohmann::json::parse(recorded().published.back()); }

std::string last_stage() { return last_page()["stage"].dump(); }

/// Where the page was told to move the focus, in order.
std::vector<std::string> focus_moves() {
    std::vector<std::string> moves;
    for (const std::string& page : recorded().published) {
        const auto focus = nlohmann::json::parse(page)["focus"].get<std::string>();
        if (!focus.empty()) {
            moves.push_back(focus);
        }
    }
    return moves;
}

/// Dear ImGui's mouse stands on whole pixels: a drag is exact to one of them.
double one_px_in_years(const TimeArea& area) { return 1 / area.scale.px_per_year(); }

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

TEST(App, KeyboardSelectionTakesTheFocusToTheDetailsAndBack) {
    Headless run;
    run.app().act("row-iclei", "");
    run.settle();
    EXPECT_EQ(run.app().state().selected, "iclei");
    EXPECT_THAT(focus_moves(), ElementsAre("details-title"));
    run.app().key("details", "Escape");
    run.settle();
    EXPECT_EQ(run.app().state().selected, "");
    EXPECT_THAT(focus_moves(), ElementsAre("details-title", "row-iclei"));
    run.app().act("sort-name", "");
    run.settle();
    EXPECT_EQ(focus_moves().size(), 2U) << "using a control leaves the focus on it";
}

TEST(App, TheRowThatIsAlreadyChosenLeadsToItsDetailsAgain) {
    Headless run("org=iclei");
    run.app().act("row-iclei", "");
    run.settle();
    EXPECT_THAT(focus_moves(), ElementsAre("details-title"));
    run.app().focus("row-iclei");  // the visitor went back to it
    run.app().act("row-iclei", "");
    run.settle();
    EXPECT_THAT(focus_moves(), ElementsAre("details-title", "details-title"));
}

TEST(App, AWishForTheFocusIsNeverKeptForLater) {
    // Each where it changes nothing: there is nothing to close, to clear or to choose anew.
    for (const auto& [query, id] :
         std::to_array<std::pair<const char*, const char*>>({{"org=c40", "row-c40"},
                                                             {"", "details-close"},
                                                             {"", "search-clear"},
                                                             {"", "reset-filters"},
                                                             {"view=table", "list-reset"},
                                                             {"view=table&org=c40", "row-c40"},
                                                             {"present=2", "row-c40"}})) {
        SCOPED_TRACE(std::string(query) + ' ' + id);
        Headless run(query);
        run.app().act(id, "");
        run.settle();
        const std::size_t moves = focus_moves().size();
        run.app().act("search", "c");
        run.settle();
        run.app().act("theme-climate", "");
        run.settle();
        EXPECT_EQ(focus_moves().size(), moves) << "the visitor is writing";
    }
}

TEST(App, TheFocusIsNotFetchedFromWhereItWentMeanwhile) {
    Headless run;
    run.app().act("row-c40", "");
    run.app().focus("search");  // before the frame is drawn
    run.settle();
    EXPECT_EQ(run.app().state().selected, "c40");
    EXPECT_THAT(focus_moves(), IsEmpty());
    run.app().act("row-iclei", "");
    run.app().query("org=polis");  // nor in a view that was gone back to
    run.settle();
    EXPECT_THAT(focus_moves(), IsEmpty());
}

TEST(App, WhileTimeIsDraggedAWishForTheFocusIsDropped) {
    Headless run("from=2005&to=2015");
    const Rect plot = run.app().scene().plot.rect;
    run.app().pointer(PointerEvent::move, {plot.x + 200, plot.y + 2}, false);
    run.app().pointer(PointerEvent::down, {plot.x + 200, plot.y + 2}, false);
    run.settle();
    run.app().pointer(PointerEvent::move, {plot.x + 260, plot.y + 2}, false);
    run.settle();
    run.app().key("details", "Escape");
    run.app().act("reset-filters", "");
    run.app().act("row-c40", "");
    run.app().pointer(PointerEvent::move, {plot.x + 280, plot.y + 2}, false);
    run.settle();
    run.app().pointer(PointerEvent::up, {plot.x + 280, plot.y + 2}, false);
    run.settle();
    run.app().act("theme-climate", "");
    run.settle();
    EXPECT_LE(focus_moves().size(), 1U);
    EXPECT_EQ(last_page()["focus"], "");
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

TEST(App, DragsTheZoomedPlot) {
    Headless run("from=2005&to=2015");
    const Rect plot = run.app().scene().plot.rect;
    const double px_per_year = run.app().scene().plot.scale.px_per_year();
    const float px = 60;  // the pointer moves in whole pixels
    const Point from{std::round(plot.x + plot.w / 2), plot.y + 20};
    run.drag(from, {from.x + px, from.y});
    const double years = static_cast<double>(px) / px_per_year;
    ASSERT_TRUE(run.app().state().visible);
    EXPECT_NEAR(run.app().state().visible->begin, 2005 - years, 0.01);
    EXPECT_NEAR(run.app().state().visible->end, 2015 - years, 0.01);
    EXPECT_EQ(run.app().state().selected, "") << "a drag is not a click";
}

TEST(App, AHandThatTremblesStillClicks) {
    Headless run("from=2005&to=2015");
    const Point at = run.middle_of("row-c40");
    run.drag(at, {at.x + 3, at.y + 2});
    EXPECT_EQ(run.app().state().selected, "c40");
    EXPECT_EQ(run.app().state().visible->begin, 2005);
}

TEST(App, ReleasingElsewhereIsNoClick) {
    Headless run;
    run.drag(run.middle_of("theme-safety"), run.middle_of("theme-climate"));
    EXPECT_THAT(run.app().state().themes, IsEmpty());
}

TEST(App, DragsTheOverviewsHandlesAndWindow) {
    Headless run;
    const auto px = [&run](double years) {
        return static_cast<float>(years * run.app().scene().overview.scale.px_per_year());
    };
    const double one_px = 2 * one_px_in_years(run.app().scene().overview);
    Point start = run.middle_of("overview-start");
    run.drag(start, {start.x + px(10), start.y});
    ASSERT_TRUE(run.app().state().visible);
    EXPECT_NEAR(run.app().state().visible->begin, 2004, one_px);
    EXPECT_NEAR(run.app().state().visible->end, 2024, one_px);
    Point end = run.middle_of("overview-end");
    run.drag(end, {end.x - px(10), end.y});
    EXPECT_NEAR(run.app().state().visible->end, 2014, one_px);
    const Point window = run.middle_of("overview-window");
    run.drag(window, {window.x - px(4), window.y});
    EXPECT_NEAR(run.app().state().visible->begin, 2000, one_px);
    EXPECT_NEAR(run.app().state().visible->end, 2010, one_px);
}

TEST(App, AHandleStopsBeforeTheOtherOne) {
    Headless run("from=2010&to=2015");
    const Point start = run.middle_of("overview-start");
    run.drag(start, {start.x + 900, start.y});
    EXPECT_NEAR(run.app().state().visible->length(), min_visible_years, 1e-6);
    EXPECT_NEAR(run.app().state().visible->end, 2015, 1e-6);
}

TEST(App, TheWheelZoomsAboutThePointerAndPans) {
    Headless run;
    const Rect plot = run.app().scene().plot.rect;
    const Point at{plot.x + plot.w * 0.7F, plot.y + 30};
    const double year = run.app().scene().plot.scale.to_year(static_cast<double>(at.x));
    run.app().wheel(at, 0, -200, true);
    run.settle();
    ASSERT_TRUE(run.app().state().visible);
    EXPECT_LT(run.app().state().visible->length(), 25);
    EXPECT_NEAR(run.app().scene().plot.scale.to_year(static_cast<double>(at.x)), year, 0.01);
    const double begin = run.app().state().visible->begin;
    run.app().wheel(at, 0, -plot.w / 10, false);
    run.settle();
    EXPECT_NEAR(run.app().state().visible->begin,
                std::max(1994.0, begin - run.app().state().visible->length() / 10), 0.01);
}

TEST(App, AWheelThatMovesNothingIsTheBrowsers) {
    Headless run("from=2010&to=2024");
    const Point on_time = run.middle_of("plot");
    EXPECT_FALSE(run.app().wheel(on_time, 100, 0, false)) << "time ends there";
    EXPECT_TRUE(run.app().wheel(on_time, -100, 0, false));
    EXPECT_FALSE(run.app().wheel(run.middle_of("search"), -100, 0, false));
    EXPECT_FALSE(run.app().wheel(run.middle_of("search"), 0, -100, true));
    EXPECT_TRUE(run.app().wheel(on_time, 0, -100, true));
}

TEST(App, TheAddressIsWrittenOnceAfterADrag) {
    Headless run("from=2005&to=2015");
    const Rect plot = run.app().scene().plot.rect;
    run.move({plot.x + 200, plot.y + 2});  // on a row, beside its bar
    const std::size_t published = recorded().published.size();
    run.app().pointer(PointerEvent::down, {plot.x + 200, plot.y + 2}, false);
    for (int i = 0; i < 20; ++i) {
        run.app().pointer(PointerEvent::move, {plot.x + 200 + 5.0F * static_cast<float>(i), plot.y},
                          false);
        run.app().frame(1000.0 + i * 16);
    }
    EXPECT_THAT(recorded().navigated, IsEmpty());
    EXPECT_EQ(recorded().published.size(), published) << "elements move when the drag is over";
    run.app().pointer(PointerEvent::up, {plot.x + 295, plot.y}, false);
    run.settle();
    EXPECT_EQ(recorded().navigated.size(), 1U);
    EXPECT_FALSE(recorded().navigated.back().second);
    EXPECT_EQ(recorded().published.size(), published + 1);
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

TEST(App, EscapeLeadsStraightBackFromTheDetailsThatTheKeyboardOpened) {
    Headless run;
    run.app().focus("row-c40");
    run.app().act("row-c40", "");
    run.settle();
    run.app().focus("details-title");  // the page tells where it has moved the focus
    run.settle();
    EXPECT_EQ(run.app().scene().target("tooltip"), nullptr) << "the focus is in the details";
    run.app().key("details", "Escape");
    run.settle();
    EXPECT_EQ(run.app().state().selected, "");
    EXPECT_THAT(focus_moves(), ElementsAre("details-title", "row-c40"));
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

TEST(App, SendsTheTextBeneathOnlyWhenItChanges) {
    Headless run;
    EXPECT_TRUE(nlohmann::json::parse(recorded().published.front()).contains("document"));
    run.click(run.middle_of("row-c40"));
    EXPECT_FALSE(last_page().contains("document"));
    run.click(run.middle_of("theme-climate"));
    EXPECT_TRUE(last_page().contains("document"));
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

TEST(App, FollowsTheBrowsersSchemeUntilTheVisitorChooses) {
    Headless run;
    EXPECT_EQ(last_page()["scheme"], "light");
    run.app().environment(R"({"languages":["sv"],"dark":true})");
    run.settle();
    EXPECT_EQ(last_page()["scheme"], "dark");
    run.click(run.middle_of("display"));
    run.click(run.middle_of("scheme-light"));
    EXPECT_EQ(last_page()["scheme"], "light");
    run.app().environment(R"({"languages":["sv"],"dark":false})");
    run.app().environment(R"({"languages":["sv"],"dark":true})");
    run.settle();
    EXPECT_EQ(last_page()["scheme"], "light");
}

TEST(App, FollowsTheBrowsersContrastUntilTheVisitorWantsMore) {
    Headless run;
    EXPECT_EQ(last_page()["contrast"], "normal");
    EXPECT_EQ(run.ground(), color_of(palette(Tone::light), Ink::page));
    run.app().environment(R"({"languages":["sv"],"moreContrast":true})");
    run.settle();
    EXPECT_EQ(last_page()["contrast"], "more");
    EXPECT_EQ(run.ground(), color_of(palette(Tone::light_more), Ink::page));
    run.app().environment(R"({"languages":["sv"],"dark":true})");
    run.settle();
    EXPECT_EQ(last_page()["contrast"], "normal");
    run.app().query("contrast=more");
    run.settle();
    EXPECT_EQ(last_page()["contrast"], "more");
    EXPECT_EQ(run.ground(), color_of(palette(Tone::dark_more), Ink::page));
}

TEST(App, PaintsWithTheSystemsColoursWhereTheyAreForced) {
    Headless run("scheme=light");
    const auto force = [&run](const std::string& canvas) {
        run.app().environment(
            R"({"forcedColors":true,"systemColors":{"canvasText":"#ffff00","canvas":")" + canvas +
            R"("}})");
        run.settle();
    };
    force("rgb(0, 0, 64)");
    EXPECT_EQ(run.ground(), rgb(0x000040));
    force("#102030");
    EXPECT_EQ(run.ground(), rgb(0x102030)) << "one theme of the system after another";
    run.app().environment("{}");
    run.settle();
    EXPECT_EQ(run.ground(), color_of(palette(Tone::light), Ink::page));
}

TEST(App, DataWithoutAnythingToShowIsSaidToThePage) {
    Headless run("", "{ \"asOf\": }");
    EXPECT_FALSE(run.started());
    ASSERT_EQ(recorded().fatal.size(), 1U);
    const auto message = nlohmann::json::parse(recorded().fatal[0]);
    EXPECT_EQ(message["message"], "Tidslinjens uppgifter kan inte läsas:");
    EXPECT_THAT(message["details"][0].get<std::string>(), HasSubstr("rad 1"));
    EXPECT_EQ(message["lang"], "sv") << "whatever the language of the page that was opened";
    EXPECT_EQ(recorded().first_frames, 0);
}

TEST(App, UnusableDataIsSpokenOfInTheAddressesLanguage) {
    const Headless run("lang=en", "{");
    ASSERT_EQ(recorded().fatal.size(), 1U);
    const auto message = nlohmann::json::parse(recorded().fatal[0]);
    EXPECT_EQ(message["lang"], "en");
    EXPECT_THAT(message["details"][0].get<std::string>(), HasSubstr("line 1"));
}

TEST(App, PartlyWrongDataShowsTheRestAndANotice) {
    std::string data = Headless::shipped_data();
    const std::string sound = "\"2007/..\"";
    data.replace(data.find(sound), sound.size(), "\"2007-13/..\"");
    Headless run("", data);
    EXPECT_TRUE(run.started());
    EXPECT_EQ(run.app().scene().target("row-c40"), nullptr);
    EXPECT_NE(run.app().scene().target("row-eccar"), nullptr);
    EXPECT_THAT(last_page()["notice"][1].get<std::string>(), HasSubstr("2007-13/.."));
}

float drawn_bar_top(Headless& run, const std::string& organisation) {
    for (const Mark& mark : run.app().drawn().marks) {
        if (mark.id == "bar-" + organisation) {
            return mark.rect.y;
        }
    }
    return -1;
}

TEST(App, RowsSlideToTheirNewPlacesAndThenRest) {
    Headless run;
    const float before = drawn_bar_top(run, "nordic-safe-cities");
    run.app().act("theme-safety", "");
    std::vector<float> tops;
    for (int i = 0; run.app().wants_frame() && i < 100; ++i) {
        run.app().frame(10'000 + i * 20);
        tops.push_back(drawn_bar_top(run, "nordic-safe-cities"));
    }
    const Rect row = run.app().scene().target("row-nordic-safe-cities")->rect;
    EXPECT_FLOAT_EQ(tops.front(), before) << "the move begins where the row stood";
    EXPECT_FLOAT_EQ(tops.back(), row.middle_y() - 13) << "and ends where it is pressed";
    EXPECT_TRUE(std::is_sorted(tops.rbegin(), tops.rend())) << "without turning back";
    EXPECT_GT(tops.size(), 8U);
    EXPECT_LT(tops.size(), 20U);
}

/// The overview's place under the card and the stage's height that was asked for, frame by frame.
struct Fold {
    std::vector<float> overview_tops;
    std::vector<float> heights;
};

Fold watch_fold(Headless& run, double from_ms) {
    Fold fold;
    for (int i = 0; run.app().wants_frame() && i < 100; ++i) {
        run.app().frame(from_ms + i * 20);
        const Scene& drawn = run.app().drawn();
        fold.overview_tops.push_back(drawn.overview.rect.y);
        fold.heights.push_back(asked_height_px());
        EXPECT_GE(fold.heights.back(), drawn.bounds.h) << "nothing is cut off at the stage's foot";
        for (const Target& target : drawn.targets) {
            if (target.id.starts_with("row-")) {
                EXPECT_LE(target.rect.bottom(), drawn.plot.rect.bottom() + 0.5F) << target.id;
            }
        }
    }
    return fold;
}

TEST(App, TheCardFollowsItsRowsWithTheOverviewAndThenRests) {
    Headless run;
    const Scene all = run.app().scene();
    run.app().act("theme-safety", "");
    const Fold closing = watch_fold(run, 10'000);
    EXPECT_FLOAT_EQ(closing.overview_tops.front(), all.overview.rect.y);
    EXPECT_FLOAT_EQ(closing.overview_tops.back(), run.app().scene().overview.rect.y);
    EXPECT_TRUE(std::is_sorted(closing.overview_tops.rbegin(), closing.overview_tops.rend()));
    EXPECT_GT(std::set(closing.overview_tops.begin(), closing.overview_tops.end()).size(), 8U);
    EXPECT_FLOAT_EQ(closing.heights.back(), run.app().scene().bounds.h);
    EXPECT_LT(closing.overview_tops.size(), 20U);

    run.app().act("all-themes", "");
    const Fold opening = watch_fold(run, 20'000);
    EXPECT_TRUE(std::is_sorted(opening.overview_tops.begin(), opening.overview_tops.end()));
    EXPECT_FLOAT_EQ(opening.overview_tops.back(), all.overview.rect.y);
    EXPECT_FALSE(run.app().wants_frame());
}

TEST(App, AStageOfAnotherHeightDoesNotStopWhatMoves) {
    Headless run;
    run.app().act("theme-safety", "");
    run.app().frame(10'000);
    const float before = run.app().drawn().overview.rect.y;
    run.app().resize({1440, 1440, static_cast<int>(asked_height_px()) + 40});
    run.app().frame(10'060);
    const float now = run.app().drawn().overview.rect.y;
    EXPECT_LT(now, before);
    EXPECT_GT(now, run.app().scene().overview.rect.y + 1);
}

TEST(App, NothingMovesForThoseWhoWantLessMotion) {
    Headless run("", Headless::shipped_data(), R"({"languages":["sv"],"reducedMotion":true})");
    run.app().act("theme-safety", "");
    run.app().frame(10'000);
    const Rect row = run.app().scene().target("row-nordic-safe-cities")->rect;
    EXPECT_FLOAT_EQ(drawn_bar_top(run, "nordic-safe-cities"), row.middle_y() - 13);
    EXPECT_FLOAT_EQ(run.app().drawn().overview.rect.y, run.app().scene().overview.rect.y);
    EXPECT_FLOAT_EQ(asked_height_px(), run.app().scene().bounds.h);
}

TEST(App, TheWheelAndTheHandAreFollowedAtOnce) {
    Headless run;
    run.app().wheel({700, 400}, 0, -200, true);
    run.app().frame(10'000);
    EXPECT_EQ(run.app().drawn().plot.scale.visible, *run.app().state().visible);
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
