// What the page's elements do (see element_actions.h).
#include "core/page/element_actions.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

#include "core/base/ids.h"
#include "core/layout/layout.h"
#include "core/page/membership_table.h"
#include "core/page/stage_page.h"

namespace timeline {
namespace {

/// What leads from the chosen organisation to another; null when it isn't such a link.
const Relation* relation_of(const LayoutInput& input, std::string_view id) {
    const Organisation* chosen = input.data.find(input.state.selected);
    if (chosen == nullptr) {
        return nullptr;
    }
    const auto found = std::ranges::find_if(chosen->more->related, [id](const Relation& relation) {
        return id == id_of(Kind::related, relation.to);
    });
    return found == chosen->more->related.end() ? nullptr : &*found;
}

Subject subject_of(const Target* target) { return target == nullptr ? Subject() : target->subject; }

/// What has no place on the stage to be pressed at.
std::optional<Action> action_in_sheet(const LayoutInput& input, std::string_view id) {
    if (const Relation* relation = relation_of(input, id)) {
        return Select{relation->to};
    }
    if (id == "sources-toggle") {
        return ToggleSources{};
    }
    const auto [previous, next] = input.view.neighbours(input.data.find(input.state.selected));
    const Organisation* wanted = id == "details-previous" ? previous
                                 : id == "details-next"   ? next
                                                          : nullptr;
    if (wanted != nullptr) {
        return Select{wanted->id};
    }
    return id == "details-close" ? std::optional<Action>(Select{}) : std::nullopt;
}

}  // namespace

std::optional<Action> action_of(const LayoutInput& input, const Scene& scene, const std::string& id,
                                const std::string& value) {
    if (id == "search") {
        return SetSearch{value};
    }
    if (id == "overview-start" || id == "overview-end") {
        YearSpan span = input.visible();
        const double year = std::strtod(value.c_str(), nullptr);
        if (id == "overview-start") {
            span.begin = std::min(year, span.end - min_visible_years);
        } else {
            span.end = std::max(year, span.begin + min_visible_years);
        }
        return SetVisible{span};
    }
    if (const std::optional<Sort> sort = sort_of_column(id)) {
        return SetSort{*sort};
    }
    if (id == "list-reset") {
        return ResetFilters{};
    }
    const std::size_t page = shown_page(input.view, input.state.table_page);
    if (id == table_previous_id || id == table_next_id) {
        return TurnTable{id == table_next_id ? page + 1 : page - std::min<std::size_t>(page, 1)};
    }
    if (const Organisation* linked = organisation_of_link(input.view, page, id)) {
        return Select{.id = linked->id, .in_timeline = true};
    }
    if (const Target* target = scene.target(id)) {
        return target->press;
    }
    return has_sheet(input) ? action_in_sheet(input, id) : std::nullopt;
}

std::optional<Action> action_of_key(const LayoutInput& input, const std::string& key) {
    if (key == "+") {
        return Zoom{1 / 1.5, {}};
    }
    if (key == "-") {
        return Zoom{1.5, {}};
    }
    if (key == "<" || key == ">") {
        return scaled_rows(input, key == ">" ? row_scale_step : 1 / row_scale_step);
    }
    if (key == "0") {
        return FitAll{};
    }
    if (key == "ArrowLeft") {
        return Pan{-0.1};
    }
    if (key == "ArrowRight") {
        return Pan{0.1};
    }
    if (key == "Escape") {
        return Select{};
    }
    return std::nullopt;
}

std::string focus_after(const LayoutInput& input, const Scene& scene, const std::string& id) {
    const Target* target = scene.target(id);
    const Subject subject = subject_of(target);
    const std::string& selected = input.state.selected;
    if (subject.thing == Thing::row || relation_of(input, id) != nullptr ||
        organisation_of_link(input.view, input.state.table_page, id) != nullptr) {
        return "details-title";
    }
    if (id == table_previous_id || id == table_next_id) {
        return "list";  // which is read from its beginning
    }
    if (subject.thing == Thing::lane) {  // the first of its rows takes its place
        const auto row = static_cast<std::size_t>(std::get<ScaleRows>(*target->press).anchor.row);
        return id_of(Kind::row, input.view.rows[row]->id);
    }
    if (subject.thing == Thing::away) {  // it goes once its bar is in sight
        return id_of(Kind::row, input.data.organisations[*subject.organisation].id);
    }
    if ((id == "details-close" || id == "details") && !selected.empty()) {
        return id_of(Kind::row, selected);
    }
    if (subject.thing == Thing::clear_search || id == "reset-filters") {
        return "search";
    }
    return {};
}

}  // namespace timeline
