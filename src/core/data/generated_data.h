// What would a much longer list look like? A data file of any length with all that real ones have:
// ends, roles, moments, figures, relations, approximate and unstated dates, six themes. For
// measuring and for tests; nothing in it is true, and it says so itself.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace timeline {

/// A data file with `count` memberships, at least one. The same numbers give the same bytes
/// everywhere. One in eight has texts, as in long lists few have; per thousand there are about
/// 120 that ended, 40 whose end nobody stated, 40 that began approximately, 30 without a start,
/// 10 of which only the end is known, and 5 known to the decade.
std::string generated_data(std::size_t count, std::uint64_t seed = 1);

}  // namespace timeline
