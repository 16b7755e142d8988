// Is everything below the stage there too: what the signs mean, and a table with the same rows?
#include "core/page/document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/ids.h"
#include "core/page/element_actions.h"
#include "core/words/wording.h"
#include "unit/page/published.h"

namespace timeline::test {
namespace {

using testing::HasSubstr;

std::vector<Node> document_of(const ViewState& state, const DocumentSettings& settings) {
    return document_sections(shipped(), filter(shipped(), state), settings);
}

TEST(Document, leads_to_the_table_only_where_it_does_not_follow_at_once) {
    const std::vector<Node> below = document_of({}, {});
    EXPECT_NE(find_node(below, "contents-all"), nullptr);
    const std::vector<Node> shown = document_of({}, {.table_first = true});
    EXPECT_EQ(find_node(shown, "contents-all"), nullptr);
    EXPECT_EQ(find_node(shown, "contents")->children.size(), 3);
    EXPECT_EQ(shown[1].id, "memberships");
}

TEST(Document, explains_every_theme_and_mark) {
    for (const Language language : both_languages) {
        const std::vector<Node> sections =
            document_of({.language = language}, {.language = language});
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

/// As in long lists, which have names and years alone.
Dataset without_texts() {
    Dataset data = shipped();
    for (Organisation& organisation : data.organisations) {
        Particulars& more = organisation.more.change();
        more.summary = more.about = more.city = {};
    }
    return data;
}

TEST(Document, has_nothing_empty_for_texts_that_the_data_lacks) {
    const Dataset data = without_texts();
    const std::vector<Node> sections = document_sections(data, filter(data, {}), {});
    for (const Node* node : all_nodes(sections)) {
        const bool is_cell = node->tag == "td";  // without roles it has no words
        EXPECT_TRUE(is_cell || !node->text.empty() || !node->children.empty()) << node->id;
    }
}

TEST(Panel, has_no_heading_over_texts_that_the_data_lacks) {
    const Dataset data = without_texts();
    for (const float width : {1440.0F, 390.0F}) {
        const Picture picture({.selected = "c40"}, width, 1, {}, data);
        for (const char* id : {"details-about", "details-city", "details-summary"}) {
            EXPECT_EQ(picture.scene.block(id), nullptr) << id;
            EXPECT_EQ(find_node(whole_page(picture).sheet, id), nullptr) << id;
        }
    }
}

std::vector<std::string> rows_of(const std::vector<Node>& document) {
    std::vector<std::string> ids;
    if (const Node* body = find_node(document, "list-body")) {
        for (const Node& row : body->children) {
            ids.push_back(row.id.substr(std::string("list-row-").size()));
        }
    }
    return ids;
}

TEST(Table, has_the_rows_of_the_timeline_in_its_order) {
    for (const ViewState& state : grid_states()) {
        const FilteredView view = filter(shipped(), state);
        std::vector<std::string> shown;
        for (const Organisation* organisation : view.rows) {
            shown.push_back(organisation->id);
        }
        EXPECT_EQ(rows_of(document_of(state, {.sort = state.sort})), shown);
    }
}

TEST(Table, says_what_the_picture_says) {
    for (const Language language : both_languages) {
        const std::vector<Node> document = document_of({.language = language}, {language});
        for (const Organisation& o : shipped().organisations) {
            const std::string id = id_of(Kind::table_row, o.id);
            EXPECT_EQ(find_node(document, part_of(id, "link"))->text, o.name.in(language));
            EXPECT_EQ(attribute(*find_node(document, part_of(id, "link")), "lang"),
                      o.name_language);
            EXPECT_EQ(find_node(document, part_of(id, "start"))->text,
                      long_start_words(shipped(), o, language));
            EXPECT_EQ(find_node(document, part_of(id, "themes"))->text,
                      theme_words(shipped(), o, language));
            for (const Role& role : o.more->roles) {
                EXPECT_THAT(find_node(document, part_of(id, "roles"))->text,
                            HasSubstr(role.title.in(language)));
            }
        }
    }
}

TEST(Table, is_sorted_by_its_headings_in_the_running_program_only) {
    const std::vector<Node> still = document_of({}, {});
    EXPECT_EQ(find_node(still, "list-head_name_sort"), nullptr);
    const std::vector<Node> live =
        document_of({.sort = Sort::name}, {.sort = Sort::name, .is_live = true});
    EXPECT_EQ(find_node(live, "list-head_name_sort")->tag, "button");
    EXPECT_EQ(attribute(*find_node(live, "list-head_name"), "aria-sort"), "ascending");
    EXPECT_EQ(attribute(*find_node(live, "list-head_start"), "aria-sort"), "");
    const Published page({});
    const auto sorted =
        action_of(page.picture.input, page.picture.scene, "list-head_themes_sort", "");
    ASSERT_TRUE(sorted);
    EXPECT_EQ(apply({}, *sorted, shipped()).sort, Sort::theme);
}

TEST(Table, without_rows_says_so_and_offers_all) {
    const std::vector<Node> document = document_of({.search = "zzz"}, {});
    EXPECT_EQ(find_node(document, "list"), nullptr);
    EXPECT_NE(find_node(document, "list-empty"), nullptr);
    const Published page({.search = "zzz"});
    const auto reset = action_of(page.picture.input, page.picture.scene, "list-reset", "");
    ASSERT_TRUE(reset);
    EXPECT_EQ(apply({.search = "zzz"}, *reset, shipped()).search, "");
}

}  // namespace
}  // namespace timeline::test
