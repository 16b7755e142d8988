// Can the axis be read at every zoom, width and language? Labels never touch, stand on calendar
// steps and name the last year where there is room.
#include "core/layout/ticks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "unit/support.h"

namespace timeline {
namespace {

using testing::ElementsAre;

double eight_px_a_byte(std::string_view label) { return 8.0 * static_cast<double>(label.size()); }

std::vector<Tick> ticks_of(YearSpan visible, double width_px, Language language,
                           double gap_px = 20) {
    return make_ticks({visible, 100, 100 + width_px}, language, 2023, eight_px_a_byte, gap_px);
}

std::vector<std::string> labels_of(const std::vector<Tick>& ticks) {
    std::vector<std::string> labels;
    for (const Tick& tick : ticks) {
        if (!tick.label.empty()) {
            labels.push_back(tick.label);
        }
    }
    return labels;
}

constexpr YearSpan spans[] = {
    {1994, 2024},   {1994, 2023},   {2000, 2010},   {2010.3, 2014.9},     {2015, 2016.25},
    {2010, 2010.5}, {2023.5, 2024}, {1994, 1994.5}, {2018.999, 2020.001}, {1950, 2024},
};

/// Calls `check` for every zoom, width and language, with the ticks.
template <typename Check>
void for_all(Check check) {
    for (const YearSpan& visible : spans) {
        for (const double width : {120.0, 200.0, 271.0, 333.0, 480.0, 777.0, 1200.0, 2500.0}) {
            for (const Language language : test::both_languages) {
                SCOPED_TRACE(testing::PrintToString(visible) + " on " + std::to_string(width));
                check(ticks_of(visible, width, language), visible, width);
            }
        }
    }
}

TEST(Ticks, stand_inside_the_span_from_left_to_right) {
    for_all([](const std::vector<Tick>& ticks, YearSpan visible, double width) {
        double before = -1e9;
        for (const Tick& tick : ticks) {
            EXPECT_GE(tick.year, visible.begin - 1e-6);
            EXPECT_LE(tick.year, visible.end + 1e-6);
            EXPECT_GE(tick.px, 100 - 1e-3);
            EXPECT_LE(tick.px, 100 + width + 1e-3);
            EXPECT_GT(tick.px, before);
            before = tick.px;
        }
    });
}

TEST(Ticks, have_labels_that_keep_their_distance) {
    for_all([](const std::vector<Tick>& ticks, YearSpan, double) {
        const Tick* before = nullptr;
        for (const Tick& tick : ticks) {
            if (tick.label.empty()) {
                continue;
            }
            if (before != nullptr) {
                const double half_widths =
                    (eight_px_a_byte(before->label) + eight_px_a_byte(tick.label)) / 2;
                // The year in which everything ends comes closer, before it takes a name away.
                const double gap = tick.label == "2023" ? 10 : 20;
                EXPECT_GE(tick.px - before->px, half_widths + gap - 1e-6)
                    << before->label << " and " << tick.label;
            }
            before = &tick;
        }
    });
}

TEST(Ticks, are_named_in_calendar_steps) {
    EXPECT_THAT(labels_of(ticks_of({1994, 2024}, 1200, Language::swedish)),
                ElementsAre("1995", "2000", "2005", "2010", "2015", "2020", "2023"));
    EXPECT_THAT(labels_of(ticks_of({2005, 2015}, 1200, Language::swedish)),
                ElementsAre("2005", "2006", "2007", "2008", "2009", "2010", "2011", "2012", "2013",
                            "2014", "2015"));
    EXPECT_THAT(labels_of(ticks_of({2015, 2015.5}, 1200, Language::swedish)),
                ElementsAre("2015", "feb 2015", "mar 2015", "apr 2015", "maj 2015", "jun 2015",
                            "jul 2015"));
    EXPECT_THAT(labels_of(ticks_of({2015, 2015.5}, 400, Language::english)),
                ElementsAre("2015", "Apr 2015", "Jul 2015"));
}

TEST(Ticks, have_lines_for_every_year_that_are_not_too_close) {
    EXPECT_EQ(ticks_of({1994, 2024}, 1200, Language::swedish).size(), 31U);
    for_all([](const std::vector<Tick>& ticks, YearSpan, double) {
        for (std::size_t i = 1; i < ticks.size(); ++i) {
            EXPECT_GE(ticks[i].px - ticks[i - 1].px, 9);
        }
    });
}

TEST(Ticks, name_no_year_after_the_last_one) {
    for_all([](const std::vector<Tick>& ticks, YearSpan, double) {
        for (const Tick& tick : ticks) {
            EXPECT_TRUE(tick.label.empty() || tick.year < 2024) << tick.label;
        }
    });
}

TEST(Ticks, always_name_the_last_year_that_is_in_view) {
    for (double width = 150; width < 1500; width += 10) {
        const std::vector<std::string> labels =
            labels_of(ticks_of({1994, 2024}, width, Language::swedish));
        EXPECT_THAT(labels, testing::Contains("2023")) << width;
    }
}

TEST(Ticks, do_not_name_a_last_year_that_is_out_of_view) {
    const std::vector<std::string> labels =
        labels_of(ticks_of({1995, 2010}, 1000, Language::swedish));
    EXPECT_EQ(std::find(labels.begin(), labels.end(), "2023"), labels.end());
}

TEST(Ticks, always_name_something_in_the_whole_span) {
    for (double width = 120; width < 3000; width += 60) {
        EXPECT_GE(labels_of(ticks_of({1994, 2024}, width, Language::swedish)).size(), 2U) << width;
    }
}

}  // namespace
}  // namespace timeline
