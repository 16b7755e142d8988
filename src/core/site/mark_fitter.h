// How can one mark serve many widths? In its pane it stays where it is or stretches with the pane,
// and is shown over those widths at which the layout has it.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "core/site/growth.h"
#include "core/site/panes.h"

namespace timeline {

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

/// Follows the marks of one pane from width to width, from narrow to wide.
class MarkFitter {
   public:
    void add(int width_px, const Pane& pane);
    /// What lies lowest comes first.
    std::vector<FlexibleMark> marks() const;

   private:
    /// A mark over the widths at which it goes on as it began.
    struct Piece {
        Mark mark;
        std::size_t order = 0;  // in its pane, where it was first seen
        std::string look;
        Growth<4> growth;
        Stretches<Upright> upright;
    };

    static bool are_alike(const Piece& a, const Piece& b);
    /// Pieces that are alike are one mark, shown over the widths of all of them.
    std::vector<Piece> joined() const;

    std::map<std::string, std::vector<Piece>> tracks_;  // by look, and the so many-th of that
};

}  // namespace timeline
