// The tooltip: what a mark means, with the whole of any text that the picture shortens.
#include <algorithm>

#include "core/layout.h"
#include "core/layout_parts.h"
#include "core/wording.h"

namespace timeline {
namespace {

struct Tip {
    std::string title;
    std::string body;
};

/// The words for a target's id; empty when it needs none.
Tip tip_of(const Dataset& data, Language language, const std::string& id) {
    for (const Organisation& organisation : data.organisations) {
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

/// Moves what was laid out at the origin.
void move_marks(Scene& scene, std::size_t first_mark, std::size_t first_block, Point by) {
    for (std::size_t i = first_mark; i < scene.marks.size(); ++i) {
        scene.marks[i].rect.x += by.x;
        scene.marks[i].rect.y += by.y;
    }
    for (std::size_t i = first_block; i < scene.blocks.size(); ++i) {
        scene.blocks[i].rect.x += by.x;
        scene.blocks[i].rect.y += by.y;
    }
}

}  // namespace

bool has_tip(const Dataset& data, Language language, const std::string& id) {
    return !tip_of(data, language, id).title.empty();
}

void layout_tooltip(SceneBuilder& builder, const LayoutInput& input) {
    Scene& scene = builder.scene();
    const Tip tip = tip_of(input.data, input.state.language, input.tip.id);
    const Target* mark = scene.target(input.tip.id);
    if (tip.title.empty() || mark == nullptr) {
        return;
    }
    constexpr float max_text_px = 300;
    constexpr float padding_px = 12;
    constexpr float away_px = 6;
    constexpr TextStyle title_style{.size_px = 14, .weight = Weight::semibold, .ink = Ink::surface};
    constexpr TextStyle text_style{.size_px = 14, .ink = Ink::surface};
    const Rect anchor = mark->rect;
    const float text_w = std::min(max_text_px, input.width_px - 2 * input.margin_px());
    const std::size_t ground = scene.marks.size();
    builder.box({}, Ink::text, 8);
    const std::size_t first_block = scene.blocks.size();
    const float title_h = builder.paragraph("tooltip-title", {}, text_w, tip.title, title_style);
    const float text_h =
        builder.paragraph("tooltip-text", {0, title_h + 2}, text_w, tip.body, text_style);
    Rect rect{0, 0, text_w + 2 * padding_px, title_h + text_h + 2 + 2 * padding_px};
    // Below the mark, or above it when the stage ends there.
    const float limit = input.width_px - rect.w - 8;
    rect.x = std::clamp(input.tip.at.x - padding_px, 8.0F, std::max(8.0F, limit));
    const bool fits_below = anchor.bottom() + away_px + rect.h <= scene.bounds.bottom();
    rect.y = fits_below ? anchor.bottom() + away_px : anchor.y - away_px - rect.h;
    scene.marks[ground].rect = rect;
    move_marks(scene, ground + 1, first_block, {rect.x + padding_px, rect.y + padding_px});
    // It reaches to its mark, so that the pointer can go over to it.
    const float top = fits_below ? anchor.bottom() : rect.y;
    const float bottom = fits_below ? rect.bottom() : anchor.y;
    builder.target("tooltip", {rect.x, top, rect.w, bottom - top}, std::nullopt);
}

}  // namespace timeline
