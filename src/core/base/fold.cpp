// Folds text for the search (see fold.h).
#include "core/base/fold.h"

#include <array>

#include "core/base/letters.h"
#include "core/base/utf8.h"

namespace timeline {
namespace {

bool is_quotation_mark(char32_t code) {
    constexpr std::u32string_view marks = U"'\"`´‘’‚‛“”„‟«»‹›′″‴ʹʺʻʼʽ˝＇＂";
    return marks.find(code) != std::u32string_view::npos;
}

/// ASCII as East Asian keyboards type it, as wide as their own characters.
char32_t narrowed(char32_t code) {
    return code >= 0xFF01 && code <= 0xFF5E ? code - 0xFEE0 : code == 0x3000 ? U' ' : code;
}

/// Parts of a text that are neither seen nor typed.
bool is_invisible(char32_t code) {
    return code == 0xAD || code == 0x34F || code == 0x61C || (code >= 0x200B && code <= 0x200F) ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F) ||
           (code >= 0xFE00 && code <= 0xFE0F) || code == 0xFEFF;
}

void append_folded(std::string& out, char32_t code) {
    if (code == U'þ' || code == U'Þ') {
        out += "th";
    } else if (code == U'ı' || code == U'ŋ' || code == U'Ŋ') {
        out += code == U'ı' ? 'i' : 'n';
    } else if (const Variant* variant = variant_of(code)) {
        append_folded(out, variant->first);
        if (variant->second != 0) {
            append_folded(out, variant->second);
        }
    } else if (code < 0x20 || (code >= 0x7F && code < 0xA0) || rank_of(code) == 0U ||
               code == U'−') {
        out += ' ';
    } else {
        append_utf8(out, code);
    }
}

/// A letter's first mark counts where both are a letter of their own to those who write it.
char32_t whole_letter(char32_t letter, char32_t mark) {
    const char32_t whole = composition_of(small_letter(letter), mark);
    return whole != 0 && rank_of(whole) ? whole : 0;
}

std::string fold_letters(std::string_view text) {
    std::string folded;
    std::u32string plain = to_code_points(text);
    for (char32_t& code : plain) {
        code = narrowed(code);
    }
    const std::u32string parts = decomposed(plain);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const char32_t code = parts[i];
        if (code < 0x80 && ((code >= 'a' && code <= 'z') || (code >= '0' && code <= '9'))) {
            folded += static_cast<char>(code);
        } else if (is_mark(code) || is_quotation_mark(code) || is_invisible(code)) {
            continue;
        } else if (const char32_t whole =
                       i + 1 < parts.size() ? whole_letter(code, parts[i + 1]) : 0) {
            append_utf8(folded, whole);
        } else {
            append_folded(folded, code);
        }
    }
    return folded;
}

/// What nearly all texts consist of, looked up once. Zero: nothing.
char folded_ascii(char c) {
    static const auto all = [] {
        std::array<char, 0x80> folded{};
        for (std::size_t code = 0; code < folded.size(); ++code) {
            const char one = static_cast<char>(code);
            folded.at(code) = *fold_letters({&one, 1}).c_str();
        }
        return folded;
    }();
    return all.at(static_cast<std::size_t>(c));
}

}  // namespace

std::string fold(std::string_view text) {
    std::string folded;
    folded.reserve(text.size());
    for (std::size_t begin = 0, end = 0; begin < text.size(); begin = end) {
        end = begin + 1;
        // A mark may follow, which stands in UTF-8 like all that is not ASCII.
        while (end < text.size() && !is_ascii(text[end])) {
            ++end;
        }
        if (end > begin + 1 || !is_ascii(text[begin])) {
            folded += fold_letters(text.substr(begin, end - begin));
        } else if (const char c = folded_ascii(text[begin])) {
            folded += c;
        }
    }
    return folded;
}

}  // namespace timeline
