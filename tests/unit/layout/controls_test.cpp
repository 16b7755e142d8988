// Can everything be pressed at every size? Controls are large enough, lie apart and on the stage,
// and each shown organisation has its row.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/page/stage_page.h"
#include "unit/layout/grid.h"

namespace timeline::test {
namespace {

class Controls : public EachWidth {};

/// Marks inside a row do what the row does; they may be small and lie on it, as the button does
/// that leads to a bar out of sight.
bool is_inside_row(Thing thing) {
    return thing == Thing::bar || thing == Thing::role || thing == Thing::moment ||
           thing == Thing::away;
}

std::vector<const Target*> controls_of(const Scene& scene) {
    std::vector<const Target*> controls;
    for (const Target& target : scene.targets) {
        if (target.press && !is_inside_row(target.subject.thing)) {
            controls.push_back(&target);
        }
    }
    return controls;
}

std::string place(const Target& target) {
    return target.id + ' ' + testing::PrintToString(target.rect);
}

TEST_P(Controls, lie_apart) {
    Mistakes mistakes;
    for_grid_at(GetParam(), [&](const Picture& picture, const std::string& name) {
        const std::vector<const Target*> controls = controls_of(picture.scene);
        for (std::size_t i = 0; i < controls.size(); ++i) {
            for (std::size_t k = i + 1; k < controls.size(); ++k) {
                if (overlap(controls[i]->rect, controls[k]->rect) > 0.5F) {
                    mistakes.add(controls[i]->id + " and " + controls[k]->id,
                                 name + ": " + place(*controls[i]) + " and " + place(*controls[k]));
                }
            }
        }
    });
    mistakes.expect_none();
}

TEST_P(Controls, are_as_large_as_a_finger) {
    Mistakes mistakes;
    for_grid_at(GetParam(), [&](const Picture& picture, const std::string& name) {
        std::vector<const Target*> controls = controls_of(picture.scene);
        controls.push_back(picture.scene.target("overview-start"));
        controls.push_back(picture.scene.target("overview-end"));
        for (const Target* control : controls) {
            ASSERT_NE(control, nullptr);
            // Rows beside the details lie close, as wide as the card; WCAG 2.2 (2.5.8) wants 24.
            const bool is_close_row =
                control->subject.thing == Thing::row && has_two_columns(picture.input);
            const float least_h = is_close_row ? 29.99F : 43.99F;
            if (control->rect.w < 43.99F || control->rect.h < least_h) {
                mistakes.add(control->id, name + ": " + place(*control));
            }
        }
    });
    mistakes.expect_none();
}

TEST_P(Controls, lie_on_the_stage) {
    Mistakes mistakes;
    for_grid_at(GetParam(), [&](const Picture& picture, const std::string& name) {
        for (const Target& target : picture.scene.targets) {
            if (!lies_on_stage(target.rect, picture.scene)) {
                mistakes.add(target.id, name + ": " + place(target));
            }
        }
    });
    mistakes.expect_none();
}

TEST_P(Controls, have_ids_of_their_own) {
    for_grid_at(GetParam(), [&](const Picture& picture, const std::string& name) {
        std::set<std::string> seen;
        for (const Target& target : picture.scene.targets) {
            ASSERT_FALSE(target.id.empty()) << name;
            ASSERT_TRUE(seen.insert(target.id).second) << name << ": " << target.id;
        }
    });
}

TEST_P(Controls, are_there_whatever_is_shown) {
    for_grid_at(GetParam(), [&](const Picture& picture, const std::string& name) {
        for (const char* id : {"display", "view-timeline", "view-table", "all-themes",
                               "theme-climate", "theme-urban", "sort-start", "sort-name",
                               "sort-theme", "pan-left", "pan-right", "zoom-in", "zoom-out",
                               "fit-all", "overview-start", "overview-end", "overview-window"}) {
            ASSERT_NE(picture.scene.target(id), nullptr) << name << ": " << id;
        }
        ASSERT_EQ(picture.scene.target("search-clear") != nullptr, !picture.state.search.empty());
        ASSERT_TRUE(picture.scene.target("language") != nullptr ||
                    (picture.scene.target("lang-sv") != nullptr &&
                     picture.scene.target("lang-en") != nullptr));
        // One button is the menu where there is little room.
        const bool has_menu = picture.scene.block("display_label") == nullptr;
        ASSERT_EQ(picture.scene.target("help") != nullptr, !has_menu || picture.state.display_open);
        ASSERT_EQ(picture.scene.target("details-close") != nullptr,
                  !picture.state.selected.empty() && has_two_columns(picture.scene));
        ASSERT_EQ(picture.scene.target("reset-filters") != nullptr, picture.view.shown() == 0);
    });
}

TEST_P(Controls, include_a_row_for_each_shown_organisation) {
    for_grid_at(GetParam(), [&](const Picture& picture, const std::string& name) {
        float lowest = 0;
        for (const Organisation* organisation : picture.view.rows) {
            const Target* row = picture.scene.target("row-" + organisation->id);
            ASSERT_NE(row, nullptr) << name << ": " << organisation->id;
            ASSERT_GE(row->rect.y, lowest - 0.5F) << name << ": " << organisation->id;
            lowest = row->rect.bottom();
            ASSERT_TRUE(row->press);
            EXPECT_EQ(std::get<Select>(*row->press).id, organisation->id);
        }
        ASSERT_LE(lowest, picture.scene.plot.rect.bottom() + 0.5F) << name;
        for (const Organisation& organisation : picture.data.organisations) {
            const std::vector<const Organisation*> shown = picture.view.rows;
            ASSERT_EQ(picture.scene.target("row-" + organisation.id) != nullptr,
                      std::find(shown.begin(), shown.end(), &organisation) != shown.end());
        }
    });
}

INSTANTIATE_TEST_SUITE_P(Layout, Controls, testing::ValuesIn(grid_widths), width_name);

TEST(Presses, do_what_their_names_say) {
    const ViewState decade{.visible = YearSpan{2005, 2015}};
    const Picture picture(
        {.display_open = true, .search = "s", .selected = "c40", .visible = decade.visible}, 1440);
    const auto after = [&picture](const char* id, ViewState state) {
        const Target* target = picture.scene.target(id);
        EXPECT_TRUE(target != nullptr && target->press) << id;
        return target == nullptr ? state : apply(state, *target->press, picture.data);
    };
    EXPECT_EQ(after("lang-en", {}).language, Language::english);
    EXPECT_EQ(after("scheme-dark", {}).scheme, Scheme::dark);
    EXPECT_EQ(after("text-size-150", {}).text_percent, 150);
    EXPECT_FALSE(after("keys-off", {}).single_keys);
    EXPECT_TRUE(after("display", {}).display_open);
    EXPECT_EQ(after("view-table", {}).view, View::table);
    EXPECT_EQ(after("theme-safety", {}).themes, (std::set<std::string>{"safety"}));
    EXPECT_TRUE(after("all-themes", {.themes = {"safety"}}).themes.empty());
    EXPECT_EQ(after("sort-theme", {}).sort, Sort::theme);
    EXPECT_EQ(after("search-clear", {.search = "x"}).search, "");
    EXPECT_LT(after("zoom-in", decade).visible->length(), 10);
    EXPECT_GT(after("zoom-out", decade).visible->length(), 10);
    EXPECT_LT(after("pan-left", decade).visible->begin, 2005);
    EXPECT_GT(after("pan-right", decade).visible->begin, 2005);
    EXPECT_EQ(after("fit-all", decade).visible, std::nullopt);
    EXPECT_EQ(after("details-close", {.selected = "c40"}).selected, "");
    EXPECT_EQ(after("details-next", {}).selected, "cnca");
    EXPECT_EQ(after("related-cnca", {}).selected, "cnca");
    EXPECT_EQ(Picture({}, 1440).scene.target("details-close"), nullptr);
}

/// The last one of the header, in the accent's colour, for the eye and in the order of reading.
TEST(Presenting, is_offered_as_the_headers_last_button_in_the_accent) {
    for (const float width : {320.0F, 390.0F, 768.0F, 1024.0F, 1440.0F, 1920.0F}) {
        const Picture picture({.display_open = true}, width);
        const Target* present = picture.scene.target("present");
        ASSERT_NE(present, nullptr) << width;
        for (const char* other : {"help", "display", "lang-en", "language"}) {
            const Target* target = picture.scene.target(other);
            const bool is_before = target == nullptr || target->rect.right() < present->rect.x ||
                                   target->rect.bottom() <= present->rect.y;
            EXPECT_TRUE(is_before) << other << " at " << width;
        }
        const auto frame = std::ranges::find_if(picture.scene.marks, [&](const Mark& mark) {
            return mark.kind == MarkKind::box && mark.rect == present->rect;
        });
        ASSERT_NE(frame, picture.scene.marks.end()) << width;
        EXPECT_EQ(frame->fill, Ink::accent) << width;
        EXPECT_EQ(picture.scene.block("present_label")->style.ink, Ink::on_accent) << width;
        const Page page = stage_page(picture.input, picture.scene);
        EXPECT_EQ(find_node(page.stage, "header")->children.back().id, "present") << width;
    }
}

/// Within reach before the rows, wherever the ways through time are.
TEST(Sorting, stands_in_the_cards_head_beside_the_total) {
    for (const float width : grid_widths) {
        for (const Language language : both_languages) {
            const Picture picture({.language = language}, width);
            const Picture filtered({.language = language, .themes = {"climate"}}, width);
            const Rect total = picture.scene.block("total")->rect;
            const Rect first = picture.scene.target("sort-start")->rect;
            const Rect last = picture.scene.target("sort-theme")->rect;
            const std::string name = name_of(picture.state, width, 1);
            EXPECT_LT(last.bottom(), picture.scene.plot.rect.y) << name;
            EXPECT_EQ(first, filtered.scene.target("sort-start")->rect) << name;
            if (width >= 480 || (width >= 390 && language == Language::swedish)) {
                EXPECT_NEAR(total.middle_y(), first.middle_y(), 1) << name;
                EXPECT_LE(total.right(), first.x) << name;
            }
            const Page page = stage_page(picture.input, picture.scene);
            const std::vector<Node>& nodes = find_node(page.stage, "timeline")->children;
            EXPECT_EQ(nodes.at(0).id, "total");
            EXPECT_EQ(nodes.at(1).id, "sorting");
        }
    }
}

TEST(Presses, undo_a_search_that_finds_nothing) {
    const ViewState state{.themes = {"climate"}, .search = "zzz"};
    const Picture picture(state, 1440);
    const Target* reset = picture.scene.target("reset-filters");
    ASSERT_NE(reset, nullptr);
    EXPECT_EQ(apply(state, *reset->press, picture.data), ViewState());
}

/// What a button would change is there to be changed; where it isn't, the button rests.
TEST(TimeTools, rest_where_they_would_do_nothing) {
    const auto resting = [](const ViewState& state) {
        const Picture picture(state, 1440);
        std::vector<std::string> ids;
        for (const char* id : {"pan-left", "zoom-out", "zoom-in", "pan-right", "fit-all"}) {
            const Target* target = picture.scene.target(id);
            if (target != nullptr && !target->press) {
                ids.emplace_back(id);
            }
        }
        return ids;
    };
    using testing::ElementsAre;
    EXPECT_THAT(resting({}), ElementsAre("pan-left", "zoom-out", "pan-right", "fit-all"));
    EXPECT_THAT(resting({.visible = YearSpan{2010, 2015}}), ElementsAre());
    EXPECT_THAT(resting({.visible = YearSpan{2010, 2010 + min_visible_years}}),
                ElementsAre("zoom-in"));
}

TEST(Themes, of_which_nothing_would_be_shown_rest) {
    const Picture picture({.search = "cnca"}, 1440);
    EXPECT_TRUE(picture.scene.target("theme-climate")->press);
    EXPECT_FALSE(picture.scene.target("theme-welfare")->press);
    const Picture chosen({.themes = {"welfare"}, .search = "cnca"}, 1440);
    EXPECT_TRUE(chosen.scene.target("theme-welfare")->press) << "to be put away again";
}

TEST(Headings, stand_over_the_rows_of_each_theme) {
    const Picture picture({.sort = Sort::theme}, 1440);
    const TextBlock* heading = picture.scene.block("group-mobility");
    ASSERT_NE(heading, nullptr);
    EXPECT_EQ(heading->text, "Mobilitet");
    EXPECT_LE(heading->rect.bottom(), picture.scene.target("row-eit-urban-mobility")->rect.y);
    EXPECT_LT(picture.scene.target("row-polis")->rect.y,
              picture.scene.block("group-safety")->rect.y);
    EXPECT_EQ(picture.scene.block("lane"), nullptr);
}

TEST(Sources, are_folded_until_they_are_wanted) {
    const Picture folded({.selected = "eurocities"}, 1440);
    EXPECT_EQ(folded.scene.block("sources-toggle_label")->text, "Källor (5)");
    EXPECT_EQ(folded.scene.block("source-membership"), nullptr);
    const ViewState open =
        apply({.selected = "eurocities"}, *folded.scene.target("sources-toggle")->press, shipped());
    const Picture opened(open, 1440);
    EXPECT_NE(opened.scene.block("source-membership"), nullptr);
    EXPECT_GT(opened.scene.target("details-next")->rect.y,
              folded.scene.target("details-next")->rect.y);
}

TEST(Reasons, stand_on_the_row_that_they_explain) {
    for (const float width : {390.0F, 1024.0F, 1440.0F}) {
        const Picture picture({.search = "parisavtalet"}, width);
        const TextBlock* reason = picture.scene.block("reason-iclei");
        ASSERT_NE(reason, nullptr) << width;
        const Rect row = picture.scene.target("row-iclei")->rect;
        EXPECT_GE(reason->rect.y, row.y) << width;
        EXPECT_LE(reason->rect.bottom(), row.bottom()) << width;
    }
}

}  // namespace
}  // namespace timeline::test
