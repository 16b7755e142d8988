// Is a made-up list one that the program reads without a complaint, with all that real ones have?
#include "core/data/generated_data.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <set>

#include "core/data/dataset_json.h"

namespace timeline {
namespace {

LoadResult load_any(const std::string& file) {
    constexpr std::size_t any = std::numeric_limits<std::size_t>::max();
    return load_dataset(file, {}, {.organisations = any, .bytes = any});
}

TEST(GeneratedData, is_the_same_for_the_same_seed_only) {
    EXPECT_EQ(generated_data(50, 7), generated_data(50, 7));
    EXPECT_NE(generated_data(50, 7), generated_data(50, 8));
    EXPECT_NE(generated_data(50, 7), generated_data(51, 7));
}

TEST(GeneratedData, is_read_without_a_complaint) {
    for (const std::size_t count : {0U, 1U, 12U, 3'000U}) {
        const LoadResult result = load_any(generated_data(count));
        EXPECT_TRUE(result.usable);
        EXPECT_TRUE(result.problems.empty()) << result.problems.front().path;
        EXPECT_EQ(result.data.organisations.size(), std::max<std::size_t>(count, 1));
    }
}

TEST(GeneratedData, has_all_that_memberships_can_have) {
    const Dataset data = load_any(generated_data(3'000)).data;
    const auto has = [&data](auto is_so) { return std::ranges::any_of(data.organisations, is_so); };
    using Each = const Organisation&;
    EXPECT_TRUE(has([](Each each) { return each.has_ended(); }));
    EXPECT_TRUE(
        has([](Each each) { return each.has_start() && !each.has_ended() && !each.goes_on(); }));
    EXPECT_TRUE(has([](Each each) { return !each.has_start() && each.goes_on(); }));
    EXPECT_TRUE(has([](Each each) { return !each.has_start() && each.has_ended(); }));
    EXPECT_TRUE(
        has([](Each each) { return each.has_start() && each.membership.period.start->is_soft(); }));
    EXPECT_TRUE(has([](Each each) { return !each.more->roles.empty(); }));
    EXPECT_TRUE(has([](Each each) { return !each.more->moments.empty(); }));
    EXPECT_TRUE(has([](Each each) { return !each.more->figures.empty(); }));
    EXPECT_TRUE(has([](Each each) { return !each.more->related.empty(); }));
    EXPECT_TRUE(has([](Each each) { return !each.more->summary.empty(); }));
    EXPECT_TRUE(has([](Each each) { return each.more->summary.empty(); }));
    EXPECT_TRUE(has([](Each each) { return each.themes.size() > 1; }));
    std::set<std::size_t> themes;
    for (const Organisation& each : data.organisations) {
        themes.insert(each.themes.begin(), each.themes.end());
    }
    EXPECT_EQ(themes.size(), data.themes.size());
}

}  // namespace
}  // namespace timeline
