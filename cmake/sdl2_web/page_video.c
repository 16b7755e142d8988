/* How does SDL2 draw on a page that does all else itself? A video driver for one window, the page's canvas,
   with a WebGL 2 context. It takes the place of SDL's own for Emscripten, which also follows the window's
   size and makes full screens, and whose way to a context is an imitation of EGL: 4 KB of compressed
   JavaScript with a main loop, and every extension asked for at the start. */
#include <emscripten/html5.h>

#include "SDL.h"
#include "video/SDL_sysvideo.h"

#define CANVAS "#canvas"

static int page_video_init(SDL_VideoDevice *device)
{
    SDL_DisplayMode mode;
    SDL_zero(mode);
    mode.format = SDL_PIXELFORMAT_RGB888;
    mode.w = mode.h = 1; /* nobody asks: the page gives the window its size */
    if (SDL_AddBasicVideoDisplay(&mode) < 0) {
        return -1;
    }
    SDL_AddDisplayMode(&device->displays[0], &mode);
    return 0;
}

static void page_video_quit(SDL_VideoDevice *device)
{
    (void)device;
}

static int create_window(SDL_VideoDevice *device, SDL_Window *window)
{
    window->driverdata = device; /* SDL asks whether there is any; what is there is the canvas */
    return 0;
}

/* To write a canvas's size, even the one that it has, makes all that it draws on anew. */
static void set_window_size(SDL_VideoDevice *device, SDL_Window *window)
{
    int width = 0;
    int height = 0;
    (void)device;
    emscripten_get_canvas_element_size(CANVAS, &width, &height);
    if (width != window->w || height != window->h) {
        emscripten_set_canvas_element_size(CANVAS, window->w, window->h);
    }
}

static void destroy_window(SDL_VideoDevice *device, SDL_Window *window)
{
    (void)device;
    window->driverdata = NULL;
}

static int load_library(SDL_VideoDevice *device, const char *path)
{
    (void)device, (void)path; /* it is linked */
    return 0;
}

static void unload_library(SDL_VideoDevice *device)
{
    (void)device;
}

static int make_current(SDL_VideoDevice *device, SDL_Window *window, SDL_GLContext context)
{
    (void)device, (void)window;
    return emscripten_webgl_make_context_current((EMSCRIPTEN_WEBGL_CONTEXT_HANDLE)(size_t)context);
}

/* With what was asked for by SDL_GL_SetAttribute; the page may have made it already, with the same. */
static SDL_GLContext create_context(SDL_VideoDevice *device, SDL_Window *window)
{
    EmscriptenWebGLContextAttributes attributes;
    EMSCRIPTEN_WEBGL_CONTEXT_HANDLE context;
    emscripten_webgl_init_context_attributes(&attributes);
    attributes.majorVersion = 2;
    attributes.alpha = device->gl_config.alpha_size > 0;
    attributes.depth = device->gl_config.depth_size > 0;
    attributes.stencil = device->gl_config.stencil_size > 0;
    attributes.antialias = device->gl_config.multisamplesamples > 0;
    attributes.enableExtensionsByDefault = 0;
    context = emscripten_webgl_create_context(CANVAS, &attributes);
    if (context <= 0 || make_current(device, window, (SDL_GLContext)(size_t)context) < 0) {
        return NULL;
    }
    return (SDL_GLContext)(size_t)context;
}

static int swap_window(SDL_VideoDevice *device, SDL_Window *window)
{
    (void)device, (void)window; /* the browser shows what is drawn when the frame ends */
    return 0;
}

static void delete_context(SDL_VideoDevice *device, SDL_GLContext context)
{
    (void)device;
    emscripten_webgl_destroy_context((EMSCRIPTEN_WEBGL_CONTEXT_HANDLE)(size_t)context);
}

static void delete_device(SDL_VideoDevice *device)
{
    SDL_free(device);
}

static SDL_VideoDevice *create_device(void)
{
    SDL_VideoDevice *device = (SDL_VideoDevice *)SDL_calloc(1, sizeof *device);
    if (device != NULL) {
        device->VideoInit = page_video_init;
        device->VideoQuit = page_video_quit;
        device->CreateSDLWindow = create_window;
        device->SetWindowSize = set_window_size;
        device->DestroyWindow = destroy_window;
        device->GL_LoadLibrary = load_library;
        device->GL_UnloadLibrary = unload_library;
        device->GL_CreateContext = create_context;
        device->GL_MakeCurrent = make_current;
        device->GL_SwapWindow = swap_window;
        device->GL_DeleteContext = delete_context;
        device->free = delete_device;
    }
    return device;
}

/* By the name that SDL's list of drivers has for this system. */
VideoBootStrap Emscripten_bootstrap = {"emscripten", "the page's canvas", create_device, NULL};
