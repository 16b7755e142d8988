// What of a text can be shown, searched and written to files? The one place where texts of the data
// are put in order, so that canvas, page, search, table, SVG and slides all have the same.
//
// The rule: letters are composed (NFC); line breaks of any kind (also PowerPoint's U+000B and
// U+2028) are "\n" where a text has lines, else a space; a tab and a space of any width are a
// space, several are one, none stands at either end; no-break spaces stay. Signs that are seen as
// nothing (soft hyphen, zero-width space, byte order mark, marks of writing direction) are left
// out. All this says nothing to an author. What no text should hold is left out and named: control
// characters, half a surrogate pair, U+FFFD (a letter that some program has lost already), private
// and unassigned signs.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace timeline {

enum class Lines { one, many };

struct CleanText {
    std::string text;
    std::optional<char32_t> left_out;  // the first sign that no text should hold
};

CleanText clean_text(std::string_view text, Lines lines);

/// Whether the picture's fonts have a letter.
using CanDraw = std::function<bool(char32_t)>;

/// "U+0002".
std::string name_of_sign(char32_t code);

/// JSON whose strings no reader could take, mended without moving anything: a control character
/// becomes a space, half a surrogate pair ("\ud83d" alone) the escape of U+FFFD. `mended_at`: the
/// first place where a raw control character was.
struct MendedJson {
    std::string text;
    std::optional<std::size_t> control_at;
    char32_t control = 0;
};
MendedJson mend_json(std::string_view json);

}  // namespace timeline
