// Writes the picture (see static_picture.h); web/style/static.css has what depends on no width.
#include "core/site/static_picture.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <span>
#include <utility>

#include "core/base/decimal.h"
#include "core/layout/layout.h"
#include "core/markup/elements.h"
#include "core/site/flexible_scene.h"
#include "core/site/flexible_svg.h"
#include "core/site/page_text.h"
#include "core/site/static_panel.h"
#include "core/site/width_rules.h"
#include "core/state/filter.h"
#include "core/words/text.h"
#include "core/words/time_words.h"
#include "core/words/wording.h"

namespace timeline {
namespace {

/// Without an id: nothing leads to it, and no script looks for it.
Node made(Literal tag, std::string_view css_class, std::vector<Node> children = {}) {
    return container("", tag, std::move(children), css_class);
}

/// A check box or radio button that its label covers.
Node choice(const char* type, const char* group, const std::string& id, std::string_view value) {
    Node input = element(id, "input", "");
    input.attributes = {{"type", type}, {"name", group}, {"value", std::string(value)}};
    return input;
}

/// One row's, or the one that stands for none.
Node radio(const std::string& id, std::string_view value, std::string_view name) {
    Node input = choice("radio", "org", id, value);
    input.set("autocomplete", "off");  // the address says what is chosen
    input.set("aria-label", name);
    return input;
}

std::string list_of(const std::vector<std::string>& selectors) {
    std::string list;
    for (const std::string& selector : selectors) {
        list += (list.empty() ? "" : ",") + selector;
    }
    return list;
}

/// What is hidden otherwise; nothing where nothing is.
std::string rule_to_show(const std::vector<std::string>& selectors) {
    return selectors.empty() ? "" : list_of(selectors) + "{display:block}\n";
}

std::string checked(Kind kind, std::string_view own) { return '#' + id_of(kind, own) + ":checked"; }

/// While one of them is.
std::string when(const std::vector<std::string>& checked) {
    return "#static:has(" + list_of(checked) + ") ";
}

class PictureWriter {
   public:
    PictureWriter(const Dataset& data, Language language, const FlexibleScene& scene)
        : data_(data),
          language_(language),
          scene_(scene),
          view_(filter(data, ViewState{.language = language})),
          rows_(has_window(data) ? part_of(view_, 0, window_rows) : view_) {}

    std::vector<Node> parts() {
        Node main = made("div", "picture-main", {timeline(), overview()});
        return {fade_definitions(), std::move(main), details()};
    }

    /// A button for all, as a form knows it, and a box to check for each theme.
    Node themes() {
        Node all = theme("button", words(Text::all), view_.count_of_all_themes);
        all.set("type", "reset");
        std::vector<Node> children = {
            of_class(element("", "legend", words(Text::filter_group)), "visually-hidden"),
            std::move(all)};
        for (std::size_t i = 0; i < data_.themes.size(); ++i) {
            const Theme& each = data_.themes[i];
            Node label = with_shape(
                theme("label", each.name.in(language_), view_.count_of_theme[i]), each.shape);
            if (is_whole()) {
                Node box = choice("checkbox", "theme", id_of(Kind::only, each.id), each.id);
                if (view_.count_of_theme[i] == 0) {
                    box.set("disabled", "");  // it would show nothing
                }
                label.children.insert(label.children.begin(), std::move(box));
            }
            children.push_back(std::move(label));
        }
        Node form = made("form", "", {made("fieldset", "shelf", std::move(children))});
        form.id = "page-themes";
        form.set("autocomplete", "off");  // the address says what is chosen
        return form;
    }

    std::string css() {
        constexpr auto names = std::to_array<std::pair<Part, const char*>>({
            {Part::top, "top"},
            {Part::themes_gap, "gap"},
            {Part::themes, "themes"},
            {Part::margin, "margin"},
            {Part::padding, "padding"},
            {Part::details, "details"},
            {Part::head, "head"},
            {Part::row, "row"},
            {Part::plot_left, "plot"},
            {Part::names, "names"},
            {Part::overview, "overview"},
        });
        for (const auto& [part, name] : names) {
            add_part(part, ".still", std::string("--") + name);
        }
        return rules_.css() + choice_rules();
    }

   private:
    /// Whether all rows are there to be chosen from.
    bool is_whole() const { return rows_.shown() == view_.shown(); }

    void add_part(Part part, const std::string& selector, const std::string& property) {
        Declarations declarations;
        for (const auto& [widths, length] : scene_.parts.at(part)) {
            std::string declared = property;
            declared += ':';
            declared += length.is_fixed()
                            ? em(length.px)
                            : css_sum(decimal(100 * length.share, 3) + "cqw", length.px);
            declarations.add(widths, declared);
        }
        rules_.add(selector, declarations);
    }

    std::string_view words(Text id) const { return text(id, language_); }

    Node theme(Literal tag, std::string_view name, std::size_t count) const {
        Node node = made(tag, "theme", {element("", "span", count_words(count, language_))});
        node.text = std::string(name) + ' ';  // the count is another word
        return node;
    }

    std::set<std::size_t> undated_themes() const {
        std::set<std::size_t> themes;
        for (const Organisation* organisation : rows_.undated()) {
            themes.insert(organisation->themes.begin(), organisation->themes.end());
        }
        return themes;
    }

