// Are the static pages whole and well-formed, and does hostile text in the data stay text?
#include "core/site/static_page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "core/markup/html.h"
#include "core/words/wording.h"
#include "unit/support.h"

namespace timeline::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const std::string& page_template() {
    static const std::string text = read_text_file(TIMELINE_WEB_DIR "/pages/index.html");
    return text;
}

std::string page_of(const Dataset& data, Language language) {
    return static_page(data,
                       {.language = language,
                        .download_bytes = 260600,
                        .wasm_bytes = 123456,
                        .measure = test::fake_measure()},
                       page_template())
        .html;
}

/// Made once: under the sanitizers it takes ten seconds.
const std::string& page_in(Language language) {
    static std::map<Language, std::string> pages;
    std::string& page = pages[language];
    if (page.empty()) {
        page = page_of(shipped(), language);
    }
    return page;
}

std::vector<Node> document_in(Language language, const Dataset& data = shipped()) {
    return document_sections(data, filter(data, {.language = language}),
                             {.language = language, .page_language = language});
}

TEST(StaticPage, is_read_as_utf8_whatever_a_server_says) {
    for (const Language language : {Language::swedish, Language::english}) {
        EXPECT_TRUE(page_in(language).starts_with("\xEF\xBB\xBF<!doctype html>"));
    }
}

