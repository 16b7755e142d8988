// Lays a step out on the screen (see layout_slide.h).
#include "core/layout_slide.h"

#include <algorithm>
#include <cmath>

#include "core/slide_frame.h"
#include "core/slide_map.h"
#include "core/text.h"

namespace timeline {
namespace {

constexpr float landscape_width_px = 1600;
constexpr float landscape_height_px = 1080;
constexpr float upright_width_px = 1080;
/// Where the buttons' middle is, of what is left to them from below; web/present.css has the same.
constexpr float buttons_middle_share = 0.46F;

constexpr TextStyle site_style{.size_px = 26, .weight = Weight::semibold, .ink = Ink::muted};
constexpr TextStyle count_style{.size_px = 26, .ink = Ink::muted};
constexpr TextStyle theme_style{.size_px = 30, .weight = Weight::semibold};
constexpr TextStyle sentence_style{.size_px = 46, .leading = 1.25F};
constexpr TextStyle other_style{.size_px = 36, .ink = Ink::muted, .leading = 1.25F};
constexpr TextStyle detail_style{.size_px = 32, .ink = Ink::muted, .leading = 1.3F};

/// The largest of the sizes down to `least_px` in which a line is no wider than its room.
TextStyle fitted(TextStyle style, float least_px, std::string_view line, float room_px,
                 const Measure& measure) {
    while (style.size_px > least_px && measure(line, style.size_px, style.weight) > room_px) {
        style.size_px -= 2;
    }
    return style;
}

void layout_head(const SlideFrame& frame) {
    const std::string_view site = text(Text::site_title, frame.input.language);
    frame.builder.label("slide-site", {slide_margin_px, 44}, std::string(site), site_style);
    const std::string count =
        text(Text::present_step_of, frame.input.language,
             {std::to_string(frame.slide().number), std::to_string(frame.slide().count)});
    const float width = frame.builder.width_of(count, count_style);
    frame.builder.label("slide-count", {frame.width - slide_margin_px - width, 44}, count,
                        count_style);
}

/// Where in the presentation this is, without a word: in the middle, or beside the buttons where
/// those reach as far; on a phone the number in the corner has to do.
void layout_dots(const SlideFrame& frame) {
    constexpr float apart = 28;
    const int count = frame.slide().count;
    const float width = apart * static_cast<float>(count - 1);
    const float room = frame.width - frame.buttons_width_px();
    float x = (frame.width - width) / 2;
    if (x + width > room) {
        x = slide_margin_px;
    }
    if (x + width > room) {
        return;
    }
    const float y = frame.height - frame.buttons_px() * buttons_middle_share;
    for (int step = 1; step <= count; ++step) {
        const bool now = step == frame.slide().number;
        const float size = now ? 16.0F : 10.0F;
        frame.builder.box({x - size / 2, y - size / 2, size, size},
                          step <= frame.slide().number ? Ink::accent : Ink::control, size / 2);
        x += apart;
    }
}

/// The number of a step on its way: time is seen passing.
std::string figure_at(const SlideFrame& frame) {
    const Slide& slide = frame.slide();
    const std::optional<double> to = year_of(slide);
    const SlideMoment& moment = frame.input.moment;
    const bool is_year = to && slide.figure == std::to_string(static_cast<int>(*to));
    if (!is_year || !moment.from_year || moment.share >= 1) {
        return slide.figure;
    }
    return std::to_string(static_cast<int>(
        std::lround(*moment.from_year + (*to - *moment.from_year) * moment.share)));
}

/// Returns the lower edge. A figure that is no number, as "Startår anges inte", stands in lines.
float layout_figure(const SlideFrame& frame, Point at, float room) {
    constexpr TextStyle largest{.size_px = 250, .weight = Weight::bold};
    constexpr float least_px = 72;
    const std::string& figure = frame.slide().figure;
    TextStyle style = fitted(largest, least_px, figure, room, frame.builder.measure());
    if (frame.builder.width_of(figure, style) > room) {
        constexpr TextStyle words{.size_px = 64, .weight = Weight::bold, .leading = 1.1F};
        style = words;
        style.ink = frame.ink();
        return at.y + frame.builder.paragraph("slide-figure", at, room, figure, style);
    }
    style.ink = frame.ink();
    // The letters' own height, without the room that lines of text need.
    const float above = style.size_px * 0.36F;
    const float before = style.size_px * 0.04F;  // without it the figure stands on the margin
    frame.builder.label("slide-figure", {at.x - before, at.y - above}, figure_at(frame), style,
                        figure);
    return at.y - above + style.line_height_px() - style.size_px * 0.3F;
}

/// A paragraph of a slide, in lines of about the same length.
struct Words {
    std::string id;
    std::string_view text;
    TextStyle style;
    float gap_px = 0;  // above it
};

TextStyle shrunk(TextStyle style, float share) {
    style.size_px = std::floor(style.size_px * share);
    return style;
}

float height_of(const std::vector<Words>& all, float room, float share, const Measure& measure) {
    float height = 0;
    for (const Words& words : all) {
        const TextStyle style = shrunk(words.style, share);
        const auto lines = static_cast<float>(wrap(words.text, room, style, measure).size());
        height += words.gap_px * share + lines * style.line_height_px();
    }
    return height;
}

/// As large as they are meant to be, or smaller so that they end above `limit`.
void layout_paragraphs(const SlideFrame& frame, Point at, float room, float limit,
                       const std::vector<Words>& all) {
    constexpr float least = 0.5F;
    constexpr float step = 0.05F;
    const Measure& measure = frame.builder.measure();
    float share = 1;
    while (share > least && at.y + height_of(all, room, share, measure) > limit) {
        share -= step;
    }
    float y = at.y;
    for (const Words& words : all) {
        const TextStyle style = shrunk(words.style, share);
        const float width = balanced_width(words.text, room, style, measure);
        y += words.gap_px * share;
        y += frame.builder.paragraph(words.id, {at.x, y}, width, words.text, style);
    }
}

/// Shape and words; returns the lower edge.
float layout_themes(const SlideFrame& frame, Point at) {
    const Slide& slide = frame.slide();
    if (slide.themes.empty()) {
        return at.y;
    }
    constexpr float shape_px = 32;
    frame.builder.shape(slide.shape, {at.x, at.y + 6, shape_px, shape_px}, frame.ink());
    frame.builder.label("slide-themes", {at.x + shape_px + 16, at.y}, slide.themes, theme_style);
    return at.y + theme_style.line_height_px() + 4;
}

/// Name and sentence, in one language or both.
std::vector<Words> main_words(const SlideFrame& frame, float room) {
    const Slide& slide = frame.slide();
    constexpr TextStyle title_style{.size_px = 84, .weight = Weight::bold, .leading = 1.2F};
    const TextStyle title = fitted(title_style, 60, slide.title, room, frame.builder.measure());
    std::vector<Words> words = {{"slide-title", slide.title, title},
                                {"slide-sentence", slide.sentence, sentence_style, 8}};
    if (!slide.other_sentence.empty()) {
        words.push_back({"slide-other", slide.other_sentence, other_style, 12});
    }
    return words;
}

std::vector<Words> detail_words(const SlideFrame& frame) {
    std::vector<Words> words;
    for (const std::string& detail : frame.slide().details) {
        words.push_back({"slide-detail-" + std::to_string(words.size()), detail, detail_style,
                         words.empty() ? 20.0F : 0.0F});
    }
    return words;
}

/// Where the timeline begins: at the same place on every step, so that it stands still.
float map_top(const SlideFrame& frame) {
    constexpr float landscape_share = 0.472F;
    constexpr float both_languages_share = 0.5F;
    constexpr float upright_share = 0.48F;
    const float share = frame.is_upright()                     ? upright_share
                        : frame.slide().other_sentence.empty() ? landscape_share
                                                               : both_languages_share;
    return std::round(frame.height * share);
}

/// Figure with what is told of the roles, and words beside it, or all above each other on an
/// upright screen.
void layout_text(const SlideFrame& frame) {
    constexpr float top_px = 150;
    constexpr float above_map_px = 24;
    const float limit = map_top(frame) - above_map_px;
    const Point corner{slide_margin_px, top_px};
    std::vector<Words> words;
    if (frame.is_upright()) {
        const float room = frame.width - 2 * slide_margin_px;
        const float figure_bottom = layout_figure(frame, corner, room);
        const float y = layout_themes(frame, {corner.x, figure_bottom + 40});
        words = main_words(frame, room);
        for (Words& detail : detail_words(frame)) {
            words.push_back(std::move(detail));
        }
        layout_paragraphs(frame, {corner.x, y}, room, limit, words);
        return;
    }
    const float words_left_px = frame.width * 0.453F;
    const float figure_room = words_left_px - slide_margin_px - 40;
    const float figure_bottom = layout_figure(frame, corner, figure_room);
    layout_paragraphs(frame, {corner.x, figure_bottom + 8}, figure_room, limit,
                      detail_words(frame));
    const float room = frame.width - words_left_px - slide_margin_px;
    const float y = layout_themes(frame, {words_left_px, top_px - 4});
    layout_paragraphs(frame, {words_left_px, y}, room, limit, main_words(frame, room));
}

void layout_map(const SlideFrame& frame) {
    const float left = slide_margin_px;
    const float top = map_top(frame);
    const float bottom = frame.height - frame.buttons_px();
    layout_slide_map(frame, {left, top, frame.width - 2 * left, std::max(bottom - top, 1.0F)});
}

}  // namespace

std::optional<double> year_of(const Slide& slide) {
    if (slide.organisation == nullptr || !slide.organisation->has_start()) {
        return std::nullopt;
    }
    return span_of(*slide.organisation->membership.period.start, 0).begin;
}

Scene layout_slide(const SlideInput& input) {
    const bool upright = input.height_px > input.width_px;
    const float fit = upright ? input.width_px / upright_width_px
                              : std::min(input.width_px / landscape_width_px,
                                         input.height_px / landscape_height_px);
    const float scale = std::max(fit, 0.1F);
    const Measure measure = [&input, scale](std::string_view text, float size, Weight weight) {
        return input.measure(text, size * scale, weight) / scale;
    };
    Scene scene;
    const Hover nothing;
    SceneBuilder builder(scene, measure, nothing);
    const SlideFrame frame{input, builder, input.width_px / scale, input.height_px / scale};
    layout_head(frame);
    layout_dots(frame);
    layout_text(frame);
    layout_map(frame);
    scene.bounds = {0, 0, input.width_px, input.height_px};
    scene.scale = scale;
    const auto zoom = static_cast<float>(input.zoom);
    transform(scene, scale * zoom,
              {static_cast<float>(input.zoom_x) * input.width_px * (1 - zoom),
               static_cast<float>(input.zoom_y) * input.height_px * (1 - zoom)});
    return scene;
}

}  // namespace timeline
