// What do the stage's elements say of what is shown and chosen, and what does each of them do?
#include "core/page/element_actions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/words/wording.h"
#include "unit/page/published.h"

namespace timeline::test {
namespace {

using testing::HasSubstr;

TEST(Page, says_what_is_chosen_in_the_language_of_the_visitor) {
    const Published swedish({.selected = "c40"});
    EXPECT_EQ(swedish.page.title, "C40 Cities – Stockholm i världen");
    EXPECT_EQ(swedish.page.status, "Alla 12 organisationer visas");
    const Published english({.language = Language::english, .search = "nordic"});
    EXPECT_EQ(english.page.title, "Stockholm in the world");
    EXPECT_EQ(english.page.language, Language::english);
    EXPECT_THAT(english.page.status, HasSubstr("of 12 organisations shown"));
    EXPECT_FLOAT_EQ(english.page.height_px, english.picture.scene.bounds.h);
}

TEST(Page, tells_which_choices_are_made) {
    const Published page({.language = Language::english,
                          .themes = {"safety"},
                          .sort = Sort::name,
                          .search = "a\"b",
                          .selected = "polis"});
    const auto pressed = [&page](const char* id) {
        return attribute(page.node(id), "aria-pressed");
    };
    EXPECT_EQ(pressed("lang-en"), "true");
    EXPECT_EQ(pressed("lang-sv"), "false");
    EXPECT_EQ(pressed("theme-safety"), "true");
    EXPECT_EQ(pressed("theme-climate"), "false");
    EXPECT_EQ(pressed("all-themes"), "false");
    EXPECT_EQ(pressed("sort-name"), "true");
    EXPECT_EQ(pressed("sort-start"), "false");
    EXPECT_EQ(attribute(page.node("search"), "value"), "a\"b");
}

TEST(Rows, tell_name_theme_start_and_roles) {
    const Published page({.selected = "c40"});
    for (const Organisation& o : shipped().organisations) {
        const Node& row = page.node("row-" + o.id);
        EXPECT_EQ(row.tag, "button");
        EXPECT_EQ(attribute(page.node("words-" + o.id), "aria-label"),
                  row_words(shipped(), o, Language::swedish));
        EXPECT_EQ(attribute(row, "aria-current"), o.id == "c40" ? "true" : "") << o.id;
        EXPECT_EQ(page.node("name-" + o.id).text, o.name.sv);
        EXPECT_EQ(attribute(page.node("name-" + o.id), "lang"), o.name_language);
    }
    EXPECT_EQ(page.node("start-iclei").text, "≈ 1995 (mellan 1994 och 1996)");
    EXPECT_EQ(page.node("start-polis").text, "Medlem, startår anges inte");
    EXPECT_EQ(page.node("band-c40_c40-steering-group").text, "Styrgrupp");
}

TEST(Rows, stand_in_the_order_of_the_picture) {
    const Published page({.sort = Sort::name});
    float lowest = 0;
    int rows = 0;
    for (const Node* node : all_nodes(page.page.stage)) {
        if (node->id.starts_with("row-")) {
            EXPECT_GT(node->rect->y, lowest) << node->id;
            lowest = node->rect->y;
            ++rows;
        }
    }
    EXPECT_EQ(rows, 12);
}

TEST(Details, are_all_there_and_step_to_the_neighbours) {
    const Published first({.selected = "eurocities"});
    EXPECT_FALSE(first.has("details-previous"));
    EXPECT_EQ(attribute(first.node("details-next"), "aria-label"), "Nästa: ICLEI");
    const Published last({.selected = "polis"});
    EXPECT_FALSE(last.has("details-next"));
    const Published c40({.selected = "c40"});
    EXPECT_EQ(c40.node("details-title").tag, "h2");
    EXPECT_EQ(attribute(c40.node("details-title"), "lang"), "en");
    EXPECT_EQ(c40.node("details-about-text").text, organisation("c40").more->about.sv);
    EXPECT_EQ(c40.node("details-city-text").text, organisation("c40").more->city.sv);
    EXPECT_EQ(c40.node("related-cnca").tag, "a");
    EXPECT_EQ(attribute(c40.node("related-cnca"), "href"), "?org=cnca");
    EXPECT_EQ(c40.node("details").keys, std::vector<Literal>{"Escape"});
    EXPECT_TRUE(Published({}).node("details").keys.empty());
}

TEST(Display, settings_are_there_when_they_are_open) {
    EXPECT_FALSE(Published({}).has("text-size-150"));
    EXPECT_EQ(attribute(Published({}).node("display"), "aria-expanded"), "false");
    const Published open({.scheme = Scheme::dark, .text_percent = 150, .display_open = true});
    EXPECT_EQ(attribute(open.node("display"), "aria-expanded"), "true");
    EXPECT_EQ(attribute(open.node("text-size-150"), "aria-pressed"), "true");
    EXPECT_EQ(attribute(open.node("text-size-100"), "aria-pressed"), "false");
    EXPECT_EQ(attribute(open.node("scheme-dark"), "aria-pressed"), "true");
    EXPECT_EQ(attribute(open.node("keys-on"), "aria-pressed"), "true");
}

TEST(Display, can_turn_single_keys_off) {
    EXPECT_EQ(Published({}).node("timeline").keys, (std::vector<Literal>{"+", "-", "0"}));
    EXPECT_TRUE(Published({.single_keys = false}).node("timeline").keys.empty());
}

TEST(Tooltips, are_read_with_their_row) {
    const Published page({}, 1440, {.id = "bar-c40", .at = {900, 300}});
    EXPECT_EQ(attribute(page.node("row-c40"), "aria-describedby"), "tooltip");
    EXPECT_EQ(attribute(page.node("row-cnca"), "aria-describedby"), "");
    EXPECT_EQ(attribute(page.node("tooltip"), "role"), "tooltip");
    EXPECT_EQ(page.node("tooltip-title").text, organisation("c40").more->full_name.empty()
                                                   ? organisation("c40").name.sv
                                                   : organisation("c40").more->full_name.sv);
}

TEST(Actions, of_inputs_take_the_new_value) {
    const Published page({.visible = YearSpan{2005, 2015}});
    const auto after = [&page](const char* id, const char* value) {
        const auto action = action_of(page.picture.input, page.picture.scene, id, value);
        EXPECT_TRUE(action) << id;
        return action ? apply(page.picture.state, *action, shipped()) : ViewState();
    };
    EXPECT_EQ(after("search", "nordisk").search, "nordisk");
    EXPECT_EQ(after("overview-start", "2007.5").visible, (YearSpan{2007.5, 2015}));
    EXPECT_EQ(after("overview-end", "2012").visible, (YearSpan{2005, 2012}));
    EXPECT_EQ(after("overview-start", "2030").visible, (YearSpan{2014.5, 2015}));
    EXPECT_EQ(after("overview-end", "1990").visible, (YearSpan{2005, 2005.5}));
    for (const char* bad : {"", "x", "nan", "inf", "-inf", "1e999"}) {
        for (const char* id : {"overview-start", "overview-end"}) {
            const auto visible = after(id, bad).visible;
            EXPECT_TRUE(!visible || (visible->begin >= 1994 && visible->end <= 2024)) << bad;
        }
    }
}

TEST(AwayButton, leads_to_the_time_of_a_bar_that_is_out_of_sight) {
    for (const YearSpan now : {YearSpan{1995, 2005}, YearSpan{1996, 1997}}) {
        const Published page({.visible = now});
        const Node& button = page.node("away-cnca");
        EXPECT_EQ(attribute(button, "aria-label"), "Visa 2014: CNCA");
        EXPECT_GE(button.rect->h, 24);
        EXPECT_GE(button.rect->w, 24);
        const auto action = action_of(page.picture.input, page.picture.scene, "away-cnca", "");
        ASSERT_TRUE(action);
        const ViewState after = apply(page.picture.state, *action, shipped());
        EXPECT_NEAR(after.visible->length(), now.length(), 0.001);
        EXPECT_LT(after.visible->begin, 2014);
        EXPECT_GT(after.visible->end, 2014);
        EXPECT_FALSE(Published(after).has("away-cnca"));
        EXPECT_FALSE(page.has("away-eurocities")) << "its bar is in sight";
        EXPECT_EQ(focus_after(page.picture.input, page.picture.scene, "away-cnca"), "row-cnca")
            << "the button is gone then";
    }
}

TEST(Actions, of_other_ids_are_none) {
    const Published page({});
    for (const char* id : {"", "nonsense", "plot", "title", "row-nato", "details-close"}) {
        EXPECT_FALSE(action_of(page.picture.input, page.picture.scene, id, "")) << id;
    }
}

TEST(Keys, that_nodes_ask_for_all_do_something) {
    for_pages([](const Published& published, const std::string& name) {
        for (const Node* node : all_nodes(published.page.stage)) {
            for (const Literal key : node->keys) {
                ASSERT_TRUE(action_of_key(published.picture.input, std::string(key)))
                    << name << ": " << node->id << ' ' << key;
            }
        }
    });
    const Published page({});
    for (const char* key : {"Tab", "a", "", "<", ">"}) {  // here all rows are seen whole
        EXPECT_FALSE(action_of_key(page.picture.input, key)) << key;
    }
}

}  // namespace
}  // namespace timeline::test
