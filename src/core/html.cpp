// Writes nodes as markup and fills the page's template (see html.h).
#include "core/html.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/filter.h"
#include "core/links.h"
#include "core/static_picture.h"
#include "core/text.h"
#include "core/utf8.h"
#include "core/wording.h"

namespace timeline {
namespace {

bool is_void(std::string_view tag) { return tag == "input"; }

void write_tag(std::string& out, const Node& node) {
    out += '<' + node.tag;
    if (!node.id.empty()) {
        out += " id=\"" + escape_html(node.id) + '"';
    }
    for (const auto& [name, value] : node.attributes) {
        out += ' ' + name + "=\"" + escape_html(value) + '"';
    }
}

/// What stands in a line of words: white space beside it would be a space that nobody wrote.
bool is_inline(const Node& node) {
    constexpr auto inline_tags = std::to_array<std::string_view>(
        {"a",     "abbr", "b",      "bdi", "bdo",   "button", "cite",   "code", "data", "dfn",
         "em",    "i",    "input",  "kbd", "label", "mark",   "output", "q",    "s",    "samp",
         "small", "span", "strong", "sub", "sup",   "time",   "u",      "var"});
    return std::ranges::find(inline_tags, node.tag) != inline_tags.end();
}

bool is_letter_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Links and controls one after another are no sentence, nor are two texts that would make one word
/// without a space, such as a long name and a short one of which the page's style shows either.
bool are_apart(const Node& node, const Node& next) {
    const auto is_control = [](const Node& n) { return n.tag == "a" || n.tag == "button"; };
    return (is_control(node) && is_control(next)) ||
           (!node.text.empty() && !next.text.empty() && is_letter_or_digit(node.text.back()) &&
            is_letter_or_digit(next.text.front()));
}

/// Drawings are many small elements, for the browser alone: one after another, in short.
void write_drawing(std::string& out, const Node& node) {
    write_tag(out, node);
    if (node.text.empty() && node.children.empty()) {
        out += "/>";
        return;
    }
    out += '>' + escape_html(node.text);
    for (const Node& child : node.children) {
        write_drawing(out, child);
    }
    out += "</" + node.tag + '>';
}

/// Lines and indentation stand only between blocks, where no reader sees them.
enum class Layout { lines, running };

void write_node(std::string& out, const Node& node, std::size_t depth, Layout layout);

void write_in_line(std::string& out, const std::vector<Node>& nodes) {
    const Node* before = nullptr;
    for (const Node& node : nodes) {
        out += before != nullptr && are_apart(*before, node) ? " " : "";
        write_node(out, node, 0, Layout::running);
        before = &node;
    }
}

void write_content(std::string& out, const Node& node, std::size_t depth, Layout layout) {
    out += escape_html(node.text);
    if (layout == Layout::running || is_inline(node) || !node.text.empty() ||
        node.children.empty() || std::ranges::any_of(node.children, is_inline)) {
        write_in_line(out, node.children);
        return;
    }
    out += '\n';
    for (const Node& child : node.children) {
        write_node(out, child, depth + 1, Layout::lines);
    }
    out.append(depth * 2, ' ');
}

void write_node(std::string& out, const Node& node, std::size_t depth, Layout layout) {
    const bool in_lines = layout == Layout::lines;
    out.append(in_lines ? depth * 2 : 0, ' ');
    if (node.tag == "svg") {
        write_drawing(out, node);
    } else {
        write_tag(out, node);
        out += '>';
        if (!is_void(node.tag)) {
            write_content(out, node, depth, layout);
            out += "</" + node.tag + '>';
        }
    }
    out += in_lines ? "\n" : "";
}

Language other_than(Language language) {
    return language == Language::swedish ? Language::english : Language::swedish;
}

/// The words that the page itself needs before, or without, the program, as data attributes: in the
/// page's language, and in the other one, in which the program may be speaking.
std::string word_attributes(const PageSettings& settings) {
    constexpr auto words = std::to_array<std::pair<std::string_view, Text>>({
        {"loading", Text::loading},
        {"no-wasm", Text::no_webassembly},
        {"no-webgl", Text::no_webgl},
        {"failed", Text::program_failed},
        {"failed-slide", Text::presentation_failed},
        {"no-data", Text::data_failed},
        {"no-program", Text::download_failed},
        {"page-instead", Text::page_instead},
        {"retry", Text::retry},
        {"retrying", Text::retrying},
        {"saves-data", Text::saves_data},
        {"load-anyway", Text::load_anyway},
        {"lost", Text::context_lost},
        {"new-version", Text::new_version},
        {"reload", Text::reload},
        {"later", Text::later},
        {"skip", Text::skip_to_content},
        {"translated", Text::translated_by_browser},
        {"show-table", Text::show_table},
    });
    constexpr std::size_t kilo = 1000;
    const std::string size = std::to_string((settings.download_bytes + kilo / 2) / kilo);
    std::string attributes;
    const auto add = [&](std::string_view prefix, Language language) {
        for (const auto& [name, id] : words) {
            attributes += (attributes.empty() ? "" : " ") + std::string(prefix) +
                          std::string(name) + "=\"" + escape_html(text(id, language, {size})) + '"';
        }
    };
    add("data-word-", settings.language);
    add("data-other-word-", other_than(settings.language));
    return attributes;
}

/// What is said where no script runs, below the header as all notices of a page.
Node noscript(Language language) {
    return {.tag = "noscript",
            .children = {{.id = "page-noscript-words",
                          .tag = "p",
                          .text = std::string(text(Text::need_javascript, language)),
                          .attributes = {{"class", "noscript"}}}}};
}

/// What stands in the stage's place: its header and the sentence that sums up where the program has
/// its header and toolbar, and below them the picture at its very place.
Node static_stage(const Dataset& data, Language language, std::vector<Node> pictures) {
    Node summary{.id = "page-summary",
                 .tag = "p",
                 .text = summary_words(data, language),
                 .attributes = {{"class", "summary"}}};
    return {.id = "static-stage",
            .tag = "div",
            .children = {{.id = "static-top",
                          .tag = "div",
                          .children = {static_header(data, language), noscript(language),
                                       std::move(summary)}},
                         {.id = "page-picture",
                          .tag = "figure",
                          // A translator's elements are not drawn inside a drawing.
                          .attributes = {{"class", "picture"}, {"translate", "no"}},
                          .children = std::move(pictures)}}};
}

std::string head(const Language language) {
    const auto words = [language](Text id) { return escape_html(text(id, language)); };
    const Language other = other_than(language);
    return "<title>" + words(Text::site_title) +
           "</title>\n    <meta name=\"description\" content=\"" + words(Text::page_description) +
           "\" />\n    <link rel=\"alternate\" hreflang=\"" + std::string(tag_of(other)) +
           "\" href=\"" + link_to(SiteFile::timeline, other, language) + "\" />";
}

void replace_all(std::string& page, std::string_view place, std::string_view value) {
    std::size_t at = 0;
    while ((at = page.find(place, at)) != std::string::npos) {
        page.replace(at, place.size(), value);
        at += value.size();
    }
}

}  // namespace

std::string escape_html(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        switch (c) {
            case '&':
                escaped += "&amp;";
                break;
            case '<':
                escaped += "&lt;";
                break;
            case '>':
                escaped += "&gt;";
                break;
            case '"':
                escaped += "&quot;";
                break;
            default:
                escaped += c;
        }
    }
    return escaped;
}

