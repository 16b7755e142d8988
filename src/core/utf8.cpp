// Walks UTF-8 (see utf8.h).
#include "core/utf8.h"

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

bool is_character(std::uint32_t code, std::size_t length) {
    constexpr std::array<std::uint32_t, 5> shortest = {0, 0, 0x80, 0x800, 0x10000};
    const bool is_surrogate = code >= 0xD800 && code < 0xE000;
    return !is_surrogate && code >= shortest.at(length) && code <= 0x10FFFF;
}

bool is_control(std::uint32_t code) { return code < 0x20 || (code >= 0x7F && code < 0xA0); }

/// The text's first character; empty when its bytes are not one in UTF-8.
std::string_view first_valid_character(std::string_view text) {
    const std::size_t length = length_from_lead(text.front());
    if (length == 0 || length > text.size() ||
        !std::ranges::all_of(text.substr(1, length - 1), is_continuation) ||
        !is_character(code_point(text.substr(0, length)), length)) {
        return {};
    }
    return text.substr(0, length);
}

}  // namespace

std::size_t first_character_length(std::string_view text) {
    std::size_t length = 1;
    while (length < text.size() && is_continuation(text[length])) {
        ++length;
    }
    return length;
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

std::size_t first_byte_not_utf8(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        const std::string_view character = first_valid_character(text.substr(at));
        if (character.empty()) {
            return at;
        }
        at += character.size();
    }
    return std::string_view::npos;
}

bool is_plain_utf8(std::string_view text) {
    while (!text.empty()) {
        const std::string_view character = first_valid_character(text);
        if (character.empty() || is_control(code_point(character))) {
            return false;
        }
        text.remove_prefix(character.size());
    }
    return true;
}

}  // namespace timeline
