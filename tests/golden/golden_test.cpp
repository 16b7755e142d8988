// Has the picture, or what is read of it, changed without anybody meaning it? Text snapshots of the
// scene and of the page's elements, made with the real fonts from the shipped data.
//
// After a change that is meant: TIMELINE_UPDATE_GOLDENS=1 ctest --preset native -R Golden, then
// read the difference before committing it.
#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "ui/last_page.h"

namespace timeline::test {
namespace {

struct Case {
    const char* name;
    const char* query;
    float width_px;
};

constexpr auto cases = std::to_array<Case>({
    {"start-sv", "", 1440},
    {"start-en-1024", "lang=en", 1024},
    {"selected-filtered-sv", "org=c40&theme=climate&sort=name", 1440},
    {"zoomed-en-wide", "lang=en&from=2014&to=2020&org=who-age-friendly", 2560},
    {"nothing-found-sv", "q=finns+inte", 1280},
});

std::string number(float value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.0f", static_cast<double>(value));
    return text.data();
}

std::string place(const Rect& rect) {
    return number(rect.x) + ',' + number(rect.y) + ' ' + number(rect.w) + 'x' + number(rect.h);
}

std::string describe_mark(const Mark& mark) {
    constexpr std::array<const char*, 4> kinds = {"box", "line", "shape", "label"};
    std::string line = kinds.at(static_cast<std::size_t>(mark.kind));
    line += ' ' + place(mark.rect);
    if (mark.kind == MarkKind::label) {
        return line + " ink" + std::to_string(static_cast<int>(mark.style.ink)) + ' ' +
               number(mark.style.size_px) + '/' +
               std::to_string(static_cast<int>(mark.style.weight)) + " \"" + mark.text + '"';
    }
    line += " fill" + std::to_string(static_cast<int>(mark.fill)) + " stroke" +
            std::to_string(static_cast<int>(mark.stroke));
    line += mark.dashed ? " dashed" : "";
    line += mark.fade_left_px > 0 ? " fades-in" : "";
    line += mark.fade_right_px > 0 ? " fades-out" : "";
    return line;
}

std::string describe_scene(const Scene& scene) {
    std::string text = "stage " + place(scene.bounds) + '\n';
    for (const Mark& mark : scene.marks) {
        text += describe_mark(mark) + '\n';
    }
    return text;
}

std::string read(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void expect_golden(const std::string& name, const std::string& actual) {
    const std::string path = std::string(TIMELINE_GOLDEN_DIR) + '/' + name;
    if (std::getenv("TIMELINE_UPDATE_GOLDENS") != nullptr) {
        std::ofstream(path, std::ios::binary) << actual;
    }
    const std::string expected = read(path);
    if (actual != expected) {
        const std::string seen = path + ".actual";
        std::ofstream(seen, std::ios::binary) << actual;
        FAIL() << "differs from " << path << "; what was made is in " << seen;
    }
}

class Golden : public ::testing::TestWithParam<Case> {};

TEST_P(Golden, SceneIsAsAgreed) {
    Headless run(GetParam().query);
    run.resize(GetParam().width_px, 1);
    expect_golden(std::string(GetParam().name) + ".scene.txt", describe_scene(run.app().scene()));
}

TEST_P(Golden, ElementsAreAsAgreed) {
    Headless run(GetParam().query);
    run.resize(GetParam().width_px, 1);
    auto page = last_page<nlohmann::ordered_json>();
    page.erase("document");  // what lies beneath the stage has tests of its own
    expect_golden(std::string(GetParam().name) + ".page.json", page.dump(1) + '\n');
}

INSTANTIATE_TEST_SUITE_P(Views, Golden, ::testing::ValuesIn(cases), [](const auto& view) {
    std::string name = view.param.name;
    for (char& c : name) {
        c = c == '-' ? '_' : c;
    }
    return name;
});

}  // namespace
}  // namespace timeline::test
