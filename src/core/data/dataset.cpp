// Derives from the data what more than one part needs.
#include "core/data/dataset.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace timeline {
namespace {

/// In the order of the enumeration.
constexpr std::array<std::string_view, 7> shape_names = {"",       "leaf",  "ring",   "shield",
                                                         "equals", "cross", "diamond"};

/// In the order of the enumeration.
constexpr std::array<std::string_view, 4> look_names = {"", "title", "roles", "themes"};

template <typename Kind, typename Names>
Kind kind_named(std::string_view name, const Names& names) {
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? Kind{} : static_cast<Kind>(found - names.begin());
}

DatasetFacts count(const Dataset& data) {
    DatasetFacts facts{.earliest_start_year = data.as_of.year,
                       .of_theme = std::vector<std::size_t>(data.themes.size())};
    for (const Organisation& organisation : data.organisations) {
        const Period& period = organisation.membership.period;
        if (period.start) {
            ++facts.with_start;
            facts.earliest_start_year =
                std::min<int>(facts.earliest_start_year, period.start->year);
        }
        facts.ongoing += organisation.goes_on() ? 1U : 0U;
        facts.ended += organisation.has_ended() ? 1U : 0U;
        facts.end_not_stated += period.end_kind == PeriodEnd::not_stated ? 1U : 0U;
        if (period.end) {
            (period.end->is_soft() ? facts.has_soft_end : facts.has_exact_end) = true;
        }
        for (const std::size_t theme : organisation.themes) {
            ++facts.of_theme[theme];
        }
    }
    return facts;
}

}  // namespace

std::string_view name_of(Shape shape) { return shape_names.at(static_cast<std::size_t>(shape)); }

Shape shape_named(std::string_view name) { return kind_named<Shape>(name, shape_names); }

std::string_view name_of(SlideLook look) { return look_names.at(static_cast<std::size_t>(look)); }

SlideLook look_named(std::string_view name) { return kind_named<SlideLook>(name, look_names); }

const DatasetFacts& Dataset::facts() const {
    if (!counted || counted_in != organisations.data()) {
        counted = count(*this);
        counted_in = organisations.data();
    }
    return *counted;
}

YearSpan full_span(const Dataset& data) {
    const double end = data.as_of_end();
    // With no dated membership at all the axis still needs a length.
    double begin = end - 10;
    const auto reach = [&](const std::optional<Date>& date) {
        if (date) {
            begin = std::min(begin, span_of(*date, data.approximation_years).begin);
        }
    };
    for (const Organisation& organisation : data.organisations) {
        // An end counts too: where no start is stated, nothing else may be.
        reach(organisation.membership.period.start);
        reach(organisation.membership.period.end);
        for (const Moment& moment : organisation.more->moments) {
            reach(moment.date);
        }
        for (const Role& role : organisation.more->roles) {
            if (role.period) {
                reach(role.period->start);
                reach(role.period->end);
            }
        }
    }
    return {.begin = std::floor(begin), .end = end};
}

}  // namespace timeline
