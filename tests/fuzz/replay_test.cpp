// Does anything that was ever found, or thought up, to break the readers still break them? Each
// file of the corpus is read as a data file, as an address and as the browser's environment; what
// can be used of it is drawn. Nothing may crash or hang (ctest stops a test that does).
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "core/markup/html.h"
#include "core/page/page_json.h"
#include "core/state/environment.h"
#include "core/state/url_state.h"
#include "core/words/problem_words.h"
#include "unit/support.h"

namespace timeline::test {
namespace {

std::vector<std::string> corpus_files() {
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(TIMELINE_CORPUS_DIR)) {
        files.push_back(entry.path().string());
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// Problems must be fit to be shown: a place in the file and words that are text.
void expect_showable(const std::vector<Problem>& problems, const std::string& text) {
    const auto lines = 1 + std::count(text.begin(), text.end(), '\n');
    for (const Problem& problem : problems) {
        EXPECT_GE(problem.line, 1);
        EXPECT_LE(problem.line, lines);
        EXPECT_GE(problem.column, 1);
        for (const Language language : both_languages) {
            const std::string message = message_json(describe(problem, language), {}, language);
            EXPECT_TRUE(nlohmann::json::accept(message)) << message;
        }
    }
}

void draw(const Dataset& data, const ViewState& state) {
    for (const float width : {320.0F, 1440.0F}) {
        const Picture picture(state, width, 1, {}, data);
        const Page page = whole_page(picture);
        EXPECT_TRUE(nlohmann::json::accept(to_json(page)));
        EXPECT_TRUE(repeated_ids(page.stage).empty())
            << testing::PrintToString(repeated_ids(page.stage));
        EXPECT_TRUE(repeated_ids(*page.document).empty())
            << testing::PrintToString(repeated_ids(*page.document));
    }
}

void replay(const std::string& text) {
    const LoadResult result = load_dataset(text);
    expect_showable(result.problems, text);
    EXPECT_TRUE(result.usable || !result.problems.empty());
    if (result.usable) {
        draw(result.data, {});
        for (const Organisation& organisation : result.data.organisations) {
            draw(result.data, {.selected = organisation.id});
        }
        const FilteredView view = filter(result.data, {.language = Language::english});
        const std::vector<Node> page =
            document_sections(result.data, view, {.language = Language::english});
        EXPECT_TRUE(repeated_ids(page).empty()) << testing::PrintToString(repeated_ids(page));
        EXPECT_EQ(to_html(page).find("<script"), std::string::npos);
    }

    const ViewState state = from_query(text, {}, shipped());
    EXPECT_EQ(from_query(to_query(state, {}), {}, shipped()).selected, state.selected);
    // Nothing of a presentation without a step; and what is of others comes through whole.
    EXPECT_TRUE(state.presenting.step > 0 || state.presenting == Presenting{});
    const std::string others = query_among_others(text, "");
    EXPECT_EQ(query_among_others(others, ""), others);
    EXPECT_EQ(query_among_others(query_among_others(text, to_query(state, {})), ""), others);
    EXPECT_TRUE(is_utf8(state.search));
    EXPECT_LE(state.search.size(), max_search_bytes);
    draw(shipped(), state);

    preferred_language(parse_environment(text));
}

class Corpus : public testing::TestWithParam<std::string> {};

TEST_P(Corpus, neither_crashes_nor_hangs) { replay(read_text_file(GetParam())); }

INSTANTIATE_TEST_SUITE_P(Fuzz, Corpus, testing::ValuesIn(corpus_files()), [](const auto& test) {
    std::string name = std::filesystem::path(test.param).stem().string();
    std::replace_if(name.begin(), name.end(), [](char c) { return std::isalnum(c) == 0; }, '_');
    return name;
});

TEST(Fuzz, five_megabytes_neither_crash_nor_hang) {
    for (const char* part : {"[", "theme=climate,", "&q=%C3"}) {
        std::string text;
        while (text.size() < 5'000'000) {
            text += part;
        }
        replay(text);
    }
}

TEST(Fuzz, the_shipped_file_cut_short_neither_crashes_nor_hangs) {
    for (std::size_t size = 0; size < shipped_json().size(); size += 397) {
        const std::string cut = shipped_json().substr(0, size);
        const LoadResult result = load_dataset(cut);
        EXPECT_FALSE(result.usable);
        expect_showable(result.problems, cut);
    }
}

TEST(Fuzz, the_shipped_file_with_one_byte_changed_neither_crashes_nor_hangs) {
    std::string text = shipped_json();
    for (std::size_t at = 0; at < text.size(); at += 499) {
        for (const char other : {'"', '{', ']', '\0', '\xFF', '9', '\n'}) {
            const char kept = std::exchange(text[at], other);
            expect_showable(load_dataset(text).problems, text);
            text[at] = kept;
        }
    }
}

}  // namespace
}  // namespace timeline::test
