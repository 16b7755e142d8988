// The text around the picture, and the static page that stands in for it: all organisations with
// every fact as plain HTML.
#include <algorithm>

#include "core/semantics.h"
#include "core/text.h"
#include "core/wording.h"

namespace timeline {
namespace {

struct Writer {
    const Dataset& data;
    Language language;

    std::string words(Text id) const { return std::string(text(id, language)); }
};

Node element(std::string id, std::string tag, std::string words) {
    return {.id = std::move(id), .tag = std::move(tag), .text = std::move(words)};
}

Node container(std::string id, std::string tag, std::vector<Node> children,
               std::string css_class = "") {
    Node node{.id = std::move(id), .tag = std::move(tag), .children = std::move(children)};
    if (!css_class.empty()) {
        node.attributes.emplace_back("class", std::move(css_class));
    }
    return node;
}

Node in_language(Node node, const std::string& language) {
    if (!language.empty()) {
        node.attributes.emplace_back("lang", language);
    }
    return node;
}

/// The page's style draws the theme's shape in its colour beside the words.
Node with_shape(Node node, Shape shape) {
    if (shape != Shape::none) {
        node.attributes.emplace_back("data-shape", name_of(shape));
    }
    return node;
}

Node why_section(const Writer& writer) {
    std::vector<Node> children = {element("why-heading", "h2", writer.words(Text::why_heading))};
    for (const Introduction& part : writer.data.introduction) {
        const std::string id = "why-" + part.id;
        children.push_back(element(id + "-heading", "h3", part.heading.in(writer.language)));
        children.push_back(element(id + "-text", "p", part.text.in(writer.language)));
    }
    return container("why", "section", std::move(children), "why");
}

Node legend_section(const Writer& writer) {
    std::vector<Node> marks;
    for (const LegendEntry& entry : legend_entries(writer.data, writer.language)) {
        marks.push_back(element("reading-" + entry.id, "li", entry.words));
    }
    std::vector<Node> themes;
    for (const Theme& theme : writer.data.themes) {
        const std::string id = "reading-theme-" + theme.id;
        themes.push_back(
            with_shape(element(id, "dt", theme.name.in(writer.language)), theme.shape));
        themes.push_back(element(id + "-text", "dd", theme.description.in(writer.language)));
    }
    return container("reading", "section",
                     {element("reading-heading", "h2", writer.words(Text::legend_heading)),
                      container("reading-marks", "ul", std::move(marks)),
                      element("reading-themes-heading", "h3", writer.words(Text::legend_themes)),
                      container("reading-themes", "dl", std::move(themes), "facts")},
                     "legend");
}

Node about_data_section(const Writer& writer) {
    const Dataset& data = writer.data;
    const Language language = writer.language;
    return container(
        "about-data", "section",
        {element("about-data-heading", "h2", writer.words(Text::about_data_heading)),
         element("about-data-source", "p",
                 text(Text::about_data, language,
                      {data.source_publisher.in(language), data.source_title})),
         element("about-data-note", "p", data.source_note.in(language)),
         element("about-data-as-of", "p", data.as_of_note.in(language)),
         element("about-data-approximation", "p", data.approximation_note.in(language))},
        "about-data");
}

Node page_header(const Writer& writer, const std::string& other_language_href) {
    const bool swedish = writer.language == Language::swedish;
    Node link = element("page-other-language", "a", writer.words(Text::other_language));
    link.attributes = {{"href", other_language_href},
                       {"lang", swedish ? "en" : "sv"},
                       {"hreflang", swedish ? "en" : "sv"}};
    return container("page-header", "header",
                     {element("page-title", "h1", writer.words(Text::site_title)),
                      element("page-tagline", "p", tagline_words(writer.data, writer.language)),
                      container("page-languages", "p", {std::move(link)})},
                     "site-header");
}

std::string anchor_of(const Organisation& organisation) {
    return "organisation-" + organisation.id;
}

Node table_row(const Writer& writer, const Organisation& organisation) {
    const std::string id = "list-" + organisation.id;
    Node link = in_language(element(id + "-link", "a", organisation.name.in(writer.language)),
                            organisation.name_language);
    link.attributes.emplace_back("href", '#' + anchor_of(organisation));
    Node name = container(id + "-name", "th", {std::move(link)});
    name.attributes.emplace_back("scope", "row");
    return container(
        id, "tr",
        {std::move(name), element(id + "-start", "td", start_words(organisation, writer.language)),
         element(id + "-years", "td", years_words(writer.data, organisation, writer.language)),
         element(id + "-themes", "td", theme_words(writer.data, organisation, writer.language))});
}

Node column_head(const Writer& writer, const char* id, Text words) {
    Node cell = element(id, "th", writer.words(words));
    cell.attributes.emplace_back("scope", "col");
    return cell;
}

Node membership_table(const Writer& writer, const FilteredView& view) {
    std::vector<Node> body;
    for (const Organisation* organisation : view.in_order()) {
        body.push_back(table_row(writer, *organisation));
    }
    Node head = container("list-head", "tr",
                          {column_head(writer, "list-column-name", Text::column_organisation),
                           column_head(writer, "list-column-start", Text::column_start),
                           column_head(writer, "list-column-years", Text::column_years),
                           column_head(writer, "list-column-themes", Text::column_theme)});
    return container("list", "table",
                     {element("list-caption", "caption", writer.words(Text::list_caption)),
                      container("list-thead", "thead", {std::move(head)}),
                      container("list-body", "tbody", std::move(body))},
                     "memberships");
}

/// Adds "what: when" pairs of a definition list.
struct Facts {
    std::string id;
    std::vector<Node> pairs{};
    void add(const std::string& key, std::string term, std::string words) {
        if (!words.empty()) {
            const std::string fact = id + "-fact-" + key;
            pairs.push_back(element(fact + "-term", "dt", std::move(term)));
            pairs.push_back(element(fact, "dd", std::move(words)));
        }
    }
};

Node facts_list(const Writer& writer, const Organisation& organisation) {
    const Language language = writer.language;
    Facts facts{.id = anchor_of(organisation)};
    facts.add("themes", writer.words(Text::column_theme),
              theme_words(writer.data, organisation, language));
    facts.add("start", writer.words(Text::column_start),
              long_start_words(writer.data, organisation, language));
    facts.add("years", writer.words(Text::column_years),
              years_words(writer.data, organisation, language));
    for (const Role& role : organisation.roles) {
        facts.add(role.id, role_time_words(role, language), role.title.in(language));
    }
    for (const Moment& moment : organisation.moments) {
        facts.add(moment.id, date_words(moment.date, language), moment.title.in(language));
    }
    for (const Figure& figure : organisation.figures) {
        facts.add(figure.id, figure_number(figure, language), figure.unit.in(language));
    }
    return container(facts.id + "-facts", "dl", std::move(facts.pairs), "facts");
}

Node related_list(const Writer& writer, const Organisation& organisation) {
    std::vector<Node> items;
    const std::string id = anchor_of(organisation) + "-related";
    for (const Relation& relation : organisation.related) {
        const Organisation& other = *writer.data.find(relation.to);
        Node link =
            in_language(element(id + '-' + other.id + "-link", "a", other.name.in(writer.language)),
                        other.name_language);
        link.attributes.emplace_back("href", '#' + anchor_of(other));
        items.push_back(
            container(id + '-' + other.id, "li",
                      {std::move(link), element(id + '-' + other.id + "-text", "span",
                                                ": " + relation.text.in(writer.language))}));
    }
    return container(id, "ul", std::move(items));
}

Node sources_list(const Writer& writer, const Organisation& organisation) {
    const std::string id = anchor_of(organisation) + "-sources";
    std::vector<Node> items;
    for (const NamedLine& line : source_lines(organisation, writer.language)) {
        items.push_back(element(anchor_of(organisation) + '-' + line.id, "li", line.words));
    }
    if (!organisation.membership.note.empty()) {
        items.push_back(
            element(id + "-note", "li", organisation.membership.note.in(writer.language)));
    }
    return container(id, "ul", std::move(items), "sources");
}

Node organisation_section(const Writer& writer, const Organisation& organisation) {
    const Language language = writer.language;
    const std::string id = anchor_of(organisation);
    std::vector<Node> children = {in_language(
        element(id + "-name", "h3", organisation.name.in(language)), organisation.name_language)};
    if (!organisation.full_name.empty()) {
        children.push_back(
            in_language(element(id + "-full-name", "p", organisation.full_name.in(language)),
                        organisation.full_name_language));
    }
    children.push_back(element(id + "-membership", "p", membership_words(organisation, language)));
    children.push_back(element(id + "-about", "p", organisation.about.in(language)));
    children.push_back(element(id + "-city", "p", organisation.city.in(language)));
    children.push_back(facts_list(writer, organisation));
    if (!organisation.related.empty()) {
        children.push_back(element(id + "-related-heading", "h4", writer.words(Text::related)));
        children.push_back(related_list(writer, organisation));
    }
    children.push_back(element(id + "-sources-heading", "h4", writer.words(Text::sources)));
    children.push_back(sources_list(writer, organisation));
    return container(id, "section", std::move(children), "organisation");
}

}  // namespace

std::vector<Node> background_sections(const Dataset& data, Language language) {
    const Writer writer{data, language};
    return {why_section(writer), legend_section(writer), about_data_section(writer)};
}

std::vector<Node> static_document(const Dataset& data, Language language,
                                  const std::string& other_language_href) {
    const Writer writer{data, language};
    const FilteredView view = filter(data, ViewState{.language = language});
    std::vector<Node> nodes = {page_header(writer, other_language_href)};
    Node summary = element("page-summary", "p", summary_words(data, language));
    summary.attributes.emplace_back("class", "summary");
    nodes.push_back(std::move(summary));
    std::vector<Node> list = {element("all-heading", "h2", writer.words(Text::list_heading)),
                              membership_table(writer, view)};
    for (const Organisation* organisation : view.in_order()) {
        list.push_back(organisation_section(writer, *organisation));
    }
    nodes.push_back(container("all", "section", std::move(list), "all"));
    for (Node& section : background_sections(data, language)) {
        nodes.push_back(std::move(section));
    }
    return nodes;
}

}  // namespace timeline