TEST(StaticPage, says_how_much_memory_much_data_needs_before_it_is_read) {
    const auto page_with = [](std::size_t bytes) {
        const PageSettings settings{.data_bytes = bytes, .measure = test::fake_measure()};
        return static_page(shipped(), settings, page_template()).html;
    };
    const std::string page = page_with(283'000'000);
    EXPECT_THAT(page, HasSubstr("data-word-reading=\"Läser 12 medlemskap, vilket behöver omkring "
                                "849 MB minne …\""));
    EXPECT_THAT(page, HasSubstr("data-other-word-reading=\"Reading 12 memberships, which needs "
                                "about 849 MB of memory …\""));
    EXPECT_THAT(page_with(6'000), HasSubstr("data-word-reading=\"Läser alla medlemskap …\""));
}

TEST(StaticPage, has_every_organisation_with_its_start) {
    for (const Language language : both_languages) {
        const std::string& page = page_in(language);
        for (const Organisation& o : shipped().organisations) {
            SCOPED_TRACE(o.id);
            EXPECT_THAT(page, HasSubstr(escape_html(o.name.in(language))));
            EXPECT_THAT(page, HasSubstr("id=\"organisation-" + o.id + "\""));
            EXPECT_THAT(page, HasSubstr("href=\"#organisation-" + o.id + "\""));
            EXPECT_THAT(page, HasSubstr(escape_html(o.more->about.in(language))));
            EXPECT_THAT(page, HasSubstr(escape_html(o.more->city.in(language))));
            EXPECT_THAT(page, HasSubstr(escape_html(membership_words(o, language))));
            EXPECT_THAT(
                page,
                HasSubstr('>' + escape_html(long_start_words(shipped(), o, language)) + "</td>"));
        }
        EXPECT_THAT(page, HasSubstr(escape_html(summary_words(shipped(), language))));
    }
}

TEST(StaticPage, has_no_place_left_unfilled) {
    for (const Language language : both_languages) {
        const std::string& page = page_in(language);
        EXPECT_THAT(page, Not(HasSubstr("{{")));
        EXPECT_THAT(page, Not(HasSubstr("<!--timeline:")));
    }
}

TEST(StaticPage, is_in_its_language_and_leads_to_the_other) {
    const std::string& swedish = page_in(Language::swedish);
    EXPECT_THAT(swedish, HasSubstr("<html lang=\"sv\" data-lang=\"sv\">"));
    EXPECT_THAT(swedish, HasSubstr("<title>Stockholm i världen</title>"));
    EXPECT_THAT(swedish, HasSubstr("href=\"./en/\" lang=\"en\" hreflang=\"en\""));
    EXPECT_THAT(swedish, HasSubstr("src=\"main.js\""));
    EXPECT_THAT(swedish, HasSubstr("data-wasm-size=\"123456\""));
    EXPECT_THAT(swedish, HasSubstr("data-word-retry=\"Försök igen\""));
    EXPECT_THAT(swedish, HasSubstr("data-other-word-retry=\"Try again\""));
    EXPECT_THAT(swedish, HasSubstr("data-word-load-anyway=\"Hämta tidslinjen (261 kB)\""));
    const std::string& english = page_in(Language::english);
    EXPECT_THAT(english, HasSubstr("<html lang=\"en\" data-lang=\"en\">"));
    EXPECT_THAT(english, HasSubstr("src=\"../main.js\""));
    EXPECT_THAT(english, HasSubstr("href=\"../\" lang=\"sv\" hreflang=\"sv\""));
    EXPECT_THAT(english, HasSubstr("data-word-retry=\"Try again\""));
    EXPECT_THAT(english, HasSubstr("data-other-word-retry=\"Försök igen\""));
}

TEST(StaticPage, keeps_names_and_drawings_from_translators) {
    for (const Language language : both_languages) {
        const std::string& page = page_in(language);
        for (const Organisation& organisation : shipped().organisations) {
            const std::string name =
                " translate=\"no\">" + escape_html(organisation.name.in(language));
            EXPECT_THAT(page, HasSubstr(name + "</h3>"));
            const std::string link =
                " translate=\"no\" href=\"#organisation-" + organisation.id + "\">";
            EXPECT_THAT(page, HasSubstr("id=\"list-row-" + organisation.id + "_link\""));
            EXPECT_THAT(page, HasSubstr(link));
        }
        EXPECT_THAT(page,
                    HasSubstr("<figure id=\"page-picture\" class=\"picture\" translate=\"no\">"));
    }
}

TEST(StaticPage, has_ids_of_their_own_and_closed_elements) {
    for (const Language language : both_languages) {
        const std::vector<Node> nodes = document_in(language);
        EXPECT_THAT(repeated_ids(nodes), IsEmpty());
        EXPECT_EQ(unbalanced_tag(to_html(nodes)), "");
    }
}

TEST(StaticPage, links_only_to_what_is_there) {
    const std::vector<Node> nodes = document_in(Language::swedish);
    for (const Node* node : all_nodes(nodes)) {
        const std::string href = attribute(*node, "href");
        if (href.starts_with('#')) {
            EXPECT_NE(find_node(nodes, href.substr(1)), nullptr) << href;
        }
    }
}

TEST(StaticPage, lets_no_text_of_the_data_become_markup) {
    const std::string hostile =
        "</p><script>alert(1)</script><!--timeline:document-->{{words}}\" onload=\"x";
    Dataset data = shipped();
    for (Theme& theme : data.themes) {
        theme.name = theme.description = {hostile, hostile};
    }
    for (Organisation& o : data.organisations) {
        Particulars& more = o.more.change();
        o.name = more.full_name = more.summary = more.about = more.city = {hostile, hostile};
        o.name_language = more.full_name_language = hostile;
        more.as = more.note = {hostile, hostile};
        o.membership.source.quote = hostile;
        for (Role& role : more.roles) {
            role.title = role.short_title = {hostile, hostile};
        }
        for (Figure& figure : more.figures) {
            figure.unit = {hostile, hostile};
        }
    }
    data.source_title = hostile;
    data.source_publisher = data.source_note = data.as_of_note = {hostile, hostile};
    for (const Language language : both_languages) {
        const std::string page = page_of(data, language);
        EXPECT_EQ(count(page, "<script"), count(page_template(), "<script"));
        EXPECT_THAT(page, Not(HasSubstr("<script>")));
        EXPECT_THAT(page, Not(HasSubstr("onload=\"")));
        EXPECT_THAT(page, Not(HasSubstr("<!--timeline:")));
        EXPECT_THAT(page, HasSubstr("{{words}}"));  // text of the data, not a place
        EXPECT_EQ(unbalanced_tag(to_html(document_in(language, data))), "");
    }
}

}  // namespace
}  // namespace timeline::test
