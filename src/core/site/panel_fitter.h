// How do the texts of the panel beside the timeline stand at many widths? One below the other, so
// that a page can let them flow.
#pragma once

#include <vector>

#include "core/picture/scene.h"
#include "core/site/growth.h"

namespace timeline {

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

/// Follows the panel's texts from width to width.
class PanelFitter {
   public:
    /// Nothing where the scene has no panel.
    void add(Widths widths, const Scene& scene);
    const std::vector<PanelText>& texts() const { return texts_; }

   private:
    /// Beside the text at whose height they are.
    void add_drawings(const Scene& scene, const Rect& card);

    std::vector<PanelText> texts_;
    bool has_drawings_ = false;
};

}  // namespace timeline
