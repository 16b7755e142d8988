// How do the parts become a program? One frame: input -> apply -> derive -> draw -> publish.
//
// Knows no window, no OpenGL and no page but by platform/browser.h, so that the tests run it whole.
// A Dear ImGui context must be current; whoever owns the window renders what `frame` drew.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/derived.h"
#include "app/publisher.h"
#include "core/base/clean_text.h"
#include "core/base/frame_gate.h"
#include "core/data/dataset_json.h"
#include "core/data/problem.h"
#include "core/state/action.h"
#include "ui/canvas.h"
#include "ui/dashes.h"
#include "ui/fonts.h"
#include "ui/pointer.h"

namespace timeline {

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
    bool start(std::string_view data_json, std::string_view query,
               std::string_view environment_json);
    /// The same a part at a time: `begin`, and then `load` until it returns 1, for so many more
    /// memberships each time, and what their rows are found with. Whether anything can be shown is
    /// what `is_usable` says then.
    void begin(const FileText& data, std::string_view query, std::string_view environment_json);
    double load(std::size_t organisations);
    bool is_usable() const { return !sources_.data.organisations.empty(); }
    /// What is told when the memberships are presented; empty: steps are made from the data. Until
    /// it is here nothing is presented: the page is asked for it, and then what was wanted is done.
    void presentation(std::string_view json);

    void resize(const StageSize& size);
    /// Positions in CSS pixels of the stage.
    void pointer(PointerEvent event, Point at, bool is_touch);
    /// Zooms about the pointer, or pans, by a wheel's pixels. False when there is nothing to move
    /// at this place or in this direction: then the wheel is the browser's.
    bool wheel(Point at, float dx_px, float dy_px, bool zoom);
    /// Two fingers with their middle `at` have moved `dx_px` and `factor` times as far apart;
    /// `is_tall`: above each other rather than beside each other.
    void pinch(Point at, float dx_px, float factor, bool is_tall);
    /// A finger tapped twice at a place.
    void double_tap(Point at);
    /// A finger rests on a place and wants to know what is there.
    void explain(Point at);
    /// An element was activated, or has a new value, by keyboard or assistive technology.
    void act(const std::string& id, const std::string& value);
    void key(const std::string& id, const std::string& key);
    /// The element over the window of rows has been scrolled to there, in CSS pixels.
    void scroll(double element_px);
    /// An element got the keyboard's focus; empty: it went elsewhere.
    void focus(const std::string& id);
    /// The visitor went back or forward.
    void query(std::string_view query);
    void environment(std::string_view environment_json);
    /// Hands the page what is to be on paper.
    void print() const;
    /// All that can be taken away from the presentation as it is now, or what is seen without one:
    /// JSON of slides_json.h.
    std::string slides() const;
    /// Draws once more, such as after the graphics were restored.
    void redraw();

    /// Between the window's begin_frame and end_frame. `now_ms` only grows. False when all looks
    /// as it did: then nothing was drawn, and the window keeps what it shows.
    bool frame(double now_ms);
    bool wants_frame() const { return gate_.is_open(); }

    /// Where everything stands, or will stand when what moves has settled.
    const Scene& scene() const { return derived_.scene(); }
    /// What the last frame showed.
    const Scene& drawn() const { return derived_.drawn(); }
    const ViewState& state() const { return sources_.state; }

   private:
    CanDraw can_draw() const;
    void finish_loading();
    /// Whether what would be presented has not come yet.
    bool is_too_early(const ViewState& wanted) const;
    /// Asks for it, and goes on when it is here.
    void present_later(std::function<void()> then);
    void leave_details_or_presentation();
    void wake();
    std::string heir_of_focus(const Subject& lost) const;
    /// Those of a long list, which can be made higher.
    bool is_over_rows(Point at) const;
    bool changes_rows(Point at, float dx_px, float dy_px) const;
    void scale_rows(Point at, float factor);
    void zoom_about(Point at, float dx_px, double factor);
    void show_theme(const std::string& id);
    /// False when a key leads from an element to no other row.
    bool go_to_row(const std::string& id, const std::string& key);
    /// `focus`: the id of what the focus moves to afterwards; empty: it stays.
    void perform(const Action& action, Pace pace, const std::string& focus = {});
    /// By keyboard or assistive technology; nothing happens when the element has no action.
    void perform_from_element(const std::string& id, const std::optional<Action>& action);
    bool draw();
    void write_address();
    void announce_first_frame();

    std::unique_ptr<DatasetLoader> loader_;  // as long as it has something to read
    std::string first_query_;
    std::string focused_;  // the id of the element that has the keyboard's focus
    Sources sources_;
    std::vector<Problem> problems_;
    ViewState defaults_;
    ViewState written_;  // the state that the address shows
    Fonts fonts_;
    Dashes dashes_;
    // A member, because the layout keeps a reference to it.
    Measure measure_ = [this](std::string_view text, float size_px, Weight weight) {
        return fonts_.measure(text, size_px, weight);
    };
    Derived derived_{sources_, measure_};
    Publisher publisher_;
    Canvas canvas_;
    Pointer pointer_;
    FrameGate gate_;
    int canvas_picture_ = 0;  // which of the pictures the canvas shows; 0: none
    bool first_frame_announced_ = false;
    bool has_presentation_ = false;
    std::function<void()> once_presentation_is_here_;
    double last_frame_ms_ = 0;
};

}  // namespace timeline
