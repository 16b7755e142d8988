// What is said of data that can't be shown, or only in part?
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "ui/last_page.h"

namespace timeline::test {
namespace {

using ::testing::HasSubstr;

TEST(App, DataWithoutAnythingToShowIsSaidToThePage) {
    Headless run("", "{ \"asOf\": }");
    EXPECT_FALSE(run.started());
    ASSERT_EQ(recorded().fatal.size(), 1U);
    const auto message = nlohmann::json::parse(recorded().fatal[0]);
    EXPECT_EQ(message["message"], "Tidslinjens uppgifter kan inte läsas:");
    EXPECT_THAT(message["details"][0].get<std::string>(), HasSubstr("rad 1"));
    EXPECT_EQ(message["lang"], "sv") << "whatever the language of the page that was opened";
    EXPECT_EQ(recorded().first_frames, 0);
}

TEST(App, UnusableDataIsSpokenOfInTheAddressesLanguage) {
    const Headless run("lang=en", "{");
    ASSERT_EQ(recorded().fatal.size(), 1U);
    const auto message = nlohmann::json::parse(recorded().fatal[0]);
    EXPECT_EQ(message["lang"], "en");
    EXPECT_THAT(message["details"][0].get<std::string>(), HasSubstr("line 1"));
}

TEST(App, PartlyWrongDataShowsTheRestAndANotice) {
    std::string data = Headless::shipped_data();
    const std::string sound = "\"2007/..\"";
    data.replace(data.find(sound), sound.size(), "\"2007-13/..\"");
    Headless run("", data);
    EXPECT_TRUE(run.started());
    EXPECT_EQ(run.app().scene().target("row-c40"), nullptr);
    EXPECT_NE(run.app().scene().target("row-eccar"), nullptr);
    EXPECT_THAT(last_page()["notice"][1].get<std::string>(), HasSubstr("2007-13/.."));
}

}  // namespace
}  // namespace timeline::test
