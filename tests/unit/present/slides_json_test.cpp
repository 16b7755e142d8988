// Is everything handed over that files are made of: every slide, with all that is on it, its notes,
// its name and its picture?
#include "core/present/slides_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <nlohmann/json.hpp>

#include "core/base/color.h"
#include "core/present/presentation.h"
#include "core/present/slide_picture.h"
#include "unit/support.h"

namespace timeline {
namespace {

using nlohmann::json;
using testing::HasSubstr;

json taken(const ViewState& state, const Dataset& data = test::shipped(), Tone tone = Tone::light) {
    const test::Picture picture(state, 1280, 1, {}, data);
    return json::parse(slides_json(picture.input, palette(tone)));
}

ViewState at(int step, Language language = Language::swedish) {
    ViewState state{.language = language};
    state.presenting.step = step;
    return state;
}

TEST(SlidesJson, has_every_slide_with_its_names) {
    const json all = taken(at(4));
    EXPECT_EQ(all["language"], "sv");
    EXPECT_EQ(all["step"], 4);
    ASSERT_EQ(all["slides"].size(), test::shipped().steps.size());
    const json& c40 = all["slides"][3];
    EXPECT_EQ(c40["name"], "04-c40");
    EXPECT_EQ(c40["title"], "C40 Cities");
    EXPECT_EQ(c40["width"], 1920);
    EXPECT_EQ(c40["height"], 1080);
    EXPECT_EQ(all["slides"][0]["name"], "01");
    EXPECT_EQ(taken(at(4, Language::english))["language"], "en");
}

TEST(SlidesJson, has_the_speakers_notes_a_line_a_paragraph) {
    const test::Picture picture(at(1), 1280);
    const json all = taken(at(1));
    std::size_t notes = 0;
    for (int step = 1; step <= static_cast<int>(test::shipped().steps.size()); ++step) {
        const Slide slide = slide_at(picture.input, step);
        const auto read =
            all["slides"][static_cast<std::size_t>(step) - 1]["notes"].get<std::string>();
        for (const std::string& note : slide.notes) {
            EXPECT_THAT(read, HasSubstr(note));
            ++notes;
        }
        EXPECT_EQ(test::count(read, "\n") + 1, std::max<std::size_t>(slide.notes.size(), 1));
    }
    EXPECT_GT(notes, 0U);
}

TEST(SlidesJson, has_one_title_a_slide_and_all_of_its_words) {
    const test::Picture picture(at(1), 1280);
    const json all = taken(at(1));
    for (int step = 1; step <= static_cast<int>(test::shipped().steps.size()); ++step) {
        const Slide slide = slide_at(picture.input, step);
        int titles = 0;
        std::string words;
        std::string drawn;
        for (const json& shape : all["slides"][static_cast<std::size_t>(step) - 1]["shapes"]) {
            titles += shape.contains("isTitle") ? 1 : 0;
            for (const json& paragraph : shape.value("paragraphs", json::array())) {
                EXPECT_GT(paragraph["width"], 0);
                words += paragraph["text"].get<std::string>() + ' ';
            }
        }
        for (const Mark& mark : slide_scene(picture.input, slide).marks) {
            drawn += mark.kind == MarkKind::label ? mark.text + ' ' : "";
        }
        EXPECT_EQ(titles, 1) << step;
        EXPECT_EQ(words, drawn);
    }
}

TEST(SlidesJson, says_of_a_shape_what_it_has_and_nothing_else) {
    const json c40 = taken(at(4))["slides"][3];
    std::map<std::string, int> kinds;
    int fades = 0;
    int colors = 0;
    for (const json& shape : c40["shapes"]) {
        ++kinds[shape["kind"].get<std::string>()];
        if (shape["kind"] == "box" || shape["kind"] == "polygon") {
            EXPECT_TRUE(shape.contains("fill") || shape.contains("stroke")) << shape.dump();
        }
        fades += shape.contains("fadeRight") ? 1 : 0;
        if (shape.contains("fill")) {
            EXPECT_EQ(shape["fill"]["color"].get<std::string>().size(), 6U);
            ++colors;
        }
        EXPECT_FALSE(shape.contains("cutLeft")) << "a slide shows all of its time";
    }
    EXPECT_GT(kinds["box"], 12);
    EXPECT_GT(kinds["text"], 12);
    EXPECT_GT(kinds["polygon"], 0);
    EXPECT_GT(fades, 0);
    EXPECT_GT(colors, 12);
}

TEST(SlidesJson, has_the_picture_alone_when_nothing_is_presented) {
    const test::Picture picture({.search = "klimat"}, 1280);
    const json taken = json::parse(picture_json(picture.input, palette(Tone::dark)));
    EXPECT_EQ(taken["step"], 1);
    ASSERT_EQ(taken["slides"].size(), 1U);
    const json& slide = taken["slides"][0];
    EXPECT_EQ(slide["name"], "Stockholm i världen");
    const auto svg = slide["svg"].get<std::string>();
    EXPECT_THAT(svg, HasSubstr("<title"));
    EXPECT_THAT(svg, HasSubstr("C40 Cities"));
    EXPECT_THAT(svg, testing::Not(HasSubstr("POLIS")));
    EXPECT_THAT(svg, testing::Not(HasSubstr(" class=")));
    const std::string size = "width=\"" + std::to_string(slide["width"].get<int>()) +
                             "\" height=\"" + std::to_string(slide["height"].get<int>());
    EXPECT_THAT(svg, HasSubstr(size));
}

TEST(SlidesJson, has_the_colours_of_the_palette) {
    const json light = taken(at(1));
    EXPECT_EQ(light["colors"]["page"], "f5f7f9");
    EXPECT_EQ(light["colors"]["strong-line"], "cbd5de");
    EXPECT_EQ(light["colors"]["inlay"], "0b1218") << "opaque";
    const json dark = taken(at(1), test::shipped(), Tone::dark);
    EXPECT_EQ(dark["colors"]["page"], "0f161d");
    EXPECT_THAT(dark["slides"][3]["svg"].get<std::string>(), HasSubstr("fill=\"#0f161d\""));
}

TEST(SlidesJson, has_whole_pictures_whatever_the_data_say) {
    const Dataset strange =
        load_dataset(test::replaced(test::shipped_json(), "\"c40\"", "\"C40 Cities\"",
                                    R"("<script>\"C40\" & 'Cities' ]]>")"))
            .data;
    const json all = taken(at(1), strange);
    for (const json& slide : all["slides"]) {
        const auto svg = slide["svg"].get<std::string>();
        EXPECT_EQ(test::unbalanced_tag(svg), "");
        EXPECT_EQ(svg.find("<script"), std::string::npos);
        EXPECT_TRUE(test::is_utf8(svg));
    }
}

TEST(SlidesJson, is_the_same_for_the_same_state_and_has_nothing_without_steps) {
    EXPECT_EQ(taken(at(4)).dump(), taken(at(4)).dump());
    Dataset empty = test::shipped();
    empty.steps.clear();
    EXPECT_EQ(taken({}, empty)["slides"], json::array());
}

}  // namespace
}  // namespace timeline
