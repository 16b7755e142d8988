// What is seen of a list that the card has no room for? A window of the rows that would be there,
// at any place in the list, and never more than fits.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/base/ids.h"
#include "core/page/print_page.h"
#include "core/page/stage_page.h"
#include "unit/layout/long_list.h"

namespace timeline {
namespace {

using test::many;

struct Window : test::LongList {
    explicit Window(double scroll_px, ViewState the_state = {}, float width_px = 1280)
        : LongList(std::move(the_state), width_px, scroll_px) {}

    std::vector<const Organisation*> rows() const {
        std::vector<const Organisation*> rows;
        for (const Target& target : scene.targets) {
            if (target.subject.thing == Thing::row) {
                rows.push_back(&many().organisations[*target.subject.organisation]);
            }
        }
        return rows;
    }
    /// What is drawn of one row, from its upper edge down.
    std::vector<Mark> marks_of(const Organisation& organisation) const {
        const Rect row = scene.target(id_of(Kind::row, organisation.id))->rect;
        std::vector<Mark> marks;
        for (Mark mark : scene.marks) {
            if (mark.scrolls && mark.rect.middle_y() > row.y &&
                mark.rect.middle_y() < row.bottom()) {
                mark.rect.y -= row.y;
                marks.push_back(std::move(mark));
            }
        }
        return marks;
    }
};

constexpr double some_places[] = {0, 1, 29, 30, 777, 12'345.5, 45'000, 1e9};

TEST(RowWindow, ShowsTheRowsThatStandThereAmongAll) {
    for (const Sort sort : {Sort::start, Sort::name, Sort::theme}) {
        for (const float width_px : {390.0F, 1280.0F, 3840.0F}) {
            for (const double place : some_places) {
                const Window window(place, {.sort = sort}, width_px);
                const RowWindow& seen = window.scene.window;
                ASSERT_TRUE(seen.is_open());
                const auto rows = window.rows();
                ASSERT_EQ(rows.size(), seen.rows);
                for (std::size_t i = 0; i < rows.size(); ++i) {
                    ASSERT_EQ(rows[i], window.view.rows[seen.first_row + i]) << place;
                }
            }
        }
    }
}

TEST(RowWindow, HasNoGapAndNoRowTooMany) {
    for (const Sort sort : {Sort::start, Sort::theme}) {
        for (const double place : some_places) {
            const Window window(place, {.sort = sort});
            const Rect& rect = window.scene.window.rect;
            const auto rows = window.rows();
            EXPECT_LE(rows.size(), window_rows + 8);
            float covered = 0;
            for (const Organisation* row : rows) {
                const Rect place_of_row = window.scene.target(id_of(Kind::row, row->id))->rect;
                covered += std::max(0.0F, std::min(place_of_row.bottom(), rect.bottom()) -
                                              std::max(place_of_row.y, rect.y));
            }
            for (const TextBlock& block : window.scene.blocks) {  // their headings
                if (block.id.starts_with("group-") || block.id == "undated-heading") {
                    covered += std::max(0.0F, std::min(block.rect.y + 22, rect.bottom()) -
                                                  std::max(block.rect.y - 8, rect.y));
                }
            }
            EXPECT_GE(covered, rect.h - 31) << place;
        }
    }
}

TEST(RowWindow, DrawsARowAsItIsDrawnAnywhereElse) {
    const Window top(0);
    const Window further_down(100);
    std::size_t compared = 0;
    for (const Organisation* row : further_down.rows()) {
        if (top.scene.target(id_of(Kind::row, row->id)) == nullptr) {
            continue;
        }
        const auto a = top.marks_of(*row);
        const auto b = further_down.marks_of(*row);
        ASSERT_EQ(a.size(), b.size()) << row->id;
        for (std::size_t i = 0; i < a.size(); ++i) {
            EXPECT_EQ(a[i].text, b[i].text);
            EXPECT_NEAR(a[i].rect.x, b[i].rect.x, 0.01F);
            EXPECT_NEAR(a[i].rect.y, b[i].rect.y, 0.01F);
            EXPECT_NEAR(a[i].rect.w, b[i].rect.w, 0.01F);
        }
        ++compared;
    }
    EXPECT_GT(compared, 8U);
}

TEST(RowWindow, TheStageIsAsHighWhereverItIsScrolledAndWhateverIsFound) {
    const float height = Window(0).scene.bounds.h;
    EXPECT_LT(height, 1000);
    EXPECT_EQ(Window(30'000).scene.bounds.h, height);
    EXPECT_EQ(Window(0, {.search = "kontor"}).scene.bounds.h,
              Window(0, {.sort = Sort::name, .search = "kontor"}).scene.bounds.h);
}

TEST(RowWindow, IsPressedOnlyWhereItIsSeen) {
    const Window window(45);  // the first row is cut in half
    const Rect& rect = window.scene.window.rect;
    const Target* above = window.scene.hit({rect.x + 60, rect.y - 3});
    EXPECT_TRUE(above == nullptr || above->subject.thing != Thing::row);
    const Target* inside = window.scene.hit({rect.x + 60, rect.y + 3});
    ASSERT_NE(inside, nullptr);
    EXPECT_EQ(inside->subject.thing, Thing::row);
    const Target* below = window.scene.hit({rect.x + 60, rect.bottom() + 2});
    EXPECT_TRUE(below == nullptr || below->subject.thing != Thing::row);
}

TEST(RowWindow, IsScrolledAsLittleAsItTakesToShowARow) {
    for (const Sort sort : {Sort::start, Sort::theme}) {
        for (const std::size_t row : {0UL, 11UL, 12UL, 1500UL, 2999UL}) {
            const Window before(20'000, {.sort = sort});
            const double scroll = scroll_showing(before.input, row);
            const Window window(scroll, {.sort = sort});
            const Rect& rect = window.scene.window.rect;
            const Target* target = window.scene.target(id_of(Kind::row, window.view.rows[row]->id));
            ASSERT_NE(target, nullptr) << row;
            EXPECT_GE(target->rect.y, rect.y - 0.1F);
            EXPECT_LE(target->rect.bottom(), rect.bottom() + 0.1F);
            EXPECT_EQ(scroll_showing(window.input, row), scroll) << "it is there already";
        }
    }
}

TEST(RowWindow, AnElementLongerThanBrowsersKnowIsScrolledInLargerSteps) {
    RowWindow window{.rect = {0, 0, 800, 360}, .offset_px = 0, .length_px = 30'000'000};
    EXPECT_EQ(window.element_px(), RowWindow::longest_element_px);
    EXPECT_EQ(window.to_offset(window.to_element(12'345'678)), 12'345'678);
    EXPECT_NEAR(window.to_element(window.length_px - 360), window.element_px() - 360, 0.01);
    window.length_px = 5000;
    EXPECT_EQ(window.element_px(), 5000);
    EXPECT_EQ(window.to_element(1234), 1234);
    window.length_px = 200;  // all is seen
    EXPECT_EQ(window.to_offset(10), 0);
}

TEST(RowWindow, ItsElementsSayWhereTheyStandAmongAll) {
    const Window window(9000);
    const Page page = stage_page(window.input, window.scene);
    const auto nodes = test::all_nodes(page.stage);
    std::size_t expected = window.scene.window.first_row;
    std::size_t rows = 0;
    for (const Node* node : nodes) {
        if (node->id.starts_with("item-")) {
            EXPECT_EQ(test::attribute(*node, "aria-posinset"), std::to_string(++expected));
            EXPECT_EQ(test::attribute(*node, "aria-setsize"),
                      std::to_string(window.view.groups[0].size));
            ++rows;
        }
    }
    EXPECT_EQ(rows, window.scene.window.rows);
    EXPECT_LE(nodes.size(), 300U);
}

TEST(RowWindow, ARowThatStaysHasItsElementAtTheSamePlaceOfTheList) {
    const Window before(9000);
    const Window after(9060);
    const Page a = stage_page(before.input, before.scene);
    const Page b = stage_page(after.input, after.scene);
    std::size_t stayed = 0;
    for (const Organisation* row : after.rows()) {
        const std::string id = id_of(Kind::row, row->id);
        const Node* one = test::find_node(a.stage, id);
        const Node* other = test::find_node(b.stage, id);
        if (one != nullptr) {
            EXPECT_EQ(*one, *other);
            ++stayed;
        }
    }
    EXPECT_GT(stayed, 8U);
}

TEST(RowWindow, AShortListHasNone) {
    const test::Picture picture({}, 1280);
    EXPECT_FALSE(picture.scene.window.is_open());
    for (const Mark& mark : picture.scene.marks) {
        EXPECT_FALSE(mark.scrolls);
    }
}

TEST(RowWindow, PaperSaysHowManyPagesAllWouldBe) {
    const Window window(9000);
    const std::vector<Node> page = print_page(window.input);
    const Node* words = test::find_node(page, "print-many");
    ASSERT_NE(words, nullptr);
    EXPECT_NE(words->text.find("188 sidor"), std::string::npos) << words->text;
    EXPECT_NE(words->text.find("de 12 som syns"), std::string::npos) << words->text;
    const Window cut(9010);  // a row is cut at both edges
    const std::vector<Node> fewer = print_page(cut.input);
    EXPECT_NE(test::find_node(fewer, "print-many")->text.find("de 11 som syns"), std::string::npos);
    std::size_t figures = 0;
    for (const Node& node : page) {
        figures += node.tag == "figure" ? 1U : 0U;
    }
    EXPECT_LE(figures, 2U);
}

}  // namespace
}  // namespace timeline
