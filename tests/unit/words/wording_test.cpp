// Are the facts said in the words that a visitor should read? Whole sentences for organisations of
// each kind, in both languages.
#include "core/words/wording.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/words/problem_words.h"
#include "unit/support.h"

namespace timeline {
namespace {

using test::organisation;
using test::shipped;
using testing::ElementsAre;

constexpr Language sv = Language::swedish;
constexpr Language en = Language::english;

std::vector<std::string> words_of(std::string_view id, Language language) {
    const Organisation& o = organisation(id);
    return {start_words(o, language), long_start_words(shipped(), o, language),
            years_words(shipped(), o, language), membership_words(o, language),
            theme_words(shipped(), o, language)};
}

TEST(Wording, of_a_known_start) {
    EXPECT_THAT(
        words_of("c40", sv),
        ElementsAre("2007", "2007", "16 år", "Medlem sedan 2007 som innovationsstad", "Klimat"));
    EXPECT_THAT(words_of("c40", en),
                ElementsAre("2007", "2007", "16 years", "Member since 2007 as an innovation city",
                            "Climate"));
}

TEST(Wording, of_an_approximate_start) {
    EXPECT_THAT(words_of("iclei", sv),
                ElementsAre("≈ 1995", "≈ 1995 (mellan 1994 och 1996)", "≈ 28 år",
                            "Medlem sedan ungefär 1995", "Klimat"));
    EXPECT_THAT(words_of("iclei", en),
                ElementsAre("≈ 1995", "≈ 1995 (between 1994 and 1996)", "≈ 28 years",
                            "Member since about 1995", "Climate"));
}

TEST(Wording, of_the_first_year) {
    EXPECT_THAT(words_of("change", sv),
                ElementsAre("2023", "2023", "Första året", "Medlem sedan 2023", "Jämlikhet"));
    EXPECT_THAT(words_of("change", en),
                ElementsAre("2023", "2023", "First year", "Member since 2023", "Equality"));
}

TEST(Wording, of_a_start_that_is_not_stated) {
    EXPECT_THAT(words_of("polis", sv), ElementsAre("Anges inte", "Anges inte", "",
                                                   "Medlem, startår anges inte", "Mobilitet"));
    EXPECT_THAT(words_of("polis", en), ElementsAre("Not stated", "Not stated", "",
                                                   "Member, start year not stated", "Mobility"));
}

TEST(Wording, of_one_year_and_of_two_themes) {
    Organisation o{.id = "x"};
    o.membership.period = *parse_period("2022/..");
    EXPECT_EQ(years_words(shipped(), o, sv), "1 år");
    EXPECT_EQ(years_words(shipped(), o, en), "1 year");
    EXPECT_EQ(theme_words(shipped(), organisation("eurocities"), sv), "Stadspolitik, Mobilitet");
    EXPECT_EQ(theme_words(shipped(), o, sv), "");
}

TEST(Wording, of_an_approximate_member_in_a_capacity) {
    Organisation o{.id = "x"};
    o.membership.period = *parse_period("2001~/..");
    o.more.change().as = {"observatör", "an observer"};
    EXPECT_EQ(membership_words(o, sv), "Medlem sedan ungefär 2001 som observatör");
    EXPECT_EQ(membership_words(o, en), "Member since about 2001 as an observer");
}

TEST(DateWords, name_months_and_seasons) {
    struct Case {
        const char* date;
        const char* sv;
        const char* en;
    };
    const Case cases[] = {
        {"2015", "2015", "2015"},
        {"1995~", "≈ 1995", "≈ 1995"},
        {"2015-01", "januari 2015", "January 2015"},
        {"2015-09", "september 2015", "September 2015"},
        {"2015-12~", "≈ december 2015", "≈ December 2015"},
        {"2018-21", "våren 2018", "spring 2018"},
        {"2018-22", "sommaren 2018", "summer 2018"},
        {"2018-23", "hösten 2018", "autumn 2018"},
        {"2018-24", "vintern 2018", "winter 2018"},
    };
    for (const Case& c : cases) {
        EXPECT_EQ(date_words(*parse_date(c.date), sv), c.sv);
        EXPECT_EQ(date_words(*parse_date(c.date), en), c.en);
    }
    EXPECT_EQ(short_month(0, sv), "jan");
    EXPECT_EQ(short_month(9, sv), "okt");
    EXPECT_EQ(short_month(9, en), "Oct");
}

TEST(PeriodWords, say_when_it_began_and_ended) {
    EXPECT_EQ(period_words(*parse_period("2019/2022"), sv), "2019–2022");
    EXPECT_EQ(period_words(*parse_period("2023-06/.."), sv), "sedan juni 2023");
    EXPECT_EQ(period_words(*parse_period("2023-06/.."), en), "since June 2023");
    EXPECT_EQ(period_words(*parse_period("2018-21/2019-06"), en), "spring 2018–June 2019");
    EXPECT_EQ(period_words(*parse_period("/.."), sv), "Startår anges inte");
    EXPECT_EQ(role_time_words(organisation("polis").more->roles.at(0), sv), "årtal anges inte");
    EXPECT_EQ(role_time_words(organisation("polis").more->roles.at(0), en), "dates not stated");
    EXPECT_EQ(role_time_words(organisation("c40").more->roles.at(0), en), "2019–2022");
}

TEST(FigureWords, group_thousands_as_each_language_does) {
    const auto number = [](std::int64_t value, Qualifier qualifier, Language language) {
        return figure_number({.value = value, .qualifier = qualifier}, language);
    };
    EXPECT_EQ(number(1500, Qualifier::over, sv), "över 1\u00A0500");
    EXPECT_EQ(number(1500, Qualifier::over, en), "over 1,500");
    EXPECT_EQ(number(30, Qualifier::about, sv), "cirka 30");
    EXPECT_EQ(number(30, Qualifier::about, en), "about 30");
    EXPECT_EQ(number(0, Qualifier::exactly, sv), "0");
    EXPECT_EQ(number(999, Qualifier::exactly, sv), "999");
    EXPECT_EQ(number(1000, Qualifier::exactly, en), "1,000");
    EXPECT_EQ(number(1234567, Qualifier::exactly, en), "1,234,567");
    EXPECT_EQ(number(1234567, Qualifier::exactly, sv), "1\u00A0234\u00A0567");
}

TEST(RowWords, tell_all_that_the_row_shows) {
    EXPECT_EQ(row_words(shipped(), organisation("c40"), sv),
              "Klimat, medlem sedan 2007. Del av styrgruppen, 2019–2022");
    EXPECT_EQ(row_words(shipped(), organisation("iclei"), en), "Climate, member since ≈ 1995");
    EXPECT_EQ(row_words(shipped(), organisation("oecd-inclusive-growth"), sv),
              "Välfärd, medlem, startår anges inte");
}

TEST(SourceLines, name_the_paragraph_of_each_fact) {
    const auto lines = source_lines(organisation("c40"), sv);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].words, "Medlemskap: stycke 6, ”Stockholms stad är sedan 2007 medlem”");
    EXPECT_EQ(lines[1].words, "Styrgrupp: stycke 6, ”Mellan 2019-2022”");
    EXPECT_EQ(source_lines(organisation("polis"), en)[0].words, "Membership: paragraph 27");
    EXPECT_EQ(source_lines(organisation("c40"), en)[0].words,
              "Membership: paragraph 6, “Stockholms stad är sedan 2007 medlem”");
    EXPECT_EQ(source_lines(organisation("iclei"), sv)[1].words,
              "över 1\u00A0500 medlemmar: stycke 20, ”över 1500 medlemmar i 124 länder”");
}

