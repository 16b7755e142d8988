// Divides scenes of all widths into panes and fits their marks (see flexible_scene.h).
#include "core/site/flexible_scene.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

#include "core/base/ids.h"
#include "core/layout/layout.h"
#include "core/state/filter.h"

namespace timeline {
namespace {

/// The grounds of timeline, overview and, where there is room for them, details.
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

struct Row {
    const Organisation* organisation = nullptr;
    Rect rect;
};

std::vector<Row> rows_of(const Scene& scene, const Dataset& data) {
    std::vector<Row> rows;
    for (const Target& target : scene.targets) {
        if (target.subject.thing == Thing::row) {
            rows.push_back({&data.organisations[*target.subject.organisation], target.rect});
        }
    }
    return rows;
}

/// On a narrow stage a row is two lines, with the bar in the second one.
bool is_stacked(const Rect& row, const Rect& plot) { return plot.x <= row.x + 8; }

/// What the page writes itself: icons and name, and on a narrow page the years beside them.
bool is_in_name_line(const Mark& mark, const Row& row, const Rect& plot) {
    const std::string& id = row.organisation->id;
    const bool is_years = mark.id == id_of(Kind::start, id) && row.organisation->has_start() &&
                          is_stacked(row.rect, plot) && mark.rect.right() > plot.right() - 1;
    return mark.kind == MarkKind::shape || mark.id == id_of(Kind::name, id) || is_years;
}

/// Where the axis' numbers begin, above the rows.
constexpr float axis_px = 30;
constexpr float heading_px = 30;

/// Its marks' places are those from the bar's middle, which rows of all heights share.
Pane row_pane(const Scene& scene, const Row& row, const Rect& plot) {
    constexpr float stacked_middle_px = 33;
    const float middle =
        is_stacked(row.rect, plot) ? row.rect.y + stacked_middle_px : row.rect.middle_y();
    Pane pane{id_of(Kind::row, row.organisation->id), {plot.x, middle, plot.w, 0}, {}};
    for (const Mark& mark : scene.marks) {
        const bool is_tick = mark.kind == MarkKind::line && mark.rect.y < plot.y + 1;
        if (is_inside(row.rect, mark) && !is_card(mark) && !is_tick &&
            !is_in_name_line(mark, row, plot)) {
            pane.marks.push_back(mark);
        }
    }
    return pane;
}

/// The card's parts above, between and below the rows that lie on the axis.
std::vector<Pane> panes_around(const Scene& scene, const Rect& card, float axis_bottom,
                               const std::vector<Row>& rows) {
    const Rect& plot = scene.plot.rect;
    const float axis_top = plot.y - axis_px;
    Pane head{head_pane, {card.x, card.y, card.w, axis_top - card.y}, {}};
    Pane axis{axis_pane, {plot.x, axis_top, plot.w, axis_bottom - axis_top}, {}};
    Pane heading{heading_pane, {card.x, axis_bottom, card.w, heading_px}, {}};
    for (const Mark& mark : scene.marks) {
        const bool is_tick = mark.kind == MarkKind::line && mark.rect.y < plot.y + 1;
        if (is_card(mark) || !card.contains({mark.rect.x, mark.rect.y}) ||
            (!is_tick && std::ranges::any_of(
                             rows, [&](const Row& row) { return is_inside(row.rect, mark); }))) {
            continue;
        }
        const float middle = mark.rect.middle_y();
        Pane& pane = is_tick || (middle >= axis_top && middle < plot.y) ? axis
                     : middle < axis_top                                ? head
                                                                        : heading;
        pane.marks.push_back(mark);
    }
    return {std::move(head), std::move(axis), std::move(heading)};
}

/// Marks of one look and, of those, the so many-th: they are looked for at the next width.
std::string look_of(const Mark& mark) {
    std::string look = mark.id + '|' + mark.text;
    for (const float part :
         {static_cast<float>(mark.kind), static_cast<float>(mark.fill),
          static_cast<float>(mark.stroke), mark.stroke_px, mark.radius_px, mark.alpha,
          static_cast<float>(mark.dashed), static_cast<float>(mark.shape), mark.style.size_px,
          static_cast<float>(mark.style.weight), static_cast<float>(mark.style.ink),
          static_cast<float>(mark.fade_left_px > 0), static_cast<float>(mark.fade_right_px > 0)}) {
        look += '|' + std::to_string(part);
    }
    return look;
}

/// What differs by less is the same place.
float in_eighths(float px) { return std::round(px * 8) / 8; }

Upright upright_of(const Mark& mark, const Rect& pane) {
    if (mark.kind == MarkKind::label) {
        return {std::round(mark.rect.y + baseline_px(mark.style)) - std::round(pane.y), 0};
    }
    const Rect rect = mark.kind == MarkKind::line ? box_of_line(mark) : mark.rect;
    const bool is_down_to_end =
        mark.kind == MarkKind::line && std::abs(rect.bottom() - pane.bottom()) < 0.5F;
    return {in_eighths(rect.y - pane.y), is_down_to_end ? down_to_end : in_eighths(rect.h)};
}

/// A mark over the widths at which it goes on as it began.
struct Piece {
    Mark mark;
    std::size_t order = 0;  // in its pane, where it was first seen
    std::string look;
    Growth<4> growth;
    Stretches<Upright> upright;
};

bool are_alike(const Piece& a, const Piece& b) {
    if (a.look != b.look) {
        return false;
    }
    for (const Growth<4>* growth : {&a.growth, &b.growth}) {
        const auto [narrow, wide] = growth->bases();
        for (const double base : {narrow, wide}) {
            for (std::size_t i = 0; i < 4; ++i) {
                if (std::abs(a.growth.length(i).at(base) - b.growth.length(i).at(base)) >
                    unseen_px) {
                    return false;
                }
            }
        }
    }
    return true;
}

/// Follows the marks of one pane from width to width.
class PaneFitter {
   public:
    void add(int width_px, const Pane& pane) {
        std::map<std::string, int> seen;
        for (std::size_t i = 0; i < pane.marks.size(); ++i) {
            const Mark& mark = pane.marks[i];
            const std::string look = look_of(mark);
            const int number = seen[look]++;
            add(width_px, pane.rect, mark, i, look, tracks_[look + '#' + std::to_string(number)]);
        }
    }

