// The one sort (see sorted_order.h).
#include "core/base/sorted_order.h"

#include <algorithm>

namespace timeline {

std::vector<std::uint32_t> sorted_order(
    const std::vector<std::uint64_t>& keys,
    const std::function<bool(std::uint32_t, std::uint32_t)>& is_before) {
    struct Entry {
        std::uint64_t key;
        std::uint32_t place;
    };
    std::vector<Entry> entries;
    entries.reserve(keys.size());
    for (const std::uint64_t key : keys) {
        entries.push_back({key, static_cast<std::uint32_t>(entries.size())});
    }
    std::ranges::sort(entries, [&is_before](const Entry& a, const Entry& b) {
        return a.key != b.key ? a.key < b.key : is_before(a.place, b.place);
    });
    std::vector<std::uint32_t> order;
    order.reserve(keys.size());
    for (const Entry& entry : entries) {
        order.push_back(entry.place);
    }
    return order;
}

}  // namespace timeline
