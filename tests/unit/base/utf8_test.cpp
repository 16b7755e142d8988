// Are characters found, cut and checked as UTF-8 says? Every valid code point, and each way to
// write one wrongly.
#include "core/base/utf8.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>

namespace timeline {
namespace {

std::string encode(std::uint32_t code) {
    const auto byte = [](std::uint32_t value) { return static_cast<char>(value); };
    if (code < 0x80) {
        return {byte(code)};
    }
    if (code < 0x800) {
        return {byte(0xC0 | code >> 6), byte(0x80 | (code & 0x3F))};
    }
    if (code < 0x10000) {
        return {byte(0xE0 | code >> 12), byte(0x80 | (code >> 6 & 0x3F)),
                byte(0x80 | (code & 0x3F))};
    }
    return {byte(0xF0 | code >> 18), byte(0x80 | (code >> 12 & 0x3F)),
            byte(0x80 | (code >> 6 & 0x3F)), byte(0x80 | (code & 0x3F))};
}

TEST(PlainUtf8, is_every_code_point_but_controls_and_surrogates) {
    for (std::uint32_t code = 0; code < 0x110010; ++code) {
        const bool is_control = code < 0x20 || (code >= 0x7F && code < 0xA0);
        const bool is_surrogate = code >= 0xD800 && code < 0xE000;
        const bool expected = !is_control && !is_surrogate && code <= 0x10FFFF;
        ASSERT_EQ(is_plain_utf8("a" + encode(code) + "z"), expected) << code;
    }
}

TEST(PlainUtf8, is_no_broken_text) {
    EXPECT_TRUE(is_plain_utf8(""));
    EXPECT_TRUE(is_plain_utf8("åäö ≈ 😀"));
    for (const char* broken :
         {"\x80", "\xBF", "\xC3", "a\xC3", "\xC3(", "\xE2\x89", "\xE2(\x88", "\xF0\x9F\x98",
          "\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xE0\x9F\xBF", "\xF0\x8F\xBF\xBF",
          "\xF5\x80\x80\x80", "\xFE", "\xFF", "å\x80"}) {
        EXPECT_FALSE(is_plain_utf8(broken)) << broken;
    }
    EXPECT_FALSE(is_plain_utf8(std::string("a\0b", 3)));
}

TEST(CutToBytes, keeps_whole_characters) {
    EXPECT_EQ(cut_to_bytes("åäö", 6), "åäö");
    EXPECT_EQ(cut_to_bytes("åäö", 100), "åäö");
    EXPECT_EQ(cut_to_bytes("åäö", 5), "åä");
    EXPECT_EQ(cut_to_bytes("åäö", 4), "åä");
    EXPECT_EQ(cut_to_bytes("åäö", 1), "");
    EXPECT_EQ(cut_to_bytes("a😀", 4), "a");
    EXPECT_EQ(cut_to_bytes("abc", 2), "ab");
    EXPECT_EQ(cut_to_bytes("abc", 0), "");
    EXPECT_EQ(cut_to_bytes("", 0), "");
}

TEST(Decoder, reads_every_code_point_and_each_broken_byte_alone) {
    for (std::uint32_t code = 0; code < 0x110010; ++code) {
        const bool is_surrogate = code >= 0xD800 && code < 0xE000;
        const std::string text = encode(code);
        const std::u32string expected = is_surrogate || code > 0x10FFFF
                                            ? std::u32string(text.size(), U'\uFFFD')
                                            : std::u32string(1, code);
        ASSERT_EQ(to_code_points(text), expected) << code;
        const bool is_broken = expected.size() > 1;
        ASSERT_EQ(first_byte_not_utf8("a" + text), is_broken ? 1 : std::string::npos) << code;
    }
    EXPECT_EQ(to_code_points("å\xC3(\xF0\x9F\x98z"), U"å\uFFFD(\uFFFD\uFFFD\uFFFDz");
    EXPECT_EQ(first_byte_not_utf8("\uFFFD"), std::string::npos);
    EXPECT_FALSE(is_plain_utf8("\uFFFD\xFF"));
    EXPECT_TRUE(is_plain_utf8("\uFFFD"));
}

TEST(FirstCharacter, is_as_long_as_its_bytes) {
    EXPECT_EQ(first_character_length("abc"), 1U);
    EXPECT_EQ(first_character_length("åb"), 2U);
    EXPECT_EQ(first_character_length("≈"), 3U);
    EXPECT_EQ(first_character_length("😀😀"), 4U);
    EXPECT_EQ(first_character_length("\xC3"), 1U);
    EXPECT_GE(first_character_length("\x80\x80"), 1U);
}

}  // namespace
}  // namespace timeline
