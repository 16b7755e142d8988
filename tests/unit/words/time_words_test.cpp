// Is it said that a membership has ended, when, and for how long it lasted? Every kind of end in
// both languages, in sentences, in the table and in the file.
#include "core/words/time_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/page/document_parts.h"
#include "core/site/csv.h"
#include "core/words/wording.h"
#include "unit/support.h"

namespace timeline {
namespace {

using testing::AnyOf;
using testing::HasSubstr;
using testing::Not;

constexpr Language sv = Language::swedish;
constexpr Language en = Language::english;

Organisation member(const char* period) {
    Organisation organisation{.id = "x", .name = {"Nordhamn", "Northport"}};
    organisation.membership.period = *parse_period(period);
    return organisation;
}

struct Said {
    const char* period;
    const char* sv;
    const char* en;
};

TEST(MembershipWords, know_four_ends) {
    const Said cases[] = {
        {"2007/..", "Medlem sedan 2007", "Member since 2007"},
        {"1991/2017", "Medlem 1991–2017", "Member 1991–2017"},
        {"1991/2017~", "Medlem från 1991 till ungefär 2017", "Member from 1991 to about 2017"},
        {"2010/", "Medlem från 2010, slutet anges inte", "Member from 2010, end not stated"},
        {"/2010", "Medlem till 2010, startår anges inte",
         "Member until 2010, start year not stated"},
        {"/..", "Medlem, startår anges inte", "Member, start year not stated"},
        {"2010/2010", "Medlem bara 2010", "Member in 2010 only"},
        {"2004-02-01/2005-02-08", "Medlem från 1 februari 2004 till 8 februari 2005",
         "Member from 1 February 2004 to 8 February 2005"},
        {"1984?/..", "Medlem sedan 1984 (osäkert)", "Member since 1984 (uncertain)"},
        {"1984%/..", "Medlem sedan ungefär 1984 (osäkert)", "Member since about 1984 (uncertain)"},
        {"201X/..", "Medlem sedan 2010-talet", "Member since the 2010s"},
        {"200X/..", "Medlem sedan någon gång 2000–2009", "Member since some time in 2000–2009"},
        {"19XX/..", "Medlem sedan någon gång 1900–1999", "Member since some time in 1900–1999"},
        {"2004-XX/..", "Medlem sedan 2004", "Member since 2004"},
    };
    for (const Said& c : cases) {
        EXPECT_EQ(membership_words(member(c.period), sv), c.sv) << c.period;
        EXPECT_EQ(membership_words(member(c.period), en), c.en) << c.period;
    }
}

TEST(MembershipWords, keep_the_capacity_beside_the_years) {
    Organisation observer = member("2010/");
    observer.more.change().as = {"observatör", "an observer"};
    EXPECT_EQ(membership_words(observer, sv), "Medlem från 2010 som observatör, slutet anges inte");
    observer.membership.period = *parse_period("1991/2017");
    EXPECT_EQ(membership_words(observer, en), "Member 1991–2017 as an observer");
}

TEST(PeriodWords, are_as_short_as_can_be_where_there_is_little_room) {
    const Said cases[] = {
        {"2007/..", "2007", "2007"},
        {"1991/2017~", "1991–≈ 2017", "1991–≈ 2017"},
        {"2010/", "2010–?", "2010–?"},
        {"/2010", "?–2010", "?–2010"},
        {"2010/2010", "bara 2010", "2010 only"},
        {"/..", "", ""},
    };
    for (const Said& c : cases) {
        EXPECT_EQ(short_period_words(*parse_period(c.period), sv), c.sv) << c.period;
        EXPECT_EQ(short_period_words(*parse_period(c.period), en), c.en) << c.period;
    }
}

TEST(YearsWords, count_to_the_end_or_to_the_as_of_year) {
    const Said cases[] = {
        {"1991/2017", "26 år", "26 years"},
        {"1996/1999", "3 år", "3 years"},
        {"1991/..", "32 år", "32 years"},
        {"2010/2010", "Bara det första året", "The first year only"},
        {"2010/2011", "1 år", "1 year"},
        {"2010/2011~", "≈ 1 år", "≈ 1 year"},
        {"2022~/..", "≈ 1 år", "≈ 1 year"},
        {"2023~/..", "Ungefär det första året", "About the first year"},
        {"2023/..", "Första året", "First year"},
        {"1984?/2004", "≈ 20 år", "≈ 20 years"},
        {"2004-12/2005-01", "Mindre än 1 år", "Less than 1 year"},
        {"2004-06/2006-05", "2 år", "2 years"},
        {"2004-06/2006-04", "1 år", "1 year"},
        {"201X/2022", "3–12 år", "3–12 years"},
        {"2019/2026", "4 år", "4 years"},  // the data speaks for no more than 2023
        {"2010/", "", ""},
        {"/2010", "", ""},
        {"/..", "", ""},
    };
    for (const Said& c : cases) {
        EXPECT_EQ(years_words(test::shipped(), member(c.period), sv), c.sv) << c.period;
        EXPECT_EQ(years_words(test::shipped(), member(c.period), en), c.en) << c.period;
    }
}

/// The shipped data with other periods, in the order of its organisations.
Dataset with_periods(std::initializer_list<const char*> periods) {
    Dataset data = test::shipped();
    data.organisations.resize(periods.size());
    std::size_t i = 0;
    for (const char* period : periods) {
        Organisation& organisation = data.organisations[i++];
        organisation.membership.period = *parse_period(period);
        organisation.more.change().related.clear();
    }
    return data;
}

TEST(SummaryWords, tell_those_that_go_on_from_those_that_have_ended) {
    EXPECT_EQ(
        summary_words(with_periods({"1991/2017", "1991/..", "1996/1999", "2010/", "/.."}), en),
        "The City of Stockholm belongs to 2 international organisations and networks. The "
        "city used to belong to 2 more. For 1, it is not stated whether the membership goes "
        "on. A start year is stated for 4 of all 5, the earliest 1991. For 1, none is "
        "stated. Information up to 2023.");
    EXPECT_THAT(summary_words(with_periods({"1991/2017"}), sv),
                HasSubstr("är inte med i någon av organisationerna nu. Staden har tidigare varit "
                          "med i en till."));
}

TEST(Table, and_file_say_when_a_membership_ended) {
    const Dataset data = with_periods({"1991/2017", "1991/..", "2010/", "/2010"});
    const std::string csv = memberships_csv(data, en);
    EXPECT_THAT(csv, HasSubstr("\"Organisation\",\"Member\",\"Time as a member\""));
    for (const char* words :
         {"\"1991–2017\",\"26 years\"", "\"since 1991\",\"32 years\"",
          "\"from 2010, end not stated\",\"\"", "\"until 2010, start not stated\",\"\""}) {
        EXPECT_THAT(csv, HasSubstr(words));
    }
    EXPECT_THAT(memberships_csv(test::shipped(), en), HasSubstr("\"Member since\""));
}

TEST(Legend, explains_ends_where_there_are_any) {
    const auto ids = [](const Dataset& data) {
        std::string all;
        for (const LegendEntry& entry : legend_entries(data, sv)) {
            all += entry.id + ' ';
        }
        return all;
    };
    EXPECT_THAT(ids(test::shipped()),
                Not(AnyOf(HasSubstr("ended"), HasSubstr("soft-end"), HasSubstr("unstated-end"))));
    EXPECT_THAT(ids(with_periods({"1991/2017"})), HasSubstr("legend-ended"));
    EXPECT_THAT(ids(with_periods({"1991/2017~"})), HasSubstr("legend-soft-end"));
    EXPECT_THAT(ids(with_periods({"1991/"})), HasSubstr("legend-unstated-end"));
}

TEST(MembershipAndYears, say_since_when_and_for_how_long_in_one_line) {
    const auto words = [](const char* period) {
        Dataset data = test::shipped();
        data.organisations.front().membership.period = *parse_period(period);
        data.organisations.front().more.change().as = {};
        return membership_and_years_words(data, data.organisations.front(), Language::swedish);
    };
    EXPECT_EQ(words("1995/.."), "Medlem sedan 1995 · 28 år (till och med 2023)");
    EXPECT_EQ(words("1995~/.."), "Medlem sedan ungefär 1995 · ≈ 28 år (till och med 2023)");
    EXPECT_EQ(words("2023/.."), "Medlem sedan 2023, det första året");
    EXPECT_EQ(words("2023~/.."),
              "Medlem sedan ungefär 2023 · ungefär det första året (till och med 2023)");
    EXPECT_EQ(words("1991/2017"), "Medlem 1991–2017 · 26 år");
    EXPECT_EQ(words("2010/2010"), "Medlem bara 2010");
    EXPECT_EQ(words("2010/"), "Medlem från 2010, slutet anges inte");
    EXPECT_EQ(words("/.."), "Medlem, startår anges inte");
}

}  // namespace
}  // namespace timeline
