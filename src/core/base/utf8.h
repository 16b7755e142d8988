// Where do characters begin and end in UTF-8? What every part needs that cuts, walks or checks
// text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace timeline {

/// Begins a file that has to be read as UTF-8 whatever a server or a program takes it for.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

constexpr bool is_ascii(char c) { return static_cast<signed char>(c) >= 0; }

/// A code point and how many bytes it has. A byte that is no part of a character (an overlong form,
/// half a surrogate pair, a character cut short) stands alone, as U+FFFD.
struct Utf8Character {
    char32_t code = 0;
    std::size_t length = 0;
};

/// Of a text that isn't empty. The one decoder: all that walks a text does it with this.
Utf8Character first_character(std::string_view text);

inline std::size_t first_character_length(std::string_view text) {
    return first_character(text).length;
}

/// Calls `visit(code)` for each character.
template <typename Visit>
void each_character(std::string_view text, Visit visit) {
    while (!text.empty()) {
        Utf8Character character{.code = static_cast<unsigned char>(text.front()), .length = 1};
        if (!is_ascii(text.front())) {
            character = first_character(text);
        }
        visit(character.code);
        text.remove_prefix(character.length);
    }
}

/// The text as code points.
std::u32string to_code_points(std::string_view text);

void append_utf8(std::string& text, char32_t code);

/// At most `max_bytes` of the text, cut between characters.
std::string_view cut_to_bytes(std::string_view text, std::size_t max_bytes);

/// Where the first byte stands that is not UTF-8; `npos` when all of it is.
std::size_t first_byte_not_utf8(std::string_view text);

/// Whether all of it is valid UTF-8 (no overlong forms, no surrogates) without control characters.
bool is_plain_utf8(std::string_view text);

}  // namespace timeline
