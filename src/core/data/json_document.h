// Where in a JSON text does each value stand? Parsing with positions, for error messages that an
// author can follow. nlohmann_json keeps no positions (3.11), so the reader counts what is
// consumed.
#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace timeline {

struct Place {
    int line = 1;
    int column = 1;
};

struct JsonDocument {
    nlohmann::json root;  // discarded when the text is not JSON
    std::unordered_map<std::string, std::size_t> offset_of_path;
    std::size_t mistake_offset = 0;  // where the text stops being JSON, when it isn't
};

/// Signs in strings that JSON forbids don't stop it: a control character is read as if it were
/// escaped, half a surrogate pair as U+FFFD. Never throws; `root.is_discarded()` tells that the
/// text is not JSON.
JsonDocument parse_json(std::string_view original);

/// Finds lines and columns, both counting from 1, quickly even when there are many mistakes.
class LineIndex {
   public:
    explicit LineIndex(std::string_view text);
    Place place_of(std::size_t offset) const;

   private:
    std::vector<std::size_t> line_begins_;
};

}  // namespace timeline
