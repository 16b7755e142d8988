// Do bars, roles and moments show the facts at their places?
#include "core/layout/layout.h"

#include <gtest/gtest.h>
#include <algorithm>

#include "unit/layout/grid.h"

namespace timeline::test {
namespace {

const Mark* bar_of(const Scene& scene, const std::string& id) {
    const auto found = std::find_if(scene.marks.begin(), scene.marks.end(),
                                    [&id](const Mark& mark) { return mark.id == "bar-" + id; });
    return found == scene.marks.end() ? nullptr : &*found;
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
    const Rect band = picture.scene.target("role-c40_c40-steering-group")->rect;
    EXPECT_NEAR(band.x, scale.to_px(2019), 0.1);
    EXPECT_NEAR(band.right(), scale.to_px(2023), 0.1);
    EXPECT_TRUE(lies_in(band, bar_of(picture.scene, "c40")->rect));
    EXPECT_EQ(picture.scene.target("role-polis_polis-steering-group"), nullptr);  // not dated
}

TEST(Moments, stand_at_their_time_even_before_the_bar) {
    const Picture picture({}, 1440);
    const TimeScale& scale = picture.scene.plot.scale;
    const auto middle_year = [&](const char* id) {
        const Target* target = picture.scene.target(id);
        return target == nullptr ? 0 : scale.to_year(target->rect.x + target->rect.w / 2);
    };
    EXPECT_NEAR(middle_year("moment-change_change-founded"), 2020.5, 0.05);
    EXPECT_NEAR(middle_year("moment-strong-cities_strong-cities-founded"), 2015 + 8.5 / 12, 0.05);
    EXPECT_NEAR(middle_year("moment-who-age-friendly_who-strategy"), 2018 + 3.5 / 12, 0.05);
    EXPECT_EQ(picture.scene.target("moment-oecd-inclusive-growth_oecd-started"), nullptr)
        << "lies on no axis";
    EXPECT_EQ(Picture({}, 390).scene.target("moment-change_change-founded"), nullptr)
        << "too slim a row";
}

TEST(Moments, lie_on_the_middle_of_their_row) {
    const Picture picture({}, 1440);
    for (const char* id : {"moment-change_change-founded", "moment-cnca_cnca-started"}) {
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
        const Target* target = scene.target("moment-change_change-founded");
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
    at->more.change().roles.front().period = *parse_period("/..");
    EXPECT_EQ(Picture({}, 1440, 1, {}, data).scene.target("role-c40_c40-steering-group"), nullptr);
    at->more.change().roles.front().period = *parse_period("/2022");
    EXPECT_NE(Picture({}, 1440, 1, {}, data).scene.target("role-c40_c40-steering-group"), nullptr);
}

TEST(Roles, that_go_on_fade_as_their_bar_does) {
    const Picture picture({}, 1440);
    const Target* band = picture.scene.target("role-eurocities_eurocities-mobility-forum");
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
            for (const char* role : {"eurocities_eurocities-chair", "c40_c40-steering-group"}) {
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

}  // namespace
}  // namespace timeline::test
