// Is what stands in nodes markup that says just that, and nothing more?
#include "core/markup/html.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "unit/support.h"

namespace timeline::test {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(EscapeHtml, takes_away_the_meaning_of_signs) {
    EXPECT_EQ(escape_html("<a href=\"x\">&amp;</a>"),
              "&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;");
    EXPECT_EQ(escape_html("åäö ≈ 'x'"), "åäö ≈ 'x'");
    EXPECT_EQ(escape_html(""), "");
}

TEST(ToHtml, escapes_ids_attributes_and_text) {
    const std::string bad = "\"><script>alert(1)</script>&";
    const std::string markup = to_html({{.id = bad,
                                         .tag = "p",
                                         .attributes = {{"class", bad}},
                                         .children = {{.id = "b", .tag = "b", .text = bad}}}});
    EXPECT_THAT(markup, Not(HasSubstr("<script")));
    EXPECT_THAT(markup, Not(HasSubstr("\"\">")));
    EXPECT_EQ(count(markup, "&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;"), 3U);
    EXPECT_EQ(unbalanced_tag(markup), "");
}

TEST(ToHtml, closes_all_but_void_elements) {
    EXPECT_EQ(to_html({{.id = "a", .tag = "p", .text = "x"}}), "<p id=\"a\">x</p>\n");
    EXPECT_EQ(to_html({{.id = "a", .tag = "input"}}), "<input id=\"a\">\n");
    EXPECT_EQ(to_html({}), "");
}

}  // namespace
}  // namespace timeline::test
