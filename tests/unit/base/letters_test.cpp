// Do names sort, and are letters composed, as the browser's own Intl.Collator and normalize() do
// it? The vectors are theirs: `node tests/unit/letters_vectors.mjs >
// tests/unit/letters_vectors.json`.
#include "core/base/letters.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/collation.h"
#include "core/base/fold.h"
#include "core/base/utf8.h"
#include "unit/support.h"

namespace timeline {
namespace {

const nlohmann::json& vectors() {
    static const nlohmann::json all = nlohmann::json::parse(test::read_text_file(TIMELINE_VECTORS));
    return all;
}

std::string composed_utf8(const std::string& text) {
    std::string out;
    for (const char32_t code : composed(to_code_points(text))) {
        append_utf8(out, code);
    }
    return out;
}

TEST(Letters, compose_as_in_a_browser) {
    ASSERT_GT(vectors()["normalised"].size(), 300U);
    for (const nlohmann::json& pair : vectors()["normalised"]) {
        EXPECT_EQ(composed_utf8(pair[0].get<std::string>()), pair[1].get<std::string>())
            << pair.dump(-1, ' ', true);
    }
}

TEST(Letters, sort_as_in_a_browser) {
    for (const Language language : {Language::swedish, Language::english}) {
        const nlohmann::json& groups = vectors()[language == Language::swedish ? "sv" : "en"];
        ASSERT_GT(groups.size(), 150U);
        for (std::size_t i = 0; i + 1 < groups.size(); ++i) {
            const auto name = groups[i].get<std::string>();
            const auto next = groups[i + 1].get<std::string>();
            EXPECT_LT(collation_key(name, language), collation_key(next, language))
                << name << " before " << next << " in " << groups.size();
        }
    }
}

TEST(Letters, sort_names_that_differ_in_punctuation_alone_as_the_same) {
    EXPECT_EQ(collation_key("”Q”", Language::swedish), collation_key("Q", Language::swedish));
    EXPECT_EQ(collation_key("C40-Cities", Language::english),
              collation_key("C40 Cities", Language::english));
    EXPECT_LT(collation_key("C40", Language::english), collation_key("C100", Language::english));
}

TEST(Fold, finds_what_a_keyboard_types) {
    const std::pair<const char*, const char*> same[] = {
        {"world's", "world’s"},
        {"\"innovation city\"", "“innovation city”"},
        {"“x”", "«x»"},
        {"2019-2022", "2019–2022"},
        {"2019-2022", "2019−2022"},
        {"a b", "a\u00A0b"},
        {"a b", "a\u202Fb"},
        {"a b", "a\u2009b"},
        {"strasse", "Straße"},
        {"STRASSE", "STRAẞE"},
        {"aero", "Ærø"},
        {"lodz", "Łódź"},
        {"thor", "Þór"},
        {"ete", "été"},
        {"ete", "e\u0301te\u0301"},
        {"co2", "CO₂"},
        {"m2", "m²"},
        {"fish", "ﬁsh"},
        {"abc 1", "ＡＢＣ　１"},
        {"ελλαδα", "Ελλάδα"},
        {"οδοσ", "ΟΔΟΣ"},
        {"οδος", "ΟΔΟΣ"},
        {"москва", "МОСКВА"},
        {"елка", "Ёлка"},
        {"йод", "и\u0306од"},
        {"ЙОД", "йод"},
        {"samarbete", "sam\u00ADarbete"},
        {"samarbete", "sam\u200Barbete"},
        {"istanbul", "İstanbul"},
        {"ha noi", "Hà Nội"},
        {"R & D", "R - D"},
    };
    for (const auto& [typed, printed] : same) {
        EXPECT_EQ(fold(typed), fold(printed)) << printed;
    }
}

TEST(Fold, keeps_letters_of_their_own_apart) {
    EXPECT_NE(fold("й"), fold("и"));
    EXPECT_NE(fold("日本"), fold("日"));
    EXPECT_FALSE(fold("Ω").empty());
    EXPECT_EQ(fold("’"), "");
    EXPECT_EQ(fold(" – "), "   ");
}

}  // namespace
}  // namespace timeline
