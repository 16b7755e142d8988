// The tooltip: what the pointer rests on, with the whole of any text that the picture shortens.
#include <algorithm>

#include "core/layout_parts.h"
#include "core/wording.h"

namespace timeline {
namespace {

struct Tip {
    std::string title;
    std::string body;
};

/// The words for a target's id; empty when it needs none.
Tip tip_of(const LayoutInput& input) {
    const Language language = input.state.language;
    const std::string& id = input.hover.id;
    for (const Organisation& organisation : input.data.organisations) {
        if (id == "bar-" + organisation.id) {
            const bool has_full = !organisation.full_name.empty();
            return {(has_full ? organisation.full_name : organisation.name).in(language),
                    membership_words(organisation, language) + ". " +
                        organisation.summary.in(language)};
        }
        for (const Role& role : organisation.roles) {
            if (id == "role-" + role.id) {
                return {role.title.in(language), role_time_words(role, language)};
            }
        }
        for (const Moment& moment : organisation.moments) {
            if (id == "moment-" + moment.id) {
                return {moment.title.in(language), date_words(moment.date, language)};
            }
        }
    }
    return {};
}

}  // namespace

void layout_tooltip(SceneBuilder& builder, const LayoutInput& input) {
    const Tip tip = tip_of(input);
    if (tip.title.empty()) {
        return;
    }
    constexpr float max_text_px = 300;
    constexpr float padding_px = 12;
    constexpr float away_px = 16;
    constexpr TextStyle title_style{.size_px = 14, .weight = Weight::semibold, .ink = Ink::surface};
    constexpr TextStyle text_style{.size_px = 14, .ink = Ink::surface};
    const float text_w = std::min(max_text_px, input.width_px - 2 * input.margin_px());
    const std::size_t ground = builder.scene().marks.size();
    builder.box({}, Ink::text, 8);
    const std::size_t first = builder.scene().marks.size();
    const float title_h = builder.paragraph("", {}, text_w, tip.title, title_style);
    const float text_h = builder.paragraph("", {0, title_h + 2}, text_w, tip.body, text_style);
    Rect rect{0, 0, 0, title_h + text_h + 2 + 2 * padding_px};
    for (std::size_t i = first; i < builder.scene().marks.size(); ++i) {
        rect.w = std::max(rect.w, builder.scene().marks[i].rect.w + 2 * padding_px);
    }
    // Below the pointer, or above it when the stage ends there.
    const float limit = input.width_px - rect.w - 8;
    rect.x = std::clamp(input.hover.at.x + away_px, 8.0F, std::max(8.0F, limit));
    const bool fits_below = input.hover.at.y + away_px + rect.h <= builder.scene().bounds.bottom();
    rect.y = fits_below ? input.hover.at.y + away_px : input.hover.at.y - away_px - rect.h;
    builder.scene().marks[ground].rect = rect;
    for (std::size_t i = first; i < builder.scene().marks.size(); ++i) {
        builder.scene().marks[i].rect.x += rect.x + padding_px;
        builder.scene().marks[i].rect.y += rect.y + padding_px;
    }
}

}  // namespace timeline
