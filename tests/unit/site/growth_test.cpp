// Is it found out how lengths follow a width, and when they do so no more?
#include "core/site/growth.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace timeline {
namespace {

TEST(Growth, finds_pixels_and_the_share) {
    Growth<2> growth(700, 500, {57, 24});
    for (int px = 701; px <= 900; ++px) {
        const double base = 500 + (px - 700);
        ASSERT_TRUE(growth.take(px, base, {7 + base / 10, 24}));
    }
    EXPECT_EQ(growth.widths(), (Widths{700, 900}));
    EXPECT_NEAR(growth.length(0).px, 7, 1e-6);
    EXPECT_NEAR(growth.length(0).share, 0.1, 1e-9);
    EXPECT_TRUE(growth.length(1).is_fixed());
    EXPECT_NEAR(growth.length(0).at(650), 72, 1e-6);
}

TEST(Growth, ends_where_one_length_goes_another_way) {
    Growth<2> growth(700, 500, {50, 24});
    EXPECT_TRUE(growth.take(701, 501, {50.1, 24}));
    EXPECT_FALSE(growth.take(702, 502, {50.2, 30}));
    EXPECT_FALSE(growth.take(702, 502, {51, 24}));
    EXPECT_TRUE(growth.take(702, 502, {50.2, 24}));
    EXPECT_FALSE(growth.take(704, 504, {50.4, 24})) << "a width was left out";
    EXPECT_EQ(growth.widths(), (Widths{700, 702}));
}

TEST(Growth, stays_where_its_base_stays) {
    Growth<1> growth(960, 300, {20});
    EXPECT_TRUE(growth.take(961, 300, {20}));
    EXPECT_FALSE(growth.take(962, 300, {21}));
    EXPECT_TRUE(growth.length(0).is_fixed());
    EXPECT_EQ(growth.length(0).px, 20);
}

TEST(Growth, takes_trembling_for_standing_still) {
    Growth<1> growth(960, 300, {20});
    EXPECT_TRUE(growth.take(961, 301, {20.1}));
    EXPECT_TRUE(growth.length(0).is_fixed());
}

TEST(Stretches, join_what_goes_on) {
    Stretches<int> stretches;
    stretches.add(320, 1);
    stretches.add(321, 1);
    stretches.add(322, 2);
    stretches.add(324, 2);
    EXPECT_EQ(stretches.size(), 3U);
    EXPECT_EQ(stretches.front().widths, (Widths{320, 321}));
    ASSERT_NE(stretches.at(324), nullptr);
    EXPECT_EQ(*stretches.at(324), 2);
    EXPECT_EQ(stretches.at(323), nullptr);
}

}  // namespace
}  // namespace timeline
