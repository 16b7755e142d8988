// Can a file's bytes be read as data at all? Bytes in; the JSON document out, or the one reason why
// not: nothing in it, too much, a web page, letters in another encoding than UTF-8, no JSON.
//
// Another encoding is named and not guessed at: bytes that could be Windows-1252 could as well be
// another of its kind, and a name with a wrong letter is worse than none.
#pragma once

#include <optional>
#include <string_view>

#include "core/data/json_document.h"
#include "core/data/json_items.h"
#include "core/data/problem.h"

namespace timeline {

struct DataFile {
    std::string_view text;  // without a byte order mark
    JsonDocument document;  // all but the items of the long list
    std::vector<TextRange> items;
    std::optional<Problem> problem;  // when there is one, the document is not to be used
};

/// The largest file that is read, in bytes, unless its reader says otherwise.
inline constexpr std::size_t max_data_bytes = 1'000'000;

struct DataFileSettings {
    /// A list whose items are left for the caller to parse one at a time; empty: there is none.
    std::string_view long_list{};
    std::size_t max_bytes = max_data_bytes;
};

/// The text is a part of `bytes`, which have to live as long.
DataFile read_data_file(std::string_view bytes, DataFileSettings settings = {});

/// What is wrong with a text that is no JSON.
Problem not_json(std::string_view text);

}  // namespace timeline
