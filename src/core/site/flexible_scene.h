// How can one picture serve all widths? The layout is tried at every width of the stage. The
// picture is divided into panes that the page itself places; in its pane each mark stays where it
// is or stretches with the pane, and is shown over those widths at which the layout has it.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/picture/scene.h"
#include "core/site/growth.h"
#include "core/site/mark_fitter.h"
#include "core/site/panel_fitter.h"

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
    std::map<std::string, std::vector<FlexibleMark>> panes;  // by their names
    /// While nothing is chosen.
    std::vector<PanelText> legend;
    /// The first texts of an organisation that is chosen, by its id.
    std::map<std::string, std::vector<PanelText>> chosen;
    std::map<Part, Stretches<Length>> parts;
};

FlexibleScene flexible_scene(const PictureInput& picture);

}  // namespace timeline