TEST(SummaryWords, count_the_whole_data) {
    EXPECT_EQ(summary_words(shipped(), sv),
              "Stockholms stad är med i 12 internationella organisationer och nätverk. För 10 av "
              "dem anges ett startår, det tidigaste 1995. För 2 anges inget. Uppgifterna gäller "
              "till och med 2023.");
    EXPECT_EQ(tagline_words(shipped(), en),
              "The city’s memberships of international organisations and networks, 1995–2023");
}

TEST(StatusWords, count_what_is_shown) {
    const auto status = [](ViewState state) {
        return status_words(filter(shipped(), state), state.language);
    };
    EXPECT_EQ(status({}), "Alla 12 organisationer visas");
    EXPECT_EQ(status({.themes = {"safety"}}), "2 av 12 organisationer visas");
    EXPECT_EQ(status({.language = en, .search = "zzz"}), "None of 12 organisations shown");
    EXPECT_EQ(total_words(shipped(), filter(shipped(), {}), sv), "12 medlemskap, 2 utan startår");
    EXPECT_EQ(total_words(shipped(), filter(shipped(), {.themes = {"mobility"}}), en),
              "3 of 12 memberships");
}

TEST(Describe, says_where_and_what) {
    const Problem problem{ProblemKind::unknown_theme, "organisations[2].themes[0]", 12, 9, "sport"};
    EXPECT_EQ(describe(problem, sv),
              "rad 12, tecken 9, organisations[2].themes[0]: temat ”sport” finns inte");
    EXPECT_EQ(describe(problem, en),
              "line 12, column 9, organisations[2].themes[0]: there is no theme “sport”");
    EXPECT_EQ(describe({ProblemKind::empty_file, "", 1, 1, ""}, en),
              "line 1, column 1: the file is empty");
    EXPECT_EQ(describe({ProblemKind::too_many, "organisations[60]", 2, 3, "60"}, sv),
              "rad 2, tecken 3, organisations[60]: fler än 60 organisationer, resten visas inte");
}

TEST(Describe, cuts_a_long_value_at_a_whole_character) {
    std::string accents;
    for (int i = 0; i < 100; ++i) {
        accents += "å";
    }
    for (const std::string& value : {accents, "x" + accents, std::string(500, 'y')}) {
        const std::string words = describe({ProblemKind::bad_id, "themes[0].id", 1, 1, value}, en);
        EXPECT_LT(words.size(), 250U);
        EXPECT_TRUE(test::is_utf8(words)) << words;
    }
}

}  // namespace
}  // namespace timeline
