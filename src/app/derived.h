// What follows from what the visitor chose? The rows, the slide while one is presented, the
// picture, and its way there from the one before.
//
// Made anew in the moment in which something that it depends on has become another, and only then.
// Whoever shows it compares counters, so that nobody has to remember to tell or to draw.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/data/dataset.h"
#include "core/picture/motion.h"
#include "core/picture/palette.h"
#include "core/picture/tip.h"
#include "core/present/presentation.h"
#include "core/state/environment.h"
#include "core/state/filter.h"
#include "core/state/view_state.h"

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

/// What all the rest follows from. Its owner changes it, and then lets `Derived` follow.
struct Sources {
    Dataset data;
    Environment environment;
    ViewState state;
    std::string address;  // the address's query, with what others have written into it
    StageSize size;

    bool is_dark() const;
    bool has_more_contrast() const;
    Palette colors() const;
    float height_px() const;
    /// Whether there is a place to draw on, and something to draw.
    bool can_show() const {
        return size.width_px > 0 && size.framebuffer_width > 0 && !data.organisations.empty();
    }
};

/// Whether the eye is led from the old picture to the new one. What follows the hand is not.
enum class Pace { at_once, eased };

class Derived {
   public:
    /// Both are referred to, and have to live as long.
    Derived(const Sources& sources, const Measure& measure)
        : sources_(sources), measure_(measure) {}

    /// Call when the sources have changed. What has to be made first for very many rows is made a
    /// part at a time: until then all stays as it was, and the newest wish is the one that counts.
    void follow(Pace pace);
    bool is_waiting() const { return waiting_.has_value(); }
    /// Call with each frame while it waits.
    void go_on() {
        if (waiting_) {
            follow(*waiting_);
        }
    }
    /// Does a part of what has to be done once before the rows are found, in some milliseconds at
    /// most. True when all of it is done.
    bool prepare() { return index_.prepare(sources_.state); }
    /// What the pointer is on at this moment. True while it has to rest there for longer until what
    /// it is on is explained.
    bool hover(const Hover& hover, double now_ms);
    /// The page has scrolled the element over the window of rows to there.
    void scroll(double element_px);
    /// The row that a key leads to from the row of that target, in a window; see row_after_key.
    const Organisation* row_after(const Target& from, std::string_view key) const;
    /// Scrolls the rows so far that this one of them is in sight.
    void reveal(const std::string& organisation);
    /// The mark whose element has the keyboard's focus; none: it is elsewhere.
    void explain(const Hover& mark) { tip_.focus(mark); }
    /// Puts the tooltip away. False when none was shown.
    bool dismiss_tip() { return tip_.dismiss(); }
    /// Goes on with what moves. True while it does.
    bool advance(double now_ms);

    LayoutInput layout_input() const;
    const FilteredView& view() const { return view_; }
    /// While one is shown.
    const std::optional<Slide>& slide() const { return slide_; }
    /// Where everything stands, or will stand when what moves has settled.
    const Scene& scene() const { return scene_; }
    /// What is to be seen now.
    const Scene& drawn() const { return moving_ ? *moving_ : scene_; }
    bool is_moving() const { return moving_.has_value(); }
    /// How often the rows were scrolled by the program itself, which the page has to follow.
    int scrolls() const { return scrolls_; }
    /// How often what is to be seen has become another; 0 before there is anything.
    int pictures() const { return pictures_; }
    /// The same of what there is to read and to press.
    int pages() const { return pages_; }

   private:
    /// What the picture was made for; when it is the same, so is the picture.
    struct Cause {
        ViewState state;
        float width_px = 0;
        int framebuffer_width = 0;
        float slide_height_px = 0;  // the stage's own height follows from the picture
        bool dark = false;
        bool more_contrast = false;
        float text_scale = 1;
        bool operator==(const Cause&) const = default;
        /// Whether what is seen is the same place, so that the eye can be led from one to the
        /// other.
        bool is_beside(const Cause& other) const;
    };

    Cause cause() const;
    /// What has become another, of that on which it depends which rows are in sight.
    struct Changes {
        bool rows = true;
        bool choice = true;
        bool holds = false;  // the anchor where it is
        RowAnchor anchor{};
    };
    Changes changes_to(const Cause& now) const;
    bool can_find_rows();
    /// Where rows are sorted otherwise, the one that is held stays the anchor.
    void sort_and_filter(Changes& changes);
    /// Scrolls the rows to where they are wanted.
    void place_window(const Changes& changes);
    /// The new picture, with the window of rows where it is wanted among them.
    Scene arrange_window(const Changes& changes);
    void show_row(const Organisation* organisation);
    /// The stage, or the slide of what is presented, at a moment of its way.
    Scene arrange(const LayoutInput& input, const SlideMoment& moment) const;
    /// Begins the way from what is seen; false when there is none to go.
    bool lead(const Scene& next, const std::optional<Slide>& before);

    const Sources& sources_;
    const Measure& measure_;
    std::optional<Cause> cause_;
    std::optional<Pace> waiting_;  // of the wish that rows are still to be found for
    MembershipIndex index_{sources_.data};
    FilteredView view_;
    std::optional<Slide> slide_;
    Hover hover_;
    TipChoice tip_;
    std::string tip_id_;  // of what the picture explains
    Scene scene_;
    std::optional<Scene> moving_;
    Motion motion_;
    SlideMotion slide_motion_;
    double scroll_px_ = 0;  // of the rows in their window, in the layout's own pixels
    int scrolls_ = 0;
    int pictures_ = 0;
    int pages_ = 0;
};

}  // namespace timeline
