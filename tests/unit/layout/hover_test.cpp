// What is said of that which the pointer is over, and where?
#include "core/layout/layout.h"

#include <gtest/gtest.h>
#include <algorithm>

#include "core/words/wording.h"
#include "unit/layout/grid.h"
#include "unit/layout/scene_text.h"

namespace timeline::test {
namespace {

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

TEST(Tooltip, lies_on_the_stage_and_reaches_to_its_mark) {
    for (const float width : {320.0F, 768.0F, 1440.0F, 3840.0F}) {
        for (const char* id :
             {"bar-eurocities", "bar-cnca", "bar-polis", "role-eurocities_eurocities-chair"}) {
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
    const Picture picture({}, 1440);
    const auto rest_ms = [&picture](const char* id) {
        return tip_rest_ms(picture.scene.target(id)->subject);
    };
    EXPECT_EQ(rest_ms("zoom-in"), 500);
    EXPECT_EQ(rest_ms("bar-c40"), 0);
    EXPECT_EQ(rest_ms("sort-name"), 0);
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
                                        organisation("cnca").more->summary.sv);
    EXPECT_EQ(words_at("role-c40_c40-steering-group"), "C40 Cities Del av styrgruppen, 2019–2022");
    EXPECT_EQ(words_at("moment-cnca_cnca-started"),
              "CNCA CNCA startade som ett initiativ inom C40, 2014");
    EXPECT_EQ(dump(Picture({}, 1440, 1, {.id = "no-such-thing", .at = {700, 400}})),
              dump(Picture({}, 1440)));
}

}  // namespace
}  // namespace timeline::test
