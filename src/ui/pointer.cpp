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
        case Drag::plot:
            return {at_press.begin - years, at_press.end - years};
        case Drag::overview_window:
            return {at_press.begin + years, at_press.end + years};
        case Drag::overview_start:
            return {std::min(at_press.begin + years, at_press.end - min_visible_years),
                    at_press.end};
        case Drag::overview_end:
            return {at_press.begin,
                    std::max(at_press.end + years, at_press.begin + min_visible_years)};
        case Drag::none:
            break;
    }
    return at_press;
}

}  // namespace

std::vector<Action> Pointer::update(const Scene& scene, YearSpan visible, float pixel_ratio) {
    const ImGuiIO& io = ImGui::GetIO();
    const bool inside = ImGui::IsMousePosValid();
    at_ = inside ? Point{io.MousePos.x / pixel_ratio, io.MousePos.y / pixel_ratio} : Point{-1, -1};
    std::vector<Action> actions;
    const bool down = io.MouseDown[ImGuiMouseButton_Left];
    if (down && !is_down_) {
        press(scene, visible);
    }
    if (down) {
        drag(scene, actions);
    } else if (is_down_) {
        release(scene, actions);
    }
    is_down_ = down;
    const Target* hit = inside && !dragging_ ? scene.hit(at_) : nullptr;
    hover_ = {hit == nullptr ? "" : hit->id, at_};
    return actions;
}

void Pointer::press(const Scene& scene, YearSpan visible) {
    const Target* target = scene.hit(at_);
    pressed_id_ = target == nullptr ? "" : target->id;
    pressed_drag_ = target == nullptr ? Drag::none : target->drag;
    pressed_at_ = at_;
    visible_at_press_ = visible;
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
    const TimeArea& area = pressed_drag_ == Drag::plot ? scene.plot : scene.overview;
    // While dragging the plot its scale moves along but keeps its length, so this stays true.
    const double years = static_cast<double>(at_.x - pressed_at_.x) / area.scale.px_per_year();
    actions.emplace_back(SetVisible{dragged(pressed_drag_, visible_at_press_, years)});
}

void Pointer::release(const Scene& scene, std::vector<Action>& actions) {
    const Target* target = scene.hit(at_);
    if (!dragging_ && target != nullptr && target->id == pressed_id_ && target->press) {
        actions.push_back(*target->press);
    }
    dragging_ = false;
    pressed_id_.clear();
    pressed_drag_ = Drag::none;
}

}  // namespace timeline
