// Has a program that makes its own shapes of a slide everything that is drawn, in the colours that
// are seen, and each text in one piece?
#include "core/present/slide_shapes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include "core/picture/scene_builder.h"
#include "core/present/slide_picture.h"
#include "unit/support.h"

namespace timeline {
namespace {

using testing::Contains;
using testing::Each;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

/// A scene to draw on, and the shapes that become of it.
struct Drawing {
    Measure measure = test::fake_measure();
    Hover nothing{};
    Scene scene;
    SceneBuilder builder{scene, measure, nothing};

    std::vector<SlideShape> shapes(Tone tone = Tone::light) const {
        return slide_shapes(scene, palette(tone));
    }
};

Color light(Ink ink) { return color_of(palette(Tone::light), ink); }

TEST(SlideShapes, has_boxes_with_what_is_laid_over_and_strokes_inside_them) {
    Drawing drawing;
    drawing.builder.box({10, 20, 300, 40}, Ink::leaf, 8).alpha = 0.4F;
    Mark& outline = drawing.builder.box({10, 70, 300, 40}, Ink::none, 8);
    outline.stroke = Ink::diamond;
    outline.stroke_px = 4;
    outline.dashed = true;
    drawing.builder.box({40, 24, 60, 20}, Ink::inlay).cut_left = true;
    const std::vector<SlideShape> shapes = drawing.shapes();
    ASSERT_THAT(shapes, SizeIs(3));
    EXPECT_EQ(shapes[0].rect, (Rect{10, 20, 300, 40}));
    EXPECT_EQ(shapes[0].radius_px, 8);
    EXPECT_EQ(shapes[0].fill, (Paint{light(Ink::leaf), 0.4F}));
    EXPECT_FALSE(shapes[0].stroke || shapes[0].fade_left || shapes[0].fade_right);
    EXPECT_EQ(shapes[1].rect, (Rect{12, 72, 296, 36}));
    EXPECT_FALSE(shapes[1].fill);
    EXPECT_EQ(shapes[1].stroke->paint, Paint{light(Ink::diamond)});
    EXPECT_EQ(shapes[1].stroke->width_px, 4);
    EXPECT_EQ(shapes[1].stroke->dash_px, 6);
    EXPECT_EQ(shapes[2].fill->color, rgb(0x0B1218)) << "opaque: how much of it is said beside it";
    EXPECT_FLOAT_EQ(shapes[2].fill->alpha, 140.0F / 255);
    EXPECT_TRUE(shapes[2].cut_left);
    EXPECT_FALSE(shapes[2].cut_right);
}

TEST(SlideShapes, has_lines_as_boxes_on_whole_pixels) {
    Drawing drawing;
    drawing.builder.line({10, 200}, {390, 200}, Ink::grid, 3);
    drawing.builder.line({100, 50}, {100, 400}, Ink::strong_line, 2);
    const std::vector<SlideShape> shapes = drawing.shapes();
    EXPECT_EQ(shapes[0].rect, (Rect{10, 199, 380, 3}));
    EXPECT_EQ(shapes[0].fill, Paint{light(Ink::grid)});
    EXPECT_EQ(shapes[1].rect, (Rect{99, 50, 2, 350}));
    EXPECT_EQ(shapes[1].fill, Paint{light(Ink::strong_line)});
}

TEST(SlideShapes, has_the_themes_shapes) {
    Drawing drawing;
    drawing.builder.shape(Shape::ring, {10, 20, 100, 100}, Ink::ring);
    drawing.builder.shape(Shape::diamond, {200, 20, 100, 100}, Ink::diamond);
    drawing.builder.shape(Shape::equals, {400, 20, 100, 100}, Ink::equals);
    const std::vector<SlideShape> shapes = drawing.shapes();
    ASSERT_THAT(shapes, SizeIs(4)) << "an equals sign has two bars";
    EXPECT_EQ(shapes[0].kind, SlideShapeKind::ellipse);
    EXPECT_FLOAT_EQ(shapes[0].rect.x, 26);
    EXPECT_FLOAT_EQ(shapes[0].rect.w, 68);
    EXPECT_FLOAT_EQ(shapes[0].stroke->width_px, 26);
    EXPECT_FALSE(shapes[0].fill);
    EXPECT_EQ(shapes[1].kind, SlideShapeKind::polygon);
    EXPECT_THAT(shapes[1].corners, SizeIs(4));
    EXPECT_EQ(shapes[1].fill, Paint{light(Ink::diamond)});
}

TEST(SlideShapes, fade_to_what_an_edge_is_seen_in) {
    Drawing drawing;
    Mark& bar = drawing.builder.box({240, 660, 1560, 44}, Ink::leaf, 8);
    bar.fade_left_px = 240;
    bar.fade_right_px = 100;
    const SlideShape shape = drawing.shapes().front();
    EXPECT_EQ(shape.fade_left->width_px, 240);
    EXPECT_EQ(shape.fade_right->width_px, 100);
    EXPECT_EQ(shape.fade_left->inner, Paint{light(Ink::leaf)});
    // 12 % of #00796b, the rest is white.
    EXPECT_EQ(shape.fade_left->edge, Paint{rgb(0xE0EFED)});
    EXPECT_EQ(shape.fade_right->edge, shape.fade_left->edge);
}

TEST(SlideShapes, fade_on_the_ground_itself_without_being_seen_through) {
    Drawing drawing;
    drawing.builder.box({100, 100, 1000, 500}, Ink::surface);
    Mark& bar = drawing.builder.box({240, 160, 500, 44}, Ink::leaf, 8);
    bar.alpha = 0.4F;
    bar.fade_right_px = 100;
    Mark& beside = drawing.builder.box({240, 660, 500, 44}, Ink::leaf, 8);
    beside.alpha = 0.4F;
    beside.fade_right_px = 100;
    const std::vector<SlideShape> shapes = drawing.shapes();
    EXPECT_EQ(shapes[1].fill, (Paint{light(Ink::leaf), 0.4F}));
    EXPECT_EQ(shapes[1].fade_right->inner, Paint{rgb(0x99C9C4)});
    EXPECT_EQ(shapes[1].fade_right->edge.alpha, 1);
    EXPECT_EQ(shapes[2].fade_right->inner, (Paint{light(Ink::leaf), 0.4F})) << "on the page";
    EXPECT_EQ(drawing.shapes(Tone::light_more)[2].fade_right->inner.alpha, 1)
        << "where the page is as the surface";
}

TEST(SlideShapes, fade_nothing_that_has_no_fill) {
    Drawing drawing;
    Mark& outline = drawing.builder.box({240, 160, 500, 44}, Ink::none, 8);
    outline.stroke = Ink::leaf;
    outline.fade_right_px = 100;
    EXPECT_FALSE(drawing.shapes().front().fade_right);
}

TEST(SlideShapes, has_each_text_in_one_piece) {
    Drawing drawing;
    constexpr TextStyle style{.size_px = 40, .ink = Ink::muted};
    drawing.builder.paragraph("reason", {120, 300}, 600,
                              "Staden är med för att lära av andra städer, för att höras", style);
    drawing.builder.label("", {120, 700}, "2000", style);
    drawing.builder.label("", {120, 750}, "2026", style);
    const std::vector<SlideShape> shapes = drawing.shapes();
    ASSERT_THAT(shapes, SizeIs(3)) << "texts without a name are nobody's next line";
    ASSERT_THAT(shapes[0].paragraphs, SizeIs(1));
    const Paragraph& text = shapes[0].paragraphs.front();
    EXPECT_EQ(text.text, "Staden är med för att lära av andra städer, för att höras");
    EXPECT_EQ(text.lines, 3);
    EXPECT_FALSE(shapes[0].is_title);
    EXPECT_EQ(text.x, 120);
    EXPECT_EQ(text.baseline, std::round(300 + baseline_px(style)));
    EXPECT_EQ(text.line_height_px, 58);
    EXPECT_FLOAT_EQ(text.width_px, drawing.builder.width_of("Staden är med för att lära", style));
    EXPECT_EQ(text.paint, Paint{light(Ink::muted)});
    EXPECT_FALSE(text.is_bold);
    EXPECT_EQ(shapes[1].paragraphs.front().line_height_px, 0) << "a single line has none";
}

TEST(SlideShapes, has_two_sizes_on_one_line_as_one_text) {
    Drawing drawing;
    constexpr TextStyle large{.size_px = 200, .weight = Weight::bold};
    constexpr TextStyle small{.size_px = 80, .weight = Weight::bold};
    drawing.builder.label("slide-title", {64, 100}, "12", large);
    drawing.builder.label("slide-title", {400, 100 + baseline_px(large) - baseline_px(small)},
                          "medlemskap", small);
    const std::vector<SlideShape> shapes = drawing.shapes();
    ASSERT_THAT(shapes, SizeIs(1));
    ASSERT_THAT(shapes[0].paragraphs, SizeIs(2));
    EXPECT_EQ(shapes[0].paragraphs[0].text, "12");
    EXPECT_EQ(shapes[0].paragraphs[1].text, "medlemskap");
    EXPECT_TRUE(shapes[0].paragraphs[1].is_bold);
    EXPECT_TRUE(shapes[0].is_title);
}

TEST(SlideShapes, says_of_every_text_which_one_it_is) {
    ViewState state;
    state.presenting.step = 4;
    const test::Picture picture(state, 1280);
    const Slide slide = slide_of(test::shipped(), state);
    std::vector<std::string> ids;
    for (const Mark& mark : slide_scene(picture.input, slide).marks) {
        if (mark.kind == MarkKind::label) {
            ids.push_back(mark.id);
        }
    }
    EXPECT_THAT(ids, Contains("slide-title"));
    EXPECT_THAT(ids, Contains("slide-sentence"));
    EXPECT_THAT(ids, Each(Not(IsEmpty())));
}

}  // namespace
}  // namespace timeline
