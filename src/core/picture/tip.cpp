// Chooses what is explained (see tip.h).
#include "core/picture/tip.h"

namespace timeline {

void TipChoice::hover(const Hover& hover, bool has_tip, double now_ms, double rest_ms) {
    const bool has_moved = hover.at.x != pointer_at_.x || hover.at.y != pointer_at_.y;
    pointer_at_ = hover.at;
    if (has_moved && is_waiting()) {
        due_ms_ = now_ms + rest_ms;
    }
    now_ms_ = now_ms;
    const bool on_tooltip = hover.subject.thing == Thing::tooltip && !shown().id.empty();
    const bool is_put_away = !dismissed_.empty() && !has_moved;
    if (on_tooltip || is_put_away || hover.id == hovered_.id) {
        return;  // it stays where it was first asked for
    }
    hovered_ = has_tip ? hover : Hover{};
    due_ms_ = now_ms + rest_ms;
    if (wanted().id != dismissed_) {  // that of the focus stays away while the pointer goes about
        dismissed_.clear();
    }
}

void TipChoice::focus(const Hover& mark) {
    if (mark.id != focused_.id) {
        focused_ = mark;
        dismissed_.clear();
    }
}

bool TipChoice::dismiss() {
    if (shown().id.empty()) {
        return false;
    }
    dismissed_ = wanted().id;
    return true;
}

Hover TipChoice::shown() const { return wanted().id == dismissed_ ? Hover{} : wanted(); }

}  // namespace timeline
