// Composes, lowers and folds letters (see letters.h).
#include "core/letters.h"

#include <algorithm>
#include <array>

#include "core/utf8.h"
#include "letter_tables.h"

namespace timeline {
namespace {

struct Spelling {
    char32_t sign;
    std::string_view typed;
};

/// What is typed for letters that are not another one with a mark, and for signs.
constexpr auto spellings = std::to_array<Spelling>({
    {U'ß', "ss"}, {U'æ', "ae"},  {U'œ', "oe"}, {U'ø', "o"},  {U'đ', "d"},  {U'ð', "d"},
    {U'þ', "th"}, {U'ł', "l"},   {U'ħ', "h"},  {U'ı', "i"},  {U'ŧ', "t"},  {U'ŋ', "n"},
    {U'ĳ', "ij"}, {U'ſ', "s"},   {U'ς', "σ"},  {U'‘', "'"},  {U'’', "'"},  {U'‚', "'"},
    {U'‛', "'"},  {U'′', "'"},   {U'´', "'"},  {U'`', "'"},  {U'ʼ', "'"},  {U'“', "\""},
    {U'”', "\""}, {U'„', "\""},  {U'‟', "\""}, {U'″', "\""}, {U'«', "\""}, {U'»', "\""},
    {U'‐', "-"},  {U'‑', "-"},   {U'‒', "-"},  {U'–', "-"},  {U'—', "-"},  {U'―', "-"},
    {U'−', "-"},  {U'…', "..."}, {U'⁄', "/"},  {U'×', "x"},  {U'ﬁ', "fi"}, {U'ﬂ', "fl"},
    {U'²', "2"},  {U'³', "3"},
});

const Spelling* spelling_of(char32_t code) {
    const auto* const found = std::ranges::find(spellings, code, &Spelling::sign);
    return found == spellings.end() ? nullptr : &*found;
}

/// й is a letter of its own, which Russian does not confuse with и.
bool keeps_its_mark(char32_t code) { return code == U'й' || code == U'ў' || code == U'ї'; }

void append_folded(std::string& folded, char32_t code) {
    constexpr char32_t first_full_width = 0xFF01;
    constexpr char32_t last_full_width = 0xFF5E;
    if (code >= first_full_width && code <= last_full_width) {
        code = code - first_full_width + U'!';
    }
    code = to_lower(code);
    while (!keeps_its_mark(code)) {
        const std::optional<MarkedLetter> letter = taken_apart(code);
        if (!letter) {
            break;
        }
        code = to_lower(letter->base);
    }
    if (const Spelling* spelling = spelling_of(code)) {
        folded += spelling->typed;
    } else if (is_space(code)) {
        folded += ' ';
    } else if (!is_invisible(code) && !is_combining_mark(code) && code != U'\uFFFD') {
        append_utf8(folded, code);
    }
}

}  // namespace

std::u32string characters_of(std::string_view text) {
    std::u32string characters;
    while (!text.empty()) {
        characters += first_code_point(text);
        text.remove_prefix(std::min(first_character_length(text), text.size()));
    }
    return characters;
}

std::u32string composed(std::u32string_view characters) {
    std::u32string whole;
    for (const char32_t code : characters) {
        const auto* const found =
            whole.empty() || !is_combining_mark(code)
                ? compositions.end()
                : std::ranges::find_if(compositions, [&](const Composition& composition) {
                      return composition.base == whole.back() && composition.mark == code;
                  });
        if (found == compositions.end()) {
            whole += code;
        } else {
            whole.back() = found->letter;
        }
    }
    return whole;
}

bool is_combining_mark(char32_t code) { return code >= 0x300 && code <= 0x36F; }

char32_t to_lower(char32_t code) {
    if (code >= U'A' && code <= U'Z') {
        return code + (U'a' - U'A');
    }
    for (const Lowering& run : lowerings) {
        if (code >= run.first && code <= run.last && (code - run.first) % run.step == 0) {
            return static_cast<char32_t>(static_cast<std::int32_t>(code) + run.distance);
        }
    }
    return code;
}

std::optional<MarkedLetter> taken_apart(char32_t letter) {
    const auto* const found = std::ranges::lower_bound(
        compositions, letter, {},
        [](const Composition& composition) { return static_cast<char32_t>(composition.letter); });
    if (found == compositions.end() || found->letter != letter) {
        return std::nullopt;
    }
    return MarkedLetter{found->base, found->mark};
}

bool is_invisible(char32_t code) {
    return code == 0xAD || code == 0x200B || (code >= 0x200E && code <= 0x200F) ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F) ||
           code == 0xFEFF;
}

bool is_space(char32_t code) {
    return code == U' ' || code == 0xA0 || code == 0x1680 || (code >= 0x2000 && code <= 0x200A) ||
           code == 0x202F || code == 0x205F || code == 0x3000;
}

std::string fold(std::string_view text) {
    std::string folded;
    for (const char32_t code : composed(characters_of(text))) {
        append_folded(folded, code);
    }
    return folded;
}

}  // namespace timeline
