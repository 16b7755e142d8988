// Stacks rows and lanes (see row_stack.h).
#include "core/layout/row_stack.h"

#include <algorithm>
#include <iterator>

#include "core/layout/layout.h"

namespace timeline {
namespace {

/// A stacked row is two lines, and a large screen has room to give. Beside the details, where there
/// is a mouse, rows are so high that all of twelve, the lane and the overview are in sight at once
/// on a usual screen of that width: 1280 x 720 and 1440 x 900.
float plain_row_height(const LayoutInput& input) {
    if (input.is_narrow() || input.width_px >= 1600) {
        return 48;
    }
    return has_two_columns(input) && input.width_px < 1440 ? 30 : 44;
}

/// With room for where a search found something, below the name or below a stacked row's bar.
float row_height_with_reasons(const LayoutInput& input) {
    constexpr float stacked_reason_px = 18;
    constexpr float two_lines_px = 44;
    const float plain = plain_row_height(input);
    return input.is_narrow() ? plain + stacked_reason_px : std::max(plain, two_lines_px);
}

/// Where the rows become no higher than all of them are without a search; in a window, always.
bool has_room_for_reasons(const LayoutInput& input) {
    if (has_window(input)) {
        return !input.rows().names_tell && input.state.row_scale == 1;
    }
    const auto shown = static_cast<float>(input.rows().shown());
    const auto all = static_cast<float>(input.data.organisations.size());
    return !input.rows().names_tell &&
           shown * row_height_with_reasons(input) <= all * plain_row_height(input);
}

/// A row with its words, as low as they allow.
float row_height(const LayoutInput& input) {
    const float plain = plain_row_height(input);
    if (has_room_for_reasons(input)) {
        return row_height_with_reasons(input);
    }
    if (!has_window(input) || input.is_narrow()) {
        return plain;
    }
    const float least = std::min(plain, least_row_px);
    return std::max(plain * static_cast<float>(input.state.row_scale), least);
}

/// Through a window that is always as high.
float window_room(const LayoutInput& input) {
    return static_cast<float>(window_rows) * plain_row_height(input);
}

float rows_room(const LayoutInput& input, double length) {
    const std::size_t all = input.data.organisations.size();
    const std::size_t least = input.sheet == nullptr ? std::min(all, least_rows) : 0;
    const float least_px = static_cast<float>(least) * plain_row_height(input);
    if (has_window(input)) {
        return std::clamp(static_cast<float>(length), least_px, window_room(input));
    }
    const auto headings = std::ranges::count_if(input.rows().groups, &RowGroup::has_heading);
    return std::max(static_cast<float>(length),
                    least_px + static_cast<float>(headings) * RowStack::heading_px);
}

}  // namespace

RowStack::RowStack(const LayoutInput& input) : input_(input), row_px_(row_height(input)) {
    const auto full_px = static_cast<double>(plain_row_height(input));
    const double wanted = input.state.row_scale;
    // Fewer would have room even if they were half as high.
    const bool are_many = has_window(input.data) && input.rows().shown() > 2 * window_rows;
    if (are_many && input.rows().sort == Sort::theme && wanted < far_below_scale) {
        has_lanes_ = true;
        room_px_ = window_room(input) - lanes_legend_px(input);
        stretches_ = lane_stretches();
        least_scale_ = fill_with_lanes(full_px) / full_px;
        scale_ = std::max(wanted, least_scale_);
        stack_lanes(scale_ * full_px);
        return;
    }
    scale_ = static_cast<double>(row_px_) / full_px;
    least_scale_ = are_many ? 0 : scale_;
    has_reasons_ = has_room_for_reasons(input);
    stack_rows();
    room_px_ = rows_room(input, length());
}

void RowStack::stack_rows() {
    const auto row = static_cast<double>(row_px_);
    double top = 0;
    for (const RowGroup& group : input_.rows().groups) {
        top += group.has_heading() ? static_cast<double>(heading_px) : 0;
        stretches_.push_back({.group = stretches_.size(),
                              .begin = group.begin,
                              .size = group.size,
                              .top = top,
                              .row_px = row});
        top = stretches_.back().bottom();
    }
}

float RowStack::lane_gap_px() const { return input_.is_narrow() ? 8 : 10; }

float RowStack::lane_head_px() const { return input_.is_narrow() ? 24 : 0; }

/// Of each lane those with a start, and those without one.
std::vector<RowStretch> RowStack::lane_stretches() const {
    std::vector<RowStretch> found;
    const auto& groups = input_.rows().groups;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const Rows rows = input_.rows().rows_of(groups[i]);
        const auto undated = std::ranges::partition_point(rows, &Organisation::has_start);
        const auto dated = static_cast<std::size_t>(std::distance(rows.begin(), undated));
        if (dated > 0) {
            found.push_back({.group = i, .begin = groups[i].begin, .size = dated});
        }
        if (dated < rows.size()) {
            found.push_back({.group = i,
                             .begin = groups[i].begin + dated,
                             .size = rows.size() - dated,
                             .is_undated = true});
        }
    }
    return found;
}

