// Finds out how the panel's texts stand (see panel_fitter.h).
#include "core/site/panel_fitter.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "core/site/panes.h"

namespace timeline {
namespace {

std::vector<Mark> first_line(const Scene& scene, const TextBlock& block) {
    std::vector<Mark> line;
    for (const Mark& mark : scene.marks) {
        if (mark.kind == MarkKind::label && mark.id == block.id && mark.rect.y == block.rect.y) {
            line.push_back(mark);
        }
    }
    return line;
}

}  // namespace

void PanelFitter::add(Widths widths, const Scene& scene) {
    const std::vector<Rect> cards = cards_of(scene);
    if (cards.size() < 3) {
        return;
    }
    const Rect& card = cards[2];
    const float padding = cards[0].right() - scene.plot.rect.right();
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

void PanelFitter::add_drawings(const Scene& scene, const Rect& card) {
    for (Mark mark : scene.marks) {
        if (is_card(mark) || mark.kind == MarkKind::label || !is_inside(card, mark)) {
            continue;
        }
        const auto beside = std::ranges::min_element(texts_, {}, [&mark](const PanelText& text) {
            const float down = mark.rect.y - text.block.rect.y;
            return down < 0 ? std::numeric_limits<float>::max() : down;
        });
        if (beside != texts_.end()) {
            mark.rect.x -= beside->block.rect.x;
            mark.rect.y -= beside->block.rect.y;
            beside->drawings.push_back(std::move(mark));
        }
    }
}

}  // namespace timeline
