// Does a key lead to the right row among thousands?
#include <gtest/gtest.h>

#include <set>

#include "core/base/fold.h"
#include "core/data/dataset_json.h"
#include "core/data/generated_data.h"
#include "core/state/row_keys.h"
#include "unit/support.h"

namespace timeline {
namespace {

struct Many {
    explicit Many(std::size_t count, ViewState state = {.sort = Sort::name})
        : data(load_dataset(generated_data(count)).data), view(filter(index, state)) {}
    Dataset data;
    MembershipIndex index{data};
    FilteredView view;

    std::optional<std::size_t> after(std::size_t from, std::string_view key) const {
        return row_after_key(view, Language::swedish, from, key, 12);
    }
    std::string name(std::size_t row) const { return view.rows[row]->name.in(Language::swedish); }
};

TEST(RowKeys, AWalkDownComesToEachRowOnceAndAWalkUpBackAgain) {
    const Many many(10'000, {.sort = Sort::theme});
    std::set<const Organisation*> visited = {many.view.rows[0]};
    std::size_t row = 0;
    while (const auto next = many.after(row, "ArrowDown")) {
        row = *next;
        EXPECT_TRUE(visited.insert(many.view.rows[row]).second);
    }
    EXPECT_EQ(visited.size(), 10'000U);
    std::size_t steps = 0;
    while (const auto next = many.after(row, "ArrowUp")) {
        row = *next;
        ++steps;
    }
    EXPECT_EQ(row, 0U);
    EXPECT_EQ(steps, 9'999U);
}

TEST(RowKeys, LeapsStayWithinTheList) {
    const Many many(100);
    EXPECT_EQ(many.after(3, "PageDown"), 15U);
    EXPECT_EQ(many.after(95, "PageDown"), 99U);
    EXPECT_EQ(many.after(3, "PageUp"), 0U);
    EXPECT_EQ(many.after(50, "Home"), 0U);
    EXPECT_EQ(many.after(50, "End"), 99U);
    EXPECT_EQ(many.after(99, "End"), std::nullopt);
    EXPECT_EQ(many.after(50, "+"), std::nullopt);
}

TEST(RowKeys, TypedLettersLeadToTheNextNameThatBeginsSo) {
    const Many many(500);
    const std::string name = many.name(321);
    const std::string beginning = name.substr(0, 4);
    const auto found = many.after(200, "letters:" + beginning);
    ASSERT_TRUE(found);
    EXPECT_TRUE(fold(many.name(*found)).starts_with(fold(beginning)));
    EXPECT_EQ(many.after(200, "letters:zzzz"), std::nullopt);
    EXPECT_EQ(many.after(200, "letters:"), std::nullopt);
}

TEST(RowKeys, OneLetterAgainAndAgainVisitsAllNamesThatBeginWithItAndGoesRound) {
    const Many many(300);
    const std::string letter = fold(many.name(150)).substr(0, 1);
    std::set<std::size_t> expected;
    for (std::size_t row = 0; row < many.view.rows.size(); ++row) {
        if (fold(many.name(row)).starts_with(letter)) {
            expected.insert(row);
        }
    }
    std::set<std::size_t> visited;
    std::size_t row = 150;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        row = *many.after(row, "letters:" + letter);
        visited.insert(row);
    }
    EXPECT_EQ(visited, expected);
}

TEST(RowKeys, LeadNowhereWhereNothingIsFound) {
    const Many many(100, {.search = "finns inte"});
    EXPECT_EQ(many.after(0, "ArrowDown"), std::nullopt);
}

}  // namespace
}  // namespace timeline
