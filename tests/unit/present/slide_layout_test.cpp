// Can every slide be read on every screen, from the back row, and does its map stay where it is?
#include "core/present/layout_slide.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "unit/present/slides.h"

namespace timeline::test {
namespace {

/// The slide of a step on a screen.
struct Screen {
    Screen(int step, float width, float height, SlideMoment moment = {}, double zoom = 1)
        : shown(slide(step)),
          scene(layout_slide({.data = shipped(),
                              .slide = shown,
                              .language = Language::swedish,
                              .width_px = width,
                              .height_px = height,
                              .measure = measure,
                              .zoom = zoom,
                              .moment = moment})) {}

    Measure measure = fake_measure();
    Slide shown;
    Scene scene;
};

TEST(SlideLayout, keeps_every_text_on_the_screen_and_off_the_map) {
    for (const auto& [width, height] : std::vector<std::pair<float, float>>{
             {1920, 1080}, {3840, 2160}, {1024, 768}, {1080, 1920}, {390, 844}, {844, 390}}) {
        for (int step = 1; step <= static_cast<int>(shipped().steps.size()); ++step) {
            SCOPED_TRACE(std::to_string(step) + " at " + std::to_string(width));
            const Screen screen(step, width, height);
            for (const TextBlock& block : screen.scene.blocks) {
                EXPECT_GE(block.rect.x, 0) << block.id;
                EXPECT_LE(block.rect.right(), width + 1) << block.id;
                EXPECT_LE(block.rect.bottom(), height) << block.id;
            }
        }
    }
}

TEST(SlideLayout, can_be_read_from_the_back_row) {
    const Screen screen(4, 1920, 1080);
    EXPECT_GE(screen.scene.block("slide-figure")->style.size_px, 200);
    EXPECT_GE(screen.scene.block("slide-sentence")->style.size_px, 40);
    EXPECT_GE(screen.scene.block("slide-title")->style.size_px, 60);
}

struct Shown {
    int step = 1;
    Language language = Language::swedish;
    bool both = false;
};

std::vector<Shown> all_slides() {
    std::vector<Shown> all;
    for (int step = 1; step <= static_cast<int>(shipped().steps.size()); ++step) {
        for (const Language language : {Language::swedish, Language::english}) {
            for (const bool both : {false, true}) {
                all.push_back({step, language, both});
            }
        }
    }
    return all;
}

Scene scene_of(const Shown& shown, float width, float height) {
    const Measure measure = fake_measure();
    const Slide what = slide(shown.step, shown.language, shown.both);
    return layout_slide({.data = shipped(),
                         .slide = what,
                         .language = shown.language,
                         .width_px = width,
                         .height_px = height,
                         .measure = measure});
}

/// A projector's shapes, a wall's, an upright screen and a phone both ways.
const std::pair<float, float> screens[] = {{1920, 1080}, {1024, 768}, {1080, 1920},
                                           {390, 844},   {844, 390},  {2560, 1080}};

/// Where a text's letters are: lines have air above and below them.
Rect letters_of(const TextBlock& block) {
    const float air = 0.25F * block.style.line_height_px();
    return {block.rect.x, block.rect.y + air, block.rect.w, block.rect.h - 2 * air};
}

bool touch(Rect a, Rect b) {
    return std::min(a.right(), b.right()) - std::max(a.x, b.x) > 1 &&
           std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y) > 1;
}

TEST(SlideLayout, lets_no_text_lie_over_another) {
    for (const auto& [width, height] : screens) {
        for (const Shown& shown : all_slides()) {
            const Scene scene = scene_of(shown, width, height);
            for (std::size_t i = 0; i < scene.blocks.size(); ++i) {
                for (std::size_t j = i + 1; j < scene.blocks.size(); ++j) {
                    EXPECT_FALSE(touch(letters_of(scene.blocks[i]), letters_of(scene.blocks[j])))
                        << scene.blocks[i].id << " and " << scene.blocks[j].id << " at step "
                        << shown.step << ", " << width << " x " << height;
                }
            }
        }
    }
}

/// The timeline's ground: the only one with a frame and round corners of its size.
Rect card_of(const Scene& scene) {
    for (const Mark& mark : scene.marks) {
        if (mark.fill == Ink::surface && mark.stroke == Ink::strong_line) {
            return mark.rect;
        }
    }
    return {};
}

TEST(SlideLayout, leaves_the_timeline_where_it_is_from_step_to_step) {
    for (const auto& [width, height] : screens) {
        for (const Shown& shown : all_slides()) {
            const Shown first{1, shown.language, shown.both};
            const Rect card = card_of(scene_of(shown, width, height));
            EXPECT_EQ(card, card_of(scene_of(first, width, height))) << shown.step;
            EXPECT_GT(card.h, height * 0.2F);
        }
    }
}

TEST(SlideLayout, has_nothing_that_the_back_row_cannot_read) {
    for (const Shown& shown : all_slides()) {
        const Scene scene = scene_of(shown, 1920, 1080);
        const Organisation* chosen = slide(shown.step).organisation;
        for (const TextBlock& block : scene.blocks) {
            const bool is_current = chosen != nullptr && block.id == "map-" + chosen->id;
            const float least = 20;  // 10 points in a PowerPoint file, which is half as large
            EXPECT_GE(block.style.size_px, is_current ? least + 2 : least)
                << block.id << " at step " << shown.step << ", both: " << shown.both;
        }
    }
}

TEST(SlideLayout, tells_past_present_and_coming_apart) {
    const Screen screen(step_of("c40"), 1920, 1080);
    EXPECT_NE(screen.scene.block("map-name-eurocities"), nullptr);
    EXPECT_NE(screen.scene.block("map-name-c40"), nullptr);
    EXPECT_EQ(screen.scene.block("map-name-cnca"), nullptr) << "what comes has no name yet";
    const auto count = [&screen](auto is_wanted) {
        return std::count_if(screen.scene.marks.begin(), screen.scene.marks.end(), is_wanted);
    };
    EXPECT_EQ(count([](const Mark& mark) { return mark.dashed; }), 9);
    EXPECT_EQ(count([](const Mark& mark) { return mark.alpha < 1; }), 4)
        << "two that were, and two of which nobody knows since when";
    EXPECT_EQ(count([](const Mark& mark) { return mark.dashed && mark.stroke == Ink::control; }), 7)
        << "only what comes is an outline in no theme's colour";
}

const Mark& mark_of(const Scene& scene, std::string_view text) {
    return *std::find_if(scene.marks.begin(), scene.marks.end(),
                         [text](const Mark& mark) { return mark.text == text; });
}

std::ptrdiff_t count_marks(const Scene& scene, const std::function<bool(const Mark&)>& is_wanted) {
    return std::count_if(scene.marks.begin(), scene.marks.end(), is_wanted);
}

/// Rows of the map, and chips in its lane.
std::ptrdiff_t filled_bars(const Scene& scene) {
    const Rect card = card_of(scene);
    return count_marks(scene, [&](const Mark& mark) {
        return mark.kind == MarkKind::box && mark.fill != Ink::none && mark.fill != Ink::surface &&
               mark.rect.y > card.y && mark.rect.bottom() < card.bottom();
    });
}

TEST(SlideLayout, opens_with_its_title_before_anything_has_begun) {
    const Scene opening = Screen(1, 1920, 1080).scene;
    EXPECT_EQ(opening.block("slide-title")->style.size_px, 120);
    EXPECT_EQ(opening.block("slide-sentence")->style.size_px, 48);
    EXPECT_EQ(opening.block("slide-figure"), nullptr);
    EXPECT_EQ(opening.block("slide-site"), nullptr) << "the title says it";
    EXPECT_EQ(filled_bars(opening), 2) << "the two without a start are there, and no row is";
    EXPECT_EQ(filled_bars(Screen(2, 1920, 1080).scene), 5) << "the first one, and its roles";
}

TEST(SlideLayout, sets_a_number_and_its_word_on_one_line) {
    const Scene roles = Screen(12, 1920, 1080).scene;
    const Mark& number = mark_of(roles, "4");
    const Mark& word = mark_of(roles, "uppdrag");
    EXPECT_NEAR(word.rect.x - number.rect.right(), 40, 1);
    const auto baseline = [](const Mark& mark) {
        return mark.rect.middle_y() + (0.96875F - 1.2099609F / 2) * mark.style.size_px;
    };
    EXPECT_NEAR(baseline(word), baseline(number), 0.5F);
    EXPECT_EQ(roles.block("slide-title")->text, "4 uppdrag") << "is read as one";
    EXPECT_EQ(number.id, word.id) << "and is one title in a file";
    EXPECT_EQ(roles.block("slide-figure"), nullptr);
}

TEST(SlideLayout, shows_on_the_map_who_has_had_roles_and_when) {
    const Scene roles = Screen(12, 1920, 1080).scene;
    EXPECT_EQ(count_marks(roles, [](const Mark& mark) { return mark.alpha < 0.3F; }), 9)
        << "those without a role are hardly there";
    EXPECT_EQ(roles.block("map-role-eurocities_eurocities-chair")->lines.front(), "Ordförande");
    const Scene wide = Screen(12, 2560, 1080).scene;
    EXPECT_EQ(wide.block("map-role-c40_c40-steering-group")->lines.front(), "Styrgrupp 2019–2022");
    EXPECT_EQ(wide.block("map-role-eurocities_eurocities-mobility-forum"), nullptr)
        << "it has no room";
    EXPECT_EQ(roles.block("map-name-c40")->style.ink, Ink::text);
    EXPECT_EQ(roles.block("map-name-change")->style.ink, Ink::muted);
}

TEST(SlideLayout, draws_a_themes_sum_as_long_as_it_is_large) {
    const Screen closing(15, 1920, 1080);
    const auto bar = [&](std::size_t i) {
        const ThemeSum& sum = closing.shown.sums[i];
        const TextBlock* word = closing.scene.block("slide-sum-" + std::to_string(i));
        const auto found = std::find_if(
            closing.scene.marks.begin(), closing.scene.marks.end(), [&](const Mark& mark) {
                return mark.kind == MarkKind::box && mark.fill == ink_of(sum.shape) &&
                       std::abs(mark.rect.middle_y() - word->rect.middle_y()) < 1;
            });
        return found->rect.w;
    };
    EXPECT_EQ(closing.scene.block("slide-title")->text, "12 medlemskap");
    EXPECT_NE(closing.scene.block("slide-source"), nullptr);
    for (std::size_t i = 1; i < closing.shown.sums.size(); ++i) {
        const auto counts = static_cast<float>(closing.shown.sums[i].count) /
                            static_cast<float>(closing.shown.sums[0].count);
        EXPECT_NEAR(bar(i) / bar(0), counts, 0.01F) << i;
    }
}

TEST(SlideLayout, shows_hairlines_and_no_tiny_names_on_a_phone) {
    for (const auto& [width, height] : {std::pair{844.0F, 390.0F}, std::pair{390.0F, 844.0F}}) {
        const Scene scene = Screen(step_of("c40"), width, height).scene;
        for (const TextBlock& block : scene.blocks) {
            EXPECT_GE(block.style.size_px, 8.5F) << block.id << " at " << width;
        }
        EXPECT_EQ(count_marks(scene,
                              [](const Mark& mark) {
                                  return mark.stroke == Ink::control && !mark.dashed &&
                                         std::abs(mark.stroke_px - 1) < 0.01F;
                              }),
                  7)
            << width;
    }
}

TEST(SlideLayout, lets_time_pass_on_the_way_from_the_step_before) {
    const Screen half(step_of("c40"), 1920, 1080, {.share = 0.5, .from_year = 1995.0});
    const auto drawn = std::find_if(half.scene.marks.begin(), half.scene.marks.end(),
                                    [](const Mark& mark) { return mark.id == "slide-figure"; });
    EXPECT_EQ(drawn->text, "2001");
    EXPECT_EQ(half.scene.block("slide-figure")->text, "2007") << "what is read doesn't flicker";
}

TEST(SlideLayout, grows_about_a_place_when_it_is_zoomed) {
    const Screen plain(4, 1920, 1080);
    const Screen zoomed(4, 1920, 1080, {}, 2);
    const Rect before = plain.scene.block("slide-title")->rect;
    const Rect now = zoomed.scene.block("slide-title")->rect;
    EXPECT_NEAR(now.x - 960, 2 * (before.x - 960), 0.5F);
    EXPECT_NEAR(now.y - 540, 2 * (before.y - 540), 0.5F);
    EXPECT_EQ(zoomed.scene.bounds, plain.scene.bounds);
}

}  // namespace
}  // namespace timeline::test
