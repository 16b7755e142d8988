// On what is drawn? On one list of Dear ImGui's, which is all that there is: no windows, and none
// of the frames in which Dear ImGui looks after those.
#pragma once

#include <memory>

struct ImDrawList;

namespace timeline {

class Canvas {
   public:
    /// Of the current Dear ImGui context, which must outlive this.
    Canvas();
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;
    Canvas(Canvas&&) = delete;
    Canvas& operator=(Canvas&&) = delete;
    ~Canvas();

    /// An empty list for a picture of so many framebuffer pixels.
    ImDrawList& begin(float width, float height);
    /// Makes what is on the list the context's draw data, which the renderer takes.
    void end();

   private:
    std::unique_ptr<ImDrawList> list_;
    float width_ = 0;
    float height_ = 0;
};

}  // namespace timeline
