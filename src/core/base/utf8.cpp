// Walks UTF-8 (see utf8.h).
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace timeline {
namespace {

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// How many bytes a character has that begins with `lead`; 0 for a byte that begins none.
std::size_t length_from_lead(char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0x80U                    ? 1
           : byte >= 0xC2U && byte < 0xE0U ? 2
           : byte >= 0xE0U && byte < 0xF0U ? 3
           : byte >= 0xF0U && byte < 0xF5U ? 4
                                           : 0;
}

/// The code point of one whole character of `character.size()` bytes.
std::uint32_t code_point(std::string_view character) {
    constexpr std::array<std::uint32_t, 5> lead_bits = {0, 0x7F, 0x1F, 0x0F, 0x07};
    std::uint32_t code =
        static_cast<unsigned char>(character.front()) & lead_bits.at(character.size());
    for (const char c : character.substr(1)) {
        code = code << 6U | (static_cast<unsigned char>(c) & 0x3FU);
    }
    return code;
}

/// No overlong form, no surrogate.
bool is_scalar_value(std::uint32_t code, std::size_t length) {
    constexpr std::array<std::uint32_t, 5> shortest = {0, 0, 0x80, 0x800, 0x10000};
    const bool is_surrogate = code >= 0xD800 && code < 0xE000;
    return !is_surrogate && code >= shortest.at(length) && code <= 0x10FFFF;
}

/// A byte that is no part of a character; U+FFFD itself has three.
constexpr Utf8Character broken_byte = {.code = U'\uFFFD', .length = 1};

bool is_broken(Utf8Character character) {
    return character.code == broken_byte.code && character.length == broken_byte.length;
}

bool is_control(char32_t code) { return code < 0x20 || (code >= 0x7F && code < 0xA0); }

}  // namespace

Utf8Character first_character(std::string_view text) {
    const std::size_t length = length_from_lead(text.front());
    const bool is_whole = length > 0 && length <= text.size() &&
                          std::ranges::all_of(text.substr(1, length - 1), is_continuation);
    if (!is_whole) {
        return broken_byte;
    }
    const std::uint32_t code = code_point(text.substr(0, length));
    return is_scalar_value(code, length) ? Utf8Character{.code = code, .length = length}
                                         : broken_byte;
}

void append_utf8(std::string& text, char32_t code) {
    const auto byte = [&text](char32_t bits) { text += static_cast<char>(bits); };
    if (code < 0x80U) {
        byte(code);
    } else if (code < 0x800U) {
        byte(0xC0U | code >> 6U);
        byte(0x80U | (code & 0x3FU));
    } else if (code < 0x10000U) {
        byte(0xE0U | code >> 12U);
        byte(0x80U | (code >> 6U & 0x3FU));
        byte(0x80U | (code & 0x3FU));
    } else {
        byte(0xF0U | code >> 18U);
        byte(0x80U | (code >> 12U & 0x3FU));
        byte(0x80U | (code >> 6U & 0x3FU));
        byte(0x80U | (code & 0x3FU));
    }
}

std::string_view cut_to_bytes(std::string_view text, std::size_t max_bytes) {
    if (text.size() <= max_bytes) {
        return text;
    }
    std::size_t end = max_bytes;
    while (end > 0 && is_continuation(text[end])) {
        --end;
    }
    return text.substr(0, end);
}

std::u32string to_code_points(std::string_view text) {
    std::u32string codes;
    codes.reserve(text.size());
    each_character(text, [&codes](char32_t code) { codes += code; });
    return codes;
}

std::size_t first_byte_not_utf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (is_ascii(text[at])) {
            ++at;
            continue;
        }
        const Utf8Character character = first_character(text.substr(at));
        if (is_broken(character)) {
            return at;
        }
        at += character.length;
    }
    return std::string_view::npos;
}

bool is_plain_utf8(std::string_view text) {
    bool has_control = false;
    each_character(text, [&](char32_t code) { has_control = has_control || is_control(code); });
    return !has_control && first_byte_not_utf8(text) == std::string_view::npos;
}

}  // namespace timeline
