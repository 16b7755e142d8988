/* What does SDL2's window code call that this build leaves out? Its 2D renderer, of which
   no window here has one, and the look-up of GL functions by name: Dear ImGui calls the
   linked ones, and the real eglGetProcAddress would pull in a table of every WebGL
   function there is (9 KB of compressed program). */
#include "SDL_render.h"

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
