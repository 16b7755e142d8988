// The way to a bar out of sight (see away_button.h).
#include "core/layout/away_button.h"

#include "core/base/ids.h"
#include "core/data/bar_span.h"
#include "core/words/wording.h"

namespace timeline {
namespace {

/// As much time as is visible, with a bar's nearest end a quarter inside it.
YearSpan span_with(const RowFrame& frame, const Period& period, bool is_later) {
    const BarSpan bar = bar_span(period, frame.input.data);
    const double length = frame.input.visible().length();
    const double begin = is_later ? bar.begin - length / 4 : bar.end - length * 3 / 4;
    return {begin, begin + length};
}

}  // namespace

float layout_away_button(const RowFrame& frame, const Organisation& organisation, Rect row,
                         bool is_later) {
    constexpr float padding_px = 6;
    constexpr float height_px = 26;
    const std::string id = id_of(Kind::away, organisation.id);
    const Period& period = organisation.membership.period;
    const std::string years = short_period_words(period, frame.language());
    const std::string label = is_later ? years + " ›" : "‹ " + years;
    TextStyle style = bar_style;
    style.ink = Ink::accent;
    const float width = frame.builder.width_of(label, style) + 2 * padding_px;
    const Rect rect{is_later ? frame.plot.right() - width : frame.plot.x,
                    row.middle_y() - height_px / 2, width, height_px};
    frame.builder.target(id, {rect.x, row.y, rect.w, row.h},  // as high as a finger wants it
                         SetVisible{span_with(frame, period, is_later)}, Drag::plot,
                         frame.subject(Thing::away, organisation));
    Mark& edge = frame.builder.box(rect, Ink::surface, bar_radius_px);
    edge.stroke = frame.builder.is_hovered(id) ? Ink::accent : Ink::strong_line;
    frame.builder.label_left(id_of(Kind::start, organisation.id),
                             {rect.x + padding_px, rect.y, width, rect.h}, label, style);
    return is_later ? rect.x : frame.plot.x;
}

}  // namespace timeline
