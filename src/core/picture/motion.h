// How does the old picture become the new one? For a fifth of a second rows slide to their new
// places, their card becomes as high as they need, and the visible time glides, so that the eye can
// follow what became what. Then nothing moves.
//
// The layout draws a Transition; everything that is read or pressed is where the move will end.
#pragma once

#include <cstddef>
#include <optional>
#include <unordered_map>

#include "core/base/date.h"
#include "core/picture/scene.h"

namespace timeline {

/// How far rows are below their final places, in CSS pixels, by the indices of their organisations.
using RowShifts = std::unordered_map<std::size_t, float>;

/// One moment of a move.
struct Transition {
    std::optional<YearSpan> visible;  // absent: the state's own
    RowShifts row_shift;
    float card_shift = 0;  // CSS pixels that the rows' card is higher than it will be
};

/// One moment on the way to a step of a presentation; the default is where everything stands in the
/// end.
struct SlideMoment {
    /// How much of the way has been gone, from 0 to 1.
    double share = 1;
    /// The year that the line of the step before stood at.
    std::optional<double> from_year;
};

class Motion {
   public:
    /// Begins a move from what was shown to what will be. Rows are matched by their organisations;
    /// those that are new stand at their place at once.
    void start(const Scene& from, const Scene& to, double now_ms);
    void stop() { moving_ = false; }
    /// False once the move is over; until then another frame is wanted.
    bool is_moving(double now_ms) const;
    /// What to draw now.
    Transition at(double now_ms) const;

    static constexpr double duration_ms = 200;

   private:
    bool moving_ = false;
    double start_ms_ = 0;
    YearSpan from_visible_;
    YearSpan to_visible_;
    RowShifts row_shift_;
    float card_shift_ = 0;
};

/// From one step of a presentation to the next: time is seen passing.
class SlideMotion {
   public:
    /// Begins at the year where the step before stood, if it had one.
    void start(std::optional<double> from_year, double now_ms);
    void stop() { moving_ = false; }
    bool is_moving(double now_ms) const;
    SlideMoment at(double now_ms) const;

    static constexpr double duration_ms = 400;

   private:
    bool moving_ = false;
    double start_ms_ = 0;
    std::optional<double> from_year_;
};

}  // namespace timeline
