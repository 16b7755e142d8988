// What does each thing that a visitor does lead to? The half of App that hears of pointers, keys
// and elements; the other half is a frame (app.cpp).
#include <algorithm>
#include <cmath>

#include "app/app.h"
#include "core/base/ids.h"
#include "core/layout/layout.h"
#include "core/page/element_actions.h"
#include "core/page/stage_page.h"
#include "core/present/command_buttons.h"
#include "core/state/action.h"
#include "core/words/wording.h"

namespace timeline {

void App::pointer(PointerEvent event, Point at, bool is_touch) {
    pointer_.tell(event, at, is_touch);
    if (event == PointerEvent::up && is_touch) {
        pointer_.tell(PointerEvent::leave, at, false);  // a lifted finger rests on nothing
    }
    wake();
}

namespace {

/// One notch of a wheel (100 px) is a fifth; a trackpad's pinch sends many small steps.
constexpr float share_per_px = 0.002F;
constexpr float row_share_per_px = 0.004F;  // it is further from all rows to one than from 30 years

}  // namespace

bool App::is_over_rows(Point at) const {
    return scene().window.is_open() && scene().window.rect.contains(at);
}

/// Beside the plot, where the names are, and with Shift, which turns a wheel's direction.
bool App::changes_rows(Point at, float dx_px, float dy_px) const {
    return is_over_rows(at) &&
           (!scene().plot.rect.contains(at) || std::abs(dx_px) > std::abs(dy_px));
}

/// Makes rows `factor` times as high about a place of the stage.
void App::scale_rows(Point at, float factor) {
    const auto at_px = static_cast<double>((at.y - scene().window.rect.y) / scene().scale);
    if (const auto scaled =
            scaled_rows(derived_.layout_input(), static_cast<double>(factor), at_px)) {
        perform(*scaled, Pace::at_once);
    }
}

bool App::wheel(Point at, float dx_px, float dy_px, bool zoom) {
    const float px = std::abs(dx_px) > std::abs(dy_px) ? dx_px : dy_px;
    const ViewState before = state();
    if (!zoom && scene().themes.rect.contains(at)) {
        const float wanted = scene().themes.offset_px + px;
        perform(ScrollThemes{std::clamp(wanted, 0.0F, scene().themes.longest_px) / scene().scale},
                Pace::at_once);
        return !(state() == before);
    }
    if (zoom && changes_rows(at, dx_px, dy_px)) {
        scale_rows(at, std::exp(std::clamp(-px, -200.0F, 200.0F) * row_share_per_px));
        return true;
    }
    const Target* target = scene().hit(at);
    if (target == nullptr || target->drag == Drag::none || target->drag == Drag::themes) {
        return false;
    }
    if (zoom) {
        zoom_about(at, 0, std::exp(std::clamp(dy_px, -200.0F, 200.0F) * share_per_px));
        return true;
    }
    perform(Pan{static_cast<double>(px / std::max(scene().plot.rect.w, 1.0F))}, Pace::at_once);
    return !(state() == before);
}

void App::pinch(Point at, float dx_px, float factor, bool is_tall) {
    if (!(factor > 0) || !std::isfinite(factor)) {
        return;  // fingers at one place
    }
    if (is_tall && is_over_rows(at)) {
        scale_rows(at, factor);
    } else if (scene().plot.rect.w > 0) {
        zoom_about(at, dx_px, 1 / static_cast<double>(factor));
    }
}

/// Shows `factor` times as much time. The year that was at `at.x - dx_px` comes to stand at `at`.
void App::zoom_about(Point at, float dx_px, double factor) {
    const TimeScale& scale = scene().plot.scale;
    const double year = scale.to_year(static_cast<double>(at.x - dx_px));
    const double years = std::max(scale.visible.length() * factor, min_visible_years);
    const double share =
        (static_cast<double>(at.x) - scale.left_px) / (scale.right_px - scale.left_px);
    const double begin = year - share * years;
    perform(SetVisible{{begin, begin + years}}, Pace::at_once);
}

void App::double_tap(Point at) {
    const TimeArea& plot = scene().plot;
    if (plot.rect.w > 0) {
        perform(Zoom{0.5, plot.scale.to_year(static_cast<double>(at.x))}, Pace::eased);
    }
}

void App::explain(Point at) {
    const Target* target = scene().hit(at);
    focus(target == nullptr ? "" : target->id);
}

void App::act(const std::string& id, const std::string& value) {
    if (const std::optional<Command> command =
            command_of(id, value, static_cast<int>(sources_.data.steps.size()))) {
        perform_from_element(id, *command);
    } else {
        perform_from_element(id, action_of(derived_.layout_input(), scene(), id, value));
    }
}

void App::key(const std::string& id, const std::string& key) {
    // One level at a time: first what lies on top, wherever the key was pressed.
    const bool leaves = key == "Escape";
    if (leaves && derived_.dismiss_tip()) {
        wake();
    } else if (leaves && state().presenting.shows_slide()) {
        perform(Command{CommandKind::escape}, Pace::at_once);
    } else if (!id.empty() && !go_to_row(id, key)) {
        perform_from_element(id, action_of_key(derived_.layout_input(), key));
    } else if (leaves) {
        leave_details_or_presentation();
    }
}

bool App::go_to_row(const std::string& id, const std::string& key) {
    const Target* from = scene().target(id);
    const Organisation* goal = from == nullptr ? nullptr : derived_.row_after(*from, key);
    if (goal == nullptr) {
        return false;
    }
    derived_.reveal(goal->id);
    publisher_.publish(derived_, sources_, problems_, id_of(Kind::row, goal->id));
    wake();
    return true;
}

void App::scroll(double element_px) {
    derived_.scroll(element_px);
    wake();
}

void App::leave_details_or_presentation() {
    if (has_sheet(derived_.layout_input())) {
        perform_from_element("details", Select{});
    } else if (state().presenting.live && !state().selected.empty()) {
        perform(Select{}, Pace::eased);
    } else if (state().presenting.live) {
        perform(Command{CommandKind::escape}, Pace::at_once);
    }
}

/// What took the place of the element that had the focus, after rows became lanes or lanes rows.
std::string App::heir_of_focus(const Subject& lost) const {
    const FilteredView& view = derived_.view();
    const std::size_t anchored =
        std::min(static_cast<std::size_t>(state().row_anchor.row), view.rows.size() - 1);
    const Organisation* row = view.rows[anchored];
    if (lost.organisation) {
        row = &sources_.data.organisations[*lost.organisation];
    }
    for (std::string id : {id_of(Kind::row, row->id), lane_id_of(sources_.data, view, *row)}) {
        if (scene().target(id) != nullptr) {
            return id;
        }
    }
    return id_of(Kind::row, view.rows[anchored]->id);  // it moved out of sight
}

void App::focus(const std::string& id) {
    focused_ = id;
    const Target* target = scene().target(id);
    if (target != nullptr && target->subject.thing == Thing::row) {  // its bar explains it
        const Organisation& organisation =
            sources_.data.organisations[*target->subject.organisation];
        target = scene().target(id_of(Kind::bar, organisation.id));
    }
    const bool is_explained = target != nullptr && has_tip(sources_.data, state(), target->subject);
    derived_.explain(is_explained ? Hover{target->id, {target->rect.x, target->rect.y}} : Hover{});
    show_theme(id);
    wake();
}

/// The row of themes moves so that the one with the focus is seen whole.
void App::show_theme(const std::string& id) {
    const Target* theme = scene().target(id);
    if (theme == nullptr || theme->drag != Drag::themes) {
        return;
    }
    const Shelf& shelf = scene().themes;
    const float margin = derived_.layout_input().margin_px() * scene().scale;
    const float over = theme->rect.right() + margin - shelf.rect.right();
    const float under = theme->rect.x - margin - shelf.rect.x;
    const float by = over > 0 ? over : std::min(under, 0.0F);
    if (by != 0) {
        perform(ScrollThemes{(shelf.offset_px + by) / scene().scale}, Pace::at_once);
    }
}

void App::perform_from_element(const std::string& id, const std::optional<Action>& action) {
    if (!action) {
        return;
    }
    const std::string focus = focus_after(derived_.layout_input(), scene(), id);
    if (focus == id_of(Kind::row, state().selected)) {
        derived_.reveal(state().selected);  // it may have been scrolled away
    }
    const Target* held = scene().target(focused_);
    const bool may_lose = held != nullptr && std::holds_alternative<ScaleRows>(*action);
    const Subject lost = may_lose ? held->subject : Subject();
    perform(*action, Pace::eased, focus);
    if (may_lose && focus.empty() && scene().target(focused_) == nullptr) {
        publisher_.publish(derived_, sources_, problems_, heir_of_focus(lost));
    }
    // The hand is on the keyboard: what the pointer rests on is not what is looked at.
    pointer(PointerEvent::leave, {}, false);
}

}  // namespace timeline
