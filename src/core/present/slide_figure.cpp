// Lays out what stands large on a slide (see slide_figure.h).
#include "core/present/slide_figure.h"

#include <cmath>

#include "core/present/slide_paragraphs.h"

namespace timeline {
namespace {

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

/// A number is meant to be seen from afar; words in its place say less.
float largest_figure_px(std::string_view figure) {
    return figure.find_first_of("0123456789") == std::string_view::npos ? 150 : 250;
}

/// The room that a letter has before it: taken away, the figure stands on the margin.
float before_figure(TextStyle style) { return style.size_px * 0.04F; }

}  // namespace

float layout_figure(const SlideFrame& frame, Point at, float room) {
    constexpr float least_px = 72;
    const std::string& figure = frame.slide().figure;
    const TextStyle largest{.size_px = largest_figure_px(figure), .weight = Weight::bold};
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
    frame.builder.label("slide-figure", {at.x - before_figure(style), at.y - above},
                        figure_at(frame), style, figure);
    return at.y - above + style.line_height_px() - style.size_px * 0.3F;
}

std::optional<Headline> headline_in(const SlideFrame& frame, float room) {
    const Slide& slide = frame.slide();
    if (slide.organisation != nullptr || !slide.sums.empty() || slide.figure.empty() ||
        slide.title.empty()) {
        return std::nullopt;
    }
    Headline line{.number = slide.figure, .word = slide.title};
    if (line.word.starts_with(line.number + ' ')) {
        line.word.erase(0, line.number.size() + 1);
    }
    constexpr float apart_px = 40;
    const float number_px = frame.builder.width_of(line.number, line.number_style) + apart_px;
    line.word_style =
        fitted(line.word_style, 56, line.word, room - number_px, frame.builder.measure());
    line.width = number_px + frame.builder.width_of(line.word, line.word_style);
    return line.width <= room ? std::optional(line) : std::nullopt;
}

float layout_headline(const SlideFrame& frame, const Headline& line, Point at) {
    const float top = at.y - line.number_style.size_px * 0.36F;
    const float word_top = top + baseline_px(line.number_style) - baseline_px(line.word_style);
    const float word_left = at.x - before_figure(line.number_style) + line.width -
                            frame.builder.width_of(line.word, line.word_style);
    frame.builder.label("", {at.x - before_figure(line.number_style), top}, line.number,
                        line.number_style);
    frame.builder.scene().marks.back().id = slide_title_id;  // a file has both as one title
    frame.builder.label(slide_title_id, {word_left, word_top}, line.word, line.word_style,
                        frame.slide().title);
    const float bottom =
        top + line.number_style.line_height_px() - line.number_style.size_px * 0.3F;
    frame.builder.scene().blocks.back().rect = {at.x, at.y, line.width, bottom - at.y};
    return bottom;
}

}  // namespace timeline
