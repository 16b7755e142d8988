// Where in a JSON text does each value stand? Parsing with positions, for error messages that an
// author can follow. nlohmann_json keeps no positions (3.11), so the reader counts what is
// consumed.
#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <unordered_map>

namespace timeline {

struct Place {
    int line = 1;
    int column = 1;
};

struct JsonDocument {
    nlohmann::json root;  // discarded when the text is not JSON
    std::unordered_map<std::string, std::size_t> offset_of_path;
    std::size_t consumed_bytes = 0;  // up to the mistake, when there is one
};

/// Never throws; `root.is_discarded()` tells that the text is not JSON.
JsonDocument parse_json(std::string_view text);

/// The line and column of a byte offset, both counting from 1.
Place place_of(std::string_view text, std::size_t offset);

}  // namespace timeline
