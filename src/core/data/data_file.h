// Can a file's bytes be read as data at all? A file in; the JSON document out, or the one reason
// why not: nothing in it, too much, a web page, letters in another encoding than UTF-8, no JSON.
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
    FileText text;          // without a byte order mark
    JsonDocument document;  // all but the items of the long list
    std::vector<TextRange> items;
    std::optional<Problem> problem;  // when there is one, the document is not to be used
};

/// The largest file without a long list that is read, in bytes.
inline constexpr std::size_t max_data_bytes = 1'000'000;

/// What can be said before anything is parsed.
DataFile open_data_file(const FileText& file, std::size_t max_bytes);

/// Parses all but the items of a long list, which are left for the caller to parse one at a time.
void parse_data_file(DataFile& file, std::optional<JsonItems> long_list);

/// Both at once, of a file without such a list.
DataFile read_data_file(std::string_view bytes);

/// What is wrong with a text that is no JSON, or whose letters are no UTF-8.
Problem not_json(const FileText& file);

}  // namespace timeline
