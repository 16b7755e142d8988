// In which order do names stand, for a reader of a language?
//
// As Intl.Collator(language, {numeric: true, ignorePunctuation: true}) has it, which follows CLDR:
// letters first, then accents, then capitals; numbers by their size; spaces and punctuation don't
// count; Greek, Cyrillic and other scripts after Latin. Swedish has å, ä (æ) and ö (ø) after z.
#pragma once

#include <string>
#include <string_view>

#include "core/base/language.h"

namespace timeline {

/// Made once per name, of bytes; the smaller one stands first, as std::string compares.
std::string collation_key(std::string_view name, Language language);

}  // namespace timeline
