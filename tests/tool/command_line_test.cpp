// Is every command of the tool there, with help of its own, and a mistyped call refused by its name
// instead of being taken for another?
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

const std::string data = TIMELINE_ASSETS_DIR "/organisations.json";

/// A file of this process's own: the shards run at the same time.
std::string scratch(const std::string& name) {
    return TIMELINE_SCRATCH_DIR "/tool-" + std::to_string(getpid()) + '-' + name;
}

/// What stands in a file, which is removed.
std::string take_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    std::remove(path.c_str());
    return text;
}

struct Answer {
    int exit_code = -1;
    std::string made;
    std::string complaint;
};

Answer call(const std::string& words) {
    const std::string complaints = scratch("complaint.txt");
    const std::string command = TIMELINE_TOOL " " + words + " 2>'" + complaints + '\'';
    std::FILE* tool = popen(command.c_str(), "r");
    Answer answer;
    std::array<char, 4096> part{};
    for (std::size_t size = 1; size > 0;) {
        size = std::fread(part.data(), 1, part.size(), tool);
        answer.made.append(part.data(), size);
    }
    const int status = pclose(tool);
    answer.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    answer.complaint = take_file(complaints);
    return answer;
}

std::string page_call(const std::string& options) {
    return "page " + options + ' ' + data + " " TIMELINE_WEB_DIR "/pages/index.html";
}

std::string text_page_call(const std::string& options) {
    return "text-page " + options + ' ' + data +
           " " TIMELINE_WEB_DIR "/pages/page.html " TIMELINE_WEB_DIR "/pages/help.en.html";
}

TEST(Tool, checks_the_shipped_data) {
    const Answer answer = call("check " + data);
    EXPECT_EQ(answer.exit_code, 0);
    EXPECT_THAT(answer.made, HasSubstr("12 organisations, 0 problems"));
    EXPECT_THAT(answer.complaint, IsEmpty());
}

TEST(Tool, names_each_mistake_of_the_data_with_its_place) {
    const std::string path = scratch("wrong.json");
    std::ofstream(path) << "{\n\"asOf\": }";
    const Answer answer = call("check " + path);
    std::remove(path.c_str());
    EXPECT_EQ(answer.exit_code, 1);
    EXPECT_THAT(answer.complaint, StartsWith(path + ":2:9: "));
}

TEST(Tool, speaks_the_language_that_is_asked_for) {
    EXPECT_THAT(call("csv sv " + data).made, HasSubstr("\"Medlem sedan\""));
    EXPECT_THAT(call("csv en " + data).made, HasSubstr("\"Member since\""));
    EXPECT_THAT(call(text_page_call("--lang sv --page help")).made, HasSubstr("lang=\"sv\""));
    EXPECT_THAT(call(text_page_call("--lang en --page help")).made, HasSubstr("lang=\"en\""));
}

TEST(Tool, makes_the_page_and_the_style_sheet_of_its_places) {
    const std::string places = scratch("places.css");
    const Answer answer = call(page_call("--lang en --wasm-bytes 1234567 --places " + places));
    EXPECT_EQ(answer.exit_code, 0);
    EXPECT_THAT(answer.made, HasSubstr("lang=\"en\""));
    EXPECT_THAT(answer.made, HasSubstr("1234567"));
    EXPECT_THAT(take_file(places), HasSubstr("@container"));
}

TEST(Tool, makes_a_presentation_and_the_colours) {
    EXPECT_THAT(call("presentation " + data).made, HasSubstr("org=c40"));
    EXPECT_THAT(call("colours").made, HasSubstr("--accent"));
}

TEST(Tool, makes_up_a_list_as_long_as_is_asked_for) {
    const std::string made = call("generate 30").made;
    EXPECT_EQ(made, call("generate 30 --seed 1").made);
    EXPECT_NE(made, call("generate 30 --seed 2").made);
    const std::string path = scratch("made-up.json");
    std::ofstream(path) << made;
    const Answer answer = call("check " + path);
    std::remove(path.c_str());
    EXPECT_EQ(answer.exit_code, 0) << answer.complaint;
    EXPECT_THAT(answer.made, HasSubstr("30 organisations, 0 problems"));
}

struct Mistyped {
    std::string words;
    std::string complaint;
};

