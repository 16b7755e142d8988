// Does the picture show the facts at their places, and stay calm while the visitor filters,
// chooses and hovers?
#include "core/layout/layout.h"

#include <gtest/gtest.h>
#include <algorithm>

#include "core/page/page_json.h"
#include "core/page/stage_page.h"
#include "core/words/wording.h"
#include "unit/layout/grid.h"

namespace timeline::test {
namespace {

const Mark* bar_of(const Scene& scene, const std::string& id) {
    const auto found = std::find_if(scene.marks.begin(), scene.marks.end(),
                                    [&id](const Mark& mark) { return mark.id == "bar-" + id; });
    return found == scene.marks.end() ? nullptr : &*found;
}

/// Everything about a scene as text, for comparing.
std::string dump(const Picture& picture) {
    std::string text = to_json(stage_page(picture.input, picture.scene));
    for (const Mark& mark : picture.scene.marks) {
        text += mark.id + mark.text + testing::PrintToString(mark.rect) +
                std::to_string(static_cast<int>(mark.fill)) + '\n';
    }
    for (const Target& target : picture.scene.targets) {
        text += target.id + testing::PrintToString(target.rect) + '\n';
    }
    return text;
}

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

TEST(Bars, stand_where_their_time_is) {
    const Picture picture({}, 1440);
    const TimeScale& scale = picture.scene.plot.scale;
    const std::pair<const char*, double> starts[] = {
        {"eurocities", 1995}, {"iclei", 1994}, {"c40", 2007}, {"eccar", 2015}, {"change", 2023}};
    for (const auto& [id, start] : starts) {
        const Mark* bar = bar_of(picture.scene, id);
        ASSERT_NE(bar, nullptr) << id;
        EXPECT_NEAR(bar->rect.x, scale.to_px(start), 0.1) << id;
        EXPECT_NEAR(bar->rect.right(), scale.to_px(2024), 0.1) << id;
    }
    EXPECT_DOUBLE_EQ(scale.to_px(1994), picture.scene.plot.rect.x);
    EXPECT_NEAR(scale.to_px(2024), picture.scene.plot.rect.right(), 0.1);
}

TEST(Bars, show_how_sure_their_ends_are) {
    const Picture picture({}, 1440);
    const TimeScale& scale = picture.scene.plot.scale;
    const Mark* exact = bar_of(picture.scene, "c40");
    const Mark* about = bar_of(picture.scene, "iclei");
    const Mark* unstated = bar_of(picture.scene, "polis");
    EXPECT_EQ(exact->fade_left_px, 0);
    EXPECT_GT(exact->fade_right_px, 0);
    EXPECT_NEAR(about->fade_left_px, scale.to_px(1997) - scale.to_px(1994), 0.1);
    EXPECT_TRUE(unstated->dashed);
    EXPECT_EQ(unstated->fill, Ink::none);
    EXPECT_FALSE(exact->dashed);

    const Picture zoomed({.visible = YearSpan{2010, 2020}}, 1440);
    EXPECT_EQ(bar_of(zoomed.scene, "c40")->fade_right_px, 0);  // the end is out of view
    EXPECT_EQ(bar_of(zoomed.scene, "change"), nullptr);
}

TEST(Bars, stay_in_the_plot_at_every_width_and_zoom) {
    for (const float width : grid_widths) {
        for_grid_at(width, [](const Picture& picture, const std::string& name) {
            for (const Mark& mark : picture.scene.marks) {
                if (mark.id.starts_with("bar-")) {
                    ASSERT_TRUE(lies_in(mark.rect, picture.scene.plot.rect))
                        << name << ": " << mark.id << testing::PrintToString(mark.rect);
                    ASSERT_GT(mark.rect.w, 0) << name << ": " << mark.id;
                    ASSERT_LE(mark.fade_left_px + mark.fade_right_px, mark.rect.w + 0.5F)
                        << name << ": " << mark.id;
                }
            }
        });
    }
}

/// From a flag with the year on the axis to the chosen bar, and no further.
TEST(StartFlag, says_the_chosen_start_on_the_axis) {
    for (const float width : {768.0F, 1024.0F, 1280.0F, 1920.0F}) {
        const Picture picture({.selected = "c40"}, width);
        const TextBlock* flag = picture.scene.block("tick-chosen");
        ASSERT_NE(flag, nullptr) << width;
        EXPECT_EQ(flag->text, "2007");
        EXPECT_EQ(flag->style.size_px, 13);
        const Rect bar = bar_of(picture.scene, "c40")->rect;
        EXPECT_NEAR(flag->rect.x + flag->rect.w / 2, bar.x, 1) << width;
        EXPECT_LT(flag->rect.bottom(), picture.scene.plot.rect.y) << width;
        for (const Mark& mark : picture.scene.marks) {
            if (mark.kind == MarkKind::line && mark.stroke == Ink::accent && mark.dashed) {
                EXPECT_NEAR(mark.rect.bottom(), bar.bottom(), 0.1F) << width;
            }
        }
    }
}

TEST(StartFlag, takes_the_place_of_the_years_that_it_would_touch) {
    const auto has_tick = [](const char* chosen, const char* year) {
        return Picture({.selected = chosen}, 1024).scene.block(year) != nullptr;
    };
    EXPECT_TRUE(has_tick("", "tick-1995"));
    EXPECT_FALSE(has_tick("eurocities", "tick-1995"));
    EXPECT_TRUE(has_tick("c40", "tick-1995"));
    EXPECT_FALSE(has_tick("eccar", "tick-2015"));
}

TEST(StartFlag, is_not_there_when_the_start_is_out_of_sight_or_said_beside_the_name) {
    const auto has_flag = [](const ViewState& state, float width) {
        return Picture(state, width).scene.block("tick-chosen") != nullptr;
    };
    EXPECT_FALSE(has_flag({.selected = "c40", .visible = YearSpan{2010, 2015}}, 1440));
    EXPECT_FALSE(has_flag({.selected = "polis"}, 1440));
    EXPECT_FALSE(has_flag({.themes = {"safety"}, .selected = "c40"}, 1440));
    EXPECT_FALSE(has_flag({.selected = "c40"}, 390));
}

TEST(Roles, lie_in_their_bar_at_their_time) {
    const Picture picture({}, 1440);
    const TimeScale& scale = picture.scene.plot.scale;
    const Rect band = picture.scene.target("role-c40-steering-group")->rect;
    EXPECT_NEAR(band.x, scale.to_px(2019), 0.1);
    EXPECT_NEAR(band.right(), scale.to_px(2023), 0.1);
    EXPECT_TRUE(lies_in(band, bar_of(picture.scene, "c40")->rect));
    EXPECT_EQ(picture.scene.target("role-polis-steering-group"), nullptr);  // not dated
}

TEST(Moments, stand_at_their_time_even_before_the_bar) {
    const Picture picture({}, 1440);
    const TimeScale& scale = picture.scene.plot.scale;
    const auto middle_year = [&](const char* id) {
        const Target* target = picture.scene.target(id);
        return target == nullptr ? 0 : scale.to_year(target->rect.x + target->rect.w / 2);
    };
    EXPECT_NEAR(middle_year("moment-change-founded"), 2020.5, 0.05);
    EXPECT_NEAR(middle_year("moment-strong-cities-founded"), 2015 + 8.5 / 12, 0.05);
    EXPECT_NEAR(middle_year("moment-who-strategy"), 2018 + 3.5 / 12, 0.05);
    EXPECT_EQ(picture.scene.target("moment-oecd-started"), nullptr) << "lies on no axis";
    EXPECT_EQ(Picture({}, 390).scene.target("moment-change-founded"), nullptr) << "too slim a row";
}

TEST(Moments, lie_on_the_middle_of_their_row) {
    const Picture picture({}, 1440);
    for (const char* id : {"moment-change-founded", "moment-cnca-started"}) {
        const std::string row =
            std::string(id).find("change") == std::string::npos ? "row-cnca" : "row-change";
        EXPECT_NEAR(picture.scene.target(id)->rect.middle_y(),
                    picture.scene.target(row)->rect.middle_y(), 0.1F);
    }
}

/// White on a bar, ringed beside it: seen wherever it lies, and also while its bar is out of sight.
TEST(Moments, are_seen_wherever_they_lie) {
    Dataset data = test::shipped();
    const auto at = std::ranges::find(data.organisations, "change", &Organisation::id);
    at->membership.period = *parse_period("2010/2015");  // founded, they say, in 2020
    const auto dot = [](const Scene& scene) -> std::optional<Mark> {
        const Target* target = scene.target("moment-change-founded");
        for (const Mark& mark : scene.marks) {
            const bool is_dot = target != nullptr && mark.kind == MarkKind::box &&
                                mark.fill == Ink::surface &&
                                target->rect.contains({mark.rect.x, mark.rect.middle_y()});
            if (is_dot) {
                return mark;
            }
        }
        return std::nullopt;
    };
    for (const auto& mark : {dot(Picture({}, 1440, 1, {}, data).scene),
                             dot(Picture({.visible = YearSpan{2019, 2022}}, 1440).scene)}) {
        ASSERT_TRUE(mark.has_value());
        EXPECT_EQ(mark->stroke, Ink::equals);
    }
}

TEST(Roles, of_which_nobody_stated_a_year_are_no_band) {
    Dataset data = test::shipped();
    const auto at = std::ranges::find(data.organisations, "c40", &Organisation::id);
    at->roles.front().period = *parse_period("/..");
    EXPECT_EQ(Picture({}, 1440, 1, {}, data).scene.target("role-c40-steering-group"), nullptr);
    at->roles.front().period = *parse_period("/2022");
    EXPECT_NE(Picture({}, 1440, 1, {}, data).scene.target("role-c40-steering-group"), nullptr);
}

TEST(Roles, that_go_on_fade_as_their_bar_does) {
    const Picture picture({}, 1440);
    const Target* band = picture.scene.target("role-eurocities-mobility-forum");
    ASSERT_NE(band, nullptr);
    const TimeScale& scale = picture.scene.plot.scale;
    EXPECT_NEAR(scale.to_year(band->rect.x), 2023 + 5.0 / 12, 0.05);
    EXPECT_NEAR(scale.to_year(band->rect.right()), 2024, 0.05);
    const auto mark = std::ranges::find_if(picture.scene.marks, [&](const Mark& one) {
        return one.fill == Ink::inlay && one.rect == band->rect;
    });
    ASSERT_NE(mark, picture.scene.marks.end());
    EXPECT_GT(mark->fade_right_px, 0);
}

/// Nobody may take a role's word for the bar's own.
TEST(Roles, have_their_word_inside_their_band_or_none) {
    for (const float width : {960.0F, 1024.0F, 1280.0F, 1440.0F, 1920.0F}) {
        for (const Language language : {Language::swedish, Language::english}) {
            const Picture picture({.language = language}, width);
            for (const char* role : {"eurocities-chair", "c40-steering-group"}) {
                const Target* band = picture.scene.target(std::string("role-") + role);
                ASSERT_NE(band, nullptr) << role;
                const TextBlock* word = picture.scene.block(std::string("band-") + role);
                if (word != nullptr) {
                    EXPECT_GE(word->rect.x, band->rect.x + 5.9F) << role << width;
                    EXPECT_LE(word->rect.right(), band->rect.right() - 5.9F) << role << width;
                }
            }
        }
    }
}

TEST(Reading, says_how_many_there_were_in_the_year_under_the_pointer) {
    const Picture still({}, 1440);
    const auto& scene = still.scene;
    const auto words_at = [&](double year, const TimeArea& area) {
        const Point at{static_cast<float>(area.scale.to_px(year)), area.rect.y + 20};
        const std::string id = scene.hit(at)->id;
        const Picture picture({}, 1440, 1, {.id = id, .at = at});
        for (const Mark& mark : picture.scene.marks) {
            if (mark.kind == MarkKind::label && mark.text.find(": ") == 4) {
                return mark.text;
            }
        }
        return std::string();
    };
    EXPECT_EQ(words_at(2015.3, scene.plot), "2015: 6 medlemskap");
    EXPECT_EQ(words_at(1995.9, scene.overview), "1995: 2 medlemskap");
    EXPECT_EQ(words_at(2023.9, scene.overview), "2023: 10 medlemskap");
    EXPECT_EQ(words_at(1994.2, scene.overview), "1994: 0 medlemskap");
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

TEST(Tooltip, lies_on_the_stage_and_reaches_to_its_mark) {
    for (const float width : {320.0F, 768.0F, 1440.0F, 3840.0F}) {
        for (const char* id :
             {"bar-eurocities", "bar-cnca", "bar-polis", "role-eurocities-chair"}) {
            for (const float x : {0.0F, width / 2, width - 1}) {
                const Picture picture({}, width, 1, {.id = id, .at = {x, 0}});
                const Target* tip = picture.scene.target("tooltip");
                ASSERT_NE(tip, nullptr) << id;
                EXPECT_TRUE(lies_in(tip->rect, picture.scene.bounds)) << width << id;
                const Rect mark = picture.scene.target(id)->rect;
                const float gap =
                    std::max(tip->rect.y - mark.bottom(), mark.y - tip->rect.bottom());
                EXPECT_NEAR(gap, 0, 0.1F) << width << id;
                for (const char* part : {"tooltip-title", "tooltip-text"}) {
                    EXPECT_TRUE(lies_in(picture.scene.block(part)->rect, tip->rect)) << width << id;
                }
            }
        }
    }
}

TEST(Tooltip, of_a_sign_lies_on_the_stage_and_on_nothing_of_the_header) {
    const ViewState searching{.search = "nordic", .selected = "c40"};
    ViewState table = searching;
    table.view = View::table;
    for (const ViewState& state : {searching, table}) {
        for (const float width : {320.0F, 768.0F, 1024.0F, 1440.0F, 3840.0F}) {
            for (const char* id : {"search-clear", "pan-left", "zoom-in", "details-close"}) {
                const Picture still(state, width);
                const Target* sign = still.scene.target(id);
                const Point at =
                    sign == nullptr ? Point{} : Point{sign->rect.x + 20, sign->rect.y + 20};
                const Picture picture(state, width, 1, {.id = id, .at = at});
                const Target* tip = picture.scene.target("tooltip");
                if (tip == nullptr) {
                    EXPECT_TRUE(sign == nullptr || state.view == View::table) << width << id;
                    continue;
                }
                EXPECT_TRUE(lies_in(tip->rect, picture.scene.bounds)) << width << id;
                EXPECT_GE(tip->rect.y, still.scene.target("search-clear")->rect.bottom() - 1)
                    << width << id;
            }
        }
    }
}

TEST(Tooltip, of_a_sign_waits_until_a_pointer_rests) {
    EXPECT_EQ(tip_rest_ms({}, "zoom-in"), 500);
    EXPECT_EQ(tip_rest_ms({}, "bar-c40"), 0);
    EXPECT_EQ(tip_rest_ms({}, "sort-name"), 0);
}

TEST(Tooltip, says_what_is_under_the_pointer) {
    const auto words_at = [](const char* id) {
        const Picture picture({}, 1440, 1, {.id = id, .at = {700, 400}});
        std::string words;
        for (auto mark = picture.scene.marks.rbegin(); mark->kind == MarkKind::label; ++mark) {
            words = mark->text + (words.empty() ? "" : " ") + words;
        }
        return words;
    };
    EXPECT_EQ(words_at("bar-cnca"), "Carbon Neutral Cities Alliance " +
                                        membership_words(organisation("cnca"), {}) + ". " +
                                        organisation("cnca").summary.sv);
    EXPECT_EQ(words_at("role-c40-steering-group"), "C40 Cities Del av styrgruppen, 2019–2022");
    EXPECT_EQ(words_at("moment-cnca-started"),
              "CNCA CNCA startade som ett initiativ inom C40, 2014");
    EXPECT_EQ(dump(Picture({}, 1440, 1, {.id = "no-such-thing", .at = {700, 400}})),
              dump(Picture({}, 1440)));
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
