// Fills the template of the text pages (see text_page.h).
#include "core/site/text_page.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "core/base/utf8.h"
#include "core/markup/html.h"
#include "core/page/document.h"
#include "core/page/links.h"
#include "core/site/page_template.h"
#include "core/site/page_text.h"
#include "core/words/text.h"

namespace timeline {
namespace {

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

/// Links to all text pages, the page itself among them.
std::string page_links(const TextPageSettings& settings) {
    constexpr std::array<std::pair<SiteFile, Text>, 2> pages = {
        {{SiteFile::help, Text::help}, {SiteFile::accessibility, Text::accessibility}}};
    std::vector<Node> items;
    for (const auto& [file, name] : pages) {
        Node link{.tag = "a", .text = std::string(text(name, settings.language))};
        link.attributes = {{"href", link_to(file, settings.language, settings.language)}};
        if (settings.page == file) {
            link.set("aria-current", "page");
        }
        items.push_back({.tag = "li", .children = {std::move(link)}});
    }
    return to_html({{.tag = "ul", .children = std::move(items)}});
}

}  // namespace

std::string text_page(const Dataset& data, const TextPageSettings& settings,
                      std::string_view page_template, std::string_view fragment) {
    const Language language = settings.language;
    const auto words = [language](auto id) { return escape_html(text(id, language)); };
    // The fragment has places of its own, so it goes in before they are filled.
    const std::string page =
        filled(page_template, {{"<!--timeline:fragment-->", std::string(fragment)}});
    return std::string(byte_order_mark) +
           filled(page, {
                            {"{{lang}}", std::string(tag_of(language))},
                            {"{{other_lang}}", std::string(tag_of(other_than(language)))},
                            {"{{root}}", std::string(root_from(language))},
                            {"{{timeline}}", link_to(SiteFile::timeline, language, language)},
                            {"{{other}}", link_to(settings.page, other_than(language), language)},
                            {"{{csv}}", link_to(SiteFile::memberships_csv, language, language)},
                            {"{{title}}", words_of(fragment, "h1")},
                            {"{{description}}", words_of(fragment, "p")},
                            {"{{site}}", words(Text::site_title)},
                            {"{{skip}}", words(PageText::skip_to_content)},
                            {"{{to_timeline}}", words(PageText::to_timeline)},
                            {"{{other_language}}", words(Text::other_language)},
                            {"{{pages_group}}", words(Text::pages_group)},
                            {"<!--timeline:pages-->", page_links(settings)},
                            // As beneath the timeline, so that the two can't disagree.
                            {"<!--timeline:reading-->", to_html({legend_section(data, language)})},
                        });
}

}  // namespace timeline
