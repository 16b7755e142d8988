// Does each mistake in a data file lead to the one right message, at the place where it stands,
// and is everything else kept? One small change of the shipped file a row; "@" marks where the
// message must point.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "core/data/dataset_json.h"
#include "core/words/problem_words.h"
#include "unit/support.h"

namespace timeline {
namespace {

using test::replaced;
using test::shipped_json;

struct Mistake {
    const char* name;
    const char* anchor;  // the change is made after the first occurrence of this
    const char* from;
    const char* to;  // "@": where the problem must point
    ProblemKind kind;
    const char* path;
    const char* detail;
    std::size_t organisations_left = 12;
    std::size_t problems = 1;
};

void PrintTo(const Mistake& mistake, std::ostream* out) { *out << mistake.name; }

using enum ProblemKind;

const Mistake mistakes[] = {
    {"string_for_integer", "\"id\": \"c40\"", "\"paragraph\": 6", "\"paragraph\": @\"6\"",
     wrong_type, "organisations[2].membership.source.paragraph", "integer"},
    {"fraction_for_integer", "\"id\": \"iclei-members\"", "1500", "@1500.5", wrong_type,
     "organisations[1].figures[0].value", "integer"},
    {"number_for_string", "\"id\": \"c40\"", "\"an innovation city\"", "@7", wrong_type,
     "organisations[2].membership.as.en", "string"},
    {"string_for_object", "\"id\": \"polis\"", "\"membership\": {", "\"membership\": @7, \"x\": {",
     wrong_type, "organisations[11].membership", "object", 11},
    {"string_for_array", "\"id\": \"c40\"", "[\"climate\"]", "@\"climate\"", wrong_type,
     "organisations[2].themes", "array"},
    {"null_for_string", "\"id\": \"eccar\"", "\"2015/..\"", "@null", wrong_type,
     "organisations[4].membership.period", "string", 11},
    {"number_among_roles", "\"id\": \"iclei\"", "\"roles\": []", "\"roles\": [ @5]", wrong_type,
     "organisations[1].roles[0]", "object"},
    {"number_among_themes_of_one", "\"id\": \"c40\"", "[\"climate\"]", "[\"climate\" , @5]",
     wrong_type, "organisations[2].themes[1]", "string"},
    {"number_among_organisations", "\"organisations\"", "[", "[\n    @7,", wrong_type,
     "organisations[0]", "object"},
    {"number_for_relations", "\"id\": \"iclei\"", "\"related\": []", "\"related\": @7", wrong_type,
     "organisations[1].related", "array"},
    {"number_among_relations", "\"id\": \"iclei\"", "\"related\": []", "\"related\": [@7]",
     wrong_type, "organisations[1].related[0]", "object"},
    {"theme_named_twice", "\"id\": \"c40\"", "[\"climate\"]", "[\"climate\", @\"climate\"]",
     duplicate_id, "organisations[2].themes[1]", "climate"},
    {"missing_member", "\"themes\": [\n",
     "{\n      \"id\": \"climate\",\n      \"shape\": \"leaf\",", "@{\n      \"id\": \"climate\",",
     missing, "themes[0]", "shape"},
    {"missing_language", "\"id\": \"eccar\"", "{\n        \"sv\": \"ECCAR\",", "@{", missing,
     "organisations[4].name", "sv", 11},
    {"empty_text", "\"id\": \"c40\"", "\"sv\": \"innovationsstad\"", "\"sv\": @\"\"", empty_text,
     "organisations[2].membership.as.sv", ""},
    {"id_with_other_letters", "\"organisations\"", "\"id\": \"polis\"", "\"id\": @\"Polis!\"",
     bad_id, "organisations[11].id", "Polis!", 11},
    {"organisation_id_seen_before", "\"organisations\"", "\"id\": \"polis\"", "\"id\": @\"iclei\"",
     duplicate_id, "organisations[11].id", "iclei", 11},
    {"fact_id_seen_before", "\"organisations\"", "\"id\": \"polis-members\"",
     "\"id\": @\"eurocities-chair\"", duplicate_id, "organisations[11].figures[0].id",
     "eurocities-chair"},
    {"theme_id_seen_before", "\"themes\"", "\"id\": \"urban\"", "\"id\": @\"climate\"",
     duplicate_id, "themes[5].id", "climate", 12, 2},  // and Eurocities' theme is unknown
    {"bad_period", "\"organisations\"", "\"2015/..\"", "@\"mitten av 2010-talet\"", bad_date,
     "organisations[4].membership.period", "mitten av 2010-talet", 11},
    {"bad_month", "\"organisations\"", "\"2015-09\"", "@\"2015-13\"", no_such_month,
     "organisations[5].moments[0].date", "2015-13"},
    {"bad_as_of", "{", "\"asOf\": \"2023\"", "\"asOf\": @\"i år\"", bad_date, "asOf", "i år"},
    {"end_before_start", "\"organisations\"", "\"2019/2022\"", "@\"2022/2019\"", end_before_start,
     "organisations[2].roles[0].period", "2022/2019"},
    {"no_such_day", "\"organisations\"", "\"2015-09\"", "@\"2015-02-29\"", no_such_day,
     "organisations[5].moments[0].date", "2015-02-29"},
    {"period_with_dash", "\"organisations\"", "\"2019/2022\"", "@\"2019–2022\"", period_with_dash,
     "organisations[2].roles[0].period", "2019–2022"},
    {"role_ends_after_as_of", "\"organisations\"", "\"2019/2022\"", "@\"2019/2026\"", after_as_of,
     "organisations[2].roles[0].period", "2026"},
    {"membership_ends_after_as_of", "\"organisations\"", "\"2019/..\"", "@\"2019/2024\"",
     after_as_of, "organisations[8].membership.period", "2024"},
    {"membership_starts_after_as_of", "\"organisations\"", "\"2019/..\"", "@\"2024-01/..\"",
     after_as_of, "organisations[8].membership.period", "2024-01"},
    {"moment_after_as_of", "\"organisations\"", "\"2015-09\"", "@\"2024-09\"", after_as_of,
     "organisations[5].moments[0].date", "2024-09"},
    {"nothing_stated", "\"organisations\"", "\"2019/..\"", "@\"/\"", nothing_stated,
     "organisations[8].membership.period", "/", 11},
    {"as_of_in_doubt", "{", "\"asOf\": \"2023\"", "\"asOf\": @\"2023~\"", as_of_in_doubt, "asOf",
     "2023~"},
    {"membership_ends_before_start", "\"organisations\"", "\"2019/..\"", "@\"2019/1999\"",
     end_before_start, "organisations[8].membership.period", "2019/1999", 11},
    {"theme_not_known", "\"id\": \"c40\"", "[\"climate\"]", "[@\"sport\"]", unknown_theme,
     "organisations[2].themes[0]", "sport"},
    {"shape_not_known", "\"themes\"", "\"leaf\"", "@\"star\"", unknown_shape, "themes[0].shape",
     "star"},
    {"qualifier_not_known", "\"organisations\"", "\"qualifier\": \"over\"",
     "\"qualifier\": @\"more\"", unknown_qualifier, "organisations[0].figures[0].qualifier",
     "more"},
    {"organisation_not_known", "\"organisations\"", "\"to\": \"cnca\"", "\"to\": @\"nato\"",
     unknown_organisation, "organisations[2].related[0].to", "nato"},
    {"negative_number", "{", "\"yearsEitherSide\": 1", "\"yearsEitherSide\": @-1", out_of_range,
     "approximation.yearsEitherSide", "-1"},
    {"number_too_large", "{", "\"yearsEitherSide\": 1", "\"yearsEitherSide\": @99", out_of_range,
     "approximation.yearsEitherSide", "99"},
    {"number_beyond_64_bits", "\"id\": \"iclei-members\"", "1500", "@18446744073709551615",
     out_of_range, "organisations[1].figures[0].value", "18446744073709551615"},
};

/// The changed file and, where "@" stood, the byte that the problem must point at.
struct Broken {
    std::string text;
    std::size_t offset = 0;
};

Broken broken_by(const Mistake& mistake) {
    Broken broken{.text = replaced(shipped_json(), mistake.anchor, mistake.from, mistake.to)};
    broken.offset = broken.text.find('@');
    broken.text.erase(broken.offset, 1);
    return broken;
}

class OneMistake : public testing::TestWithParam<Mistake> {};

TEST_P(OneMistake, is_reported_where_it_stands) {
    const Mistake& mistake = GetParam();
    const Broken broken = broken_by(mistake);
    const LoadResult result = load_dataset(broken.text);
    for (const Problem& problem : result.problems) {
        SCOPED_TRACE(describe(problem, Language::english));
        EXPECT_GE(problem.line, 1);
    }
    ASSERT_EQ(result.problems.size(), mistake.problems)
        << (result.problems.empty() ? "" : describe(result.problems.back(), Language::english));
    const Problem& problem = result.problems.front();
    EXPECT_EQ(problem.kind, mistake.kind);
    EXPECT_EQ(problem.path, mistake.path);
    EXPECT_EQ(problem.detail, mistake.detail);

    const std::string before = broken.text.substr(0, broken.offset);
    EXPECT_EQ(problem.line, 1 + std::count(before.begin(), before.end(), '\n'));
    EXPECT_EQ(static_cast<std::size_t>(problem.column), broken.offset - before.rfind('\n'));
}

TEST_P(OneMistake, leaves_the_rest_as_it_was) {
    const Mistake& mistake = GetParam();
    const LoadResult result = load_dataset(broken_by(mistake).text);
    EXPECT_EQ(result.data.organisations.size(), mistake.organisations_left);
    EXPECT_EQ(result.usable, std::string(mistake.name) != "bad_as_of");
    // Nordic Safe Cities is in no row of the table.
    const Organisation* neighbour = result.data.find("nordic-safe-cities");
    ASSERT_NE(neighbour, nullptr);
    EXPECT_EQ(to_edtf(neighbour->membership.period), "2018/..");
    EXPECT_EQ(neighbour->more->figures.size(), 1U);
    EXPECT_EQ(neighbour->themes.size(), 1U);
}

INSTANTIATE_TEST_SUITE_P(Data, OneMistake, testing::ValuesIn(mistakes),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(Problems, a_member_missing_at_the_top_points_at_the_file_itself) {
    const LoadResult result =
        load_dataset(replaced(shipped_json(), "{", "\"asOf\": \"2023\",", ""));
    ASSERT_EQ(result.problems.size(), 1U);
    EXPECT_EQ(result.problems[0], (Problem{missing, "", 1, 1, "asOf"}));
    EXPECT_FALSE(result.usable);
}

TEST(Problems, only_the_smallest_unsound_thing_is_left_out) {
    const auto load = [](std::string_view anchor, std::string_view from, std::string_view to) {
        return load_dataset(replaced(shipped_json(), anchor, from, to)).data;
    };
    Dataset data = load("\"organisations\"", "\"2019/2022\"", "\"2022/2019\"");
    EXPECT_TRUE(data.find("c40")->more->roles.empty());
    EXPECT_EQ(data.find("c40")->more->related.size(), 1U);

    data = load("\"organisations\"", "\"2015-09\"", "\"2015-13\"");
    EXPECT_TRUE(data.find("strong-cities")->more->moments.empty());

    data = load("\"organisations\"", "\"value\": 1500", "\"value\": -1");
    EXPECT_EQ(data.find("iclei")->more->figures.size(), 1U);
    EXPECT_EQ(data.find("iclei")->more->figures.at(0).id, "iclei-countries");

    data = load("\"organisations\"", "\"to\": \"cnca\"", "\"to\": \"nato\"");
    EXPECT_TRUE(data.find("c40")->more->related.empty());

    data = load("\"id\": \"eit-urban-mobility\"", "\"climate\"", "\"sport\"");
    EXPECT_EQ(data.find("eit-urban-mobility")->themes, (std::vector<std::size_t>{1}));

    data = load("\"themes\"", "\"leaf\"", "\"star\"");
    EXPECT_EQ(data.themes.at(0).id, "climate");
    EXPECT_EQ(data.themes.at(0).shape, Shape::none);
}

TEST(Problems, a_relation_to_an_unsound_organisation_goes_with_it) {
    const LoadResult result =
        load_dataset(replaced(shipped_json(), "\"organisations\"", "\"2014/..\"", "\"2014\""));
    EXPECT_EQ(result.data.find("cnca"), nullptr);
    EXPECT_TRUE(result.data.find("c40")->more->related.empty());
    // One mistake, one message: nobody need mend the relation.
    ASSERT_EQ(result.problems.size(), 1U);
    EXPECT_EQ(result.problems[0].kind, not_a_period);
}

TEST(Problems, an_id_is_taken_also_by_an_organisation_that_is_left_out) {
    const std::string text =
        replaced(shipped_json(), "\"organisations\"", "\"2014/..\"", "\"2014\"");
    const LoadResult result =
        load_dataset(replaced(text, "\"organisations\"", "\"id\": \"polis\"", "\"id\": \"cnca\""));
    EXPECT_EQ(result.data.organisations.size(), 10U);
    ASSERT_EQ(result.problems.size(), 2U);
    EXPECT_EQ(result.problems[0].kind, not_a_period);
    EXPECT_EQ(result.problems[1].kind, duplicate_id);
    EXPECT_EQ(result.problems[1].detail, "cnca");
}

TEST(Problems, an_introduction_without_a_sound_id_is_left_out) {
    const LoadResult result = load_dataset(
        replaced(shipped_json(), "\"introduction\"", "\"id\": \"capitals\"", "\"id\": \"why\""));
    ASSERT_EQ(result.problems.size(), 1U);
    EXPECT_EQ(result.problems[0].kind, duplicate_id);
    EXPECT_EQ(result.problems[0].path, "introduction[1].id");
    ASSERT_EQ(result.data.introduction.size(), 2U);
    EXPECT_EQ(result.data.introduction[1].id, "twin-towns");
}

TEST(Problems, a_second_relation_to_the_same_organisation_is_left_out) {
    const std::string text = shipped_json();
    const std::size_t begin =
        text.find('{', text.find("\"related\"", text.find("\"id\": \"c40\"")));
    const std::string relation = text.substr(begin, text.find("\n      ]", begin) - begin);
    const LoadResult result = load_dataset(std::string(text).insert(begin, relation + ", "));
    ASSERT_EQ(result.problems.size(), 1U);
    EXPECT_EQ(result.problems[0].kind, duplicate_id);
    EXPECT_EQ(result.problems[0].detail, "cnca");
    EXPECT_EQ(result.data.find("c40")->more->related.size(), 1U);
}

TEST(Problems, several_mistakes_are_all_told_in_one_reading) {
    std::string text = replaced(shipped_json(), "\"themes\"", "\"leaf\"", "\"star\"");
    text = replaced(text, "\"organisations\"", "\"2019/2022\"", "\"2022/2019\"");
    text = replaced(text, "\"organisations\"", "\"id\": \"polis\"", "\"id\": \"P\"");
    const LoadResult result = load_dataset(text);
    ASSERT_EQ(result.problems.size(), 3U);
    EXPECT_EQ(result.problems[0].kind, unknown_shape);
    EXPECT_EQ(result.problems[1].kind, end_before_start);
    EXPECT_EQ(result.problems[2].kind, bad_id);
}

}  // namespace
}  // namespace timeline
