// Completes an SVG to a file (see svg_file.h).
#include "core/markup/svg_file.h"

#include "core/base/decimal.h"
#include "core/markup/html.h"
#include "core/markup/svg_look.h"

namespace timeline {
std::string svg_file(const Scene& scene, SvgSettings settings, const Palette& colors) {
    settings.colors = &colors;
    Node svg = to_svg(scene, settings);
    svg.set("xmlns", "http://www.w3.org/2000/svg");
    svg.set("width", decimal(static_cast<double>(scene.bounds.w)));
    svg.set("height", decimal(static_cast<double>(scene.bounds.h - scene.picture_top)));
    svg.set("font-family", "Inter, system-ui, sans-serif");
    return drawing_text(svg);
}

}  // namespace timeline
