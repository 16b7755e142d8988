// What does the pointer do to the picture? Presses and drags on the scene's targets become actions.
#pragma once

#include <string>
#include <vector>

#include "core/action.h"
#include "core/scene.h"
#include "core/scene_builder.h"

namespace timeline {

class Pointer {
   public:
    /// Reads Dear ImGui's mouse, whose unit is framebuffer pixels. Call once a frame.
    std::vector<Action> update(const Scene& scene, YearSpan visible, float pixel_ratio);

    /// What the pointer rests on; nothing while it drags, so that no tooltip hides what moves.
    const Hover& hover() const { return hover_; }
    bool is_dragging() const { return dragging_; }

   private:
    void press(const Scene& scene, YearSpan visible);
    void drag(const Scene& scene, std::vector<Action>& actions);
    void release(const Scene& scene, std::vector<Action>& actions);

    Hover hover_;
    Point at_;
    bool is_down_ = false;
    bool dragging_ = false;
    std::string pressed_id_;
    Drag pressed_drag_ = Drag::none;
    Point pressed_at_;
    YearSpan visible_at_press_;
};

}  // namespace timeline
