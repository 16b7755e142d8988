// Is on paper what is on the screen: the same rows, in the same language, with dates and source?
#include "core/print_page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "unit/support.h"

namespace timeline::test {
namespace {

using testing::HasSubstr;

std::set<std::string> texts_of(const std::vector<Node>& nodes) {
    std::set<std::string> texts;
    for (const Node* node : all_nodes(nodes)) {
        texts.insert(node->text);
    }
    return texts;
}

TEST(PrintPage, draws_the_rows_that_are_shown_and_no_others) {
    for (const Language language : both_languages) {
        const Picture picture({.language = language, .themes = {"climate"}, .selected = "c40"},
                              390);
        const std::set<std::string> texts = texts_of(print_page(picture.input));
        for (const Organisation& o : shipped().organisations) {
            const bool shown = picture.scene.target("row-" + o.id) != nullptr;
            EXPECT_EQ(texts.contains(o.name.in(language)), shown) << o.id;
        }
    }
}

TEST(PrintPage, says_how_many_as_of_when_and_from_where) {
    const Picture picture({.view = View::table, .themes = {"climate"}}, 1440);
    const std::vector<Node> sheet = print_page(picture.input);
    EXPECT_EQ(find_node(sheet, "print-status")->text,
              "4 av 12 organisationer visas. Uppgifterna gäller till och med 2023.");
    EXPECT_THAT(find_node(sheet, "print-source")->text, HasSubstr("Organisationer och nätverk"));
    EXPECT_NE(find_node(sheet, "print-picture"), nullptr) << "also when a table is on the screen";
}

TEST(PrintPage, keeps_the_stretch_of_time_and_has_no_controls) {
    const Picture picture({.visible = YearSpan{2014, 2020}}, 1440);
    const std::set<std::string> texts = texts_of(print_page(picture.input));
    EXPECT_TRUE(texts.contains("2016"));
    EXPECT_FALSE(texts.contains("Visa allt"));
}

}  // namespace
}  // namespace timeline::test
