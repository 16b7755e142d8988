// Parses JSON and keeps its values with the byte at which each begins.
#include "core/data/json_document.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <nlohmann/json.hpp>
#include <utility>

namespace timeline {
namespace {

using nlohmann::json;

/// An input iterator that tells how far the parser has read.
class CountingIterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(std::string_view::const_iterator at, std::size_t* consumed)
        : at_(at), consumed_(consumed) {}
    reference operator*() const { return *at_; }
    CountingIterator& operator++() {
        ++at_;
        ++*consumed_;
        return *this;
    }
    CountingIterator operator++(int) {
        const CountingIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingIterator& other) const { return at_ == other.at_; }
    bool operator!=(const CountingIterator& other) const { return at_ != other.at_; }

   private:
    std::string_view::const_iterator at_;
    std::size_t* consumed_;
};

/// Follows the parser's events and keeps the values. The names of its public functions are
/// nlohmann_json's.
class Keeper {
   public:
    using Kind = JsonValue::Kind;

    Keeper(std::string_view text, const std::size_t& consumed, JsonDocument& document)
        : text_(text), consumed_(consumed), document_(document) {}

    bool null() { return keep({}); }
    bool boolean(bool value) { return keep({.kind = Kind::boolean, .number = value ? 1.0 : 0.0}); }
    bool number_integer(json::number_integer_t value) {
        return keep({.kind = Kind::integer,
                     .text = std::to_string(value),
                     .number = static_cast<double>(value)});
    }
    bool number_unsigned(json::number_unsigned_t value) {
        return keep({.kind = Kind::integer,
                     .text = std::to_string(value),
                     .number = static_cast<double>(value),
                     .whole = value});
    }
    bool number_float(json::number_float_t value, const std::string& /*text*/) {
        return keep({.kind = Kind::real, .number = value});
    }
    bool string(std::string& value) {
        return keep({.kind = Kind::string, .text = std::move(value)});
    }
    bool binary(const json::binary_t& /*value*/) { return true; }
    bool start_object(std::size_t /*size*/) { return open(Kind::object); }
    bool start_array(std::size_t /*size*/) { return open(Kind::array); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string& key) {
        name_ = std::move(key);
        last_end_ = consumed_;
        return true;
    }
    bool parse_error(std::size_t /*position*/, const std::string& /*token*/,
                     const json::exception& /*error*/) {
        document_.is_json = false;
        document_.mistake_offset = next_value();
        return false;
    }

   private:
    // Deeper than any value that the data has; keeps hostile nesting from costing memory.
    static constexpr std::size_t max_depth = 12;

    /// The value that ends here: a member of the innermost that is open, or the whole.
    bool keep(JsonValue value) {
        if (too_deep_ == 0) {
            value.offset = next_value();
            value.name = std::move(name_);
            add(std::move(value));
        }
        last_end_ = consumed_;
        return true;
    }

    void add(JsonValue value) {
        (open_.empty() ? document_.root : open_.back().items.emplace_back()) = std::move(value);
    }

    bool open(Kind kind) {
        if (open_.size() == max_depth) {
            ++too_deep_;
        } else {
            open_.push_back({.kind = kind, .offset = next_value(), .name = std::move(name_)});
        }
        last_end_ = consumed_;
        return true;
    }

    bool close() {
        if (too_deep_ > 0) {
            --too_deep_;
        } else {
            JsonValue value = std::move(open_.back());
            open_.pop_back();
            add(std::move(value));
        }
        last_end_ = consumed_;
        return true;
    }

    /// Where the next value begins, or whatever stands in its place.
    std::size_t next_value() const {
        constexpr std::string_view space = " \t\r\n";
        std::size_t begin = std::min(text_.find_first_not_of(space, last_end_), text_.size());
        if (begin < text_.size() && (text_[begin] == ',' || text_[begin] == ':')) {
            begin = text_.find_first_not_of(space, begin + 1);
        }
        return std::min(begin, text_.size());
    }

