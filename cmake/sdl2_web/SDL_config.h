/* Which parts of SDL2 does the page need? A window, its WebGL context and events.
   SDL's own configuration for Emscripten, less what a page like this never uses:
   audio, game controllers, files, its 2D renderer (31 KB of compressed program).
   It takes the place of SDL's header of the same name. */
#ifndef TIMELINE_SDL_CONFIG_H
#define TIMELINE_SDL_CONFIG_H

#include "SDL_config_emscripten.h"

/* SDL's own reader of decimal numbers is a tenth of the C library's. */
#undef HAVE_ATOF
#undef HAVE_STRTOD

#undef SDL_AUDIO_DRIVER_DISK
#undef SDL_AUDIO_DRIVER_DUMMY
#undef SDL_AUDIO_DRIVER_EMSCRIPTEN
#define SDL_AUDIO_DISABLED 1

#undef SDL_JOYSTICK_EMSCRIPTEN
#define SDL_JOYSTICK_DISABLED 1

#undef SDL_SENSOR_DUMMY
#define SDL_SENSOR_DISABLED 1

#undef SDL_VIDEO_RENDER_OGL_ES2
#define SDL_RENDER_DISABLED 1

#undef SDL_POWER_EMSCRIPTEN
#define SDL_POWER_DISABLED 1

/* page_video.c makes the context. */
#undef SDL_VIDEO_OPENGL_EGL

#undef SDL_FILESYSTEM_EMSCRIPTEN
#define SDL_FILESYSTEM_DISABLED 1
#define SDL_FILE_DISABLED 1

#undef SDL_LOADSO_DLOPEN
#undef HAVE_DLOPEN
#define SDL_LOADSO_DISABLED 1

/* No fast copying of pictures, as there are none (19 KB of compressed program). */
#define SDL_LEAN_AND_MEAN 1

#define SDL_LOCALE_DISABLED 1
#define SDL_MISC_DISABLED 1

#endif
