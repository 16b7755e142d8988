// Does what few have take no room in the others, and stay each one's own?
#include "core/base/rare.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace timeline {
namespace {

struct Extra {
    std::string text;
    int number = 7;
};

TEST(Rare, is_as_it_is_made_until_it_is_changed) {
    Rare<Extra> one;
    const Rare<Extra> other;
    EXPECT_EQ(sizeof(one), sizeof(void*));
    EXPECT_EQ(one->number, 7);
    one.change().text = "its own";
    EXPECT_EQ(one->text, "its own");
    EXPECT_EQ(one->number, 7);
    EXPECT_EQ(other->text, "");
}

TEST(Rare, is_copied_with_what_it_has) {
    Rare<Extra> first;
    first.change().text = "first";
    Rare<Extra> copy = first;
    copy.change().text += ", and more";
    EXPECT_EQ(first->text, "first");
    EXPECT_EQ(copy->text, "first, and more");
    const Rare<Extra>& itself = copy;
    copy = itself;
    EXPECT_EQ(copy->text, "first, and more");
    copy = Rare<Extra>();
    EXPECT_EQ(copy->text, "");
    first = std::as_const(copy);
    EXPECT_EQ(first->text, "");
}

TEST(Rare, moves_with_what_it_has) {
    Rare<Extra> first;
    first.change().text = "first";
    Rare<Extra> second = std::move(first);
    EXPECT_EQ(second->text, "first");
    second = Rare<Extra>();
    EXPECT_EQ(second->text, "");
}

}  // namespace
}  // namespace timeline
