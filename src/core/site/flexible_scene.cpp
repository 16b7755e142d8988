// Lays out at all widths and puts together what follows (see flexible_scene.h).
#include "core/site/flexible_scene.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/ids.h"
#include "core/layout/layout.h"
#include "core/state/filter.h"

namespace timeline {
namespace {

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

void add_parts(std::map<Part, LengthFitter>& parts, int width_px, const Scene& scene,
               const std::vector<PlacedRow>& rows) {
    const std::vector<Rect> cards = cards_of(scene);
    const Rect& card = cards.at(0);
    const Rect& plot = scene.plot.rect;
    const float padding = card.right() - plot.right();
    const auto add = [&](Part part, float px) { parts[part].add(width_px, px); };
    add(Part::top, scene.picture_top);
    add(Part::margin, card.x);
    add(Part::padding, padding);
    add(Part::details, cards.size() > 2 ? cards[2].w : 0);
    add(Part::head, plot.y - axis_pane_px - card.y);
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
    /// Those that the picture has at each width.
    Rows rows() const {
        const Rows rows = view_.rows;
        return has_window(picture_.data) ? rows.first(std::min(window_rows, rows.size())) : rows;
    }

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

/// The panel's width decides on them, which has few.
void add_chosen(FlexibleScene& found, const Stage& stage) {
    for (const Organisation* organisation : stage.rows()) {
        PanelFitter panel;
        for (const auto& [widths, length] : found.parts.at(Part::details)) {
            panel.add(widths, stage.at(widths.from_px, organisation->id));
        }
        std::vector<PanelText>& texts = found.chosen[organisation->id] = panel.texts();
        // As far as its sentence or, where it has none, since when.
        const auto last = std::find_if(texts.rbegin(), texts.rend(), [](const PanelText& text) {
            return text.block.id == "details-summary" || text.block.id == "details-membership";
        });
        texts.erase(last.base(), texts.end());
    }
}

}  // namespace

FlexibleScene flexible_scene(const PictureInput& picture) {
    const Stage stage(picture);
    std::map<std::string, MarkFitter> panes;
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
        legend.add({px, px}, scene);
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
