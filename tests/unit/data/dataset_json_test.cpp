// Is the shipped data file sound, and does it say what the city's page says? The years here are
// copied from the source by hand, so that a slip in the file is seen.
#include "core/data/dataset_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/words/problem_words.h"
#include "unit/support.h"

namespace timeline {
namespace {

using test::organisation;
using test::shipped;
using test::shipped_json;

TEST(ShippedData, has_no_problems) {
    const LoadResult result = load_dataset(shipped_json());
    EXPECT_TRUE(result.usable);
    for (const Problem& problem : result.problems) {
        ADD_FAILURE() << describe(problem, Language::english);
    }
}

TEST(ShippedData, has_twelve_memberships_with_the_stated_starts) {
    const std::pair<const char*, const char*> expected[] = {
        {"eurocities", "1995/.."},
        {"iclei", "1995~/.."},
        {"c40", "2007/.."},
        {"cnca", "2014/.."},
        {"eccar", "2015/.."},
        {"strong-cities", "2015/.."},
        {"who-age-friendly", "2017/.."},
        {"nordic-safe-cities", "2018/.."},
        {"eit-urban-mobility", "2019/.."},
        {"change", "2023/.."},
        {"oecd-inclusive-growth", "/.."},
        {"polis", "/.."},
    };
    EXPECT_EQ(shipped().organisations.size(), std::size(expected));
    for (const auto& [id, period] : expected) {
        EXPECT_EQ(to_edtf(organisation(id).membership.period), period) << id;
        EXPECT_EQ(organisation(id).has_start(), std::string(period) != "/..") << id;
    }
}

TEST(ShippedData, dates_roles_and_moments_as_the_source_does) {
    const auto role_period = [](const char* id, std::size_t index) {
        const std::optional<Period>& period = organisation(id).more->roles.at(index).period;
        return period ? to_edtf(*period) : "not stated";
    };
    EXPECT_EQ(role_period("c40", 0), "2019/2022");
    EXPECT_EQ(role_period("eurocities", 0), "2018/2020");
    EXPECT_EQ(role_period("eurocities", 1), "2023-06/..");
    EXPECT_EQ(role_period("polis", 0), "not stated");
    EXPECT_EQ(to_edtf(organisation("strong-cities").more->moments.at(0).date), "2015-09");
    EXPECT_EQ(to_edtf(organisation("who-age-friendly").more->moments.at(0).date), "2018-21");
    EXPECT_EQ(to_edtf(organisation("who-age-friendly").more->moments.at(1).date), "2019");
    EXPECT_EQ(to_edtf(organisation("change").more->moments.at(0).date), "2020");
    EXPECT_EQ(to_edtf(organisation("oecd-inclusive-growth").more->moments.at(0).date), "2016");
}

TEST(ShippedData, reads_every_kind_of_member) {
    const Dataset& data = shipped();
    EXPECT_EQ(data.as_of, (Date{2023}));
    EXPECT_EQ(data.approximation_years, 1);
    EXPECT_EQ(data.source_publisher.en, "City of Stockholm");
    EXPECT_EQ(data.introduction.size(), 3U);
    EXPECT_EQ(data.themes.size(), 6U);
    EXPECT_EQ(data.themes.at(0).shape, Shape::leaf);
    EXPECT_EQ(data.themes.at(5).name.en, "Urban policy");

    const Organisation& c40 = organisation("c40");
    EXPECT_EQ(c40.name.sv, "C40 Cities");
    EXPECT_EQ(c40.name_language, "en");
    EXPECT_EQ(c40.more->as.sv, "innovationsstad");
    EXPECT_EQ(c40.membership.source.paragraph, 6);
    EXPECT_EQ(c40.membership.source.quote, "Stockholms stad är sedan 2007 medlem");
    EXPECT_EQ(c40.more->related.at(0).to, "cnca");
    EXPECT_EQ(organisation("cnca").more->full_name.en, "Carbon Neutral Cities Alliance");
    EXPECT_EQ(organisation("cnca").more->full_name_language, "en");
    EXPECT_EQ(organisation("eurocities").themes, (std::vector<std::size_t>{5, 1}));

    const Figure& members = organisation("iclei").more->figures.at(0);
    EXPECT_EQ(members.value, 1500);
    EXPECT_EQ(members.qualifier, Qualifier::over);
    EXPECT_EQ(organisation("eurocities").more->figures.at(1).qualifier, Qualifier::about);
    EXPECT_EQ(organisation("iclei").more->figures.at(1).qualifier, Qualifier::exactly);
}

TEST(ShippedData, has_all_texts_in_both_languages) {
    for (const Organisation& o : shipped().organisations) {
        for (const Language language : test::both_languages) {
            SCOPED_TRACE(o.id);
            EXPECT_FALSE(o.name.in(language).empty());
            EXPECT_FALSE(o.more->summary.in(language).empty());
            EXPECT_FALSE(o.more->about.in(language).empty());
            EXPECT_FALSE(o.more->city.in(language).empty());
            EXPECT_FALSE(o.themes.empty());
        }
    }
}

TEST(FullSpan, runs_from_the_earliest_possible_start_to_the_end_of_the_as_of_year) {
    EXPECT_EQ(full_span(shipped()), (YearSpan{1994, 2024}));  // "1995~" may be 1994
}

Dataset with_one(Organisation organisation) {
    Dataset data{.as_of = {2023}, .approximation_years = 1};
    data.organisations.push_back(std::move(organisation));
    return data;
}

TEST(FullSpan, reaches_back_to_every_dated_fact) {
    Organisation member{.id = "x"};
    member.membership.period = *parse_period("2007/..");
    EXPECT_EQ(full_span(with_one(member)), (YearSpan{2007, 2024}));

    member.more.change().moments = {{.id = "m", .date = *parse_date("1980-09")}};
    EXPECT_EQ(full_span(with_one(member)), (YearSpan{1980, 2024}));

    member.more.change().moments.clear();
    member.more.change().roles = {{.id = "r", .period = *parse_period("1970/1975")}};
    EXPECT_EQ(full_span(with_one(member)), (YearSpan{1970, 2024}));
}

TEST(FullSpan, has_a_length_without_any_date) {
    const Organisation undated{.id = "x"};
    const YearSpan span = full_span(with_one(undated));
    EXPECT_EQ(span.end, 2024);
    EXPECT_GE(span.length(), 1);
}

}  // namespace
}  // namespace timeline
