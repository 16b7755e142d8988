// In which order do names stand? As a reader of the language looks them up.
//
// The rules are CLDR's (what `Intl.Collator` has with numbers by their size and punctuation
// ignored): the letters count first, then their marks, then capitals. Swedish has å, ä (with æ) and
// ö (with ø) after z, knows ü as a y and þ as th; English knows them all as letters with marks, and
// þ after z.
#pragma once

#include <string>
#include <string_view>

#include "core/language.h"

namespace timeline {

/// A key whose order, byte by byte, is the order of the names. Made once a name, compared often.
std::string collation_key(std::string_view name, Language language);

}  // namespace timeline
