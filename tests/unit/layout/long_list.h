// What do the tests of long lists share? Made-up data, and a picture of it at any place.
#pragma once

#include <utility>

#include "core/data/dataset_json.h"
#include "core/data/generated_data.h"
#include "core/layout/layout.h"
#include "unit/support.h"

namespace timeline::test {

inline const Dataset& many() {
    static const Dataset data = load_dataset(generated_data(3000)).data;
    return data;
}

struct LongList {
    explicit LongList(ViewState the_state, float width_px = 1280, double scroll_px = 0)
        : state(std::move(the_state)),
          view(filter(many(), state)),
          input{.data = many(),
                .state = state,
                .view = view,
                .width_px = width_px,
                .measure = measure,
                .scroll_px = scroll_px},
          scene(layout(input)) {}
    LongList(const LongList&) = delete;  // the input refers to the rest
    LongList& operator=(const LongList&) = delete;
    LongList(LongList&&) = delete;
    LongList& operator=(LongList&&) = delete;
    ~LongList() = default;

    ViewState state;
    FilteredView view;
    Measure measure = fake_measure();
    LayoutInput input;
    Scene scene;
};

}  // namespace timeline::test
