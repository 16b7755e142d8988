// Are the site's own text pages whole, in their language, and is the data's text kept text?
#include "core/site/text_page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/markup/html.h"
#include "core/page/document.h"
#include "core/words/text.h"
#include "unit/support.h"

namespace timeline::test {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

struct ShippedPage {
    std::string fragment;
    TextPageSettings settings;
};

/// As script/build makes them.
std::vector<ShippedPage> shipped_pages() {
    return {
        {"help.sv", {Language::swedish, SiteFile::help}},
        {"help.en", {Language::english, SiteFile::help}},
        {"accessibility.sv", {Language::swedish, SiteFile::accessibility}},
        {"accessibility.en", {Language::english, SiteFile::accessibility}},
    };
}

std::string page_template() { return read_text_file(TIMELINE_WEB_DIR "/pages/page.html"); }

std::string fragment(const std::string& name) {
    return read_text_file(TIMELINE_WEB_DIR "/pages/" + name + ".html");
}

std::string built(const ShippedPage& page, const Dataset& data = shipped()) {
    return text_page(data, page.settings, page_template(), fragment(page.fragment));
}

TEST(TextPage, is_read_as_utf8_whatever_a_server_says) {
    for (const ShippedPage& page : shipped_pages()) {
        EXPECT_THAT(built(page), StartsWith("\xEF\xBB\xBF<!doctype html>"));
    }
}

TEST(TextPage, leaves_no_place_unfilled) {
    for (const ShippedPage& page : shipped_pages()) {
        SCOPED_TRACE(page.fragment);
        EXPECT_THAT(built(page), Not(HasSubstr("{{")));
        EXPECT_THAT(built(page), Not(HasSubstr("<!--timeline:")));
    }
}

TEST(TextPage, takes_title_and_description_from_a_fragment_that_begins_with_its_heading) {
    for (const ShippedPage& page : shipped_pages()) {
        SCOPED_TRACE(page.fragment);
        EXPECT_THAT(fragment(page.fragment), StartsWith("<h1>"));
        EXPECT_THAT(built(page), Not(HasSubstr("<title> ")));
        EXPECT_THAT(built(page), Not(HasSubstr("content=\"\"")));
    }
    EXPECT_THAT(built(shipped_pages()[0]),
                HasSubstr("<title>Hjälp till tidslinjen – Stockholm i världen</title>"));
}

TEST(TextPage, keeps_title_and_description_on_one_line_and_inside_their_quotes) {
    const std::string page = text_page(
        shipped(), {}, "{{title}}|{{description}}",
        "<h1>\n  One &amp;\n  two&shy;fold\n</h1>\n<p class=\"lead\">\n  The \"third\"\n</p>");
    EXPECT_EQ(page,
              "\xEF\xBB\xBF"
              "One &amp; twofold|The &quot;third&quot;");
}

TEST(TextPage, has_an_empty_title_when_the_fragment_has_no_heading) {
    EXPECT_EQ(text_page(shipped(), {}, "[{{title}}]", "<p>words</p>"), "\xEF\xBB\xBF[]");
}

TEST(TextPage, is_in_its_language_and_leads_to_the_other_and_to_the_timeline) {
    const std::string swedish = built(shipped_pages()[0]);
    EXPECT_THAT(swedish, HasSubstr("<html lang=\"sv\">"));
    EXPECT_THAT(swedish, HasSubstr("hreflang=\"en\" href=\"./en/help.html\""));
    EXPECT_THAT(swedish, HasSubstr("href=\"./\">Till tidslinjen"));
    const std::string english = built(shipped_pages()[1]);
    EXPECT_THAT(english, HasSubstr("<html lang=\"en\">"));
    EXPECT_THAT(english, HasSubstr("hreflang=\"sv\" href=\"../hjalp.html\""));
    EXPECT_THAT(english, HasSubstr("href=\"./\">To the timeline"));
}

TEST(TextPage, links_to_all_text_pages_and_marks_itself) {
    EXPECT_THAT(built(shipped_pages()[0]),
                HasSubstr("<a href=\"./hjalp.html\" aria-current=\"page\">Hjälp</a>"));
    EXPECT_THAT(built(shipped_pages()[0]),
                HasSubstr("<a href=\"./tillganglighet.html\">Tillgänglighet</a>"));
    EXPECT_THAT(built(shipped_pages()[3]),
                HasSubstr("<a href=\"./accessibility.html\" aria-current=\"page\">"));
    EXPECT_THAT(built(shipped_pages()[3]), HasSubstr("<a href=\"./help.html\">Help</a>"));
}

TEST(TextPage, says_of_the_marks_and_themes_what_the_timeline_says) {
    for (const std::size_t help : {0U, 1U}) {
        const ShippedPage page = shipped_pages()[help];
        EXPECT_THAT(built(page),
                    HasSubstr(to_html({legend_section(shipped(), page.settings.language)})));
    }
}

TEST(TextPage, has_no_script) {
    for (const ShippedPage& page : shipped_pages()) {
        EXPECT_THAT(built(page), Not(HasSubstr("<script")));
        EXPECT_THAT(built(page), Not(HasSubstr("script-src")));
    }
}

TEST(TextPage, lets_no_text_of_the_data_become_markup_or_a_place) {
    const std::string hostile = "</li><script>alert(1)</script>{{root}}<!--timeline:pages-->";
    Dataset data = shipped();
    for (Theme& theme : data.themes) {
        theme.name = theme.description = {hostile, hostile};
    }
    const std::string page = built(shipped_pages()[0], data);
    EXPECT_THAT(page, Not(HasSubstr("<script")));
    EXPECT_THAT(page, Not(HasSubstr("<!--timeline:")));
    EXPECT_THAT(page, HasSubstr(escape_html(hostile)));
}

TEST(TextPage, has_no_address_of_the_city_that_the_city_did_not_give) {
    for (const ShippedPage& page : shipped_pages()) {
        EXPECT_THAT(built(page), Not(HasSubstr("mailto:")));
        EXPECT_THAT(built(page), Not(HasSubstr("tel:")));
    }
}

}  // namespace
}  // namespace timeline::test
