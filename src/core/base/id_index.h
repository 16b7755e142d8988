// How is one of many found by its id without looking at all of them?
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace timeline {

/// Knows the places of things with ids in a list that grows. It reads what is new in the list when
/// something is looked for, and all of it again when it was changed otherwise and that shows; of
/// equal ids the first counts.
class IdIndex {
   public:
    /// Null when there is none. `things` has to be the same list each time, or a copy of it.
    template <typename Things>
    const typename Things::value_type* find(const Things& things, std::string_view id) const {
        if (known_ > things.size()) {
            forget();
        }
        learn(things);
        const auto found = places_.find(id);
        if (found != places_.end() && things[found->second].id != id) {
            forget();
            return find(things, id);
        }
        return found == places_.end() ? nullptr : &things[found->second];
    }

   private:
    template <typename Things>
    void learn(const Things& things) const {
        for (; known_ < things.size(); ++known_) {
            places_.emplace(things[known_].id, known_);
        }
    }
    void forget() const {
        places_.clear();
        known_ = 0;
    }
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view id) const {
            return std::hash<std::string_view>{}(id);
        }
    };
    mutable std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>> places_;
    mutable std::size_t known_ = 0;
};

}  // namespace timeline
