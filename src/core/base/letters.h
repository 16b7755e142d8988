// Which letters are one letter written in several ways, and which place do they have in an
// alphabet?
//
// One table for composing, searching and sorting, made by script/letters.mjs while building from
// Node's own Unicode tables: C++ has none, and ICU or utf8proc are larger than this whole program.
// It covers Latin, Greek and Cyrillic with their marks, punctuation and signs; other scripts stay
// as they are and stand after these, in the order of their code points.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace timeline {

/// Every letter with marks as the letter and its marks, these in Unicode's order (NFD).
std::u32string decomposed(std::u32string_view text);

/// Every letter and its marks as one letter where there is such a one (NFC).
std::u32string composed(std::u32string_view text);

/// The one letter that a letter and a mark are together; 0 where there is none.
char32_t composition_of(char32_t letter, char32_t mark);

/// A letter's mark that is drawn over or under it, and follows it in the text.
constexpr bool is_mark(char32_t code) { return code >= 0x300 && code < 0x370; }

/// Of two marks of one letter with the same class the first one comes between; 0: not a mark.
int class_of_mark(char32_t code);

/// Another way to write one or two letters.
struct Variant {
    char16_t code;
    char16_t first;
    char16_t second;  // 0: only one
    char16_t mark;    // capital_variant, or the mark that tells both apart; 0: another form
};
constexpr char16_t capital_variant = 1;

/// Null for what is written in no other way: small letters and what is no letter.
const Variant* variant_of(char32_t code);

/// A capital's small letter; what is no capital itself.
char32_t small_letter(char32_t code);

/// A place in the order of signs and letters; 0 for what does not count, such as a comma; absent
/// for what the table lacks.
std::optional<unsigned> rank_of(char32_t code);
unsigned first_letter_rank();

/// Which accent comes first, of two words that differ in nothing else.
unsigned rank_of_mark(char32_t mark);

}  // namespace timeline
