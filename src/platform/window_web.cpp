// The page's canvas as a surface: SDL2 makes its WebGL 2 context, the page brings size and events.
#include <GLES3/gl3.h>
#include <SDL.h>
#include <emscripten/console.h>

#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "imgui.h"
#include "imgui_impl_opengl3.h"
#include "platform/window.h"

namespace timeline {

/// Dear ImGui's renderer asks before each frame what the context's state is, to put it back
/// afterwards. Here nobody else draws, so that it is always the one a context begins with; to ask
/// the browser is to wait for the graphics process, 27 of a frame's 28 ms. Takes the place of
/// glGetIntegerv there (cmake/third_party.cmake); what the context can do is still asked for.
extern "C" void timeline_gl_get_integer(GLenum name, GLint* values) {
    switch (name) {
        case GL_ACTIVE_TEXTURE: *values = GL_TEXTURE0; break;
        case GL_BLEND_EQUATION_RGB:
        case GL_BLEND_EQUATION_ALPHA: *values = GL_FUNC_ADD; break;
        case GL_BLEND_SRC_RGB:
        case GL_BLEND_SRC_ALPHA: *values = GL_ONE; break;
        case GL_BLEND_DST_RGB:
        case GL_BLEND_DST_ALPHA: *values = GL_ZERO; break;
        case GL_ARRAY_BUFFER_BINDING:
        case GL_CURRENT_PROGRAM:
        case GL_SAMPLER_BINDING:
        case GL_TEXTURE_BINDING_2D:
        case GL_VERTEX_ARRAY_BINDING: *values = 0; break;
        case GL_SCISSOR_BOX:
        case GL_VIEWPORT: std::fill_n(values, 4, 0); break;
        default: glGetIntegerv(name, values);
    }
}

/// Takes the place of sscanf in Dear ImGui's renderer, which reads the version out of the shaders'
/// first line with it: the C library's is 9 KB of program. Writes the first whole number of `text`.
extern "C" int timeline_scan_number(const char* text, const char* format, ...) {
    std::va_list places;
    va_start(places, format);
    int* place = va_arg(places, int*);
    va_end(places);
    *place = std::atoi(text + std::strcspn(text, "0123456789"));
    return 1;
}

/// Takes the place of fprintf in Dear ImGui's renderer, which tells of shaders that a browser
/// didn't understand: formatted printing is 11 KB of program. Of what is only put together the
/// pattern is told.
extern "C" int timeline_print_error(std::FILE* /*stream*/, const char* format, ...) {
    std::va_list words;
    va_start(words, format);
    const bool is_text = std::strncmp(format, "%s", 2) == 0;
    emscripten_console_error(is_text ? va_arg(words, const char*) : format);
    va_end(words);
    return 0;
}

bool Window::open() {
    if (SDL_Init(SDL_INIT_VIDEO) != 0) {
        return false;
    }
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

void Window::begin_frame() { ImGui_ImplOpenGL3_NewFrame(); }

void Window::end_frame() {
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    SDL_GL_SwapWindow(window_);
}

void Window::restore() {
    ImGui_ImplOpenGL3_Shutdown();
    ImGui_ImplOpenGL3_Init("#version 300 es");
}

}  // namespace timeline
