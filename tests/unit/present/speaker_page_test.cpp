// Does the speaker see what the audience sees, what comes next and what to say? And are the slides'
// pictures whole?
#include "core/present/speaker_page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/present/presenter_page.h"
#include "core/present/slide_picture.h"
#include "unit/support.h"

namespace timeline {
namespace {

using test::attribute;
using test::find_node;
using test::shipped;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

ViewState speaking(int step, PresenterScreen screen = PresenterScreen::slide) {
    ViewState state;
    state.presenting = {.step = step, .speaker = true, .screen = screen};
    return state;
}

/// The page of the speaker's window.
Page page_at(const ViewState& state) {
    const test::Picture picture(state, 1280);
    const Slide slide = slide_of(shipped(), state);
    Page page = presenter_page(picture.input, slide, picture.scene);
    add_commands(page, picture.input);
    return page;
}

std::string texts(const Node& node) {
    std::string all = node.text;
    for (const Node& child : node.children) {
        all += ' ' + texts(child);
    }
    return all;
}

const int last = static_cast<int>(shipped().steps.size());

TEST(SpeakerWindow, has_this_step_the_next_and_the_notes) {
    const Page page = page_at(speaking(4));
    EXPECT_THAT(texts(*find_node(page.speaker, "now_picture")), HasSubstr("C40 Cities"));
    EXPECT_THAT(texts(*find_node(page.speaker, "next_picture")), HasSubstr("CNCA"));
    EXPECT_THAT(texts(*find_node(page.speaker, "speaker-notes")),
                HasSubstr(shipped().find("c40")->more->about.sv.substr(0, 40)));
    EXPECT_THAT(page.stage, IsEmpty()) << "the same words are not there twice";
    EXPECT_THAT(test::repeated_ids(page.speaker), IsEmpty());
}

TEST(SpeakerWindow, says_when_nothing_follows_and_what_covers_the_screen) {
    const Page page = page_at(speaking(last, PresenterScreen::black));
    EXPECT_EQ(find_node(page.speaker, "next_picture"), nullptr);
    EXPECT_EQ(find_node(page.speaker, "next-words")->text, "Det här är det sista steget.");
    EXPECT_EQ(find_node(page.speaker, "speaker-now_heading")->text, "Publiken ser en svart skärm");
}

TEST(SpeakerWindow, says_how_far_it_has_come_and_keeps_its_own_sizes) {
    ViewState state = speaking(4);
    state.presenting.notes_px = 18;
    state.presenting.plan_minutes = 10;
    const Page page = page_at(state);
    const Node* progress = find_node(page.presenter, "speaker-progress");
    ASSERT_NE(progress, nullptr);
    EXPECT_EQ(attribute(*find_node(page.presenter, "speaker-dot-3"), "data-place"), "past");
    EXPECT_EQ(attribute(*find_node(page.presenter, "speaker-dot-4"), "data-place"), "now");
    EXPECT_EQ(attribute(*find_node(page.presenter, "speaker-dot-15"), "data-place"), "coming");
    EXPECT_EQ(find_node(page.presenter, "speaker-plan")->text, "Planerat: 10 min");
    EXPECT_EQ(attribute(*find_node(page.speaker, "speaker-notes-text"), "data-size"), "18");
    EXPECT_EQ(attribute(*find_node(page.speaker, "speaker-smaller"), "aria-disabled"), "true");
    EXPECT_EQ(texts(*find_node(page.speaker, "next-line")), " 2014  CNCA");
    state.presenting.speaker = false;
    EXPECT_EQ(find_node(page_at(state).presenter, "speaker-progress"), nullptr);
}

TEST(SpeakerWindow, is_only_in_the_speakers_window) {
    ViewState state = speaking(4);
    state.presenting.speaker = false;
    const test::Picture picture(state, 1280);
    EXPECT_THAT(whole_page(picture).speaker, IsEmpty());
}

TEST(SlidePictures, are_one_for_each_step_with_its_name) {
    const test::Picture picture(speaking(1), 1280);
    const std::vector<Node> sheets = slide_sheets(picture.input);
    ASSERT_THAT(sheets, SizeIs(shipped().steps.size()));
    EXPECT_EQ(sheets[3].id, "slide-04-c40");
    EXPECT_THAT(test::repeated_ids(sheets), IsEmpty());
    const Node& svg = sheets[3].children.front();
    EXPECT_EQ(attribute(svg, "viewBox"), "0 0 1920 1080");
    EXPECT_EQ(svg.children.front().text, "C40 Cities");
    EXPECT_THAT(svg.children[1].text, HasSubstr("2007"));
}

TEST(SlidePictures, are_only_made_for_those_who_look_at_all_steps) {
    EXPECT_EQ(find_node(page_at(speaking(4)).presenter, "present-step-4_picture"), nullptr);
    const Page open = page_at(speaking(4, PresenterScreen::steps));
    const Node* picture = find_node(open.presenter, "present-step-4_picture");
    ASSERT_NE(picture, nullptr);
    EXPECT_EQ(attribute(*picture, "aria-hidden"), "true") << "its button says what it shows";
}

}  // namespace
}  // namespace timeline
