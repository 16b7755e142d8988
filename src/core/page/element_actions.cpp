// What the page's elements do (see element_actions.h).
#include "core/page/element_actions.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

#include "core/page/membership_table.h"
#include "core/page/stage_page.h"

namespace timeline {
namespace {

/// What has no place on the stage to be pressed at.
std::optional<Action> action_in_sheet(const LayoutInput& input, std::string_view id) {
    constexpr std::string_view related = "related-";
    if (id.starts_with(related)) {
        return Select{std::string(id.substr(related.size()))};
    }
    if (id == "sources-toggle") {
        return ToggleSources{};
    }
    const auto [previous, next] = input.view.neighbours(input.state.selected);
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
    if (const Target* target = scene.target(id)) {
        return target->press;
    }
    return has_sheet(input) ? action_in_sheet(input, id) : std::nullopt;
}

std::optional<Action> action_of_key(const std::string& key) {
    if (key == "+") {
        return Zoom{1 / 1.5, {}};
    }
    if (key == "-") {
        return Zoom{1.5, {}};
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

std::string focus_after(const std::string& id, const std::string& selected_before) {
    if (id.starts_with("row-") || id.starts_with("related-")) {
        return "details-title";
    }
    constexpr std::string_view away = "away-";  // it goes once its bar is in sight
    if (id.starts_with(away)) {
        return "row-" + id.substr(away.size());
    }
    if ((id == "details-close" || id == "details") && !selected_before.empty()) {
        return "row-" + selected_before;
    }
    if (id == "search-clear" || id == "reset-filters") {
        return "search";
    }
    return {};
}

}  // namespace timeline
