// Does the painter draw what the scene says, sharply, and as wide as the layout measured?
#include <gtest/gtest.h>

#include <cmath>

#include "core/picture/palette.h"
#include "imgui.h"
#include "imgui_internal.h"
#include "ui/headless.h"
#include "ui/paint.h"

namespace timeline::test {
namespace {

struct Extent {
    float left = 1e9F;
    float right = -1e9F;
    float top = 1e9F;
    float bottom = -1e9F;
};

class Painting : public ::testing::Test {
   protected:
    Painting() : list_(ImGui::GetDrawListSharedData()) {
        list_._ResetForNewFrame();
        list_.PushTexture(ImGui::GetIO().Fonts->TexRef);
        list_.PushClipRect({0, 0}, {4000, 4000});
    }

    Extent paint_one(const Mark& mark, float ratio) {
        Scene scene;
        scene.marks = {mark};
        const int first = list_.VtxBuffer.Size;
        paint(scene, palette(Tone::light), ratio, fonts_, dashes_, list_);
        Extent extent;
        for (int i = first; i < list_.VtxBuffer.Size; ++i) {
            const ImVec2 pos = list_.VtxBuffer[i].pos;
            extent = {std::min(extent.left, pos.x), std::max(extent.right, pos.x),
                      std::min(extent.top, pos.y), std::max(extent.bottom, pos.y)};
        }
        return extent;
    }