/// The words beside a lane need some height, and those on it of what has no start.
double RowStack::least_px(const RowStretch& stretch) const {
    constexpr double words_px = 42;
    constexpr double undated_px = 26;
    const bool is_all = stretch.size == input_.rows().groups[stretch.group].size;
    if (is_all && !input_.is_narrow()) {
        return words_px;
    }
    return stretch.is_undated ? undated_px : words_px - undated_px;
}

/// How high rows in lanes are that just fill the room, after the lanes that are too low for their
/// words have got what they need; 0 where those alone fill it.
double RowStack::fill_with_lanes(double most_px) {
    double low = 0;
    double high = most_px;
    constexpr int halvings = 32;  // to less than a pixel of a million rows
    for (int i = 0; i < halvings; ++i) {
        const double middle = (low + high) / 2;
        stack_lanes(middle);
        (length() > static_cast<double>(room_px_) ? high : low) = middle;
    }
    return low;
}

void RowStack::stack_lanes(double row_px) {
    double top = 0;
    for (RowStretch& stretch : stretches_) {
        const bool is_first = stretch.begin == input_.rows().groups[stretch.group].begin;
        top += is_first ? static_cast<double>(lane_gap_px() + lane_head_px()) : 0;
        stretch.top = top;
        stretch.row_px = std::max(row_px, least_px(stretch) / static_cast<double>(stretch.size));
        top = stretch.bottom();
    }
}

double RowStack::length() const { return stretches_.empty() ? 0 : stretches_.back().bottom(); }

double RowStack::scrolled_px() const {
    const double most = length() - static_cast<double>(room_px_);
    return has_window(input_) ? std::clamp(input_.scroll_px, 0.0, std::max(most, 0.0)) : 0;
}

double RowStack::scroll_showing(std::size_t row) const {
    const RowStretch& stretch = stretch_of(static_cast<double>(row));
    const double top = stretch.top_of(static_cast<double>(row));
    const double least = top + stretch.row_px - static_cast<double>(room_px_);
    return std::clamp(input_.scroll_px, std::min(least, top), top);
}

std::optional<ScaleRows> RowStack::scaled(double factor, std::optional<double> at_px) const {
    // What can be no nearer, or no further away, rests.
    if (!has_window(input_) || stretches_.empty() ||
        (factor > 1 ? scale_ >= 1 : scale_ <= least_scale_)) {
        return std::nullopt;
    }
    const double at = at_px.value_or(static_cast<double>(room_px_) / 2);
    const double scale = std::clamp(scale_ * factor, least_scale_, 1.0);
    return ScaleRows{scale, {row_at(scrolled_px() + at), at}};
}

/// The last one has what lies beyond it.
const RowStretch& RowStack::stretch_of(double row) const {
    return *std::ranges::find_if(
        stretches_.begin(), stretches_.end() - 1,
        [row](const RowStretch& each) { return row < static_cast<double>(each.end()); });
}

double RowStack::top_of(double row) const {
    return stretches_.empty() ? 0 : stretch_of(row).top_of(row);
}

double RowStack::row_at(double px) const {
    if (stretches_.empty()) {
        return 0;
    }
    const RowStretch& stretch =
        *std::ranges::find_if(stretches_.begin(), stretches_.end() - 1,
                              [px](const RowStretch& each) { return px < each.bottom(); });
    const double row = std::max(px - stretch.top, 0.0) / stretch.row_px;
    return static_cast<double>(stretch.begin) + std::min(row, static_cast<double>(stretch.size));
}

}  // namespace timeline
