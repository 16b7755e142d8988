// The rules for valid values (see view_state.h).
#include "core/state/view_state.h"

#include <algorithm>
#include <cmath>

#include "core/base/utf8.h"

namespace timeline {

std::optional<YearSpan> clamp_visible(YearSpan wished, YearSpan full) {
    double length = wished.length();
    double begin = wished.begin;
    if (!(length >= min_visible_years)) {  // also catches "not a number"
        length = min_visible_years;
        begin = (wished.begin + wished.end - length) / 2;
    }
    if (!(length < full.length())) {
        return std::nullopt;
    }
    begin = std::isfinite(begin) ? std::clamp(begin, full.begin, full.end - length) : full.begin;
    const bool is_sound = begin == wished.begin && length == wished.length();
    return is_sound ? wished : YearSpan{begin, begin + length};
}

void choose_text_size(ViewState& state, int percent) {
    if (std::find(text_sizes.begin(), text_sizes.end(), percent) != text_sizes.end()) {
        state.text_percent = percent;
    }
}

void choose_theme(ViewState& state, const std::string& id, const Dataset& data) {
    if (std::any_of(data.themes.begin(), data.themes.end(),
                    [&id](const Theme& theme) { return theme.id == id; })) {
        state.themes.insert(id);
    }
}

void search_for(ViewState& state, std::string_view text) {
    state.search = cut_to_bytes(text, max_search_bytes);
}

void select(ViewState& state, const std::string& id, const Dataset& data) {
    if (id.empty() || data.find(id) != nullptr) {
        state.selected = id;
    }
}

void show_span(ViewState& state, YearSpan wished, const Dataset& data) {
    state.visible = clamp_visible(wished, data.span);
}

void scale_rows(ViewState& state, double scale) {
    state.row_scale = std::isfinite(scale) ? std::clamp(scale, 0.0, 1.0) : 1;
    if (state.row_scale < far_below_scale) {
        state.sort = Sort::theme;
    }
}

void sort_rows(ViewState& state, Sort sort) {
    state.sort = sort;
    if (sort != Sort::theme && state.row_scale < far_below_scale) {
        state.row_scale = 1;
    }
}

ViewState preferences_of(const ViewState& state) {
    return {.language = state.language,
            .scheme = state.scheme,
            .contrast = state.contrast,
            .text_percent = state.text_percent,
            .single_keys = state.single_keys,
            .presenting = state.presenting};
}

bool has_same_rows(const ViewState& a, const ViewState& b) {
    return a.themes == b.themes && a.search == b.search && a.sort == b.sort;
}

}  // namespace timeline
