// Slides rows and glides through time (see motion.h).
#include "core/picture/motion.h"

#include <algorithm>

namespace timeline {
namespace {

/// Fast first, then settling.
double eased(double share) {
    const double rest = 1 - share;
    return 1 - rest * rest * rest;
}

/// How far each row of `to` stood below its place in `from`, in the layout's own unscaled pixels;
/// empty when none has moved.
RowShifts row_shifts(const Scene& from, const Scene& to) {
    RowShifts shifts;
    for (const Target& row : to.targets) {
        const Target* before = row.subject.thing == Thing::row ? from.target(row.id) : nullptr;
        if (before != nullptr && before->rect.y != row.rect.y) {
            const std::size_t organisation = *row.subject.organisation;
            shifts.resize(std::max(shifts.size(), organisation + 1));
            shifts[organisation] = (before->rect.y - row.rect.y) / to.scale;
        }
    }
    return shifts;
}

/// How much higher the rows' card was in `from`. A slide has none.
float card_shift(const Scene& from, const Scene& to) {
    const bool have_cards = from.plot.rect.h > 0 && to.plot.rect.h > 0;
    return have_cards ? (from.plot.rect.h - to.plot.rect.h) / to.scale : 0;
}

}  // namespace

void MoveClock::start() { phase_ = Phase::ordered; }

std::optional<double> MoveClock::share_at(double now_ms) {
    if (phase_ == Phase::ordered) {
        start_ms_ = now_ms;
        phase_ = Phase::running;
    }
    if (phase_ == Phase::over || now_ms - start_ms_ >= duration_ms_) {
        phase_ = Phase::over;
        return std::nullopt;
    }
    return eased(std::max(now_ms - start_ms_, 0.0) / duration_ms_);
}

bool Motion::start(const Scene& from, const Scene& to) {
    from_visible_ = from.plot.scale.visible;
    to_visible_ = to.plot.scale.visible;
    // In a window rows come from beyond its edges, and which has been where is not to be seen.
    row_shift_ = to.window.is_open() ? RowShifts() : row_shifts(from, to);
    card_shift_ = card_shift(from, to);
    const bool moves = !row_shift_.empty() || card_shift_ != 0 || !(from_visible_ == to_visible_);
    if (moves) {
        clock_.start();
    } else {
        clock_.stop();
    }
    return moves;
}

std::optional<Transition> Motion::at(double now_ms) {
    const std::optional<double> share = clock_.share_at(now_ms);
    if (!share) {
        return std::nullopt;
    }
    const auto rest = static_cast<float>(1 - *share);
    Transition transition;
    transition.visible =
        YearSpan{from_visible_.begin + (to_visible_.begin - from_visible_.begin) * *share,
                 from_visible_.end + (to_visible_.end - from_visible_.end) * *share};
    transition.card_shift = card_shift_ * rest;
    transition.row_shift = row_shift_;
    for (float& shift : transition.row_shift) {
        shift *= rest;
    }
    return transition;
}

void SlideMotion::start(std::optional<double> from_year) {
    from_year_ = from_year;
    clock_.start();
}

std::optional<SlideMoment> SlideMotion::at(double now_ms) {
    const std::optional<double> share = clock_.share_at(now_ms);
    return share ? std::optional<SlideMoment>({*share, from_year_}) : std::nullopt;
}

}  // namespace timeline
