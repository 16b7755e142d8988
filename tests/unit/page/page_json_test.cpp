// Does the page's JSON say exactly what the nodes say, and can any text be in it?
#include <gtest/gtest.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "core/page/page_json.h"
#include "unit/layout/grid.h"

namespace timeline::test {
namespace {

using nlohmann::json;

void expect_same(const Node& node, const json& written) {
    SCOPED_TRACE(node.id);
    EXPECT_EQ(written.at("id"), node.id);
    EXPECT_EQ(written.at("tag"), node.tag);
    EXPECT_EQ(written.value("text", std::string()), node.text);
    EXPECT_EQ(written.value("group", false), node.group);
    EXPECT_EQ(written.value("keys", std::vector<std::string>()),
              std::vector<std::string>(node.keys.begin(), node.keys.end()));
    const json attributes = written.value("attrs", json::object());
    EXPECT_EQ(attributes.size(), node.attributes.size());
    for (const auto& [name, value] : node.attributes) {
        EXPECT_EQ(attributes.at(name), value) << name;
    }
    ASSERT_EQ(written.contains("rect"), node.rect.has_value());
    if (node.rect) {
        const float expected[] = {node.rect->x, node.rect->y, node.rect->w, node.rect->h};
        for (std::size_t i = 0; i < 4; ++i) {
            EXPECT_NEAR(written.at("rect").at(i).get<float>(), expected[i], 0.006F);
        }
    }
    ASSERT_EQ(written.contains("font"), node.font.has_value());
    if (node.font) {
        EXPECT_NEAR(written.at("font").at(0).get<float>(), node.font->size_px, 0.006F);
        EXPECT_NEAR(written.at("font").at(1).get<float>(), node.font->line_height_px(), 0.006F);
        EXPECT_EQ(written.at("font").at(2), static_cast<int>(node.font->weight));
    }
    const json children = written.value("children", json::array());
    ASSERT_EQ(children.size(), node.children.size());
    for (std::size_t i = 0; i < children.size(); ++i) {
        expect_same(node.children[i], children[i]);
    }
}

void expect_same(const std::vector<Node>& nodes, const json& written) {
    ASSERT_EQ(written.size(), nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        expect_same(nodes[i], written[i]);
    }
}

TEST(PageJson, says_what_the_page_is) {
    for (const Language language : both_languages) {
        for (ViewState state : grid_states()) {
            state.language = language;
            const Picture picture(state, 1440);
            const Page page = whole_page(picture);
            SCOPED_TRACE(name_of(state, 1440, 1));
            const json written = json::parse(to_json(page));
            EXPECT_EQ(written.at("lang"), tag_of(language));
            EXPECT_EQ(written.at("title"), page.title);
            EXPECT_EQ(written.at("scheme"), "light");
            EXPECT_EQ(written.at("contrast"), "normal");
            EXPECT_NEAR(written.at("height").get<float>(), page.height_px, 0.006F);
            EXPECT_EQ(written.at("status"), page.status);
            EXPECT_EQ(written.at("focus"), "");
            expect_same(page.stage, written.at("stage"));
            expect_same(*page.document, written.at("document"));
        }
    }
}

TEST(PageJson, escapes_every_character_that_json_does_not_take) {
    std::string all;
    for (int c = 1; c < 128; ++c) {
        all += static_cast<char>(c);
    }
    all += std::string(1, '\0') + "åäö ≈ 😀 \u2028 </script>";
    const Page page{.title = all,
                    .dark = true,
                    .more_contrast = true,
                    .height_px = 12.5F,
                    .focus = all,
                    .notice = {all, ""},
                    .stage = {{.id = all,
                               .tag = "p",
                               .text = all,
                               .attributes = {{"aria-label", all}},
                               .keys = {"\"", "<"}}}};
    const json written = json::parse(to_json(page));
    EXPECT_EQ(written.at("title"), all);
    EXPECT_EQ(written.at("focus"), all);
    EXPECT_EQ(written.at("scheme"), "dark");
    EXPECT_EQ(written.at("contrast"), "more");
    EXPECT_EQ(written.at("notice"), json({all, ""}));
    expect_same(page.stage, written.at("stage"));
}

TEST(PageJson, writes_numbers_short_and_stable) {
    const auto rect_of = [](Rect rect) {
        const std::string text = to_json({.stage = {{.id = "x", .tag = "p", .rect = rect}}});
        const std::size_t begin = text.find("\"rect\":") + 7;
        return text.substr(begin, text.find(']', begin) + 1 - begin);
    };
    EXPECT_EQ(rect_of({0, 100, 12.5F, 0.25F}), "[0,100,12.5,0.25]");
    EXPECT_EQ(rect_of({-0.001F, 1.999F, 10.004F, -3}), "[0,2,10,-3]");
    EXPECT_EQ(rect_of({3840, 1000, 20, 0.1F}), "[3840,1000,20,0.1]");
}

TEST(PageJson, is_the_same_for_the_same_page) {
    const Picture picture({.selected = "c40"}, 1440);
    EXPECT_EQ(to_json(whole_page(picture)), to_json(whole_page(picture)));
}

Node leaf(const std::string& id, const std::string& text = "words") {
    return {.id = id, .tag = "p", .text = text};
}

Node box(const std::string& id, std::vector<Node> children, Rect rect = {}) {
    return {.id = id, .tag = "div", .children = std::move(children), .rect = rect};
}

json stage_told(const std::vector<Node>& stage, const std::vector<Node>& before) {
    const Page known{.stage = before};
    return json::parse(to_json({.stage = stage}, &known)).at("stage");
}

TEST(PageDifferences, an_id_stands_for_what_is_as_it_was_with_all_inside) {
    const std::vector<Node> stage = {box("a", {leaf("b"), leaf("c")}), leaf("d")};
    EXPECT_EQ(stage_told(stage, stage), json({"a", "d"}));
}

TEST(PageDifferences, what_holds_something_new_is_told_with_it_and_nothing_else) {
    const std::vector<Node> before = {box("a", {leaf("b"), leaf("c")}), leaf("d")};
    const std::vector<Node> after = {box("a", {leaf("b"), leaf("c", "others")}), leaf("d")};
    const json told = stage_told(after, before);
    EXPECT_EQ(told.at(1), "d");
    EXPECT_EQ(told.at(0).at("id"), "a");
    EXPECT_EQ(told.at(0).at("children").at(0), "b");
    EXPECT_EQ(told.at(0).at("children").at(1).at("text"), "others");
}

TEST(PageDifferences, what_is_gone_or_stands_elsewhere_is_told_by_the_order_of_the_rest) {
    const std::vector<Node> before = {box("a", {leaf("b"), leaf("c"), leaf("d")})};
    EXPECT_EQ(stage_told({box("a", {leaf("b"), leaf("d")})}, before).at(0).at("children"),
              json({"b", "d"}));
    EXPECT_EQ(
        stage_told({box("a", {leaf("c"), leaf("b"), leaf("d")})}, before).at(0).at("children"),
        json({"c", "b", "d"}));
    EXPECT_FALSE(stage_told({box("a", {})}, before).at(0).contains("children"));
}

TEST(PageDifferences, what_is_in_something_that_moved_is_told_anew) {
    const json told =
        stage_told({box("a", {leaf("b")}, {10, 0, 5, 5})}, {box("a", {leaf("b")}, {0, 0, 5, 5})});
    EXPECT_EQ(told.at(0).at("children").at(0).at("id"), "b") << "it lies elsewhere in it now";
    EXPECT_EQ(
        stage_told({box("a", {leaf("b")}, {0, 0, 9, 5})}, {box("a", {leaf("b")}, {0, 0, 5, 5})})
            .at(0)
            .at("children"),
        json({"b"}))
        << "it is only wider";
}

TEST(PageDifferences, every_member_of_a_node_makes_it_another) {
    const Node before{.id = "a", .tag = "p"};
    std::vector<Node> others(8, before);
    others[0].tag = "div";
    others[1].text = "words";
    others[2].lines = {"words"};
    others[3].attributes = {{"title", "x"}};
    others[4].rect = Rect{};
    others[5].font = TextStyle{};
    others[6].keys = {"x"};
    others[7].group = true;
    for (const Node& other : others) {
        EXPECT_TRUE(stage_told({other}, {before}).at(0).is_object());
        EXPECT_TRUE(stage_told({before}, {other}).at(0).is_object());
    }
}

TEST(PageDifferences, a_drawing_is_whole_or_as_it_was) {
    const Node path{.id = "", .tag = "path", .attributes = {{"d", "M0 0"}}};
    Node other = path;
    other.attributes = {{"d", "M1 1"}};
    const Node drawing{.id = "a", .tag = "svg", .children = {path, path}};
    const Node changed{.id = "a", .tag = "svg", .children = {path, other}};
    EXPECT_EQ(stage_told({drawing}, {drawing}), json({"a"}));
    expect_same(std::vector<Node>{changed}, stage_told({changed}, {drawing}));
}

TEST(MessageJson, holds_the_message_and_its_details) {
    const json written =
        json::parse(message_json("a \"b\"\n", {"one", "<two>"}, Language::english));
    EXPECT_EQ(written.at("message"), "a \"b\"\n");
    EXPECT_EQ(written.at("details"), json({"one", "<two>"}));
    EXPECT_EQ(written.at("lang"), "en");
    EXPECT_EQ(json::parse(message_json("", {}, Language::swedish)).at("details"), json::array());
}

}  // namespace
}  // namespace timeline::test
