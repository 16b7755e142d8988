// What is seen of a long list from far away? Lanes by theme, whose stripes and counts have every
// row once, at every distance, and from which one comes back to the rows without losing the place.
#include "core/layout/lanes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

#include "core/base/ids.h"
#include "core/page/element_actions.h"
#include "core/page/print_page.h"
#include "core/page/stage_page.h"
#include "core/state/url_state.h"
#include "core/words/text.h"
#include "core/words/wording.h"
#include "unit/layout/long_list.h"

namespace timeline {
namespace {

using test::many;

ViewState far_away(double scale, const ViewState& state = {}) {
    return apply(state, ScaleRows{scale, {}}, many());
}

struct Far : test::LongList {
    using LongList::LongList;

    bool has_lanes() const { return scene.block("lanes-legend") != nullptr; }
    std::string words(const std::string& id) const {
        const TextBlock* block = scene.block(id);
        return block == nullptr ? "" : block->text;
    }
    /// How many rows are drawn in stripes, alone or with others.
    std::size_t rows_in_stripes() const {
        std::size_t rows = 0;
        for (const Target& target : scene.targets) {
            rows += target.subject.thing == Thing::stripe ? target.subject.item : 0;
            rows += target.subject.thing == Thing::bar ? 1 : 0;
        }
        return rows;
    }
};

/// The numbers in a text, in their order.
std::vector<std::size_t> numbers_in(const std::string& text) {
    std::vector<std::size_t> numbers;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool is_digit = text[at] >= '0' && text[at] <= '9';
        if (is_digit && (at == 0 || text[at - 1] < '0' || text[at - 1] > '9')) {
            numbers.push_back(std::stoul(text.substr(at)));
        }
    }
    return numbers;
}

const std::vector<ViewState>& some_views() {
    static const std::vector<ViewState> views = {
        {}, {.themes = {"climate"}}, {.search = "forum"}, {.language = Language::english}};
    return views;
}

TEST(Lanes, TellHowManyRolesAndEventsThereAreInAStripe) {
    Far far(far_away(0));
    std::size_t told = 0;
    const Scene stripes = far.scene;
    for (const Target& target : stripes.targets) {
        if (target.subject.thing != Thing::stripe) {
            continue;
        }
        std::size_t roles = 0;
        std::size_t moments = 0;
        const auto first =
            std::ranges::find(far.view.rows, &many().organisations[*target.subject.organisation]);
        for (std::size_t i = 0; i < target.subject.item; ++i) {
            const Organisation& row = **(first + static_cast<std::ptrdiff_t>(i));
            roles += row.more->roles.size();
            moments += row.more->moments.size();
        }
        far.input.tip.id = target.id;
        far.scene = layout(far.input);
        const std::string words = far.words("tooltip-text");
        const std::size_t begin = words.find(". Uppdrag");
        EXPECT_EQ(begin == std::string::npos, roles + moments == 0) << words;
        if (begin != std::string::npos) {
            EXPECT_EQ(numbers_in(words.substr(begin)), (std::vector{roles, moments})) << words;
            ++told;
        }
    }
    EXPECT_GT(told, 20U);
}

TEST(Lanes, HaveEveryRowOnce) {
    for (const ViewState& state : some_views()) {
        for (const float width_px : {390.0F, 1280.0F, 1920.0F}) {
            const Far far(far_away(0, state), width_px);
            ASSERT_TRUE(far.has_lanes());
            std::size_t undated = 0;
            std::size_t in_lanes = 0;
            for (const RowGroup& group : far.view.groups) {
                const std::string lane = lane_id(many(), group);
                EXPECT_EQ(far.words(part_of(lane, "label")),
                          lane_words(many(), group, far.state.language));
                EXPECT_EQ(far.words(part_of(lane, "count")),
                          memberships_words(group.size, far.state.language));
                in_lanes += group.size;
                const Rows rows = far.view.rows_of(group);
                const auto without = static_cast<std::size_t>(
                    std::ranges::count_if(rows, [](const auto* row) { return !row->has_start(); }));
                undated += without;
                EXPECT_EQ(far.words(part_of(part_of(lane, "undated"), "label")).empty(),
                          without == 0);
                EXPECT_TRUE(far.words(part_of(part_of(lane, "undated"), "label"))
                                .starts_with(without == 0 ? "" : std::to_string(without)));
            }
            EXPECT_EQ(in_lanes, far.view.shown());
            EXPECT_EQ(far.rows_in_stripes() + undated, far.view.shown());
        }
    }
}

TEST(Lanes, ArePassedFromEndToEndWithoutAGap) {
    for (const double scale : {0.01, 0.05, 0.2, 0.45}) {
        std::vector<bool> seen(many().organisations.size());
        const Far first(far_away(scale));
        const double step = static_cast<double>(first.scene.window.rect.h) / 2;
        for (double scroll = 0; scroll < first.scene.window.length_px; scroll += step) {
            const Far far(first.state, 1280, scroll);
            for (const Target& target : far.scene.targets) {
                if (target.subject.thing == Thing::bar) {
                    seen[*target.subject.organisation] = true;
                } else if (target.subject.thing == Thing::stripe) {
                    const auto begin =
                        *far.view.place_of(&many().organisations[*target.subject.organisation]);
                    for (std::size_t i = begin; i < begin + target.subject.item; ++i) {
                        seen[many().index_of(*far.view.rows[i])] = true;
                    }
                }
            }
        }
        for (const Organisation& organisation : many().organisations) {
            EXPECT_EQ(seen[many().index_of(organisation)], organisation.has_start()) << scale;
        }
    }
}

TEST(Lanes, CountWhatTheCurveCounts) {
    const FilteredView view = filter(many(), {.sort = Sort::theme});
    std::mt19937 random(7);
    for (int round = 0; round < 50; ++round) {
        const double begin = std::uniform_real_distribution(1900.0, 2010.0)(random);
        const YearSpan visible{begin, begin + std::uniform_real_distribution(0.5, 60.0)(random)};
        const std::size_t columns = 1 + random() % 300;
        std::vector<int> sums(columns);
        for (const RowGroup& group : view.groups) {
            const auto counts = counts_in_columns(
                std::span(view.spans).subspan(group.begin, group.size), visible, columns);
            ASSERT_EQ(counts.size(), columns);
            std::ranges::transform(sums, counts, sums.begin(), std::plus());
        }
        for (std::size_t i = 0; i < columns; ++i) {
            const double year = visible.begin + visible.length() * (static_cast<double>(i) + 0.5) /
                                                    static_cast<double>(columns);
            int expected = 0;
            for (const CountStep& step : view.counts) {
                expected = step.year <= year ? step.count : expected;
            }
            if (year < many().as_of_end()) {
                EXPECT_EQ(sums[i], expected) << year;
            }
        }
    }
}

TEST(Lanes, FillTheirRoomAndNoMore) {
    for (const float width_px : {1440.0F, 1920.0F}) {
        const Far far(far_away(0), width_px);
        const auto room = static_cast<double>(far.scene.window.rect.h);
        EXPECT_LE(far.scene.window.length_px, room + 0.01);
        EXPECT_GT(far.scene.window.length_px, room - 1);
    }
}

TEST(Lanes, KeepTheirCardAsHighAsTheRows) {
    for (const float width_px : {390.0F, 1000.0F, 1280.0F, 1920.0F}) {
        EXPECT_FLOAT_EQ(Far(far_away(0), width_px).scene.bounds.h,
                        Far(ViewState(), width_px).scene.bounds.h);
    }
}

TEST(Lanes, AreBoundedByPixels) {
    for (const double scale : {0.0, 0.003, 0.01, 0.1, 0.4}) {
        for (const float width_px : {390.0F, 1920.0F}) {
            const Far far(far_away(scale), width_px);
            EXPECT_LE(far.scene.targets.size(), 300U) << scale;
            EXPECT_LE(far.scene.marks.size(), 6000U) << scale;
            std::size_t buttons = 0;
            const Page page = stage_page(far.input, far.scene);
            for (const Node* node : test::all_nodes(page.stage)) {
                buttons += node->tag == "button" ? 1U : 0U;
            }
            EXPECT_LE(buttons, 60U);
        }
    }
}

TEST(Lanes, AreNotForRowsThatHaveRoom) {
    const ViewState few = far_away(0, {.search = "1234"});
    const Far far(few);
    ASSERT_LE(far.view.shown(), 2 * window_rows);
    EXPECT_FALSE(far.has_lanes());
    EXPECT_FALSE(scaled_rows(far.input, 0.5)) << "no further away";
    const test::Picture twelve({.sort = Sort::theme, .row_scale = 0}, 1280);
    EXPECT_EQ(twelve.scene.block("lanes-legend"), nullptr);
    EXPECT_EQ(twelve.scene.target("rows-lower"), nullptr);
}

TEST(RowScale, KeepsWhatIsAtAPlaceThere) {
    for (const double scroll : {0.0, 500.0, 20'000.0}) {
        for (const double factor : {0.5, 0.1, 0.02}) {
            const Far rows({.sort = Sort::theme}, 1280, scroll);
            const auto wish = scaled_rows(rows.input, factor, 100);
            ASSERT_TRUE(wish);
            const Far lanes(apply(rows.state, *wish, many()));
            const double to = scroll_to_anchor(lanes.input, lanes.state.row_anchor);
            if (to < 0) {
                continue;  // nothing lies above the first
            }
            const Far there(lanes.state, 1280, to);
            const auto back = scaled_rows(there.input, 2, 100);
            ASSERT_TRUE(back);
            EXPECT_NEAR(back->anchor.row, wish->anchor.row, 0.6) << scroll << ' ' << factor;
        }
    }
}

TEST(RowScale, RestsWhereItEnds) {
    EXPECT_FALSE(scaled_rows(Far(ViewState()).input, 2)) << "no nearer";
    const Far far(far_away(0));
    EXPECT_FALSE(scaled_rows(far.input, 0.5)) << "no further away";
    EXPECT_FALSE(far.scene.target("rows-lower")->press);
    EXPECT_TRUE(far.scene.target("rows-higher")->press);
    // By presses alone there is a way from one end to the other, and not a long one.
    ViewState state;
    int presses = 0;
    while (const auto further = scaled_rows(Far(state).input, 1 / row_scale_step)) {
        state = apply(state, *further, many());
        ASSERT_LT(++presses, 20);
    }
    EXPECT_TRUE(Far(state).has_lanes());
}

TEST(RowScale, GoesWithTheSortingByTheme) {
    EXPECT_EQ(far_away(0.1).sort, Sort::theme);
    EXPECT_EQ(apply(far_away(0.1), SetSort{Sort::name}, many()).row_scale, 1);
    EXPECT_EQ(apply(far_away(0.8), SetSort{Sort::name}, many()).row_scale, 0.8);
    EXPECT_EQ(apply({}, ScaleRows{std::nan(""), {}}, many()).row_scale, 1);
    EXPECT_EQ(apply({}, ScaleRows{-3, {}}, many()).row_scale, 0);
}

TEST(RowScale, IsInTheAddress) {
    const ViewState state = far_away(0.0125);
    EXPECT_EQ(to_query(state, {}), "sort=theme&rows=1.25");
    EXPECT_EQ(from_query("?sort=theme&rows=1.25", {}, many()).row_scale, 0.0125);
    EXPECT_EQ(from_query("?rows=0", {}, many()).sort, Sort::theme);
    for (const char* bad :
         {"?rows=", "?rows=x", "?rows=-1", "?rows=.5", "?rows=1e2", "?rows=400"}) {
        EXPECT_EQ(from_query(bad, {}, many()).row_scale, 1) << bad;
    }
}

TEST(Lanes, AreReadAndLeadToTheirFirstRow) {
    const Far far(far_away(0));
    const Page page = stage_page(far.input, far.scene);
    const RowGroup& group = far.view.groups[1];
    const std::string id = lane_id(many(), group);
    const Node* button = test::find_node(page.stage, id);
    ASSERT_NE(button, nullptr);
    ASSERT_EQ(button->children.size(), 3U);
    EXPECT_EQ(button->children[0].text, lane_words(many(), group, Language::swedish));
    EXPECT_EQ(button->children[1].text, memberships_words(group.size, Language::swedish));
    EXPECT_EQ(test::attribute(button->children[2], "aria-label"), "visa raderna");
    const auto action = action_of(far.input, far.scene, id, "");
    ASSERT_TRUE(action);
    const Far near(apply(far.state, *action, many()));
    EXPECT_FALSE(near.has_lanes());
    const std::string first = id_of(Kind::row, far.view.rows[group.begin]->id);
    EXPECT_EQ(focus_after(far.input, far.scene, id), first);
    const Far there(near.state, 1280, scroll_to_anchor(near.input, near.state.row_anchor));
    ASSERT_NE(there.scene.target(first), nullptr);
    EXPECT_TRUE(there.scene.window.rect.contains(
        {there.scene.target(first)->rect.x + 20, there.scene.target(first)->rect.middle_y()}));
    EXPECT_EQ(lane_id_of(many(), far.view, *far.view.rows[group.begin]), id);
}

TEST(Lanes, ShowWhereTheChosenOneIs) {
    const FilteredView rows = filter(many(), {.sort = Sort::theme});
    const auto accents = [](const Far& far) {
        return std::ranges::count_if(far.scene.marks, [](const Mark& mark) {
            return mark.scrolls && mark.fill == Ink::accent;
        });
    };
    EXPECT_EQ(accents(Far(far_away(0))), 0);
    EXPECT_EQ(accents(Far(far_away(0, {.selected = rows.rows[40]->id}))), 1);
}

TEST(Lanes, ArePrintedAsTheyAreSeen) {
    const Far far(far_away(0));
    std::size_t figures = 0;
    const std::vector<Node> paper = print_page(far.input);
    for (const Node& node : paper) {
        figures += node.tag == "figure" ? 1U : 0U;
    }
    EXPECT_EQ(figures, 1U);
    const Node* picture = test::find_node(paper, "print-figure");
    ASSERT_NE(picture, nullptr);
    const auto texts = test::all_nodes(picture->children);
    const std::string legend(text(Text::lanes_legend, Language::swedish));
    for (const std::string& words : {lane_words(many(), far.view.groups[0], Language::swedish),
                                     legend.substr(0, legend.find(' '))}) {
        EXPECT_TRUE(std::ranges::any_of(texts, [&](const Node* node) {
            return node->text.starts_with(words);
        })) << words;
    }
}

TEST(Curve, HasNoMoreStepsThanPixels) {
    Far list{ViewState()};
    const std::size_t before = list.scene.marks.size();
    list.view.counts.clear();
    constexpr int steps = 20'000;
    const YearSpan span = many().span;
    for (int i = 0; i < steps; ++i) {
        list.view.counts.push_back({span.begin + span.length() * i / steps, i % 7 + 1});
    }
    constexpr std::size_t marks_of_a_step = 3;
    EXPECT_LE(layout(list.input).marks.size(), before + marks_of_a_step * 1280);
}

}  // namespace
}  // namespace timeline
