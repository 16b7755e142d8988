// What does the pointer do to the picture? Presses and drags on the scene's targets become actions.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/picture/scene.h"
#include "core/picture/scene_builder.h"
#include "core/state/action.h"

namespace timeline {

/// What is flicked goes on by itself and slows down, as everything on a touch screen does.
class Glide {
   public:
    /// A finger moved by `dx` px within `seconds`.
    void follow(float dx, float seconds);
    /// The finger has left; false when it had no speed to give.
    bool begin();
    void stop() { speed_ = 0; }
    /// How far it goes within `seconds`; nothing once it has come to rest.
    std::optional<float> step(float seconds);

   private:
    float speed_ = 0;  // px/s
};

class Pointer {
   public:
    /// Reads Dear ImGui's mouse, whose unit is framebuffer pixels. Call once a frame. `may_glide`:
    /// what a finger flicks may go on moving.
    std::vector<Action> update(const Scene& scene, YearSpan visible, float pixel_ratio,
                               bool may_glide);

    /// What is pressed or dragged is let go where it is, and nothing comes of it.
    void cancel();

    /// What the pointer rests on; nothing while it drags, so that no tooltip hides what moves.
    const Hover& hover() const { return hover_; }
    bool is_dragging() const { return dragging_; }
    bool is_gliding() const { return gliding_; }

   private:
    void press(const Scene& scene, YearSpan visible);
    void drag(const Scene& scene, std::vector<Action>& actions);
    void release(const Scene& scene, std::vector<Action>& actions, bool may_glide);
    void glide(const Scene& scene, std::vector<Action>& actions);
    void let_go();

    Hover hover_;
    Point at_;
    bool is_down_ = false;
    bool dragging_ = false;
    bool gliding_ = false;  // still a drag, without a finger
    Glide glide_;
    std::string pressed_id_;
    Drag pressed_drag_ = Drag::none;
    Point pressed_at_;
    YearSpan visible_at_press_;
    float themes_at_press_ = 0;
};

}  // namespace timeline
