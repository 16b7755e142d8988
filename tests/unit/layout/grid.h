// Which pictures do the layout's tests look at? A grid over widths, text sizes, languages, zooms,
// filters and chosen organisations, with one message a kind of mistake.
#pragma once

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "unit/support.h"

namespace timeline::test {

inline constexpr float grid_widths[] = {320,  360,  390,  480,  600,  768,  900,  959,  960,
                                        1024, 1280, 1366, 1440, 1600, 1920, 2200, 2560, 3840};
inline constexpr float grid_text_scales[] = {1, 1, 1.25, 1, 1.5, 2};

/// From this width in unscaled pixels the details stand beside the timeline.
inline bool has_two_columns(const Scene& scene) { return scene.bounds.w / scene.scale >= 960; }

/// Everything but the size and the language.
inline std::vector<ViewState> grid_states() {
    std::vector<ViewState> states;
    const std::optional<YearSpan> spans[] = {{},
                                             YearSpan{2010, 2020},
                                             YearSpan{2019.3, 2019.8},
                                             YearSpan{1994, 1996},
                                             YearSpan{2021.5, 2024},
                                             YearSpan{1999.75, 2016.5}};
    std::vector<std::string> selections = {""};
    for (const Organisation& organisation : shipped().organisations) {
        selections.push_back(organisation.id);
    }
    std::size_t turn = 0;
    for (const auto& span : spans) {
        for (const std::string& selected : selections) {
            states.push_back({.display_open = turn % 5 == 0,
                              .sort = static_cast<Sort>(turn % 3),
                              .selected = selected,
                              .visible = span});
            ++turn;
        }
        for (const char* search : {"nordic", "zzz", "stad"}) {
            states.push_back(
                {.themes = {"mobility", "climate"}, .search = search, .visible = span});
        }
    }
    return states;
}

inline std::string name_of(const ViewState& state, float width, float text_scale) {
    std::string name = std::to_string(static_cast<int>(width)) + " px, text " +
                       std::to_string(static_cast<int>(text_scale * 100)) + " %, " +
                       std::string(tag_of(state.language)) + ", sort " +
                       std::to_string(static_cast<int>(state.sort));
    name += state.selected.empty() ? "" : ", selected " + state.selected;
    name += state.search.empty() ? "" : ", search " + state.search;
    return name + (state.visible ? ", shows " + testing::PrintToString(*state.visible) : "");
}

/// Collects mistakes, so that a thousand of a kind are one message with the first example.
class Mistakes {
   public:
    void add(const std::string& kind, const std::string& example) {
        auto& [count, first] = by_kind_[kind];
        first = count++ == 0 ? example : first;
    }
    void expect_none() const {
        for (const auto& [kind, found] : by_kind_) {
            ADD_FAILURE() << kind << ", " << found.first << " times, first: " << found.second;
        }
    }

   private:
    std::map<std::string, std::pair<int, std::string>> by_kind_;
};

/// Calls `check(picture, name)` for the whole grid at one width.
template <typename Check>
void for_grid_at(float width, Check check) {
    std::size_t turn = 0;
    for (const Language language : both_languages) {
        for (ViewState state : grid_states()) {
            state.language = language;
            const float text = grid_text_scales[turn++ % std::size(grid_text_scales)];
            check(Picture(state, width, text), name_of(state, width, text));
        }
    }
}

class EachWidth : public testing::TestWithParam<float> {};

inline std::string width_name(const testing::TestParamInfo<float>& test) {
    return "px_" + std::to_string(static_cast<int>(test.param));
}

/// How far two rectangles lie over one another, the lesser of both directions.
inline float overlap(Rect a, Rect b) {
    const float x = std::min(a.right(), b.right()) - std::max(a.x, b.x);
    const float y = std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y);
    return std::min(x, y);
}

/// Whether `inner` lies in `outer`, but for a rounding.
inline bool lies_in(Rect inner, Rect outer) {
    constexpr float rounding = 0.5F;
    return inner.x >= outer.x - rounding && inner.y >= outer.y - rounding &&
           inner.right() <= outer.right() + rounding && inner.bottom() <= outer.bottom() + rounding;
}

/// The stage with what can be moved onto it: the themes stand in one row that is moved sideways
/// where it is longer than the stage is wide.
inline Rect stage_with_shelf(const Scene& scene) {
    const Shelf& shelf = scene.themes;
    return {-shelf.offset_px, shelf.rect.y, scene.bounds.w + shelf.longest_px, shelf.rect.h};
}

inline bool lies_on_stage(Rect inner, const Scene& scene) {
    return lies_in(inner, scene.bounds) || lies_in(inner, stage_with_shelf(scene));
}

}  // namespace timeline::test
