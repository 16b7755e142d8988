// How are the parts of the picture put together? Text that fits, buttons, shapes: the vocabulary
// that all layouts share, so that everything of a kind looks and behaves alike.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/picture/motion.h"
#include "core/picture/scene.h"
#include "core/state/filter.h"

namespace timeline {

/// What the pointer rests on, and where.
struct Hover {
    std::string id;
    Point at;
    Subject subject{};
};

/// All that the picture depends on. `width_px` is the stage's; how high it becomes follows from it
/// alone, so that the static page can have the same picture at the same place.
struct LayoutInput {
    const Dataset& data;
    const ViewState& state;
    const FilteredView& view;
    float width_px = 0;
    /// How much larger than usual the visitor wants to read; 1 is usual.
    float text_scale = 1;
    /// The language of the page that was opened, from which links to other pages lead.
    Language page_language = Language::swedish;
    /// The address's query: links to other views keep what others have written into it.
    std::string_view address{};
    bool dark = false;
    Hover hover;
    /// What a tooltip explains, and where it was asked for.
    Hover tip;
    const Measure& measure;
    /// The rows of one sheet of paper; null: all that are shown.
    const FilteredView* sheet = nullptr;
    /// A picture in a file of its own: no page is around it that anything could point to.
    bool stands_alone = false;
    /// A picture to be read only has no controls, but all else at the same place.
    bool has_controls = true;
    /// How far down the window lies in the rows, where the card hasn't room for all; in the
    /// layout's own pixels. The layout keeps it within what there is.
    double scroll_px = 0;
    /// A moment of a move to draw; the default is where everything stands in the end.
    Transition transition{};

    YearSpan visible() const {
        return transition.visible.value_or(state.visible.value_or(data.span));
    }

    const FilteredView& rows() const { return sheet == nullptr ? view : *sheet; }

    bool is_narrow() const { return width_px < 720; }
    /// Between the stage's edge and what stands on it.
    static constexpr float wide_margin_px = 28;
    float margin_px() const { return is_narrow() ? 16 : wide_margin_px; }
    /// Between a card's edge and what it holds.
    float padding_px() const { return is_narrow() ? 16 : 24; }
};

/// Places things from left to right, in as many lines as they need.
struct Flow {
    float left = 0;
    float right = 0;
    float line_px = 0;
    Point at{left, 0};

    /// Where the next thing of this width goes.
    Point place(float width_px, float gap_px) {
        if (at.x > left && at.x + width_px > right) {
            at = {left, at.y + line_px};
        }
        const Point place = at;
        at.x += width_px + gap_px;
        return place;
    }
};

/// One that rests would do nothing just now; the accented one is what the page wants to be seen.
enum class ButtonLook { outlined, filled, accented, quiet, resting };

/// How large the words on a button are, and how far from its ends.
struct ButtonText {
    float size_px = 15;
    float padding_px = 16;
};

class SceneBuilder {
   public:
    SceneBuilder(Scene& scene, const Measure& measure, const Hover& hover)
        : scene_(scene), measure_(measure), hover_(hover) {}

    float width_of(std::string_view text, TextStyle style) const {
        return measure_(text, style.size_px, style.weight);
    }
    const Measure& measure() const { return measure_; }
    bool is_hovered(std::string_view id) const { return hover_.id == id; }
    const Subject& hovered() const { return hover_.subject; }

    /// The returned mark may be refined until the next one is added.
    Mark& box(Rect rect, Ink fill, float radius_px = 0);
    Mark& line(Point from, Point to, Ink stroke, float stroke_px = 1);
    /// A few pixels of a line at any angle, for signs: lines themselves are upright or level.
    void short_stroke(Point from, Point to, Ink ink, float stroke_px);
    void shape(Shape shape, Rect rect, Ink ink);

