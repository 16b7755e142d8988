// Do letters compose, fold and sort as Unicode and CLDR say? The vectors were made with Node.js;
// see each test for the expression.
#include "core/letters.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "core/clean_text.h"
#include "core/collation.h"
#include "core/filter.h"
#include "unit/support.h"

namespace timeline {
namespace {

using testing::ElementsAreArray;

TEST(Fold, finds_what_a_keyboard_types) {
    struct Case {
        const char* stands;
        const char* typed;
    };
    const Case cases[] = {
        {"world’s", "world's"},
        {"”innovationsstad”", "\"innovationsstad\""},
        {"“innovation city”", "\"innovation city\""},
        {"«Réseau»", "\"reseau\""},
        {"2019–2022", "2019-2022"},
        {"e‑tjänst", "e-tjanst"},
        {"1\u00A0500", "1 500"},
        {"Straße", "strasse"},
        {"STRASSE", "straße"},
        {"Ærø", "aero"},
        {"Łódź", "lodz"},
        {"Þórshöfn", "thorshofn"},
        {"İzmir", "izmir"},
        {"Diyarbakır", "diyarbakir"},
        {"A\u030Aldersva\u0308nlig", "åldersvänlig"},
        {"sam\u00ADarbete", "samarbete"},
        {"Αθήνα", "αθηνα"},
        {"ΟΔΟΣ", "οδος"},
        {"Київ", "київ"},
        {"ЁЛКА", "елка"},
        {"ＣＮＣＡ", "cnca"},
        {"och så vidare…", "och sa vidare..."},
    };
    for (const Case& c : cases) {
        EXPECT_EQ(fold(c.stands), fold(c.typed)) << c.stands;
        EXPECT_FALSE(fold(c.stands).empty());
    }
}

TEST(Fold, swallows_no_letter_of_another_script) {
    for (const char* text : {"Ω", "Київ", "עברית", "العربية", "東京", "ไทย"}) {
        EXPECT_FALSE(fold(text).empty()) << text;
    }
    EXPECT_NE(fold("й"), fold("и"));
    EXPECT_EQ(fold("и\u0306"), fold("й"));
}

TEST(Search, finds_quoted_words_of_the_shipped_data) {
    const auto found = [](const char* search, Language language) {
        std::vector<std::string> ids;
        for (const Organisation* organisation :
             filter(test::shipped(), {.language = language, .search = search}).in_order()) {
            ids.push_back(organisation->id);
        }
        return ids;
    };
    EXPECT_THAT(found("world's", Language::english),
                ElementsAreArray(found("world’s", Language::english)));
    EXPECT_FALSE(found("world's", Language::english).empty());
    EXPECT_THAT(found("\"innovationsstad\"", Language::swedish), ElementsAreArray({"c40"}));
    // Signs alone, and signs that are seen as nothing, are no reason to find nothing.
    EXPECT_EQ(found("\u200B", Language::swedish).size(), 12U);
}

std::vector<std::string> sorted(std::vector<std::string> names, Language language) {
    std::ranges::stable_sort(
        names, {}, [language](const std::string& name) { return collation_key(name, language); });
    return names;
}

// [...].sort(new Intl.Collator('sv', { numeric: true, ignorePunctuation: true }).compare)
TEST(Collation, is_that_of_swedish_lists) {
    const std::vector<std::string> right = {
        "Aalborg",    "C40",    "C100",      "Đakovo",     "Edinburgh",
        "Éire",       "Europa", "Łódź",      "Malmö",      "mänskliga rättigheter",
        "”Q”",        "Qatar",  "Straßburg", "Strassdorf", "Þórshöfn",
        "Thun",       "Tomar",  "Uppsala",   "Västerås",   "Wien",
        "Überlingen", "Ystad",  "Zonta",     "Åbo",        "Ålesund",
        "Ärla",       "Ærø",    "Öresund",   "Øresund",    "Östersund",
        "Αθήνα",      "Ελλάδα", "Київ",      "Львів"};
    std::vector<std::string> names = right;
    std::ranges::reverse(names);
    EXPECT_THAT(sorted(names, Language::swedish), ElementsAreArray(right));
}

// The same with 'en'.
TEST(Collation, is_that_of_english_lists) {
    const std::vector<std::string> right = {
        "Aalborg", "Åbo",        "Ærø",     "Ålesund", "Ärla",     "C40",
        "C100",    "Edinburgh",  "Éire",    "Europa",  "Lodz",     "Łódź",
        "Öresund", "Östersund",  "”Q”",     "Qatar",   "resume",   "Resume",
        "résumé",  "Überlingen", "Uppsala", "Zonta",   "Þórshöfn", "Αθήνα"};
    std::vector<std::string> names = right;
    std::ranges::reverse(names);
    EXPECT_THAT(sorted(names, Language::english), ElementsAreArray(right));
}

TEST(CleanText, is_the_same_for_canvas_page_and_files) {
    struct Case {
        const char* raw;
        const char* clean;
    };
    const Case cases[] = {
        {"A\u030Akersberga", "Åkersberga"},
        {"sam\u00ADarbete", "samarbete"},
        {"ett\u000Btv\u00E5", "ett två"},
        {"ett\r\ntv\u00E5\u2028tre", "ett två tre"},
        {" \t ett\u2003 tv\u00E5  ", "ett två"},
        {"1\u00A0500", "1\u00A0500"},
        {"1\u202F500", "1\u00A0500"},
        {"\uFEFFett\u200B", "ett"},
        {"\u202Egnirts", "gnirts"},
    };
    for (const Case& c : cases) {
        EXPECT_EQ(clean_text(c.raw, Lines::one).text, c.clean);
        EXPECT_FALSE(clean_text(c.raw, Lines::one).left_out);
    }
    EXPECT_EQ(clean_text("ett\r\n\r\ntv\u00E5\u000Btre\n", Lines::many).text, "ett\ntv\u00E5\ntre");
}

TEST(CleanText, names_what_no_text_should_hold) {
    for (const auto& [raw, sign] :
         {std::pair("a\u0002b", "U+0002"), std::pair("a\u0085\u0090b", "U+0090"),
          std::pair("a\uFFFDb", "U+FFFD"), std::pair("a\uE000b", "U+E000"),
          std::pair("a\uFFFEb", "U+FFFE")}) {
        const CleanText clean = clean_text(raw, Lines::one);
        ASSERT_TRUE(clean.left_out) << sign;
        EXPECT_EQ(name_of_sign(*clean.left_out), sign);
        EXPECT_THAT(clean.text, testing::MatchesRegex("a ?b"));
    }
}

TEST(MendJson, moves_nothing) {
    const auto mended = [](std::string_view json) {
        const MendedJson result = mend_json(json);
        EXPECT_EQ(result.text.size(), json.size());
        return result.text;
    };
    EXPECT_EQ(mended(R"({"a": "\ud83d!"})"), R"({"a": "\ufffd!"})");
    EXPECT_EQ(mended(R"({"a": "\ude00\ud83d"})"), R"({"a": "\ufffd\ufffd"})");
    EXPECT_EQ(mended(R"({"a": "\ud83d\ude00"})"), R"({"a": "\ud83d\ude00"})");
    EXPECT_EQ(mended(R"({"a": "\\ud83d"})"), R"({"a": "\\ud83d"})");
    EXPECT_EQ(mended("{\"a\":\t\"b\tc\"}"), "{\"a\":\t\"b c\"}");
    EXPECT_EQ(mended("\"\\"), "\"\\");
}

TEST(LoadedTexts, are_clean_and_what_is_wrong_with_them_is_named) {
    const auto load = [](const char* to) {
        return load_dataset(test::replaced(test::shipped_json(), "\"id\": \"c40\"",
                                           "\"C40 Cities\"", std::string(1, '"') + to + '"'));
    };
    const LoadResult half = load(R"(C40 \ud83d)");
    ASSERT_EQ(half.problems.size(), 1U);
    EXPECT_EQ(half.problems[0].kind, ProblemKind::unfit_sign);
    EXPECT_EQ(half.problems[0].detail, "U+FFFD");
    EXPECT_GT(half.problems[0].line, 1);
    EXPECT_EQ(half.data.find("c40")->name.sv, "C40");
    const LoadResult control = load("C40\x01 Cities");
    ASSERT_EQ(control.problems.size(), 1U);
    EXPECT_EQ(control.problems[0].detail, "U+0001");
    EXPECT_EQ(control.data.find("c40")->name.sv, "C40 Cities");
    EXPECT_TRUE(load(R"(C40\u000bCities)").problems.empty());
    EXPECT_EQ(load(R"(C40\u000bCities)").data.find("c40")->name.sv, "C40 Cities");
}

}  // namespace
}  // namespace timeline
