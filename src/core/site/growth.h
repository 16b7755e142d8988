// How does a length follow the width for which it is laid out? Over long stretches of widths it
// stays, or grows as a share of something that grows: then a browser can stretch it by itself.
#pragma once

#include <array>
#include <cstddef>
#include <utility>
#include <vector>

namespace timeline {

/// Widths of the stage in whole CSS pixels, both included.
struct Widths {
    int from_px = 0;
    int to_px = 0;
    bool operator==(const Widths&) const = default;
    auto operator<=>(const Widths&) const = default;
    bool has(int px) const { return px >= from_px && px <= to_px; }
};

/// Pixels, and a share of the width of what the length is measured in.
struct Length {
    double px = 0;
    double share = 0;

    double at(double base_px) const { return px + share * base_px; }
    Length operator+(Length other) const { return {px + other.px, share + other.share}; }
    Length operator-(Length other) const { return {px - other.px, share - other.share}; }
    bool operator==(const Length&) const = default;
    bool is_fixed() const { return share < 1e-6 && share > -1e-6; }
};

/// What may differ from where the program draws, in pixels: not seen.
inline constexpr double unseen_px = 0.3;

/// What holds over a stretch of widths.
template <typename Value>
struct Stretch {
    Widths widths;
    Value value;
};

/// A value at each width, from narrow to wide: what is the same as before is one stretch.
template <typename Value>
class Stretches {
   public:
    void add(Widths widths, const Value& value) {
        if (!stretches_.empty() && stretches_.back().widths.to_px + 1 == widths.from_px &&
            stretches_.back().value == value) {
            stretches_.back().widths.to_px = widths.to_px;
        } else {
            stretches_.push_back({widths, value});
        }
    }
    void add(int width_px, const Value& value) { add({width_px, width_px}, value); }
    /// Null where there is none.
    const Value* at(int width_px) const {
        for (const Stretch<Value>& stretch : stretches_) {
            if (stretch.widths.has(width_px)) {
                return &stretch.value;
            }
        }
        return nullptr;
    }
    auto begin() const { return stretches_.begin(); }
    auto end() const { return stretches_.end(); }
    std::size_t size() const { return stretches_.size(); }
    const Stretch<Value>& front() const { return stretches_.front(); }

   private:
    std::vector<Stretch<Value>> stretches_;
};

/// Lengths that are looked at together, width by width, as long as all of them grow evenly.
template <std::size_t count>
class Growth {
   public:
    using Values = std::array<double, count>;

    Growth(int width_px, double base_px, const Values& values)
        : widths_{width_px, width_px}, first_{base_px, values}, last_(first_) {}

    /// Takes the values at the next width if they go on as they began, and says whether they did.
    bool take(int width_px, double base_px, const Values& values) {
        const Sample sample{base_px, values};
        if (width_px != widths_.to_px + 1 || !goes_on(sample)) {
            return false;
        }
        if (!has_second_ && sample.base_px != first_.base_px) {
            second_ = sample;
            has_second_ = true;
        }
        last_ = sample;
        widths_.to_px = width_px;
        return true;
    }

    Widths widths() const { return widths_; }
    Length length(std::size_t i) const {
        const double grown = last_.base_px - first_.base_px;
        const double share = grown == 0 ? 0 : (last_.values[i] - first_.values[i]) / grown;
        // What only trembles stays.
        if (share * grown < unseen_px && share * grown > -unseen_px) {
            return {(first_.values[i] + last_.values[i]) / 2, 0};
        }
        return {first_.values[i] - share * first_.base_px, share};
    }
    /// The least and the greatest width of what the lengths are shares of.
    std::pair<double, double> bases() const { return {first_.base_px, last_.base_px}; }

   private:
    struct Sample {
        double base_px = 0;
        Values values{};
    };

    bool goes_on(const Sample& sample) const {
        for (std::size_t i = 0; i < count; ++i) {
            double expected = first_.values[i];
            if (has_second_) {
                expected += (second_.values[i] - first_.values[i]) *
                            (sample.base_px - first_.base_px) / (second_.base_px - first_.base_px);
            } else if (sample.base_px != first_.base_px) {
                continue;  // it says how the length grows
            }
            const double missed = sample.values[i] - expected;
            if (missed > unseen_px || missed < -unseen_px) {
                return false;
            }
        }
        return true;
    }

    Widths widths_;
    Sample first_;
    Sample second_;
    Sample last_;
    bool has_second_ = false;
};

}  // namespace timeline
