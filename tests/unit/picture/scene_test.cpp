// Does a scene answer which place lies under the pointer, and which one has an id?
#include "core/picture/scene.h"

#include <gtest/gtest.h>

#include "unit/support.h"

namespace timeline {
namespace {

Scene overlapping() {
    Scene scene;
    scene.targets = {{.id = "below", .rect = {0, 0, 100, 100}},
                     {.id = "above", .rect = {50, 50, 100, 100}},
                     {.id = "small", .rect = {60, 60, 10, 10}}};
    scene.blocks = {{.id = "words", .rect = {1, 2, 3, 4}, .text = "hej"}};
    return scene;
}

TEST(Hit, is_the_topmost_target) {
    const Scene scene = overlapping();
    EXPECT_EQ(scene.hit({10, 10})->id, "below");
    EXPECT_EQ(scene.hit({55, 55})->id, "above");
    EXPECT_EQ(scene.hit({65, 65})->id, "small");
    EXPECT_EQ(scene.hit({120, 120})->id, "above");
    EXPECT_EQ(scene.hit({120, 10}), nullptr);
    EXPECT_EQ(Scene().hit({0, 0}), nullptr);
}

TEST(Hit, counts_the_left_and_upper_edge_and_not_the_others) {
    const Rect rect{10, 20, 30, 40};
    EXPECT_TRUE(rect.contains({10, 20}));
    EXPECT_TRUE(rect.contains({39.9F, 59.9F}));
    EXPECT_FALSE(rect.contains({40, 30}));
    EXPECT_FALSE(rect.contains({20, 60}));
    EXPECT_FALSE(rect.contains({9.9F, 30}));
}

TEST(LookUp, is_by_id) {
    const Scene scene = overlapping();
    EXPECT_EQ(scene.target("above")->rect, (Rect{50, 50, 100, 100}));
    EXPECT_EQ(scene.target("nothing"), nullptr);
    EXPECT_EQ(scene.target(""), nullptr);
    EXPECT_EQ(scene.block("words")->text, "hej");
    EXPECT_EQ(scene.block("above"), nullptr);
}

TEST(Rect, insets_on_all_sides) {
    EXPECT_EQ((Rect{10, 20, 30, 40}.inset(5)), (Rect{15, 25, 20, 30}));
    EXPECT_EQ((Rect{10, 20, 30, 40}.inset(-1)), (Rect{9, 19, 32, 42}));
    EXPECT_EQ((Rect{10, 20, 30, 40}.middle_y()), 40);
}

TEST(InkOf, gives_each_shape_its_own) {
    EXPECT_EQ(ink_of(Shape::leaf), Ink::leaf);
    EXPECT_EQ(ink_of(Shape::diamond), Ink::diamond);
    EXPECT_EQ(ink_of(Shape::none), Ink::muted);
}

/// In the picture itself the small things lie on top of what they stand on.
TEST(Hit, of_the_picture_finds_the_most_precise_place) {
    const test::Picture picture({.selected = "c40"}, 1440);
    const auto hit_middle = [&picture](const char* id) -> std::string {
        const Target* target = picture.scene.target(id);
        if (target == nullptr) {
            return "no target";
        }
        const Rect& rect = target->rect;
        return picture.scene.hit({rect.x + rect.w / 2, rect.middle_y()})->id;
    };
    for (const char* id :
         {"role-c40_c40-steering-group", "moment-cnca_cnca-started",
          "moment-strong-cities_strong-cities-founded", "role-eurocities_eurocities-mobility-forum",
          "bar-eccar", "bar-polis", "zoom-in", "fit-all", "lang-en", "display", "theme-climate",
          "sort-name", "details-close", "related-cnca", "overview-start", "overview-end",
          "overview-window"}) {
        EXPECT_EQ(hit_middle(id), id);
    }
    const Rect row = picture.scene.target("row-eccar")->rect;
    EXPECT_EQ(picture.scene.hit({row.x + 40, row.middle_y()})->id, "row-eccar");
}

}  // namespace
}  // namespace timeline
