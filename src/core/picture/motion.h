// How does the old picture become the new one? For a fifth of a second rows slide to their new
// places, their card becomes as high as they need, and the visible time glides, so that the eye can
// follow what became what. Then nothing moves.
//
// The layout draws a Transition; everything that is read or pressed is where the move will end.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/base/date.h"
#include "core/picture/scene.h"

namespace timeline {

/// How far rows are below their final places, in CSS pixels, by the indices of their organisations;
/// those that it doesn't reach are at their places.
using RowShifts = std::vector<float>;

/// One moment of a move.
struct Transition {
    std::optional<YearSpan> visible;  // absent: the state's own
    RowShifts row_shift;
    float card_shift = 0;  // CSS pixels that the rows' card is higher than it will be

    float shift_of(std::size_t organisation) const {
        return organisation < row_shift.size() ? row_shift[organisation] : 0;
    }
};

/// One moment on the way to a step of a presentation; the default is where everything stands in the
/// end.
struct SlideMoment {
    /// How much of the way has been gone, from 0 to 1.
    double share = 1;
    /// The year that the line of the step before stood at.
    std::optional<double> from_year;
};

/// How much of its way has a move gone? It begins with the first frame that asks: what leads to it
/// happens between the frames.
class MoveClock {
   public:
    explicit MoveClock(double duration_ms) : duration_ms_(duration_ms) {}
    void start();
    void stop() { phase_ = Phase::over; }
    /// From 0 to less than 1, fast first and then settling; nothing when the move is over.
    std::optional<double> share_at(double now_ms);

   private:
    enum class Phase { over, ordered, running };

    double duration_ms_;
    Phase phase_ = Phase::over;
    double start_ms_ = 0;
};

class Motion {
   public:
    /// Begins a move from what was shown to what will be. Rows are matched by their organisations;
    /// those that are new stand at their place at once. False when nothing has to move.
    bool start(const Scene& from, const Scene& to);
    void stop() { clock_.stop(); }
    /// What to draw now; nothing once the move is over. Until then another frame is wanted.
    std::optional<Transition> at(double now_ms);

   private:
    MoveClock clock_{200};
    YearSpan from_visible_;
    YearSpan to_visible_;
    RowShifts row_shift_;
    float card_shift_ = 0;
};

/// From one step of a presentation to the next: time is seen passing.
class SlideMotion {
   public:
    /// Begins at the year where the step before stood, if it had one.
    void start(std::optional<double> from_year);
    void stop() { clock_.stop(); }
    std::optional<SlideMoment> at(double now_ms);

   private:
    MoveClock clock_{400};
    std::optional<double> from_year_;
};

}  // namespace timeline
