// What does a search find, and why? Every word of it must occur, in any order, somewhere in what is
// known of an organisation; words are compared as fold.h says.
#pragma once

#include <string>
#include <vector>

#include "core/dataset.h"
#include "core/language.h"

namespace timeline {

/// The folded words of what was written.
using SearchWords = std::vector<std::string>;
SearchWords search_words(std::string_view written);

/// Names count in both languages, as visitors know some organisations by the other one; all else in
/// the one that is shown. No words match everything.
bool matches(const Dataset& data, const Organisation& organisation, Language language,
             const SearchWords& words);

/// Where it was found, if the name that is shown doesn't tell: "Tema: Mobilitet", "… den lokala
/// nivån …". Empty if it does, or nothing is searched.
std::string search_reason(const Dataset& data, const Organisation& organisation, Language language,
                          const SearchWords& words);

}  // namespace timeline
