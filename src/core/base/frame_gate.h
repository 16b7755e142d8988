// Must another frame be drawn? After each event a few, so that everything settles, then none.
#pragma once

#include <algorithm>

namespace timeline {

class FrameGate {
   public:
    /// Something happened: the next `frames` frames are wanted.
    void wake(int frames = settle_frames) { wanted_ = std::max(wanted_, frames); }
    /// Call once a frame, after drawing it; true when another one is wanted.
    bool finish_frame() {
        wanted_ = std::max(wanted_ - 1, 0);
        return wanted_ > 0;
    }
    bool is_open() const { return wanted_ > 0; }

   private:
    // One to deal with it, and one in which it is seen that nothing follows.
    static constexpr int settle_frames = 2;
    int wanted_ = 0;
};

}  // namespace timeline
