// Do the orders that are made once stand as names, starts and themes stand, for any list?
#include "core/state/membership_index.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>

#include "core/base/collation.h"
#include "core/base/edtf.h"
#include "core/data/generated_data.h"
#include "core/state/filter.h"
#include "unit/support.h"

namespace timeline::test {
namespace {

using testing::HasSubstr;

Dataset made_up(std::size_t count, std::uint64_t seed) {
    constexpr std::size_t any = std::numeric_limits<std::size_t>::max();
    return load_dataset(generated_data(count, seed), {}, {.organisations = any, .bytes = any}).data;
}

const std::vector<Sort> sorts = {Sort::start, Sort::name, Sort::theme};

TEST(MembershipIndex, has_each_membership_once_in_every_order) {
    const Dataset data = made_up(500, 3);
    const MembershipIndex index(data);
    std::vector<std::uint32_t> all(500);
    std::iota(all.begin(), all.end(), 0U);
    for (const Sort sort : sorts) {
        for (const Language language : both_languages) {
            std::vector<std::uint32_t> order = index.order(sort, language);
            std::ranges::sort(order);
            EXPECT_EQ(order, all);
        }
    }
}

TEST(MembershipIndex, sorts_by_whole_names_and_not_by_their_beginnings) {
    const Dataset data = made_up(500, 4);
    const MembershipIndex index(data);
    for (const Language language : both_languages) {
        const auto key_of = [&](std::uint32_t place) {
            const Organisation& organisation = data.organisations[place];
            return std::pair(!organisation.has_start(),
                             collation_key(organisation.name.in(language), language));
        };
        EXPECT_TRUE(std::ranges::is_sorted(index.order(Sort::name, language), {}, key_of));
    }
}

/// Earlier first, those that nobody is sure of after others of their year, those without a start
/// last; of two that start at the same time the one that ended earlier.
TEST(MembershipIndex, sorts_by_start_and_within_themes_by_start) {
    const Dataset data = made_up(500, 5);
    const MembershipIndex index(data);
    constexpr double never = std::numeric_limits<double>::infinity();
    const auto begin_of = [&](std::uint32_t place) {
        const Period& period = data.organisations[place].membership.period;
        const YearSpan start = period.start ? span_of(*period.start, 0) : YearSpan{never, never};
        return std::tuple(std::floor(start.begin), period.start && period.start->is_soft(),
                          start.begin, start.end, period.end ? span_of(*period.end, 0).end : never);
    };
    const auto theme_of = [&](std::uint32_t place) {
        return std::pair(data.organisations[place].themes.front(), begin_of(place));
    };
    EXPECT_TRUE(std::ranges::is_sorted(index.order(Sort::start, Language::swedish), {}, begin_of));
    EXPECT_TRUE(std::ranges::is_sorted(index.order(Sort::theme, Language::swedish), {}, theme_of));
}

TEST(MembershipIndex, tells_days_apart_and_how_sure_anybody_is_of_them) {
    const std::vector<const char*> in_order = {
        "1999-12-31/..",
        "2000-01-01/2000-01-02",
        "2000-01-01/2000-01-03",
        "2000-01-01/..",
        "2000-01/..",
        "2000/2010-05",
        "2000/2010",
        "2000/",
        "2000-01-02/..",
        "2000-02-28/..",
        "2000-02-29/..",
        "2000-12-31/..",
        "2000~/..",
        "200X/..",
        "2001/..",
        "/1990",
        "/1991-06-01",
        "/..",
    };
    Dataset data = made_up(in_order.size(), 9);
    const std::size_t count = in_order.size();
    for (std::size_t i = 0; i < count; ++i) {
        // From the last to the first.
        data.organisations[count - 1 - i].membership.period = *read_period(in_order[i]).value;
    }
    const MembershipIndex index(data);
    std::vector<std::string> sorted;
    for (const std::uint32_t place : index.order(Sort::start, Language::swedish)) {
        sorted.push_back(to_edtf(data.organisations[place].membership.period));
    }
    EXPECT_EQ(sorted, std::vector<std::string>(in_order.begin(), in_order.end()));
}

TEST(MembershipIndex, is_made_in_parts_for_what_is_wanted_now) {
    const Dataset data = made_up(5000, 10);
    const MembershipIndex index(data);
    const auto parts_until_ready = [&index](const ViewState& state) {
        int parts = 1;
        while (!index.prepare(state)) {
            ++parts;
        }
        return parts;
    };
    EXPECT_FALSE(index.prepare({.language = Language::english})) << "and then something else";
    EXPECT_GT(parts_until_ready({}), 5);
    EXPECT_EQ(parts_until_ready({}), 1);
    EXPECT_EQ(parts_until_ready({.sort = Sort::name}), 1)
        << "what the order by start was made with";
    EXPECT_GT(parts_until_ready({.sort = Sort::theme}), 5);
    EXPECT_GT(parts_until_ready({.search = "luft"}), 3);
    const ViewState english{.language = Language::english, .sort = Sort::theme, .search = "air"};
    parts_until_ready(english);
    EXPECT_EQ(filter(index, english).rows, filter(data, english).rows);
}

TEST(MembershipIndex, has_the_words_of_each_with_its_name_first) {
    const MembershipIndex index(shipped());
    for (std::size_t i = 0; i < shipped().organisations.size(); ++i) {
        const auto [name, all] = index.words(i, Language::swedish);
        EXPECT_TRUE(all.starts_with(name));
        EXPECT_GT(all.size(), name.size());
    }
    const std::size_t c40 = shipped().index_of(organisation("c40"));
    EXPECT_EQ(index.words(c40, Language::swedish).name, "c40 cities");
    EXPECT_THAT(std::string(index.words(c40, Language::swedish).all), HasSubstr("\nklimat\n"));
}

TEST(MembershipIndex, follows_data_that_takes_the_place_of_other_data) {
    Dataset data = made_up(3, 1);
    const MembershipIndex index(data);
    EXPECT_EQ(index.order(Sort::name, Language::swedish).size(), 3U);
    data = made_up(8, 2);
    EXPECT_EQ(index.order(Sort::name, Language::swedish).size(), 8U);
}

TEST(MembershipIndex, filters_as_one_that_is_made_for_the_occasion) {
    const Dataset data = made_up(300, 6);
    const MembershipIndex index(data);
    for (const Sort sort : sorts) {
        for (const char* search : {"", "nord", "luft 1", "no such word"}) {
            const ViewState state{.themes = {"climate", "urban"}, .sort = sort, .search = search};
            const FilteredView view = filter(index, state);
            EXPECT_EQ(view.rows, filter(data, state).rows);
            std::size_t next = 0;
            for (const RowGroup& group : view.groups) {
                EXPECT_EQ(group.begin, next);
                next += group.size;
            }
            EXPECT_EQ(next, view.shown());
        }
    }
}

}  // namespace
}  // namespace timeline::test
