// What do the measurements of long lists work on? Made-up lists, each made once and then shared.
#pragma once

#include <limits>
#include <map>
#include <string>
#include <string_view>

#include "core/data/dataset_json.h"
#include "core/data/generated_data.h"
#include "core/layout/layout.h"
#include "core/state/filter.h"

namespace timeline {

inline constexpr LoadLimits no_limits = {.organisations = std::numeric_limits<std::size_t>::max(),
                                         .bytes = std::numeric_limits<std::size_t>::max()};

inline const std::string& file_of(std::size_t count) {
    static std::map<std::size_t, std::string> files;
    std::string& file = files[count];
    if (file.empty()) {
        file = generated_data(count);
    }
    return file;
}

inline const Dataset& data_of(std::size_t count) {
    static std::map<std::size_t, Dataset> all;
    Dataset& data = all[count];
    if (data.organisations.empty()) {
        data = load_dataset(file_of(count), {}, no_limits).data;
    }
    return data;
}

/// As it is once everything has been asked for.
inline const MembershipIndex& index_of(std::size_t count) {
    static std::map<std::size_t, MembershipIndex> all;
    return all.try_emplace(count, data_of(count)).first->second;
}

/// A list on a desk, scrolled half way down.
inline LayoutInput half_way_down(std::size_t count, const ViewState& state,
                                 const FilteredView& rows) {
    static const Measure measure = [](std::string_view text, float size_px, Weight /*weight*/) {
        constexpr float letter_by_size = 0.55F;
        return static_cast<float>(text.size()) * size_px * letter_by_size;
    };
    constexpr double row_px = 30;
    return {.data = data_of(count),
            .state = state,
            .view = rows,
            .width_px = 1280,
            .measure = measure,
            .scroll_px = static_cast<double>(count) * row_px / 2};
}

}  // namespace timeline
