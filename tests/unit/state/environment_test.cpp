// Does the page begin as the visitor's browser wishes, whatever the browser says?
#include "core/state/environment.h"

#include <gtest/gtest.h>

#include "unit/support.h"

namespace timeline {
namespace {

using Languages = std::vector<std::string>;

TEST(Environment, is_read_from_the_pages_json) {
    const Environment environment = parse_environment(
        R"({"languages":["sv-SE","en"],"page":"en","dark":true,"reducedMotion":true,"moreContrast":true,"forcedColors":true})");
    EXPECT_EQ(environment.languages, (Languages{"sv-SE", "en"}));
    EXPECT_EQ(environment.page_language, "en");
    EXPECT_TRUE(environment.dark);
    EXPECT_TRUE(environment.reduced_motion);
    EXPECT_TRUE(environment.more_contrast);
    EXPECT_TRUE(environment.forced_colors);
}

TEST(Environment, keeps_its_defaults_for_what_is_missing_or_wrong) {
    for (const char* text : {"", "nonsense", "[]", "null", "{}", "{\"dark\":1,\"languages\":{}}",
                             "{\"dark\":\"true\",\"page\":7,\"reducedMotion\":null}",
                             "{\"languages\":[1,null,{}]}", "{\"dark\":true", "\"\xFF\""}) {
        EXPECT_EQ(parse_environment(text), Environment()) << text;
    }
}

TEST(Environment, keeps_what_is_sound_beside_what_is_not) {
    const Environment environment =
        parse_environment(R"({"dark":true,"languages":[7,"en"],"reducedMotion":"yes"})");
    EXPECT_TRUE(environment.dark);
    EXPECT_FALSE(environment.reduced_motion);
    EXPECT_EQ(environment.languages, (Languages{"en"}));
}

SystemColors system_colors(const std::string& json) {
    return parse_environment("{\"systemColors\":" + json + "}").system_colors;
}

TEST(SystemColors, are_read_as_the_browser_computes_them) {
    const SystemColors colors = system_colors(
        R"json({"canvas":"rgb(0, 0, 0)","canvasText":"#ffffff","buttonBorder":"rgb(1, 2, 3)",
            "grayText":"rgba(63, 242, 63, 1)","highlight":"#1aebff","highlightText":"rgb(0,0,1)"})json");
    const SystemColors expected{.canvas = rgb(0x000000),
                                .canvas_text = rgb(0xFFFFFF),
                                .button_border = rgb(0x010203),
                                .highlight = rgb(0x1AEBFF),
                                .highlight_text = rgb(0x000001),
                                .gray_text = rgb(0x3FF23F)};
    EXPECT_EQ(colors, expected);
}

TEST(SystemColors, fall_back_on_the_ground_and_the_text) {
    const SystemColors colors =
        system_colors(R"json({"canvas":"#101010","canvasText":"#ffff00","highlight":"none",
                          "highlightText":[0,0,0],"grayText":null,"buttonBorder":{}})json");
    EXPECT_EQ(colors.canvas, rgb(0x101010));
    for (const Color color :
         {colors.canvas_text, colors.button_border, colors.highlight, colors.gray_text}) {
        EXPECT_EQ(color, rgb(0xFFFF00));
    }
    EXPECT_EQ(colors.highlight_text, rgb(0x101010));
}

TEST(SystemColors, are_black_on_white_when_ground_or_text_cannot_be_read) {
    for (const char* json :
         {"7", "null", "[]", "{}", R"("#000000")", R"json({"canvas":"#000000"})json",
          R"json({"canvasText":"#ffffff","highlight":"#ffffff"})json",
          R"json({"canvas":"#000000","canvasText":"white"})json",
          R"json({"canvas":0,"canvasText":"#ffffff"})json",
          R"json({"canvas":"rgb(0, 0, 0","canvasText":"rgb(300, 0, 0)"})json"}) {
        EXPECT_EQ(system_colors(json), SystemColors()) << json;
    }
}

TEST(PreferredLanguage, is_the_first_that_the_site_has) {
    struct Case {
        Languages languages;
        Language expected;
    };
    const Case cases[] = {
        {{}, Language::swedish},
        {{"sv"}, Language::swedish},
        {{"sv-FI"}, Language::swedish},
        {{"en-GB"}, Language::english},
        {{"en", "sv"}, Language::english},
        {{"sv", "en"}, Language::swedish},
        {{"de", "sv", "en"}, Language::swedish},
        {{"de", "fr"}, Language::english},
        {{""}, Language::english},
    };
    for (const Case& c : cases) {
        EXPECT_EQ(preferred_language({.languages = c.languages}), c.expected)
            << testing::PrintToString(c.languages);
    }
}

TEST(PreferredLanguage, stays_english_on_the_english_page) {
    EXPECT_EQ(preferred_language({.languages = {"sv"}, .page_language = "en"}), Language::english);
    EXPECT_EQ(preferred_language({.languages = {"en"}, .page_language = "sv"}), Language::english);
    EXPECT_EQ(preferred_language({.languages = {"sv"}, .page_language = "sv"}), Language::swedish);
}

}  // namespace
}  // namespace timeline
