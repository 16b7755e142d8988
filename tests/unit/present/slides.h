// Which slides do the tests look at? Those of the shipped presentation, by step or organisation.
#pragma once

#include <string>
#include <string_view>

#include "core/present/presentation.h"
#include "core/state/presenting.h"
#include "unit/support.h"

namespace timeline::test {

inline Slide slide(int step, Language language = Language::swedish, bool both = false) {
    ViewState state{.language = language};
    state.presenting = {.step = step, .both_languages = both};
    return slide_of(shipped(), state);
}

inline int step_of(std::string_view organisation) {
    const auto& steps = shipped().steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].view == "org=" + std::string(organisation)) {
            return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

}  // namespace timeline::test
