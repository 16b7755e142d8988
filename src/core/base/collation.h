// In which order do names stand, for a reader of a language?
//
// As Intl.Collator(language, {numeric: true, ignorePunctuation: true}) has it, which follows CLDR:
// letters first, then accents, then capitals; numbers by their size; spaces and punctuation don't
// count; Greek, Cyrillic and other scripts after Latin. Swedish has å, ä (æ) and ö (ø) after z.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/base/language.h"

namespace timeline {

/// Made once per name; the smaller one stands first.
struct CollationKey {
    std::vector<std::uint32_t> letters;
    std::vector<std::uint32_t> accents;
    std::vector<std::uint32_t> capitals;
    auto operator<=>(const CollationKey&) const = default;
};

CollationKey collation_key(std::string_view name, Language language);

}  // namespace timeline
