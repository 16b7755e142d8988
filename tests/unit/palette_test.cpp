// Can everything be read and told apart in light and dark? WCAG's contrast for each pair of inks
// that the picture lays on one another.
#include "core/palette.h"

#include <gtest/gtest.h>

#include "unit/support.h"

namespace timeline {
namespace {

constexpr Ink themes[] = {Ink::leaf, Ink::ring, Ink::shield, Ink::equals, Ink::cross, Ink::diamond};
constexpr Ink grounds[] = {Ink::page, Ink::surface, Ink::raised, Ink::selected};

class EachScheme : public testing::TestWithParam<bool> {
   protected:
    Color color(Ink ink) const { return color_of(palette(GetParam()), ink); }
    void expect_contrast(Ink ink, Ink ground, double least) const {
        EXPECT_GE(contrast(color(ink), color(ground)), least)
            << "ink " << static_cast<int>(ink) << " on " << static_cast<int>(ground);
    }
};

TEST_P(EachScheme, has_text_that_can_be_read) {
    for (const Ink ground : grounds) {
        for (const Ink ink : {Ink::text, Ink::muted, Ink::accent}) {
            expect_contrast(ink, ground, 4.5);
        }
    }
    expect_contrast(Ink::surface, Ink::text, 4.5);  // chosen buttons and the tooltip
    expect_contrast(Ink::on_accent, Ink::accent, 4.5);
}

TEST_P(EachScheme, has_text_that_can_be_read_on_bars_and_roles) {
    for (const Ink theme : themes) {
        expect_contrast(Ink::on_theme, theme, 4.5);
        const Color band = blend(color(Ink::inlay), color(theme));
        EXPECT_GE(contrast(color(Ink::on_inlay), band), 4.5) << static_cast<int>(theme);
    }
}

TEST_P(EachScheme, has_captions_that_can_be_read_on_the_overview) {
    const Color curve = blend(color(Ink::window), color(Ink::raised));
    const Color window_over_curve = blend(color(Ink::window), curve);
    EXPECT_GE(contrast(color(Ink::muted), curve), 4.5);
    EXPECT_GE(contrast(color(Ink::muted), window_over_curve), 4.5);
}

TEST_P(EachScheme, has_shapes_and_borders_that_can_be_seen) {
    for (const Ink theme : themes) {
        for (const Ink ground : grounds) {
            expect_contrast(theme, ground, 3);
        }
    }
    for (const Ink ground : {Ink::surface, Ink::page}) {
        expect_contrast(Ink::control, ground, 3);
    }
}

TEST_P(EachScheme, has_a_colour_of_its_own_for_each_theme) {
    for (const Ink a : themes) {
        for (const Ink b : themes) {
            EXPECT_EQ(color(a) == color(b), a == b);
        }
    }
}

TEST_P(EachScheme, has_opaque_inks_but_for_the_veils) {
    for (int i = 0; i < static_cast<int>(Ink::count_); ++i) {
        const auto ink = static_cast<Ink>(i);
        const bool is_veil = ink == Ink::none || ink == Ink::window || ink == Ink::inlay;
        EXPECT_EQ(color(ink).a < 255, is_veil) << i;
    }
}

INSTANTIATE_TEST_SUITE_P(Palette, EachScheme, testing::Bool(), [](const auto& test) {
    return std::string(test.param ? "dark" : "light");
});

TEST(Contrast, is_as_wcag_defines_it) {
    constexpr Color black{0, 0, 0};
    constexpr Color white{255, 255, 255};
    EXPECT_NEAR(contrast(black, white), 21, 1e-9);
    EXPECT_NEAR(contrast(white, black), 21, 1e-9);
    EXPECT_NEAR(contrast(white, white), 1, 1e-9);
    EXPECT_NEAR(contrast({0x76, 0x76, 0x76}, white), 4.54, 0.01);  // the well-known grey
}

TEST(Blend, mixes_by_the_upper_ones_opacity) {
    EXPECT_EQ(blend({10, 20, 30, 255}, {200, 200, 200}), (Color{10, 20, 30}));
    EXPECT_EQ(blend({10, 20, 30, 0}, {200, 100, 50}), (Color{200, 100, 50}));
    const Color half = blend({0, 0, 0, 128}, {255, 255, 255});
    EXPECT_NEAR(half.r, 127, 1);
    EXPECT_EQ(half.a, 255);
}

}  // namespace
}  // namespace timeline
