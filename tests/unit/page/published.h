// What do the page's tests look at? The page of a picture, for a state and a width or for the grid.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>

#include "unit/layout/grid.h"

namespace timeline::test {

struct Published {
    explicit Published(ViewState state, float width = 1440, Hover hover = {})
        : picture(std::move(state), width, 1, std::move(hover)), page(whole_page(picture)) {}
    Picture picture;
    Page page;

    const Node& node(std::string_view id) const {
        static const Node nothing;
        const Node* found = find_node(page.stage, id);
        EXPECT_NE(found, nullptr) << id;
        return found == nullptr ? nothing : *found;
    }
    bool has(std::string_view id) const { return find_node(page.stage, id) != nullptr; }
};

/// Calls `check(published, name)` for three widths of the grid, enough to see each arrangement.
template <typename Check>
void for_pages(Check check) {
    for (const float width : {390.0F, 1440.0F, 3840.0F}) {
        for (const Language language : both_languages) {
            for (ViewState state : grid_states()) {
                state.language = language;
                check(Published(state, width), name_of(state, width, 1));
            }
        }
    }
}

}  // namespace timeline::test
