// Does the time scale lead from years to pixels and back without loss?
#include "core/base/time_scale.h"

#include <gtest/gtest.h>

namespace timeline {
namespace {

TEST(TimeScale, puts_the_ends_of_the_span_at_the_edges) {
    const TimeScale scale{{1994, 2024}, 200, 1400};
    EXPECT_DOUBLE_EQ(scale.to_px(1994), 200);
    EXPECT_DOUBLE_EQ(scale.to_px(2024), 1400);
    EXPECT_DOUBLE_EQ(scale.to_px(2009), 800);
    EXPECT_DOUBLE_EQ(scale.px_per_year(), 40);
    EXPECT_DOUBLE_EQ(scale.to_year(200), 1994);
    EXPECT_DOUBLE_EQ(scale.to_year(1400), 2024);
}

TEST(TimeScale, goes_on_outside_the_span) {
    const TimeScale scale{{2000, 2010}, 0, 100};
    EXPECT_DOUBLE_EQ(scale.to_px(1995), -50);
    EXPECT_DOUBLE_EQ(scale.to_year(150), 2015);
}

TEST(TimeScale, is_undone_by_its_inverse) {
    for (const YearSpan visible :
         {YearSpan{1994, 2024}, YearSpan{2010, 2010.5}, YearSpan{2010.123, 2019.877}}) {
        for (const double width : {120.0, 999.5, 3840.0}) {
            const TimeScale scale{visible, 131.25, 131.25 + width};
            for (double year = 1990; year < 2030; year += 0.37) {
                EXPECT_NEAR(scale.to_year(scale.to_px(year)), year, 1e-9);
            }
            for (double px = -500; px < 4000; px += 33.3) {
                EXPECT_NEAR(scale.to_px(scale.to_year(px)), px, 1e-6);
            }
        }
    }
}

}  // namespace
}  // namespace timeline
