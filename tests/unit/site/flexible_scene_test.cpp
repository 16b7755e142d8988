// Does the picture for all widths lie where the program draws, at each of them?
#include "core/site/flexible_scene.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "unit/support.h"

namespace timeline::test {
namespace {

Scene still_at(float width_px, Language language) {
    const Picture picture({.language = language}, width_px);
    LayoutInput input = picture.input;
    input.has_controls = false;
    return layout(input);
}

/// Made once: under the sanitizers it takes seconds.
const FlexibleScene& flexible_in(Language language) {
    static const std::map<Language, FlexibleScene> scenes = [] {
        std::map<Language, FlexibleScene> made;
        const Measure measure = fake_measure();
        for (const Language each : both_languages) {
            made[each] = flexible_scene({shipped(), each, measure});
        }
        return made;
    }();
    return scenes.at(language);
}

/// Widths at which the picture is compared with the layout: an even choice, and both sides of each
/// width at which something changes.
std::set<int> telling_widths(const FlexibleScene& scene) {
    std::set<int> widths;
    for (int px = narrowest_picture_px; px <= widest_picture_px; px += 37) {
        widths.insert(px);
    }
    for (const auto& [name, marks] : scene.panes) {
        for (const FlexibleMark& mark : marks) {
            for (const Stretch<Upright>& stretch : mark.upright) {
                widths.insert({stretch.widths.from_px, stretch.widths.to_px});
            }
        }
    }
    return widths;
}

/// A mark's place in its pane.
struct Place {
    std::string look;
    double left = 0;
    double width = 0;
    double fades = 0;
    Upright upright;
};

std::string look_of(const Mark& mark) {
    return mark.id + ' ' + mark.text + ' ' + std::to_string(static_cast<int>(mark.kind)) + ' ' +
           std::to_string(static_cast<int>(mark.fill)) + ' ' +
           std::to_string(static_cast<int>(mark.stroke));
}

std::vector<Place> places_in(const Pane& pane) {
    std::vector<Place> places;
    for (const Mark& mark : pane.marks) {
        const Rect rect = mark.kind == MarkKind::line ? box_of_line(mark) : mark.rect;
        Upright upright{rect.y - pane.rect.y, rect.h};
        if (mark.kind == MarkKind::label) {
            upright = {std::round(rect.y + baseline_px(mark.style)) - std::round(pane.rect.y), 0};
        }
        places.push_back({look_of(mark), static_cast<double>(rect.x - pane.rect.x),
                          static_cast<double>(rect.w),
                          static_cast<double>(mark.fade_left_px - mark.fade_right_px), upright});
    }
    return places;
}

std::vector<Place> places_in(const std::vector<FlexibleMark>& marks, const Rect& pane, int px) {
    std::vector<Place> places;
    for (const FlexibleMark& mark : marks) {
        if (const Upright* upright = mark.upright.at(px)) {
            const auto base = static_cast<double>(pane.w);
            Upright place = *upright;
            if (place.height_px == down_to_end) {
                place.height_px = pane.h - place.top_px;
            }
            places.push_back({look_of(mark.mark), mark.left.at(base), mark.width.at(base),
                              mark.fade_left.at(base) - mark.fade_right.at(base), place});
        }
    }
    return places;
}

bool are_one(const Place& a, const Place& b) {
    constexpr double unseen = 0.75;
    const auto near = [](double one, double other) { return std::abs(one - other) < unseen; };
    return a.look == b.look && near(a.left, b.left) && near(a.width, b.width) &&
           near(a.fades, b.fades) &&
           near(static_cast<double>(a.upright.top_px), static_cast<double>(b.upright.top_px)) &&
           near(static_cast<double>(a.upright.height_px), static_cast<double>(b.upright.height_px));
}

TEST(FlexibleScene, has_each_mark_where_the_layout_has_it) {
    for (const Language language : both_languages) {
        const FlexibleScene& flexible = flexible_in(language);
        for (const int px : telling_widths(flexible)) {
            const Scene scene = still_at(static_cast<float>(px), language);
            for (const Pane& pane : panes_of(scene, shipped())) {
                SCOPED_TRACE(pane.name + " at " + std::to_string(px) + " px");
                std::vector<Place> left = places_in(flexible.panes.at(pane.name), pane.rect, px);
                for (const Place& wanted : places_in(pane)) {
                    const auto found = std::ranges::find_if(
                        left, [&wanted](const Place& place) { return are_one(place, wanted); });
                    ASSERT_NE(found, left.end()) << wanted.look << " at " << wanted.left;
                    left.erase(found);
                }
                ASSERT_TRUE(left.empty()) << left.front().look << " at " << left.front().left;
            }
        }
    }
}

TEST(FlexibleScene, has_all_that_the_layout_draws_of_rows_and_overview_in_its_panes) {
    for (const float width_px : {390.0F, 800.0F, 1280.0F}) {
        const Scene scene = still_at(width_px, Language::swedish);
        std::multiset<std::string> drawn;
        std::multiset<std::string> placed;
        for (const Mark& mark : scene.marks) {
            drawn.insert(look_of(mark));
        }
        for (const Pane& pane : panes_of(scene, shipped())) {
            for (const Mark& mark : pane.marks) {
                placed.insert(look_of(mark));
            }
        }
        EXPECT_TRUE(std::ranges::includes(drawn, placed)) << "none stands in two panes";
        std::vector<std::string> rest;
        std::ranges::set_difference(drawn, placed, std::back_inserter(rest));
        for (const std::string& look : rest) {
            // What the page writes itself: names, signs, cards, and the panel.
            const bool is_panel = width_px > 960 && !look.starts_with("start-");
            EXPECT_TRUE(is_panel || look.starts_with("name-") || look.starts_with(' ') ||
                        (width_px < 720 && look.starts_with("start-")))
                << look << " at " << width_px;
        }
    }
}

TEST(FlexibleScene, has_no_level_line_among_the_axis) {
    for (const FlexibleMark& mark : flexible_in(Language::swedish).panes.at(axis_pane)) {
        EXPECT_TRUE(mark.mark.kind == MarkKind::label || mark.width.at(1000) < 3)
            << "the line under a link stands with its words";
    }
}

TEST(FlexibleScene, has_its_parts_lengths_at_all_widths) {
    for (const Language language : both_languages) {
        const FlexibleScene& flexible = flexible_in(language);
        for (int px = narrowest_picture_px; px <= widest_picture_px; px += 13) {
            const Scene scene = still_at(static_cast<float>(px), language);
            const auto at = [&](Part part) {
                const Length* length = flexible.parts.at(part).at(px);
                return length == nullptr ? -1 : length->at(px);
            };
            const Target* row = scene.target("row-c40");
            ASSERT_NE(row, nullptr);
            EXPECT_NEAR(at(Part::top), static_cast<double>(scene.picture_top), 0.5) << px;
            EXPECT_NEAR(at(Part::row), static_cast<double>(row->rect.h), 0.1) << px;
            EXPECT_NEAR(at(Part::margin) + at(Part::plot_left),
                        static_cast<double>(scene.plot.rect.x), 0.5)
                << px;
            const double details = at(Part::details) > 0 ? at(Part::details) + 10 : 0;
            EXPECT_NEAR(px - at(Part::margin) - details - at(Part::padding),
                        static_cast<double>(scene.plot.rect.right()), 0.5)
                << px;
            EXPECT_NEAR(at(Part::top) + at(Part::head) + 30, static_cast<double>(scene.plot.rect.y),
                        0.5)
                << px;
        }
    }
}

TEST(FlexibleScene, has_the_panels_texts_one_below_the_other) {
    for (const Language language : both_languages) {
        const FlexibleScene& flexible = flexible_in(language);
        for (int px = 960; px <= widest_picture_px; px += 13) {
            const Scene scene = still_at(static_cast<float>(px), language);
            float y = scene.picture_top;
            for (const PanelText& text : flexible.legend) {
                const TextBlock* block = scene.block(text.block.id);
                const PanelText::Place* place = text.places.at(px);
                ASSERT_TRUE(block != nullptr && place != nullptr) << text.block.id;
                y += place->gap_px;
                EXPECT_NEAR(static_cast<double>(block->rect.y), static_cast<double>(y), 0.5);
                EXPECT_EQ(block->text, text.block.text);
                y += block->rect.h;
            }
        }
    }
}

TEST(FlexibleScene, has_the_first_texts_of_each_organisation_where_the_panel_has_them) {
    for (const Organisation& organisation : shipped().organisations) {
        const std::vector<PanelText>& texts =
            flexible_in(Language::swedish).chosen.at(organisation.id);
        ASSERT_FALSE(texts.empty());
        EXPECT_EQ(texts.back().block.id, "details-summary");
        for (const float width_px : {960.0F, 1280.0F, 1600.0F, 1920.0F}) {
            const Picture picture({.selected = organisation.id}, width_px);
            float y = picture.scene.picture_top;
            for (const PanelText& text : texts) {
                const TextBlock* block = picture.scene.block(text.block.id);
                const PanelText::Place* place = text.places.at(static_cast<int>(width_px));
                ASSERT_TRUE(block != nullptr && place != nullptr) << text.block.id;
                y += place->gap_px;
                EXPECT_NEAR(static_cast<double>(block->rect.y), static_cast<double>(y), 0.5)
                    << text.block.id;
                EXPECT_EQ(block->text, text.block.text);
                y += block->rect.h;
            }
        }
    }
}

TEST(FlexibleScene, has_the_themes_where_the_toolbar_has_them) {
    for (const float width_px : {320.0F, 390.0F, 719.0F, 720.0F, 1100.0F, 1400.0F, 1920.0F}) {
        const Picture picture({.language = Language::english}, width_px);
        const auto at = [&](Part part) {
            return flexible_in(Language::english)
                .parts.at(part)
                .at(static_cast<int>(width_px))
                ->at(static_cast<double>(width_px));
        };
        const Rect all = picture.scene.target("all-themes")->rect;
        const Rect first = picture.scene.target("theme-climate")->rect;
        EXPECT_NEAR(at(Part::top) - at(Part::themes), static_cast<double>(all.y), 0.5);
        EXPECT_NEAR(at(Part::themes_gap), static_cast<double>(first.x - all.right()), 0.1);
    }
}

}  // namespace
}  // namespace timeline::test