    /// What lies lowest comes first.
    std::vector<FlexibleMark> marks() const {
        std::vector<Piece> pieces = joined();
        std::ranges::sort(pieces, [](const Piece& a, const Piece& b) {
            return std::tuple(a.mark.kind == MarkKind::label, a.order, a.look) <
                   std::tuple(b.mark.kind == MarkKind::label, b.order, b.look);
        });
        std::vector<FlexibleMark> marks;
        for (const Piece& piece : pieces) {
            const Growth<4>& growth = piece.growth;
            marks.push_back({piece.mark, growth.length(0), growth.length(1), growth.length(2),
                             growth.length(3), in_order(piece.upright)});
        }
        return marks;
    }

   private:
    void add(int width_px, const Rect& pane, const Mark& mark, std::size_t order,
             const std::string& look, std::vector<Piece>& track) {
        const Rect rect = mark.kind == MarkKind::line ? box_of_line(mark) : mark.rect;
        const Growth<4>::Values values = {
            static_cast<double>(rect.x - pane.x), static_cast<double>(rect.w),
            static_cast<double>(mark.fade_left_px), static_cast<double>(mark.fade_right_px)};
        const auto base = static_cast<double>(pane.w);
        if (track.empty() || !track.back().growth.take(width_px, base, values)) {
            track.push_back({mark, order, look, Growth<4>(width_px, base, values), {}});
        }
        track.back().upright.add(width_px, upright_of(mark, pane));
    }

    /// From narrow to wide, so that what goes on is one stretch.
    static Stretches<Upright> in_order(const Stretches<Upright>& upright) {
        std::vector<Stretch<Upright>> all(upright.begin(), upright.end());
        std::ranges::sort(all, {}, [](const Stretch<Upright>& one) { return one.widths; });
        Stretches<Upright> ordered;
        for (const Stretch<Upright>& one : all) {
            ordered.add(one.widths, one.value);
        }
        return ordered;
    }

