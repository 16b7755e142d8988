// What does a search find, and why? Every word of it must occur, in any order, somewhere in what is
// known of an organisation; words are compared as fold.h says.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/language.h"
#include "core/data/dataset.h"

namespace timeline {

/// The folded words of what was written.
using SearchWords = std::vector<std::string>;
SearchWords search_words(std::string_view written);

enum class FoundIn { text, theme, role, moment, relation };

/// A text that is looked into.
struct Field {
    std::string text;
    FoundIn where = FoundIn::text;
    bool is_long = false;  // only the words around what was found are told
};

/// The name that is shown, then all else in the order in which it is worth telling.
std::vector<Field> fields_of(const Dataset& data, const Organisation& organisation,
                             Language language);

/// Where the first word was found that the name doesn't have.
struct Finding {
    FoundIn where = FoundIn::text;
    std::string text;  // in the language that is shown: "Mobilitet", "… lokala nivån …"
};

/// Where the words are found, if the name that is shown doesn't tell. Its text is empty if it does,
/// or nothing is searched; nothing if not all of them are found. Names count in both languages, as
/// visitors know some organisations by the other one; all else in the one that is shown.
std::optional<Finding> find_words(const Dataset& data, const Organisation& organisation,
                                  Language language, const SearchWords& words);

}  // namespace timeline
