// Divides the stage among its parts (see layout.h).
#include "core/layout.h"

#include <algorithm>

#include "core/layout_parts.h"

namespace timeline {
namespace {

/// From this width the details stand beside the timeline, below it they stand under it.
constexpr float two_columns_from_px = 960;

Rect scaled(Rect rect, float scale) {
    return {rect.x * scale, rect.y * scale, rect.w * scale, rect.h * scale};
}

void scale_area(TimeArea& area, float scale) {
    area.rect = scaled(area.rect, scale);
    area.scale.left_px *= scale;
    area.scale.right_px *= scale;
}

void scale_scene(Scene& scene, float scale) {
    scene.bounds = scaled(scene.bounds, scale);
    for (Mark& mark : scene.marks) {
        mark.rect = scaled(mark.rect, scale);
        mark.stroke_px *= scale;
        mark.radius_px *= scale;
        mark.fade_left_px *= scale;
        mark.fade_right_px *= scale;
        mark.style.size_px *= scale;
    }
    for (Target& target : scene.targets) {
        target.rect = scaled(target.rect, scale);
    }
    for (TextBlock& block : scene.blocks) {
        block.rect = scaled(block.rect, scale);
        block.style.size_px *= scale;
    }
    scale_area(scene.plot, scale);
    scale_area(scene.overview, scale);
}

/// Details are laid out before their card is drawn, because their length decides its height.
struct Details {
    Scene scene;
    float height_px = 0;
};

Details details_of(const LayoutInput& input, Rect rect) {
    Details details;
    SceneBuilder builder(details.scene, input.measure, input.hover);
    details.height_px = layout_details(builder, input, rect);
    return details;
}

void append(Scene& scene, Scene&& part) {
    std::move(part.marks.begin(), part.marks.end(), std::back_inserter(scene.marks));
    std::move(part.targets.begin(), part.targets.end(), std::back_inserter(scene.targets));
    std::move(part.blocks.begin(), part.blocks.end(), std::back_inserter(scene.blocks));
}

float details_width(float width_px) { return std::clamp(width_px * 0.27F, 320.0F, 440.0F); }

void layout_two_columns(SceneBuilder& builder, const LayoutInput& input, float top) {
    const float details_w = details_width(input.width_px);
    const float main_w = input.width_px - 2 * page_margin_px - card_gap_px - details_w;
    const float below = card_gap_px + overview_height_px + page_margin_px;
    const float available = input.viewport_height_px - top - below;
    const Rect main{page_margin_px, top, main_w,
                    timeline_height(builder, input, main_w, available)};
    const Rect overview{main.x, main.bottom() + card_gap_px, main_w, overview_height_px};
    Rect side{main.right() + card_gap_px, top, details_w, overview.bottom() - top};
    Details details = details_of(input, side);
    side.h = std::max(side.h, details.height_px);
    layout_timeline(builder, input, main);
    layout_overview(builder, input, overview);
    card(builder, side);
    append(builder.scene(), std::move(details.scene));
    builder.scene().bounds = {0, 0, input.width_px, side.bottom() + page_margin_px};
}

void layout_one_column(SceneBuilder& builder, const LayoutInput& input, float top) {
    const float width = input.width_px - 2 * page_margin_px;
    const Rect main{page_margin_px, top, width, timeline_height(builder, input, width, 0)};
    const Rect overview{main.x, main.bottom() + card_gap_px, width, overview_height_px};
    Rect below{main.x, overview.bottom() + card_gap_px, width, 0};
    Details details = details_of(input, below);
    below.h = details.height_px;
    layout_timeline(builder, input, main);
    layout_overview(builder, input, overview);
    card(builder, below);
    append(builder.scene(), std::move(details.scene));
    builder.scene().bounds = {0, 0, input.width_px, below.bottom() + page_margin_px};
}

}  // namespace

void card(SceneBuilder& builder, Rect rect) {
    builder.box(rect, Ink::surface, card_radius_px).stroke = Ink::strong_line;
}

float stage_scale(float width_px) { return std::clamp(width_px / 1920.0F, 1.0F, 2.0F); }

Scene layout(const LayoutInput& outer) {
    const float scale = stage_scale(outer.width_px);
    const Measure measure = [&outer, scale](std::string_view text, float size, Weight weight) {
        return outer.measure(text, size * scale, weight) / scale;
    };
    Hover hover = outer.hover;
    hover.at = {hover.at.x / scale, hover.at.y / scale};
    const LayoutInput input{.data = outer.data,
                            .state = outer.state,
                            .view = outer.view,
                            .width_px = outer.width_px / scale,
                            .viewport_height_px = outer.viewport_height_px / scale,
                            .dark = outer.dark,
                            .hover = hover,
                            .measure = measure};
    Scene scene;
    SceneBuilder builder(scene, measure, input.hover);
    const float header_bottom = layout_header(builder, input);
    const float toolbar_bottom = layout_toolbar(builder, input, header_bottom + card_gap_px);
    const float top = toolbar_bottom + card_gap_px;
    if (input.width_px >= two_columns_from_px) {
        layout_two_columns(builder, input, top);
    } else {
        layout_one_column(builder, input, top);
    }
    layout_tooltip(builder, input);
    scale_scene(scene, scale);
    return scene;
}

}  // namespace timeline
