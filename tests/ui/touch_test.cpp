// What do fingers do? Fed to the whole program as the page feeds it.
#include <gmock/gmock.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/layout/layout.h"
#include "core/state/action.h"
#include "ui/headless.h"

namespace timeline::test {
namespace {

constexpr float phone_px = 390;

struct Phone : Headless {
    explicit Phone(const std::string& query = "",
                   const std::string& environment = R"({"languages":["sv"]})")
        : Headless(query, shipped_data(), environment) {
        resize(phone_px, 2);
    }
    double year_at(float x) { return app().scene().plot.scale.to_year(static_cast<double>(x)); }
    double begin() { return app().state().visible->begin; }
    void tap(Point at) {
        app().pointer(PointerEvent::down, at, true);
        app().pointer(PointerEvent::up, at, true);
        settle();
    }
    const Shelf& themes() { return app().scene().themes; }
};

TEST(Touch, ATapSelectsAndExplainsNothing) {
    Phone run;
    run.app().pointer(PointerEvent::down, run.middle_of("bar-eurocities"), true);
    run.settle();
    EXPECT_EQ(run.app().scene().target("tooltip"), nullptr) << "a finger that presses asks nothing";
    run.app().pointer(PointerEvent::up, run.middle_of("bar-eurocities"), true);
    run.settle();
    EXPECT_EQ(run.app().state().selected, "eurocities");
    EXPECT_EQ(run.app().scene().target("tooltip"), nullptr);
}

TEST(Touch, WhatTheBrowserTakesForItselfPressesNothing) {
    Phone run;
    const Point row = run.middle_of("row-c40");
    // Before the first frame after the press, and after it.
    for (const bool frames_between : {false, true}) {
        run.app().pointer(PointerEvent::down, row, true);
        if (frames_between) {
            run.settle();
        }
        run.app().pointer(PointerEvent::cancel, row, true);
        run.settle();
        EXPECT_EQ(run.app().state().selected, "");
    }
    run.tap(row);
    EXPECT_EQ(run.app().state().selected, "c40") << "the next tap counts";
}

TEST(Touch, PinchingKeepsTheYearsUnderTheFingers) {
    Phone run;
    const Rect plot = run.app().scene().plot.rect;
    const float left = plot.x + 80;
    const float right = plot.x + 160;
    const double left_year = run.year_at(left);
    const double right_year = run.year_at(right);
    // The fingers go to 60 and 220: their middle moves by 20 px, and they are twice as far apart.
    // Several events come before a frame is drawn.
    constexpr int steps = 16;
    float middle = plot.x + 120;
    float apart = 80;
    for (int i = 0; i < steps; ++i) {
        const float factor = (apart + 5) / apart;
        middle += 20.0F / steps;
        apart += 5;
        run.app().pinch({middle, plot.y + 40}, 20.0F / steps, factor, false);
    }
    run.settle();
    EXPECT_NEAR(run.year_at(plot.x + 60), left_year, 0.02);
    EXPECT_NEAR(run.year_at(plot.x + 220), right_year, 0.02);
}

TEST(Touch, PinchingEndsAtTheShortestAndAtAllOfTheTime) {
    Phone run;
    const Rect plot = run.app().scene().plot.rect;
    const Point at{plot.x + 100, plot.y + 40};
    for (int i = 0; i < 40; ++i) {
        run.app().pinch(at, 0, 1.5F, false);
    }
    run.settle();
    EXPECT_NEAR(run.app().state().visible->length(), min_visible_years, 1e-6);
    for (int i = 0; i < 40; ++i) {
        run.app().pinch(at, 0, 0.5F, true);
    }
    run.settle();
    EXPECT_EQ(run.app().state().visible, std::nullopt);
    run.app().pinch(at, 0, 0, false);
    EXPECT_EQ(run.app().state().visible, std::nullopt) << "nonsense is ignored";
}

TEST(Touch, ADoubleTapZoomsInAboutItsPlace) {
    Phone run;
    const Rect plot = run.app().scene().plot.rect;
    const Point at{plot.x + 200, plot.y + 40};
    const double year = run.year_at(at.x);
    const double length = run.app().scene().plot.scale.visible.length();
    run.app().double_tap(at);
    run.settle();
    ASSERT_TRUE(run.app().state().visible);
    EXPECT_NEAR(run.app().state().visible->length(), length / 2, 0.01);
    EXPECT_NEAR(run.year_at(at.x), year, 0.01);
}

TEST(Touch, AFlickGoesOnSlowsDownAndThenNothingIsDrawn) {
    Phone run("from=2000&to=2004");
    const Point from{300, run.app().scene().plot.rect.y + 40};
    const Point to{200, from.y};
    const double per_px = 4.0 / static_cast<double>(run.app().scene().plot.rect.w);
    run.flick(from, to);
    EXPECT_GT(run.begin(), 2000 + 130 * per_px) << "further than the finger went";
    EXPECT_FALSE(run.app().wants_frame());
    EXPECT_EQ(run.app().state().selected, "") << "a drag is no tap";
    const double rest = run.begin();
    run.tap({380, 2});
    EXPECT_EQ(run.begin(), rest);
}

TEST(Touch, WithReducedMotionATimeGoesNoFurtherThanTheFinger) {
    Phone run("from=2000&to=2004", R"({"languages":["sv"],"reducedMotion":true})");
    const Point from{300, run.app().scene().plot.rect.y + 40};
    const double per_px = 4.0 / static_cast<double>(run.app().scene().plot.rect.w);
    run.flick(from, {200, from.y});
    EXPECT_NEAR(run.begin(), 2000 + 100 * per_px, 0.02);
}

TEST(Touch, AFingerStopsWhatGlides) {
    Phone run("from=2000&to=2004");
    const Point from{300, run.app().scene().plot.rect.y + 40};
    run.app().pointer(PointerEvent::cancel, from, true);
    run.flick(from, {200, from.y});
    const double free = run.begin();
    Phone held("from=2000&to=2004");
    held.flick_and_hold(from, {200, from.y});
    EXPECT_LT(held.begin(), free - 0.05);
}

TEST(Touch, ALongPressExplainsARow) {
    Phone run;
    run.app().explain(run.middle_of("row-c40"));
    run.settle();
    EXPECT_NE(run.app().scene().block("tooltip-title"), nullptr);
    EXPECT_EQ(run.app().state().selected, "");
    run.app().explain({-1, -1});
    run.settle();
    EXPECT_EQ(run.app().scene().block("tooltip-title"), nullptr) << "there is nothing";
}

TEST(Touch, TheThemesAreMovedSidewaysAsFarAsTheyGo) {
    Phone run;
    const float y = run.themes().rect.middle_y();
    ASSERT_GT(run.themes().longest_px, 100);
    run.drag({300, y}, {240, y});
    EXPECT_NEAR(run.themes().offset_px, 60, 1);
    EXPECT_TRUE(run.app().state().themes.empty()) << "a drag presses no chip";
    run.drag({380, y}, {-3000, y});
    EXPECT_NEAR(run.themes().offset_px, run.themes().longest_px, 0.5);
    run.drag({10, y}, {60, y});
    EXPECT_NEAR(run.themes().offset_px, run.themes().longest_px - 50, 1) << "from where it stood";
    EXPECT_TRUE(run.app().wheel({200, y}, -30, 0, false));
    run.settle();
    EXPECT_NEAR(run.themes().offset_px, run.themes().longest_px - 80, 1);
    run.tap(run.middle_of("theme-urban"));
    EXPECT_THAT(run.app().state().themes, testing::ElementsAre("urban"));
}

TEST(Touch, TheScreensEdgeShowsThatMoreThemesFollow) {
    Phone run;
    for (const char* language : {"lang=sv", "lang=en"}) {
        run.app().query(language);
        for (const float width : {320.0F, 360.0F, 375.0F, 390.0F, 412.0F, 430.0F}) {
            run.resize(width, 1);
            const auto is_cut = [width](const Target& chip) {
                return chip.id.starts_with("theme-") && chip.rect.x + 13 < width &&
                       chip.rect.right() - 13 > width;
            };
            EXPECT_TRUE(std::ranges::any_of(run.app().scene().targets, is_cut))
                << language << ", " << width << " px";
        }
    }
}

TEST(Touch, AThemeWithTheFocusIsBroughtIntoView) {
    Phone run;
    for (const char* id : {"theme-urban", "all-themes", "theme-safety"}) {
        run.app().focus(id);
        run.settle();
        const Rect chip = run.app().scene().target(id)->rect;
        EXPECT_GE(chip.x, 0) << id;
        EXPECT_LE(chip.right(), phone_px) << id;
    }
}

TEST(Sheet, HoldsTheDetailsWhereTheStageHasNoRoom) {
    Phone run("org=c40");
    const auto page = [] { return nlohmann::json::parse(recorded().published.back()); };
    ASSERT_EQ(page()["sheet"].size(), 1U);
    EXPECT_THAT(page()["sheet"].dump(), testing::HasSubstr("details-city-text"));
    EXPECT_THAT(page()["stage"].dump(), testing::Not(testing::HasSubstr("details-title")));
    run.resize(1280, 1);
    EXPECT_TRUE(page()["sheet"].empty());
    EXPECT_THAT(page()["stage"].dump(), testing::HasSubstr("details-title"));
}

TEST(Sheet, HasButtonsForAllThatItDoes) {
    Phone run("org=c40");
    run.app().act("details-next", "");
    run.settle();
    EXPECT_EQ(run.app().state().selected, "cnca");
    run.app().act("details-previous", "");
    run.app().act("related-cnca", "");
    run.settle();
    EXPECT_EQ(run.app().state().selected, "cnca");
    run.app().act("related-nobody", "");
    run.settle();
    EXPECT_EQ(run.app().state().selected, "cnca");
    run.app().act("details-close", "");
    run.settle();
    EXPECT_EQ(run.app().state().selected, "");
}

TEST(Sheet, GoesWithEscapeWhereverTheFocusIs) {
    Phone run("org=c40");
    run.app().focus("row-cnca");
    run.app().key("", "Escape");
    run.settle();
    EXPECT_EQ(run.app().state().selected, "c40") << "the tooltip goes first";
    run.app().key("", "Escape");
    run.settle();
    EXPECT_EQ(run.app().state().selected, "");
}

TEST(Sheet, LeavesTheStageAsHighAsItWas) {
    Phone run;
    const float height = run.app().scene().bounds.h;
    run.tap(run.middle_of("row-c40"));
    EXPECT_EQ(run.app().state().selected, "c40");
    EXPECT_EQ(run.app().scene().bounds.h, height);
}

}  // namespace
}  // namespace timeline::test
