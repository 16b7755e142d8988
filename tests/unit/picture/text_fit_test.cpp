// Does text that is shortened or broken into lines fit, lose no words and stay whole characters?
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/picture/text_fit.h"
#include "unit/support.h"

namespace timeline {
namespace {

using testing::ElementsAre;

/// Ten pixels a character at size 10, whatever the weight.
const Measure ten_px = [](std::string_view text, float size_px, Weight) {
    return test::fake_measure()(text, size_px, Weight::regular) / 0.55F;
};
constexpr TextStyle style{.size_px = 10};

TEST(Shorten, keeps_what_fits) {
    EXPECT_EQ(shorten("åldersvänlig", 120, style, ten_px), "åldersvänlig");
    EXPECT_EQ(shorten("", 50, style, ten_px), "");
}

TEST(Shorten, cuts_with_an_ellipsis_at_a_whole_character) {
    EXPECT_EQ(shorten("åäöåäö", 50, style, ten_px), "åäöå…");
    EXPECT_EQ(shorten("åäöåäö", 49, style, ten_px), "åäö…");
    EXPECT_EQ(shorten("😀😀😀", 20, style, ten_px), "😀…");
    EXPECT_EQ(shorten("C40 Cities", 50, style, ten_px), "C40…");  // no space before the dots
}

TEST(Shorten, is_empty_when_not_one_letter_fits) {
    EXPECT_EQ(shorten("abc", 19, style, ten_px), "");
    EXPECT_EQ(shorten("abc", 0, style, ten_px), "");
    EXPECT_EQ(shorten("abc", -100, style, ten_px), "");
}

TEST(Shorten, always_fits) {
    const std::string text = "Strong Cities Network åäö ≈ 1995 – 😀";
    for (float width = 0; width < 400; width += 3) {
        const std::string shown = shorten(text, width, style, ten_px);
        EXPECT_LE(ten_px(shown, 10, Weight::regular), width + 1e-3F);
        EXPECT_TRUE(test::is_utf8(shown)) << width;
    }
}

TEST(Wrap, breaks_at_spaces) {
    EXPECT_THAT(wrap("en två tre fyra", 70, style, ten_px), ElementsAre("en två", "tre", "fyra"));
    EXPECT_THAT(wrap("en två tre", 100, style, ten_px), ElementsAre("en två tre"));
    EXPECT_THAT(wrap("en två", 60, style, ten_px), ElementsAre("en två"));
    EXPECT_THAT(wrap("", 60, style, ten_px), ElementsAre());
}

TEST(Wrap, breaks_inside_a_word_that_is_longer_than_a_line) {
    EXPECT_THAT(wrap("abcdefgh", 30, style, ten_px), ElementsAre("abc", "def", "gh"));
    EXPECT_THAT(wrap("en abcdefgh", 30, style, ten_px), ElementsAre("en", "abc", "def", "gh"));
}

TEST(Wrap, goes_on_however_narrow_the_column_is) {
    for (const float width : {10.0F, 9.0F, 0.0F, -5.0F}) {
        EXPECT_THAT(wrap("åäö", width, style, ten_px), ElementsAre("å", "ä", "ö")) << width;
    }
}

TEST(Wrap, loses_no_word_and_keeps_to_the_width) {
    std::string text;
    for (const Organisation& organisation : test::shipped().organisations) {
        text += organisation.more->about.sv + ' ' + organisation.more->city.en + ' ';
    }
    text.pop_back();
    const Measure measure = test::fake_measure();
    for (float width = 200; width < 900; width += 37) {
        std::string joined;
        for (const std::string& line : wrap(text, width, style, measure)) {
            EXPECT_LE(measure(line, style.size_px, style.weight), width) << line;
            EXPECT_FALSE(line.empty() || line.starts_with(' ') || line.ends_with(' ')) << line;
            joined += (joined.empty() ? "" : " ") + line;
        }
        EXPECT_EQ(joined, text);
    }
}

}  // namespace
}  // namespace timeline
