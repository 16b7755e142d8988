// Are the interface's texts whole in both languages, and are their places filled rightly?
#include "core/words/text.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "core/words/text_rows.h"
#include "unit/support.h"

namespace timeline {
namespace {

/// The numbers of the "{n}" places in a text.
std::multiset<std::string> places_in(std::string_view pattern) {
    std::multiset<std::string> places;
    for (std::size_t at = 0; (at = pattern.find('{', at)) != std::string_view::npos;) {
        const std::size_t end = pattern.find('}', at);
        places.insert(std::string(pattern.substr(at, end - at + 1)));
        at = end;
    }
    return places;
}

TEST(Texts, have_the_same_places_in_both_languages) {
    for (int i = 0; i < static_cast<int>(Text::count_); ++i) {
        const auto id = static_cast<Text>(i);
        const std::string_view sv = text(id, Language::swedish);
        EXPECT_EQ(places_in(sv), places_in(text(id, Language::english))) << sv;
        for (const std::string& place : places_in(sv)) {
            EXPECT_EQ(place.size(), 3U) << sv;
        }
    }
}

TEST(Texts, count_their_places_from_zero_without_a_gap) {
    for (int i = 0; i < static_cast<int>(Text::count_); ++i) {
        const std::string_view pattern = text(static_cast<Text>(i), Language::english);
        const std::multiset<std::string> places = places_in(pattern);
        const std::set<std::string> distinct(places.begin(), places.end());
        for (std::size_t n = 0; n < distinct.size(); ++n) {
            EXPECT_TRUE(distinct.contains('{' + std::to_string(n) + '}')) << pattern;
        }
    }
}

TEST(Texts, have_no_stray_white_space) {
    for (int i = 0; i < static_cast<int>(Text::count_); ++i) {
        for (const Language language : test::both_languages) {
            const std::string_view words = text(static_cast<Text>(i), language);
            ASSERT_FALSE(words.empty());
            EXPECT_NE(words.front(), ' ') << words;
            EXPECT_NE(words.back(), ' ') << words;
            EXPECT_EQ(words.find("  "), std::string_view::npos) << words;
            EXPECT_EQ(words.find('\n'), std::string_view::npos) << words;
        }
    }
}

TEST(Fill, puts_values_in_their_places) {
    EXPECT_EQ(fill("{0} av {1}", {"5", "12"}), "5 av 12");
    EXPECT_EQ(fill("{1} {0} {1}", {"a", "b"}), "b a b");
    EXPECT_EQ(fill("no place", {"x"}), "no place");
    EXPECT_EQ(fill("", {"x"}), "");
    EXPECT_EQ(fill("{0}", {""}), "");
}

TEST(Fill, leaves_what_is_no_place_as_it_is) {
    EXPECT_EQ(fill("{0} {1}", {"a"}), "a {1}");
    EXPECT_EQ(fill("{0}", {}), "{0}");
    EXPECT_EQ(fill("{", {"a"}), "{");
    EXPECT_EQ(fill("{0", {"a"}), "{0");
    EXPECT_EQ(fill("{x}", {"a"}), "{x}");
    EXPECT_EQ(fill("{}", {"a"}), "{}");
    EXPECT_EQ(fill("{{0}}", {"a"}), "{a}");
    EXPECT_EQ(fill("{00}", {"a"}), "{00}");
}

TEST(Fill, does_not_read_places_in_the_values) {
    EXPECT_EQ(fill("{0} {1}", {"{1}", "b"}), "{1} b");
    EXPECT_EQ(fill("{0}", {"{0}"}), "{0}");
}

TEST(Fill, works_on_a_text_in_either_language) {
    EXPECT_EQ(text(Text::status_some, Language::swedish, {"5", "12"}),
              "5 av 12 organisationer visas");
    EXPECT_EQ(text(Text::status_some, Language::english, {"5", "12"}),
              "5 of 12 organisations shown");
}

TEST(LanguageTag, is_the_pages_lang) {
    EXPECT_EQ(tag_of(Language::swedish), "sv");
    EXPECT_EQ(tag_of(Language::english), "en");
}

}  // namespace
}  // namespace timeline
