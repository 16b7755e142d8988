// Does the compiler refuse an include of a part that isn't known? Tries each part with a header of
// every other one, with the include path that the part has and those who know it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <ostream>
#include <set>
#include <string>
#include <vector>

namespace {

using Names = std::set<std::string>;

struct Part {
    std::string name;
    std::string header;
    Names sees;  // all below it that may be included, itself not named
};

Names joined(Names names, const Names& more) {
    names.insert(more.begin(), more.end());
    return names;
}

/// The ladder as README.md tells it, told once more: src/CMakeLists.txt has to agree.
std::vector<Part> ladder() {
    const Names below_state = {"base", "data"};
    const Names below_picture = joined(below_state, {"state"});
    const Names below_layout = joined(below_picture, {"picture", "words"});
    const Names below_page = joined(below_layout, {"layout", "markup"});
    const Names below_ends = joined(below_page, {"page"});
    return {
        {"base", "core/base/date.h", {}},
        {"data", "core/data/problem.h", {"base"}},
        {"state", "core/state/view_state.h", below_state},
        {"words", "core/words/text.h", below_picture},
        {"picture", "core/picture/palette.h", below_picture},
        {"layout", "core/layout/layout.h", below_layout},
        {"markup", "core/markup/node.h", joined(below_picture, {"picture"})},
        {"page", "core/page/page.h", below_page},
        {"present", "core/present/command_buttons.h", below_ends},
        {"site", "core/site/csv.h", below_ends},
        {"ui", "ui/fonts.h", joined(below_picture, {"picture"})},
        {"platform", "platform/browser.h", {}},
        {"app", "app/app.h", joined(below_ends, {"present", "ui", "platform"})},
    };
}

struct Attempt {
    Part from;
    Part to;
};

void PrintTo(const Attempt& attempt, std::ostream* out) {
    *out << attempt.from.name << " including " << attempt.to.header;
}

std::vector<Attempt> attempts() {
    std::vector<Attempt> all;
    for (const Part& from : ladder()) {
        for (const Part& to : ladder()) {
            all.push_back({from, to});
        }
    }
    return all;
}

/// What the compiler says of a source file that has this one include; empty: nothing.
std::string said_of(const Attempt& attempt) {
    std::ifstream file(std::string(TIMELINE_INCLUDES_DIR "/") + attempt.from.name + ".txt");
    const std::string path{std::istreambuf_iterator<char>(file), {}};
    const std::string command = "echo '#include \"" + attempt.to.header + "\"' | " +
                                TIMELINE_COMPILER + " -std=c++20 -fsyntax-only " + path +
                                " -x c++ - 2>&1";
    std::string said;
    std::FILE* compiler = popen(command.c_str(), "r");
    std::array<char, 256> line{};
    while (std::fgets(line.data(), static_cast<int>(line.size()), compiler) != nullptr) {
        said += line.data();
    }
    pclose(compiler);
    return said;
}

class Wall : public testing::TestWithParam<Attempt> {};

TEST_P(Wall, stands_between_parts_that_do_not_know_each_other) {
    const auto& [from, to] = GetParam();
    const bool may = from.name == to.name || from.sees.contains(to.name);
    const std::string said = said_of(GetParam());
    if (may) {
        EXPECT_EQ(said, "");
    } else {
        EXPECT_THAT(said, testing::HasSubstr(to.header + ": No such file or directory"));
    }
}

INSTANTIATE_TEST_SUITE_P(Ladder, Wall, testing::ValuesIn(attempts()), [](const auto& attempt) {
    return attempt.param.from.name + "_and_" + attempt.param.to.name;
});

}  // namespace
