// What does a JSON text say, and where in it does each value stand? Parsing with positions, for
// error messages that an author can follow. nlohmann_json reads the text; as it keeps no positions
// (3.11), what is consumed is counted, and the values are kept in a tree of our own, which is also
// less program than its own would be.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/data/file_text.h"

namespace timeline {

struct Place {
    int line = 1;
    int column = 1;
};

struct JsonValue {
    enum class Kind { null, boolean, integer, real, string, array, object };

    Kind kind = Kind::null;
    std::size_t offset = 0;   // where in the text it begins
    std::string name{};       // a member's
    std::string text{};       // a string's; an integer's digits, with its sign
    double number = 0;        // a number's; of a boolean 1 is true
    std::uint64_t whole = 0;  // an integer's that is at least 0
    std::vector<JsonValue>
        items{};  // an array's, or an object's members, as they stand in the text

    bool is(Kind other) const { return kind == other; }
    bool is_number() const { return is(Kind::integer) || is(Kind::real); }
    /// Null where there is none. Of several the last one counts.
    const JsonValue* member(std::string_view key) const;
};

struct JsonDocument {
    JsonValue root;
    bool is_json = true;
    std::size_t mistake_offset = 0;  // where the text stops being JSON, when it isn't
};

/// Signs in strings that JSON forbids don't stop it: a control character is read as if it were
/// escaped, half a surrogate pair as U+FFFD. What is nested deeper than any value of ours is left
/// out. `base` is added to every offset: where the text stands in a larger one.
JsonDocument parse_json(std::string_view original, std::size_t base = 0);

/// Where the text stops being JSON; empty when it is. Keeps nothing of it.
std::optional<std::size_t> first_mistake(std::string_view original);

/// Finds lines and columns, both counting from 1, quickly even when there are many mistakes in a
/// large text; of one without mistakes it costs nothing.
class LineIndex {
   public:
    explicit LineIndex(const FileText& text) : text_(text) {}
    Place place_of(std::size_t offset) const;

   private:
    /// How far lines have been counted.
    struct Mark {
        std::size_t offset = 0;
        std::size_t line_begin = 0;
        int line = 1;
    };
    void advance(Mark& mark, std::size_t offset) const;

    FileText text_;
    mutable Mark last_;  // mistakes are mostly told in their order
    mutable std::vector<Mark> marks_;
};

}  // namespace timeline
