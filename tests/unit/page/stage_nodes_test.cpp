// Is everything in the picture also there for those who read, tab, search or listen, with a name, a
// place and the same action?
#include "core/page/element_actions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "unit/page/published.h"

namespace timeline::test {
namespace {

using testing::IsEmpty;

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
            const Thing thing = target.subject.thing;
            const bool is_mark_in_row =
                thing == Thing::bar || thing == Thing::role || thing == Thing::moment;
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

}  // namespace
}  // namespace timeline::test
