// In which order do things stand? Sorts the numbers of things that stay where they are, by keys
// that tell nearly all of them apart.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace timeline {

/// The places of the keys, the smallest key's first. Of equal keys `is_before` says which place
/// comes first; where it says so of neither they stand in any order. One sort for all, as each that
/// the compiler makes is downloaded by every visitor.
std::vector<std::uint32_t> sorted_order(
    const std::vector<std::uint64_t>& keys,
    const std::function<bool(std::uint32_t, std::uint32_t)>& is_before);

}  // namespace timeline
