// Parses JSON and notes at which byte each value begins.
#include "core/json_document.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <iterator>
#include <vector>

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

/// Follows the parser's events and keeps the path of the value that comes next. The names of its
/// public functions are nlohmann_json's.
class PathRecorder {
   public:
    PathRecorder(std::string_view text, const std::size_t& consumed, JsonDocument& document)
        : text_(text), consumed_(consumed), document_(document) {}

    bool null() { return value(); }
    bool boolean(bool /*value*/) { return value(); }
    bool number_integer(json::number_integer_t /*value*/) { return value(); }
    bool number_unsigned(json::number_unsigned_t /*value*/) { return value(); }
    bool number_float(json::number_float_t /*value*/, const std::string& /*text*/) {
        return value();
    }
    bool string(const std::string& /*value*/) { return value(); }
    bool binary(const json::binary_t& /*value*/) { return value(); }
    bool start_object(std::size_t /*size*/) { return open(false); }
    bool start_array(std::size_t /*size*/) { return open(true); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(const std::string& key) {
        open_.back().key = key;
        last_end_ = consumed_;
        return true;
    }
    bool parse_error(std::size_t /*position*/, const std::string& /*token*/,
                     const json::exception& /*error*/) {
        document_.mistake_offset = next_value();
        return false;
    }

   private:
    struct Container {
        bool is_array = false;
        std::int64_t index = -1;
        std::string key{};
    };
    // Deeper than any value that the data has; keeps hostile nesting from costing memory.
    static constexpr std::size_t max_depth = 12;

    bool value() {
        record();
        last_end_ = consumed_;
        return true;
    }

    bool open(bool is_array) {
        value();
        open_.push_back({.is_array = is_array});
        return true;
    }

    bool close() {
        open_.pop_back();
        last_end_ = consumed_;
        return true;
    }

    void record() {
        if (!open_.empty() && open_.back().is_array) {
            ++open_.back().index;
        }
        if (open_.size() <= max_depth) {
            document_.offset_of_path[path()] = next_value();
        }
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

    std::string path() const {
        std::string path;
        for (const Container& container : open_) {
            if (container.is_array) {
                path += '[' + std::to_string(container.index) + ']';
            } else {
                path += (path.empty() ? "" : ".") + container.key;
            }
        }
        return path;
    }

    std::string_view text_;
    const std::size_t& consumed_;
    JsonDocument& document_;
    std::vector<Container> open_;
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

/// What stands in the place of a control character that JSON lets nobody write as it is: a space
/// for a break, else one that JSON does allow, so that it is named by those who read the text.
char allowed_in_string(char c) {
    constexpr std::string_view breaks = "\t\v\f";
    // The end of a line stays: more likely the string's end has been forgotten.
    return static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\r' ? c
           : breaks.find(c) != std::string_view::npos                      ? ' '
                                                                           : '\x7F';
}

/// The text with its strings made such that the parser takes them, each byte at its place: half a
/// character (\uD800 alone) is U+FFFD. One bad sign must not cost the whole file.
std::string readable(std::string_view text) {
    std::string out(text);
    bool in_string = false;
    for (std::size_t at = 0; at < out.size(); ++at) {
        if (out[at] == '"') {
            in_string = !in_string;
        } else if (in_string && out[at] == '\\') {
            const unsigned code = escaped_code(text, at);
            if (is_first_half(code) && is_second_half(escaped_code(text, at + escape_size))) {
                at += 2 * escape_size - 1;
            } else if (is_first_half(code) || is_second_half(code)) {
                out.replace(at, escape_size, "\\uFFFD");
                at += escape_size - 1;
            } else {
                ++at;
            }
        } else if (in_string) {
            out[at] = allowed_in_string(out[at]);
        }
    }
    return out;
}

}  // namespace

JsonDocument parse_json(std::string_view original) {
    JsonDocument document;
    const std::string text = readable(original);
    document.root = json::parse(text, nullptr, false);
    std::size_t consumed = 0;
    PathRecorder recorder(text, consumed, document);
    const std::string_view read = text;
    json::sax_parse(CountingIterator(read.begin(), &consumed),
                    CountingIterator(read.end(), &consumed), &recorder);
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
