// Does the picture stay whole with as many rows as may be? Every corner that is drawn must have a
// number, and there must be far fewer than the numbers that the smallest graphics know.
#include <gtest/gtest.h>

#include <iostream>
#include <nlohmann/json.hpp>

#include "core/data/generated_data.h"
#include "imgui.h"
#include "ui/headless.h"

namespace timeline::test {
namespace {

constexpr int most_rows = 60;

enum class Starts { none, some, all };

/// The shipped data with its organisations over and over, until there are sixty.
std::string many_rows(Starts starts) {
    nlohmann::json data = nlohmann::json::parse(Headless::shipped_data());
    const nlohmann::json shipped = data["organisations"];
    nlohmann::json& all = data["organisations"];
    all = nlohmann::json::array();
    for (int i = 0; i < most_rows; ++i) {
        nlohmann::json one = shipped[static_cast<std::size_t>(i) % shipped.size()];
        const std::string number = std::to_string(i);
        one["id"] = "many-" + number;
        for (const char* language : {"sv", "en"}) {
            one["name"][language] = one["name"][language].get<std::string>() + " " + number;
        }
        one["related"] = nlohmann::json::array();
        one["moments"] = nlohmann::json::array();
        one["roles"] = nlohmann::json::array();
        const bool unstated = starts == Starts::none || (starts == Starts::some && i % 3 == 0);
        one["membership"]["period"] = unstated ? "/.." : std::to_string(1960 + i) + "/..";
        one["membership"]["note"] = {{"sv", "En uppgift."}, {"en", "A fact."}};
        all.push_back(std::move(one));
    }
    return data.dump();
}

struct Look {
    const char* query;
    const char* environment;
    float width_px;
    float pixel_ratio;
};

constexpr const char* usual = R"({"languages":["sv"]})";
constexpr const char* large_text = R"({"languages":["sv"],"rootFontPx":32})";

TEST(ManyRows, KeepFarBelowWhatSixteenBitsCanNumber) {
    for (const Starts starts : {Starts::none, Starts::some, Starts::all}) {
        const std::string data = many_rows(starts);
        for (const Look& look :
             {Look{"", usual, 1280, 1}, Look{"", usual, 3840, 1}, Look{"", large_text, 3840, 4},
              Look{"text=200", usual, 3840, 3}, Look{"text=200", usual, 390, 3},
              Look{"", usual, 320, 4}, Look{"org=many-7", usual, 3840, 4},
              Look{"theme=climate", usual, 1280, 3}, Look{"from=1990&to=1995", usual, 3840, 4},
              Look{"view=table", usual, 1280, 1}, Look{"present=1", usual, 3840, 4},
              Look{"present=70", usual, 3840, 4}}) {
            Headless run(look.query, data, look.environment);
            ASSERT_TRUE(run.started());
            run.resize(look.width_px, look.pixel_ratio);
            EXPECT_LT(run.drawn_vertices(), 50000) << look.query << ' ' << look.width_px << " px";
            if (std::getenv("TIMELINE_SAY_VERTICES") != nullptr) {
                std::cout << look.query << ' ' << look.width_px << " px x " << look.pixel_ratio
                          << ": " << run.drawn_vertices() << " vertices\n";
            }
        }
    }
}

TEST(ManyRows, DashesCostTheSameOnAWall) {
    const auto vertices = [](float width_px) {
        Headless run("", many_rows(Starts::none));
        run.resize(width_px, 1);
        return run.drawn_vertices();
    };
    EXPECT_NEAR(vertices(1920), vertices(3840), 3000);
}

TEST(ManyRows, EveryVertexHasANumberHoweverManyThereAre) {
    // Graphics without an offset for vertices, as WebGL 2 is, need indices that reach all of a
    // list.
    EXPECT_GE(sizeof(ImDrawIdx), 4U);
}

TEST(ManyRows, ALongPictureIsAnnouncedAtOddDensities) {
    for (const float ratio : {1.0F, 1.25F, 1.33F, 2.625F}) {
        Headless run("", many_rows(Starts::some));
        run.resize(391, ratio);
        EXPECT_EQ(recorded().first_frames, 1) << ratio;
    }
}

/// The row at the upper edge of the window: of which organisation, and how much of it is above.
std::pair<std::size_t, float> first_in_sight(const Scene& scene) {
    const float top = scene.window.rect.y;
    for (const Target& target : scene.targets) {
        const Rect& rect = target.rect;
        if (target.subject.thing == Thing::row && rect.y <= top && rect.y + rect.h > top) {
            return {*target.subject.organisation, top - rect.y};
        }
    }
    return {};
}

TEST(ManyRows, StayWhereTheyWereReadWhenTheLanguageIsAnotherOne) {
    Headless run("", generated_data(3000));
    run.app().scroll(40'000);
    run.settle();
    const auto [row, above_px] = first_in_sight(run.app().scene());
    run.app().act("lang-en", "");
    run.settle();
    const auto [row_then, above_then_px] = first_in_sight(run.app().scene());
    EXPECT_GT(row, 0U);
    EXPECT_EQ(row_then, row);
    EXPECT_NEAR(above_then_px, above_px, 1);
    run.app().scroll(0);
    run.app().act("lang-sv", "");
    run.settle();
    EXPECT_EQ(run.app().scene().window.offset_px, 0) << "who hasn't scrolled sees the first ones";
}

TEST(ManyRows, ShowTheOneThatIsChosenWhenTheLanguageIsAnotherOneToo) {
    Headless run("", generated_data(3000));
    const auto go_far_and_to = [&run](const char* query) {
        run.app().scroll(40'000);
        run.settle();
        EXPECT_EQ(run.app().scene().target("row-m5"), nullptr);
        run.app().query(query);
        run.settle();
        return run.app().scene().target("row-m5") != nullptr;
    };
    EXPECT_TRUE(go_far_and_to("lang=en&org=m5"));
    EXPECT_TRUE(go_far_and_to("lang=sv&org=m5&theme=equality")) << "other rows begin where it is";
}

TEST(ManyRows, AskForNoFrameBeforeThereIsAPlaceToDrawOn) {
    const Headless run;  // who has the fonts
    App loading;
    const int before = recorded().requested_frames;
    const std::string data = generated_data(900);
    EXPECT_TRUE(loading.start(data, "", R"({"languages":["sv"]})"));
    EXPECT_EQ(recorded().requested_frames, before) << "the page is not ready to draw one";
    loading.resize({.width_px = 1280, .framebuffer_width = 1280, .framebuffer_height = 1});
    EXPECT_GT(recorded().requested_frames, before);
}

TEST(ManyRows, AreSavedAsAPictureOfThoseThatAreSeenWhichSaysSo) {
    Headless run("", generated_data(900));
    const auto saved = [&run] {
        return nlohmann::json::parse(run.app().slides())["slides"][0]["svg"].get<std::string>();
    };
    EXPECT_NE(saved().find(">12 av 900 medlemskap<"), std::string::npos);
    run.app().query("rows=0");
    run.settle();
    EXPECT_NE(saved().find(">900 medlemskap, "), std::string::npos) << "in lanes all are seen";
}

TEST(ManyRows, HaveATableWhoseLastPageIsShownWhereALaterOneIsWished) {
    Headless run("view=table&table=99", generated_data(900));
    EXPECT_NE(recorded().published.back().find("Rad 801 till 900 av 900"), std::string::npos);
    run.app().act("list-previous", "");
    run.settle();
    EXPECT_NE(recorded().published.back().find("Rad 601 till 800 av 900"), std::string::npos);
    ASSERT_FALSE(recorded().navigated.empty());
    EXPECT_EQ(recorded().navigated.back().first, "view=table&table=4");
    run.app().act("lang-en", "");
    run.settle();
    EXPECT_NE(recorded().published.back().find("601 to 800 of 900"), std::string::npos);
}

/// More than can be sorted or searched while a frame lasts.
TEST(ManyRows, StayAsTheyAreUntilOthersAreFoundAndTheNewestWishCounts) {
    Headless run("", generated_data(20'000));
    ASSERT_TRUE(run.started());
    run.app().act("sort-theme", "");
    run.app().act("search", "luft");
    run.app().act("lang-en", "");
    const int before = run.drawn_frames();
    EXPECT_TRUE(run.app().wants_frame());
    EXPECT_GT(run.settle(), 8) << "a part a frame";
    EXPECT_GT(run.drawn_frames(), before);
    const auto page = nlohmann::json::parse(recorded().published.back());
    EXPECT_EQ(page["lang"], "en");
    EXPECT_EQ(run.app().state().search, "luft");
    EXPECT_EQ(run.app().scene().window.length_px, 0) << "no English text has that word";
    run.app().act("search", "air");
    run.settle();
    EXPECT_GT(run.app().scene().window.length_px, 0);
}

}  // namespace
}  // namespace timeline::test
