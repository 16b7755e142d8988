// Bands and dots (see row_marks.h).
#include "core/layout/row_marks.h"

#include <algorithm>
#include <limits>

#include "core/base/ids.h"
#include "core/data/bar_span.h"

namespace timeline {
namespace {

/// Where a role's band begins and ends, in pixels, and over how much of it each end fades. One that
/// goes on fades as its bar does; of one with only one end stated no more is known than that end.
struct Band {
    float left = 0;
    float right = 0;
    float fade_left_px = 0;
    float fade_right_px = 0;
};

Band band_of(const RowFrame& frame, const Period& period) {
    if (!period.start) {
        const YearSpan end = frame.span(*period.end);
        const float left = frame.x_of(end.begin);
        const float right = frame.x_of(end.end);
        return {left, right, right - left, 0};
    }
    const BarSpan span = bar_span(period, frame.input.data);
    const float left = frame.x_of(span.begin);
    const bool is_open = span.end_kind == PeriodEnd::not_stated;
    const float right = is_open
                            ? std::min(frame.x_of(span.solid_end) + fade_px, frame.x_of(span.end))
                            : frame.x_of(span.end);
    const float fade_right = span.end_kind == PeriodEnd::stated
                                 ? right - frame.x_of(span.solid_end)
                                 : std::min(fade_px, (right - left) / 2);
    return {left, right, frame.x_of(span.solid_begin) - left, fade_right};
}

/// Someone with a task: what stands in a band that has no room for the word.
void layout_role_sign(const RowFrame& frame, Rect band) {
    constexpr float head_px = 6;
    constexpr float shoulders_px = 10;
    const float middle = band.x + band.w / 2;
    const float top = band.middle_y() - 6;
    frame.builder.box({middle - head_px / 2, top, head_px, head_px}, Ink::on_inlay, head_px / 2);
    frame.builder.box({middle - shoulders_px / 2, top + 7, shoulders_px, 5}, Ink::on_inlay, 2.5F);
}

/// A role's short name in its band; where that is too narrow a sign, or nothing: the tooltip and
/// the panel have the words. Never outside the band, where they would be the bar's own.
void layout_role_label(const RowFrame& frame, const Role& role, const std::string& id, Rect band) {
    constexpr float padding_px = 6;
    constexpr float sign_px = 18;
    const std::string& label = role.short_title.in(frame.language());
    const float width = frame.builder.width_of(label, role_style);
    if (width + 2 * padding_px <= band.w) {
        const float y = band.middle_y() - role_style.line_height_px() / 2;
        frame.builder.label(id, {band.x + (band.w - width) / 2, y}, label, role_style);
    } else if (sign_px <= band.w) {
        layout_role_sign(frame, band);
    }
}

constexpr float moment_px = 10;

/// Where a moment is, in pixels: a dot at the middle of what its date may mean. Where that is wide,
/// a bracket shows all of it.
struct MomentPlace {
    float begin = 0;
    float end = 0;

