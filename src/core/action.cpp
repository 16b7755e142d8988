// Carries out actions on the state (see action.h).
#include "core/action.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/presenter.h"
#include "core/utf8.h"

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

namespace {

struct Apply {
    ViewState& state;
    const Dataset& data;

    YearSpan visible() const { return state.visible.value_or(full_span(data)); }

    void operator()(const SetLanguage& action) const { state.language = action.language; }
    void operator()(const SetScheme& action) const { state.scheme = action.scheme; }
    void operator()(const SetContrast& action) const { state.contrast = action.contrast; }
    void operator()(const SetTextSize& action) const {
        if (std::find(text_sizes.begin(), text_sizes.end(), action.percent) != text_sizes.end()) {
            state.text_percent = action.percent;
        }
    }
    void operator()(const SetSingleKeys& action) const { state.single_keys = action.on; }
    void operator()(const ToggleDisplay& /*action*/) const {
        state.display_open = !state.display_open;
    }
    void operator()(const ToggleSources& /*action*/) const {
        state.sources_open = !state.sources_open;
    }
    void operator()(const SetView& action) const { state.view = action.view; }
    void operator()(const ToggleTheme& action) const {
        const bool known = std::any_of(data.themes.begin(), data.themes.end(),
                                       [&](const Theme& theme) { return theme.id == action.id; });
        if (known && state.themes.erase(action.id) == 0) {
            state.themes.insert(action.id);
        }
    }
    void operator()(const ShowAllThemes& /*action*/) const { state.themes.clear(); }
    void operator()(const ScrollThemes& action) const {
        state.themes_scroll_px = std::isfinite(action.px) ? std::max(action.px, 0.0F) : 0;
    }
    void operator()(const ResetFilters& /*action*/) const {
        state.themes.clear();
        state.search.clear();
    }
    void operator()(const SetSort& action) const { state.sort = action.sort; }
    void operator()(const SetSearch& action) const {
        state.search = cut_to_bytes(action.text, max_search_bytes);
    }
    void operator()(const Select& action) const {
        if (action.id.empty() || data.find(action.id) != nullptr) {
            state.selected = action.id;
        }
    }
    void operator()(const Zoom& action) const {
        const YearSpan now = visible();
        const double about = action.about_year.value_or((now.begin + now.end) / 2);
        // The shortest span is reached exactly, without sliding away from the pointer.
        const double factor = std::max(action.factor, min_visible_years / now.length());
        set_visible({about - (about - now.begin) * factor, about + (now.end - about) * factor});
    }
    void operator()(const Pan& action) const {
        const YearSpan now = visible();
        const double years = action.lengths * now.length();
        set_visible({now.begin + years, now.end + years});
    }
    void operator()(const SetVisible& action) const { set_visible(action.span); }
    void operator()(const FitAll& /*action*/) const { state.visible.reset(); }
    void operator()(const Present& action) const {
        state = present(std::move(state), action, data);
    }

   private:
    void set_visible(YearSpan wished) const {
        state.visible = clamp_visible(wished, full_span(data));
    }
};

}  // namespace

ViewState apply(ViewState state, const Action& action, const Dataset& data) {
    std::visit(Apply{state, data}, action);
    return state;
}

}  // namespace timeline
