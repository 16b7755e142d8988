// Divides the stage among its parts (see layout.h).
#include "core/layout/layout.h"

#include <algorithm>

#include "core/layout/parts.h"
#include "core/layout/row_stack.h"

namespace timeline {
namespace {

/// From this width the details stand beside the timeline.
constexpr float two_columns_from_px = 960;

/// In steps, so that its texts break their lines alike over many widths.
float details_width(float width_px) {
    return width_px < 1200 ? 320 : width_px < 1440 ? 348 : width_px < 1680 ? 388 : 440;
}

using LayoutPart = float (*)(SceneBuilder&, const LayoutInput&, Rect);

/// A card as high as its content, and at least as high as `rect`; returns its lower edge.
float card_around(SceneBuilder& builder, const LayoutInput& input, Rect rect, LayoutPart content) {
    const std::size_t ground = card(builder, rect);
    rect.h = std::max(rect.h, content(builder, input, rect));
    builder.scene().marks[ground].rect.h = rect.h;
    return rect.bottom();
}

/// Timeline and, below it, the overview; returns the lower edge of both.
float layout_main(SceneBuilder& builder, const LayoutInput& input, Rect place) {
    const Rect timeline{place.x, place.y, place.w,
                        timeline_height(input, place.w) + input.transition.card_shift};
    layout_timeline(builder, input, timeline);
    return card_around(builder, input, {place.x, timeline.bottom() + card_gap_px, place.w, 0},
                       layout_overview);
}

/// Details beside the timeline; returns the lower edge of all.
float layout_two_columns(SceneBuilder& builder, const LayoutInput& input, float top) {
    const float details_w = details_width(input.width_px);
    const float main_w = input.width_px - 2 * input.margin_px() - card_gap_px - details_w;
    const Rect main{input.margin_px(), top, main_w, 0};
    const float main_bottom = layout_main(builder, input, main);
    const Rect side{main.right() + card_gap_px, top, details_w, main_bottom - top};
    return card_around(builder, input, side, layout_details);
}

/// The details are a sheet of the page's own here (see stage_page.h), and how to read the picture
/// stands further down on the page anyway. Returns the lower edge of all.
float layout_one_column(SceneBuilder& builder, const LayoutInput& input, float top) {
    return layout_main(builder, input,
                       {input.margin_px(), top, input.width_px - 2 * input.margin_px(), 0});
}

Measure scaled(const Measure& measure, float scale) {
    return [&measure, scale](std::string_view text, float size, Weight weight) {
        return measure(text, size * scale, weight) / scale;
    };
}

/// What is laid out as if the stage were not scaled.
LayoutInput in_own_pixels(const LayoutInput& input, float scale, const Measure& measure) {
    const auto unscaled = [scale](Hover hover) {
        hover.at = {hover.at.x / scale, hover.at.y / scale};
        return hover;
    };
    return {.data = input.data,
            .state = input.state,
            .view = input.view,
            .width_px = input.width_px / scale,
            .page_language = input.page_language,
            .dark = input.dark,
            .hover = unscaled(input.hover),
            .tip = unscaled(input.tip),
            .measure = measure,
            .sheet = input.sheet,
            .stands_alone = input.stands_alone,
            .has_controls = input.has_controls,
            .scroll_px = input.scroll_px,
            .transition = input.transition};
}

/// What `ask` says of the stack of rows that is not scaled.
template <typename Ask>
auto with_stack(const LayoutInput& input, Ask ask) {
    const float scale = stage_scale(input.width_px, input.text_scale);
    const Measure measure = scaled(input.measure, scale);
    const LayoutInput page = in_own_pixels(input, scale, measure);
    return ask(RowStack(page));
}

/// Header and toolbar; returns where they end.
float place_controls(SceneBuilder& builder, const LayoutInput& input) {
    return layout_toolbar(builder, input, layout_header(builder, input) + card_gap_px) +
           card_gap_px;
}

}  // namespace

bool has_two_columns(const LayoutInput& input) {
    return input.width_px / stage_scale(input.width_px, input.text_scale) >= two_columns_from_px;
}

bool has_window(const Dataset& data) {
    return data.organisations.size() > most_rows_without_window;
}

bool has_window(const LayoutInput& input) {
    return input.sheet == nullptr && has_window(input.data);
}

double scroll_showing(const LayoutInput& input, std::size_t row) {
    return with_stack(input, [row](const RowStack& stack) { return stack.scroll_showing(row); });
}

double scroll_to_anchor(const LayoutInput& input, const RowAnchor& anchor) {
    return with_stack(input, [&anchor](const RowStack& stack) {
        return stack.top_of(anchor.row) - anchor.at_px;
    });
}

std::optional<ScaleRows> scaled_rows(const LayoutInput& input, double factor,
                                     std::optional<double> at_px) {
    return with_stack(input, [&](const RowStack& stack) { return stack.scaled(factor, at_px); });
}

std::size_t card(SceneBuilder& builder, Rect rect) {
    builder.box(rect, Ink::surface, card_radius_px).stroke = Ink::strong_line;
    return builder.scene().marks.size() - 1;
}

Scene layout_controls(const LayoutInput& input) {
    Scene scene;
    SceneBuilder builder(scene, input.measure, input.hover);
    scene.picture_top = place_controls(builder, input);
    scene.bounds = {0, 0, input.width_px, scene.picture_top};
    return scene;
}

Scene layout(const LayoutInput& input) {
    const float scale = stage_scale(input.width_px, input.text_scale);
    const Measure measure = scaled(input.measure, scale);
    const LayoutInput page = in_own_pixels(input, scale, measure);
    Scene scene;
    Scene unseen;  // where a picture without controls leaves them
    SceneBuilder builder(scene, measure, page.hover);
    SceneBuilder unseen_builder(unseen, measure, page.hover);
    const float top = place_controls(page.has_controls ? builder : unseen_builder, page);
    scene.picture_top = top;
    scene.scale = scale;
    float bottom = top - card_gap_px;
    if (page.state.view == View::timeline) {
        bottom = has_two_columns(input) ? layout_two_columns(builder, page, top)
                                        : layout_one_column(builder, page, top);
    }
    scene.bounds = {0, 0, page.width_px, bottom + page.margin_px()};
    if (page.has_controls) {
        layout_year_reading(builder, page);
    }
    layout_tooltip(builder, page);
    transform(scene, scale);
    scene.bounds = {0, 0, scene.bounds.w * scale, scene.bounds.h * scale};
    return scene;
}

}  // namespace timeline
