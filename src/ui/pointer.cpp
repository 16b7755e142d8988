// Presses, drags and hovering (see pointer.h).
#include "ui/pointer.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace timeline {
namespace {

/// The span that a drag of `years` makes of the one at its beginning.
YearSpan dragged(Drag kind, YearSpan at_press, double years) {
    switch (kind) {
        case Drag::plot: return {at_press.begin - years, at_press.end - years};
        case Drag::overview_window: return {at_press.begin + years, at_press.end + years};
        case Drag::overview_start:
            return {std::min(at_press.begin + years, at_press.end - min_visible_years),
                    at_press.end};
        case Drag::overview_end:
            return {at_press.begin,
                    std::max(at_press.end + years, at_press.begin + min_visible_years)};
        case Drag::themes:
        case Drag::none: break;
    }
    return at_press;
}

}  // namespace

void Glide::follow(float dx, float seconds) {
    // The last twentieth of a second counts: a finger that rested before it left flicks nothing.
    constexpr float memory_s = 0.05F;
    const float share = 1 - std::exp(-seconds / memory_s);
    speed_ += (dx / seconds - speed_) * share;
}

bool Glide::begin() {
    constexpr float slowest_flick = 150;
    if (std::abs(speed_) < slowest_flick) {
        stop();
    }
    return speed_ != 0;
}

std::optional<float> Glide::step(float seconds) {
    constexpr float slowing_s = 0.325F;  // as the platforms' own lists
    constexpr float rest = 15;
    if (std::abs(speed_) < rest) {
        return std::nullopt;
    }
    const float dx = speed_ * seconds;
    speed_ *= std::exp(-seconds / slowing_s);
    return dx;
}

void Pointer::tell(PointerEvent event, Point at, bool is_touch) {
    if (event == PointerEvent::cancel) {
        told_.clear();
        last_ = {};
        let_go();
        is_down_ = false;
        return;
    }
    Told now{.at = at,
             .is_inside = event != PointerEvent::leave,
             .is_down = last_.is_down,
             .is_touch = is_touch,
             .is_move = event == PointerEvent::move};
    if (!now.is_move) {
        now.is_down = event == PointerEvent::down;
    }
    if (now.is_move && !told_.empty() && told_.back().is_move) {
        told_.pop_back();  // only where it came to counts
    }
    told_.push_back(now);
    last_ = now;
}

std::vector<Action> Pointer::update(const Scene& scene, YearSpan visible, float seconds,
                                    bool may_glide) {
    if (told_.empty()) {
        told_.push_back(last_);  // who rests goes on resting
    }
    Moment moment{scene, visible, seconds / static_cast<float>(told_.size()), may_glide};
    for (const Told& now : told_) {
        follow(moment, now);
    }
    told_.clear();
    return std::move(moment.actions);
}

void Pointer::follow(Moment& moment, const Told& now) {
    const Point before = at_;
    const Point here = now.is_inside ? now.at : Point{-1, -1};
    const bool down = now.is_down && now.is_inside;
    if (down && !is_down_) {
        at_ = here;
        let_go();
        press(moment);
    } else if (down) {
        at_ = here;
        glide_.follow(at_.x - before.x, moment.seconds);
        drag(moment);
    } else if (is_down_) {
        at_ = now.is_inside ? here : at_;
        release(moment, moment.may_glide && now.is_touch);
    } else if (gliding_) {
        glide(moment);
    } else {
        at_ = here;
    }
    is_down_ = down;
    // A finger hovers over nothing: what it presses needs no explanation while it does.
    const bool hovers = now.is_inside && !dragging_ && (!down || !now.is_touch);
    const Target* hit = hovers ? moment.scene.hit(at_) : nullptr;
    hover_ = hit == nullptr ? Hover{"", at_} : Hover{hit->id, at_, hit->subject};
}

void Pointer::let_go() {
    dragging_ = false;
    gliding_ = false;
    glide_.stop();
    pressed_id_.clear();
    pressed_drag_ = Drag::none;
}

void Pointer::press(const Moment& moment) {
    const Target* target = moment.scene.hit(at_);
    pressed_id_ = target == nullptr ? "" : target->id;
    pressed_drag_ = target == nullptr ? Drag::none : target->drag;
    pressed_at_ = at_;
    visible_at_press_ = moment.visible;
    themes_at_press_ = moment.scene.themes.offset_px;
}

void Pointer::drag(Moment& moment) {
    constexpr float threshold_px = 4;
    const Scene& scene = moment.scene;
    if (pressed_drag_ == Drag::none) {
        return;
    }
    const bool far = std::abs(at_.x - pressed_at_.x) > threshold_px;
    if (!dragging_ && !far) {
        return;
    }
    dragging_ = true;
    if (pressed_drag_ == Drag::themes) {
        const float wanted = themes_at_press_ + pressed_at_.x - at_.x;
        const float px = std::clamp(wanted, 0.0F, scene.themes.longest_px);
        moment.actions.emplace_back(ScrollThemes{px / scene.scale});
        return;
    }
    const TimeArea& area = pressed_drag_ == Drag::plot ? scene.plot : scene.overview;
    // While dragging the plot its scale moves along but keeps its length, so this stays true.
    const double years = static_cast<double>(at_.x - pressed_at_.x) / area.scale.px_per_year();
    moment.actions.emplace_back(SetVisible{dragged(pressed_drag_, visible_at_press_, years)});
}

void Pointer::release(Moment& moment, bool may_glide) {
    const Target* target = moment.scene.hit(at_);
    if (!dragging_ && target != nullptr && target->id == pressed_id_ && target->press) {
        moment.actions.push_back(*target->press);
    }
    const bool flicked = pressed_drag_ == Drag::plot || pressed_drag_ == Drag::themes;
    gliding_ = dragging_ && flicked && may_glide && glide_.begin();
    if (!gliding_) {
        let_go();
    }
}

void Pointer::glide(Moment& moment) {
    if (const std::optional<float> dx = glide_.step(moment.seconds)) {
        at_.x += *dx;
        drag(moment);
    } else {
        let_go();
    }
}

}  // namespace timeline
