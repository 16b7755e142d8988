// Does the presentation that is made of the data tell all of it, in the order of time, and nothing
// that the data doesn't say?
#include "core/presentation.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/layout_slide.h"
#include "core/presenter.h"
#include "unit/support.h"

namespace timeline {
namespace {

using test::shipped;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

Slide slide(int step, Language language = Language::swedish, bool both = false) {
    ViewState state{.language = language};
    state.presenting = {.step = step, .both_languages = both};
    return slide_of(shipped(), state);
}

int step_of(std::string_view organisation) {
    const auto& steps = shipped().steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].view == "org=" + std::string(organisation)) {
            return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

TEST(Presentation, tells_of_each_membership_once_in_the_order_of_time) {
    std::vector<std::string> views;
    for (const Step& step : shipped().steps) {
        views.push_back(step.view);
    }
    EXPECT_THAT(views, ElementsAre("", "org=eurocities", "org=iclei", "org=c40", "org=cnca",
                                   "org=eccar", "org=strong-cities", "org=who-age-friendly",
                                   "org=nordic-safe-cities", "org=eit-urban-mobility", "org=change",
                                   "", "org=oecd-inclusive-growth", "org=polis", ""));
}

TEST(Presentation, says_year_name_and_one_sentence) {
    const Slide c40 = slide(step_of("c40"));
    EXPECT_EQ(c40.figure, "2007");
    EXPECT_EQ(c40.title, "C40 Cities");
    EXPECT_EQ(c40.themes, "Klimat");
    EXPECT_THAT(c40.sentence, HasSubstr("innovationsstad"));
    EXPECT_THAT(c40.details, ElementsAre("Del av styrgruppen, 2019–2022"));
    EXPECT_EQ(c40.other_sentence, "");
}

TEST(Presentation, never_invents_a_year) {
    EXPECT_EQ(slide(step_of("iclei")).figure, "≈ 1995");
    const Slide polis = slide(step_of("polis"));
    EXPECT_EQ(polis.figure, "Startår anges inte");
    EXPECT_THAT(polis.details, ElementsAre(HasSubstr("beslut, årtal anges inte")));
    EXPECT_FALSE(year_of(polis)) << "no line stands anywhere";
}

TEST(Presentation, counts_what_its_own_slides_say) {
    EXPECT_EQ(slide(1).figure, "12");
    EXPECT_EQ(slide(12).title, "Uppdrag");
    std::size_t roles = 0;
    for (const Organisation& organisation : shipped().organisations) {
        roles += organisation.roles.size();
    }
    EXPECT_EQ(slide(12).figure, std::to_string(roles));
    EXPECT_EQ(slide(12).details.size(), roles);
}

TEST(Presentation, speaks_both_languages_at_once_when_asked_to) {
    const Slide english = slide(step_of("c40"), Language::english, true);
    EXPECT_EQ(english.sentence, shipped().find("c40")->summary.en);
    EXPECT_EQ(english.other_sentence, shipped().find("c40")->summary.sv);
    EXPECT_EQ(slide_words(english, Language::english),
              "Step 4 of 15. 2007. C40 Cities. " + english.sentence);
}

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

    Measure measure = test::fake_measure();
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
    const Measure measure = test::fake_measure();
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
            const float least = shown.both ? 18.0F : 20.0F;
            EXPECT_GE(block.style.size_px, is_current ? least + 2 : least)
                << block.id << " at step " << shown.step << ", both: " << shown.both;
        }
    }
}

TEST(SlideLayout, tells_past_present_and_coming_apart) {
    const Screen screen(step_of("c40"), 1920, 1080);
    EXPECT_NE(screen.scene.block("map-eurocities"), nullptr);
    EXPECT_NE(screen.scene.block("map-c40"), nullptr);
    EXPECT_EQ(screen.scene.block("map-cnca"), nullptr) << "what comes has no name yet";
    const auto count = [&screen](auto is_wanted) {
        return std::count_if(screen.scene.marks.begin(), screen.scene.marks.end(), is_wanted);
    };
    EXPECT_EQ(count([](const Mark& mark) { return mark.dashed; }), 9);
    EXPECT_EQ(count([](const Mark& mark) { return mark.alpha < 1; }), 2);
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
}  // namespace timeline
