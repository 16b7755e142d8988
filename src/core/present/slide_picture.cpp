// Draws slides as SVG (see slide_picture.h).
#include "core/present/slide_picture.h"

#include <utility>

#include "core/markup/elements.h"
#include "core/markup/svg.h"
#include "core/present/layout_slide.h"

namespace timeline {
namespace {

Node picture_of(const LayoutInput& input, const Slide& slide, SvgSettings settings) {
    const Scene scene = layout_slide({.data = input.data,
                                      .slide = slide,
                                      .language = input.state.language,
                                      .width_px = slide_picture_width_px,
                                      .height_px = slide_picture_height_px,
                                      .measure = input.measure,
                                      .has_buttons = false});
    SvgRules no_rules;  // a fixed size needs none
    settings.names_texts = true;
    return to_svg({scene, scene}, settings, no_rules);
}

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

}  // namespace

Node slide_picture(const LayoutInput& input, const Slide& slide, std::string id) {
    return picture_of(input, slide, {.id = std::move(id)});
}

std::vector<Node> slide_sheets(const LayoutInput& input) {
    std::vector<Node> sheets;
    ViewState state = input.state;
    for (int step = 1; step <= static_cast<int>(input.data.steps.size()); ++step) {
        state.presenting.step = step;
        const Slide slide = slide_of(input.data, state);
        std::string id = "slide-" + two_digits(step);
        if (slide.organisation != nullptr) {
            id += '-' + slide.organisation->id;
        }
        std::vector<Node> parts = {
            picture_of(input, slide,
                       {.id = id + "-picture",
                        .title = slide.title,
                        .description = slide_words(slide, input.state.language)})};
        for (std::size_t i = 0; i < slide.notes.size(); ++i) {
            parts.push_back(element(id + "-notes-" + std::to_string(i), "p", slide.notes[i]));
        }
        sheets.push_back(container(id, "figure", std::move(parts), "slide picture"));
    }
    return sheets;
}

}  // namespace timeline
