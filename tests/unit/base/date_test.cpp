// Are dates and periods read, written and mapped to time as EDTF says? Every valid date is tried;
// spans are compared with hand-counted months.
#include "core/base/edtf.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <string>

#include "unit/support.h"

namespace timeline {
namespace {

constexpr double month = 1.0 / 12;

TEST(Date, every_valid_date_survives_writing_and_reading) {
    constexpr std::array<std::int8_t, 17> parts = {0, 1,  2,  3,  4,  5,  6,  7, 8,
                                                   9, 10, 11, 12, 21, 22, 23, 24};
    for (std::int16_t year = 1000; year <= 2999; ++year) {
        for (const std::int8_t part : parts) {
            for (const bool approximate : {false, true}) {
                const Date date{.year = year, .part = part, .approximate = approximate};
                ASSERT_EQ(parse_date(to_edtf(date)), date) << to_edtf(date);
            }
        }
    }
}

TEST(Date, is_read_with_its_month_season_and_doubt) {
    EXPECT_EQ(parse_date("2007"), (Date{2007, 0, false}));
    EXPECT_EQ(parse_date("1995~"), (Date{1995, 0, true}));
    EXPECT_EQ(parse_date("2015-09"), (Date{2015, 9, false}));
    EXPECT_EQ(parse_date("2018-21"), (Date{2018, 21, false}));
    EXPECT_EQ(parse_date("2018-24~"), (Date{2018, 24, true}));
}

TEST(Date, other_texts_are_not_dates) {
    const std::string with_nul("2007\0", 5);
    for (const std::string& text : {std::string(),
                                    std::string("~"),
                                    std::string("207"),
                                    std::string("20077"),
                                    std::string("2007-"),
                                    std::string("2007-0"),
                                    std::string("2007-00"),
                                    std::string("2007-13"),
                                    std::string("2007-20"),
                                    std::string("2007-25"),
                                    std::string("2007-1x"),
                                    std::string("2007-099"),
                                    std::string("2007/09"),
                                    std::string("2007 09"),
                                    std::string("0999"),
                                    std::string("3000"),
                                    std::string("-200"),
                                    std::string("+200"),
                                    std::string(" 2007"),
                                    std::string("2007 "),
                                    std::string("2007~~"),
                                    std::string("~2007"),
                                    std::string("MMVII"),
                                    std::string("٢٠٠٧"),
                                    with_nul}) {
        EXPECT_FALSE(parse_date(text)) << text;
    }
}

TEST(Date, tells_months_from_seasons) {
    EXPECT_FALSE(parse_date("2015")->has_month());
    EXPECT_FALSE(parse_date("2015")->has_season());
    EXPECT_TRUE(parse_date("2015-12")->has_month());
    EXPECT_FALSE(parse_date("2015-12")->has_season());
    EXPECT_FALSE(parse_date("2015-21")->has_month());
    EXPECT_TRUE(parse_date("2015-21")->has_season());
}

TEST(Date, spans_what_it_may_mean) {
    struct Case {
        const char* text;
        int years_either_side;
        YearSpan span;
    };
    const Case cases[] = {
        {"2007", 1, {2007, 2008}},
        {"1995~", 0, {1995, 1996}},
        {"1995~", 1, {1994, 1997}},
        {"1995~", 3, {1992, 1999}},
        {"2015-01", 1, {2015, 2015 + month}},
        {"2015-09", 1, {2015 + 8 * month, 2015 + 9 * month}},
        {"2015-12", 1, {2015 + 11 * month, 2016}},
        {"2015-09~", 1, {2014 + 8 * month, 2016 + 9 * month}},
        {"2018-21", 1, {2018 + 2 * month, 2018 + 5 * month}},
        {"2018-22", 1, {2018 + 5 * month, 2018 + 8 * month}},
        {"2018-23", 1, {2018 + 8 * month, 2018 + 11 * month}},
        {"2018-24", 1, {2018 + 11 * month, 2019 + 2 * month}},  // winter ends in the next year
    };
    for (const Case& c : cases) {
        SCOPED_TRACE(c.text);
        const YearSpan span = span_of(*parse_date(c.text), c.years_either_side);
        EXPECT_NEAR(span.begin, c.span.begin, 1e-9);
        EXPECT_NEAR(span.end, c.span.end, 1e-9);
    }
}

TEST(Date, months_and_seasons_meet_without_gap_or_overlap) {
    const auto part_of_2015 = [](int part) {
        return span_of({.year = 2015, .part = static_cast<std::int8_t>(part)}, 0);
    };
    for (int part = 1; part < 12; ++part) {
        EXPECT_NEAR(part_of_2015(part).end, part_of_2015(part + 1).begin, 1e-9);
    }
    EXPECT_DOUBLE_EQ(span_of({2015, 12}, 0).end, span_of({2016, 1}, 0).begin);
    for (int part = 21; part < 24; ++part) {
        EXPECT_NEAR(part_of_2015(part).end, part_of_2015(part + 1).begin, 1e-9);
    }
    EXPECT_NEAR(span_of({2015, 24}, 0).end, span_of({2016, 21}, 0).begin, 1e-9);
}

TEST(Period, is_read_with_what_its_ends_mean) {
    struct Case {
        const char* text;
        std::optional<Date> start;
        std::optional<Date> end;
        PeriodEnd kind;
    };
    const Case cases[] = {
        {"2007/..", Date{2007}, {}, PeriodEnd::ongoing},
        {"1995~/..", Date{1995, 0, true}, {}, PeriodEnd::ongoing},
        {"/..", {}, {}, PeriodEnd::ongoing},
        {"2007/", Date{2007}, {}, PeriodEnd::not_stated},
        {"/", {}, {}, PeriodEnd::not_stated},
        {"2019/2022", Date{2019}, Date{2022}, PeriodEnd::stated},
        {"2023-06/2024-22~", Date{2023, 6}, Date{2024, 22, true}, PeriodEnd::stated},
        {"/2022", {}, Date{2022}, PeriodEnd::stated},
    };
    for (const Case& c : cases) {
        SCOPED_TRACE(c.text);
        const std::optional<Period> period = parse_period(c.text);
        ASSERT_TRUE(period);
        EXPECT_EQ(period->start, c.start);
        EXPECT_EQ(period->end, c.end);
        EXPECT_EQ(period->end_kind, c.kind);
        EXPECT_EQ(to_edtf(*period), c.text);
    }
}

TEST(Period, other_texts_are_not_periods) {
    for (const char* text : {"", "2007", "..", "2007/...", "2007/.", "2007//", "2007/2008/2009",
                             "x/..", "2007/x", " 2007/..", "2007 / ..", "mitten av 1990-talet"}) {
        EXPECT_FALSE(parse_period(text)) << text;
    }
}

TEST(Period, knows_when_it_ends_before_it_starts) {
    struct Case {
        const char* text;
        bool wrong;
    };
    const Case cases[] = {
        {"2022/2019", true},        {"2020/2019", true},        {"2019/2020", false},
        {"2019/2019", false},       {"2019/2019-03", false},    {"2019-03/2019", false},
        {"2019-04/2019-03", true},  {"2019-03/2019-03", false}, {"2019-06/2019-21", true},
        {"2019-21/2019-05", false}, {"2020-01/2019-24", false}, {"2020-03/2019-24", true},
        {"2022/..", false},         {"2022/", false},           {"/2019", false},
    };
    for (const Case& c : cases) {
        EXPECT_EQ(ends_before_start(*parse_period(c.text), 1), c.wrong) << c.text;
    }
}

}  // namespace
}  // namespace timeline
