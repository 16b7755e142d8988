// Does the picture stay calm and whole while the visitor filters, chooses and hovers, on every
// stage?
#include "core/layout/layout.h"

#include <gtest/gtest.h>

#include "unit/layout/grid.h"
#include "unit/layout/scene_text.h"

namespace timeline::test {
namespace {

TEST(Layout, is_the_same_for_the_same_input) {
    for (const float width : {390.0F, 1440.0F, 3840.0F}) {
        const ViewState state{.selected = "c40", .visible = YearSpan{2003, 2021}};
        EXPECT_EQ(dump(Picture(state, width)), dump(Picture(state, width)));
    }
}

/// No empty card, and no wasted line; and no hopping at every letter of a search.
TEST(Layout, follows_its_rows_while_filtering_down_to_six) {
    for (const float width : grid_widths) {
        const auto gap_below = [width](const ViewState& state) {
            const Picture picture(state, width);
            const Scene& scene = picture.scene;
            return scene.overview.rect.y - scene.plot.rect.bottom();
        };
        const auto plot_height = [width](const ViewState& state) {
            return Picture(state, width).scene.plot.rect.h;
        };
        const ViewState climate{.themes = {"climate"}};
        EXPECT_NEAR(gap_below(climate), gap_below({}), 0.1F) << width;
        EXPECT_LT(plot_height(climate), plot_height({})) << width;
        const float row = Picture({}, width).scene.target("row-c40")->rect.h;
        EXPECT_NEAR(plot_height({.themes = {"urban"}}), 6 * row, 1) << width;
    }
}

TEST(Layout, keeps_its_controls_where_they_are_while_filtering) {
    const ViewState filters[] = {{.themes = {"climate"}}, {.themes = {"urban", "safety"}},
                                 {.search = "nordic"},    {.search = "zzz"},
                                 {.sort = Sort::name},    {.visible = YearSpan{2010, 2012}}};
    for (const float width : grid_widths) {
        for (ViewState state : filters) {
            for (const Language language : both_languages) {
                state.language = language;
                const Picture all({.language = language}, width);
                if (has_two_columns(all.scene)) {  // else counts decide on the lines of the chips
                    const Picture filtered(state, width);
                    EXPECT_LE(filtered.scene.bounds.h, all.scene.bounds.h)
                        << name_of(state, width, 1);
                    EXPECT_EQ(filtered.scene.target("sort-name")->rect.x,
                              all.scene.target("sort-name")->rect.x)
                        << name_of(state, width, 1);
                }
            }
        }
    }
}

TEST(Layout, has_bounds_as_wide_as_the_stage) {
    for (const float width : grid_widths) {
        const Rect bounds = Picture({}, width).scene.bounds;
        EXPECT_FLOAT_EQ(bounds.x, 0);
        EXPECT_FLOAT_EQ(bounds.y, 0);
        EXPECT_NEAR(bounds.w, width, 0.01F);
        EXPECT_GT(bounds.h, 400);
    }
}

TEST(Layout, draws_a_very_wide_stage_larger) {
    EXPECT_EQ(stage_scale(320, 1), 1);
    EXPECT_EQ(stage_scale(1920, 1), 1);
    EXPECT_FLOAT_EQ(stage_scale(2880, 1), 1.5F);
    EXPECT_EQ(stage_scale(3840, 1), 2);
    EXPECT_EQ(stage_scale(7680, 1), 2);
    const Picture full_hd({.selected = "c40"}, 1920);
    const Picture twice({.selected = "c40"}, 3840);
    EXPECT_NEAR(twice.scene.bounds.h, 2 * full_hd.scene.bounds.h, 0.5F);
    ASSERT_EQ(twice.scene.marks.size(), full_hd.scene.marks.size());
    EXPECT_NEAR(twice.scene.target("row-c40")->rect.y, 2 * full_hd.scene.target("row-c40")->rect.y,
                0.5F);
}

TEST(Layout, draws_text_as_large_as_is_wished_and_fits) {
    EXPECT_EQ(stage_scale(1280, 2), 2);
    EXPECT_EQ(stage_scale(3840, 1.5F), 3);
    EXPECT_FLOAT_EQ(stage_scale(400, 2), 1.25F) << "no narrower than the layout can be";
    const Picture usual({}, 1280);
    const Picture twice({}, 2560, 1.5F);
    EXPECT_FLOAT_EQ(twice.scene.block("title")->style.size_px,
                    usual.scene.block("title")->style.size_px * twice.scene.scale);
    EXPECT_GT(twice.scene.scale, 1.9F);
}

TEST(Layout, of_a_table_is_header_and_toolbar_alone) {
    const Picture picture({.view = View::table, .selected = "c40"}, 1440);
    EXPECT_NE(picture.scene.target("view-timeline"), nullptr);
    EXPECT_NE(picture.scene.target("theme-climate"), nullptr);
    EXPECT_EQ(picture.scene.target("row-c40"), nullptr);
    EXPECT_EQ(picture.scene.block("details-title"), nullptr);
    EXPECT_LT(picture.scene.bounds.h, Picture({}, 1440).scene.picture_top + 20);
}

TEST(Layout, without_controls_has_all_else_at_the_same_place) {
    for (const float width : grid_widths) {
        const Picture live({}, width);
        LayoutInput input = live.input;
        input.has_controls = false;
        const Scene still = layout(input);
        EXPECT_EQ(still.bounds, live.scene.bounds) << width;
        EXPECT_EQ(still.picture_top, live.scene.picture_top) << width;
        EXPECT_EQ(still.target("zoom-in"), nullptr);
        for (const TextBlock& block : still.blocks) {
            const bool has_words_of_its_own =
                block.id == "details-title" || block.id == "details-hint";
            if (!has_words_of_its_own) {
                ASSERT_NE(live.scene.block(block.id), nullptr) << block.id;
                EXPECT_EQ(live.scene.block(block.id)->rect, block.rect) << width << block.id;
                EXPECT_EQ(live.scene.block(block.id)->text, block.text) << width << block.id;
            }
        }
    }
}

TEST(Overview, shows_the_visible_span_as_a_window) {
    const Picture picture({.visible = YearSpan{2005, 2015}}, 1440);
    const TimeScale& scale = picture.scene.overview.scale;
    const Rect window = picture.scene.target("overview-window")->rect;
    EXPECT_NEAR(window.x, scale.to_px(2005), 0.1);
    EXPECT_NEAR(window.right(), scale.to_px(2015), 0.1);
    const Rect start = picture.scene.target("overview-start")->rect;
    const Rect end = picture.scene.target("overview-end")->rect;
    EXPECT_TRUE(start.x < window.x && start.right() > window.x);
    EXPECT_TRUE(end.x < window.right() && end.right() > window.right());
}

TEST(Layout, of_no_organisations_at_all_still_has_its_frame) {
    const Dataset empty{.as_of = {2023}};
    for (const float width : grid_widths) {
        const Picture picture({}, width, 1, {}, empty);
        EXPECT_GT(picture.scene.bounds.h, 0);
        EXPECT_NE(picture.scene.target("display"), nullptr);
    }
}

}  // namespace
}  // namespace timeline::test
