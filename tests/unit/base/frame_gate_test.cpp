// Is a frame drawn when something happened, and none when nothing did?
#include "core/base/frame_gate.h"

#include <gtest/gtest.h>

namespace timeline {
namespace {

/// How many frames follow until the gate closes; gives up after 100.
int frames_until_rest(FrameGate& gate) {
    int frames = 0;
    while (gate.is_open() && frames < 100) {
        ++frames;
        gate.finish_frame();
    }
    return frames;
}

TEST(FrameGate, rests_at_first) {
    FrameGate gate;
    EXPECT_FALSE(gate.is_open());
    EXPECT_FALSE(gate.finish_frame());
    EXPECT_FALSE(gate.is_open());
}

TEST(FrameGate, opens_for_a_few_frames_and_rests_again) {
    FrameGate gate;
    gate.wake();
    EXPECT_TRUE(gate.is_open());
    const int frames = frames_until_rest(gate);
    EXPECT_GE(frames, 2);
    EXPECT_LE(frames, 5);
}

TEST(FrameGate, asks_for_exactly_the_frames_that_are_left) {
    FrameGate gate;
    gate.wake(3);
    EXPECT_TRUE(gate.finish_frame());
    EXPECT_TRUE(gate.finish_frame());
    EXPECT_FALSE(gate.finish_frame());
}

TEST(FrameGate, does_not_add_up_wishes) {
    FrameGate gate;
    for (int i = 0; i < 50; ++i) {
        gate.wake(3);
    }
    EXPECT_EQ(frames_until_rest(gate), 3);
}

TEST(FrameGate, keeps_the_longest_wish) {
    FrameGate gate;
    gate.wake(10);
    gate.wake(1);
    EXPECT_EQ(frames_until_rest(gate), 10);
}

TEST(FrameGate, starts_anew_with_each_event) {
    FrameGate gate;
    gate.wake(3);
    gate.finish_frame();
    gate.finish_frame();
    gate.wake(3);
    EXPECT_EQ(frames_until_rest(gate), 3);
}

}  // namespace
}  // namespace timeline
