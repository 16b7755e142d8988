// How is one of many found by its id without looking at all of them?
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
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
        using Thing = typename Things::value_type;
        const auto id_at = [](const void* first, std::size_t place) -> std::string_view {
            return static_cast<const Thing*>(first)[place].id;
        };
        const std::uint32_t place = place_of({std::data(things), things.size(), id_at}, id);
        return place == nowhere ? nullptr : &things[place];
    }

    /// There will be so many: then room for them is made once.
    void make_room(std::size_t things) const;

   private:
    static constexpr std::uint32_t nowhere = UINT32_MAX;

    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t place = nowhere;
    };

    /// A list of whatever has ids.
    struct List {
        const void* first;
        std::size_t size;
        std::string_view (*id_at)(const void* first, std::size_t place);

        std::string_view id(std::size_t place) const { return id_at(first, place); }
    };

    std::uint32_t place_of(const List& list, std::string_view id) const;
    std::size_t first_slot(std::uint32_t hash) const { return hash & (slots_.size() - 1); }
    std::size_t next_slot(std::size_t at) const { return (at + 1) & (slots_.size() - 1); }
    void put(Slot slot) const;
    void learn(const List& list) const;
    void forget() const;

    mutable std::vector<Slot> slots_;
    mutable std::size_t known_ = 0;
};

}  // namespace timeline
