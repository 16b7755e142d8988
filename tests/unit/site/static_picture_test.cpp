// Does the static page's picture lie where the program draws, at every width?
#include "core/site/static_picture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include "core/markup/html.h"
#include "unit/layout/grid.h"

namespace timeline::test {
namespace {

using testing::HasSubstr;

Scene still_at(float width_px, Language language) {
    const Picture picture({.language = language}, width_px);
    LayoutInput input = picture.input;
    input.has_controls = false;
    return layout(input);
}

std::vector<Arrangement> all_arrangements(Language language) {
    return arrangements([language](float width) { return still_at(width, language); },
                        narrowest_picture_px, widest_picture_px);
}

/// Where the browser stretches a length to.
float stretched(float narrow, float wide, const Arrangement& one, int at_px) {
    const int room = std::max(one.to_px - one.from_px, 1);
    return narrow +
           (wide - narrow) * static_cast<float>(at_px - one.from_px) / static_cast<float>(room);
}

TEST(Arrangements, cover_every_width_once) {
    for (const Language language : both_languages) {
        int next = narrowest_picture_px;
        for (const Arrangement& one : all_arrangements(language)) {
            EXPECT_EQ(one.from_px, next);
            EXPECT_GE(one.to_px, one.from_px);
            next = one.to_px + 1;
        }
        EXPECT_EQ(next, widest_picture_px + 1);
    }
}

TEST(Arrangements, stretch_to_where_the_program_draws) {
    for (const Language language : both_languages) {
        for (const Arrangement& one : all_arrangements(language)) {
            for (int px = one.from_px; px <= one.to_px; px += 7) {
                const Scene drawn = still_at(static_cast<float>(px), language);
                ASSERT_EQ(drawn.marks.size(), one.narrow.marks.size()) << px;
                for (std::size_t i = 0; i < drawn.marks.size(); ++i) {
                    const Mark& mark = drawn.marks[i];
                    const Rect a = one.narrow.marks[i].rect;
                    const Rect b = one.wide.marks[i].rect;
                    ASSERT_EQ(mark.text, one.narrow.marks[i].text) << px;
                    ASSERT_NEAR(mark.rect.x, stretched(a.x, b.x, one, px), 0.75F) << px;
                    ASSERT_NEAR(mark.rect.w, stretched(a.w, b.w, one, px), 0.75F) << px;
                    ASSERT_NEAR(mark.rect.y - drawn.picture_top, a.y - one.narrow.picture_top, 0.5F)
                        << px;
                }
            }
        }
    }
}

TEST(Arrangements, are_few_enough_to_be_sent_all) {
    for (const Language language : both_languages) {
        EXPECT_LE(all_arrangements(language).size(), 45U);
    }
}

TEST(StaticPicture, has_a_rule_for_each_arrangement_and_for_older_browsers) {
    const StaticPicture picture = static_picture(shipped(), Language::swedish, fake_measure());
    ASSERT_EQ(picture.svgs.size() % 2, 0U);
    for (std::size_t i = 0; i < picture.svgs.size(); i += 2) {
        const std::string& id = picture.svgs[i].id;
        EXPECT_THAT(picture.css, HasSubstr('#' + id + ",#" + id + "-links{display:block}"));
        EXPECT_EQ(picture.svgs[i + 1].id, id + "-links");
    }
    EXPECT_THAT(picture.css, HasSubstr("@supports not (container-type:inline-size){\n@media "));
    EXPECT_THAT(picture.css, HasSubstr("#static-top{min-height:"));
}

TEST(StaticPicture, is_placed_only_by_classes_that_its_rules_have) {
    const StaticPicture picture = static_picture(shipped(), Language::english, fake_measure());
    int placed = 0;
    for (const Node* node : all_nodes(picture.svgs)) {
        const std::string classes = attribute(*node, "class");
        const std::size_t at = classes.rfind(" at");
        if (at != std::string::npos) {
            EXPECT_THAT(picture.css, HasSubstr('.' + classes.substr(at + 1) + '{'));
            ++placed;
        }
    }
    EXPECT_GT(placed, 500);
}

}  // namespace
}  // namespace timeline::test