    std::string_view text_;
    const std::size_t& consumed_;
    JsonDocument& document_;
    std::vector<JsonValue> open_;  // from the outermost to the innermost
    std::size_t too_deep_ = 0;     // how many are open within that
    std::string name_;             // of the value that comes next
    std::size_t last_end_ = 0;
};

constexpr std::size_t escape_size = 6;  // such as \uD800

/// The number of an escape that stands at `at`; 0 where none does.
unsigned escaped_code(std::string_view text, std::size_t at) {
    const std::string_view escape = text.substr(std::min(at, text.size()), escape_size);
    if (escape.size() < escape_size || !escape.starts_with("\\u")) {
        return 0;
    }
    unsigned code = 0;
    const char* const end = &escape.back() + 1;
    return std::from_chars(&escape[2], end, code, 16).ptr == end ? code : 0;
}

bool is_first_half(unsigned code) { return code >= 0xD800 && code < 0xDC00; }
bool is_second_half(unsigned code) { return code >= 0xDC00 && code < 0xE000; }

/// A control character, which JSON lets nobody write as it is. The end of a line is none here: more
/// likely the string's end has been forgotten.
bool is_raw_control(char c) {
    return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r';
}

std::string escape_of(char control) {
    constexpr std::string_view digits = "0123456789abcdef";
    const auto code = static_cast<unsigned char>(control);
    return std::string("\\u00") + digits[code / 16U] + digits[code % 16U];
}

/// The text with its strings made such that the parser takes them, since one bad sign must not cost
/// the whole file: half a character (\uD800 alone) is U+FFFD, a raw control character its escape.
struct ReadableText {
    std::string text;
    std::vector<std::size_t> escapes;  // where in `text` escapes begin that were one byte before

    void add(std::string_view original) {
        bool in_string = false;
        for (std::size_t at = 0; at < original.size();) {
            const char c = original[at];
            if (in_string && c == '\\') {
                at += add_escape(original, at);
                continue;
            }
            in_string = in_string != (c == '"');
            if (in_string && is_raw_control(c)) {
                escapes.push_back(text.size());
                text += escape_of(c);
            } else {
                text += c;
            }
            ++at;
        }
    }

    /// Where in the original the byte stands that is at `offset` here.
    std::size_t original_offset(std::size_t offset) const {
        const auto before = std::ranges::lower_bound(escapes, offset) - escapes.begin();
        return offset - static_cast<std::size_t>(before) * (escape_size - 1);
    }

   private:
    /// How many bytes of the original were taken.
    std::size_t add_escape(std::string_view original, std::size_t at) {
        const unsigned code = escaped_code(original, at);
        const bool is_pair =
            is_first_half(code) && is_second_half(escaped_code(original, at + escape_size));
        if (!is_pair && (is_first_half(code) || is_second_half(code))) {
            text += "\\uFFFD";
            return escape_size;
        }
        const std::string_view as_it_is = original.substr(at, is_pair ? 2 * escape_size : 2);
        text += as_it_is;
        return as_it_is.size();
    }
};

void set_original_offsets(JsonValue& value, const ReadableText& readable) {
    value.offset = readable.original_offset(value.offset);
    for (JsonValue& item : value.items) {
        set_original_offsets(item, readable);
    }
}

}  // namespace

const JsonValue* JsonValue::member(std::string_view key) const {
    const auto found = std::ranges::find(items.rbegin(), items.rend(), key, &JsonValue::name);
    return is(Kind::object) && found != items.rend() ? &*found : nullptr;
}

const JsonValue* JsonValue::at(std::string_view path) const {
    const JsonValue* value = this;
    while (value != nullptr && !path.empty()) {
        if (path.front() == '[') {
            std::size_t index = value->items.size();
            std::from_chars(path.data() + 1, path.data() + path.size(), index);
            value = value->is(Kind::array) && index < value->items.size() ? &value->items[index]
                                                                          : nullptr;
            path.remove_prefix(std::min(path.find(']'), path.size() - 1) + 1);
        } else {
            path.remove_prefix(path.front() == '.' ? 1 : 0);
            const std::string_view key = path.substr(0, path.find_first_of(".["));
            value = value->member(key);
            path.remove_prefix(key.size());
        }
    }
    return value;
}

JsonDocument parse_json(std::string_view original) {
    JsonDocument document;
    ReadableText readable;
    readable.add(original);
    const std::string_view read = readable.text;
    std::size_t consumed = 0;
    Keeper keeper(read, consumed, document);
    json::sax_parse(CountingIterator(read.begin(), &consumed),
                    CountingIterator(read.end(), &consumed), &keeper);
    set_original_offsets(document.root, readable);
    document.mistake_offset = readable.original_offset(document.mistake_offset);
    return document;
}

LineIndex::LineIndex(std::string_view text) : line_begins_{0} {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n') {
            line_begins_.push_back(i + 1);
        }
    }
}

Place LineIndex::place_of(std::size_t offset) const {
    const auto next = std::ranges::upper_bound(line_begins_, offset);
    const auto line = next - line_begins_.begin();
    return {.line = static_cast<int>(line), .column = static_cast<int>(offset - *(next - 1)) + 1};
}

}  // namespace timeline
