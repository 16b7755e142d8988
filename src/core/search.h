// What does a search find, and why? Every word of it must occur, in any order, somewhere in what is
// known of an organisation; words are compared as fold.h says.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/dataset.h"
#include "core/language.h"

namespace timeline {

/// The folded words of what was written.
using SearchWords = std::vector<std::string>;
SearchWords search_words(std::string_view written);

/// Where the words are found, if the name that is shown doesn't tell: "Tema: Mobilitet", "… lokala
/// nivån …". Empty if it does, or nothing is searched; nothing if not all of them are found. Names
/// count in both languages, as visitors know some organisations by the other one; all else in the
/// one that is shown.
std::optional<std::string> find_words(const Dataset& data, const Organisation& organisation,
                                      Language language, const SearchWords& words);

}  // namespace timeline
