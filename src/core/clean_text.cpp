// Puts texts of the data in order (see clean_text.h).
#include "core/clean_text.h"

#include <array>
#include <cstdio>

#include "core/letters.h"
#include "core/utf8.h"

namespace timeline {
namespace {

bool is_line_break(char32_t code) {
    return (code >= 0x0A && code <= 0x0D) || code == 0x85 || code == 0x2028 || code == 0x2029;
}

bool is_unfit(char32_t code) {
    const bool is_control = code < 0x20 || (code >= 0x7F && code < 0xA0);
    const bool is_private = (code >= 0xE000 && code < 0xF900) || code >= 0xF0000;
    const bool is_no_character = (code & 0xFFFEU) == 0xFFFEU || (code >= 0xFDD0 && code < 0xFDF0);
    return is_control || is_private || is_no_character || code == 0xFFFD;
}

/// Appends a space or a line break, of which several are one and none stands at the beginning.
class Writer {
   public:
    void space() { wanted_ = wanted_ == 0 ? U' ' : wanted_; }
    void line_break() { wanted_ = U'\n'; }
    void character(char32_t code) {
        if (wanted_ != 0 && !text.empty()) {
            text += wanted_;
        }
        wanted_ = 0;
        text += code;
    }
    std::u32string text;

   private:
    char32_t wanted_ = 0;
};

bool is_hex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// The code unit of a "\uXXXX" at `at`; absent when there is none.
std::optional<unsigned> escaped_unit(std::string_view json, std::size_t at) {
    if (at + 6 > json.size() || json.substr(at, 2) != "\\u") {
        return std::nullopt;
    }
    unsigned unit = 0;
    for (const char c : json.substr(at + 2, 4)) {
        if (!is_hex(c)) {
            return std::nullopt;
        }
        const int digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
        unit = unit * 16 + static_cast<unsigned>(digit);
    }
    return unit;
}

bool is_high(std::optional<unsigned> unit) { return unit && *unit >= 0xD800 && *unit < 0xDC00; }
bool is_low(std::optional<unsigned> unit) { return unit && *unit >= 0xDC00 && *unit < 0xE000; }

/// How many bytes the escape at `at` has; half a pair becomes U+FFFD.
std::size_t mend_escape(std::string& json, std::size_t at) {
    constexpr std::size_t escape_bytes = 6;
    const std::optional<unsigned> unit = escaped_unit(json, at);
    if (!unit) {
        return 2;
    }
    if (is_high(unit) && is_low(escaped_unit(json, at + escape_bytes))) {
        return 2 * escape_bytes;
    }
    if (is_high(unit) || is_low(unit)) {
        json.replace(at, escape_bytes, "\\ufffd");
    }
    return escape_bytes;
}

}  // namespace

CleanText clean_text(std::string_view text, Lines lines) {
    CleanText clean;
    Writer writer;
    for (const char32_t code : composed(characters_of(text))) {
        if (is_line_break(code) && lines == Lines::many) {
            writer.line_break();
        } else if (is_line_break(code) || code == U'\t' ||
                   (is_space(code) && code != 0xA0 && code != 0x202F)) {
            writer.space();
        } else if (code == 0x202F) {
            writer.character(0xA0);
        } else if (is_unfit(code)) {
            clean.left_out = clean.left_out.value_or(code);
        } else if (!is_invisible(code)) {
            writer.character(code);
        }
    }
    for (const char32_t code : writer.text) {
        append_utf8(clean.text, code);
    }
    return clean;
}

std::string name_of_sign(char32_t code) {
    std::array<char, 16> name{};
    std::snprintf(name.data(), name.size(), "U+%04X", static_cast<unsigned>(code));
    return name.data();
}

MendedJson mend_json(std::string_view json) {
    MendedJson mended{.text = std::string(json)};
    bool in_string = false;
    std::size_t at = 0;
    while (at < mended.text.size()) {
        const char c = mended.text[at];
        if (in_string && c == '\\') {
            at += mend_escape(mended.text, at);
            continue;
        }
        in_string = c == '"' ? !in_string : in_string;
        if (in_string && static_cast<unsigned char>(c) < 0x20U) {
            if (!mended.control_at) {
                mended.control_at = at;
                mended.control = static_cast<unsigned char>(c);
            }
            mended.text[at] = ' ';
        }
        ++at;
    }
    return mended;
}

}  // namespace timeline
