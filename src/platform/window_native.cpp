// A desktop window with OpenGL 3, for developing without a browser.
#include <SDL.h>

#include <optional>

#include "imgui.h"
#include "imgui_impl_opengl3.h"
#include "platform/window.h"

namespace timeline {
namespace {

std::string key_name(SDL_Keycode key) {
    switch (key) {
        case SDLK_LEFT: return "ArrowLeft";
        case SDLK_RIGHT: return "ArrowRight";
        case SDLK_ESCAPE: return "Escape";
        default: return SDL_GetKeyName(key);
    }
}

InputEvent button_event(const SDL_MouseButtonEvent& button) {
    const auto kind =
        button.state == SDL_PRESSED ? InputEvent::Kind::pointer_down : InputEvent::Kind::pointer_up;
    return {.kind = kind, .x = static_cast<float>(button.x), .y = static_cast<float>(button.y)};
}

InputEvent wheel_event(const SDL_MouseWheelEvent& wheel) {
    // SDL counts notches, the browser pixels; away from the hand is a browser's negative.
    constexpr float px_per_notch = 100;
    return {.kind = InputEvent::Kind::wheel,
            .x = static_cast<float>(wheel.mouseX),
            .y = static_cast<float>(wheel.mouseY),
            .dx = wheel.preciseX * px_per_notch,
            .dy = -wheel.preciseY * px_per_notch,
            .zoom = (SDL_GetModState() & KMOD_CTRL) != 0,
            .pan = (SDL_GetModState() & KMOD_SHIFT) != 0};
}

std::optional<InputEvent> translate(const SDL_Event& event) {
    switch (event.type) {
        case SDL_MOUSEMOTION:
            return InputEvent{.x = static_cast<float>(event.motion.x),
                              .y = static_cast<float>(event.motion.y)};
        case SDL_MOUSEBUTTONDOWN:
        case SDL_MOUSEBUTTONUP: return button_event(event.button);
        case SDL_MOUSEWHEEL: return wheel_event(event.wheel);
        case SDL_KEYDOWN:
            return InputEvent{.kind = InputEvent::Kind::key, .key = key_name(event.key.keysym.sym)};
        default: return std::nullopt;
    }
}

}  // namespace

bool Window::open() {
    if (SDL_Init(SDL_INIT_VIDEO) != 0) {
        return false;
    }
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_PROFILE_MASK, SDL_GL_CONTEXT_PROFILE_CORE);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MAJOR_VERSION, 3);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MINOR_VERSION, 3);
    constexpr Uint32 flags = SDL_WINDOW_OPENGL | SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI;
    window_ = SDL_CreateWindow("Stockholm i världen", SDL_WINDOWPOS_CENTERED,
                               SDL_WINDOWPOS_CENTERED, 1440, 900, flags);
    gl_context_ = window_ == nullptr ? nullptr : SDL_GL_CreateContext(window_);
    if (gl_context_ == nullptr) {
        return false;
    }
    SDL_GL_SetSwapInterval(1);
    return ImGui_ImplOpenGL3_Init("#version 330 core");
}

void Window::resize(int width_px, int height_px) {
    SDL_SetWindowSize(window_, width_px, height_px);
}

void Window::begin_frame() { ImGui_ImplOpenGL3_NewFrame(); }

void Window::end_frame() {
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    SDL_GL_SwapWindow(window_);
}

void Window::restore() {}

Window::Size Window::size() const {
    int width = 0;
    int height = 0;
    Size size;
    SDL_GetWindowSize(window_, &width, &height);
    SDL_GL_GetDrawableSize(window_, &size.framebuffer_width, &size.framebuffer_height);
    size.width = static_cast<float>(width);
    size.height = static_cast<float>(height);
    return size;
}

bool Window::wait_for_events(int timeout_ms, std::vector<InputEvent>& events) {
    events.clear();
    SDL_Event event;
    bool more = SDL_WaitEventTimeout(&event, timeout_ms) != 0;
    while (more) {
        if (event.type == SDL_QUIT) {
            return false;
        }
        if (const std::optional<InputEvent> input = translate(event)) {
            events.push_back(*input);
        }
        more = SDL_PollEvent(&event) != 0;
    }
    return true;
}

}  // namespace timeline
