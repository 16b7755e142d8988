/* What does SDL2's window code call that this build leaves out? Its 2D renderer, of which no window here
   has one, what draws in memory, and words for mistakes: the page says what a visitor has to know, and
   formatted printing is 11 KB of program. */
#include "SDL_error.h"
#include "SDL_log.h"
#include "SDL_render.h"
#include "SDL_surface.h"

extern void SDL_DestroyRendererWithoutFreeing(SDL_Renderer *renderer);
extern void SDL_LogInit(void);
extern void SDL_LogQuit(void);

SDL_Renderer *SDL_GetRenderer(SDL_Window *window)
{
    (void)window;
    return NULL;
}

void SDL_DestroyRendererWithoutFreeing(SDL_Renderer *renderer)
{
    (void)renderer;
}

/* Words. */
int SDL_SetError(const char *format, ...)
{
    (void)format;
    return -1;
}

const char *SDL_GetError(void)
{
    return "";
}

void SDL_ClearError(void)
{
}

int SDL_Error(SDL_errorcode code)
{
    (void)code;
    return -1;
}

void SDL_LogInit(void)
{
}

void SDL_LogQuit(void)
{
}

/* What is drawn in memory: an icon, a mouse pointer of one's own. */
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
