// The text around the picture: all organisations with every fact as plain HTML, and what is to know
// about the picture and the data. The table of memberships is in membership_table.cpp.
#include "core/page/document.h"

#include <algorithm>

#include "core/markup/elements.h"
#include "core/page/document_parts.h"
#include "core/page/links.h"
#include "core/page/membership_table.h"
#include "core/state/filter.h"
#include "core/words/text.h"
#include "core/words/wording.h"

namespace timeline {
namespace {

struct Writer {
    const Dataset& data;
    Language language;

    std::string_view words(Text id) const { return text(id, language); }
};

Node as_name(Node node, const std::string& language) {
    mark_name(node, language);
    return node;
}

Node why_section(const Writer& writer) {
    std::vector<Node> children = {element("why-heading", "h2", writer.words(Text::why_heading))};
    for (const Introduction& part : writer.data.introduction) {
        const std::string id = id_of(Kind::reason_part, part.id);
        children.push_back(element(part_of(id, "heading"), "h3", part.heading.in(writer.language)));
        children.push_back(element(part_of(id, "text"), "p", part.text.in(writer.language)));
    }
    return container("why", "section", std::move(children), "why");
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

/// Adds a label and what it labels to a definition list: one value, or one for each of several ids.
struct Facts {
    std::string id;
    std::vector<Node> pairs{};
    void add(const std::string& key, std::string_view term, const std::vector<NamedLine>& values) {
        if (values.empty() || values.front().words.empty()) {
            return;
        }
        pairs.push_back(element(part_of(id, key), "dt", term));
        for (const NamedLine& value : values) {
            pairs.push_back(element(part_of(id, id_of(Kind::fact, value.id)), "dd", value.words));
        }
    }
};

Node related_list(const Writer& writer, const Organisation& organisation) {
    std::vector<Node> items;
    const std::string id = part_of(anchor_of(organisation), "related");
    for (const Relation& relation : organisation.more->related) {
        const Organisation& other = *writer.data.find(relation.to);
        const std::string item = part_of(id, other.id);
        Node link = as_name(element(part_of(item, "link"), "a", other.name.in(writer.language)),
                            other.name_language);
        link.set("href", '#' + anchor_of(other));
        items.push_back(container(
            item, "li",
            {std::move(link),
             element(part_of(item, "text"), "span", ": " + relation.text.in(writer.language))}));
    }
    return container(id, "ul", std::move(items));
}

/// What is seen of an organisation while the rest is closed: its heading, which opens it.
Node organisation_summary(const Writer& writer, const Organisation& organisation,
                          const std::string& id) {
    const Language language = writer.language;
    Node name =
        as_name(with_shape(element(part_of(id, "name"), "h3", organisation.name.in(language)),
                           main_shape(writer.data, organisation)),
                organisation.name_language);
    const std::string when = short_period_words(organisation.membership.period, language);
    return container(part_of(id, "summary"), "summary",
                     {std::move(name),
                      element(part_of(id, "when"), "span",
                              when.empty() ? writer.words(Text::start_not_stated_lane) : when)});
}

/// Open as it is served; from then on it is the page's script and the visitor who open and close it
/// (web/mirror/folds.js).
Node organisation_section(const Writer& writer, const Organisation& organisation, bool is_live) {
    const Language language = writer.language;
    const std::string id = anchor_of(organisation);
    // What is said of it in a line, and looks so.
    const auto brief = [&id](const char* part, std::string_view words) {
        return of_class(element(part_of(id, part), "p", words), part);
    };
    std::vector<Node> children = {organisation_summary(writer, organisation, id)};
    if (!organisation.more->full_name.empty()) {
        children.push_back(as_name(brief("full-name", organisation.more->full_name.in(language)),
                                   organisation.more->full_name_language));
    }
    children.push_back(brief("themes", theme_words(writer.data, organisation, language)));
    children.push_back(
        brief("membership", membership_and_years_words(writer.data, organisation, language)));
    add_with_words(children, lead(part_of(id, "lead"), organisation.more->summary.in(language)));
    add_with_words(children,
                   element(part_of(id, "about"), "p", organisation.more->about.in(language)));
    add_with_words(children,
                   element(part_of(id, "city"), "p", organisation.more->city.in(language)));
    Node facts = facts_list(language, organisation, id);
    if (!facts.children.empty()) {
        children.push_back(std::move(facts));
    }
    if (!organisation.more->related.empty()) {
        children.push_back(
            element(part_of(id, "related-heading"), "h4", writer.words(Text::related)));
        children.push_back(related_list(writer, organisation));
    }
    children.push_back(
        of_class(element(part_of(id, "sources-heading"), "h4", writer.words(Text::sources)),
                 "sources-heading"));
    children.push_back(sources_list(language, organisation, id));
    Node section = container(id, "details", std::move(children), "organisation");
    if (!is_live) {
        section.set("open", "");
    }
    return section;
}

Node organisations_section(const Writer& writer, Rows in_full, bool is_live) {
    std::vector<Node> sections = {
        element("organisations-heading", "h2", writer.words(Text::organisations_heading))};
    if (writer.data.organisations.size() > most_in_full) {
        sections.push_back(
            element("organisations-some", "p",
                    text(Text::organisations_some, writer.language,
                         {count_words(most_in_full, writer.language),
                          count_words(writer.data.organisations.size(), writer.language)})));
    }
    for (const Organisation* organisation : in_full) {
        sections.push_back(organisation_section(writer, *organisation, is_live));
    }
    return container("organisations", "section", std::move(sections), "all");
}

/// On paper, where nobody opens anything, what all facts rest on stands in one place at the end.
Node paper_sources(const Writer& writer, Rows in_full) {
    std::vector<Node> parts = {element("paper-sources-heading", "h2", writer.words(Text::sources))};
    for (const Organisation* organisation : in_full) {
        const std::string id = id_of(Kind::paper_sources, organisation->id);
        parts.push_back(container(
            id, "div",
            {as_name(element(part_of(id, "name"), "h3", organisation->name.in(writer.language)),
                     organisation->name_language),
             sources_list(writer.language, *organisation, id)}));
    }
    return container("paper-sources", "section", std::move(parts), "paper");
}

/// Links one after another, which stand where their name says.
Node navigation(const std::string& id, std::string_view name, std::vector<Node> links) {
    Node nav = container(id, "nav", std::move(links), "site-links");
    nav.set("aria-label", name);
    return nav;
}

Node site_links(const Writer& writer, const DocumentSettings& settings) {
    const auto link = [&](const char* id, Text words, SiteFile file) {
        return link_element(id, writer.words(words),
                            link_to(file, settings.language, settings.page_language));
    };
    return navigation("site-links", writer.words(Text::pages_group),
                      {link("site-help", Text::help, SiteFile::help),
                       link("site-accessibility", Text::accessibility, SiteFile::accessibility)});
}

/// The way to each part of a long page; the table that stands right beneath needs none.
Node contents(const Writer& writer, bool table_first) {
    const auto link = [&writer](const char* id, Text words, const char* to) {
        return link_element(id, writer.words(words), to);
    };
    std::vector<Node> links = {link("contents-why", Text::why_heading, "#why-heading")};
    if (!table_first) {
        links.push_back(link("contents-all", Text::list_heading, "#all-heading"));
    }
    links.push_back(
        link("contents-organisations", Text::organisations_heading, "#organisations-heading"));
    links.push_back(link("contents-about-data", Text::about_data_heading, "#about-data-heading"));
    return navigation("contents", writer.words(Text::contents_group), std::move(links));
}

}  // namespace

Node facts_list(Language language, const Organisation& organisation, const std::string& id) {
    Facts facts{.id = id};
    std::vector<NamedLine> roles;
    for (const Role& role : organisation.more->roles) {
        roles.push_back({role.id, role_words(role.title, role, language)});
    }
    facts.add("roles", std::string(text(Text::roles, language)), roles);
    for (const Figure& figure : organisation.more->figures) {
        facts.add(part_of("unit", figure.id), figure.unit.in(language),
                  {{figure.id, figure_number(figure, language)}});
    }
    std::vector<NamedLine> moments;
    for (const Moment& moment : organisation.more->moments) {
        moments.push_back(
            {moment.id, moment.title.in(language) + ", " + date_words(moment.date, language)});
    }
    facts.add("moments", std::string(text(Text::moments, language)), moments);
    return container(part_of(id, "facts"), "dl", std::move(facts.pairs), "facts");
}

Node sources_list(Language language, const Organisation& organisation, const std::string& id) {
    std::vector<Node> items;
    for (const NamedLine& line : source_lines(organisation, language)) {
        items.push_back(element(part_of(id, line.id), "li", line.words));
    }
    if (!organisation.more->note.empty()) {
        items.push_back(
            element(part_of(id, "sources-note"), "li", organisation.more->note.in(language)));
    }
    return container(part_of(id, "sources"), "ul", std::move(items), "sources");
}

Node legend_section(const Dataset& data, Language language) {
    const Writer writer{data, language};
    std::vector<Node> marks;
    for (const LegendEntry& entry : legend_entries(data, language)) {
        marks.push_back(element("reading-" + entry.id, "li", entry.words));
    }
    std::vector<Node> themes;
    for (const Theme& theme : data.themes) {
        const std::string id = id_of(Kind::reading_theme, theme.id);
        themes.push_back(with_shape(element(id, "dt", theme.name.in(language)), theme.shape));
        themes.push_back(element(part_of(id, "text"), "dd", theme.description.in(language)));
    }
    return container("reading", "section",
                     {element("reading-heading", "h2", writer.words(Text::legend_heading)),
                      container("reading-marks", "ul", std::move(marks)),
                      element("reading-themes-heading", "h3", writer.words(Text::legend_themes)),
                      container("reading-themes", "dl", std::move(themes), "facts")},
                     "legend");
}

std::vector<Node> document_sections(const Dataset& data, const FilteredView& view,
                                    const DocumentSettings& settings) {
    const Writer writer{data, settings.language};
    // In the order of questions: why, which, what of each, and how sure all of it is. Where the
    // table is what was asked for, it comes first.
    std::vector<Node> sections = {why_section(writer),
                                  membership_section(data, view, settings),
                                  organisations_section(writer, view.in_full, settings.is_live),
                                  legend_section(data, settings.language),
                                  about_data_section(writer),
                                  paper_sources(writer, view.in_full),
                                  site_links(writer, settings)};
    if (settings.table_first) {
        std::swap(sections[0], sections[1]);
    }
    sections.insert(sections.begin(), contents(writer, settings.table_first));
    return sections;
}

Node static_header(const Dataset& data, Language language) {
    const Writer writer{data, language};
    const Language other = language == Language::swedish ? Language::english : Language::swedish;
    Node other_page = element("page-other-language", "a", writer.words(Text::other_language));
    other_page.attributes = {{"href", link_to(SiteFile::timeline, other, language)},
                             {"lang", std::string(tag_of(other))},
                             {"hreflang", std::string(tag_of(other))}};
    Node help = link_element("page-help", writer.words(Text::help),
                             link_to(SiteFile::help, language, language));
    return container(
        "page-header", "header",
        {element("page-title", "h1", writer.words(Text::site_title)),
         container("page-tagline", "p",
                   {element("page-tagline-long", "span", tagline_words(data, language)),
                    element("page-tagline-short", "span", short_tagline_words(data, language))}),
         container("page-links", "p", {std::move(other_page), std::move(help)})},
        "site-header");
}

}  // namespace timeline
