// Are the themes' shapes drawable: inside their square, convex, clockwise and not alike?
#include "core/picture/shapes.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace timeline {
namespace {

constexpr Shape drawn[] = {Shape::leaf, Shape::shield, Shape::equals, Shape::cross, Shape::diamond};

/// Positive where the path turns clockwise, with y going down.
float turn(Point a, Point b, Point c) {
    return (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
}

float area(const Outline& outline) {
    float twice = 0;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Point a = outline[i];
        const Point b = outline[(i + 1) % outline.size()];
        twice += a.x * b.y - b.x * a.y;
    }
    return twice / 2;
}

TEST(Shapes, stay_inside_their_square) {
    for (const Shape shape : drawn) {
        ASSERT_FALSE(outlines_of(shape).empty());
        for (const Outline& outline : outlines_of(shape)) {
            EXPECT_GE(outline.size(), 3U);
            for (const Point& point : outline) {
                EXPECT_TRUE(point.x >= 0 && point.x <= 1 && point.y >= 0 && point.y <= 1)
                    << static_cast<int>(shape) << ": " << point.x << ' ' << point.y;
            }
        }
    }
    EXPECT_LE(ring_radius + ring_stroke / 2, 0.5F);
    EXPECT_GT(ring_radius - ring_stroke / 2, 0.0F);
}

TEST(Shapes, are_made_of_convex_clockwise_outlines) {
    for (const Shape shape : drawn) {
        for (const Outline& outline : outlines_of(shape)) {
            EXPECT_GT(area(outline), 0) << static_cast<int>(shape);
            for (std::size_t i = 0; i < outline.size(); ++i) {
                const std::size_t n = outline.size();
                const float t = turn(outline[i], outline[(i + 1) % n], outline[(i + 2) % n]);
                EXPECT_GE(t, -1e-5F) << static_cast<int>(shape) << " at " << i;
            }
        }
    }
}

TEST(Shapes, repeat_no_point) {
    for (const Shape shape : drawn) {
        for (const Outline& outline : outlines_of(shape)) {
            for (std::size_t i = 0; i < outline.size(); ++i) {
                const Point a = outline[i];
                const Point b = outline[(i + 1) % outline.size()];
                EXPECT_GT(std::max(std::abs(a.x - b.x), std::abs(a.y - b.y)), 1e-4F)
                    << static_cast<int>(shape) << " at " << i;
            }
        }
    }
}

TEST(Shapes, fill_enough_of_their_square_to_be_seen) {
    for (const Shape shape : drawn) {
        float total = 0;
        for (const Outline& outline : outlines_of(shape)) {
            total += area(outline);
        }
        EXPECT_GT(total, 0.25F) << static_cast<int>(shape);
    }
}

TEST(Shapes, have_no_outline_for_the_ring_and_for_none) {
    EXPECT_TRUE(outlines_of(Shape::ring).empty());
    EXPECT_TRUE(outlines_of(Shape::none).empty());
}

}  // namespace
}  // namespace timeline