    /// Pieces that are alike are one mark, shown over the widths of all of them.
    std::vector<Piece> joined() const {
        std::vector<Piece> all;
        for (const auto& [key, track] : tracks_) {
            for (const Piece& piece : track) {
                const auto same = std::ranges::find_if(
                    all, [&piece](const Piece& other) { return are_alike(piece, other); });
                if (same == all.end()) {
                    all.push_back(piece);
                    continue;
                }
                for (const Stretch<Upright>& stretch : piece.upright) {
                    same->upright.add(stretch.widths, stretch.value);
                }
                same->order = std::min(same->order, piece.order);
            }
        }
        return all;
    }

    std::map<std::string, std::vector<Piece>> tracks_;
};

/// Follows one length from width to width, as a share of the stage's.
class LengthFitter {
   public:
    void add(int width_px, float length_px) {
        const auto base = static_cast<double>(width_px);
        const std::array<double, 1> values = {static_cast<double>(length_px)};
        if (pieces_.empty() || !pieces_.back().take(width_px, base, values)) {
            pieces_.emplace_back(width_px, base, values);
        }
    }
    Stretches<Length> lengths() const {
        Stretches<Length> lengths;
        for (const Growth<1>& piece : pieces_) {
            lengths.add(piece.widths(), piece.length(0));
        }
        return lengths;
    }

   private:
    std::vector<Growth<1>> pieces_;
};

/// Follows the panel's texts from width to width.
class PanelFitter {
   public:
    /// `padding` is the cards' own, in pixels.
    void add(Widths widths, const Scene& scene, const Rect& card, float padding) {
        std::size_t at = 0;
        float above = card.y;
        for (const TextBlock& block : scene.blocks) {
            if (block.role.area != Area::panel) {
                continue;
            }
            if (at == texts_.size()) {
                texts_.push_back({block, first_line(scene, block), {}, {}});
            }
            const float room = card.right() - block.rect.right();
            const bool is_wide = std::abs(room - padding) < static_cast<float>(unseen_px);
            texts_[at++].places.add(widths, {block.rect.y - above, block.rect.x - card.x,
                                             is_wide ? 0 : block.rect.w, block.style.size_px});
            above = block.rect.bottom();
        }
        if (!has_drawings_) {
            has_drawings_ = true;
            add_drawings(scene, card);
        }
    }
    std::vector<PanelText> texts() const { return texts_; }

   private:
    static std::vector<Mark> first_line(const Scene& scene, const TextBlock& block) {
        std::vector<Mark> line;
        for (const Mark& mark : scene.marks) {
            if (mark.kind == MarkKind::label && mark.id == block.id &&
                mark.rect.y == block.rect.y) {
                line.push_back(mark);
            }
        }
        return line;
    }

    /// Beside the text at whose height they are.
    void add_drawings(const Scene& scene, const Rect& card) {
        for (Mark mark : scene.marks) {
            if (is_card(mark) || mark.kind == MarkKind::label || !is_inside(card, mark)) {
                continue;
            }
            const auto beside =
                std::ranges::min_element(texts_, {}, [&mark](const PanelText& text) {
                    const float down = mark.rect.y - text.block.rect.y;
                    return down < 0 ? card_height : down;
                });
            if (beside != texts_.end()) {
                mark.rect.x -= beside->block.rect.x;
                mark.rect.y -= beside->block.rect.y;
                beside->drawings.push_back(std::move(mark));
            }
        }
    }

    static constexpr float card_height = 1e6F;
    std::vector<PanelText> texts_;
    bool has_drawings_ = false;
};

float bottom_on_axis(const std::vector<Row>& rows, float plot_top) {
    float bottom = plot_top;
    for (const Row& row : rows) {
        bottom = row.organisation->has_start() ? std::max(bottom, row.rect.bottom()) : bottom;
    }
    return bottom;
}

void add_parts(std::map<Part, LengthFitter>& parts, int width_px, const Scene& scene,
               const std::vector<Row>& rows) {
    const std::vector<Rect> cards = cards_of(scene);
    const Rect& card = cards.at(0);
    const Rect& plot = scene.plot.rect;
    const float padding = card.right() - plot.right();
    const auto add = [&](Part part, float px) { parts[part].add(width_px, px); };
    add(Part::top, scene.picture_top);
    add(Part::margin, card.x);
    add(Part::padding, padding);
    add(Part::details, cards.size() > 2 ? cards[2].w : 0);
    add(Part::head, plot.y - axis_px - card.y);
    add(Part::row, rows.empty() ? 0 : rows.front().rect.h);
    add(Part::plot_left, plot.x - card.x);
    constexpr float before_plot_px = 13;
    const bool has_two_lines = plot.x - card.x <= padding;
    add(Part::names, has_two_lines ? plot.w : plot.x - before_plot_px - card.x - padding);
    add(Part::overview, cards.at(1).h);
}

/// Lays out at a width what is there before the program is.
class Stage {
   public:
    explicit Stage(const PictureInput& picture)
        : picture_(picture), view_(filter(picture.data, ViewState{.language = picture.language})) {}

