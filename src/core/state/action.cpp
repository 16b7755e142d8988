// Carries out actions on the state (see action.h).
#include "core/state/action.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/state/presenting.h"

namespace timeline {

namespace {

struct Apply {
    ViewState& state;
    const Dataset& data;

    YearSpan visible() const { return state.visible.value_or(data.span); }

    void operator()(const SetLanguage& action) const { state.language = action.language; }
    void operator()(const SetScheme& action) const { state.scheme = action.scheme; }
    void operator()(const SetContrast& action) const { state.contrast = action.contrast; }
    void operator()(const SetTextSize& action) const { choose_text_size(state, action.percent); }
    void operator()(const SetSingleKeys& action) const { state.single_keys = action.on; }
    void operator()(const ToggleDisplay& /*action*/) const {
        state.display_open = !state.display_open;
    }
    void operator()(const ToggleSources& /*action*/) const {
        state.sources_open = !state.sources_open;
    }
    void operator()(const SetView& action) const { state.view = action.view; }
    void operator()(const ToggleTheme& action) const {
        if (state.themes.erase(action.id) == 0) {
            choose_theme(state, action.id, data);
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
    void operator()(const TurnTable& action) const { state.table_page = action.page; }
    void operator()(const SetSort& action) const { sort_rows(state, action.sort); }
    void operator()(const SetSearch& action) const { search_for(state, action.text); }
    void operator()(const Select& action) const {
        select(state, action.id, data);
        state.view = action.in_timeline ? View::timeline : state.view;
    }
    void operator()(const Zoom& action) const {
        const YearSpan now = visible();
        const double about = action.about_year.value_or((now.begin + now.end) / 2);
        // The shortest span is reached exactly, without sliding away from the pointer.
        const double factor = std::max(action.factor, min_visible_years / now.length());
        show_span(state, {about - (about - now.begin) * factor, about + (now.end - about) * factor},
                  data);
    }
    void operator()(const Pan& action) const {
        const YearSpan now = visible();
        const double years = action.lengths * now.length();
        show_span(state, {now.begin + years, now.end + years}, data);
    }
    void operator()(const SetVisible& action) const { show_span(state, action.span, data); }
    void operator()(const FitAll& /*action*/) const { state.visible.reset(); }
    void operator()(const ScaleRows& action) const {
        scale_rows(state, action.scale);
        state.row_anchor = action.anchor;
    }
    void operator()(const Command& command) const {
        state = carry_out(std::move(state), command, data);
    }
};

}  // namespace

ViewState apply(ViewState state, const Action& action, const Dataset& data) {
    const ViewState before = state;
    std::visit(Apply{state, data}, action);
    if (!has_same_rows(before, state)) {
        state.table_page = 0;
    }
    return state;
}

}  // namespace timeline
