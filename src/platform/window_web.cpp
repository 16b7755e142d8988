// The page's canvas as a surface: SDL2 makes its WebGL 2 context, the page brings size and events.
#include <SDL.h>

#include "imgui.h"
#include "imgui_impl_opengl3.h"
#include "platform/window.h"

namespace timeline {
namespace {

/// All input comes from the page's own elements. SDL2 would listen on the window and take Tab,
/// Ctrl+F, the wheel and touches away from the browser.
void leave_input_to_the_page() {
    SDL_SetHint(SDL_HINT_EMSCRIPTEN_KEYBOARD_ELEMENT, "#no-such-element");
    for (const Uint32 event :
         {SDL_MOUSEMOTION, SDL_MOUSEBUTTONDOWN, SDL_MOUSEBUTTONUP, SDL_MOUSEWHEEL, SDL_FINGERDOWN,
          SDL_FINGERUP, SDL_FINGERMOTION, SDL_KEYDOWN, SDL_KEYUP, SDL_TEXTINPUT}) {
        SDL_EventState(event, SDL_IGNORE);
    }
}

}  // namespace

bool Window::open() {
    if (SDL_Init(SDL_INIT_VIDEO) != 0) {
        return false;
    }
    leave_input_to_the_page();
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_PROFILE_MASK, SDL_GL_CONTEXT_PROFILE_ES);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MAJOR_VERSION, 3);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MINOR_VERSION, 0);
    SDL_GL_SetAttribute(SDL_GL_DEPTH_SIZE, 0);
    SDL_GL_SetAttribute(SDL_GL_STENCIL_SIZE, 0);
    // The page says the true size before the first frame.
    window_ = SDL_CreateWindow("", 0, 0, 16, 16, SDL_WINDOW_OPENGL);
    gl_context_ = window_ == nullptr ? nullptr : SDL_GL_CreateContext(window_);
    return gl_context_ != nullptr && ImGui_ImplOpenGL3_Init("#version 300 es");
}

void Window::resize(int width_px, int height_px) {
    SDL_SetWindowSize(window_, width_px, height_px);
}

void Window::begin_frame() {
    // Nothing is left to handle, but SDL2 wants its queue emptied.
    SDL_PumpEvents();
    SDL_FlushEvents(SDL_FIRSTEVENT, SDL_LASTEVENT);
    ImGui_ImplOpenGL3_NewFrame();
}

void Window::end_frame() {
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    SDL_GL_SwapWindow(window_);
}

void Window::restore() {
    ImGui_ImplOpenGL3_Shutdown();
    ImGui_ImplOpenGL3_Init("#version 300 es");
}

}  // namespace timeline
