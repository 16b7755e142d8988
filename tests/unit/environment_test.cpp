// Does the page begin as the visitor's browser wishes, whatever the browser says?
#include "core/environment.h"

#include <gtest/gtest.h>

#include "unit/support.h"

namespace timeline {
namespace {

using Languages = std::vector<std::string>;

TEST(Environment, is_read_from_the_pages_json) {
    const Environment environment = parse_environment(
        R"({"languages":["sv-SE","en"],"page":"en","dark":true,"reducedMotion":true,"moreContrast":false})");
    EXPECT_EQ(environment.languages, (Languages{"sv-SE", "en"}));
    EXPECT_EQ(environment.page_language, "en");
    EXPECT_TRUE(environment.dark);
    EXPECT_TRUE(environment.reduced_motion);
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
