// Is everything in the picture also there for those who read, tab, search or listen, with a name, a
// place and the same action?
#include "core/semantics.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "core/wording.h"
#include "unit/layout_grid.h"

namespace timeline::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

struct Published {
    explicit Published(ViewState state, float width = 1440, float height = 900)
        : picture(std::move(state), width, height), page(semantics(picture.input, picture.scene)) {}
    Picture picture;
    Page page;

    const Node& node(std::string_view id) const {
        static const Node nothing;
        const Node* found = find_node(page.stage, id);
        EXPECT_NE(found, nullptr) << id;
        return found == nullptr ? nothing : *found;
    }
    bool has(std::string_view id) const { return find_node(page.stage, id) != nullptr; }
};

/// Calls `check(published, name)` for three widths of the grid, enough to see each arrangement.
template <typename Check>
void for_pages(Check check) {
    for (const float width : {390.0F, 1440.0F, 3840.0F}) {
        for (const Language language : both_languages) {
            for (ViewState state : grid_states()) {
                state.language = language;
                check(Published(state, width), name_of(state, width, 900));
            }
        }
    }
}

bool is_control(const Node& node) {
    return node.tag == "button" || node.tag == "a" || node.tag == "input";
}

TEST(Nodes, have_ids_of_their_own_on_the_whole_page) {
    for_pages([](const Published& published, const std::string& name) {
        std::vector<Node> all = published.page.stage;
        all.insert(all.end(), published.page.document.begin(), published.page.document.end());
        ASSERT_THAT(repeated_ids(all), IsEmpty()) << name;
        for (const Node* node : all_nodes(all)) {
            ASSERT_FALSE(node->id.empty()) << name;
            ASSERT_EQ(node->id.find(' '), std::string::npos) << name;
        }
    });
}

TEST(Nodes, exist_for_each_control_of_the_picture) {
    for_pages([](const Published& published, const std::string& name) {
        for (const Target& target : published.picture.scene.targets) {
            const bool is_mark_in_row = target.id.starts_with("bar-") ||
                                        target.id.starts_with("role-") ||
                                        target.id.starts_with("moment-");
            if (target.press && !is_mark_in_row) {
                ASSERT_TRUE(published.has(target.id)) << name << ": " << target.id;
            }
        }
    });
}

TEST(Nodes, that_can_be_focused_have_a_place_a_name_and_an_action) {
    for_pages([](const Published& published, const std::string& name) {
        for (const Node* node : all_nodes(published.page.stage)) {
            if (!is_control(*node)) {
                continue;
            }
            ASSERT_TRUE(node->rect) << name << ": " << node->id;
            ASSERT_GT(node->rect->w, 0) << name << ": " << node->id;
            const bool has_words = !node->text.empty() || !attribute(*node, "aria-label").empty() ||
                                   !node->children.empty();
            ASSERT_TRUE(has_words) << name << ": " << node->id;
            ASSERT_TRUE(action_of(published.picture.input, published.picture.scene, node->id, ""))
                << name << ": " << node->id;
        }
    });
}

TEST(Nodes, with_text_of_the_picture_lie_where_it_is_drawn) {
    for_pages([](const Published& published, const std::string& name) {
        for (const Node* node : all_nodes(published.page.stage)) {
            const TextBlock* block = published.picture.scene.block(node->id);
            if (block != nullptr && node->tag != "input") {
                ASSERT_TRUE(node->rect) << name << ": " << node->id;
                EXPECT_EQ(*node->rect, block->rect) << name << ": " << node->id;
                ASSERT_TRUE(node->font) << name << ": " << node->id;
            }
        }
    });
}

TEST(Nodes, carry_every_text_that_the_picture_names) {
    for_pages([](const Published& published, const std::string& name) {
        for (const TextBlock& block : published.picture.scene.blocks) {
            const bool is_axis = block.id.starts_with("tick-") || block.id.starts_with("overview-");
            if (!is_axis && !block.text.empty()) {
                ASSERT_TRUE(published.has(block.id)) << name << ": " << block.id;
            }
        }
    });
}

TEST(Nodes, refer_only_to_nodes_that_exist) {
    for_pages([](const Published& published, const std::string& name) {
        for (const Node* node : all_nodes(published.page.stage)) {
            const std::string label = attribute(*node, "aria-labelledby");
            ASSERT_TRUE(label.empty() || published.has(label)) << name << ": " << node->id;
        }
    });
}

TEST(Nodes, have_either_text_or_children) {
    for_pages([](const Published& published, const std::string& name) {
        for (const Node* node : all_nodes(published.page.stage)) {
            ASSERT_TRUE(node->text.empty() || node->children.empty()) << name << ": " << node->id;
        }
        for (const Node* node : all_nodes(published.page.document)) {
            ASSERT_TRUE(node->text.empty() || node->children.empty()) << name << ": " << node->id;
        }
    });
}

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
        EXPECT_EQ(attribute(row, "aria-label"), row_words(shipped(), o, Language::swedish));
        EXPECT_EQ(attribute(row, "aria-current"), o.id == "c40" ? "true" : "") << o.id;
        EXPECT_EQ(page.node("name-" + o.id).text, o.name.sv);
        EXPECT_EQ(attribute(page.node("name-" + o.id), "lang"), o.name_language);
    }
    EXPECT_EQ(page.node("start-iclei").text, "≈ 1995 (mellan 1994 och 1996)");
    EXPECT_EQ(page.node("start-polis").text, "Medlem, startår anges inte");
    EXPECT_EQ(page.node("band-c40-steering-group").text, "Styrgrupp");
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
    EXPECT_EQ(c40.node("details-about-text").text, organisation("c40").about.sv);
    EXPECT_EQ(c40.node("details-city-text").text, organisation("c40").city.sv);
    EXPECT_EQ(c40.node("related-cnca").tag, "a");
    EXPECT_EQ(attribute(c40.node("related-cnca"), "href"), "?org=cnca");
    EXPECT_EQ(c40.node("details").keys, std::vector<std::string>{"Escape"});
    EXPECT_TRUE(Published({}).node("details").keys.empty());
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

TEST(Actions, of_other_ids_are_none) {
    const Published page({});
    for (const char* id : {"", "nonsense", "plot", "title", "row-nato", "details-close"}) {
        EXPECT_FALSE(action_of(page.picture.input, page.picture.scene, id, "")) << id;
    }
}

TEST(Keys, that_nodes_ask_for_all_do_something) {
    for_pages([](const Published& published, const std::string& name) {
        for (const Node* node : all_nodes(published.page.stage)) {
            for (const std::string& key : node->keys) {
                ASSERT_TRUE(action_of_key(key)) << name << ": " << node->id << ' ' << key;
            }
        }
    });
    EXPECT_FALSE(action_of_key("Tab"));
    EXPECT_FALSE(action_of_key("a"));
    EXPECT_FALSE(action_of_key(""));
}

TEST(Document, explains_every_theme_and_mark) {
    for (const Language language : both_languages) {
        const std::vector<Node> sections = background_sections(shipped(), language);
        for (const Theme& theme : shipped().themes) {
            const Node* node = find_node(sections, "reading-theme-" + theme.id);
            ASSERT_NE(node, nullptr) << theme.id;
            EXPECT_EQ(node->text, theme.name.in(language));
        }
        EXPECT_EQ(find_node(sections, "reading-marks")->children.size(),
                  legend_entries(shipped(), language).size());
        EXPECT_NE(find_node(sections, "why"), nullptr);
    }
}

}  // namespace
}  // namespace timeline::test
