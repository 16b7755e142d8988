// Fills the page's template (see static_page.h).
#include "core/site/static_page.h"

#include <array>
#include <utility>
#include <vector>

#include "core/base/utf8.h"
#include "core/markup/html.h"
#include "core/page/document.h"
#include "core/page/links.h"
#include "core/site/page_template.h"
#include "core/site/page_text.h"
#include "core/site/static_picture.h"
#include "core/state/filter.h"
#include "core/words/text.h"
#include "core/words/wording.h"

namespace timeline {
namespace {

/// From so many bytes of data on it is said how much memory they need, before they need it.
constexpr std::size_t much_data = 20'000'000;

/// At most it is about three times the data file: the file itself, which the page keeps until it is
/// read, and what the program makes of it, words to search included.
std::string memory_words(const PageSettings& settings, Language language) {
    constexpr std::size_t times = 3;
    constexpr std::size_t mega = 1'000'000;
    return count_words(settings.data_bytes * times / mega, language);
}

/// The words that the page itself needs before, or without, the program, as data attributes: in the
/// page's language, and in the other one, in which the program may be speaking.
std::string word_attributes(const Dataset& data, const PageSettings& settings) {
    constexpr auto words = std::to_array<std::pair<std::string_view, PageText>>({
        {"loading", PageText::loading},
        {"no-wasm", PageText::no_webassembly},
        {"no-webgl", PageText::no_webgl},
        {"no-letters", PageText::no_letters},
        {"failed", PageText::program_failed},
        {"failed-slide", PageText::presentation_failed},
        {"no-data", PageText::data_failed},
        {"no-program", PageText::download_failed},
        {"no-presenting", PageText::presentation_not_fetched},
        {"page-instead", PageText::page_instead},
        {"retry", PageText::retry},
        {"retrying", PageText::retrying},
        {"reading", PageText::reading},
        {"stop", PageText::stop},
        {"stopped", PageText::stopped},
        {"saves-data", PageText::saves_data},
        {"load-anyway", PageText::load_anyway},
        {"lost", PageText::context_lost},
        {"new-version", PageText::new_version},
        {"reload", PageText::reload},
        {"later", PageText::later},
        {"skip", PageText::skip_to_content},
        {"translated", PageText::translated_by_browser},
        {"show-table", PageText::show_table},
    });
    constexpr std::size_t kilo = 1000;
    const std::string size = std::to_string((settings.download_bytes + kilo / 2) / kilo);
    std::string attributes;
    const auto add = [&](std::string_view prefix, Language language) {
        for (auto [name, id] : words) {
            if (id == PageText::reading && settings.data_bytes >= much_data) {
                id = PageText::reading_much;
            }
            attributes += (attributes.empty() ? "" : " ") + std::string(prefix) +
                          std::string(name) + "=\"" +
                          escape_html(text(id, language,
                                           {size, count_words(data.organisations.size(), language),
                                            memory_words(settings, language)})) +
                          '"';
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
                          .text = std::string(text(PageText::need_javascript, language)),
                          .attributes = {{"class", "noscript"}}}}};
}

/// What stands in the stage's place: its header and the sentence that sums up where the program has
/// its header and toolbar, and below them the picture at its very place.
Node static_stage(const Dataset& data, Language language, StaticPicture picture) {
    Node summary{.id = "page-summary",
                 .tag = "p",
                 .text = summary_words(data, language),
                 .attributes = {{"class", "summary"}}};
    return {.id = "static-stage",
            .tag = "div",
            .attributes = {{"class", "still"}},
            .children = {{.id = "static-top",
                          .tag = "div",
                          .children = {static_header(data, language), noscript(language),
                                       std::move(summary), std::move(picture.themes)}},
                         {.id = "page-picture",
                          .tag = "figure",
                          // A translator's elements are not drawn inside a drawing.
                          .attributes = {{"class", "picture"}, {"translate", "no"}},
                          .children = std::move(picture.parts)}}};
}

std::string head(const Language language) {
    const auto words = [language](auto id) { return escape_html(text(id, language)); };
    const Language other = other_than(language);
    return "<title>" + words(Text::site_title) +
           "</title>\n    <meta name=\"description\" content=\"" +
           words(PageText::page_description) + "\" />\n    <link rel=\"alternate\" hreflang=\"" +
           std::string(tag_of(other)) + "\" href=\"" +
           link_to(SiteFile::timeline, other, language) + "\" />";
}

}  // namespace

StaticPage static_page(const Dataset& data, const PageSettings& settings,
                       std::string_view page_template) {
    const Language language = settings.language;
    StaticPicture picture = static_picture(data, language, settings.measure);
    const FilteredView view = filter(data, ViewState{.language = language});
    const std::vector<Node> document =
        document_sections(data, view, {.language = language, .page_language = language});
    std::string page =
        std::string(byte_order_mark) +
        filled(page_template,
               {
                   {"{{lang}}", std::string(tag_of(language))},
                   {"{{root}}", std::string(root_from(language))},
                   {"{{words}}", word_attributes(data, settings)},
                   {"{{skip}}", escape_html(text(PageText::skip_to_content, language))},
                   {"{{wasm_size}}", std::to_string(settings.wasm_bytes)},
                   {"<!--timeline:head-->", head(language)},
                   {"<!--timeline:document-->", to_html(document)},
                   {"<!--timeline:stage-->", to_html({static_stage(data, language, picture)})},
               });
    return {std::move(page), std::move(picture.css)};
}

}  // namespace timeline
