// How do rows and card come to their new places, and for whom does nothing move?
#include <gtest/gtest.h>
#include <algorithm>
#include <set>

#include "ui/headless.h"

namespace timeline::test {
namespace {

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
            if (target.subject.thing == Thing::row) {
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
    EXPECT_EQ(std::set(closing.heights.begin(), closing.heights.end()).size(), 2U)
        << "the stage becomes lower once, in the end";
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

}  // namespace
}  // namespace timeline::test
