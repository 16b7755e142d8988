// Does a link find the page in the other language, from either?
#include "core/page/links.h"

#include <gtest/gtest.h>

namespace timeline::test {
namespace {

TEST(Links, lead_from_any_page_to_the_page_in_any_language) {
    const auto help = [](Language to, Language from) { return link_to(SiteFile::help, to, from); };
    EXPECT_EQ(help(Language::swedish, Language::swedish), "./hjalp.html");
    EXPECT_EQ(help(Language::english, Language::swedish), "./en/help.html");
    EXPECT_EQ(help(Language::english, Language::english), "./help.html");
    EXPECT_EQ(help(Language::swedish, Language::english), "../hjalp.html");
    EXPECT_EQ(link_to(SiteFile::timeline, Language::english, Language::swedish), "./en/");
}

}  // namespace
}  // namespace timeline::test
