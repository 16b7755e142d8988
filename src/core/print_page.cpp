// Lays the view out for paper (see print_page.h).
#include "core/print_page.h"

#include "core/document_nodes.h"
#include "core/layout.h"
#include "core/svg.h"
#include "core/text.h"
#include "core/wording.h"

namespace timeline {

std::vector<Node> print_page(const LayoutInput& input) {
    constexpr float sheet_px = 1376;  // 273 mm by three quarters: with its head it fills the sheet
    const Language language = input.state.language;
    ViewState state = input.state;
    state.selected.clear();
    state.view = View::timeline;
    const Scene scene = layout({.data = input.data,
                                .state = state,
                                .view = input.view,
                                .width_px = sheet_px,
                                .measure = input.measure,
                                .has_controls = false});
    SvgRules no_rules;  // a fixed size needs none
    Node svg = to_svg(
        {scene, scene},
        {.id = "print-picture",
         .title = text(Text::list_caption, language, {date_words(input.data.as_of, language)}),
         .description = summary_words(input.data, language)},
        no_rules);
    return {element("print-title", "h1", std::string(text(Text::site_title, language))),
            element("print-tagline", "p", tagline_words(input.data, language)),
            element("print-status", "p",
                    status_words(input.view, language) + ". " +
                        text(Text::as_of, language, {date_words(input.data.as_of, language)})),
            element("print-source", "p",
                    text(Text::about_data, language,
                         {input.data.source_publisher.in(language), input.data.source_title})),
            container("print-figure", "figure", {std::move(svg)}, "picture")};
}

}  // namespace timeline
