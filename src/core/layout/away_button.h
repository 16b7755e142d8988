// How does one come to a bar that is out of sight? By a button at the plot's edge. Internal to the
// rows.
#pragma once

#include "core/layout/rows.h"

namespace timeline {

/// A bar that lies wholly before or after the visible time says so at the plot's edge, with a
/// button that goes there. Returns where a line that comes to it from the left ends.
float layout_away_button(const RowFrame& frame, const Organisation& organisation, Rect row,
                         bool is_later);

}  // namespace timeline
