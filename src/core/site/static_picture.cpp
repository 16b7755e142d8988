// Writes the picture (see static_picture.h); web/style/picture.css has what depends on no width.
#include "core/site/static_picture.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/decimal.h"
#include "core/layout/layout.h"
#include "core/markup/elements.h"
#include "core/markup/svg_look.h"
#include "core/site/flexible_scene.h"
#include "core/site/flexible_svg.h"
#include "core/site/width_rules.h"
#include "core/state/filter.h"
#include "core/words/text.h"
#include "core/words/time_words.h"
#include "core/words/wording.h"

namespace timeline {
namespace {

Node part(std::string tag, std::string_view css_class, std::vector<Node> children = {}) {
    return container("", std::move(tag), std::move(children), css_class);
}

class PictureWriter {
   public:
    PictureWriter(const Dataset& data, Language language, const FlexibleScene& scene)
        : data_(data), language_(language), scene_(scene) {}

    std::vector<Node> parts() {
        Node main = part("div", "picture-main", {timeline(), overview()});
        return {fade_definitions(), std::move(main), details()};
    }

    std::string css() {
        constexpr auto names = std::to_array<std::pair<Part, const char*>>({
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
            add_part(part, ".picture", std::string("--") + name);
        }
        add_part(Part::top, "#static-top", "min-height");
        return rules_.css() + sign_rules();
    }

   private:
    void add_part(Part part, const std::string& selector, const std::string& property) {
        Declarations declarations;
        for (const auto& [widths, length] : scene_.parts.at(part)) {
            std::string value = em(length.px);
            if (!length.is_fixed()) {
                value = css_sum(decimal(100 * length.share, 3) + "cqw", length.px);
            }
            declarations.add(widths, property + ':' + value);
        }
        rules_.add(selector, declarations);
    }

    Node pane(const std::string& name, std::string_view css_class) {
        Node svg = part("svg", css_class);
        const auto found = scene_.panes.find(name);
        if (found != scene_.panes.end()) {
            svg.children = svg_parts(found->second, rules_);
        }
        return svg;
    }

    /// One image to those who listen: what it shows stands in the page's table too, with the same
    /// links for keyboard and screen reader.
    Node timeline() {
        Node image = part("div", "picture-whole");
        image.set("role", "img");
        image.set("aria-label",
                  text(Text::list_caption, language_, {date_words(data_.as_of, language_)}));
        image.set("aria-describedby", "page-summary");
        std::vector<Node> dated = {pane(axis_pane, "axis")};
        std::vector<Node> others;
        for (const Organisation* organisation :
             filter(data_, ViewState{.language = language_}).in_order()) {
            (organisation->has_start() ? dated : others).push_back(row(*organisation));
        }
        std::vector<Node> seen = {pane(head_pane, "head"), part("div", "dated", std::move(dated))};
        if (!others.empty()) {
            seen.push_back(pane(heading_pane, "heading"));
            std::ranges::move(others, std::back_inserter(seen));
        }
        Node drawn = part("div", "drawn", std::move(seen));
        drawn.set("aria-hidden", "true");
        return part("div", "card", {std::move(image), std::move(drawn)});
    }

    /// A finger or a mouse can use the picture already.
    Node row(const Organisation& organisation) {
        const auto& themes = organisation.themes;
        Node name = with_shape(part("span", "name"), main_shape(data_, organisation));
        name.children.push_back(element("", "b", organisation.name.in(language_)));
        for (std::size_t i = 1; i < themes.size(); ++i) {
            name.children.push_back(
                with_shape(element("", "i", ""), data_.themes[themes[i]].shape));
        }
        const std::string years = short_period_words(organisation.membership.period, language_);
        if (!years.empty()) {
            name.children.push_back(element("", "span", years));
        }
        Node link =
            part("a", "row", {std::move(name), pane(id_of(Kind::row, organisation.id), "plot")});
        link.set("href", '#' + id_of(Kind::section, organisation.id));
        link.set("tabindex", "-1");
        return part("div", "", {std::move(link)});
    }

    Node overview() {
        Node card = part("div", "card", {pane(overview_pane, "overview")});
        card.set("aria-hidden", "true");
        return card;
    }

    /// How to read the picture, which stands further down on the page as well.
    Node details() {
        Node card = part("div", "card picture-details");
        card.set("aria-hidden", "true");
        for (const PanelText& panel : scene_.panel) {
            card.children.push_back(paragraph(panel));
        }
        return card;
    }

    Node paragraph(const PanelText& panel) {
        const TextStyle& style = panel.block.style;
        Declarations places;
        for (const auto& [widths, place] : panel.places) {
            const auto size = static_cast<double>(place.size_px);
            // A hair wider than it was measured, so that rounding breaks no line.
            constexpr double hair_px = 0.1;
            std::string declared = "font-size:" + em(size) +
                                   ";margin:" + em(static_cast<double>(place.gap_px), size) +
                                   " 0 0 " + em(static_cast<double>(place.left_px), size);
            if (place.width_px > 0) {
                declared += ";width:" + em(static_cast<double>(place.width_px) + hair_px, size);
            }
            places.add(widths, declared + weight_rule(style));
        }
        const std::string ink =
            style.ink == Ink::text ? "" : " ink-" + std::string(css_name(style.ink));
        Node node = part("p", rules_.class_of(places) + ink);
        add_drawings(node, panel);
        add_words(node, panel);
        return node;
    }

    void add_drawings(Node& node, const PanelText& panel) {
        if (panel.drawings.empty()) {
            return;
        }
        const Mark& first = panel.drawings.front();
        if (first.kind == MarkKind::shape) {
            node = with_shape(std::move(node), first.shape);
        } else {
            Node svg = svg_beside(panel.drawings, rules_);
            svg.set("font-size",
                    em(picture_type_px, static_cast<double>(panel.block.style.size_px)));
            node.children.push_back(std::move(svg));
        }
    }

    /// Words that a browser would break inside, where the layout doesn't, are kept whole.
    static void add_words(Node& node, const PanelText& panel) {
        std::string rest = panel.block.text;
        const std::vector<Mark>& line = panel.first_line;
        if (line.size() > 1 && line[0].style.weight != line[1].style.weight) {
            node.children.push_back(element("", "b", line[0].text));
            rest.erase(0, line[0].text.size());
        }
        std::string plain;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find(' '), rest.size() - 1) + 1;
            const std::string word = rest.substr(0, end);
            rest.erase(0, end);
            const bool may_break = word.find_first_of("-/") != std::string::npos ||
                                   word.find("–") != std::string::npos;
            if (!may_break) {
                plain += word;
                continue;
            }
            if (!plain.empty()) {
                node.children.push_back(element("", "span", std::exchange(plain, "")));
            }
            node.children.push_back(of_class(element("", "span", word), "whole-word"));
        }
        if (node.children.empty()) {
            node.text = std::move(plain);
        } else if (!plain.empty()) {
            node.children.push_back(element("", "span", std::move(plain)));
        }
    }

    const Dataset& data_;
    Language language_;
    const FlexibleScene& scene_;
    WidthRules rules_{{narrowest_picture_px, widest_picture_px}};
};

}  // namespace

StaticPicture static_picture(const Dataset& data, Language language, const Measure& measure) {
    const ViewState state{.language = language};
    const FilteredView view = filter(data, state);
    const FlexibleScene scene = flexible_scene(
        [&](float width_px) {
            return layout({.data = data,
                           .state = state,
                           .view = view,
                           .width_px = width_px,
                           .page_language = language,
                           .measure = measure,
                           .has_controls = false});
        },
        data);
    PictureWriter writer(data, language, scene);
    StaticPicture picture;
    picture.parts = writer.parts();
    picture.css = writer.css();
    return picture;
}

}  // namespace timeline
