// From when to when is a membership drawn, and how sure are its ends?
//
// In: a period and the data that it is of. Out: decimal years; what of them is in sight, and which
// pixels that makes, is left to the layouts (rows and slides), which all draw from these.
#pragma once

#include "core/data/dataset.h"

namespace timeline {

/// `begin <= solid_begin <= solid_end <= end`. Between the solid ones nobody doubts it.
struct BarSpan {
    double begin = 0;
    double solid_begin = 0;
    double solid_end = 0;
    double end = 0;
    PeriodEnd end_kind = PeriodEnd::ongoing;
};

/// Of a period with a start. One that goes on, or whose end nobody stated, is drawn to the as-of
/// date; of the latter only the start itself is solid.
BarSpan bar_span(const Period& period, const Dataset& data);

}  // namespace timeline
