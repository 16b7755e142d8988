// How is one of many found by its id without looking at all of them?
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace timeline {

/// Knows the places of things with ids in a list that grows. It reads what is new in the list when
/// something is looked for, and all of it again when it was changed otherwise and that shows; of
/// equal ids the first counts. The ids themselves stay where they are.
class IdIndex {
   public:
    /// Null when there is none. `things` has to be the same list each time, or a copy of it.
    template <typename Things>
    const typename Things::value_type* find(const Things& things, std::string_view id) const {
        if (known_ > things.size()) {
            forget();
        }
        learn(things);
        const std::uint32_t hash = hash_of(id);
        for (std::size_t at = first_slot(hash); slots_[at].place != nowhere; at = next_slot(at)) {
            const auto& thing = things[slots_[at].place];
            if (thing.id == id) {
                return &thing;
            }
            if (slots_[at].hash == hash && hash_of(thing.id) != hash) {
                forget();
                return find(things, id);
            }
        }
        return nullptr;
    }

   private:
    static constexpr std::uint32_t nowhere = UINT32_MAX;

    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t place = nowhere;
    };

    /// FNV-1a.
    static std::uint32_t hash_of(std::string_view id) {
        std::uint32_t hash = 2166136261U;
        for (const char c : id) {
            hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
        }
        return hash;
    }
    std::size_t first_slot(std::uint32_t hash) const { return hash & (slots_.size() - 1); }
    std::size_t next_slot(std::size_t at) const { return (at + 1) & (slots_.size() - 1); }

    /// In the first slot that is free; of equal ids the one that came first is found first.
    void put(Slot slot) const {
        std::size_t at = first_slot(slot.hash);
        while (slots_[at].place != nowhere) {
            at = next_slot(at);
        }
        slots_[at] = slot;
    }
    /// At least half of the slots stay free. There are 16, 32, 64, ... of them, and with more of
    /// them all is learned anew.
    void make_room(std::size_t things) const {
        std::size_t size = std::max<std::size_t>(slots_.size(), 16);
        while (size < 2 * things) {
            size *= 2;
        }
        if (size != slots_.size()) {
            slots_.assign(size, {});
            known_ = 0;
        }
    }
    template <typename Things>
    void learn(const Things& things) const {
        make_room(things.size());
        for (; known_ < things.size(); ++known_) {
            put({hash_of(things[known_].id), static_cast<std::uint32_t>(known_)});
        }
    }
    void forget() const {
        slots_.clear();
        known_ = 0;
    }

    mutable std::vector<Slot> slots_;
    mutable std::size_t known_ = 0;
};

}  // namespace timeline
