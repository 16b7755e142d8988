// Draws slides as SVG (see slide_picture.h).
#include "core/present/slide_picture.h"

#include <utility>

#include "core/markup/elements.h"
#include "core/present/layout_slide.h"

namespace timeline {
namespace {

Node picture_of(const LayoutInput& input, const Slide& slide, const SvgSettings& settings) {
    return to_svg(slide_scene(input, slide), settings);
}

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

}  // namespace

Slide slide_at(const LayoutInput& input, int step) {
    ViewState state = input.state;
    state.presenting.step = step;
    return slide_of(input.data, state);
}

std::string slide_name(const Slide& slide) {
    std::string name = two_digits(slide.number);
    if (slide.organisation != nullptr) {
        name += '-' + slide.organisation->id;
    }
    return name;
}

Scene slide_scene(const LayoutInput& input, const Slide& slide) {
    return layout_slide({.data = input.data,
                         .slide = slide,
                         .language = input.state.language,
                         .width_px = slide_picture_width_px,
                         .height_px = slide_picture_height_px,
                         .measure = input.measure,
                         .has_buttons = false});
}

SvgSettings slide_settings(const Slide& slide, Language language) {
    return {.id = "slide-" + slide_name(slide) + "-picture",
            .title = slide.title,
            .description = slide_words(slide, language)};
}

Node slide_picture(const LayoutInput& input, const Slide& slide, std::string id) {
    return picture_of(input, slide, {.id = std::move(id)});
}

std::vector<Node> slide_sheets(const LayoutInput& input) {
    std::vector<Node> sheets;
    for (int step = 1; step <= static_cast<int>(input.data.steps.size()); ++step) {
        const Slide slide = slide_at(input, step);
        sheets.push_back(
            container("slide-" + slide_name(slide), "figure",
                      {picture_of(input, slide, slide_settings(slide, input.state.language))},
                      "slide picture"));
    }
    return sheets;
}

}  // namespace timeline
