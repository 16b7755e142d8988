// Does the painter draw what the scene says, sharply, and as wide as the layout measured?
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/palette.h"
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
        paint(scene, palette(Tone::light), ratio, fonts_, list_);
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

/// The pattern's alpha where a piece of a dashed edge lies, pixel by pixel from its begin.
std::vector<int> pattern_of(const ImDrawList& list, int vertex) {
    const ImTextureData& texture = *ImGui::GetIO().Fonts->TexData;
    const ImDrawVert& begin = list.VtxBuffer[vertex];
    const ImDrawVert& end = list.VtxBuffer[vertex + 2];
    const auto width = static_cast<float>(texture.Width);
    const int y = static_cast<int>(begin.uv.y * static_cast<float>(texture.Height));
    std::vector<int> alphas;
    for (int x = static_cast<int>(std::lround(begin.uv.x * width));
         x < static_cast<int>(std::lround(end.uv.x * width)); ++x) {
        const auto* texel = static_cast<const unsigned char*>(texture.Pixels) +
                            (y * texture.Width + x) * texture.BytesPerPixel;
        alphas.push_back(texel[texture.BytesPerPixel - 1]);
    }
    return alphas;
}

TEST_F(Painting, ADashedLineHasDashesAndGapsOfWholePixels) {
    for (const float ratio : {1.0F, 1.25F, 2.0F, 3.0F}) {
        SCOPED_TRACE(ratio);
        const Mark line{.kind = MarkKind::line,
                        .rect = {10, 10, 200, 0},
                        .stroke = Ink::leaf,
                        .stroke_px = 1,
                        .dashed = true};
        const int first = list_.VtxBuffer.Size;
        const Extent extent = paint_one(line, ratio);
        EXPECT_EQ(list_.VtxBuffer.Size - first, 4);
        const std::vector<int> alphas = pattern_of(list_, first);
        // A texel for each pixel, or the edges of dashes would be soft.
        ASSERT_FLOAT_EQ(static_cast<float>(alphas.size()), extent.right - extent.left);
        const auto dash = static_cast<std::size_t>(std::lround(6 * ratio));
        const std::size_t gap = (dash * 2 + 1) / 3;
        for (std::size_t x = 0; x < alphas.size(); ++x) {
            EXPECT_EQ(alphas[x], x % (dash + gap) < dash ? 255 : 0) << x;
        }
    }
}

TEST_F(Painting, DashesGrowWithTheScene) {
    Scene scene;
    scene.marks = {
        {.kind = MarkKind::line, .rect = {0, 10, 200, 0}, .stroke = Ink::leaf, .dashed = true}};
    transform(scene, 2);
    const int first = list_.VtxBuffer.Size;
    paint(scene, palette(Tone::light), 1, fonts_, list_);
    const std::vector<int> alphas = pattern_of(list_, first);
    EXPECT_EQ(std::find(alphas.begin(), alphas.end(), 0) - alphas.begin(), 12);
}

TEST_F(Painting, ADashedFrameIsAlikeAtBothEndsAndCostsFewVertices) {
    for (const float width : {40.0F, 300.0F, 877.0F, 3000.0F}) {
        SCOPED_TRACE(width);
        const Mark frame{.rect = {10, 10, width, 26},
                         .stroke = Ink::leaf,
                         .stroke_px = 1.5F,
                         .radius_px = 6,
                         .dashed = true};
        const int first = list_.VtxBuffer.Size;
        const Extent extent = paint_one(frame, 1);
        EXPECT_LE(list_.VtxBuffer.Size - first, 160);
        EXPECT_NEAR(extent.left, 10, 1);
        EXPECT_NEAR(extent.right, 10 + width, 1);
        EXPECT_NEAR(extent.bottom, 36, 1);
        const std::vector<int> top = pattern_of(list_, first);
        if (width < 900) {  // one piece
            const bool alike = std::equal(top.begin(), top.end() - 1, top.rbegin() + 1) ||
                               std::equal(top.begin(), top.end(), top.rbegin()) ||
                               std::equal(top.begin() + 1, top.end(), top.rbegin());
            EXPECT_TRUE(alike);
        }
        EXPECT_NE(std::find(top.begin(), top.end(), 0), top.end()) << "a dashed frame has gaps";
    }
}

TEST_F(Painting, AFrameSmallerThanItsCornersIsDrawn) {
    const Mark frame{.rect = {10, 10, 3, 3}, .stroke = Ink::leaf, .radius_px = 6, .dashed = true};
    const Extent extent = paint_one(frame, 1);
    EXPECT_GE(extent.left, 8);
    EXPECT_LE(extent.right, 16);
}

}  // namespace
}  // namespace timeline::test
