// Is everything in the picture also there for those who read, tab, search or listen, with a name, a
// place and the same action?
#include "core/page/stage_page.h"
#include "core/page/element_actions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "core/page/links.h"
#include "core/site/csv.h"
#include "core/words/wording.h"
#include "unit/layout/grid.h"

namespace timeline::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

struct Published {
    explicit Published(ViewState state, float width = 1440, Hover hover = {})
        : picture(std::move(state), width, 1, std::move(hover)), page(whole_page(picture)) {}
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
                check(Published(state, width), name_of(state, width, 1));
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
        all.insert(all.end(), published.page.document->begin(), published.page.document->end());
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
            const std::string href = attribute(*node, "href");
            const bool leads_away = href.starts_with(".") || href.starts_with("#");
            const bool rests = attribute(*node, "aria-disabled") == "true";
            ASSERT_TRUE(leads_away || rests ||
                        action_of(published.picture.input, published.picture.scene, node->id, ""))
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
            if (!block.text.empty()) {
                ASSERT_TRUE(published.has(block.id)) << name << ": " << block.id;
            }
        }
    });
}

/// What is drawn, without the sign that says that it goes on.
std::string without_ellipsis(std::string drawn) {
    constexpr std::string_view ellipsis = "…";
    if (drawn.ends_with(ellipsis)) {
        drawn.resize(drawn.size() - ellipsis.size());
    }
    return drawn;
}

/// At a link's or button's end, and the key that leads to the search: said by its name, and by
/// aria-keyshortcuts.
bool is_sign(std::string_view drawn) { return drawn == "›" || drawn == "‹" || drawn == "/"; }

// The heart of the living layer: what is seen and what is read are the same words at the same
// place.
TEST(Nodes, say_what_is_drawn_where_it_is_drawn) {
    for_pages([](const Published& published, const std::string& name) {
        for (const Mark& mark : published.picture.scene.marks) {
            if (mark.kind != MarkKind::label || is_sign(mark.text)) {
                continue;
            }
            const Node* node = find_node(published.page.stage, mark.id);
            ASSERT_NE(node, nullptr) << name << ": \"" << mark.text << '"';
            const std::vector<std::string> lines =
                node->lines.empty() ? std::vector<std::string>{node->text} : node->lines;
            const bool is_said = std::any_of(lines.begin(), lines.end(), [&](const auto& line) {
                return line == mark.text || line.starts_with(without_ellipsis(mark.text)) ||
                       line.ends_with(' ' + mark.text);  // after a title in another weight
            });
            ASSERT_TRUE(is_said) << name << ": \"" << mark.text << "\" is read as " << node->text;
            ASSERT_TRUE(lies_in(mark.rect, *node->rect)) << name << ": " << mark.id;
        }
    });
}

TEST(Nodes, with_lines_are_the_whole_text_in_its_order) {
    for_pages([](const Published& published, const std::string& name) {
        for (const Node* node : all_nodes(published.page.stage)) {
            std::string joined;
            for (const std::string& line : node->lines) {
                joined += (joined.empty() ? "" : " ") + line;
            }
            ASSERT_TRUE(node->lines.empty() || joined == node->text) << name << ": " << node->id;
        }
    });
}