    /// One line of text, its line box at `at`; returns its width. With an id it also is a block,
    /// which has the `whole` text where what is drawn is a shortened one.
    float label(std::string_view id, Point at, std::string_view drawn, TextStyle style,
                std::string_view whole = {}, const TextRole& role = {});
    /// A line centred in, or beginning at the left of, the middle of a rectangle; shortened to fit.
    void label_centred(std::string_view id, Rect rect, std::string_view text, TextStyle style,
                       const TextRole& role = {});
    void label_left(std::string_view id, Rect rect, std::string_view text, TextStyle style,
                    const TextRole& role = {});
    /// Lines as wide as `width_px`; returns their height.
    float paragraph(std::string_view id, Point at, float width_px, std::string_view text,
                    TextStyle style, const TextRole& role = {});

    /// A paragraph that begins with its title in semibold.
    float titled_paragraph(std::string_view id, Point at, float width_px, const std::string& title,
                           const std::string& words, TextStyle style, const TextRole& role = {});

    void target(std::string_view id, Rect rect, std::optional<Action> press, Drag drag = Drag::none,
                Subject subject = {});
    void button(std::string_view id, Rect rect, std::string_view text, std::optional<Action> press,
                ButtonLook look = ButtonLook::outlined);
    /// A square button with one sign, such as "+".
    void sign_button(std::string_view id, Rect rect, std::string_view sign, Action press,
                     ButtonLook look, Thing thing);
    /// Three lines, which everyone knows as the way to more.
    void menu_button(std::string_view id, Rect rect, Action press, ButtonLook look);
    /// A neighbour's name with an arrow to the side on which it lies.
    void step_button(const std::string& id, Rect rect, std::string_view name, bool back,
                     Action press);
    /// An angle that points down at what can be unfolded, and up when it is.
    void fold_sign(Rect rect, bool open, Ink ink);
    /// The width that a button of this text wants.
    float button_width(std::string_view text, ButtonText look = {}) const;
    /// Square buttons with a sign each, in one frame.
    struct Tool {
        std::string_view id;  // both are written where they are used, and live on
        std::string_view sign;
        Action press;
        bool rests = false;
        Thing thing = Thing::other;
    };
    static float tools_width(std::size_t count);
    void tools(Point at, const std::vector<Tool>& tools);
    /// Several buttons in one frame, of which one is chosen.
    struct Choice {
        std::string id;
        std::string text;
        Action press;
        bool chosen = false;
    };
    float choices_width(const std::vector<Choice>& choices, ButtonText look = {}) const;
    /// As wide as they need to be, or as `room_px` allows.
    void choices(Point at, const std::vector<Choice>& choices, float room_px, ButtonText look = {});

    Scene& scene() { return scene_; }

   private:
    void button_frame(std::string_view id, Rect rect, ButtonLook look);
    void labelled_button(std::string_view id, Rect rect, std::string_view text,
                         std::optional<Action> press, ButtonLook look, TextStyle style,
                         Thing thing = Thing::other);

    Scene& scene_;
    const Measure& measure_;
    const Hover& hover_;
};

/// What is added to the scene while it lives moves with the rows in their window.
class ScrolledPart {
   public:
    ScrolledPart(SceneBuilder& builder, bool scrolls)
        : scene_(builder.scene()),
          scrolls_(scrolls),
          marks_(scene_.marks.size()),
          targets_(scene_.targets.size()) {}
    ScrolledPart(const ScrolledPart&) = delete;
    ScrolledPart& operator=(const ScrolledPart&) = delete;
    ScrolledPart(ScrolledPart&&) = delete;
    ScrolledPart& operator=(ScrolledPart&&) = delete;
    ~ScrolledPart() {
        for (std::size_t i = marks_; i < scene_.marks.size(); ++i) {
            scene_.marks[i].scrolls = scrolls_;
        }
        for (std::size_t i = targets_; i < scene_.targets.size(); ++i) {
            scene_.targets[i].scrolls = scrolls_;
        }
    }

   private:
    Scene& scene_;
    bool scrolls_;
    std::size_t marks_;
    std::size_t targets_;
};

/// What a finger hits without aiming (WCAG 2.2, 2.5.5).
inline constexpr float button_height_px = 44;
inline constexpr TextStyle button_style{.size_px = 15, .weight = Weight::semibold};

}  // namespace timeline
