// The memberships as a table (see membership_table.h).
#include "core/page/membership_table.h"

#include <array>

#include "core/base/ids.h"
#include "core/markup/elements.h"
#include "core/page/document_parts.h"
#include "core/page/links.h"
#include "core/words/text.h"
#include "core/words/wording.h"

namespace timeline {
namespace {

struct Column {
    const char* part;
    Text name;
    std::optional<Sort> sort;
};

constexpr auto columns = std::to_array<Column>({
    {"name", Text::column_organisation, Sort::name},
    {"start", Text::column_start, Sort::start},
    {"years", Text::column_years, std::nullopt},
    {"themes", Text::column_theme, Sort::theme},
    {"roles", Text::roles, std::nullopt},
});

std::string head_id(const Column& column) { return part_of("list-head", column.part); }
std::string sort_id(const Column& column) { return part_of(head_id(column), "sort"); }

std::string_view name_of(const Column& column, const Dataset& data, Language language) {
    return column.name == Text::column_start ? membership_time_column(data, language)
                                             : text(column.name, language);
}

/// A narrow page shows rows as blocks, which takes a table's own roles from it in some browsers.
Node with_role(Node node, const char* role) {
    node.set("role", role);
    return node;
}

std::string roles_words(const Organisation& organisation, Language language) {
    std::string words;
    for (const Role& role : organisation.more->roles) {
        words += (words.empty() ? "" : "; ") + role_words(role.title, role, language);
    }
    return words;
}

/// Where nothing on the page says more of it, the panel does.
std::string chosen_address(const Organisation& organisation) { return "?org=" + organisation.id; }

Node table_row(const Dataset& data, const Organisation& organisation, Language language) {
    const std::string id = id_of(Kind::table_row, organisation.id);
    Node link = element(part_of(id, "link"), "a", organisation.name.in(language));
    mark_name(link, organisation.name_language);
    const bool has_section = data.organisations.size() <= most_in_full;
    link.set("href", has_section ? '#' + anchor_of(organisation) : chosen_address(organisation));
    Node name = with_role(container(part_of(id, "name"), "th", {std::move(link)}), "rowheader");
    name.set("scope", "row");
    std::vector<Node> cells = {with_shape(std::move(name), main_shape(data, organisation))};
    std::size_t column = 1;
    for (const std::string& fact : membership_facts(data, organisation, language)) {
        Node cell = with_role(element(part_of(id, columns.at(column).part), "td", fact), "cell");
        cell.set("data-label", name_of(columns.at(column), data, language));
        if (columns.at(column).sort == Sort::start && !organisation.has_start()) {
            cell.set("class", "unstated");
        }
        cells.push_back(std::move(cell));
        ++column;
    }
    return with_role(container(id, "tr", std::move(cells)), "row");
}

/// In the running program a heading sorts the table, and the timeline with it.
Node column_head(const Dataset& data, const Column& column, const DocumentSettings& settings) {
    const std::string id = head_id(column);
    const std::string name(name_of(column, data, settings.language));
    Node cell = with_role(element(id, "th", name), "columnheader");
    cell.set("scope", "col");
    if (!column.sort) {
        return cell;
    }
    if (settings.sort == *column.sort) {
        cell.set("aria-sort", "ascending");
    }
    if (settings.is_live) {
        cell.text.clear();
        cell.children = {button_element(sort_id(column), name)};
    }
    return cell;
}

std::string caption_words(const Dataset& data, const DocumentSettings& settings) {
    const Text caption = settings.sort == Sort::name    ? Text::list_caption_name
                         : settings.sort == Sort::theme ? Text::list_caption_theme
                                                        : Text::list_caption;
    return text(caption, settings.language, {date_words(data.as_of, settings.language)});
}

std::string heading_words(const FilteredView& view, Language language) {
    if (view.shown() == view.total) {
        return std::string(text(Text::list_heading, language));
    }
    return text(Text::list_heading_some, language,
                {count_words(view.shown(), language), count_words(view.total, language)});
}

Node table(const Dataset& data, const FilteredView& view, const DocumentSettings& settings) {
    std::vector<Node> head;
    for (const Column& column : columns) {
        head.push_back(column_head(data, column, settings));
    }
    std::vector<Node> body;
    for (const Organisation* organisation : rows_on_page(view, settings.table_page)) {
        body.push_back(table_row(data, *organisation, settings.language));
    }
    Node head_row = with_role(container("list-head", "tr", std::move(head)), "row");
    return with_role(
        container("list", "table",
                  {element("list-caption", "caption", caption_words(data, settings)),
                   with_role(container("list-thead", "thead", {std::move(head_row)}), "rowgroup"),
                   with_role(container("list-body", "tbody", std::move(body)), "rowgroup")},
                  "memberships"),
        "table");
}

/// Which rows the table has, and the ways to those before and after them. A page that no script
/// turns has the first.
Node page_turner(const FilteredView& view, const DocumentSettings& settings) {
    const Language language = settings.language;
    const Rows rows = rows_on_page(view, settings.table_page);
    const auto begin = static_cast<std::size_t>(rows.data() - view.rows.data());
    const std::size_t size = rows.size();
    std::vector<Node> children = {
        element("list-rows", "p",
                text(Text::table_rows, language,
                     {count_words(begin + 1, language), count_words(begin + size, language),
                      count_words(view.shown(), language)}))};
    const auto add = [&](bool is_wanted, std::string_view id, Text words, std::size_t count) {
        if (is_wanted && settings.is_live) {
            children.push_back(button_element(
                std::string(id), text(words, language, {count_words(count, language)})));
        }
    };
    const std::size_t rest = view.shown() - begin - size;
    add(begin > 0, table_previous_id, Text::table_previous, most_in_full);
    add(rest > 0, table_next_id, Text::table_next, std::min(rest, most_in_full));
    return container("list-pages", "div", std::move(children), "pages");
}

/// What can be taken along: all of it as files, and in the running program what is seen.
Node downloads(const Dataset& data, const DocumentSettings& settings) {
    Node link = element("list-csv-link", "a",
                        text(Text::csv_link, settings.language,
                             {count_words(data.organisations.size(), settings.language)}));
    link.attributes = {
        {"href", link_to(SiteFile::memberships_csv, settings.language, settings.page_language)},
        {"download", ""}};
    std::vector<Node> links = {std::move(link)};
    if (data.organisations.size() > most_in_full) {
        links.push_back(
            link_element("list-json-link", std::string(text(Text::json_link, settings.language)),
                         link_to(SiteFile::data, settings.language, settings.page_language)));
        links.back().set("download", "");
    }
    if (settings.is_live) {
        for (const char* kind : {"SVG", "PNG"}) {
            links.push_back(button_element(part_of("list", kind),
                                           text(Text::picture_as, settings.language, {kind})));
        }
    }
    return container("list-csv", "p", std::move(links));
}

}  // namespace

std::array<std::string, 4> membership_facts(const Dataset& data, const Organisation& organisation,
                                            Language language) {
    return {membership_time_words(data, organisation, language),
            years_words(data, organisation, language), theme_words(data, organisation, language),
            roles_words(organisation, language)};
}

std::vector<std::string> membership_columns(const Dataset& data, Language language) {
    std::vector<std::string> names;
    for (const Column& column : columns) {
        names.emplace_back(name_of(column, data, language));
    }
    return names;
}

Node membership_section(const Dataset& data, const FilteredView& view,
                        const DocumentSettings& settings) {
    std::vector<Node> children = {
        element("all-heading", "h2", heading_words(view, settings.language))};
    if (view.shown() == 0) {
        children.push_back(element("list-empty", "p",
                                   std::string(text(Text::nothing_matches, settings.language))));
        children.push_back(button_element(
            "list-reset", std::string(text(Text::reset_filters, settings.language))));
    } else {
        children.push_back(table(data, view, settings));
        if (view.shown() > most_in_full) {
            children.back().set("tabindex", "-1");  // who turns its page comes to its beginning
            children.push_back(page_turner(view, settings));
        }
    }
    children.push_back(downloads(data, settings));
    return container(std::string(memberships_id), "section", std::move(children), "all");
}

std::size_t shown_page(const FilteredView& view, std::size_t page) {
    return view.rows.empty() ? 0 : std::min(page, (view.shown() - 1) / most_in_full);
}

Rows rows_on_page(const FilteredView& view, std::size_t page) {
    const Rows rows = view.rows;
    const std::size_t begin = shown_page(view, page) * most_in_full;
    return rows.subspan(begin, std::min(most_in_full, rows.size() - begin));
}

const Organisation* organisation_of_link(const FilteredView& view, std::size_t page,
                                         std::string_view id) {
    for (const Organisation* organisation : rows_on_page(view, page)) {
        if (id == part_of(id_of(Kind::table_row, organisation->id), "link")) {
            return organisation;
        }
    }
    return nullptr;
}

std::optional<Sort> sort_of_column(std::string_view id) {
    for (const Column& column : columns) {
        if (id == sort_id(column)) {
            return column.sort;
        }
    }
    return std::nullopt;
}

}  // namespace timeline
