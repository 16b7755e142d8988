// Which mark does the tooltip explain? The one that the pointer rests on or the keyboard's focus is
// at.
//
// As WCAG 2.2 (1.4.13) asks: the tooltip stays while the pointer is on it, and Escape puts it away
// until something else is asked for. Signs on buttons may be passed over: a pointer has to rest on
// them for a while.
#pragma once

#include <string>

#include "core/picture/scene_builder.h"

namespace timeline {

class TipChoice {
   public:
    /// `hover` is what the pointer is on now. `has_tip` says whether a target is explained, and
    /// `rest_ms` how long the pointer has to rest on it before.
    void hover(const Hover& hover, bool has_tip, double now_ms = 0, double rest_ms = 0);
    /// Whether a tooltip comes if the pointer stays where it is.
    bool is_waiting() const { return !hovered_.id.empty() && now_ms_ < due_ms_; }
    /// The mark that belongs to the element with the keyboard's focus; empty when there is none.
    void focus(const Hover& mark);
    /// Puts the tooltip away. False when none was shown.
    bool dismiss();

    /// What is explained, and where it was asked for; its id is empty when nothing is.
    Hover shown() const;

   private:
    const Hover& wanted() const {
        return hovered_.id.empty() || is_waiting() ? focused_ : hovered_;
    }

    Hover hovered_;
    Hover focused_;
    std::string dismissed_;
    /// Where the pointer was; what comes to lie under it when a tooltip goes is not asked for.
    Point pointer_at_;
    double now_ms_ = 0;
    double due_ms_ = 0;
};

}  // namespace timeline
