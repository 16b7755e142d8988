// Lays a step out on the screen (see layout_slide.h).
#include "core/present/layout_slide.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "core/present/slide_ends.h"
#include "core/present/slide_figure.h"
#include "core/present/slide_frame.h"
#include "core/present/slide_map.h"
#include "core/present/slide_paragraphs.h"
#include "core/words/text.h"

namespace timeline {
namespace {

constexpr float landscape_width_px = 1600;
constexpr float landscape_height_px = 1080;
constexpr float upright_width_px = 1080;
/// Where the buttons' middle is, of what is left to them from below; web/style/present.css has the
/// same.
constexpr float buttons_middle_share = 0.46F;

constexpr TextStyle site_style{.size_px = 26, .weight = Weight::semibold, .ink = Ink::muted};
constexpr TextStyle count_style{.size_px = 26, .ink = Ink::muted};
constexpr TextStyle theme_style{.size_px = 30, .weight = Weight::semibold};
constexpr TextStyle sentence_style{.size_px = 46, .leading = 1.25F};
constexpr TextStyle source_style{.size_px = 28, .ink = Ink::muted, .leading = 1.3F};

void layout_head(const SlideFrame& frame) {
    const std::string_view site = text(Text::site_title, frame.input.language);
    if (frame.slide().title != site) {  // which then stands there in large letters
        frame.builder.label("slide-site", {slide_margin_px, 44}, std::string(site), site_style);
    }
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

/// Name and sentence, in one language or both, and what they are taken from.
std::vector<Words> main_words(const SlideFrame& frame, float room, bool has_headline) {
    const Slide& slide = frame.slide();
    constexpr TextStyle title_style{.size_px = 84, .weight = Weight::bold, .leading = 1.2F};
    std::vector<Words> words;
    if (!has_headline) {
        const TextStyle title = fitted(title_style, 60, slide.title, room, frame.builder.measure());
        words.push_back({slide_title_id, slide.title, title, 0, {}});
    }
    words.push_back({"slide-sentence", slide.sentence, sentence_style, 8});
    if (!slide.other_sentence.empty()) {
        words.push_back(in_other_language(slide.other_sentence));
    }
    if (!slide.source.empty()) {
        words.push_back({"slide-source", slide.source, source_style, 20});
    }
    return words;
}

/// What the figure leaves open, right under it.
std::vector<Words> note_words(const SlideFrame& frame) {
    const std::string& note = frame.slide().figure_note;
    return note.empty()
               ? std::vector<Words>{}
               : std::vector<Words>{{"slide-figure-note", note, slide_detail_style, 8, {}}};
}

/// What is told of the roles.
std::vector<Words> detail_words(const SlideFrame& frame) {
    std::vector<Words> words;
    for (const std::string& detail : frame.slide().details) {
        words.push_back({"slide-detail-" + std::to_string(words.size()), detail, slide_detail_style,
                         words.empty() ? 20.0F : 0.0F});
    }
    return words;
}

std::vector<Words> joined(std::vector<Words> words, std::vector<Words> more) {
    std::ranges::move(more, std::back_inserter(words));
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

/// The year, the number or the sums: what is seen before anything is read. Returns the lower edge.
float layout_hero(const SlideFrame& frame, const std::optional<Headline>& headline, Point at,
                  float room, float limit) {
    if (!frame.slide().sums.empty()) {
        return layout_theme_sums(frame, at, room, limit);
    }
    return headline ? layout_headline(frame, *headline, at) : layout_figure(frame, at, room);
}

constexpr float text_top_px = 150;

/// All above each other.
void layout_upright_text(const SlideFrame& frame, float limit) {
    const Point corner{slide_margin_px, text_top_px};
    const float room = frame.width - 2 * slide_margin_px;
    const std::optional<Headline> headline = headline_in(frame, room);
    const float hero_bottom = layout_hero(frame, headline, corner, room, (corner.y + limit) / 2);
    const float note_bottom =
        layout_paragraphs(frame, {corner.x, hero_bottom}, room, limit, note_words(frame));
    const float y = layout_themes(frame, {corner.x, note_bottom + 40});
    layout_paragraphs(frame, {corner.x, y}, room, limit,
                      joined(main_words(frame, room, headline.has_value()), detail_words(frame)));
}

/// Figure and words beside each other. What is told of the roles stands under a year, or where the
/// slide is about nothing else, under its sentence.
void layout_landscape_text(const SlideFrame& frame, float limit) {
    const Point corner{slide_margin_px, text_top_px};
    const float words_left_px = frame.width * 0.453F;
    const float figure_room = words_left_px - slide_margin_px - 40;
    const std::optional<Headline> headline = headline_in(frame, figure_room);
    const float hero_bottom = layout_hero(frame, headline, corner, figure_room, limit);
    std::vector<Words> under = note_words(frame);
    const float room = frame.width - words_left_px - slide_margin_px;
    std::vector<Words> beside = main_words(frame, room, headline.has_value());
    std::vector<Words>& with_details = frame.slide().organisation == nullptr ? beside : under;
    with_details = joined(std::move(with_details), detail_words(frame));
    layout_paragraphs(frame, {corner.x, hero_bottom + 8}, figure_room, limit, under);
    const float y = layout_themes(frame, {words_left_px, text_top_px - 4});
    layout_paragraphs(frame, {words_left_px, y}, room, limit, beside);
}

void layout_text(const SlideFrame& frame) {
    constexpr float above_map_px = 24;
    const float limit = map_top(frame) - above_map_px;
    if (frame.slide().look == SlideLook::title) {
        layout_slide_title(frame, text_top_px, limit);
    } else if (frame.is_upright()) {
        layout_upright_text(frame, limit);
    } else {
        layout_landscape_text(frame, limit);
    }
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