    Scene at(int width_px, const std::string& selected = {}) const {
        const ViewState state{.language = picture_.language, .selected = selected};
        return layout(input(width_px, state));
    }
    Scene controls_at(int width_px) const {
        const ViewState state{.language = picture_.language};
        return layout_controls(input(width_px, state));
    }
    const Dataset& data() const { return picture_.data; }

   private:
    LayoutInput input(int width_px, const ViewState& state) const {
        return {.data = picture_.data,
                .state = state,
                .view = view_,
                .width_px = static_cast<float>(width_px),
                .page_language = picture_.language,
                .measure = picture_.measure,
                .has_controls = false};
    }

    const PictureInput& picture_;
    FilteredView view_;
};

/// Where the themes begin, and how far they stand apart.
void add_themes(std::map<Part, LengthFitter>& parts, int px, const Scene& controls,
                const Dataset& data) {
    const Rect& all = controls.target("all-themes")->rect;
    parts[Part::themes].add(px, controls.picture_top - all.y);
    const Target* first =
        data.themes.empty() ? nullptr : controls.target(id_of(Kind::theme, data.themes[0].id));
    const bool is_beside = first != nullptr && first->rect.y == all.y;
    parts[Part::themes_gap].add(px, is_beside ? first->rect.x - all.right() : 0);
}

void add_panel(PanelFitter& panel, Widths widths, const Scene& scene) {
    const std::vector<Rect> cards = cards_of(scene);
    if (cards.size() > 2) {
        panel.add(widths, scene, cards[2], cards[0].right() - scene.plot.rect.right());
    }
}

/// The panel's width decides on them, which has few.
void add_chosen(FlexibleScene& found, const Stage& stage) {
    for (const Organisation& organisation : stage.data().organisations) {
        PanelFitter panel;
        for (const auto& [widths, length] : found.parts.at(Part::details)) {
            add_panel(panel, widths, stage.at(widths.from_px, organisation.id));
        }
        std::vector<PanelText>& texts = found.chosen[organisation.id] = panel.texts();
        const auto summary = std::ranges::find_if(
            texts, [](const PanelText& text) { return text.block.id == "details-summary"; });
        texts.erase(summary == texts.end() ? summary : summary + 1, texts.end());
    }
}

}  // namespace

std::vector<Pane> panes_of(const Scene& scene, const Dataset& data) {
    const std::vector<Rect> cards = cards_of(scene);
    const std::vector<Row> rows = rows_of(scene, data);
    const Rect& plot = scene.plot.rect;
    std::vector<Pane> panes = panes_around(scene, cards.at(0), bottom_on_axis(rows, plot.y), rows);
    for (const Row& row : rows) {
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

FlexibleScene flexible_scene(const PictureInput& picture) {
    const Stage stage(picture);
    std::map<std::string, PaneFitter> panes;
    std::map<Part, LengthFitter> parts;
    PanelFitter legend;
    FlexibleScene found;
    for (int px = narrowest_picture_px; px <= widest_picture_px; ++px) {
        const Scene scene = stage.at(px);
        for (const Pane& pane : panes_of(scene, picture.data)) {
            panes[pane.name].add(px, pane);
        }
        add_parts(parts, px, scene, rows_of(scene, picture.data));
        add_themes(parts, px, stage.controls_at(px), picture.data);
        add_panel(legend, {px, px}, scene);
    }
    for (const auto& [name, pane] : panes) {
        found.panes[name] = pane.marks();
    }
    for (const auto& [part, length] : parts) {
        found.parts[part] = length.lengths();
    }
    found.legend = legend.texts();
    add_chosen(found, stage);
    return found;
}

}  // namespace timeline
