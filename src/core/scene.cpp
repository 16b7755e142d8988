// Look-ups in a Scene.
#include "core/scene.h"

#include <algorithm>

namespace timeline {

Ink ink_of(Shape shape) {
    switch (shape) {
        case Shape::leaf:
            return Ink::leaf;
        case Shape::ring:
            return Ink::ring;
        case Shape::shield:
            return Ink::shield;
        case Shape::equals:
            return Ink::equals;
        case Shape::cross:
            return Ink::cross;
        case Shape::diamond:
            return Ink::diamond;
        case Shape::none:
            break;
    }
    return Ink::muted;
}

float stage_scale(float width_px, float text_scale) {
    // The narrowest that WCAG 2.2 (1.4.10) asks for is the narrowest that is laid out.
    constexpr float min_layout_px = 320;
    const float wall = std::clamp(width_px / 1920.0F, 1.0F, 2.0F);
    return std::max(wall, std::min(wall * text_scale, width_px / min_layout_px));
}

const Target* Scene::target(std::string_view id) const {
    const auto found = std::find_if(targets.begin(), targets.end(),
                                    [id](const Target& target) { return target.id == id; });
    return found == targets.end() ? nullptr : &*found;
}

const Target* Scene::hit(Point point) const {
    const auto found =
        std::find_if(targets.rbegin(), targets.rend(),
                     [point](const Target& target) { return target.rect.contains(point); });
    return found == targets.rend() ? nullptr : &*found;
}

const TextBlock* Scene::block(std::string_view id) const {
    const auto found = std::find_if(blocks.begin(), blocks.end(),
                                    [id](const TextBlock& block) { return block.id == id; });
    return found == blocks.end() ? nullptr : &*found;
}

}  // namespace timeline
