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

float details_width(float width_px) { return std::clamp(width_px * 0.27F, 320.0F, 440.0F); }

using LayoutPart = float (*)(SceneBuilder&, const LayoutInput&, Rect);

/// A card as high as its content, and at least as high as `rect`; returns its lower edge.
float card_around(SceneBuilder& builder, const LayoutInput& input, Rect rect, LayoutPart content) {
    const std::size_t ground = card(builder, rect);
    rect.h = std::max(rect.h, content(builder, input, rect));
    builder.scene().marks[ground].rect.h = rect.h;
    return rect.bottom();
}

/// The places in the source, under what stands above; returns the lower edge of both.
float layout_sources_card(SceneBuilder& builder, const LayoutInput& input, Rect above) {
    if (input.state.selected.empty()) {
        return above.bottom();
    }
    const Rect rect{above.x, above.bottom() + card_gap_px, above.w, 0};
    return card_around(builder, input, rect, layout_sources);
}

/// Details beside the timeline; returns the lower edge of all.
float layout_two_columns(SceneBuilder& builder, const LayoutInput& input, float top) {
    const float margin = input.margin_px();
    const float details_w = details_width(input.width_px);
    const float main_w = input.width_px - 2 * margin - card_gap_px - details_w;
    const float available =
        input.viewport_height_px - top - card_gap_px - overview_height_px - margin;
    const Rect main{margin, top, main_w, timeline_height(builder, input, main_w, available)};
    const Rect overview{main.x, main.bottom() + card_gap_px, main_w, overview_height_px};
    const Rect side{main.right() + card_gap_px, top, details_w, overview.bottom() - top};
    layout_timeline(builder, input, main);
    layout_overview(builder, input, overview);
    const float side_bottom = card_around(builder, input, side, layout_details);
    return std::max(side_bottom, layout_sources_card(builder, input, overview));
}

/// Details under the timeline; returns the lower edge of all.
float layout_one_column(SceneBuilder& builder, const LayoutInput& input, float top) {
    const float width = input.width_px - 2 * input.margin_px();
    const Rect main{input.margin_px(), top, width, timeline_height(builder, input, width, 0)};
    const Rect overview{main.x, main.bottom() + card_gap_px, width, overview_height_px};
    Rect below{main.x, overview.bottom() + card_gap_px, width, 0};
    layout_timeline(builder, input, main);
    layout_overview(builder, input, overview);
    below.h = card_around(builder, input, below, layout_details) - below.y;
    return layout_sources_card(builder, input, below);
}

}  // namespace

std::size_t card(SceneBuilder& builder, Rect rect) {
    builder.box(rect, Ink::surface, card_radius_px).stroke = Ink::strong_line;
    return builder.scene().marks.size() - 1;
}

Scene layout(const LayoutInput& input) {
    const float scale = stage_scale(input.width_px);
    const Measure measure = [&input, scale](std::string_view text, float size, Weight weight) {
        return input.measure(text, size * scale, weight) / scale;
    };
    Hover hover = input.hover;
    hover.at = {hover.at.x / scale, hover.at.y / scale};
    const LayoutInput page{.data = input.data,
                           .state = input.state,
                           .view = input.view,
                           .width_px = input.width_px / scale,
                           .viewport_height_px = input.viewport_height_px / scale,
                           .dark = input.dark,
                           .hover = hover,
                           .measure = measure,
                           .transition = input.transition};
    Scene scene;
    SceneBuilder builder(scene, measure, page.hover);
    const float header_bottom = layout_header(builder, page);
    const float toolbar_bottom = layout_toolbar(builder, page, header_bottom + card_gap_px);
    const float top = toolbar_bottom + card_gap_px;
    const bool two_columns = page.width_px >= two_columns_from_px;
    const float bottom = two_columns ? layout_two_columns(builder, page, top)
                                     : layout_one_column(builder, page, top);
    scene.bounds = {0, 0, page.width_px, bottom + page.margin_px()};
    layout_tooltip(builder, page);
    scale_scene(scene, scale);
    return scene;
}

Scene layout_picture(const LayoutInput& input) {
    Scene scene;
    SceneBuilder builder(scene, input.measure, input.hover);
    LayoutInput page = input;
    page.has_controls = false;
    // A hairline's width of air, so that the card's frame isn't cut.
    const float width = input.width_px - 2;
    const Rect card{1, 1, width, timeline_height(builder, page, width, 0)};
    layout_timeline(builder, page, card);
    scene.bounds = {0, 0, input.width_px, card.bottom() + 1};
    return scene;
}

}  // namespace timeline
