/* What does SDL2's window code call that this build leaves out? Its 2D renderer, of which
   no window here has one, what draws in memory, and the look-up of GL functions by name:
   Dear ImGui calls the linked ones, and the real eglGetProcAddress would pull in a table
   of every WebGL function there is (9 KB of compressed program). */
#include "SDL_render.h"
#include "SDL_surface.h"

extern void SDL_DestroyRendererWithoutFreeing(SDL_Renderer *renderer);
extern void (*eglGetProcAddress(const char *name))(void);

SDL_Renderer *SDL_GetRenderer(SDL_Window *window)
{
    (void)window;
    return NULL;
}

void SDL_DestroyRendererWithoutFreeing(SDL_Renderer *renderer)
{
    (void)renderer;
}

void (*eglGetProcAddress(const char *name))(void)
{
    (void)name;
    return NULL;
}

/* What is drawn in memory: a window without OpenGL, an icon, a mouse pointer of one's own. */
int Emscripten_CreateWindowFramebuffer(void *device, SDL_Window *window, Uint32 *format, void **pixels,
                                       int *pitch)
{
    (void)device, (void)window, (void)format, (void)pixels, (void)pitch;
    return -1;
}

int Emscripten_UpdateWindowFramebuffer(void *device, SDL_Window *window, const SDL_Rect *rects, int count)
{
    (void)device, (void)window, (void)rects, (void)count;
    return -1;
}

void Emscripten_DestroyWindowFramebuffer(void *device, SDL_Window *window)
{
    (void)device, (void)window;
}

SDL_Surface *SDL_ConvertSurfaceFormat(SDL_Surface *surface, Uint32 format, Uint32 flags)
{
    (void)surface, (void)format, (void)flags;
    return NULL;
}

SDL_Surface *SDL_CreateRGBSurface(Uint32 flags, int width, int height, int depth, Uint32 red,
                                  Uint32 green, Uint32 blue, Uint32 alpha)
{
    (void)flags, (void)width, (void)height, (void)depth;
    (void)red, (void)green, (void)blue, (void)alpha;
    return NULL;
}

SDL_Surface *SDL_CreateRGBSurfaceFrom(void *pixels, int width, int height, int depth, int pitch,
                                      Uint32 red, Uint32 green, Uint32 blue, Uint32 alpha)
{
    (void)pixels, (void)pitch;
    return SDL_CreateRGBSurface(0, width, height, depth, red, green, blue, alpha);
}

void SDL_FreeSurface(SDL_Surface *surface)
{
    (void)surface;
}
