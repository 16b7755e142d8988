// In which order do things stand? Sorts the numbers of things that stay where they are.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace timeline {

/// The numbers from 0 to `count`, sorted; those that are equal stand in any order. One sort for
/// all, as each that the compiler makes is downloaded by every visitor.
std::vector<std::uint32_t> sorted_order(
    std::size_t count, const std::function<bool(std::uint32_t, std::uint32_t)>& is_before);

}  // namespace timeline
