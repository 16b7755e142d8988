// What few of very many have: how does it take no room in the others?
#pragma once

#include <utility>

namespace timeline {

/// A value that is mostly as it is made: then it is no more than a pointer to one that all share.
template <typename Value>
class Rare {
   public:
    Rare() = default;
    Rare(const Rare& other)
        : value_(other.value_ == &as_made ? &as_made : new Value(*other.value_)) {}
    Rare(Rare&& other) noexcept { std::swap(value_, other.value_); }
    Rare& operator=(const Rare& other) {
        *this = Rare(other);
        return *this;
    }
    Rare& operator=(Rare&& other) noexcept {
        std::swap(value_, other.value_);
        return *this;
    }
    ~Rare() {
        if (value_ != &as_made) {
            delete value_;
        }
    }

    const Value* operator->() const { return value_; }

    /// To make it another.
    Value& change() {
        if (value_ == &as_made) {
            value_ = new Value;
        }
        return *value_;
    }

   private:
    static inline Value as_made;  // never changed

    Value* value_ = &as_made;
};

}  // namespace timeline