/// On standard error, with how it is called; nothing is made.
TEST(Tool, refuses_what_it_does_not_know_by_its_name) {
    const std::vector<Mistyped> cases = {
        {"", "A subcommand is required"},
        {"chekc " + data, "no such command: chekc"},
        {"Check " + data, "no such command: Check"},
        {"--verbose check " + data, "no such option: --verbose"},
        {"check", "DATA is required"},
        {"check " + data + " more", "more"},
        {"check --fast " + data, "no such option: --fast"},
        {"csv xx " + data, "LANGUAGE: xx not in {sv,en}"},
        {"csv 0 " + data, "LANGUAGE: 0 not in {sv,en}"},
        {"csv " + data, "LANGUAGE: "},
        {"colours now", "now"},
        {"generate", "COUNT is required"},
        {"generate 0", "COUNT"},
        {"generate many", "COUNT"},
        {"generate 12 --seed x", "--seed"},
        {page_call("--lang xx --places p.css"), "--lang: xx not in {sv,en}"},
        {page_call("--lnag sv --places p.css"), "no such option: --lnag"},
        {page_call("--places p.css"), "--lang is required"},
        {page_call("--lang sv"), "--places is required"},
        {page_call("--lang sv --places p.css --wasm-bytes 12x"), "--wasm-bytes"},
        {page_call("--lang sv --places p.css --download-bytes -5"), "--download-bytes"},
        {text_page_call("--lang fi --page help"), "--lang: fi not in {sv,en}"},
        {text_page_call("--lang sv --page hlep"), "--page: hlep not in {help,accessibility}"},
        {text_page_call("--lang sv"), "--page is required"},
    };
    for (const Mistyped& mistyped : cases) {
        SCOPED_TRACE(mistyped.words);
        const Answer answer = call(mistyped.words);
        EXPECT_EQ(answer.exit_code, 2);
        EXPECT_THAT(answer.made, IsEmpty());
        EXPECT_THAT(answer.complaint, StartsWith("timeline_tool: "));
        EXPECT_THAT(answer.complaint.substr(0, answer.complaint.find('\n')),
                    HasSubstr(mistyped.complaint));
        EXPECT_THAT(answer.complaint, HasSubstr("Usage: timeline_tool "));
    }
}

TEST(Tool, names_a_file_that_it_cannot_use) {
    for (const std::string words : {"check no-such.json", "csv sv no-such.json", "check csv"}) {
        const Answer answer = call(words);
        EXPECT_EQ(answer.exit_code, 2) << words;
        EXPECT_THAT(answer.complaint, HasSubstr(": cannot be read")) << words;
    }
    const Answer answer = call(page_call("--lang sv --places /no-such-folder/p.css"));
    EXPECT_EQ(answer.exit_code, 2);
    EXPECT_THAT(answer.made, IsEmpty());
    EXPECT_THAT(answer.complaint, HasSubstr("/no-such-folder/p.css: cannot be written"));
}

TEST(Tool, explains_itself_and_each_command) {
    const std::vector<std::pair<std::string, std::vector<std::string>>> cases = {
        {"", {"check", "csv", "presentation", "generate", "colours", "page", "text-page"}},
        {"check", {"DATA"}},
        {"generate", {"COUNT", "--seed"}},
        {"csv", {"LANGUAGE", "{sv,en}", "DATA"}},
        {"presentation", {"DATA"}},
        {"colours", {}},
        {"page", {"--lang", "--places", "--wasm-bytes", "--download-bytes", "DATA", "TEMPLATE"}},
        {"text-page", {"--lang", "--page", "{help,accessibility}", "FRAGMENT"}},
    };
    for (const auto& [command, words] : cases) {
        SCOPED_TRACE(command);
        const Answer answer = call(command + " --help");
        EXPECT_EQ(answer.exit_code, 0);
        EXPECT_THAT(answer.complaint, IsEmpty());
        EXPECT_THAT(answer.made, HasSubstr("Usage: timeline_tool"));
        for (const std::string& word : words) {
            EXPECT_THAT(answer.made, HasSubstr(word));
        }
        if (command != "page") {
            EXPECT_THAT(answer.made, Not(HasSubstr("--wasm-bytes")));
        }
    }
}

}  // namespace
