// Can a file's bytes be read as data at all? Bytes in; the JSON document out, or the one reason why
// not: nothing in it, too much, a web page, letters in another encoding than UTF-8, no JSON.
//
// Another encoding is named and not guessed at: bytes that could be Windows-1252 could as well be
// another of its kind, and a name with a wrong letter is worse than none.
#pragma once

#include <optional>
#include <string_view>

#include "core/data/json_document.h"
#include "core/data/problem.h"

namespace timeline {

struct DataFile {
    std::string_view text;  // without a byte order mark
    JsonDocument document;
    std::optional<Problem> problem;  // when there is one, the document is not to be used
};

/// The text is a part of `bytes`, which have to live as long.
DataFile read_data_file(std::string_view bytes);

}  // namespace timeline
