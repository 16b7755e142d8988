// The one sort (see sorted_order.h).
#include "core/base/sorted_order.h"

#include <algorithm>
#include <numeric>

namespace timeline {

std::vector<std::uint32_t> sorted_order(
    std::size_t count, const std::function<bool(std::uint32_t, std::uint32_t)>& is_before) {
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order,
                      [&is_before](std::uint32_t a, std::uint32_t b) { return is_before(a, b); });
    return order;
}

}  // namespace timeline
