/* What does SDL2's window code ask of events, keyboard, mouse and touch, in a window that has none? Here all
   input comes from the page's own elements, and nobody waits for an event. */
#include "SDL_events.h"
#include "SDL_keyboard.h"
#include "SDL_mouse.h"
#include "events/SDL_events_c.h"
#include "events/SDL_mouse_c.h"

/* Events. */
int SDL_EventsInit(void)
{
    return 0;
}

void SDL_EventsQuit(void)
{
}

Uint8 SDL_EventState(Uint32 type, int state)
{
    (void)type, (void)state;
    return SDL_DISABLE;
}

int SDL_SendAppEvent(SDL_EventType type)
{
    (void)type;
    return 0;
}

int SDL_SendDisplayEvent(SDL_VideoDisplay *display, Uint8 event, int data)
{
    (void)display, (void)event, (void)data;
    return 0;
}

int SDL_SendWindowEvent(SDL_Window *window, Uint8 event, int data1, int data2)
{
    (void)window, (void)event, (void)data1, (void)data2;
    return 0;
}

/* Keyboard. */
int SDL_KeyboardInit(void)
{
    return 0;
}

void SDL_KeyboardQuit(void)
{
}

void SDL_ResetKeyboard(void)
{
}

void SDL_ReleaseAutoReleaseKeys(void)
{
}

void SDL_SetKeyboardFocus(SDL_Window *window)
{
    (void)window;
}

SDL_Window *SDL_GetKeyboardFocus(void)
{
    return NULL;
}

/* Mouse: one that never moves. */
SDL_Mouse *SDL_GetMouse(void)
{
    static SDL_Mouse mouse;
    return &mouse;
}

int SDL_MousePreInit(void)
{
    return 0;
}

void SDL_MousePostInit(void)
{
}

void SDL_MouseQuit(void)
{
}

void SDL_SetMouseFocus(SDL_Window *window)
{
    (void)window;
}

SDL_Window *SDL_GetMouseFocus(void)
{
    return NULL;
}

Uint32 SDL_GetMouseState(int *x, int *y)
{
    (void)x, (void)y;
    return 0;
}

int SDL_SetRelativeMouseMode(SDL_bool enabled)
{
    (void)enabled;
    return -1;
}

SDL_bool SDL_GetRelativeMouseMode(void)
{
    return SDL_FALSE;
}

int SDL_UpdateMouseCapture(SDL_bool force_release)
{
    (void)force_release;
    return 0;
}

void SDL_WarpMouseInWindow(SDL_Window *window, int x, int y)
{
    (void)window, (void)x, (void)y;
}

void SDL_PerformWarpMouseInWindow(SDL_Window *window, int x, int y, SDL_bool ignore_relative_mode)
{
    (void)window, (void)x, (void)y, (void)ignore_relative_mode;
}

int SDL_ShowCursor(int toggle)
{
    (void)toggle;
    return SDL_DISABLE;
}

/* Touch. */
int SDL_TouchInit(void)
{
    return 0;
}

void SDL_TouchQuit(void)
{
}
