// What happens with files that are no data files at all, too large, or written to do harm? Nothing
// may crash or hang, and text stays text.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "core/base/utf8.h"
#include "core/data/dataset_json.h"
#include "core/data/generated_data.h"
#include "core/markup/html.h"
#include "unit/support.h"

namespace timeline {
namespace {

using test::replaced;
using test::shipped_json;

/// The only problem of a file from which nothing can be used.
Problem only_problem(std::string_view text) {
    const LoadResult result = load_dataset(text);
    EXPECT_FALSE(result.usable);
    EXPECT_TRUE(result.data.organisations.empty());
    EXPECT_EQ(result.problems.size(), 1U);
    return result.problems.empty() ? Problem{} : result.problems.front();
}

TEST(DataFile, without_content_is_called_empty) {
    for (const char* text : {"", " ", "\n\n\t \r\n", "\xEF\xBB\xBF", "\xEF\xBB\xBF\n"}) {
        EXPECT_EQ(only_problem(text).kind, ProblemKind::empty_file);
    }
    EXPECT_EQ(only_problem(std::string(100'000, ' ')).kind, ProblemKind::empty_file);
}

TEST(DataFile, that_is_not_json_is_called_so) {
    const std::string with_nul("{\"asOf\": \0}", 11);
    for (const std::string& text :
         {std::string("{"), std::string("nonsense"), std::string("{\"asOf\": }"),
          std::string("{\"asOf\": \"2023\",}"), std::string("{} {}"),
          std::string("{\"asOf\": \"20"), std::string(1, '\0'), with_nul}) {
        EXPECT_EQ(only_problem(text).kind, ProblemKind::not_json) << text;
    }
}

TEST(DataFile, that_is_not_json_points_at_the_mistake) {
    struct Case {
        const char* text;
        int line;
        int column;
    };
    const Case cases[] = {
        {"{\n  \"asOf\": x\n}", 2, 11},                  // no value
        {"{\n  \"asOf\": ,\n\n\n  \"x\": 1\n}", 2, 11},  // none at all
        {"{\n  \"asOf\" \"2023\"\n}", 2, 10},            // no colon
        {"[\n  1 2,\n  3\n]", 2, 5},                     // no comma
        {"{\n  \"a\": 1,\n}\n\n\n", 3, 1},               // a comma too many
        {"{}\n}", 2, 1},                                 // a bracket too many
    };
    for (const Case& c : cases) {
        const Problem problem = only_problem(c.text);
        EXPECT_EQ(problem.line, c.line) << c.text;
        EXPECT_EQ(problem.column, c.column) << c.text;
    }
    const std::string no_comma = replaced(shipped_json(), "{", "\"2023\",", "\"2023\"");
    EXPECT_EQ(only_problem(no_comma).line, 4);
    const std::string cut = shipped_json().substr(0, 1000);
    EXPECT_EQ(only_problem(cut).line, 1 + std::count(cut.begin(), cut.end(), '\n'));
}

TEST(DataFile, must_be_an_object) {
    for (const char* text : {"[]", "7", "\"x\"", "null", "true", "-1e308"}) {
        const Problem problem = only_problem(text);
        EXPECT_EQ(problem.kind, ProblemKind::wrong_type) << text;
        EXPECT_EQ(problem.path, "");
    }
}

TEST(DataFile, of_an_empty_object_lists_all_that_is_missing) {
    const LoadResult result = load_dataset("{}");
    EXPECT_FALSE(result.usable);
    for (const char* member : {"asOf", "asOfNote", "approximation", "source", "introduction",
                               "themes", "organisations"}) {
        EXPECT_TRUE(std::any_of(result.problems.begin(), result.problems.end(),
                                [member](const Problem& problem) {
                                    return problem.kind == ProblemKind::missing &&
                                           problem.detail == member;
                                }))
            << member;
    }
    EXPECT_EQ(result.problems.size(), 7U);
}

TEST(DataFile, without_organisations_says_so) {
    std::string text = shipped_json();
    const std::size_t begin = text.find('[', text.find("\"organisations\"")) + 1;
    text.erase(begin, text.rfind(']') - begin);
    const Problem problem = only_problem(text);
    EXPECT_EQ(problem.kind, ProblemKind::no_organisations);
    EXPECT_EQ(problem.path, "organisations");
    EXPECT_GT(problem.line, 100);
}

TEST(DataFile, may_begin_with_a_byte_order_mark) {
    EXPECT_TRUE(load_dataset("\xEF\xBB\xBF" + shipped_json()).problems.empty());
    const Problem problem =
        load_dataset("\xEF\xBB\xBF" + replaced(shipped_json(), "{", "\"2023\"", "\"i år\""))
            .problems.at(0);
    EXPECT_EQ(problem.line, 3);
    EXPECT_EQ(problem.column, 11);
}

TEST(DataFile, may_have_windows_line_ends) {
    std::string text = shipped_json();
    for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2) {
        text.insert(at, 1, '\r');
    }
    EXPECT_TRUE(load_dataset(text).problems.empty());
}

TEST(DataFile, is_not_read_beyond_its_limit) {
    const LoadLimits limits{.bytes = 1'000'000};
    const std::string at_limit =
        shipped_json() + std::string(limits.bytes - shipped_json().size(), ' ');
    EXPECT_TRUE(load_dataset(at_limit, {}, limits).usable);
    for (const std::string& text :
         {at_limit + ' ', std::string(5'000'000, '['), std::string(byte_order_mark) + at_limit}) {
        const LoadResult over = load_dataset(text, {}, limits);
        EXPECT_FALSE(over.usable);
        ASSERT_EQ(over.problems.size(), 1U);
        EXPECT_EQ(over.problems[0].kind, ProblemKind::too_large);
        EXPECT_EQ(over.problems[0].detail, std::to_string(text.size()));
    }
}

/// The shipped file with copies of POLIS at its end, each with ids of its own.
std::string with_copies(std::size_t copies) {
    std::string text = shipped_json();
    const std::size_t begin = text.rfind("    {\n      \"id\": \"polis\"");
    const std::size_t end = text.rfind("\n  ]");
    const std::string polis = text.substr(begin, end - begin);
    std::string more;
    for (std::size_t i = 0; i < copies; ++i) {
        std::string copy = polis;
        for (std::size_t at = 0; (at = copy.find("\"polis", at)) != std::string::npos;) {
            copy.replace(at, 6, "\"copy" + std::to_string(i));
        }
        more += ",\n" + copy;
    }
    return text.insert(end, more);
}

TEST(DataFile, shows_no_more_organisations_than_there_is_room_for) {
    const LoadLimits limits{.organisations = 60};
    const LoadResult just = load_dataset(with_copies(48), {}, limits);
    EXPECT_TRUE(just.problems.empty());
    EXPECT_EQ(just.data.organisations.size(), 60U);

    const LoadResult over = load_dataset(with_copies(50), {}, limits);
    EXPECT_TRUE(over.usable);
    EXPECT_EQ(over.data.organisations.size(), 60U);
    ASSERT_EQ(over.problems.size(), 1U);
    EXPECT_EQ(over.problems[0].kind, ProblemKind::too_many);
    EXPECT_EQ(over.problems[0].path, "organisations[60]");
    EXPECT_EQ(over.problems[0].detail, "60");
}

TEST(DataFile, read_a_part_at_a_time_is_what_it_is_at_once) {
    const std::string text = generated_data(100);
    const LoadResult whole = load_dataset(text);
    DatasetLoader loader{FileText(text)};
    double before = -1;
    double share = 0;
    int parts = 0;
    while ((share = loader.read(7)) < 1) {
        EXPECT_GT(share, before);
        before = share;
        ++parts;
    }
    EXPECT_EQ(parts, 14);
    EXPECT_EQ(loader.read(7), 1);
    const LoadResult result = loader.finish();
    EXPECT_TRUE(result.usable);
    ASSERT_EQ(result.data.organisations.size(), whole.data.organisations.size());
    for (std::size_t i = 0; i < whole.data.organisations.size(); ++i) {
        const Organisation& one = whole.data.organisations[i];
        const Organisation& other = result.data.organisations[i];
        EXPECT_EQ(one.id, other.id);
        EXPECT_EQ(one.name.sv, other.name.sv);
        EXPECT_EQ(one.more->roles.size(), other.more->roles.size());
        EXPECT_EQ(one.more->related.size(), other.more->related.size()) << one.id;
    }
    EXPECT_EQ(result.data.span, whole.data.span);
}

struct Kept {
    std::string text;
    mutable std::size_t most = 0;  // that was asked for at once
};

void copy_some(const void* from, std::size_t begin, std::size_t size, char* to) {
    const Kept& kept = *static_cast<const Kept*>(from);
    kept.most = std::max(kept.most, size);
    EXPECT_LE(begin + size, kept.text.size());
    kept.text.copy(to, size, begin);
}

TEST(DataFile, stays_where_it_is_kept_and_is_got_in_parts) {
    // Two mistakes far apart: their lines are found in parts too.
    std::string text = generated_data(20'000);
    text.replace(text.find("\"m7\""), 4, "\"M7\"");
    text.replace(text.find("\"m19000\""), 8, "\"M19000\"");
    const Kept kept{"\xEF\xBB\xBF" + text};
    DatasetLoader loader({copy_some, &kept, kept.text.size()});
    while (loader.read(100) < 1) {
    }
    const LoadResult result = loader.finish();
    const LoadResult whole = load_dataset(text);
    EXPECT_GT(text.size(), 5'000'000U);
    EXPECT_LE(kept.most, 1'000'000U);
    EXPECT_EQ(result.data.organisations.size(), 19'998U);
    EXPECT_EQ(result.problems, whole.problems);
    ASSERT_EQ(result.problems.size(), 2U);
    EXPECT_GT(result.problems[1].line, 19'000);
}

TEST(DataFile, that_stops_being_json_far_in_is_told_of_when_it_is_finished) {
    std::string text = generated_data(100);
    text.replace(text.rfind("\"name\":"), 7, "\"name\" ");  // its brackets and quotes are whole
    DatasetLoader loader{FileText(text)};
    while (loader.read(10) < 1) {
    }
    const LoadResult result = loader.finish();
    EXPECT_FALSE(result.usable);
    ASSERT_EQ(result.problems.size(), 1U);
    EXPECT_EQ(result.problems[0].kind, ProblemKind::not_json);
}

TEST(DataFile, may_have_html_in_its_texts_which_stays_text) {
    const std::string hostile = "<img src=x onerror='alert(1)'>&amp;";
    const LoadResult result = load_dataset(replaced(
        shipped_json(), "\"id\": \"polis\"", "\"sv\": \"POLIS\"", "\"sv\": \"" + hostile + '"'));
    EXPECT_TRUE(result.problems.empty());
    EXPECT_EQ(result.data.find("polis")->name.sv, hostile);
    const std::string markup = to_html(document_sections(result.data, filter(result.data, {}), {}));
    EXPECT_EQ(markup.find("<img"), std::string::npos);
    EXPECT_NE(markup.find("&lt;img src=x onerror='alert(1)'&gt;&amp;amp;"), std::string::npos);
}

TEST(DataFile, with_a_theme_named_twice_counts_it_once) {
    const LoadResult result = load_dataset(
        replaced(shipped_json(), "\"id\": \"c40\"", "[\"climate\"]", "[\"climate\", \"climate\"]"));
    const FilteredView view = filter(result.data, {});
    EXPECT_EQ(view.count_of_theme.at(0), 4U);  // ICLEI, C40, CNCA and EIT Urban Mobility
}

std::string repeat(std::string_view part, std::size_t bytes) {
    std::string text;
    while (text.size() + part.size() <= bytes) {
        text += part;
    }
    return text;
}

/// A file that is not too large but made to cost time.
struct Costly {
    const char* name;
    std::string text;
};

class CostlyFile : public testing::TestWithParam<Costly> {};

/// Time that grows with the square of the size would take minutes here: ctest ends such a test.
TEST_P(CostlyFile, is_done_with) {
    const LoadResult result = load_dataset(GetParam().text);
    EXPECT_FALSE(result.usable);
    EXPECT_FALSE(result.problems.empty());
}

// Large enough for time that grows with the square of the size to show.
constexpr std::size_t most = 500'000;

const Costly costly[] = {
    {"opened_arrays", std::string(most, '[')},
    {"opened_objects", repeat("{\"a\":", most)},
    {"nested_arrays", std::string(most / 2, '[') + std::string(most / 2, ']')},
    {"many_empty_objects", "[" + repeat("{},", most) + "{}]"},
    {"many_empty_arrays", "[" + repeat("[],", most) + "[]]"},
    {"many_keys", "{" + repeat("\"a\":1,", most) + "\"a\":1}"},
    {"many_wrong_organisations", "{\"organisations\":[" + repeat("1,", most) + "1]}"},
    {"many_wrong_themes", "{\"themes\":[" + repeat("1,", most) + "1]}"},
    {"long_string", "\"" + std::string(most, 'x') + "\""},
    {"long_number", std::string(most, '9')},
};

INSTANTIATE_TEST_SUITE_P(Data, CostlyFile, testing::ValuesIn(costly),
                         [](const auto& test) { return std::string(test.param.name); });

}  // namespace
}  // namespace timeline
