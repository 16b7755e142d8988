// Which years or months does the axis name? As many as can be read, in calendar steps.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/language.h"
#include "core/base/time_scale.h"

namespace timeline {

/// A line of the axis; `label` is empty where only the line is drawn.
struct Tick {
    double year = 0;
    double px = 0;
    std::string label;
};

/// The width of a label in pixels at the axis' own type size.
using LabelWidth = std::function<double(std::string_view)>;

/// The ticks inside the scale's span, from left to right. Labels stand centred on their tick and
/// keep `gap_px` between each other. `last_year` (the as-of year) is always named when it is in
/// sight, before its neighbours, and no year after it is.
std::vector<Tick> make_ticks(const TimeScale& scale, Language language, int last_year,
                             const LabelWidth& width_of, double gap_px);

}  // namespace timeline
