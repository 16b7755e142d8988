// How does a data file become a Dataset? Bytes in, the sound part and a list of all problems out.
//
// A member that is missing or wrong is reported with its path, line and column; the smallest thing
// that still makes sense without it is kept. An organisation whose id, name or period is unsound is
// left out: showing it as "not stated" would be a claim that the source does not make.
#pragma once

#include <string_view>
#include <vector>

#include "core/base/clean_text.h"
#include "core/data/data_file.h"
#include "core/data/dataset.h"
#include "core/data/problem.h"

namespace timeline {

struct LoadResult {
    Dataset data;
    std::vector<Problem> problems;
    /// False when there is nothing to draw: no as-of date or not one sound organisation.
    bool usable = false;
};

/// The most organisations that are shown: more would not be a timeline that anyone can read.
inline constexpr std::size_t max_organisations = 60;

struct LoadLimits {
    std::size_t organisations = max_organisations;
    std::size_t bytes = max_data_bytes;
};

/// A letter that `can_draw` says no to is named, as the picture will show another sign in its
/// place; the page's texts and table have it all the same. Empty: all can be drawn.
LoadResult load_dataset(std::string_view bytes, const CanDraw& can_draw = {},
                        LoadLimits limits = {});

}  // namespace timeline
