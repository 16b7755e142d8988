// How does Dear ImGui know a circle's points in the browser? By these in the place of musl's sinf and
// cosf (by a macro, third_party.cmake), which reduce angles of any size with tables of 3 KB. Here angles are a
// few turns at most, and a float's precision is enough.
#include <cmath>

namespace {

/// Of an angle within half a quarter turn to each side: the series is exact to a float there.
double near_sine(double x) {
    const double square = x * x;
    return x * (1 - square / 6 * (1 - square / 20 * (1 - square / 42 * (1 - square / 72))));
}

double near_cosine(double x) {
    const double square = x * x;
    return 1 - square / 2 * (1 - square / 12 * (1 - square / 30 * (1 - square / 56)));
}

/// The sine, `quarters` quarter turns further on.
double sine(double angle, long quarters) {
    constexpr double quarter_turn = 1.57079632679489661923;
    const double turns = std::floor(angle / quarter_turn + 0.5);
    const double rest = angle - turns * quarter_turn;
    switch ((static_cast<long>(turns) + quarters) & 3) {
        case 0: return near_sine(rest);
        case 1: return near_cosine(rest);
        case 2: return -near_sine(rest);
        default: return -near_cosine(rest);
    }
}

}  // namespace

extern "C" float timeline_sine(float angle) {
    return static_cast<float>(sine(static_cast<double>(angle), 0));
}

extern "C" float timeline_cosine(float angle) {
    return static_cast<float>(sine(static_cast<double>(angle), 1));
}
