// Does an author's presentation become its steps, and does each mistake say where it is?
#include "core/data/presentation_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/present/presentation.h"
#include "core/words/problem_words.h"
#include "unit/support.h"

namespace timeline {
namespace {

using test::shipped;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const std::string& shipped_presentation() {
    static const std::string json = test::read_text_file(TIMELINE_ASSETS_DIR "/presentation.json");
    return json;
}

std::vector<std::string> views(const std::vector<Step>& steps) {
    std::vector<std::string> all;
    for (const Step& step : steps) {
        all.push_back(step.view);
    }
    return all;
}

std::vector<std::string> complaints(const std::string& json) {
    std::vector<std::string> all;
    for (const Problem& problem : load_presentation(json).problems) {
        all.push_back(describe(problem, Language::english));
    }
    return all;
}

TEST(PresentationFile, shipped_one_is_sound_and_leaves_nobody_out) {
    const PresentationResult result = load_presentation(shipped_presentation());
    EXPECT_THAT(result.problems, IsEmpty());
    for (const Organisation& organisation : shipped().organisations) {
        EXPECT_THAT(views(result.steps), ::testing::Contains("org=" + organisation.id));
    }
}

TEST(PresentationFile, gives_back_the_steps_that_it_was_made_of) {
    const std::string json = presentation_json(shipped().steps);
    const PresentationResult result = load_presentation(json);
    EXPECT_THAT(result.problems, IsEmpty());
    EXPECT_EQ(presentation_json(result.steps), json);
    EXPECT_THAT(result.steps, SizeIs(shipped().steps.size()));
}

TEST(PresentationFile, shows_a_view_that_was_copied_from_the_address_bar) {
    const PresentationResult result = load_presentation(R"({"steps": [{
        "view": "?theme=climate&sort=name&lang=en&scheme=dark",
        "caption": {"sv": "Klimat\nFyra medlemskap.", "en": "Climate\nFour memberships."}}]})");
    ASSERT_THAT(result.steps, SizeIs(1));
    Dataset data = shipped();
    data.steps = result.steps;
    ViewState state;
    state.presenting.step = 1;
    const Slide slide = slide_of(data, state);
    EXPECT_EQ(slide.title, "Klimat") << "in the speaker's language, not the author's";
    EXPECT_EQ(slide.sentence, "Fyra medlemskap.");
    EXPECT_EQ(slide.figure, std::to_string(slide.view.shown()));
    EXPECT_LT(slide.view.shown(), shipped().organisations.size());
    EXPECT_THAT(slide.notes, IsEmpty());
}

TEST(PresentationFile, keeps_what_each_slide_is_for) {
    const PresentationResult result = load_presentation(shipped_presentation());
    EXPECT_EQ(result.steps.front().look, SlideLook::title);
    EXPECT_EQ(result.steps[11].look, SlideLook::roles);
    EXPECT_EQ(result.steps.back().look, SlideLook::themes);
    EXPECT_EQ(result.steps[1].look, SlideLook::plain);
    EXPECT_THAT(complaints(R"({"steps": [{"view": "", "look": "poem",
        "caption": {"sv": "Ett", "en": "One"}}]})"),
                ElementsAre(::testing::HasSubstr("“poem” is none of title, roles, themes")));
}

TEST(PresentationFile, leaves_out_a_step_with_a_mistake_and_says_where) {
    const std::string json = R"({"steps": [
  {"view": "", "caption": {"sv": "Ett", "en": "One"}},
  {"view": 7, "caption": {"sv": "Två", "en": "Two"}},
  {"view": "", "caption": {"sv": "Tre"}}
]})";
    EXPECT_THAT(load_presentation(json).steps, SizeIs(1));
    EXPECT_THAT(complaints(json),
                ElementsAre(::testing::HasSubstr("line 3, column 12, presentation.json "
                                                 "steps[1].view"),
                            ::testing::HasSubstr("presentation.json steps[2].caption")));
}

TEST(PresentationFile, says_when_it_is_no_presentation_at_all) {
    for (const char* json : {"", "{", "[]", "7", "{}", R"({"steps": 3})"}) {
        EXPECT_THAT(load_presentation(json).steps, IsEmpty()) << json;
        EXPECT_THAT(load_presentation(json).problems, SizeIs(1)) << json;
    }
    EXPECT_THAT(complaints(std::string(2'000'000, ' ')),
                ElementsAre(::testing::HasSubstr("presentation.json")));
}

TEST(PresentationFile, has_an_end) {
    std::vector<Step> steps(max_steps + 5, {.view = "", .caption = {"a", "b"}});
    const PresentationResult result = load_presentation(presentation_json(steps));
    EXPECT_THAT(result.steps, SizeIs(max_steps));
    EXPECT_THAT(result.problems, SizeIs(5));
}

}  // namespace
}  // namespace timeline
