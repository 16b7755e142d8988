// Are things sorted the same way, however little is done at a time?
#include "core/base/sorting.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <numeric>
#include <random>
#include <string>

namespace timeline {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Sorting, puts_small_keys_first_and_leaves_equal_ones_as_they_were_added) {
    Sorting sorting;
    sorting.add(7, 3);
    sorting.add(5, 1);
    sorting.add(9, 3);
    sorting.add(1, 2);
    sorting.add(4, 3);
    EXPECT_THAT(sorting.finish(), ElementsAre(5, 1, 7, 9, 4));
}

TEST(Sorting, asks_which_of_equal_ones_comes_first) {
    Sorting sorting([](std::uint32_t a, std::uint32_t b) { return a > b; });
    sorting.add(1, 8);
    sorting.add(2, 8);
    sorting.add(3, 8);
    sorting.add(4, 7);
    EXPECT_THAT(sorting.finish(), ElementsAre(4, 3, 2, 1));
}

TEST(Sorting, has_nothing_to_do_with_none_or_one) {
    Sorting none;
    EXPECT_TRUE(none.go_on(0));
    EXPECT_THAT(none.finish(), IsEmpty());
    Sorting one;
    one.add(3, 0);
    EXPECT_TRUE(one.go_on(0));
    EXPECT_THAT(one.finish(), ElementsAre(3));
}

TEST(Sorting, sorts_any_number_in_parts_of_any_size_as_the_library_does) {
    std::mt19937 engine(11);
    for (const std::size_t count : {2U, 3U, 4U, 5U, 31U, 32U, 33U, 1000U}) {
        std::vector<std::uint64_t> keys(count);
        for (std::uint64_t& key : keys) {
            key = engine() % 50;
        }
        std::vector<std::uint32_t> expected(count);
        std::iota(expected.begin(), expected.end(), 0U);
        std::ranges::stable_sort(expected, {}, [&keys](std::uint32_t i) { return keys[i]; });
        for (const std::size_t moves : {1U, 7U, 100'000U}) {
            Sorting sorting;
            for (const std::uint64_t key : keys) {
                sorting.add(static_cast<std::uint32_t>(sorting.size()), key);
            }
            std::size_t parts = 1;
            while (!sorting.go_on(moves)) {
                ++parts;
            }
            EXPECT_EQ(sorting.finish(), expected) << count << " in parts of " << moves;
            const std::size_t all_moves =
                count * static_cast<std::size_t>(std::bit_width(count - 1));
            EXPECT_EQ(parts, (all_moves + moves - 1) / moves) << count << " by " << moves;
        }
    }
}

}  // namespace
}  // namespace timeline
