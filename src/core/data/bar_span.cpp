// Maps a period to the stretch that is drawn (see bar_span.h).
#include "core/data/bar_span.h"

#include <algorithm>

namespace timeline {

BarSpan bar_span(const Period& period, const Dataset& data) {
    const YearSpan start = span_of(*period.start, data.approximation_years);
    BarSpan bar{.begin = start.begin,
                .solid_begin = period.start->is_soft() ? start.end : start.begin,
                .solid_end = data.as_of_end(),
                .end = data.as_of_end(),
                .end_kind = period.end_kind};
    if (period.end) {
        const YearSpan end = span_of(*period.end, data.approximation_years);
        bar.end = end.end;
        bar.solid_end = period.end->is_soft() ? end.begin : end.end;
    } else if (period.end_kind == PeriodEnd::not_stated) {
        bar.solid_end = start.end;
    }
    // Where start and end may overlap nothing is sure.
    bar.end = std::max(bar.end, bar.begin);
    bar.solid_begin = std::clamp(bar.solid_begin, bar.begin, bar.end);
    bar.solid_end = std::clamp(bar.solid_end, bar.solid_begin, bar.end);
    return bar;
}

}  // namespace timeline
