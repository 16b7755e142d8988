// Writes nodes as markup and fills the page's template (see html.h).
#include "core/html.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/filter.h"
#include "core/layout.h"
#include "core/svg.h"
#include "core/text.h"
#include "core/wording.h"

namespace timeline {
namespace {

bool is_void(std::string_view tag) { return tag == "input"; }

void write_node(std::string& out, const Node& node, std::size_t depth) {
    const std::string indent(depth * 2, ' ');
    out += indent + '<' + node.tag;
    if (!node.id.empty()) {
        out += " id=\"" + escape_html(node.id) + '"';
    }
    for (const auto& [name, value] : node.attributes) {
        out += ' ' + name + "=\"" + escape_html(value) + '"';
    }
    out += '>';
    if (is_void(node.tag)) {
        out += '\n';
        return;
    }
    out += escape_html(node.text);
    if (!node.children.empty()) {
        out += '\n';
        for (const Node& child : node.children) {
            write_node(out, child, depth + 1);
        }
        out += indent;
    }
    out += "</" + node.tag + ">\n";
}

/// The words that the page itself needs before, or without, the program, as data attributes.
std::string word_attributes(Language language) {
    constexpr auto words = std::to_array<std::pair<std::string_view, Text>>({
        {"loading", Text::loading},
        {"no-wasm", Text::no_webassembly},
        {"no-webgl", Text::no_webgl},
        {"failed", Text::program_failed},
        {"no-data", Text::data_failed},
        {"no-program", Text::download_failed},
        {"retry", Text::retry},
        {"lost", Text::context_lost},
    });
    std::string attributes;
    for (const auto& [name, id] : words) {
        attributes += (attributes.empty() ? "data-word-" : " data-word-") + std::string(name) +
                      "=\"" + escape_html(text(id, language)) + '"';
    }
    return attributes;
}

Node drawing(const Dataset& data, const PageSettings& settings, const char* name, float width_px) {
    const ViewState state{.language = settings.language};
    const FilteredView view = filter(data, state);
    const Scene scene = layout_picture({.data = data,
                                        .state = state,
                                        .view = view,
                                        .width_px = width_px,
                                        .measure = settings.measure});
    const std::string id = std::string("picture-") + name;
    return to_svg(scene, {.id = id,
                          .css_class = id,
                          .title = std::string(text(Text::list_caption, settings.language)),
                          .description = summary_words(data, settings.language)});
}

/// The timeline as it will be drawn, for wide and for narrow windows; the style shows one of them.
Node picture(const Dataset& data, const PageSettings& settings) {
    constexpr float wide_px = 1152;
    constexpr float narrow_px = 390;
    return {.id = "page-picture",
            .tag = "figure",
            .attributes = {{"class", "picture"}},
            .children = {drawing(data, settings, "wide", wide_px),
                         drawing(data, settings, "narrow", narrow_px)}};
}

std::string head(const Language language, const std::string& root) {
    const auto words = [language](Text id) { return escape_html(text(id, language)); };
    const bool swedish = language == Language::swedish;
    const std::string other = root + (swedish ? "en/" : "");
    return "<title>" + words(Text::site_title) +
           "</title>\n    <meta name=\"description\" content=\"" + words(Text::page_description) +
           "\" />\n    <link rel=\"alternate\" hreflang=\"" + (swedish ? "en" : "sv") +
           "\" href=\"" + (other.empty() ? "./" : other) + "\" />";
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
    for (const Node& node : nodes) {
        write_node(out, node, 0);
    }
    return out;
}

std::string static_page(const Dataset& data, const PageSettings& settings,
                        std::string_view page_template) {
    const Language language = settings.language;
    const std::string& root = settings.root;
    const std::string other_page = language == Language::swedish ? root + "en/" : root + "./";
    std::vector<Node> document = static_document(data, language, other_page);
    // After the header and the sentence that sums up: the first thing that is seen.
    document.insert(document.begin() + 2, picture(data, settings));
    std::string page(page_template);
    replace_all(page, "{{lang}}", tag_of(language));
    replace_all(page, "{{root}}", root);
    replace_all(page, "{{words}}", word_attributes(language));
    replace_all(page, "{{skip}}", escape_html(text(Text::skip_to_content, language)));
    replace_all(page, "{{noscript}}", escape_html(text(Text::need_javascript, language)));
    replace_all(page, "{{wasm_size}}", std::to_string(settings.wasm_bytes));
    replace_all(page, "<!--timeline:head-->", head(language, root));
    // Last, so that nothing in the data can stand for a place of the template.
    replace_all(page, "<!--timeline:document-->", to_html(document));
    return page;
}

}  // namespace timeline
