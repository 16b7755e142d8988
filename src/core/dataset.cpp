// Derives from the data what more than one part needs.
#include "core/dataset.h"

#include <algorithm>
#include <cmath>

namespace timeline {

YearSpan full_span(const Dataset& data) {
    const double end = data.as_of_end();
    // With no dated membership at all the axis still needs a length.
    double begin = end - 10;
    for (const Organisation& organisation : data.organisations) {
        if (organisation.has_start()) {
            const Date& start = *organisation.membership.period.start;
            begin = std::min(begin, span_of(start, data.approximation_years).begin);
        }
        for (const Moment& moment : organisation.moments) {
            begin = std::min(begin, span_of(moment.date, data.approximation_years).begin);
        }
    }
    return {.begin = std::floor(begin), .end = end};
}

}  // namespace timeline
