// How can one picture serve all widths? The layout is tried at every width of the stage. The
// picture is divided into panes that the page itself places; in its pane each mark stays where it
// is or stretches with the pane, and is shown over those widths at which the layout has it.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/picture/scene.h"
#include "core/site/growth.h"

namespace timeline {

/// What the picture is made of, but for the width.
struct PictureInput {
    const Dataset& data;
    Language language = Language::swedish;
    const Measure& measure;
};

/// Between the narrowest window (WCAG 2.2, 1.4.10) and the widest stage that isn't scaled up.
inline constexpr int narrowest_picture_px = 320;
inline constexpr int widest_picture_px = 1920;

/// A part of the picture at one width. `marks` lie where the scene has them.
struct Pane {
    std::string name;
    Rect rect;
    std::vector<Mark> marks;
};

/// A line's height that is its pane's, however high that is.
inline constexpr float down_to_end = -1;

/// How far down a mark begins in its pane, and how high it is. Of a label the line on which its
/// letters stand, which is a whole pixel of the stage.
struct Upright {
    float top_px = 0;
    float height_px = 0;
    bool operator==(const Upright&) const = default;
};

/// A mark that only stretches: lengths across are of its pane.
struct FlexibleMark {
    Mark mark;  // what it looks like; its places count for nothing
    Length left;
    Length width;
    Length fade_left;
    Length fade_right;
    Stretches<Upright> upright;  // over the widths at which it is shown, and no others
};

/// The texts of the panel beside the timeline, one below the other.
struct PanelText {
    TextBlock block;  // its words and their role
    std::vector<Mark> first_line;
    /// What is drawn beside its first line, from its own left upper corner.
    std::vector<Mark> drawings;
    struct Place {
        float gap_px = 0;  // to the text above
        float left_px = 0;
        float width_px = 0;  // 0: as wide as the panel lets it be
        float size_px = 0;
        bool operator==(const Place&) const = default;
    };
    Stretches<Place> places;
};

/// What the page itself places has these lengths, shares of the stage's width.
enum class Part {
    top,
    themes,  // from the themes' upper edge to where the cards begin
    themes_gap,
    margin,
    padding,
    details,
    head,
    row,
    plot_left,
    names,
    overview
};

struct FlexibleScene {
    std::map<std::string, std::vector<FlexibleMark>> panes;
    /// While nothing is chosen.
    std::vector<PanelText> legend;
    /// The first texts of an organisation that is chosen, by its id.
    std::map<std::string, std::vector<PanelText>> chosen;
    std::map<Part, Stretches<Length>> parts;
};

/// The names of the panes; a row's is its organisation's.
inline constexpr const char* head_pane = "head";
inline constexpr const char* axis_pane = "axis";
inline constexpr const char* heading_pane = "heading";
inline constexpr const char* overview_pane = "overview";

/// A scene's parts and what lies in each, but for what the page writes itself: cards' grounds, and
/// of a row the line with its name.
std::vector<Pane> panes_of(const Scene& scene, const Dataset& data);

FlexibleScene flexible_scene(const PictureInput& picture);

}  // namespace timeline
