// Makes keys that sort as CLDR does (see collation.h).
#include "core/collation.h"

#include <algorithm>
#include <array>

#include "core/letters.h"
#include "core/utf8.h"

namespace timeline {
namespace {

/// A letter that isn't, or in Swedish isn't, another one with a mark: what it counts as. "~" puts
/// it after all that begins with the letter before it; "{", "|" and "}" are the letters after z.
struct Place {
    char32_t letter;
    std::string_view counts_as;
};
constexpr auto swedish_places = std::to_array<Place>({
    {U'å', "{"},
    {U'ä', "|"},
    {U'æ', "|"},
    {U'ę', "|"},
    {U'ö', "}"},
    {U'ø', "}"},
    {U'ő', "}"},
    {U'œ', "}"},
    {U'ô', "}"},
    {U'ü', "y"},
    {U'ű', "y"},
    {U'þ', "th"},
});
constexpr auto places = std::to_array<Place>({
    {U'æ', "ae"},
    {U'œ', "oe"},
    {U'ß', "ss"},
    {U'ø', "o"},
    {U'đ', "d"},
    {U'ð', "d"},
    {U'ł', "l"},
    {U'ħ', "h"},
    {U'ı', "i~"},
    {U'ĸ', "q~"},
    {U'ŋ', "n~"},
    {U'ŧ', "t~"},
    {U'ə', "e~"},
    {U'ʒ', "z~"},
    {U'þ', "z~"},
    {U'ς', "σ"},
});

template <std::size_t count>
const Place* find(const std::array<Place, count>& table, char32_t letter) {
    const auto* const found = std::ranges::find(table, letter, &Place::letter);
    return found == table.end() ? nullptr : &*found;
}

const Place* place_of(char32_t letter, Language language) {
    const Place* swedish = language == Language::swedish ? find(swedish_places, letter) : nullptr;
    return swedish != nullptr ? swedish : find(places, letter);
}

bool is_digit(char32_t code) { return code >= U'0' && code <= U'9'; }

/// Spaces, quotation marks, dashes and what else stands between words: skipped.
bool is_punctuation(char32_t code) {
    constexpr std::u32string_view ascii = U"!\"#%&'()*,-./:;?@[\\]_{}";
    constexpr std::u32string_view latin = U"¡§«¶·»¿";
    return is_space(code) || is_invisible(code) || ascii.find(code) != std::u32string_view::npos ||
           latin.find(code) != std::u32string_view::npos || (code >= 0x2010 && code <= 0x2027) ||
           (code >= 0x2030 && code <= 0x205E && code != 0x2044 && code != 0x2052);
}

/// What counts first, second and third. Each level is compared only where the ones before are
/// equal.
struct Levels {
    std::string letters;
    std::string marks;
    std::string cases;
};

/// A number by its size: how many digits it has, then the digits.
std::u32string_view::size_type add_number(std::u32string_view from, Levels& levels) {
    std::size_t length = 0;
    while (length < from.size() && is_digit(from[length])) {
        ++length;
    }
    const std::size_t zeros = std::min(from.find_first_not_of(U'0'), length);
    constexpr std::size_t most_digits = 250;
    levels.letters += '0';
    levels.letters += static_cast<char>(1 + std::min(length - zeros, most_digits));
    for (const char32_t digit : from.substr(zeros, length - zeros)) {
        levels.letters += static_cast<char>(digit);
    }
    levels.marks += '\x01';
    levels.cases += '\x01';
    return length;
}

void add_letter(char32_t code, Language language, Levels& levels) {
    char32_t letter = to_lower(code);
    const bool is_capital = letter != code;
    std::string marks;
    const Place* place = place_of(letter, language);
    for (auto apart = taken_apart(letter); place == nullptr && apart; apart = taken_apart(letter)) {
        // й is another letter than и in the languages that have it.
        if (letter == U'й' || letter == U'ў' || letter == U'ї') {
            break;
        }
        append_utf8(marks, apart->mark);
        letter = to_lower(apart->base);
        place = place_of(letter, language);
    }
    if (place != nullptr) {
        levels.letters += place->counts_as;
        const bool is_one_mark_more = place->counts_as.size() != 2 || place->counts_as[1] != '~';
        if (is_one_mark_more) {
            append_utf8(marks, letter);
        }
    } else {
        append_utf8(levels.letters, letter);
    }
    levels.marks += '\x01' + marks;
    levels.cases += is_capital ? '\x02' : '\x01';
}

}  // namespace

std::string collation_key(std::string_view name, Language language) {
    const std::u32string all = composed(characters_of(name));
    std::u32string_view rest = all;
    Levels levels;
    while (!rest.empty()) {
        std::size_t used = 1;
        if (is_digit(rest.front())) {
            used = add_number(rest, levels);
        } else if (is_combining_mark(rest.front())) {
            append_utf8(levels.marks, rest.front());
        } else if (!is_punctuation(rest.front())) {
            add_letter(rest.front(), language, levels);
        }
        rest.remove_prefix(used);
    }
    return levels.letters + '\0' + levels.marks + '\0' + levels.cases;
}

}  // namespace timeline
