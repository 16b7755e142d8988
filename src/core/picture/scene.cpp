// Look-ups in a Scene.
#include "core/picture/scene.h"

#include <algorithm>
#include <cmath>

namespace timeline {

namespace {

Rect moved(Rect rect, float scale, Point shift) {
    return {rect.x * scale + shift.x, rect.y * scale + shift.y, rect.w * scale, rect.h * scale};
}

void move_area(TimeArea& area, float scale, Point shift) {
    area.rect = moved(area.rect, scale, shift);
    const auto factor = static_cast<double>(scale);
    area.scale.left_px = area.scale.left_px * factor + static_cast<double>(shift.x);
    area.scale.right_px = area.scale.right_px * factor + static_cast<double>(shift.x);
}

}  // namespace

std::optional<int> Scene::year_at(Point point) const {
    for (const TimeArea& area : {plot, overview}) {
        if (area.rect.contains(point)) {
            return static_cast<int>(std::floor(area.scale.to_year(point.x)));
        }
    }
    return std::nullopt;
}

Rect box_of_line(const Mark& line) {
    const Rect& rect = line.rect;
    const float half = std::floor(line.stroke_px / 2);
    const bool upright = rect.w < rect.h;
    return upright ? Rect{rect.x - half, rect.y, line.stroke_px, rect.h}
                   : Rect{rect.x, rect.y - half, rect.w, line.stroke_px};
}

void transform(Scene& scene, float scale, Point shift) {
    scene.picture_top = scene.picture_top * scale + shift.y;
    for (Mark& mark : scene.marks) {
        mark.rect = moved(mark.rect, scale, shift);
        mark.stroke_px *= scale;
        mark.radius_px *= scale;
        mark.fade_left_px *= scale;
        mark.fade_right_px *= scale;
        mark.style.size_px *= scale;
    }
    for (Target& target : scene.targets) {
        target.rect = moved(target.rect, scale, shift);
    }
    for (TextBlock& block : scene.blocks) {
        block.rect = moved(block.rect, scale, shift);
        block.style.size_px *= scale;
    }
    move_area(scene.plot, scale, shift);
    move_area(scene.overview, scale, shift);
    scene.themes.rect = moved(scene.themes.rect, scale, shift);
    scene.window.rect = moved(scene.window.rect, scale, shift);
    scene.window.offset_px *= static_cast<double>(scale);
    scene.window.length_px *= static_cast<double>(scale);
    scene.themes.offset_px *= scale;
    scene.themes.longest_px *= scale;
}

Ink ink_of(Shape shape) {
    switch (shape) {
        case Shape::leaf: return Ink::leaf;
        case Shape::ring: return Ink::ring;
        case Shape::shield: return Ink::shield;
        case Shape::equals: return Ink::equals;
        case Shape::cross: return Ink::cross;
        case Shape::diamond: return Ink::diamond;
        case Shape::none: break;
    }
    return Ink::muted;
}

float stage_scale(float width_px, float text_scale) {
    // The narrowest that WCAG 2.2 (1.4.10) asks for is the narrowest that is laid out.
    constexpr float min_layout_px = 320;
    const float wall = std::clamp(width_px / 1920.0F, 1.0F, 2.0F);
    return std::max(wall, std::min(wall * text_scale, width_px / min_layout_px));
}

float baseline_px(TextStyle style) {
    // The ascender's and the whole glyph box's height in ems.
    constexpr float ascent_per_em = 0.96875F;
    constexpr float height_per_em = 1.2099609F;
    const float leading = style.line_height_px() - style.size_px * height_per_em;
    return leading / 2 + style.size_px * ascent_per_em;
}

const Target* Scene::target(std::string_view id) const { return target_index_.find(targets, id); }

const Target* Scene::hit(Point point) const {
    const auto found =
        std::find_if(targets.rbegin(), targets.rend(), [this, point](const Target& target) {
            return target.rect.contains(point) && (!target.scrolls || window.rect.contains(point));
        });
    return found == targets.rend() ? nullptr : &*found;
}

const TextBlock* Scene::block(std::string_view id) const { return block_index_.find(blocks, id); }

}  // namespace timeline
