// Fills the template of the text pages (see text_page.h).
#include "core/text_page.h"

#include <algorithm>
#include <array>
#include <vector>

#include "core/html.h"
#include "core/semantics.h"
#include "core/text.h"

namespace timeline {
namespace {

/// A place of the template and what goes there, as markup.
struct Place {
    std::string_view mark;
    std::string markup;
};

/// One pass: what has been put in is never searched for places again.
std::string filled(std::string_view page, const std::vector<Place>& places) {
    std::string out;
    while (!page.empty()) {
        const auto place = std::find_if(places.begin(), places.end(), [page](const Place& each) {
            return page.starts_with(each.mark);
        });
        out += place == places.end() ? page.substr(0, 1) : std::string_view(place->markup);
        page.remove_prefix(place == places.end() ? 1 : place->mark.size());
    }
    return out;
}

/// Words as a title has them: on one line, without the places where a narrow window may break them.
std::string as_title(std::string_view markup) {
    std::string line = filled(markup, {{"\"", "&quot;"}, {"&shy;", ""}, {"\n", " "}});
    const auto both_spaces = [](char a, char b) { return a == ' ' && b == ' '; };
    line.erase(std::unique(line.begin(), line.end(), both_spaces), line.end());
    const std::size_t begin = line.starts_with(' ') ? 1 : 0;
    return line.substr(begin, line.find_last_not_of(' ') + 1 - begin);
}

/// The words of the fragment's first element of a kind; empty when there is none.
std::string words_of(std::string_view fragment, const std::string& tag) {
    const std::size_t open = fragment.find('<' + tag);
    const std::size_t begin = fragment.find('>', open);
    const std::size_t end = fragment.find("</" + tag + '>', begin);
    return end == std::string_view::npos ? std::string()
                                         : as_title(fragment.substr(begin + 1, end - begin - 1));
}

/// The same section as beneath the timeline, so that the two can't disagree.
std::string reading_section(const Dataset& data, Language language) {
    std::vector<Node> sections = background_sections(data, language);
    std::erase_if(sections, [](const Node& section) { return section.id != "reading"; });
    return to_html(sections);
}

struct SitePage {
    Text name;
    std::string_view sv;
    std::string_view en;
    std::string_view path(Language language) const {
        return language == Language::swedish ? sv : en;
    }
};

constexpr auto site_pages = std::to_array<SitePage>({
    {Text::help, "hjalp.html", "en/help.html"},
    {Text::accessibility, "tillganglighet.html", "en/accessibility.html"},
});

Language other(Language language) {
    return language == Language::swedish ? Language::english : Language::swedish;
}

/// Links to all text pages. The one that leads to the other language's copy is the page itself.
std::string page_links(const TextPageSettings& settings) {
    std::vector<Node> items;
    for (const SitePage& page : site_pages) {
        const std::string href = settings.root + std::string(page.path(settings.language));
        Node link{.tag = "a", .text = std::string(text(page.name, settings.language))};
        link.attributes = {{"href", href}};
        if (settings.other_href ==
            settings.root + std::string(page.path(other(settings.language)))) {
            link.attributes.emplace_back("aria-current", "page");
        }
        items.push_back({.tag = "li", .children = {std::move(link)}});
    }
    return to_html({{.tag = "ul", .children = std::move(items)}});
}

std::string timeline_href(const TextPageSettings& settings) {
    const std::string href = settings.root + (settings.language == Language::swedish ? "" : "en/");
    return href.empty() ? "./" : href;
}

}  // namespace

std::string text_page(const Dataset& data, const TextPageSettings& settings,
                      std::string_view page_template, std::string_view fragment) {
    const Language language = settings.language;
    const auto words = [language](Text id) { return escape_html(text(id, language)); };
    // The fragment has places of its own, so it goes in before they are filled.
    const std::string page =
        filled(page_template, {{"<!--timeline:fragment-->", std::string(fragment)}});
    return filled(page, {
                            {"{{lang}}", std::string(tag_of(language))},
                            {"{{other_lang}}", std::string(tag_of(other(language)))},
                            {"{{root}}", escape_html(settings.root)},
                            {"{{timeline}}", escape_html(timeline_href(settings))},
                            {"{{other}}", escape_html(settings.other_href)},
                            {"{{title}}", words_of(fragment, "h1")},
                            {"{{description}}", words_of(fragment, "p")},
                            {"{{site}}", words(Text::site_title)},
                            {"{{skip}}", words(Text::skip_to_content)},
                            {"{{to_timeline}}", words(Text::to_timeline)},
                            {"{{other_language}}", words(Text::other_language)},
                            {"{{pages_group}}", words(Text::pages_group)},
                            {"<!--timeline:pages-->", page_links(settings)},
                            {"<!--timeline:reading-->", reading_section(data, language)},
                        });
}

}  // namespace timeline
