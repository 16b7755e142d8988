// Lays the view out for paper (see print_page.h).
#include "core/print_page.h"

#include <algorithm>
#include <optional>

#include "core/document_nodes.h"
#include "core/layout.h"
#include "core/svg.h"
#include "core/text.h"
#include "core/wording.h"

namespace timeline {

namespace {

/// Names are 15 px: on the narrowest sheet, 186 mm of A4 upright, they are more than six points.
constexpr float one_sheet_px = 1290;
constexpr float sheet_px = 1200;
/// So many fill a sheet of A4 across below the page's head.
constexpr std::size_t rows_of_a_sheet = 11;
/// The stage's own arrangement, with all its rows, is legible on one sheet up to here.
constexpr std::size_t rows_of_one_sheet = 12;

/// Evenly over as many sheets as it takes; none: the whole picture stands on one.
std::vector<RowRange> sheets(const LayoutInput& input) {
    if (!needs_sheets(input.data)) {
        return {};
    }
    const std::size_t rows = input.view.shown();
    const std::size_t count =
        std::max<std::size_t>(1, (rows + rows_of_a_sheet - 1) / rows_of_a_sheet);
    std::vector<RowRange> ranges;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t first = rows * i / count;
        ranges.push_back({first, rows * (i + 1) / count - first});
    }
    return ranges;
}

Node sheet_figure(const LayoutInput& input, const ViewState& state, std::optional<RowRange> rows,
                  const std::string& name) {
    const Language language = state.language;
    const Scene scene = layout({.data = input.data,
                                .state = state,
                                .view = input.view,
                                .width_px = rows ? sheet_px : one_sheet_px,
                                .measure = input.measure,
                                .has_controls = false,
                                .rows = rows});
    SvgRules no_rules;  // a fixed size needs none
    Node svg = to_svg(
        {scene, scene},
        {.id = name,
         .title = text(Text::list_caption, language, {date_words(input.data.as_of, language)}),
         .description = summary_words(input.data, language)},
        no_rules);
    return container(name + "-figure", "figure", {std::move(svg)}, "picture");
}

}  // namespace

bool needs_sheets(const Dataset& data) { return data.organisations.size() > rows_of_one_sheet; }

std::vector<Node> print_figures(const LayoutInput& input, const std::string& name) {
    ViewState state = input.state;
    state.selected.clear();
    state.view = View::timeline;
    const std::vector<RowRange> ranges = sheets(input);
    if (ranges.empty()) {
        return {sheet_figure(input, state, std::nullopt, name)};
    }
    std::vector<Node> figures;
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        figures.push_back(sheet_figure(input, state, ranges[i],
                                       i == 0 ? name : name + '-' + std::to_string(i + 1)));
    }
    return figures;
}

std::vector<Node> print_page(const LayoutInput& input) {
    const Language language = input.state.language;
    std::vector<Node> page = {
        element("print-title", "h1", std::string(text(Text::site_title, language))),
        element("print-tagline", "p", tagline_words(input.data, language)),
        element("print-status", "p",
                status_words(input.view, language) + ". " +
                    text(Text::as_of, language, {date_words(input.data.as_of, language)})),
        element("print-source", "p",
                text(Text::about_data, language,
                     {input.data.source_publisher.in(language), input.data.source_title}))};
    for (Node& figure : print_figures(input, "print-picture")) {
        page.push_back(std::move(figure));
    }
    return page;
}

}  // namespace timeline
