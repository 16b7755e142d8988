// Where in a JSON text do the items of a long list stand? Found without reading them, so that each
// can be read by itself and no tree of all of them is ever made.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace timeline {

struct TextRange {
    std::size_t begin = 0;
    std::size_t size = 0;
    std::string_view of(std::string_view text) const { return text.substr(begin, size); }
};

struct JsonItems {
    TextRange list;                // what stands between its brackets
    std::vector<TextRange> items;  // without the space around them
};

/// The items of the member `name` of the object that `text` is; of several lists of that name the
/// last one counts. Empty when there is no such list, or when brackets or quotation marks don't
/// match. Nothing else is checked: what stands in an item's place may be no JSON, or nothing.
std::optional<JsonItems> find_items(std::string_view text, std::string_view name);

}  // namespace timeline
