// What does the pointer do to the picture? Presses and drags on the scene's targets become actions.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/picture/scene.h"
#include "core/picture/scene_builder.h"
#include "core/state/action.h"

namespace timeline {

/// `cancel`: the browser took the finger for a gesture of its own, or a second one came.
enum class PointerEvent { move = 0, down = 1, up = 2, leave = 3, cancel = 4 };

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
    /// Something happened, at a place in CSS pixels of the stage. After `cancel` what was pressed
    /// or dragged is let go where it is, and nothing comes of it.
    void tell(PointerEvent event, Point at, bool is_touch);

    /// What follows from all that was told since the last frame, `seconds` ago. `may_glide`: what a
    /// finger flicks may go on moving.
    std::vector<Action> update(const Scene& scene, YearSpan visible, float seconds, bool may_glide);

    /// What the pointer rests on; nothing while it drags, so that no tooltip hides what moves.
    const Hover& hover() const { return hover_; }
    bool is_dragging() const { return dragging_; }
    bool is_gliding() const { return gliding_; }

   private:
    /// Where the pointer is, and how.
    struct Told {
        Point at{-1, -1};
        bool is_inside = false;
        bool is_down = false;
        bool is_touch = false;
        bool is_move = false;
    };
    /// What an update is about.
    struct Moment {
        const Scene& scene;
        YearSpan visible;
        float seconds = 0;
        bool may_glide = false;
        std::vector<Action> actions{};
    };
    void follow(Moment& moment, const Told& now);
    void press(const Moment& moment);
    void drag(Moment& moment);
    void release(Moment& moment, bool may_glide);
    void glide(Moment& moment);
    void let_go();

    std::vector<Told> told_;  // since the last frame
    Told last_;
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
