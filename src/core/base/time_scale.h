// Where on the screen is a moment in time? Decimal years to pixels and back, in double.
#pragma once

#include "core/base/date.h"

namespace timeline {

struct TimeScale {
    YearSpan visible;
    double left_px = 0;
    double right_px = 0;

    double px_per_year() const { return (right_px - left_px) / visible.length(); }
    double to_px(double year) const { return left_px + (year - visible.begin) * px_per_year(); }
    double to_year(double px) const { return visible.begin + (px - left_px) / px_per_year(); }
};

}  // namespace timeline
