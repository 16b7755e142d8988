// Presses, drags and hovering (see pointer.h).
#include "ui/pointer.h"

#include <algorithm>
#include <cmath>

#include "imgui.h"

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

std::vector<Action> Pointer::update(const Scene& scene, YearSpan visible, float pixel_ratio,
                                    bool may_glide) {
    const ImGuiIO& io = ImGui::GetIO();
    const bool inside = ImGui::IsMousePosValid();
    const Point before = at_;
    const Point now =
        inside ? Point{io.MousePos.x / pixel_ratio, io.MousePos.y / pixel_ratio} : Point{-1, -1};
    std::vector<Action> actions;
    const bool down = io.MouseDown[ImGuiMouseButton_Left] && inside;
    if (down && !is_down_) {
        at_ = now;
        let_go();
        press(scene, visible);
    } else if (down) {
        at_ = now;
        glide_.follow(at_.x - before.x, io.DeltaTime);
        drag(scene, actions);
    } else if (is_down_) {
        at_ = inside ? now : at_;
        release(scene, actions, may_glide && io.MouseSource == ImGuiMouseSource_TouchScreen);
    } else if (gliding_) {
        glide(scene, actions);
    } else {
        at_ = now;
    }
    is_down_ = down;
    // A finger hovers over nothing: what it presses needs no explanation while it does.
    const bool hovers =
        inside && !dragging_ && (!down || io.MouseSource != ImGuiMouseSource_TouchScreen);
    const Target* hit = hovers ? scene.hit(at_) : nullptr;
    hover_ = hit == nullptr ? Hover{"", at_} : Hover{hit->id, at_, hit->subject};
    return actions;
}

void Pointer::cancel() {
    let_go();
    is_down_ = false;
}

void Pointer::let_go() {
    dragging_ = false;
    gliding_ = false;
    glide_.stop();
    pressed_id_.clear();
    pressed_drag_ = Drag::none;
}

void Pointer::press(const Scene& scene, YearSpan visible) {
    const Target* target = scene.hit(at_);
    pressed_id_ = target == nullptr ? "" : target->id;
    pressed_drag_ = target == nullptr ? Drag::none : target->drag;
    pressed_at_ = at_;
    visible_at_press_ = visible;
    themes_at_press_ = scene.themes.offset_px;
}

void Pointer::drag(const Scene& scene, std::vector<Action>& actions) {
    constexpr float threshold_px = 4;
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
        actions.emplace_back(ScrollThemes{px / scene.scale});
        return;
    }
    const TimeArea& area = pressed_drag_ == Drag::plot ? scene.plot : scene.overview;
    // While dragging the plot its scale moves along but keeps its length, so this stays true.
    const double years = static_cast<double>(at_.x - pressed_at_.x) / area.scale.px_per_year();
    actions.emplace_back(SetVisible{dragged(pressed_drag_, visible_at_press_, years)});
}

void Pointer::release(const Scene& scene, std::vector<Action>& actions, bool may_glide) {
    const Target* target = scene.hit(at_);
    if (!dragging_ && target != nullptr && target->id == pressed_id_ && target->press) {
        actions.push_back(*target->press);
    }
    const bool flicked = pressed_drag_ == Drag::plot || pressed_drag_ == Drag::themes;
    gliding_ = dragging_ && flicked && may_glide && glide_.begin();
    if (!gliding_) {
        let_go();
    }
}

void Pointer::glide(const Scene& scene, std::vector<Action>& actions) {
    if (const std::optional<float> dx = glide_.step(ImGui::GetIO().DeltaTime)) {
        at_.x += *dx;
        drag(scene, actions);
    } else {
        let_go();
    }
}

}  // namespace timeline
