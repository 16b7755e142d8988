// Is on paper what is on the screen: the same rows, in the same language, with dates and source?
#include "core/print_page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <set>

#include "core/text.h"
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

/// The shipped organisations over and over, until there are `rows`.
Dataset with_rows(std::size_t rows) {
    Dataset data = shipped();
    const std::vector<Organisation> few = data.organisations;
    data.organisations.clear();
    for (std::size_t i = 0; i < rows; ++i) {
        Organisation one = few[i % few.size()];
        one.id += "-" + std::to_string(i);
        data.organisations.push_back(std::move(one));
    }
    return data;
}

std::vector<const Node*> figures_of(const std::vector<Node>& sheet) {
    std::vector<const Node*> figures;
    for (const Node& node : sheet) {
        if (node.tag == "figure") {
            figures.push_back(&node);
        }
    }
    return figures;
}

/// Width and height from an SVG's view box.
std::pair<float, float> size_of(const Node& figure) {
    std::pair<float, float> size;
    std::sscanf(attribute(figure.children[0], "viewBox").c_str(), "0 0 %f %f", &size.first,
                &size.second);
    return size;
}

TEST(PrintPage, twelve_rows_stand_on_one_sheet) {
    const Picture picture({}, 1440);
    EXPECT_EQ(figures_of(print_page(picture.input)).size(), 1U);
}

TEST(PrintPage, names_are_at_least_six_points_on_every_sheet) {
    constexpr float points_of_mm = 72 / 25.4F;
    constexpr float name_px = 15;
    for (const std::size_t rows : {12U, 13U, 24U, 60U}) {
        const Dataset data = with_rows(rows);
        for (const ViewState& state : {ViewState{}, ViewState{.themes = {"climate"}},
                                       ViewState{.visible = YearSpan{2014, 2020}}}) {
            const Picture picture(state, 1440, 1, {}, data);
            for (const Node* figure : figures_of(print_page(picture.input))) {
                const auto [width, height] = size_of(*figure);
                for (const float sheet_mm : {273.0F, 186.0F, 191.9F}) {
                    const float scale = std::min(sheet_mm / width, 150 / height) * points_of_mm;
                    EXPECT_GE(name_px * scale, 6) << rows << " rows, " << sheet_mm << " mm";
                }
            }
        }
    }
}

TEST(PrintPage, sixty_rows_stand_each_on_one_of_several_sheets_with_years_and_lane) {
    const Dataset data = with_rows(60);
    const Picture picture({}, 1440, 1, {}, data);
    const std::vector<Node> sheet = print_page(picture.input);
    EXPECT_TRUE(repeated_ids(sheet).empty());
    const auto figures = figures_of(sheet);
    EXPECT_GT(figures.size(), 3U);
    std::multiset<std::string> names;
    bool has_overview = false;
    for (const Node* figure : figures) {
        const std::vector<Node>& svg = figure->children;
        std::set<std::string> texts;
        for (const Node* node : all_nodes(svg)) {
            texts.insert(node->text);
            names.insert(node->text);
        }
        EXPECT_TRUE(texts.contains("2000")) << "each sheet has its years";
        const bool has_undated =
            texts.contains(std::string(text(Text::unstated_bar, Language::swedish)));
        EXPECT_EQ(texts.contains(std::string(text(Text::start_not_stated_lane, Language::swedish))),
                  has_undated);
        EXPECT_FALSE(has_overview) << "only below the last rows";
        has_overview = std::any_of(texts.begin(), texts.end(), [](const std::string& words) {
            return words.starts_with("Antal medlemskap");
        });
    }
    EXPECT_TRUE(has_overview);
    for (const Organisation& o : shipped().organisations) {
        EXPECT_EQ(names.count(o.name.in(Language::swedish)), 5U) << o.id;
    }
}

TEST(PrintPage, few_of_many_take_no_more_room_than_they_need) {
    const Dataset data = with_rows(60);
    const Picture none({.search = "finns inte alls"}, 1440, 1, {}, data);
    const std::vector<Node> nothing = print_page(none.input);
    ASSERT_EQ(figures_of(nothing).size(), 1U);
    EXPECT_LT(size_of(*figures_of(nothing)[0]).second, 700);
    const Picture one({.themes = {"safety"}}, 1440, 1, {}, data);
    EXPECT_LE(figures_of(print_page(one.input)).size(), 2U);
}

}  // namespace
}  // namespace timeline::test
