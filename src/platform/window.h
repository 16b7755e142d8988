// Where is drawn? A surface of SDL2's with OpenGL, and Dear ImGui's renderer on it.
//
// window_web.cpp: the page's canvas with WebGL 2. window_native.cpp: a desktop window, with its
// events. Dear ImGui's context must exist before `open`.
#pragma once

#include <string>
#include <vector>

struct SDL_Window;

namespace timeline {

/// What a desktop window reports. Positions and lengths in the window's own units.
struct InputEvent {
    enum class Kind { pointer_move, pointer_down, pointer_up, wheel, key };
    Kind kind = Kind::pointer_move;
    float x = 0;
    float y = 0;
    float dx = 0;
    float dy = 0;
    bool zoom = false;
    bool pan = false;
    std::string key{};  // named as the browser names it
};

class Window {
   public:
    /// False when there is no surface to draw on, such as without WebGL 2.
    bool open();
    /// Framebuffer pixels.
    void resize(int width_px, int height_px);
    /// Around what is drawn with Dear ImGui, and becomes its draw data.
    void begin_frame();
    void end_frame();
    /// Makes everything that lives in the graphics memory again after it was lost.
    void restore();

#ifndef __EMSCRIPTEN__
    struct Size {
        float width = 0;
        float height = 0;
        int framebuffer_width = 0;
        int framebuffer_height = 0;
    };
    Size size() const;
    /// Waits up to `timeout_ms` and takes all events that are there; false when the window closed.
    bool wait_for_events(int timeout_ms, std::vector<InputEvent>& events);
#endif

   private:
    SDL_Window* window_ = nullptr;
    void* gl_context_ = nullptr;
};

}  // namespace timeline