    /// What shows a theme's rows, and what is said of an organisation, when it is chosen.
    std::string choice_rules() const {
        std::vector<std::string> by_theme;
        for (const Theme& each : is_whole() ? std::span(data_.themes) : std::span<const Theme>()) {
            by_theme.push_back(when({checked(Kind::only, each.id)}) + ".of-" + each.id);
        }
        std::vector<std::string> with_lane;
        for (const std::size_t theme : undated_themes()) {
            with_lane.push_back(checked(Kind::only, data_.themes[theme].id));
        }
        std::string lane;
        if (!with_lane.empty()) {
            by_theme.push_back(when(with_lane) + ".heading");
            lane = when(with_lane) + ".rows{--lane:1.875em}\n";
        }
        std::vector<std::string> by_row;
        for (const Organisation* organisation : rows_.rows) {
            by_row.push_back(when({checked(Kind::pick, organisation->id)}) + '#' +
                             id_of(Kind::told, organisation->id));
        }
        const std::string least = std::to_string(std::min(rows_.shown(), least_rows));
        return rule_to_show(by_theme) + lane + rule_to_show(by_row) + ".rows{--least:" + least +
               "}\n";
    }

    Node pane(const std::string& name, std::string_view css_class) {
        Node svg = made("svg", css_class);
        const auto found = scene_.panes.find(name);
        if (found != scene_.panes.end()) {
            svg.children = svg_parts(found->second, rules_);
        }
        return svg;
    }

    /// The rows are one choice of many; what they show stands in the page's table too.
    Node timeline() {
        std::vector<Node> dated = {decoration(pane(axis_pane, "axis"))};
        std::vector<Node> others;
        for (const Organisation* organisation : rows_.rows) {
            (organisation->has_start() ? dated : others).push_back(row(*organisation));
        }
        std::vector<Node> rows = {made("div", "dated", std::move(dated))};
        if (!others.empty()) {
            rows.push_back(pane(heading_pane, "heading"));
            std::ranges::move(others, std::back_inserter(rows));
        }
        Node group = made("div", "rows", std::move(rows));
        group.set("role", "radiogroup");
        group.set("aria-label",
                  text(Text::list_caption, language_, {date_words(data_.as_of, language_)}));
        std::vector<Node> parts = {pane(head_pane, "head"), std::move(group)};
        if (is_whole()) {
            parts.push_back(some_of_all());
        }
        return made("div", "card", std::move(parts));
    }

    static Node decoration(Node node) {
        node.set("aria-hidden", "true");
        return node;
    }

    /// The style counts the rows that are shown.
    Node some_of_all() const {
        const std::string sign = "#";
        const std::string words =
            text(Text::total_some, language_, {sign, std::to_string(data_.organisations.size())});
        const std::size_t at = words.find(sign);
        Node node = made("p", "some");
        node.set("data-before", words.substr(0, at));
        node.set("data-after", words.substr(at + sign.size()));
        return node;
    }

    Node row(const Organisation& organisation) {
        const auto& themes = organisation.themes;
        Node name = with_shape(made("span", "name"), main_shape(data_, organisation));
        name.children.push_back(element("", "b", organisation.name.in(language_)));
        std::string classes = "row";
        for (std::size_t i = 0; i < themes.size(); ++i) {
            const Theme& each = data_.themes[themes[i]];
            classes += " of-" + each.id;
            if (i > 0) {
                name.children.push_back(with_shape(element("", "i", ""), each.shape));
            }
        }
        const std::string years = short_period_words(organisation.membership.period, language_);
        if (!years.empty()) {
            name.children.push_back(element("", "span", years));
        }
        Node box = radio(
            id_of(Kind::pick, organisation.id), organisation.id,
            organisation.name.in(language_) + ". " + membership_words(organisation, language_));
        return made("label", classes,
                    {std::move(box), std::move(name),
                     decoration(pane(id_of(Kind::row, organisation.id), "plot"))});
    }

    Node overview() {
        std::vector<FlexibleMark> marks = scene_.panes.at(overview_pane);
        Node curve = take_curve(marks);
        Node svg = made("svg", "overview", svg_parts(marks, rules_));
        // On the strip's ground, and beneath the words.
        svg.children.insert(svg.children.begin() + (svg.children.empty() ? 0 : 1),
                            std::move(curve));
        return decoration(made("div", "card", {std::move(svg)}));
    }

    /// How to read the picture, or what is first to be said of the chosen organisation: more
    /// stands further down on the page.
    Node details() {
        std::vector<Node> legend;
        for (const PanelText& panel : scene_.legend) {
            legend.push_back(panel_paragraph(panel, rules_));
        }
        Node none = radio("pick-none_", "", words(Text::close_details));
        none.set("checked", "");
        std::vector<Node> children = {
            made("div", "picture-legend", std::move(legend)),
            of_class({.id = {}, .tag = "label", .text = "×", .children = {std::move(none)}},
                     "close")};
        for (const Organisation* organisation : rows_.rows) {
            children.push_back(chosen(*organisation));
        }
        return made("div", "card picture-details", std::move(children));
    }

    Node chosen(const Organisation& organisation) {
        Node section = made("div", "chosen");
        section.id = id_of(Kind::told, organisation.id);
        for (const PanelText& panel : scene_.chosen.at(organisation.id)) {
            section.children.push_back(panel_paragraph(panel, rules_));
        }
        section.children.push_back(link_element(
            "", text(PageText::more_about, language_, {organisation.name.in(language_)}),
            '#' + id_of(Kind::section, organisation.id)));
        return section;
    }

    const Dataset& data_;
    Language language_;
    const FlexibleScene& scene_;
    FilteredView view_;
    FilteredView rows_;  // those in the picture: of a long list, the first
    WidthRules rules_{{narrowest_picture_px, widest_picture_px}};
};

}  // namespace

StaticPicture static_picture(const Dataset& data, Language language, const Measure& measure) {
    const FlexibleScene scene = flexible_scene({data, language, measure});
    PictureWriter writer(data, language, scene);
    StaticPicture picture{.themes = writer.themes(), .parts = writer.parts(), .css = {}};
    picture.css = writer.css();
    return picture;
}

}  // namespace timeline
