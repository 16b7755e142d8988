// Does the presentation that is made of the data tell all of it, in the order of time, and nothing
// that the data doesn't say?
#include "core/present/presentation.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "core/data/dataset_json.h"
#include "core/data/generated_data.h"
#include "core/present/layout_slide.h"
#include "core/words/wording.h"
#include "unit/present/slides.h"

namespace timeline::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

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

TEST(Presentation, of_a_long_list_tells_its_themes_in_few_marks) {
    Dataset data = load_dataset(generated_data(2000)).data;
    data.steps = default_steps(data);
    ASSERT_EQ(data.steps.size(), data.themes.size() + 2);
    EXPECT_EQ(data.steps[1].view, "theme=" + data.themes[0].id);
    for (std::size_t i = 0; i < data.steps.size(); ++i) {
        const int step = static_cast<int>(i) + 1;
        const Slide slide = slide_of(data, {.presenting = {.step = step}});
        const Measure measure = Picture({}, 1280).measure;
        const Scene scene = layout_slide({.data = data,
                                          .slide = slide,
                                          .language = Language::swedish,
                                          .width_px = 1920,
                                          .height_px = 1080,
                                          .measure = measure});
        EXPECT_LT(scene.marks.size(), 1000U) << step;
        if (i > 0 && i < data.themes.size() + 1) {
            EXPECT_EQ(slide.title, data.themes[i - 1].name.sv);
            EXPECT_EQ(slide.figure, count_words(slide.view.shown(), Language::swedish));
        }
    }
}

TEST(Presentation, says_since_when_where_the_data_has_no_sentence) {
    Dataset data = shipped();
    data.organisations.front().more.change().summary = {};
    const std::vector<Step> steps = default_steps(data);
    EXPECT_EQ(steps.at(1).caption.sv,
              membership_words(data.organisations.front(), Language::swedish) + '.');
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
    EXPECT_EQ(polis.figure, "Medlem");
    EXPECT_EQ(polis.figure_note, "startår anges inte");
    EXPECT_THAT(slide_words(polis, Language::swedish),
                HasSubstr("Medlem, startår anges inte. POLIS"));
    EXPECT_THAT(polis.details, ElementsAre(HasSubstr("beslut, årtal anges inte")));
    EXPECT_FALSE(year_of(polis)) << "no line stands anywhere";
}

TEST(Presentation, counts_what_its_own_slides_say) {
    const Slide opening = slide(1);
    EXPECT_EQ(opening.figure, "") << "its title stands large";
    EXPECT_EQ(opening.title, "Stockholm i världen");
    EXPECT_EQ(opening.sentence, "12 internationella organisationer och nätverk sedan 1995");
    std::size_t roles = 0;
    for (const Organisation& organisation : shipped().organisations) {
        roles += organisation.more->roles.size();
    }
    EXPECT_EQ(slide(12).figure, std::to_string(roles));
    EXPECT_EQ(slide(12).title, std::to_string(roles) + " uppdrag");
    EXPECT_EQ(slide(12).details.size(), roles);
    EXPECT_EQ(slide_words(slide(12), Language::swedish).find("4. 4"), std::string::npos)
        << "a number is said once";
}

TEST(Presentation, ends_with_the_sum_of_each_theme_and_its_source) {
    const Slide closing = slide(15);
    std::vector<std::string> said;
    for (const ThemeSum& sum : closing.sums) {
        said.push_back(sum.name + ' ' + std::to_string(sum.count));
        const auto belongs = [&](const Organisation& one) {
            return theme_words(shipped(), one, Language::swedish).find(sum.name) !=
                   std::string::npos;
        };
        EXPECT_EQ(sum.count, static_cast<std::size_t>(
                                 std::ranges::count_if(shipped().organisations, belongs)));
    }
    EXPECT_THAT(said, ElementsAre("Klimat 4", "Mobilitet 3", "Trygghet 2", "Jämlikhet 2",
                                  "Välfärd 2", "Stadspolitik 1"));
    EXPECT_EQ(closing.title, "12 medlemskap");
    EXPECT_EQ(closing.source,
              "Källa: Stockholms stad, sidan ”Organisationer och nätverk”. Uppgifterna gäller till "
              "och med 2023.");
    EXPECT_THAT(slide_words(closing, Language::swedish), HasSubstr("Klimat 4, Mobilitet 3"));
}

/// Another city's list has other words: all of a title slide's are the author's.
TEST(Presentation, opens_with_the_words_that_its_file_has) {
    Dataset data = shipped();
    data.steps = {
        {.view = "", .caption = {"Malmö\nSju nät", "Malmö\nSeven"}, .look = SlideLook::title}};
    ViewState state;
    state.presenting.step = 1;
    EXPECT_EQ(slide_words(slide_of(data, state), Language::swedish), "Steg 1 av 1. Malmö. Sju nät");
}

TEST(Presentation, speaks_both_languages_at_once_when_asked_to) {
    const Slide english = slide(step_of("c40"), Language::english, true);
    EXPECT_EQ(english.sentence, shipped().find("c40")->more->summary.en);
    EXPECT_EQ(english.other_sentence, shipped().find("c40")->more->summary.sv);
    EXPECT_EQ(slide_words(english, Language::english),
              "Step 4 of 15. 2007. C40 Cities. " + english.sentence);
}

}  // namespace
}  // namespace timeline::test
