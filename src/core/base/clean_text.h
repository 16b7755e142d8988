// What becomes of the signs in a text that is read: from the data file or a presentation's file,
// once, so that canvas, page, search, CSV, SVG and slides all have the same text?
//
// Mended without a word, since nobody can mean anything else by it:
//   letters and their marks become one letter (NFC); every space but U+00A0 (and U+202F, which
//   becomes it: "do not break here") is a plain space, several are one, those at the ends go; tabs
//   and line breaks of any kind (U+000B as from PowerPoint, U+2028) are a space, or one line break
//   where lines mean something; soft hyphens, zero-width signs, byte order marks and directions'
//   controls go (joiners stay in scripts that join, from U+0600 on).
// Named as a problem, and left out: what nobody can see or has lost: control characters,
//   surrogates without their other half, U+FFFD, private-use and noncharacters.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace timeline {

enum class LineBreaks { become_spaces, stay };

struct CleanText {
    std::string text;
    char32_t unreadable = 0;  // the first one that was left out; 0: none
};

/// As Unicode's tables name a sign that can't be shown: "U+0002".
std::string name_of_sign(char32_t code);

/// Whether the picture's fonts have a letter.
using CanDraw = std::function<bool(char32_t)>;

CleanText clean_text(std::string_view text, LineBreaks breaks);

}  // namespace timeline
