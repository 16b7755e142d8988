// Is EDTF read as its specification says, and what isn't read refused by its name? Level 0 and 1
// with the days that they may mean; then what must not be taken for a date.
#include "core/base/edtf.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>

#include "unit/support.h"

namespace timeline {

void PrintTo(DateMistake mistake, std::ostream* out) { *out << static_cast<int>(mistake); }

namespace {

/// Decimal years of the first and past the last day.
struct Meaning {
    const char* text;
    double begin;
    double end;
};

constexpr double month = 1.0 / 12;

TEST(Edtf, dates_may_mean_as_much_as_they_leave_open) {
    const Meaning cases[] = {
        {"2014-02-01", 2014 + month, 2014 + month + month / 28},
        {"2016-02-29", 2016 + 2 * month - month / 29, 2016 + 2 * month},
        {"2015-12-31", 2016 - month / 31, 2016},
        {"1984?", 1984, 1985},
        {"1984%", 1983, 1986},  // uncertain and approximate
        {"201X", 2010, 2020},
        {"19XX", 1900, 2000},
        {"2004-XX", 2004, 2005},
        {"2004-06-XX", 2004 + 5 * month, 2004 + 6 * month},
        {"2004-XX-XX", 2004, 2005},
        {"2004-06-11?", 2004 + 5 * month + 10 * month / 30, 2004 + 5 * month + 11 * month / 30},
    };
    for (const Meaning& c : cases) {
        SCOPED_TRACE(c.text);
        const std::optional<Date> date = parse_date(c.text);
        ASSERT_TRUE(date);
        EXPECT_NEAR(span_of(*date, 1).begin, c.begin, 1e-9);
        EXPECT_NEAR(span_of(*date, 1).end, c.end, 1e-9);
        EXPECT_EQ(to_edtf(*date), c.text);
    }
}

TEST(Edtf, every_day_of_a_leap_year_follows_the_one_before) {
    double last_end = 2016;
    for (std::int8_t part = 1; part <= 12; ++part) {
        for (std::int8_t day = 1; day <= days_in_month(2016, part); ++day) {
            const YearSpan span = span_of({.year = 2016, .part = part, .day = day}, 0);
            EXPECT_NEAR(span.begin, last_end, 1e-9);
            last_end = span.end;
        }
    }
    EXPECT_NEAR(last_end, 2017, 1e-9);
}

TEST(Edtf, an_open_start_is_one_that_is_not_stated) {
    EXPECT_EQ(parse_period("../1985"), parse_period("/1985"));
    EXPECT_EQ(parse_period("../.."), parse_period("/.."));
}

struct Refusal {
    const char* text;
    DateMistake mistake;
};

TEST(Edtf, what_is_not_read_is_refused_by_its_name) {
    using enum DateMistake;
    const Refusal cases[] = {
        {"", not_a_date},
        {"mitten av 1990-talet", not_a_date},
        {"X", not_a_date},
        {"07", not_a_date},
        {"2015-00", no_such_month},
        {"2015-13", no_such_month},
        {"2015-20", no_such_month},
        {"2015-42", no_such_month},
        {"2015-21-03", no_such_month},
        {"2015-02-29", no_such_day},
        {"2015-04-31", no_such_day},
        {"2015-04-00", no_such_day},
        {"0999", year_out_of_reach},
        {"3000", year_out_of_reach},
        {"-1985", year_out_of_reach},
        {"Y170000002", year_out_of_reach},
        {"Y-17E7", year_out_of_reach},
        {"Y3388E2S3", year_out_of_reach},
        {"Yes", not_a_date},
        {"1950S2", year_out_of_reach},
        {"2004-01-01T10:10:10Z", time_of_day},
        {"2018-25", part_of_year},
        {"2018-34", part_of_year},
        {"2018-41", part_of_year},
        {"{1960,1961-12}", several_dates},
        {"[1667,1668]", several_dates},
        {"2004?-06-11", doubt_in_part},
        {"?2004-06", doubt_in_part},
        {"2004-06-~11", doubt_in_part},
        {"156X-12-25", doubt_in_part},
        {"2004-1X", doubt_in_part},
        {"1XXX", doubt_in_part},
        {"198?", not_a_date},
        {"open", word},
        {"unknown", word},
    };
    for (const Refusal& c : cases) {
        EXPECT_FALSE(read_date(c.text).value) << c.text;
        EXPECT_EQ(read_date(c.text).mistake, c.mistake) << c.text;
    }
}

TEST(Edtf, periods_say_what_is_wrong_with_them) {
    using enum DateMistake;
    const Refusal cases[] = {
        {"2007", not_a_period},
        {"1995–2003", dash},
        {"1995-2003", dash},
        {"1995 - 2003", dash},
        {"1995/open", word},
        {"unknown/2006", word},
        {"2010-13/..", no_such_month},
        {"2010/2011-02-30", no_such_day},
        {"2018-34/..", part_of_year},
        {"[2001,2002]", several_dates},
        {"2007/2008/2009", not_a_date},
    };
    for (const Refusal& c : cases) {
        EXPECT_FALSE(read_period(c.text).value) << c.text;
        EXPECT_EQ(read_period(c.text).mistake, c.mistake) << c.text;
    }
}

TEST(Edtf, an_approximate_end_may_lie_before_a_start_without_contradiction) {
    EXPECT_FALSE(ends_before_start(*parse_period("1996~/1995"), 1));
    EXPECT_TRUE(ends_before_start(*parse_period("1997~/1995"), 1));
    EXPECT_FALSE(ends_before_start(*parse_period("201X/2012"), 1));
}

}  // namespace
}  // namespace timeline
