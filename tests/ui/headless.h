// How does a test use the whole program without a window? The app on a Dear ImGui context that
// draws nowhere, with the calls to the page recorded, and a hand for the pointer.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/app.h"
#include "core/base/color.h"

struct ImGuiContext;

namespace timeline::test {

/// What the program asked of the page, in order.
struct Recorded {
    std::vector<std::string> published;
    std::vector<std::pair<std::string, bool>> navigated;  // query, push
    std::vector<std::string> fatal;
    std::vector<std::string> printed;
    int first_frames = 0;
    int requested_frames = 0;
    int wanted_presentations = 0;
};
Recorded& recorded();

/// The stage's height that the page was last told; 0 when it wasn't yet.
float asked_height_px();

class Headless {
   public:
    /// Without a presentation, not even an empty one: it hasn't come yet.
    explicit Headless(const std::string& query = "", const std::string& data = shipped_data(),
                      const std::string& environment = R"({"languages":["sv"]})",
                      std::optional<std::string> presentation = "");
    ~Headless();
    Headless(const Headless&) = delete;
    Headless& operator=(const Headless&) = delete;

    /// The stage gets the height that the picture asks for, as the page gives it.
    void resize(float width_px, float pixel_ratio);
    /// Draws until nothing more is wanted; returns how many frames that took.
    int settle();
    void move(Point at);
    void click(Point at);
    void drag(Point from, Point to);
    /// A finger: pressed, moved with one frame a step, and lifted while it moves.
    void flick(Point from, Point to);
    /// The same, and the finger comes down again at once.
    void flick_and_hold(Point from, Point to);
    /// The middle of a target.
    Point middle_of(const std::string& id) const;
    bool started() const { return started_; }
    int drawn_frames() const { return drawn_frames_; }
    /// How many corners of triangles the frame that was drawn last has.
    int drawn_vertices() const { return drawn_vertices_; }
    /// The colour of the ground that was drawn last.
    Color ground() const { return ground_; }

    App& app() { return *app_; }
    static std::string shipped_data();

   private:
    void frame();
    void swipe(Point from, Point to);

    ImGuiContext* context_ = nullptr;
    std::unique_ptr<App> app_;
    bool started_ = false;
    StageSize size_;
    float pixel_ratio_ = 1;
    double now_ms_ = 0;
    int drawn_frames_ = 0;
    int drawn_vertices_ = 0;
    Color ground_;
};

}  // namespace timeline::test
