// Finds the arrangements and writes them (see static_picture.h).
#include "core/site/static_picture.h"

#include <cmath>

#include "core/base/decimal.h"
#include "core/layout/layout.h"
#include "core/markup/svg.h"
#include "core/state/filter.h"
#include "core/words/text.h"
#include "core/words/wording.h"

namespace timeline {
namespace {

/// What may differ from where the program draws, in pixels: not seen.
constexpr float tolerance_px = 0.3F;

bool near(float a, float b) { return std::abs(a - b) <= tolerance_px; }

/// Alike but for where they lie across the picture; `b` lies `lower` pixels further down.
bool is_same_kind(const Mark& a, const Mark& b, float lower) {
    return a.kind == b.kind && a.text == b.text && a.fill == b.fill && a.stroke == b.stroke &&
           a.shape == b.shape && a.dashed == b.dashed && a.style.size_px == b.style.size_px &&
           a.style.weight == b.style.weight && a.style.ink == b.style.ink &&
           near(a.rect.y + lower, b.rect.y) && near(a.rect.h, b.rect.h) &&
           (a.fade_left_px > 0) == (b.fade_left_px > 0);
}

/// `at` lies where a straight line from `first` through `second` leads.
bool is_in_line(float first, float second, float at, float steps) {
    return near(first + (second - first) * steps, at);
}

/// Whether a scene `steps` pixels wider than `first` goes on as `first` and `second` began.
bool continues(const Scene& first, const Scene& second, const Scene& scene, float steps) {
    if (first.marks.size() != scene.marks.size() || first.marks.size() != second.marks.size() ||
        !near(first.bounds.h - first.picture_top, scene.bounds.h - scene.picture_top)) {
        return false;
    }
    const float lower = scene.picture_top - first.picture_top;
    for (std::size_t i = 0; i < first.marks.size(); ++i) {
        const Mark& a = first.marks[i];
        const Mark& b = second.marks[i];
        const Mark& mark = scene.marks[i];
        if (!is_same_kind(a, mark, lower) || !is_in_line(a.rect.x, b.rect.x, mark.rect.x, steps) ||
            !is_in_line(a.rect.w, b.rect.w, mark.rect.w, steps) ||
            !is_in_line(a.fade_left_px, b.fade_left_px, mark.fade_left_px, steps) ||
            !is_in_line(a.fade_right_px, b.fade_right_px, mark.fade_right_px, steps)) {
            return false;
        }
    }
    return true;
}

/// A rule for the page's widths from `from_px` to below `to_px`; 0 has no limit.
std::string between(int from_px, int to_px, const std::string& rule) {
    std::string range = "(width >= " + std::to_string(from_px) + "px)";
    if (to_px > 0) {
        range += " and (width < " + std::to_string(to_px) + "px)";
    }
    return "@container " + range + '{' + rule + "}\n";
}

/// Where the picture begins: what stands above it is at least as high as the stage's own controls.
std::string top_rules(const LayoutAt& layout_at) {
    std::string css;
    float top = 0;
    for (int px = narrowest_picture_px; px <= widest_picture_px; ++px) {
        const float now = layout_at(static_cast<float>(px)).picture_top;
        if (now != top) {
            top = now;
            css += between(px == narrowest_picture_px ? 0 : px, 0,
                           "#static-top{min-height:" + decimal(static_cast<double>(top)) + "px}");
        }
    }
    // A wider stage is scaled as a whole.
    return css + between(widest_picture_px + 1, 0,
                         "#static-top{min-height:" +
                             decimal(100 * static_cast<double>(top) / widest_picture_px) + "cqw}");
}

/// Browsers that know no container have to take the window's width for the page's.
std::string by_window(std::string css) {
    constexpr std::string_view container = "@container";
    for (std::size_t at = 0; (at = css.find(container, at)) != std::string::npos;) {
        css.replace(at, container.size(), "@media");
    }
    return "@supports not (container-type:inline-size){\n" + css + "}\n";
}

}  // namespace

std::vector<Arrangement> arrangements(const LayoutAt& layout_at, int from_px, int to_px) {
    std::vector<Arrangement> found;
    Scene second;
    for (int px = from_px; px <= to_px; ++px) {
        Scene scene = layout_at(static_cast<float>(px));
        if (!found.empty()) {
            Arrangement& last = found.back();
            const int steps = px - last.from_px;
            if (steps == 1) {
                second = scene;
            }
            if (continues(last.narrow, second, scene, static_cast<float>(steps))) {
                last.to_px = px;
                last.wide = std::move(scene);
                continue;
            }
        }
        found.push_back({px, px, scene, scene});
    }
    return found;
}

StaticPicture static_picture(const Dataset& data, Language language, const Measure& measure) {
    const ViewState state{.language = language};
    const FilteredView view = filter(data, state);
    const LayoutAt layout_at = [&](float width_px) {
        return layout({.data = data,
                       .state = state,
                       .view = view,
                       .width_px = width_px,
                       .page_language = language,
                       .measure = measure,
                       .has_controls = false});
    };
    std::vector<Arrangement> found =
        arrangements(layout_at, narrowest_picture_px, widest_picture_px);
    // A wider stage is the widest picture, scaled.
    const Scene& widest = found.back().wide;
    found.push_back({widest_picture_px + 1, 0, widest, widest});
    StaticPicture picture;
    SvgRules rules;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const SvgSettings settings{
            .id = "picture-" + std::to_string(i),
            .title = text(Text::list_caption, language, {date_words(data.as_of, language)}),
            .description = summary_words(data, language)};
        const Stretch stretch{found[i].narrow, found[i].wide};
        const std::string links = settings.id + "-links";
        picture.svgs.push_back(to_svg(stretch, settings, rules));
        picture.svgs.push_back(row_links(stretch, data, links, rules));
        picture.css +=
            between(i == 0 ? 0 : found[i].from_px, i + 1 < found.size() ? found[i + 1].from_px : 0,
                    '#' + settings.id + ",#" + links + "{display:block}");
    }
    picture.css += top_rules(layout_at);
    picture.css += by_window(picture.css) + rules.css();
    return picture;
}

}  // namespace timeline