    float middle() const { return (begin + end) / 2; }
    bool has_bracket() const {
        constexpr float bracket_from_px = 40;
        return end - begin >= bracket_from_px;
    }
    float reach() const { return has_bracket() ? (end - begin) / 2 : moment_px; }
};

MomentPlace place_of(const RowFrame& frame, const Moment& moment) {
    const YearSpan span = frame.span(moment.date);
    return {frame.x_of(span.begin), frame.x_of(span.end)};
}

/// A dated fact as a dot on the row's own line (see layout_moments).
void layout_moment(const RowFrame& frame, const Organisation& organisation, std::size_t index,
                   Rect solid, float tie_right) {
    constexpr float ring_px = 2;  // in the bar's colour: seen beside the bar only
    const Moment& moment = organisation.more->moments[index];
    const MomentPlace place = place_of(frame, moment);
    const float middle = place.middle();
    if (middle < frame.plot.x + moment_px / 2 || middle > frame.plot.right() - moment_px / 2) {
        return;
    }
    const Ink ink = frame.ink(organisation);
    const float y = solid.middle_y();
    if (middle + moment_px < tie_right) {
        frame.builder.line({middle, y}, {tie_right - 4, y}, ink, 1.5F);
    }
    if (place.has_bracket() && place.begin >= frame.plot.x && place.end <= frame.plot.right()) {
        const bool on_bar = place.begin >= solid.x && place.end <= solid.right();
        const Ink bracket = on_bar ? Ink::on_theme : ink;
        const float begin = place.begin + 1;
        const float end = place.end - 1;
        frame.builder.line({begin, y}, {end, y}, bracket, 1.5F);
        frame.builder.line({begin, y - 4}, {begin, y + 4}, bracket, 1.5F);
        frame.builder.line({end, y - 4}, {end, y + 4}, bracket, 1.5F);
    }
    const Rect dot{middle - moment_px / 2, y - moment_px / 2, moment_px, moment_px};
    Mark& mark = frame.builder.box(dot.inset(-ring_px), Ink::surface, moment_px / 2 + ring_px);
    mark.stroke = ink;
    mark.stroke_px = ring_px;
    frame.builder.target(id_of(Kind::moment, organisation.id, moment.id), dot.inset(-7),
                         Select{organisation.id}, Drag::plot,
                         frame.subject(Thing::moment, organisation, index));
}

}  // namespace

float layout_roles(const RowFrame& frame, const Organisation& organisation, const Bar& bar) {
    float first = bar.rect.right();
    for (std::size_t i = 0; i < organisation.more->roles.size(); ++i) {
        const Role& role = organisation.more->roles[i];
        if (!role.period || !(role.period->start || role.period->end)) {
            continue;  // nobody stated when: the panel says so
        }
        const Band whole = band_of(frame, *role.period);
        const float left = std::max(whole.left, bar.rect.x);
        const float right = std::min(whole.right, bar.rect.right());
        if (right - left < 3) {
            continue;
        }
        const Rect band{left, bar.rect.y + 3, right - left, bar.rect.h - 6};
        Mark& mark = frame.builder.box(band, Ink::inlay, 4);
        mark.fade_left_px = std::clamp(whole.left + whole.fade_left_px - left, 0.0F, band.w);
        mark.fade_right_px = std::clamp(right - whole.right + whole.fade_right_px, 0.0F, band.w);
        mark.cut_left = bar.starts_before && left == bar.rect.x;
        mark.cut_right = right == frame.plot.right() && whole.fade_right_px == 0;
        if (!frame.stacked()) {
            const float solid = band.w - mark.fade_left_px - mark.fade_right_px;
            layout_role_label(frame, role, id_of(Kind::band, organisation.id, role.id),
                              {left + mark.fade_left_px, band.y, solid, band.h});
        }
        frame.builder.target(id_of(Kind::role, organisation.id, role.id), band,
                             Select{organisation.id}, Drag::plot,
                             frame.subject(Thing::role, organisation, i));
        first = std::min(first, left);
    }
    return first;
}

bool meets_moment(const RowFrame& frame, const Organisation& organisation, float left,
                  float width) {
    return std::ranges::any_of(organisation.more->moments, [&](const Moment& moment) {
        const MomentPlace place = place_of(frame, moment);
        return place.middle() + place.reach() > left &&
               place.middle() - place.reach() < left + width;
    });
}

float first_moment(const RowFrame& frame, const Organisation& organisation) {
    float first = std::numeric_limits<float>::max();
    for (const Moment& moment : organisation.more->moments) {
        first = std::min(first, place_of(frame, moment).middle());
    }
    return first;
}

void layout_moments(const RowFrame& frame, const Organisation& organisation, Rect solid,
                    float tie_right) {
    if (frame.stacked()) {
        return;
    }
    for (std::size_t i = 0; i < organisation.more->moments.size(); ++i) {
        layout_moment(frame, organisation, i, solid, tie_right);
    }
}

}  // namespace timeline
