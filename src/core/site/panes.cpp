// Finds the parts of a scene (see panes.h).
#include "core/site/panes.h"

#include <algorithm>
#include <utility>

#include "core/base/ids.h"

namespace timeline {
namespace {

/// On a narrow stage a row is two lines, with the bar in the second one.
bool is_stacked(const Rect& row, const Rect& plot) { return plot.x <= row.x + 8; }

/// What the page writes itself: icons and name, and on a narrow page the years beside them.
bool is_in_name_line(const Mark& mark, const PlacedRow& row, const Rect& plot) {
    const std::string& id = row.organisation->id;
    const bool is_years = mark.id == id_of(Kind::start, id) && row.organisation->has_start() &&
                          is_stacked(row.rect, plot) && mark.rect.right() > plot.right() - 1;
    return mark.kind == MarkKind::shape || mark.id == id_of(Kind::name, id) || is_years;
}

/// One of the axis' upright lines, which begin above the rows and go through them.
bool is_tick(const Mark& mark, const Rect& plot) {
    return mark.kind == MarkKind::line && mark.rect.w < mark.rect.h && mark.rect.y < plot.y + 1;
}

constexpr float heading_px = 30;

/// Its marks' places are those from the bar's middle, which rows of all heights share.
Pane row_pane(const Scene& scene, const PlacedRow& row, const Rect& plot) {
    constexpr float stacked_middle_px = 33;
    const float middle =
        is_stacked(row.rect, plot) ? row.rect.y + stacked_middle_px : row.rect.middle_y();
    Pane pane{id_of(Kind::row, row.organisation->id), {plot.x, middle, plot.w, 0}, {}};
    for (const Mark& mark : scene.marks) {
        if (is_inside(row.rect, mark) && !is_card(mark) && !is_tick(mark, plot) &&
            !is_in_name_line(mark, row, plot)) {
            pane.marks.push_back(mark);
        }
    }
    return pane;
}

/// The card's parts above, between and below the rows that lie on the axis.
std::vector<Pane> panes_around(const Scene& scene, const Rect& card, float axis_bottom,
                               const std::vector<PlacedRow>& rows) {
    const Rect& plot = scene.plot.rect;
    const float axis_top = plot.y - axis_pane_px;
    Pane head{head_pane, {card.x, card.y, card.w, axis_top - card.y}, {}};
    Pane axis{axis_pane, {plot.x, axis_top, plot.w, axis_bottom - axis_top}, {}};
    Pane heading{heading_pane, {card.x, axis_bottom, card.w, heading_px}, {}};
    for (const Mark& mark : scene.marks) {
        const bool is_of_axis = is_tick(mark, plot);
        if (is_card(mark) || !card.contains({mark.rect.x, mark.rect.y}) ||
            (!is_of_axis && std::ranges::any_of(rows, [&](const PlacedRow& row) {
                return is_inside(row.rect, mark);
            }))) {
            continue;
        }
        const float middle = mark.rect.middle_y();
        Pane& pane = is_of_axis || (middle >= axis_top && middle < plot.y) ? axis
                     : middle < axis_top                                   ? head
                                                                           : heading;
        pane.marks.push_back(mark);
    }
    return {std::move(head), std::move(axis), std::move(heading)};
}

float bottom_on_axis(const std::vector<PlacedRow>& rows, float plot_top) {
    float bottom = plot_top;
    for (const PlacedRow& row : rows) {
        bottom = row.organisation->has_start() ? std::max(bottom, row.rect.bottom()) : bottom;
    }
    return bottom;
}

}  // namespace

bool is_card(const Mark& mark) {
    return mark.kind == MarkKind::box && mark.fill == Ink::surface &&
           mark.stroke == Ink::strong_line && mark.id.empty();
}

std::vector<Rect> cards_of(const Scene& scene) {
    std::vector<Rect> cards;
    for (const Mark& mark : scene.marks) {
        if (is_card(mark)) {
            cards.push_back(mark.rect);
        }
    }
    return cards;
}

bool is_inside(const Rect& rect, const Mark& mark) {
    return rect.contains({mark.rect.x + mark.rect.w / 2, mark.rect.middle_y()});
}

std::vector<PlacedRow> rows_of(const Scene& scene, const Dataset& data) {
    std::vector<PlacedRow> rows;
    for (const Target& target : scene.targets) {
        if (target.subject.thing == Thing::row) {
            rows.push_back({&data.organisations[*target.subject.organisation], target.rect});
        }
    }
    return rows;
}

std::vector<Pane> panes_of(const Scene& scene, const Dataset& data) {
    const std::vector<Rect> cards = cards_of(scene);
    const std::vector<PlacedRow> rows = rows_of(scene, data);
    const Rect& plot = scene.plot.rect;
    std::vector<Pane> panes = panes_around(scene, cards.at(0), bottom_on_axis(rows, plot.y), rows);
    for (const PlacedRow& row : rows) {
        panes.push_back(row_pane(scene, row, plot));
    }
    const Rect& card = cards.at(1);
    const Rect& strip = scene.overview.rect;
    Pane overview{overview_pane, {strip.x, card.y, strip.w, card.h}, {}};
    for (const Mark& mark : scene.marks) {
        if (!is_card(mark) && is_inside(card, mark)) {
            overview.marks.push_back(mark);
        }
    }
    panes.push_back(std::move(overview));
    return panes;
}

}  // namespace timeline
