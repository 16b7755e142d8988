// Can everything be read and told apart in every palette? WCAG's contrast for each pair of inks
// that the picture lays on one another.
#include "core/picture/palette.h"

#include <gtest/gtest.h>

#include "core/markup/svg_look.h"
#include "unit/support.h"

namespace timeline {
namespace {

constexpr Ink themes[] = {Ink::leaf, Ink::ring, Ink::shield, Ink::equals, Ink::cross, Ink::diamond};
constexpr Ink grounds[] = {Ink::page, Ink::surface, Ink::raised, Ink::selected};

/// What is asked of a palette.
struct Case {
    const char* name;
    Palette palette;
    double text = 4.5;
    double theme = 3;
    double line = 1;
    double control = 3;
    double hairline = 1;
};

const SystemColors night{.canvas = rgb(0x2D3236),
                         .canvas_text = rgb(0xFFFFFF),
                         .button_border = rgb(0xB6F6F0),
                         .highlight = rgb(0xA1BFDE),
                         .highlight_text = rgb(0x212D3B),
                         .gray_text = rgb(0xA6A6A6)};

const Case cases[] = {
    {.name = "light", .palette = palette(Tone::light)},
    {.name = "dark", .palette = palette(Tone::dark)},
    {"light_more", palette(Tone::light_more), 7, 7, 4.5, 4.5, 3},
    {"dark_more", palette(Tone::dark_more), 7, 7, 4.5, 4.5, 3},
    {"forced", forced_palette({}), 7, 7, 4.5, 4.5, 3},
    {"forced_dark", forced_palette(night), 6.5, 7, 4.5, 4.5, 3},
};

class EachPalette : public testing::TestWithParam<Case> {
   protected:
    const Palette& palette() const { return GetParam().palette; }
    Color color(Ink ink) const { return color_of(palette(), ink); }
    void expect_contrast(Ink ink, Ink ground, double least) const {
        EXPECT_GE(contrast(color(ink), color(ground)), least)
            << css_name(ink) << " on " << css_name(ground);
    }
};

TEST_P(EachPalette, has_text_that_can_be_read) {
    for (const Ink ground : grounds) {
        for (const Ink ink : {Ink::text, Ink::muted, Ink::accent}) {
            expect_contrast(ink, ground, GetParam().text);
        }
    }
    expect_contrast(Ink::surface, Ink::text, GetParam().text);  // chosen buttons and the tooltip
    expect_contrast(Ink::on_accent, Ink::accent, GetParam().text);
}

TEST_P(EachPalette, has_text_that_can_be_read_on_bars_and_roles) {
    for (const Ink theme : themes) {
        expect_contrast(Ink::on_theme, theme, GetParam().text);
        const Color band = blend(color(Ink::inlay), color(theme));
        EXPECT_GE(contrast(color(Ink::on_inlay), band), GetParam().text) << css_name(theme);
    }
}

TEST_P(EachPalette, has_captions_that_can_be_read_on_the_overview) {
    const Color curve = blend(color(Ink::window), color(Ink::raised));
    const Color window_over_curve = blend(color(Ink::window), curve);
    EXPECT_GE(contrast(color(Ink::muted), curve), GetParam().text);
    EXPECT_GE(contrast(color(Ink::muted), window_over_curve), GetParam().text);
}

TEST_P(EachPalette, has_shapes_that_can_be_seen) {
    for (const Ink theme : themes) {
        for (const Ink ground : grounds) {
            expect_contrast(theme, ground, GetParam().theme);
        }
    }
}

TEST_P(EachPalette, has_lines_that_can_be_seen) {
    for (const Ink ground : {Ink::surface, Ink::page}) {
        expect_contrast(Ink::control, ground, GetParam().control);
        expect_contrast(Ink::strong_line, ground, GetParam().line);
        expect_contrast(Ink::grid, ground, GetParam().hairline);
    }
}

TEST_P(EachPalette, tells_a_raised_ground_by_a_tint_or_an_edge) {
    for (const Ink ground : {Ink::raised, Ink::selected}) {
        const Ink edge = edge_of(palette(), ground);
        EXPECT_EQ(edge == Ink::none, color(ground) != color(Ink::surface)) << css_name(ground);
        if (edge != Ink::none) {
            expect_contrast(edge, ground, GetParam().line);
        }
    }
    EXPECT_EQ(edge_of(palette(), Ink::surface), Ink::none);
    EXPECT_EQ(edge_of(palette(), Ink::none), Ink::none);
}

INSTANTIATE_TEST_SUITE_P(Palette, EachPalette, testing::ValuesIn(cases),
                         [](const auto& test) { return std::string(test.param.name); });

class EachTone : public testing::TestWithParam<Tone> {
   protected:
    Color color(Ink ink) const { return color_of(palette(GetParam()), ink); }
};

TEST_P(EachTone, has_a_colour_of_its_own_for_each_theme) {
    for (const Ink a : themes) {
        for (const Ink b : themes) {
            EXPECT_EQ(color(a) == color(b), a == b);
        }
    }
}

TEST_P(EachTone, has_opaque_inks_but_for_the_veils) {
    for (int i = 0; i < static_cast<int>(Ink::count_); ++i) {
        const auto ink = static_cast<Ink>(i);
        const bool is_veil = ink == Ink::none || ink == Ink::window || ink == Ink::inlay;
        EXPECT_EQ(color(ink).a < 255, is_veil) << i;
    }
}

INSTANTIATE_TEST_SUITE_P(Palette, EachTone,
                         testing::Values(Tone::light, Tone::dark, Tone::light_more,
                                         Tone::dark_more));

TEST(ForcedPalette, has_no_colour_that_the_system_does_not_have) {
    const Palette forced = forced_palette(night);
    for (const Color color : forced) {
        const bool is_known = color == night.canvas || color == night.canvas_text ||
                              color == night.button_border || color == night.highlight ||
                              color == night.highlight_text || color == night.gray_text;
        EXPECT_TRUE(is_known || color.a == 0) << css_color(color);
    }
    EXPECT_EQ(color_of(forced, Ink::leaf), night.canvas_text);
    EXPECT_EQ(color_of(forced, Ink::on_theme), night.canvas);
    EXPECT_EQ(color_of(forced, Ink::inlay), night.canvas);
    EXPECT_EQ(color_of(forced, Ink::accent), night.highlight);
}

TEST(Tone, is_made_of_two_choices) {
    EXPECT_EQ(tone_of(false, false), Tone::light);
    EXPECT_EQ(tone_of(true, false), Tone::dark);
    EXPECT_EQ(tone_of(false, true), Tone::light_more);
    EXPECT_EQ(tone_of(true, true), Tone::dark_more);
}

}  // namespace
}  // namespace timeline
