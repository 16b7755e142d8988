// Are colours compared as WCAG does, and read from a browser whatever it says?
#include "core/base/color.h"

#include <gtest/gtest.h>

namespace timeline {
namespace {

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

TEST(ParseColor, reads_what_browsers_write) {
    const std::pair<const char*, Color> cases[] = {
        {"#000000", {0, 0, 0}},
        {"#1aEBff", {0x1A, 0xEB, 0xFF}},
        {"rgb(255, 255, 255)", {255, 255, 255}},
        {"rgb(1,2,3)", {1, 2, 3}},
        {"rgb(1 2 3 / 50%)", {1, 2, 3}},
        {"rgba(10, 20, 30, 0.5)", {10, 20, 30}},
    };
    for (const auto& [css, color] : cases) {
        EXPECT_EQ(parse_color(css), color) << css;
    }
}

TEST(ParseColor, takes_nothing_else) {
    for (const char* css : {"",
                            "#",
                            "#fff",
                            "#12345",
                            "#1234567",
                            "#12345g",
                            "#-12345",
                            "#+12345",
                            "# 12345",
                            "red",
                            "rgb",
                            "rgb(",
                            "rgb)",
                            "rgb()",
                            "rgb(1)",
                            "rgb(1, 2)",
                            "rgb(1, 2, 256)",
                            "rgb(-1, 2, 3)",
                            "rgb(1, 2, 3",
                            "rgb(1.5, 2, 3)",
                            "rgb(1%, 2%, 3%)",
                            "rgb(1e9, 2, 3)",
                            "RGB(1, 2, 3)",
                            "hsl(1, 2, 3)",
                            "color(srgb 1 0 0)",
                            "(1, 2, 3)",
                            "rgb(99999999999999999999, 2, 3)"}) {
        EXPECT_EQ(parse_color(css), std::nullopt) << css;
    }
}

TEST(CssColor, is_read_back) {
    EXPECT_EQ(css_color({0x0B, 0x12, 0xFF}), "#0b12ff");
    EXPECT_EQ(css_color({0x0B, 0x12, 0x18, 140}), "#0b12188c");
    EXPECT_EQ(parse_color(css_color(rgb(0xA9B8C5))), rgb(0xA9B8C5));
}

}  // namespace
}  // namespace timeline
