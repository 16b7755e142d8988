// In which order do things stand? Sorts their places, a part at a time, by keys that tell nearly
// all of them apart.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace timeline {

/// The one sort, as each that the compiler makes is downloaded by every visitor.
class Sorting {
   public:
    using IsBefore = std::function<bool(std::uint32_t, std::uint32_t)>;

    /// Of equal keys `is_before` says which place comes first. Where it says so of neither, or
    /// there is none, they stand as they were added.
    explicit Sorting(IsBefore is_before = nullptr) : is_before_(std::move(is_before)) {}

    /// All are added before anything is sorted. The smallest key comes first.
    void add(std::uint32_t place, std::uint64_t key) { from_.push_back({key, place}); }
    std::size_t size() const { return from_.size(); }

    /// Moves so many more of them. True when all is sorted, for which each has to be moved as often
    /// as their number can be halved.
    bool go_on(std::size_t moves);

    /// The places, sorted; what isn't yet is.
    std::vector<std::uint32_t> finish();

   private:
    struct Entry {
        std::uint64_t key;
        std::uint32_t place;
    };
    void merge_next();
    void move_one();
    bool is_second_before() const;

    IsBefore is_before_;
    std::vector<Entry> from_;  // in runs of `length_` that are sorted
    std::vector<Entry> to_;    // in runs twice as long, as far as they are made
    std::size_t length_ = 1;
    // What is left of the two runs that are merged now.
    std::size_t first_ = 0;
    std::size_t first_end_ = 0;
    std::size_t second_ = 0;
    std::size_t second_end_ = 0;
};

}  // namespace timeline
