// Cleans text that is read (see clean_text.h).
#include "core/base/clean_text.h"

#include <algorithm>

#include "core/base/letters.h"
#include "core/base/utf8.h"

namespace timeline {
namespace {

enum class Sign { letter, space, firm_space, line_break, joiner, nothing, unreadable };

bool is_between(char32_t code, char32_t first, char32_t last) {
    return code >= first && code <= last;
}

bool is_invisible(char32_t code) {
    return code == 0xAD || code == 0x34F || code == 0x61C || code == 0x180E || code == 0x200B ||
           is_between(code, 0x200E, 0x200F) || is_between(code, 0x202A, 0x202E) ||
           is_between(code, 0x2060, 0x206F) || is_between(code, 0xFE00, 0xFE0F) || code == 0xFEFF ||
           is_between(code, 0xE0000, 0xE0FFF);
}

bool is_unreadable(char32_t code) {
    const bool is_control = code < 0x20 || is_between(code, 0x7F, 0x9F);
    const bool is_surrogate = is_between(code, 0xD800, 0xDFFF);
    const bool is_private = is_between(code, 0xE000, 0xF8FF) || code >= 0xF0000;
    const bool is_no_character = is_between(code, 0xFDD0, 0xFDEF) || (code & 0xFFFEU) == 0xFFFE;
    const bool stands_for_others = is_between(code, 0xFFF9, 0xFFFD);
    return is_control || is_surrogate || is_private || is_no_character || stands_for_others;
}

Sign sign_of(char32_t code) {
    constexpr std::u32string_view breaks = U"\n\v\f\r\u0085\u2028\u2029";
    if (breaks.find(code) != std::u32string_view::npos) {
        return Sign::line_break;
    }
    if (code == 0xA0 || code == 0x202F) {
        return Sign::firm_space;
    }
    if (code == U' ' || code == U'\t' || code == 0x1680 || is_between(code, 0x2000, 0x200A) ||
        code == 0x205F || code == 0x3000) {
        return Sign::space;
    }
    if (is_between(code, 0x200C, 0x200D)) {
        return Sign::joiner;
    }
    return is_invisible(code)    ? Sign::nothing
           : is_unreadable(code) ? Sign::unreadable
                                 : Sign::letter;
}

/// Spaces and breaks are kept until what comes after them is known: at the end they are nothing.
class Cleaner {
   public:
    explicit Cleaner(LineBreaks breaks) : breaks_(breaks) {}

    void add(char32_t code) {
        switch (sign_of(code)) {
            case Sign::letter:
                write_gap();
                text += code;
                break;
            case Sign::space: has_space_ = true; break;
            case Sign::firm_space: firm_spaces_ += char32_t{0xA0}; break;
            case Sign::line_break:
                // "\r\n" is one.
                lines_ += code == U'\n' && before_ == U'\r' ? 0 : 1;
                break;
            case Sign::joiner:
                if (!text.empty() && text.back() >= 0x600) {
                    text += code;
                }
                break;
            case Sign::unreadable: unreadable = unreadable == 0 ? code : unreadable; break;
            case Sign::nothing: break;
        }
        before_ = code;
    }

    std::u32string text;
    char32_t unreadable = 0;

   private:
    void write_gap() {
        if (!text.empty()) {
            if (lines_ > 0 && breaks_ == LineBreaks::stay) {
                text.append(lines_, U'\n');
            } else if (!firm_spaces_.empty()) {
                text += firm_spaces_;
            } else if (has_space_ || lines_ > 0) {
                text += U' ';
            }
        }
        has_space_ = false;
        lines_ = 0;
        firm_spaces_.clear();
    }

    LineBreaks breaks_;
    bool has_space_ = false;
    std::size_t lines_ = 0;
    std::u32string firm_spaces_;
    char32_t before_ = 0;
};

/// Nothing but ASCII's signs and the whole letters of western Europe (U+00C0 to U+00FF, in UTF-8 C3
/// and one byte more) with single spaces between them: what nearly all texts are. Each is a letter
/// of its own, and no mark can follow.
bool is_clean(std::string_view text) {
    constexpr char lead = '\xC3';
    char before = ' ';
    for (const char c : text) {
        const bool is_sign = c >= ' ' && c < 0x7F;
        const bool continues = static_cast<signed char>(c) < -0x40;
        const bool is_possible = before == lead ? continues : is_sign || c == lead;
        if (!is_possible || (c == ' ' && before == ' ')) {
            return false;
        }
        before = continues ? 'x' : c;
    }
    return before != ' ' && before != lead;
}

}  // namespace

std::string name_of_sign(char32_t code) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string name;
    for (; code != 0 || name.size() < 4; code >>= 4U) {
        name.insert(name.begin(), digits[code & 0xFU]);
    }
    return "U+" + name;
}

CleanText clean_text(std::string_view text, LineBreaks breaks) {
    if (is_clean(text)) {
        return {std::string(text)};
    }
    Cleaner cleaner(breaks);
    for (const char32_t code : to_code_points(text)) {
        cleaner.add(code);
    }
    CleanText clean{.unreadable = cleaner.unreadable};
    for (const char32_t code : composed(cleaner.text)) {
        append_utf8(clean.text, code);
    }
    return clean;
}

}  // namespace timeline