std::string to_html(const std::vector<Node>& nodes) {
    std::string out;
    if (nodes.size() > 1 && std::ranges::any_of(nodes, is_inline)) {
        write_in_line(out, nodes);
        return out;
    }
    for (const Node& node : nodes) {
        write_node(out, node, 0, Layout::lines);
    }
    return out;
}

StaticPage static_page(const Dataset& data, const PageSettings& settings,
                       std::string_view page_template) {
    const Language language = settings.language;
    const std::string_view root = root_from(language);
    StaticPicture picture = static_picture(data, language, settings.measure);
    const FilteredView view = filter(data, ViewState{.language = language});
    const std::vector<Node> document =
        document_sections(data, view, {.language = language, .page_language = language});
    std::string page = std::string(byte_order_mark).append(page_template);
    replace_all(page, "{{lang}}", tag_of(language));
    replace_all(page, "{{root}}", root);
    replace_all(page, "{{words}}", word_attributes(settings));
    replace_all(page, "{{skip}}", escape_html(text(Text::skip_to_content, language)));
    replace_all(page, "{{wasm_size}}", std::to_string(settings.wasm_bytes));
    replace_all(page, "<!--timeline:head-->", head(language));
    // Last, and from the end, so that nothing in the data can stand for a place of the template.
    replace_all(page, "<!--timeline:document-->", to_html(document));
    replace_all(page, "<!--timeline:stage-->",
                to_html({static_stage(data, language, std::move(picture.svgs))}));
    return {std::move(page), std::move(picture.css)};
}

}  // namespace timeline
