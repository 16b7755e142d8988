// Draws roles on bars (see slide_roles.h).
#include "core/present/slide_roles.h"

#include <algorithm>
#include <optional>
#include "core/base/ids.h"

#include "core/words/time_words.h"

namespace timeline {
namespace {

struct Band {
    float left = 0;
    float right = 0;
    bool goes_on = false;
};

/// One that goes on ends as its bar does; one without a stated end claims no band.
std::optional<Band> band_of(const Role& role, const RoleBar& bar, const TimeScale& scale) {
    if (!role.period || !role.period->start || role.period->end_kind == PeriodEnd::not_stated) {
        return std::nullopt;
    }
    const auto x_of = [&scale](double year) { return static_cast<float>(scale.to_px(year)); };
    const bool goes_on = !role.period->end;
    const float left = std::max(x_of(span_of(*role.period->start, 0).begin), bar.rect.x);
    const float end = goes_on ? bar.rect.right() : x_of(span_of(*role.period->end, 0).end);
    const float right = std::min(end, bar.rect.right());
    return right > left ? std::optional<Band>({left, right, goes_on}) : std::nullopt;
}

/// As much of what the role is and when as has room in its band, a little smaller if that helps.
void layout_words(const SlideFrame& frame, const Role& role, const std::string& id, Rect band,
                  float size_px) {
    constexpr float side_px = 6;
    constexpr float least_px = 20;
    constexpr float least_on_screen_px = 10;
    const float least =
        std::min(size_px, std::max(least_px, frame.of_screen_px(least_on_screen_px)));
    const Language language = frame.input.language;
    const float room = band.w - 2 * side_px;
    const std::string& title = role.short_title.in(language);
    const std::string whole = title + ' ' + short_period_words(*role.period, language);
    for (const std::string& words : {whole, title}) {
        TextStyle style{.size_px = size_px, .weight = Weight::semibold, .ink = ink_on(Tense::now)};
        while (style.size_px > least && frame.builder.width_of(words, style) > room) {
            style.size_px = std::max(style.size_px - 1, least);
        }
        if (frame.builder.width_of(words, style) <= room) {
            frame.builder.label(id,
                                {band.x + side_px, band.middle_y() - style.line_height_px() / 2},
                                words, style, {}, {Area::map});
            return;
        }
    }
}

}  // namespace

float first_role_x(const RoleBar& bar, const TimeScale& scale) {
    float first = bar.rect.right();
    for (const Role& role : bar.organisation.more->roles) {
        if (const auto band = band_of(role, bar, scale)) {
            first = std::min(first, band->left);
        }
    }
    return first;
}

void layout_slide_roles(const SlideFrame& frame, const RoleBar& bar, const TimeScale& scale) {
    const bool is_about_roles = frame.slide().look == SlideLook::roles;
    for (const Role& role : bar.organisation.more->roles) {
        const auto band = band_of(role, bar, scale);
        if (!band || (bar.tense != Tense::now && !is_about_roles)) {
            continue;
        }
        const float above = is_about_roles ? 0 : std::min(4.0F, bar.rect.h / 5);
        const Rect rect{band->left, bar.rect.y + above, band->right - band->left,
                        bar.rect.h - 2 * above};
        const Ink ink =
            is_about_roles ? ink_of(main_shape(frame.input.data, bar.organisation)) : Ink::inlay;
        Mark& mark = frame.builder.box(rect, ink, slide_bar_radius_px - 1);
        mark.fade_right_px = band->goes_on ? std::min(bar.fade_out, rect.w / 2) : 0;
        if (is_about_roles && bar.words_px > 0) {
            layout_words(frame, role, id_of(Kind::map_role, bar.organisation.id, role.id), rect,
                         bar.words_px);
        }
    }
}

}  // namespace timeline