    Headless run_;
    Fonts fonts_;
    Dashes dashes_;
    ImDrawList list_;
};

Mark label(const std::string& text, float size_px, Weight weight) {
    return {.kind = MarkKind::label,
            .rect = {10, 20, 0, 0},
            .text = text,
            .style = {.size_px = size_px, .weight = weight}};
}

TEST_F(Painting, TextIsAsWideAsItWasMeasuredAtEveryDensity) {
    for (const float ratio : {1.0F, 1.25F, 1.5F, 2.0F, 3.0F}) {
        for (const Weight weight : {Weight::regular, Weight::semibold, Weight::bold}) {
            SCOPED_TRACE(ratio);
            const std::string text = "Stockholms stad är medlem – sedan 2007";
            const Extent extent = paint_one(label(text, 15, weight), ratio);
            const float measured = fonts_.measure(text, 15, weight) * ratio;
            EXPECT_NEAR(extent.right - extent.left, measured, 3 * ratio);
        }
    }
}

TEST_F(Painting, BoldIsARealWeight) {
    const std::string text = "Eurocities";
    EXPECT_GT(fonts_.measure(text, 15, Weight::bold), fonts_.measure(text, 15, Weight::semibold));
    EXPECT_GT(fonts_.measure(text, 15, Weight::semibold),
              fonts_.measure(text, 15, Weight::regular));
}

TEST_F(Painting, SizesAreEmsAsInCss) {
    // Inter's digits are 0.727 em high; a size from ascender to descender would make them 0.6.
    const Extent extent = paint_one(label("2007", 100, Weight::regular), 1);
    EXPECT_NEAR(extent.bottom - extent.top, 74.5, 4);
}

TEST_F(Painting, GlyphsStandOnWholePixels) {
    const int first = list_.VtxBuffer.Size;
    paint_one(label("ICLEI", 15, Weight::semibold), 1.25F);
    for (int i = first; i < list_.VtxBuffer.Size; ++i) {
        const float y = list_.VtxBuffer[i].pos.y;
        EXPECT_FLOAT_EQ(y, std::round(y));
    }
}

TEST_F(Painting, LinesAreWholePixelsWide) {
    for (const float ratio : {1.0F, 1.25F, 1.5F, 2.0F}) {
        SCOPED_TRACE(ratio);
        const Mark line{.kind = MarkKind::line,
                        .rect = {100.3F, 10, 0, 50},
                        .stroke = Ink::grid,
                        .stroke_px = 1};
        const Extent extent = paint_one(line, ratio);
        EXPECT_FLOAT_EQ(extent.left, std::round(extent.left));
        EXPECT_FLOAT_EQ(extent.right - extent.left, std::round(ratio));
    }
}

TEST_F(Painting, ALineMayBeGivenFromEitherEnd) {
    const Mark up{.kind = MarkKind::line, .rect = {100, 60, 0, -50}, .stroke = Ink::accent};
    const Extent extent = paint_one(up, 1);
    EXPECT_FLOAT_EQ(extent.top, 10);
    EXPECT_FLOAT_EQ(extent.bottom, 60);
}

TEST_F(Painting, ASoftEdgeFadesFromFaintToFull) {
    const Mark bar{.rect = {100, 10, 200, 26}, .fill = Ink::leaf, .fade_left_px = 60};
    const int first = list_.VtxBuffer.Size;
    paint_one(bar, 1);
    int faint = 255;
    int full = 0;
    for (int i = first; i < list_.VtxBuffer.Size; ++i) {
        const ImDrawVert& vertex = list_.VtxBuffer[i];
        const int alpha = static_cast<int>(vertex.col >> IM_COL32_A_SHIFT);
        if (vertex.pos.x < 101) {
            faint = std::min(faint, alpha);
        } else if (vertex.pos.x > 299) {
            full = std::max(full, alpha);
        }
    }
    EXPECT_LT(faint, 64);
    EXPECT_EQ(full, 255);
}

TEST_F(Painting, ShapesStayInTheirBoxes) {
    for (const Shape shape :
         {Shape::leaf, Shape::ring, Shape::shield, Shape::equals, Shape::cross, Shape::diamond}) {
        SCOPED_TRACE(static_cast<int>(shape));
        const Mark mark{
            .kind = MarkKind::shape, .rect = {50, 60, 16, 16}, .fill = Ink::leaf, .shape = shape};
        const Extent extent = paint_one(mark, 2);
        EXPECT_GE(extent.left, 99);
        EXPECT_LE(extent.right, 133);
        EXPECT_GE(extent.top, 119);
        EXPECT_LE(extent.bottom, 153);
        EXPECT_GT(extent.right - extent.left, 20);
    }
}

Mark outline(float width_px) {
    Mark mark{.kind = MarkKind::box, .rect = {10, 20, width_px, 26}};
    mark.radius_px = 6;
    mark.stroke = Ink::text;
    mark.stroke_px = 1.5F;
    mark.dashed = true;
    return mark;
}

/// How often the texture goes from ink to nothing along a row of it.
int gaps_between(ImVec2 from, ImVec2 to) {
    ImTextureData& texture = *ImGui::GetIO().Fonts->TexData;
    const auto at = [](float share, int length) {
        return static_cast<int>(share * static_cast<float>(length));
    };
    const int y = at(from.y, texture.Height);
    int gaps = 0;
    bool was_ink = false;
    for (int x = at(from.x, texture.Width); x < at(to.x, texture.Width); ++x) {
        const auto* texel = static_cast<const unsigned char*>(texture.GetPixelsAt(x, y));
        const bool is_ink = texel[texture.BytesPerPixel - 1] > 0;
        gaps += was_ink && !is_ink ? 1 : 0;
        was_ink = is_ink;
    }
    return gaps;
}

TEST_F(Painting, ADashedFrameHasGaps) {
    paint_one(outline(300), 1);
    // Its first quad is the upper side: 288 px between the corners, a dash and a gap every ten.
    ASSERT_GE(list_.VtxBuffer.Size, 4);
    EXPECT_EQ(gaps_between(list_.VtxBuffer[0].uv, list_.VtxBuffer[1].uv), 25);
    EXPECT_EQ(gaps_between(list_.VtxBuffer[4].uv, list_.VtxBuffer[5].uv), 4);
}

TEST_F(Painting, DashesCostFewCornersHoweverManyThereAre) {
    const auto corners = [this](float width_px, float ratio) {
        const int before = list_.VtxBuffer.Size;
        paint_one(outline(width_px), ratio);
        return list_.VtxBuffer.Size - before;
    };
    EXPECT_LT(corners(1000, 1), 120);
    EXPECT_LT(corners(3840, 1), 220);
    // The density makes dashes larger, not more; round corners get a little rounder.
    EXPECT_LT(corners(1000, 3), 120);
}

TEST_F(Painting, ADashedFrameKeepsToItsPlace) {
    for (const float ratio : {1.0F, 1.5F, 2.0F, 3.0F}) {
        const Extent extent = paint_one(outline(400), ratio);
        EXPECT_NEAR(extent.left, std::round(10 * ratio), 1) << ratio;
        EXPECT_NEAR(extent.right, std::round(410 * ratio), 1) << ratio;
        EXPECT_NEAR(extent.top, std::round(20 * ratio), 1) << ratio;
        EXPECT_NEAR(extent.bottom, std::round(46 * ratio), 1) << ratio;
    }
}

}  // namespace
}  // namespace timeline::test
