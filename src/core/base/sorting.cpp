// Merges runs from the bottom up (see sorting.h).
#include "core/base/sorting.h"

#include <algorithm>
#include <limits>

namespace timeline {

bool Sorting::go_on(std::size_t moves) {
    to_.reserve(from_.size());
    for (; length_ < from_.size() && moves > 0; --moves) {
        move_one();
    }
    return length_ >= from_.size();
}

void Sorting::merge_next() {
    first_ = second_end_;
    first_end_ = second_ = std::min(first_ + length_, from_.size());
    second_end_ = std::min(second_ + length_, from_.size());
}

bool Sorting::is_second_before() const {
    const Entry& first = from_[first_];
    const Entry& second = from_[second_];
    return first.key != second.key ? second.key < first.key
                                   : is_before_ && is_before_(second.place, first.place);
}

void Sorting::move_one() {
    if (to_.size() == second_end_) {
        merge_next();
    }
    const bool takes_second = first_ == first_end_ || (second_ < second_end_ && is_second_before());
    to_.push_back(from_[takes_second ? second_++ : first_++]);
    if (to_.size() == from_.size()) {
        std::swap(from_, to_);
        to_.clear();
        length_ *= 2;
        second_end_ = 0;
    }
}

std::vector<std::uint32_t> Sorting::finish() {
    go_on(std::numeric_limits<std::size_t>::max());
    std::vector<std::uint32_t> places;
    places.reserve(from_.size());
    for (const Entry& entry : from_) {
        places.push_back(entry.place);
    }
    return places;
}

}  // namespace timeline
