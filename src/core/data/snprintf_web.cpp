// How does the page's program print by a pattern? Not at all: with this in the place of musl's
// snprintf (by a macro, src/CMakeLists.txt), which is 11 KB of program. Here only the JSON library
// asks for it, to name a sign that it doesn't understand in a sentence of its own; ours say where
// the sign stands.
#include <cstddef>

extern "C" int snprintf(char* to, std::size_t size, const char* /*pattern*/, ...) {
    if (size > 0) {
        *to = 0;
    }
    return 0;
}
