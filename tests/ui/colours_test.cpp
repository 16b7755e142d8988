// Whose colours are drawn: the browser's wish, the visitor's choice or the system's?
#include <gtest/gtest.h>

#include "core/picture/palette.h"
#include "ui/last_page.h"

namespace timeline::test {
namespace {

TEST(App, FollowsTheBrowsersSchemeUntilTheVisitorChooses) {
    Headless run;
    EXPECT_EQ(last_page()["scheme"], "light");
    run.app().environment(R"({"languages":["sv"],"dark":true})");
    run.settle();
    EXPECT_EQ(last_page()["scheme"], "dark");
    run.click(run.middle_of("display"));
    run.click(run.middle_of("scheme-light"));
    EXPECT_EQ(last_page()["scheme"], "light");
    run.app().environment(R"({"languages":["sv"],"dark":false})");
    run.app().environment(R"({"languages":["sv"],"dark":true})");
    run.settle();
    EXPECT_EQ(last_page()["scheme"], "light");
}

TEST(App, FollowsTheBrowsersContrastUntilTheVisitorWantsMore) {
    Headless run;
    EXPECT_EQ(last_page()["contrast"], "normal");
    EXPECT_EQ(run.ground(), color_of(palette(Tone::light), Ink::page));
    run.app().environment(R"({"languages":["sv"],"moreContrast":true})");
    run.settle();
    EXPECT_EQ(last_page()["contrast"], "more");
    EXPECT_EQ(run.ground(), color_of(palette(Tone::light_more), Ink::page));
    run.app().environment(R"({"languages":["sv"],"dark":true})");
    run.settle();
    EXPECT_EQ(last_page()["contrast"], "normal");
    run.app().query("contrast=more");
    run.settle();
    EXPECT_EQ(last_page()["contrast"], "more");
    EXPECT_EQ(run.ground(), color_of(palette(Tone::dark_more), Ink::page));
}

TEST(App, PaintsWithTheSystemsColoursWhereTheyAreForced) {
    Headless run("scheme=light");
    const auto force = [&run](const std::string& canvas) {
        run.app().environment(
            R"({"forcedColors":true,"systemColors":{"canvasText":"#ffff00","canvas":")" + canvas +
            R"("}})");
        run.settle();
    };
    force("rgb(0, 0, 64)");
    EXPECT_EQ(run.ground(), rgb(0x000040));
    force("#102030");
    EXPECT_EQ(run.ground(), rgb(0x102030)) << "one theme of the system after another";
    run.app().environment("{}");
    run.settle();
    EXPECT_EQ(run.ground(), color_of(palette(Tone::light), Ink::page));
}

}  // namespace
}  // namespace timeline::test
