// The elements over the canvas: one for each control, row and text of the picture.
#include "core/page/stage_page.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <tuple>

#include "core/base/ids.h"
#include "core/layout/layout.h"
#include "core/markup/elements.h"
#include "core/page/controls.h"
#include "core/page/links.h"
#include "core/page/stage.h"
#include "core/words/wording.h"

namespace timeline {
namespace {

Node hidden_from_listeners(Node node) {
    node.set("aria-hidden", "true");
    return node;
}

/// What is heard of an element and not seen: a name and no text, as the browser's search is to find
/// only what is seen.
Node unseen_words(std::string_view id, std::string_view words) {
    Node node = element(id, "span", {});
    node.set("role", "img");
    node.set("aria-label", words);
    return node;
}

/// What is known of an organisation beside its name and, if that doesn't tell, why it was found.
std::string spoken_words(const Stage& stage, const Organisation& organisation) {
    const std::string words = row_words(stage.input.data, organisation, stage.language());
    const std::string found =
        finding_words(stage.input.data, stage.input.view, organisation, stage.language());
    return found.empty() ? words : words + ". " + found;
}

/// To the time in which a bar lies that isn't in sight.
Node away_button(const Stage& stage, const Organisation& organisation) {
    const Language language = stage.language();
    Node button = stage.tool(id_of(Kind::away, organisation.id),
                             text(Text::show_years_of, language,
                                  {short_period_words(organisation.membership.period, language),
                                   organisation.name.in(language)}));
    button.children.push_back(stage.text_node(id_of(Kind::start, organisation.id), "span"));
    return button;
}

/// A row is called by its name, in the name's own language, and what else is known of it.
Node row(const Stage& stage, const Organisation& organisation) {
    Node button = stage.button(id_of(Kind::row, organisation.id));
    if (stage.input.state.selected == organisation.id) {
        button.set("aria-current", "true");
    }
    if (stage.input.tip.id == id_of(Kind::bar, organisation.id)) {
        button.set("aria-describedby", "tooltip");
    }
    button.children.push_back(stage.text_node(id_of(Kind::name, organisation.id), "span"));
    mark_name(button.children.back(), organisation.name_language);
    button.children.push_back(
        unseen_words(id_of(Kind::words, organisation.id), spoken_words(stage, organisation)));
    const bool is_away = stage.has(id_of(Kind::away, organisation.id));
    std::vector<std::string> drawn = {id_of(Kind::reason, organisation.id)};
    if (!is_away) {
        drawn.push_back(id_of(Kind::start, organisation.id));
    }
    for (const Role& role : organisation.more->roles) {
        drawn.push_back(id_of(Kind::band, organisation.id, role.id));
    }
    for (const std::string& id : drawn) {
        if (stage.has(id)) {
            button.children.push_back(hidden_from_listeners(stage.text_node(id, "span")));
        }
    }
    Node item = element(id_of(Kind::item, organisation.id), "li", {});
    item.children.push_back(std::move(button));
    if (is_away) {
        item.children.push_back(away_button(stage, organisation));
    }
    return item;
}

/// Rows under their heading.
Node row_group(const Stage& stage, const RowGroup& group, std::vector<Node> rows) {
    const std::string heading = group_heading_id(stage.input.data, group);
    Node list = container(part_of(heading, "rows"), "ul", std::move(rows));
    list.set("aria-labelledby", heading);
    Node item = element(part_of(heading, "item"), "li", {});
    item.children.push_back(stage.text_node(heading, "h2"));
    item.children.push_back(std::move(list));
    return item;
}

/// From where it is seen to where it lies in the element that is scrolled.
void move_down(std::vector<Node>& nodes, float by) {
    for (Node& node : nodes) {
        if (node.rect) {
            node.rect->y += by;
        }
        move_down(node.children, by);
    }
}

/// Keys lead to all rows, whichever are there: "letter" stands for what a name begins with.
std::vector<Literal> row_keys() {
    return {"ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", "letter"};
}

/// One of many, of which only some are there.
Node row_in_window(const Stage& stage, const RowGroup& group, std::size_t place) {
    Node item = row(stage, *stage.input.view.rows[place]);
    item.set("aria-setsize", std::to_string(group.size));
    item.set("aria-posinset", std::to_string(place - group.begin + 1));
    item.children.front().keys = row_keys();
    return item;
}

/// An element as long as all rows are, which the browser scrolls.
void make_window(Node& list, const RowWindow& window) {
    move_down(list.children, static_cast<float>(window.to_element(window.offset_px)));
    list.rect = window.rect;
    list.add_class("window");
    Node length = hidden_from_listeners(element("rows-length", "li", {}));
    length.rect = {window.rect.x, window.rect.y, 1, static_cast<float>(window.element_px())};
    list.children.push_back(std::move(length));
}

/// A theme whose rows are too thin to be read: a button that leads to them.
Node lane(const Stage& stage, const RowGroup& group) {
    const std::string id = lane_id(stage.input.data, group);
    Node button = stage.button(id);
    button.children.push_back(unseen_words(part_of(id, "words"), stage.words(Text::lane_show)));
    Node item = element(part_of(id, "item"), "li", {});
    item.children.push_back(std::move(button));
    const std::string undated = part_of(id, "undated");
    if (stage.has(undated)) {
        item.children.push_back(stage.button(undated));
    }
    return item;
}

Node rows(const Stage& stage) {
    const RowWindow& window = stage.scene.window;
    const bool has_lanes = stage.has("lanes-legend");
    std::vector<Node> items;
    for (const RowGroup& group : stage.input.view.groups) {
        if (has_lanes) {
            items.push_back(lane(stage, group));
            continue;
        }
        std::vector<Node> rows;
        const std::size_t first = std::max(group.begin, window.first_row);
        const std::size_t last = std::min(group.begin + group.size, window.first_row + window.rows);
        for (std::size_t place = first; place < last; ++place) {
            rows.push_back(window.is_open() ? row_in_window(stage, group, place)
                                            : row(stage, *stage.input.view.rows[place]));
        }
        if (rows.empty()) {
            continue;
        }
        if (group.has_heading()) {
            items.push_back(row_group(stage, group, std::move(rows)));
        } else {
            std::ranges::move(rows, std::back_inserter(items));
        }
    }
    Node list = container("rows", "ul", std::move(items));
    list.set("aria-label", stage.words(Text::rows_group));
    // All of the time, so that fingers between two rows are on it too.
    list.rect = stage.scene.plot.rect;
    list.keys = {"ArrowLeft", "ArrowRight"};
    list.group = true;
    if (window.is_open()) {
        make_window(list, window);
    }
    return list;
}

Node timeline_section(const Stage& stage) {
    std::vector<Node> children = {stage.text_node("total", "p"), sorting(stage)};
    if (stage.has("why-sentence")) {
        children.push_back(stage.text_node("why-sentence", "p"));
        children.push_back(why_link(stage));
    }
    children.push_back(zooming(stage));
    if (stage.has("rows-lower")) {
        children.push_back(row_heights(stage));
    }
    if (stage.has("nothing-found")) {
        children.push_back(stage.text_node("nothing-found", "p"));
        children.push_back(stage.button("reset-filters"));
    } else {
        children.push_back(stage.seen_texts("axis", Area::axis));
        children.push_back(rows(stage));
        if (stage.has("lanes-legend")) {
            children.push_back(of_class(stage.text_node("lanes-legend", "div"), "lead"));
        }
    }
    Node section = container("timeline", "section", std::move(children));
    section.set("aria-label", stage.words(Text::timeline_label));
    if (stage.input.state.single_keys) {
        section.keys = {"+", "-", "0"};
        if (stage.scene.window.is_open()) {
            section.keys.insert(section.keys.end(), {"<", ">"});
        }
    }
    return section;
}

/// What a bar or mark means in words, next to it; asked for by pointer or by keyboard focus.
Node tooltip(const Stage& stage) {
    Node tip = stage.place(element("tooltip", "div", {}));
    tip.set("role", "tooltip");
    for (const char* part : {"tooltip-title", "tooltip-text"}) {
        if (stage.has(part)) {
            tip.children.push_back(stage.text_node(part, "p"));
        }
    }
    return tip;
}

std::string year_value(double year) {
    // Half years are as fine as an arrow key needs to go.
    const int halves = static_cast<int>(std::lround(year * 2));
    return std::to_string(halves / 2) + (halves % 2 == 0 ? "" : ".5");
}

Node overview(const Stage& stage) {
    const YearSpan full = stage.input.data.span;
    const YearSpan visible = stage.input.visible();
    const LayoutInput& input = stage.input;
    const std::vector<CountStep>& steps = input.view.counts;
    const auto read = [&](double year) {
        const int whole = std::min<int>(static_cast<int>(year), input.data.as_of.year);
        return year_reading_words(steps, whole, stage.language());
    };
    const auto slider = [&](const char* id, Text name, double year) {
        Node node = stage.place(element(id, "input", {}));
        node.set("type", "range");
        node.set("min", year_value(full.begin));
        node.set("max", year_value(full.end));
        node.set("step", "0.5");
        node.set("value", year_value(year));
        node.set("aria-label", stage.words(name));
        node.set("aria-valuetext", read(year));
        return node;
    };
    std::vector<Node> children;
    if (stage.has("overview-count")) {
        children.push_back(stage.text_node("overview-count", "p"));
    }
    children.push_back(stage.seen_texts("overview-numbers", Area::strip_numbers));
    children.push_back(stage.seen_texts("overview-years", Area::strip_years));
    children.push_back(slider("overview-start", Text::overview_start, visible.begin));
    children.push_back(slider("overview-end", Text::overview_end, visible.end));
    Node section = container("overview", "section", std::move(children));
    section.set("aria-label", stage.words(Text::overview_label));
    section.rect = stage.scene.overview.rect;
    return section;
}

std::string page_title(const LayoutInput& input) {
    const std::string site(text(Text::site_title, input.state.language));
    const Organisation* chosen = input.data.find(input.state.selected);
    return chosen == nullptr ? site : chosen->name.in(input.state.language) + " – " + site;
}

}  // namespace

bool has_sheet(const LayoutInput& input) {
    return input.state.view == View::timeline && !input.state.selected.empty() &&
           !has_two_columns(input);
}

DocumentSettings document_settings(const LayoutInput& input) {
    return {.language = input.state.language,
            .page_language = input.page_language,
            .sort = input.state.sort,
            .is_live = true,
            .table_first = input.state.view == View::table,
            .table_page = input.state.table_page};
}

Page stage_page(const LayoutInput& input, const Scene& scene) {
    const Stage stage{input, scene};
    Page page{.language = input.state.language,
              .title = page_title(input),
              .dark = input.dark,
              .text_percent = input.state.text_percent,
              .height_px = scene.bounds.h,
              .status = status_words(input.view, input.state.language),
              .stage = {header(stage), theme_filter(stage), searching(stage), views(stage)}};
    if (input.state.view == View::timeline) {
        page.stage.push_back(timeline_section(stage));
        page.stage.push_back(overview(stage));
        if (stage.has("details-title")) {
            page.stage.push_back(details_node(stage));
        }
    }
    if (has_sheet(input)) {
        page.sheet.push_back(details_sheet(input));
    }
    if (stage.has("tooltip")) {
        page.stage.push_back(tooltip(stage));
    }
    return page;
}

}  // namespace timeline
