// Lays the view out for paper (see print_page.h).
#include "core/page/print_page.h"

#include <algorithm>

#include "core/layout/layout.h"
#include "core/markup/elements.h"
#include "core/markup/svg.h"
#include "core/words/text.h"
#include "core/words/wording.h"

namespace timeline {

namespace {

/// As many rows as are readable (six points at least) on a sheet with its head.
constexpr std::size_t most_rows = 16;

std::size_t sheets_for(std::size_t rows) {
    return std::max<std::size_t>((rows + most_rows - 1) / most_rows, 1);
}

/// More than these nobody wants by mistake.
constexpr std::size_t most_sheets = 12;

/// What is on the screen, without the rows beyond the window's edges.
Scene seen_scene(const LayoutInput& input) {
    LayoutInput still = input;
    still.has_controls = false;
    return layout(still);
}

/// Those that are seen whole; in lanes, and where no window hides any, all.
FilteredView seen_rows(const LayoutInput& input) {
    const Scene screen = seen_scene(input);
    FilteredView seen = input.view;
    if (screen.window.is_open() && screen.block("lanes-legend") == nullptr) {
        const std::size_t first = std::min(screen.window.first_row, seen.shown());
        FilteredView part = part_of(seen, first, std::max<std::size_t>(screen.window.rows, 1));
        seen.rows = std::move(part.rows);
        seen.groups = std::move(part.groups);
    }
    return seen;
}

/// Rows shared out evenly among as few sheets as they need; those without a start come last.
std::vector<FilteredView> sheets_of(const FilteredView& view) {
    const std::size_t all = view.shown();
    const std::size_t count = sheets_for(all);
    const std::size_t rows = (all + count - 1) / count;
    std::vector<FilteredView> sheets;
    for (std::size_t i = 0; i < count; ++i) {
        sheets.push_back(part_of(view, std::min(i * rows, all), rows));
    }
    return sheets;
}

/// Of a sheet across.
constexpr float narrowest_px = 1376;

struct Look {
    float width_px = narrowest_px;
    bool has_lanes = false;  // where there are very many
    bool stands_alone = false;
};

Scene layout_rows(const LayoutInput& input, const FilteredView& rows, Look look) {
    ViewState state = input.state;
    state.selected.clear();
    state.view = View::timeline;
    state.row_scale = look.has_lanes ? 0 : 1;
    return layout({.data = input.data,
                   .state = state,
                   .view = look.stands_alone ? rows : input.view,
                   .width_px = look.width_px,
                   .measure = input.measure,
                   .sheet = &rows,
                   .stands_alone = look.stands_alone,
                   .has_controls = false});
}

/// What is drawn, without the room that a page on the screen has round it: its edges are the
/// sheet's.
void trim(Scene& scene) {
    float bottom = 0;
    for (const Mark& mark : scene.marks) {
        bottom = std::max(bottom, mark.rect.bottom());
    }
    transform(scene, 1, {-LayoutInput::wide_margin_px, 0});
    scene.bounds = {0, 0, scene.bounds.w - 2 * LayoutInput::wide_margin_px, bottom};
}

Scene scene_of(const LayoutInput& input, const FilteredView& sheet, float width_px) {
    Scene scene =
        layout_rows(input, sheet, {.width_px = width_px, .has_lanes = sheet.shown() > most_rows});
    trim(scene);
    return scene;
}

/// As wide as it takes to fill a sheet across, with its head, from edge to edge.
Scene filling_scene(const LayoutInput& input, const FilteredView& sheet) {
    constexpr float widest_px = 1536;  // letters would be too small on a narrower sheet
    constexpr float step_px = 32;
    constexpr float most_height_by_width = 160.0F / 273;  // millimetres
    float width = narrowest_px;
    Scene scene = scene_of(input, sheet, width);
    while (width < widest_px &&
           scene.bounds.h - scene.picture_top > most_height_by_width * scene.bounds.w) {
        width += step_px;
        scene = scene_of(input, sheet, width);
    }
    return scene;
}

Node picture_of(const LayoutInput& input, const FilteredView& sheet, const std::string& number) {
    const Language language = input.state.language;
    const Scene scene = filling_scene(input, sheet);
    Node svg = to_svg(scene, {.id = "print-picture" + number,
                              .title = text(Text::list_caption, language,
                                            {date_words(input.data.as_of, language)}),
                              .description = summary_words(input.data, language)});
    return container("print-figure" + number, "figure", {std::move(svg)}, "picture");
}

}  // namespace

std::vector<Node> print_page(const LayoutInput& input) {
    const Language language = input.state.language;
    std::vector<Node> parts = {
        element("print-title", "h1", std::string(text(Text::site_title, language))),
        element("print-tagline", "p", tagline_words(input.data, language)),
        element("print-status", "p",
                status_words(input.view, language) + ". " +
                    text(Text::as_of, language, {date_words(input.data.as_of, language)})),
        element("print-source", "p",
                text(Text::about_data, language,
                     {input.data.source_publisher.in(language), input.data.source_title}))};
    const std::size_t pages = sheets_for(input.view.shown());
    std::vector<FilteredView> sheets;
    if (pages > most_sheets) {
        FilteredView seen = seen_rows(input);
        parts.push_back(
            element("print-many", "p",
                    text(Text::print_many, language,
                         {count_words(input.view.shown(), language), count_words(pages, language),
                          count_words(seen.shown(), language)})));
        if (seen.shown() == input.view.shown()) {
            sheets.push_back(std::move(seen));  // in lanes
        } else {
            sheets = sheets_of(seen);
        }
    } else {
        sheets = sheets_of(input.view);
    }
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        parts.push_back(picture_of(input, sheets[i], i == 0 ? "" : '-' + std::to_string(i + 1)));
    }
    return parts;
}

Scene picture_to_save(const LayoutInput& input) {
    const FilteredView seen = seen_rows(input);
    const bool is_all = has_window(input.data) && seen.shown() == input.view.shown();
    Scene scene = layout_rows(
        input, seen,
        {.has_lanes = is_all && input.state.row_scale < far_below_scale, .stands_alone = true});
    scene.picture_top -= LayoutInput::wide_margin_px;
    return scene;
}

}  // namespace timeline
