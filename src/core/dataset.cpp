// Derives from the data what more than one part needs.
#include "core/dataset.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace timeline {
namespace {

/// In the order of the enumeration.
constexpr std::array<std::string_view, 7> shape_names = {"",       "leaf",  "ring",   "shield",
                                                         "equals", "cross", "diamond"};

}  // namespace

std::string_view name_of(Shape shape) { return shape_names.at(static_cast<std::size_t>(shape)); }

Shape shape_named(std::string_view name) {
    const auto* const found = std::find(shape_names.begin(), shape_names.end(), name);
    return found == shape_names.end() ? Shape::none
                                      : static_cast<Shape>(found - shape_names.begin());
}

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
        for (const Role& role : organisation.roles) {
            if (role.period && role.period->start) {
                begin =
                    std::min(begin, span_of(*role.period->start, data.approximation_years).begin);
            }
        }
    }
    return {.begin = std::floor(begin), .end = end};
}

}  // namespace timeline
