// A table of hashes (see id_index.h).
#include "core/base/id_index.h"

#include <algorithm>

namespace timeline {
namespace {

/// FNV-1a.
std::uint32_t hash_of(std::string_view id) {
    std::uint32_t hash = 2166136261U;
    for (const char c : id) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    }
    return hash;
}

}  // namespace

std::uint32_t IdIndex::place_of(const List& list, std::string_view id) const {
    if (known_ > list.size) {
        forget();
    }
    learn(list);
    const std::uint32_t hash = hash_of(id);
    for (std::size_t at = first_slot(hash); slots_[at].place != nowhere; at = next_slot(at)) {
        const std::string_view found = list.id(slots_[at].place);
        if (found == id) {
            return slots_[at].place;
        }
        if (slots_[at].hash == hash && hash_of(found) != hash) {
            forget();
            return place_of(list, id);
        }
    }
    return nowhere;
}

/// In the first slot that is free; of equal ids the one that came first is found first.
void IdIndex::put(Slot slot) const {
    std::size_t at = first_slot(slot.hash);
    while (slots_[at].place != nowhere) {
        at = next_slot(at);
    }
    slots_[at] = slot;
}

/// At least half of the slots stay free. There are 16, 32, 64, ... of them, and with more of them
/// all is learned anew.
void IdIndex::make_room(std::size_t things) const {
    std::size_t size = std::max<std::size_t>(slots_.size(), 16);
    while (size < 2 * things) {
        size *= 2;
    }
    if (size != slots_.size()) {
        slots_.assign(size, {});
        known_ = 0;
    }
}

void IdIndex::learn(const List& list) const {
    make_room(list.size);
    for (; known_ < list.size; ++known_) {
        put({hash_of(list.id(known_)), static_cast<std::uint32_t>(known_)});
    }
}

void IdIndex::forget() const {
    slots_.clear();
    known_ = 0;
}

}  // namespace timeline
