// How do the parts become a program? One frame: input -> apply -> derive -> draw -> publish.
//
// Knows no window, no OpenGL and no page but by platform/browser.h, so that the tests run it whole.
// A Dear ImGui context must be current; whoever owns the window renders what `frame` drew.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/publisher.h"
#include "core/base/clean_text.h"
#include "core/base/frame_gate.h"
#include "core/data/dataset.h"
#include "core/data/problem.h"
#include "core/page/document.h"
#include "core/page/page.h"
#include "core/picture/motion.h"
#include "core/picture/palette.h"
#include "core/picture/tip.h"
#include "core/present/layout_slide.h"
#include "core/state/environment.h"
#include "core/state/filter.h"
#include "core/state/view_state.h"
#include "ui/dashes.h"
#include "ui/fonts.h"
#include "ui/pointer.h"

namespace timeline {

/// The stage in CSS pixels and its canvas in framebuffer pixels.
struct StageSize {
    float width_px = 0;
    int framebuffer_width = 0;
    int framebuffer_height = 0;
    bool operator==(const StageSize&) const = default;
    float pixel_ratio() const {
        return width_px > 0 ? static_cast<float>(framebuffer_width) / width_px : 1;
    }
};

/// `cancel`: the browser took the finger for a gesture of its own, or a second one came.
enum class PointerEvent { move = 0, down = 1, up = 2, leave = 3, cancel = 4 };

class App {
   public:
    App() = default;
    /// The layout holds on to what measures its texts, which is a part of this.
    App(const App&) = delete;
    App& operator=(const App&) = delete;
    App(App&&) = delete;
    App& operator=(App&&) = delete;
    ~App() = default;

    /// Reads the data and the address. False, after telling the page why, when nothing can be
    /// shown.
    bool start(std::string_view data_json, std::string_view presentation_json,
               std::string_view query, std::string_view environment_json);

    void resize(const StageSize& size);
    /// Positions in CSS pixels of the stage.
    void pointer(PointerEvent event, Point at, bool is_touch);
    /// Zooms about the pointer, or pans, by a wheel's pixels. False when there is nothing to move
    /// at this place or in this direction: then the wheel is the browser's.
    bool wheel(Point at, float dx_px, float dy_px, bool zoom);
    /// Two fingers with their middle `at` have moved `dx_px` and `factor` times as far apart.
    void pinch(Point at, float dx_px, float factor);
    /// A finger tapped twice at a place.
    void double_tap(Point at);
    /// A finger rests on a place and wants to know what is there.
    void explain(Point at);
    /// An element was activated, or has a new value, by keyboard or assistive technology.
    void act(const std::string& id, const std::string& value);
    void key(const std::string& id, const std::string& key);
    /// An element got the keyboard's focus; empty: it went elsewhere.
    void focus(const std::string& id);
    /// The visitor went back or forward.
    void query(std::string_view query);
    void environment(std::string_view environment_json);
    /// Hands the page what is to be on paper.
    void print() const;
    /// All that can be taken away from the presentation as it is now: JSON of slides_json.h.
    std::string slides() const;
    /// Draws once more, such as after the graphics were restored.
    void redraw();

    /// Between the window's begin_frame and end_frame. `now_ms` only grows. False when all looks
    /// as it did: then nothing was drawn, and the window keeps what it shows.
    bool frame(double now_ms);
    bool wants_frame() const { return gate_.is_open(); }

    /// Where everything stands, or will stand when what moves has settled.
    const Scene& scene() const { return scene_; }
    /// What the last frame showed.
    const Scene& drawn() const { return motion_scene_ ? *motion_scene_ : scene_; }
    const ViewState& state() const { return state_; }

   private:
    CanDraw can_draw() const;
    void use_presentation(std::string_view json);
    void leave_details_or_presentation();
    /// What the picture was made for; when it is the same, so is the picture.
    struct Derivation {
        ViewState state;
        StageSize size;
        bool dark = false;
        bool more_contrast = false;
        float text_scale = 1;
        bool operator==(const Derivation&) const = default;
    };

    void wake();
    void zoom_about(Point at, float dx_px, double factor);
    void show_theme(const std::string& id);
    bool is_dark() const;
    bool has_more_contrast() const;
    Palette colors() const;
    LayoutInput layout_input() const;
    /// The stage, or the slide of what is presented, at a moment of its way.
    Scene arrange(const LayoutInput& input, const SlideMoment& moment) const;
    float height_px() const;
    void start_motion(const Scene& next, const std::optional<Slide>& before, double now_ms);
    /// Whether the eye is led from the old picture to the new one. What follows the hand is not.
    enum class Pace { at_once, eased };
    void perform(const Action& action, Pace pace);
    /// By keyboard or assistive technology; nothing happens when the element has no action.
    void perform_from_element(const std::string& id, const std::optional<Action>& action);
    void derive(double now_ms);
    bool draw(double now_ms);
    /// `focus`: where it is to go with this frame; empty: it stays.
    void publish(std::string focus);
    void write_address();
    void announce_first_frame();

    Dataset data_;
    std::vector<Problem> problems_;
    Environment environment_;
    ViewState defaults_;
    ViewState state_;
    ViewState written_;    // the state that the address shows
    std::string address_;  // the address's query, with what others have written into it
    StageSize size_;
    std::string focus_;  // a wish of the action that the next frame shows
    FilteredView view_;
    std::optional<Slide> slide_;  // while one is shown
    SlideMotion slide_motion_;
    Scene scene_;
    Derivation derived_;
    Hover drawn_hover_;
    TipChoice tip_;
    std::string drawn_tip_;
    Publisher publisher_;
    bool must_publish_ = false;
    bool must_draw_ = false;
    bool first_frame_announced_ = false;
    double last_frame_ms_ = 0;
    FrameGate gate_;
    Pace pace_ = Pace::at_once;
    Motion motion_;
    std::optional<Scene> motion_scene_;
    Fonts fonts_;
    Dashes dashes_;
    Pointer pointer_;
    // A member, because the layout keeps a reference to it.
    Measure measure_ = [this](std::string_view text, float size_px, Weight weight) {
        return fonts_.measure(text, size_px, weight);
    };
};

}  // namespace timeline