TEST(Nodes, that_are_pressed_are_large_enough_for_a_finger) {
    for_pages([](const Published& published, const std::string& name) {
        const float scale = published.picture.scene.scale;
        for (const Node* node : all_nodes(published.page.stage)) {
            const bool is_slider = node->id.starts_with("overview-");
            if (!is_control(*node) || is_slider || node->id == "search-clear") {
                continue;
            }
            ASSERT_GE(node->rect->h, 44 * scale - 0.1F) << name << ": " << node->id;
            ASSERT_GE(node->rect->w, 44 * scale - 0.1F) << name << ": " << node->id;
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
        for (const Node* node : all_nodes(*published.page.document)) {
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
        EXPECT_EQ(attribute(page.node("words-" + o.id), "aria-label"),
                  row_words(shipped(), o, Language::swedish));
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
    EXPECT_EQ(Published({}).node("timeline").keys, (std::vector<std::string>{"+", "-", "0"}));
    EXPECT_TRUE(Published({.single_keys = false}).node("timeline").keys.empty());
}

TEST(Tooltips, are_read_with_their_row) {
    const Published page({}, 1440, {.id = "bar-c40", .at = {900, 300}});
    EXPECT_EQ(attribute(page.node("row-c40"), "aria-describedby"), "tooltip");
    EXPECT_EQ(attribute(page.node("row-cnca"), "aria-describedby"), "");
    EXPECT_EQ(attribute(page.node("tooltip"), "role"), "tooltip");
    EXPECT_EQ(page.node("tooltip-title").text, organisation("c40").full_name.empty()
                                                   ? organisation("c40").name.sv
                                                   : organisation("c40").full_name.sv);
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
    }
    EXPECT_EQ(focus_after("away-cnca", ""), "row-cnca") << "the button is gone then";
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

std::vector<std::string> rows_of(const std::vector<Node>& document) {
    std::vector<std::string> ids;
    if (const Node* body = find_node(document, "list-body")) {
        for (const Node& row : body->children) {
            ids.push_back(row.id.substr(std::string("list-").size()));
        }
    }
    return ids;
}

TEST(Table, has_the_rows_of_the_timeline_in_its_order) {
    for (const ViewState& state : grid_states()) {
        const FilteredView view = filter(shipped(), state);
        std::vector<std::string> shown;
        for (const Organisation* organisation : view.in_order()) {
            shown.push_back(organisation->id);
        }
        EXPECT_EQ(rows_of(document_of(state, {.sort = state.sort})), shown);
    }
}

TEST(Table, says_what_the_picture_says) {
    for (const Language language : both_languages) {
        const std::vector<Node> document = document_of({.language = language}, {language});
        for (const Organisation& o : shipped().organisations) {
            const std::string id = "list-" + o.id;
            EXPECT_EQ(find_node(document, id + "-link")->text, o.name.in(language));
            EXPECT_EQ(attribute(*find_node(document, id + "-link"), "lang"), o.name_language);
            EXPECT_EQ(find_node(document, id + "-start")->text,
                      long_start_words(shipped(), o, language));
            EXPECT_EQ(find_node(document, id + "-themes")->text,
                      theme_words(shipped(), o, language));
            for (const Role& role : o.roles) {
                EXPECT_THAT(find_node(document, id + "-roles")->text,
                            HasSubstr(role.title.in(language)));
            }
        }
    }
}

TEST(Table, is_sorted_by_its_headings_in_the_running_program_only) {
    const std::vector<Node> still = document_of({}, {});
    EXPECT_EQ(find_node(still, "list-column-name-sort"), nullptr);
    const std::vector<Node> live =
        document_of({.sort = Sort::name}, {.sort = Sort::name, .is_live = true});
    EXPECT_EQ(find_node(live, "list-column-name-sort")->tag, "button");
    EXPECT_EQ(attribute(*find_node(live, "list-column-name"), "aria-sort"), "ascending");
    EXPECT_EQ(attribute(*find_node(live, "list-column-start"), "aria-sort"), "");
    const Published page({});
    const auto sorted =
        action_of(page.picture.input, page.picture.scene, "list-column-themes-sort", "");
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

TEST(Csv, has_a_line_for_each_membership_and_quotes_everything) {
    Dataset data = shipped();
    data.organisations.front().name = {"A;B", "a \"b\""};
    const std::string swedish = memberships_csv(data, Language::swedish);
    EXPECT_TRUE(swedish.starts_with("\xEF\xBB\xBF\"Organisation\";\"Medlem sedan\";"));
    EXPECT_EQ(std::count(swedish.begin(), swedish.end(), '\n'), 13);
    EXPECT_THAT(swedish, HasSubstr("\"A;B\";"));
    EXPECT_THAT(swedish, HasSubstr("\"≈ 1995 (mellan 1994 och 1996)\""));
    EXPECT_THAT(swedish, HasSubstr("\"Anges inte\""));
    const std::string english = memberships_csv(data, Language::english);
    EXPECT_THAT(english, HasSubstr("\"a \"\"b\"\"\","));
}

TEST(Links, lead_from_any_page_to_the_page_in_any_language) {
    const auto help = [](Language to, Language from) { return link_to(SiteFile::help, to, from); };
    EXPECT_EQ(help(Language::swedish, Language::swedish), "./hjalp.html");
    EXPECT_EQ(help(Language::english, Language::swedish), "./en/help.html");
    EXPECT_EQ(help(Language::english, Language::english), "./help.html");
    EXPECT_EQ(help(Language::swedish, Language::english), "../hjalp.html");
    EXPECT_EQ(link_to(SiteFile::timeline, Language::english, Language::swedish), "./en/");
}

}  // namespace
}  // namespace timeline::test
