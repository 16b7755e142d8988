// Which letters are the same? Composed letters, small letters, and what a keyboard types for a
// letter or a sign that a text has.
//
// Latin with its extensions, Greek and Cyrillic; other scripts stay as they are. The tables are
// made from what Node.js knows of Unicode (script/letters.mjs), since a library for all of it would
// be many times as large as the program.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace timeline {

/// The text's characters, one after another.
std::u32string characters_of(std::string_view text);

/// Letters followed by combining marks become the one letter that they are (Unicode's NFC).
std::u32string composed(std::u32string_view characters);

/// A mark that is set over, under or through the letter before it.
bool is_combining_mark(char32_t code);

char32_t to_lower(char32_t code);

/// The letter without its last mark, and the mark; empty when it has none.
struct MarkedLetter {
    char32_t base = 0;
    char32_t mark = 0;
};
std::optional<MarkedLetter> taken_apart(char32_t letter);

/// Signs that are seen as nothing: soft hyphen, zero-width spaces, marks of writing direction.
bool is_invisible(char32_t code);

/// Spaces of any width, no-break ones too.
bool is_space(char32_t code);

/// What is found when it is searched: small letters without accents, signs as a keyboard has them
/// ("’" is "'", "–" is "-", "ß" is "ss", a no-break space is a space). Letters of other scripts
/// stay, and й is another letter than и. The same for a text however its letters are composed.
std::string fold(std::string_view text);

}  // namespace timeline
