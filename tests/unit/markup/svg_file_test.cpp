// Does an SVG file need nothing from around it, and has it the same on it as the page's picture?
#include "core/markup/svg_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/color.h"
#include "core/markup/html.h"
#include "core/picture/scene_builder.h"
#include "unit/support.h"

namespace timeline {
namespace {

using test::count;
using testing::HasSubstr;
using testing::Not;

constexpr Tone tone = Tone::light;

/// One of everything.
Scene sample() {
    static const Measure measure = test::fake_measure();
    static const Hover nothing;
    Scene scene;
    scene.bounds = {0, 0, 400, 300};
    SceneBuilder builder(scene, measure, nothing);
    Mark& bar = builder.box({10, 20, 300, 40}, Ink::leaf, 8);
    bar.alpha = 0.4F;
    bar.fade_left_px = 30;
    Mark& outline = builder.box({10, 70, 300, 40}, Ink::none, 8);
    outline.stroke = Ink::ring;
    outline.stroke_px = 2;
    outline.dashed = true;
    builder.box({40, 24, 60, 20}, Ink::inlay);
    builder.line({10, 200}, {390, 200}, Ink::grid, 2);
    builder.shape(Shape::ring, {10, 220, 20, 20}, Ink::ring);
    builder.shape(Shape::cross, {40, 220, 20, 20}, Ink::cross);
    builder.label("words", {10, 120}, "<Ett & \"två\">", {.ink = Ink::muted});
    return scene;
}

std::string color(Ink ink) { return css_color(color_of(palette(tone), ink)); }

std::string file() {
    return svg_file(sample(), {.id = "s", .title = "Titel <1>", .description = "Vad & när"},
                    palette(tone));
}

TEST(SvgFile, needs_nothing_else) {
    const std::string svg = file();
    EXPECT_THAT(svg, Not(HasSubstr("class=")));
    EXPECT_THAT(svg, Not(HasSubstr("var(")));
    EXPECT_THAT(svg, Not(HasSubstr("style")));
    EXPECT_THAT(svg, HasSubstr(" xmlns=\"http://www.w3.org/2000/svg\""));
    EXPECT_THAT(svg, HasSubstr(" viewBox=\"0 0 400 300\""));
    EXPECT_THAT(svg, HasSubstr(" width=\"400\" height=\"300\" "));
    EXPECT_EQ(test::unbalanced_tag(svg), "");
}

TEST(SvgFile, has_the_palettes_colours) {
    const std::string svg = file();
    for (const Ink ink : {Ink::leaf, Ink::grid, Ink::cross, Ink::muted}) {
        EXPECT_THAT(svg, HasSubstr(" fill=\"" + color(ink) + '"')) << css_color(palette(tone)[1]);
    }
    EXPECT_THAT(svg, HasSubstr(" fill=\"" + color(Ink::leaf) + "\" fill-opacity=\"0.4\""));
    EXPECT_THAT(svg, HasSubstr(" fill=\"#0b1218\" fill-opacity=\"0.549\"")) << "a see-through ink";
    EXPECT_EQ(count(svg, " fill=\"none\" stroke=\"" + color(Ink::ring) + '"'), 2U);
    EXPECT_EQ(count(svg, " stop-color=\"" + color(Ink::surface) + '"'), 4U);
    EXPECT_EQ(count(svg, " fill=\"url(#s-fade-in)\""), 1U);
    EXPECT_EQ(count(svg, " shape-rendering=\"crispEdges\""), 1U);
}

TEST(SvgFile, stands_on_the_pages_ground_and_says_what_it_is) {
    const std::string svg = file();
    const std::size_t ground = svg.find("<rect ");
    EXPECT_THAT(svg.substr(ground),
                testing::StartsWith("<rect width=\"400\" height=\"300\" fill=\"" +
                                    color(Ink::page) + "\"/>"));
    EXPECT_LT(svg.find("</defs>"), ground);
    EXPECT_THAT(svg, HasSubstr("<title id=\"s-title\">Titel &lt;1&gt;</title>"));
    EXPECT_THAT(svg, HasSubstr("<desc>Vad &amp; när</desc>"));
    EXPECT_THAT(svg, HasSubstr(">&lt;Ett &amp; &quot;två&quot;&gt;</text>"));
}

TEST(SvgFile, has_as_many_parts_as_the_pages_picture) {
    const Scene scene = sample();
    const std::string on_page = to_html({to_svg(scene, {.id = "s"})});
    const std::string svg = file();
    for (const char* tag : {"<text ", "<polygon ", "<circle ", "<stop "}) {
        EXPECT_EQ(count(svg, tag), count(on_page, tag)) << tag;
    }
    EXPECT_EQ(count(svg, "<rect "), count(on_page, "<rect ") + 1) << "and the ground";
    EXPECT_THAT(on_page, Not(HasSubstr("#0b1218"))) << "which leaves colours to its style";
}

}  // namespace
}  // namespace timeline
