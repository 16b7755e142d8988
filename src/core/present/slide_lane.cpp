// Lays out the memberships without a start (see slide_lane.h).
#include "core/present/slide_lane.h"

#include <algorithm>
#include <cmath>

#include "core/base/ids.h"
#include "core/words/text.h"
#include "core/words/time_words.h"
#include "core/words/wording.h"

namespace timeline {

float alpha_of(Tense tense) {
    constexpr float past = 0.4F;
    constexpr float aside = 0.18F;
    return tense == Tense::past ? past : tense == Tense::aside ? aside : 1;
}

Ink ink_on(Tense tense) {
    return tense == Tense::now ? Ink::on_theme : tense == Tense::aside ? Ink::muted : Ink::text;
}

SlideLane::SlideLane(const SlideFrame& frame, Rect room, std::size_t rows)
    : frame_(frame), room_(room) {
    constexpr float smallest_px = 10;
    constexpr float largest_px = 20;
    constexpr float readable_on_screen_px = 9;
    constexpr float line_by_size = 1.55F;
    const float readable = frame.of_screen_px(readable_on_screen_px);
    place_chips(std::max(largest_px, readable));
    if (many_ > 0) {
        line_px_ = style_.size_px * line_by_size;
        return;
    }
    const float all = static_cast<float>(rows) + static_cast<float>(lines_);
    const float row_px = room.h / std::max(all, 1.0F);
    // Its lines are as high as rows, or as words need that can be read; but never most of the map.
    const float lines_px = static_cast<float>(lines_) * readable * line_by_size;
    const float least = lines_px < room.h / 3 ? std::max(readable, smallest_px) : smallest_px;
    place_chips(std::clamp(std::floor(row_px * 0.63F), least, std::max(largest_px, least)));
    line_px_ = std::max(row_px, style_.size_px * line_by_size);
}

std::string SlideLane::heading() const {
    const Language language = frame_.input.language;
    const std::string words(text(Text::start_not_stated_lane, language));
    return many_ == 0 ? words : words + ": " + count_words(many_, language);
}

TextStyle SlideLane::style_of(const Organisation& organisation) const {
    TextStyle style = style_;
    if (frame_.slide().organisation == &organisation) {
        style.size_px = std::floor(style.size_px * 1.2F);
        style.weight = Weight::bold;
    }
    return style;
}

void SlideLane::place_chips(float size_px) {
    const Language language = frame_.input.language;
    style_ = {.size_px = size_px, .weight = Weight::semibold};
    chips_.clear();
    Flow flow{.left = room_.x, .right = room_.right(), .line_px = 1};
    flow.at = {room_.x, 0};
    flow.place(frame_.builder.width_of(heading(), style_), 2 * slide_bar_padding_px);
    const std::vector<const Organisation*> undated = frame_.slide().view.undated();
    if (undated.size() > most_chips) {
        many_ = undated.size();
        lines_ = 1;
        return;
    }
    for (const Organisation* organisation : undated) {
        Chip chip{.organisation = organisation, .words = organisation->name.in(language)};
        const std::string period = short_period_words(organisation->membership.period, language);
        chip.words += period.empty() ? "" : ' ' + period;
        chip.width =
            frame_.builder.width_of(chip.words, style_of(*organisation)) + 2 * slide_bar_padding_px;
        chip.at = flow.place(chip.width, slide_bar_padding_px);
        chips_.push_back(std::move(chip));
    }
    lines_ = chips_.empty() ? 0 : static_cast<int>(flow.at.y) + 1;
}

float SlideLane::text_y(float top, float line, TextStyle style) const {
    return top + (line + 0.5F) * line_px_ - style.line_height_px() / 2;
}

void SlideLane::layout(float top, const std::function<Tense(const Organisation&)>& tense_of) const {
    if (chips_.empty() && many_ == 0) {
        return;
    }
    TextStyle heading_style = style_;
    heading_style.ink = Ink::muted;
    frame_.builder.label("map-lane", {room_.x, text_y(top, 0, heading_style)}, heading(),
                         heading_style, {}, {Area::map});
    for (const Chip& chip : chips_) {
        layout_chip(chip, top, tense_of(*chip.organisation));
    }
}

/// Filled, as nobody waits for it; the dashes say that its ends are nobody's claim.
void SlideLane::layout_chip(const Chip& chip, float top, Tense tense) const {
    constexpr float most_px = 44;
    const float chip_px = std::min(line_px_ * 0.86F, most_px);
    const float y = top + chip.at.y * line_px_ + (line_px_ - chip_px) / 2;
    const Ink ink = ink_of(main_shape(frame_.input.data, *chip.organisation));
    const Rect rect{chip.at.x, y, chip.width, chip_px};
    Mark& fill = frame_.builder.box(rect, ink, slide_bar_radius_px);
    fill.alpha = alpha_of(tense);
    constexpr float dashed_px = 2;
    if (tense == Tense::past && frame_.of_screen_px(1) < dashed_px) {  // else they hide the words
        fill.stroke = ink;
        fill.stroke_px = dashed_px;
        fill.dashed = true;
    }
    TextStyle style = style_of(*chip.organisation);
    style.ink = ink_on(tense);
    frame_.builder.label(id_of(Kind::map_name, chip.organisation->id),
                         {chip.at.x + slide_bar_padding_px, text_y(top, chip.at.y, style)},
                         chip.words, style, {}, {Area::map});
}

}  // namespace timeline
