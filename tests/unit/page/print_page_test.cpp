// Is on paper what is on the screen: the same rows, in the same language, with dates and source?
#include "core/page/print_page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdio>
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
    EXPECT_FALSE(texts.contains("Hela perioden"));
}

TEST(PictureToSave, has_the_rows_that_are_seen_and_speaks_of_nothing_around_it) {
    for (const float width_px : {390.0F, 1440.0F}) {
        const Picture picture({.view = View::table, .themes = {"climate"}, .selected = "c40"},
                              width_px);
        const Scene scene = picture_to_save(picture.input);
        std::string all;
        for (const Mark& mark : scene.marks) {
            all += mark.text + '\n';
            EXPECT_GE(mark.rect.x, 20) << "room on each side: " << mark.text;
            EXPECT_LE(mark.rect.right(), scene.bounds.w - 20) << mark.text;
        }
        for (const char* shown : {"\nICLEI\n", "\nC40 Cities\n", "Färg och form visar temat"}) {
            EXPECT_THAT(all, HasSubstr(shown));
        }
        for (const char* other : {"POLIS", "längre ned på sidan", "Välj en rad", "Varför"}) {
            EXPECT_THAT(all, testing::Not(HasSubstr(other)));
        }
    }
}

TEST(PrintPage, has_no_empty_room_round_its_picture) {
    const Picture picture({}, 1440);
    const std::vector<Node> sheet = print_page(picture.input);
    const Node* svg = find_node(sheet, "print-picture");
    ASSERT_NE(svg, nullptr);
    double width = 0;
    double height = 0;
    ASSERT_EQ(std::sscanf(attribute(*svg, "viewBox").c_str(), "0 0 %lf %lf", &width, &height), 2);
    EXPECT_LE(height / width, 160.0 / 273 + 0.001) << "it fills a sheet across";
    double left = width;
    double right = 0;
    double bottom = 0;
    for (const Node& mark : svg->children) {
        if (mark.tag == "rect" && !attribute(mark, "x").empty()) {
            const double x = std::stod(attribute(mark, "x"));
            left = std::min(left, x);
            right = std::max(right, x + std::stod(attribute(mark, "width")));
            bottom = std::max(
                bottom, std::stod(attribute(mark, "y")) + std::stod(attribute(mark, "height")));
        }
    }
    EXPECT_NEAR(left, 0, 1);
    EXPECT_NEAR(right, width, 1);
    EXPECT_NEAR(bottom, height, 1);
}

Dataset of_rows(std::size_t count) {
    Dataset data = shipped();
    data.organisations.resize(1);
    data.organisations[0].more.change().related.clear();
    for (std::size_t i = 1; i < count; ++i) {
        Organisation next = data.organisations[0];
        next.id = "o" + std::to_string(i);
        next.name = {"Nätverk " + std::to_string(i), "Network " + std::to_string(i)};
        if (i % 9 == 8) {
            next.membership.period = {};
        }
        data.organisations.push_back(next);
    }
    return data;
}

TEST(PrintPage, goes_over_as_many_sheets_as_its_rows_need_to_be_read) {
    const Dataset data = of_rows(60);
    const Picture picture({}, 1440, 1, {}, data);
    const std::vector<Node> paper = print_page(picture.input);
    std::multiset<std::string> names;
    std::size_t sheets = 0;
    for (const Node* node : all_nodes(paper)) {
        if (node->tag == "svg") {
            ++sheets;
            // What fits in 150 mm: its names, 15 px high, are six points or more.
            constexpr double sheet_mm = 150;
            constexpr double points_per_mm = 72 / 25.4;
            const std::string box = attribute(*node, "viewBox");  // "0 0 WIDTH HEIGHT"
            const double px = std::stod(box.substr(box.rfind(' ')));
            EXPECT_GE(15 * sheet_mm * points_per_mm / px, 6);
        }
        if (node->text.starts_with("Nätverk ")) {
            names.insert(node->text);
        }
    }
    EXPECT_EQ(sheets, 4U);
    EXPECT_EQ(names.size(), 59U) << "every row once";
    EXPECT_TRUE(repeated_ids(paper).empty());
    EXPECT_TRUE(texts_of(paper).contains("60 medlemskap, 6 utan startår"))
        << "the total is of all rows";
    const Picture ours({}, 1440);
    EXPECT_EQ(find_node(print_page(ours.input), "print-figure-2"), nullptr);
}

}  // namespace
}  // namespace timeline::test
