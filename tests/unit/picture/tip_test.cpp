// Does the tooltip come, stay and go as WCAG 2.2 (1.4.13) asks?
#include "core/picture/tip.h"

#include <gtest/gtest.h>

namespace timeline {
namespace {

const Hover bar{.id = "bar-c40", .at = {10, 20}};
const Hover other_bar{.id = "bar-cnca", .at = {30, 40}};
const Hover tooltip{.id = "tooltip", .at = {50, 60}, .subject = {Thing::tooltip}};

TEST(TipChoice, explains_what_the_pointer_rests_on) {
    TipChoice tip;
    EXPECT_EQ(tip.shown().id, "");
    tip.hover(bar, true);
    EXPECT_EQ(tip.shown().id, "bar-c40");
    tip.hover(other_bar, true);
    EXPECT_EQ(tip.shown().id, "bar-cnca");
    tip.hover({.id = "row-c40"}, false);
    EXPECT_EQ(tip.shown().id, "");
}

TEST(TipChoice, stays_where_it_was_asked_for_while_the_pointer_is_on_it) {
    TipChoice tip;
    tip.hover(bar, true);
    tip.hover(tooltip, false);
    EXPECT_EQ(tip.shown().id, "bar-c40");
    EXPECT_EQ(tip.shown().at.x, 10);
    tip.hover({}, false);
    EXPECT_EQ(tip.shown().id, "");
}

TEST(TipChoice, comes_with_the_focus_and_yields_to_the_pointer) {
    TipChoice tip;
    tip.focus(bar);
    EXPECT_EQ(tip.shown().id, "bar-c40");
    tip.hover(other_bar, true);
    EXPECT_EQ(tip.shown().id, "bar-cnca");
    tip.hover({}, false);
    EXPECT_EQ(tip.shown().id, "bar-c40");
    tip.hover(tooltip, false);
    EXPECT_EQ(tip.shown().id, "bar-c40") << "also its own tooltip can be pointed at";
    tip.focus({});
    EXPECT_EQ(tip.shown().id, "");
}

TEST(TipChoice, waits_until_the_pointer_has_come_to_rest) {
    TipChoice tip;
    tip.hover(bar, true, 1000, 500);
    EXPECT_EQ(tip.shown().id, "");
    EXPECT_TRUE(tip.is_waiting());
    EXPECT_FALSE(tip.dismiss()) << "nothing is shown that could be put away";
    tip.hover({.id = bar.id, .at = {11, 20}}, true, 1400, 500);
    tip.hover({.id = bar.id, .at = {11, 20}}, true, 1899, 500);
    EXPECT_EQ(tip.shown().id, "") << "it has moved meanwhile";
    tip.hover({.id = bar.id, .at = {11, 20}}, true, 1900, 500);
    EXPECT_EQ(tip.shown().id, "bar-c40");
    EXPECT_FALSE(tip.is_waiting());
    tip.hover({.id = bar.id, .at = {12, 20}}, true, 1916, 500);
    EXPECT_EQ(tip.shown().id, "bar-c40") << "it stays once it is there";
    tip.hover({}, false, 1932);
    tip.hover(bar, true, 1948, 500);
    tip.hover({}, false, 1964);
    EXPECT_FALSE(tip.is_waiting());
    tip.hover({}, false, 9000);
    EXPECT_EQ(tip.shown().id, "") << "it was only passed by";
}

TEST(TipChoice, shows_the_focus_at_once_while_the_pointer_waits) {
    TipChoice tip;
    tip.focus(other_bar);
    tip.hover(bar, true, 1000, 500);
    EXPECT_EQ(tip.shown().id, "bar-cnca");
    tip.hover(bar, true, 1500, 500);
    EXPECT_EQ(tip.shown().id, "bar-c40");
}

TEST(TipChoice, is_put_away_until_something_else_is_asked_for) {
    TipChoice tip;
    EXPECT_FALSE(tip.dismiss());
    tip.hover(bar, true);
    EXPECT_TRUE(tip.dismiss());
    EXPECT_EQ(tip.shown().id, "");
    EXPECT_FALSE(tip.dismiss());
    tip.hover(bar, true);
    EXPECT_EQ(tip.shown().id, "") << "the pointer is still there";
    tip.hover({.id = "bar-cnca", .at = bar.at}, true);
    EXPECT_EQ(tip.shown().id, "") << "it has come under a pointer that rests";
    tip.hover({}, false);
    tip.hover(bar, true);
    EXPECT_EQ(tip.shown().id, "bar-c40");
}

TEST(TipChoice, of_the_focus_is_not_brought_back_by_a_pointer_over_what_needs_no_words) {
    TipChoice tip;
    tip.focus({.id = "bar-c40", .at = {10, 10}});
    EXPECT_TRUE(tip.dismiss());
    tip.hover({.id = "row-c40", .at = {50, 12}}, false);
    EXPECT_TRUE(tip.shown().id.empty());
    tip.hover({.id = "bar-polis", .at = {50, 90}}, true);
    EXPECT_EQ(tip.shown().id, "bar-polis");
    tip.hover({.id = "", .at = {50, 300}}, false);
    EXPECT_EQ(tip.shown().id, "bar-c40") << "something else was asked for meanwhile";
}

}  // namespace
}  // namespace timeline
