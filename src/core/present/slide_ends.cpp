// Lays out the first and the last slide (see slide_ends.h).
#include "core/present/slide_ends.h"

#include <algorithm>
#include <cmath>

#include "core/base/ids.h"
#include "core/present/slide_paragraphs.h"

namespace timeline {
namespace {

/// The lengths that all rows of a sum share.
struct SumRows {
    float row_px = 0;
    float shape_px = 0;
    TextStyle word;
    TextStyle number;
    float bars_left = 0;
    float px_of_one = 0;
};

SumRows rows_of(const SlideFrame& frame, Point at, float room_px, float limit) {
    constexpr float largest_row_px = 56;
    constexpr float gap_px = 20;
    const std::vector<ThemeSum>& sums = frame.slide().sums;
    SumRows rows;
    rows.row_px = std::min(largest_row_px, (limit - at.y) / static_cast<float>(sums.size()));
    rows.shape_px = std::floor(rows.row_px * 0.58F);
    rows.word = {.size_px = std::floor(rows.row_px * 0.62F), .weight = Weight::semibold};
    rows.number = {.size_px = std::floor(rows.row_px * 0.72F), .weight = Weight::bold};
    float widest_word = 0;
    float widest_number = 0;
    std::size_t most = 1;
    for (const ThemeSum& sum : sums) {
        widest_word = std::max(widest_word, frame.builder.width_of(sum.name, rows.word));
        widest_number =
            std::max(widest_number, frame.builder.width_of(std::to_string(sum.count), rows.number));
        most = std::max(most, sum.count);
    }
    // Long words leave the bars a third, and are shortened.
    const float words_left = rows.shape_px + gap_px;
    rows.bars_left = at.x + std::min(words_left + widest_word + gap_px, room_px * 2 / 3);
    const float bars_px = at.x + room_px - rows.bars_left - gap_px - widest_number;
    rows.px_of_one = std::max(bars_px, 1.0F) / static_cast<float>(most);
    return rows;
}

void layout_sum(const SlideFrame& frame, const SumRows& rows, const ThemeSum& sum, Point at,
                const std::string& id) {
    constexpr float gap_px = 20;
    constexpr float radius_px = 6;
    const Ink ink = ink_of(sum.shape);
    const Rect row{at.x, at.y, rows.bars_left - at.x, rows.row_px};
    const float bar_px = std::floor(rows.row_px * 0.56F);
    const auto centred = [&row](float height) { return row.middle_y() - height / 2; };
    frame.builder.shape(sum.shape, {at.x, centred(rows.shape_px), rows.shape_px, rows.shape_px},
                        ink);
    const float word_left = at.x + rows.shape_px + gap_px;
    frame.builder.label_left(id, {word_left, row.y, rows.bars_left - gap_px - word_left, row.h},
                             sum.name, rows.word, {Area::slide});
    const float width = rows.px_of_one * static_cast<float>(sum.count);
    frame.builder.box({rows.bars_left, centred(bar_px), width, bar_px}, ink, radius_px);
    TextStyle number = rows.number;
    number.ink = ink;
    frame.builder.label(part_of(id, "count"),
                        {rows.bars_left + width + gap_px, centred(number.line_height_px())},
                        std::to_string(sum.count), number, {}, {Area::slide});
}

}  // namespace

void layout_slide_title(const SlideFrame& frame, float top, float limit) {
    constexpr TextStyle title{.size_px = 120, .weight = Weight::bold, .leading = 1.15F};
    constexpr TextStyle sentence{.size_px = 48, .leading = 1.25F};
    const Slide& slide = frame.slide();
    std::vector<Words> words = {{slide_title_id, slide.title, title, 0, {}},
                                {"slide-sentence", slide.sentence, sentence, 12}};
    if (!slide.other_sentence.empty()) {
        words.push_back(in_other_language(slide.other_sentence));
    }
    const float room = frame.width - 2 * slide_margin_px;
    const Measure& measure = frame.builder.measure();
    const float share = fitting_share(words, top, room, limit, measure);
    const float spare = limit - top - height_of(words, room, share, measure);
    layout_paragraphs(frame, {slide_margin_px, top + std::max(spare, 0.0F) / 2}, room, limit,
                      words);
}

float layout_theme_sums(const SlideFrame& frame, Point at, float room_px, float limit) {
    const SumRows rows = rows_of(frame, at, room_px, limit);
    for (std::size_t i = 0; i < frame.slide().sums.size(); ++i) {
        layout_sum(frame, rows, frame.slide().sums[i], at, "slide-sum-" + std::to_string(i));
        at.y += rows.row_px;
    }
    return at.y;
}

}  // namespace timeline
