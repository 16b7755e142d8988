// Is every text put in order when it is read, and named what nobody can read?
#include "core/base/clean_text.h"

#include <gtest/gtest.h>

#include "core/data/dataset_json.h"
#include "core/data/presentation_json.h"
#include "unit/support.h"

namespace timeline {
namespace {

using test::replaced;
using test::shipped_json;

std::string cleaned(std::string_view text) {
    return clean_text(text, LineBreaks::become_spaces).text;
}

TEST(CleanText, mends_what_can_mean_nothing_else) {
    const std::pair<const char*, const char*> cases[] = {
        {"A\u030Angstro\u0308m", "Ångström"},
        {"\u212Bngström", "Ångström"},
        {"first\vsecond", "first second"},
        {"first\r\nsecond", "first second"},
        {"first\u2028second", "first second"},
        {"a\tb", "a b"},
        {"  a   b  ", "a b"},
        {"a\u2009b\u3000c", "a b c"},
        {"10\u00A0000", "10\u00A0000"},
        {"10\u202F000", "10\u00A0000"},
        {"\u00A0a\u00A0", "a"},
        {"sam\u00ADarbete", "samarbete"},
        {"\uFEFFa\u200Bb\u2060c", "abc"},
        {"\u202Eabc\u202C\u200F", "abc"},
        {"a\u200Db", "ab"},
        {"می\u200Cخواهم", "می\u200Cخواهم"},
        {"❤\uFE0F", "❤"},
        {"日本 Ελλάδα й", "日本 Ελλάδα й"},
        {"Årsmöte i Malmö", "Årsmöte i Malmö"},
        {"", ""},
    };
    for (const auto& [text, right] : cases) {
        EXPECT_EQ(cleaned(text), right) << text;
        EXPECT_EQ(clean_text(text, LineBreaks::become_spaces).unreadable, 0U) << text;
    }
}

TEST(CleanText, keeps_lines_where_they_mean_something) {
    EXPECT_EQ(clean_text("a \r\n b\vc\n\nd\n", LineBreaks::stay).text, "a\nb\nc\n\nd");
}

TEST(CleanText, leaves_out_and_names_what_nobody_can_read) {
    const std::pair<const char*, char32_t> cases[] = {
        {"a\x02z", 0x02},          {"a\x7Fz", 0x7F},     {"a\u0090z", 0x90},
        {"a\uE000z", 0xE000},      {"a\xC3z", 0xFFFD},   {"az\xC3", 0xFFFD},
        {"a\xC3\xC3z", 0xFFFD},    {"a\uFFFDz", 0xFFFD}, {"a\uFFFEz", 0xFFFE},
        {"a\U0001FFFFz", 0x1FFFF}, {"a\xFFz", 0xFFFD},
    };
    for (const auto& [text, sign] : cases) {
        const CleanText clean = clean_text(text, LineBreaks::become_spaces);
        EXPECT_EQ(clean.text, "az") << text;
        EXPECT_EQ(clean.unreadable, sign) << text;
    }
    EXPECT_EQ(name_of_sign(0x02), "U+0002");
    EXPECT_EQ(name_of_sign(0x1FFFF), "U+1FFFF");
}

/// What the loader says of a role's title with `sign` in it, as JSON has it.
LoadResult with_sign(const std::string& sign) {
    return load_dataset(replaced(shipped_json(), "\"eurocities\"", "Ordförande i Eurocities",
                                 "Ordförande" + sign + " i Eurocities"));
}

TEST(Reading, names_an_unreadable_sign_and_shows_the_rest) {
    const std::pair<std::string, const char*> cases[] = {
        {"\\u0002", "U+0002"},        {"\\uD800", "U+FFFD"}, {"\\uDC00", "U+FFFD"},
        {"\\uD800\\u0041", "U+FFFD"}, {"\x02", "U+0002"},    {"\\uE123", "U+E123"}};
    for (const auto& [sign, name] : cases) {
        const LoadResult result = with_sign(sign);
        ASSERT_TRUE(result.usable) << sign;
        ASSERT_EQ(result.problems.size(), 1U) << sign;
        EXPECT_EQ(result.problems[0].kind, ProblemKind::unreadable_sign);
        EXPECT_EQ(result.problems[0].path, "organisations[0].roles[0].title.sv");
        EXPECT_EQ(result.problems[0].detail, name);
        const Problem escaped = with_sign("\\u0002").problems.front();
        EXPECT_EQ(result.problems[0].line, escaped.line);
        EXPECT_EQ(result.problems[0].column, escaped.column);
        ASSERT_EQ(result.data.organisations[0].more->roles.size(), 2U);
        EXPECT_TRUE(result.data.organisations[0].more->roles[0].title.sv.starts_with("Ordförande"));
    }
}

TEST(Reading, mends_breaks_and_spaces_without_a_word) {
    for (const char* const sign :
         {"\\u000b", "\\n", "\\r\\n", "\\t", "\t", "\v", "\\u2028", "\\u00ad", "\\u200b", " "}) {
        const LoadResult result = with_sign(sign);
        EXPECT_TRUE(result.problems.empty()) << sign;
        ASSERT_TRUE(result.usable) << sign;
        EXPECT_EQ(result.data.organisations[0].more->roles[0].title.sv, "Ordförande i Eurocities");
    }
    EXPECT_TRUE(with_sign("\\uD83D\\uDE00").problems.empty());
}

TEST(Reading, keeps_the_lines_of_a_caption) {
    const PresentationResult result = load_presentation(
        R"({"steps": [{"caption": {"sv": "Ett\r\ntva\u030a\u0007", "en": "One\u000btwo"}}]})");
    ASSERT_EQ(result.steps.size(), 1U);
    EXPECT_EQ(result.steps[0].caption.sv, "Ett\ntvå");
    EXPECT_EQ(result.steps[0].caption.en, "One\ntwo");
    ASSERT_EQ(result.problems.size(), 1U);
    EXPECT_EQ(result.problems[0].detail, "U+0007");
}

}  // namespace
}  // namespace timeline
