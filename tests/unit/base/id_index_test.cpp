// Is a thing found by its id, also after more have come, and in a copy of its list?
#include "core/base/id_index.h"

#include <gtest/gtest.h>

#include <vector>

namespace timeline {
namespace {

struct Thing {
    std::string id;
    int number = 0;
};

TEST(IdIndex, finds_each_and_what_comes_later) {
    std::vector<Thing> things = {{"a", 1}, {"b", 2}};
    const IdIndex index;
    EXPECT_EQ(index.find(things, "c"), nullptr);
    EXPECT_EQ(index.find(things, "b")->number, 2);
    things.push_back({"c", 3});
    EXPECT_EQ(index.find(things, "c")->number, 3);
    EXPECT_EQ(index.find(things, "a")->number, 1);
    EXPECT_EQ(index.find(things, ""), nullptr);
}

TEST(IdIndex, takes_the_first_of_equal_ids) {
    const std::vector<Thing> things = {{"a", 1}, {"a", 2}};
    EXPECT_EQ(IdIndex().find(things, "a")->number, 1);
}

TEST(IdIndex, finds_each_of_many_also_while_they_become_more) {
    std::vector<Thing> things;
    const IdIndex index;
    for (int i = 0; i < 5000; ++i) {
        things.push_back({"thing-" + std::to_string(i % 4000), i});
        if (i % 7 == 0) {
            EXPECT_EQ(index.find(things, "thing-" + std::to_string(i / 2))->number, i / 2);
        }
    }
    for (int i = 0; i < 4000; ++i) {
        EXPECT_EQ(index.find(things, "thing-" + std::to_string(i))->number, i);
    }
    EXPECT_EQ(index.find(things, "thing-4000"), nullptr);
}

TEST(IdIndex, finds_in_the_copy_what_it_knew_of_the_list) {
    const std::vector<Thing> things = {{"a", 1}, {"b", 2}};
    const IdIndex index;
    EXPECT_EQ(index.find(things, "a"), &things[0]);
    const std::vector<Thing> copy = things;
    const IdIndex copied = index;
    EXPECT_EQ(copied.find(copy, "b"), &copy[1]);
}

TEST(IdIndex, looks_again_when_the_list_has_become_another) {
    std::vector<Thing> things = {{"a", 1}, {"b", 2}, {"c", 3}};
    const IdIndex index;
    EXPECT_EQ(index.find(things, "b")->number, 2);
    things[1].id = "d";
    EXPECT_EQ(index.find(things, "b"), nullptr);
    EXPECT_EQ(index.find(things, "d")->number, 2);
    things = {{"e", 5}};
    EXPECT_EQ(index.find(things, "c"), nullptr);
    EXPECT_EQ(index.find(things, "e")->number, 5);
}

}  // namespace
}  // namespace timeline
