// What do a drag and the wheel do to the time that is shown, and when are they none?
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <cmath>

#include "ui/headless.h"

namespace timeline::test {
namespace {

using ::testing::IsEmpty;

/// Dear ImGui's mouse stands on whole pixels: a drag is exact to one of them.
double one_px_in_years(const TimeArea& area) { return 1 / area.scale.px_per_year(); }

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

}  // namespace
}  // namespace timeline::test
