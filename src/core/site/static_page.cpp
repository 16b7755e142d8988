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
#include "core/site/static_picture.h"
#include "core/state/filter.h"
#include "core/words/text.h"
#include "core/words/wording.h"

namespace timeline {
namespace {

/// The words that the page itself needs before, or without, the program, as data attributes: in the
/// page's language, and in the other one, in which the program may be speaking.
std::string word_attributes(const PageSettings& settings) {
    constexpr auto words = std::to_array<std::pair<std::string_view, Text>>({
        {"loading", Text::loading},
        {"no-wasm", Text::no_webassembly},
        {"no-webgl", Text::no_webgl},
        {"no-letters", Text::no_letters},
        {"failed", Text::program_failed},
        {"failed-slide", Text::presentation_failed},
        {"no-data", Text::data_failed},
        {"no-program", Text::download_failed},
        {"no-presenting", Text::presentation_not_fetched},
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
    const auto words = [language](Text id) { return escape_html(text(id, language)); };
    const Language other = other_than(language);
    return "<title>" + words(Text::site_title) +
           "</title>\n    <meta name=\"description\" content=\"" + words(Text::page_description) +
           "\" />\n    <link rel=\"alternate\" hreflang=\"" + std::string(tag_of(other)) +
           "\" href=\"" + link_to(SiteFile::timeline, other, language) + "\" />";
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
                   {"{{words}}", word_attributes(settings)},
                   {"{{skip}}", escape_html(text(Text::skip_to_content, language))},
                   {"{{wasm_size}}", std::to_string(settings.wasm_bytes)},
                   {"<!--timeline:head-->", head(language)},
                   {"<!--timeline:document-->", to_html(document)},
                   {"<!--timeline:stage-->", to_html({static_stage(data, language, picture)})},
               });
    return {std::move(page), std::move(picture.css)};
}

}  // namespace timeline
