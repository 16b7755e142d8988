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

/// How far each row of `to` stood below its place in `from`, in the layout's own unscaled pixels.
RowShifts row_shifts(const Scene& from, const Scene& to) {
    RowShifts shifts;
    for (const Target& row : to.targets) {
        const Target* before = row.subject.thing == Thing::row ? from.target(row.id) : nullptr;
        if (before != nullptr && before->rect.y != row.rect.y) {
            shifts[*row.subject.organisation] = (before->rect.y - row.rect.y) / to.scale;
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

void Motion::start(const Scene& from, const Scene& to, double now_ms) {
    from_visible_ = from.plot.scale.visible;
    to_visible_ = to.plot.scale.visible;
    row_shift_ = row_shifts(from, to);
    card_shift_ = card_shift(from, to);
    start_ms_ = now_ms;
    moving_ = !row_shift_.empty() || card_shift_ != 0 || !(from_visible_ == to_visible_);
}

bool Motion::is_moving(double now_ms) const { return moving_ && now_ms - start_ms_ < duration_ms; }

Transition Motion::at(double now_ms) const {
    const double share = eased(std::clamp((now_ms - start_ms_) / duration_ms, 0.0, 1.0));
    Transition transition;
    transition.visible =
        YearSpan{from_visible_.begin + (to_visible_.begin - from_visible_.begin) * share,
                 from_visible_.end + (to_visible_.end - from_visible_.end) * share};
    transition.card_shift = card_shift_ * static_cast<float>(1 - share);
    for (const auto& [organisation, shift] : row_shift_) {
        transition.row_shift[organisation] = shift * static_cast<float>(1 - share);
    }
    return transition;
}

void SlideMotion::start(std::optional<double> from_year, double now_ms) {
    moving_ = true;
    from_year_ = from_year;
    start_ms_ = now_ms;
}

bool SlideMotion::is_moving(double now_ms) const {
    return moving_ && now_ms - start_ms_ < duration_ms;
}

SlideMoment SlideMotion::at(double now_ms) const {
    return {eased(std::clamp((now_ms - start_ms_) / duration_ms, 0.0, 1.0)), from_year_};
}

}  // namespace timeline
