// Finds out how marks follow their pane's width (see mark_fitter.h).
#include "core/site/mark_fitter.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace timeline {
namespace {

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

/// From narrow to wide, so that what goes on is one stretch.
Stretches<Upright> in_order(const Stretches<Upright>& upright) {
    std::vector<Stretch<Upright>> all(upright.begin(), upright.end());
    std::ranges::sort(all, {}, [](const Stretch<Upright>& one) { return one.widths; });
    Stretches<Upright> ordered;
    for (const Stretch<Upright>& one : all) {
        ordered.add(one.widths, one.value);
    }
    return ordered;
}

/// Left edge, width and fades.
Growth<4>::Values values_of(const Mark& mark, const Rect& pane) {
    const Rect rect = mark.kind == MarkKind::line ? box_of_line(mark) : mark.rect;
    return {static_cast<double>(rect.x - pane.x), static_cast<double>(rect.w),
            static_cast<double>(mark.fade_left_px), static_cast<double>(mark.fade_right_px)};
}

}  // namespace

void MarkFitter::add(int width_px, const Pane& pane) {
    std::map<std::string, int> seen;
    const auto base = static_cast<double>(pane.rect.w);
    for (std::size_t i = 0; i < pane.marks.size(); ++i) {
        const Mark& mark = pane.marks[i];
        const std::string look = look_of(mark);
        std::vector<Piece>& track = tracks_[look + '#' + std::to_string(seen[look]++)];
        const Growth<4>::Values values = values_of(mark, pane.rect);
        if (track.empty() || !track.back().growth.take(width_px, base, values)) {
            track.push_back({mark, i, look, Growth<4>(width_px, base, values), {}});
        }
        track.back().upright.add(width_px, upright_of(mark, pane.rect));
    }
}

std::vector<FlexibleMark> MarkFitter::marks() const {
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

bool MarkFitter::are_alike(const Piece& a, const Piece& b) {
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

std::vector<MarkFitter::Piece> MarkFitter::joined() const {
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

}  // namespace timeline
