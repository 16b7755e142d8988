// Parses JSON and keeps its values with the byte at which each begins.
#include "core/data/json_document.h"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/base/decimal.h"

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

constexpr std::size_t escape_size = 6;  // such as \uD800

/// The number of an escape that stands at `at`; 0 where none does.
unsigned escaped_code(std::string_view text, std::size_t at) {
    const std::string_view escape = text.substr(std::min(at, text.size()), escape_size);
    if (escape.size() < escape_size || !escape.starts_with("\\u")) {
        return 0;
    }
    return read_digits(escape.substr(2), 16).value_or(0);
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

    /// Whether it makes any difference; may say so where it makes none.
    static bool is_needed(std::string_view original) {
        char before = 0;
        return std::ranges::any_of(original, [&before](char c) {
            return is_raw_control(c) || (std::exchange(before, c) == '\\' && c == 'u');
        });
    }

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

struct ParseSettings {
    std::size_t base = 0;  // where the text stands in a larger one
    /// Deeper than any value that the data has; keeps hostile nesting from costing memory.
    std::size_t max_depth = 12;
};

/// Follows the parser's events and keeps the values. The names of its public functions are
/// nlohmann_json's.
class Keeper {
   public:
    using Kind = JsonValue::Kind;

    /// `readable`: what the text was made of; null: of itself.
    Keeper(std::string_view text, const ReadableText* readable, ParseSettings settings,
           JsonDocument& document)
        : text_(text), readable_(readable), settings_(settings), document_(document) {}

    /// How far the text has been read.
    std::size_t& consumed() { return consumed_; }

    bool null() {
        return keep(Kind::null, [](JsonValue&) {});
    }
    bool boolean(bool value) {
        return keep(Kind::boolean, [value](JsonValue& kept) { kept.number = value ? 1 : 0; });
    }
    bool number_integer(json::number_integer_t value) {
        return keep(Kind::integer, [value](JsonValue& kept) {
            kept.text = std::to_string(value);
            kept.number = static_cast<double>(value);
        });
    }
    bool number_unsigned(json::number_unsigned_t value) {
        return keep(Kind::integer, [value](JsonValue& kept) {
            kept.text = std::to_string(value);
            kept.number = static_cast<double>(value);
            kept.whole = value;
        });
    }
    bool number_float(json::number_float_t value, const std::string& /*text*/) {
        return keep(Kind::real, [value](JsonValue& kept) { kept.number = value; });
    }
    bool string(std::string& value) {
        return keep(Kind::string, [&value](JsonValue& kept) { kept.text = std::move(value); });
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
        document_.mistake_offset = offset();
        return false;
    }

   private:
    /// The value that comes next: a member or item of the innermost that is open, or the whole.
    JsonValue& add(Kind kind) {
        JsonValue& value = open_.empty() ? document_.root : open_.back()->items.emplace_back();
        value.kind = kind;
        value.offset = offset();
        value.name = std::move(name_);
        return value;
    }

    template <typename Fill>
    bool keep(Kind kind, Fill fill) {
        if (too_deep_ == 0) {
            fill(add(kind));
        }
        last_end_ = consumed_;
        return true;
    }

    bool open(Kind kind) {
        if (too_deep_ > 0 || open_.size() == settings_.max_depth) {
            ++too_deep_;
        } else {
            constexpr std::size_t most_have = 8;
            open_.push_back(&add(kind));
            open_.back()->items.reserve(most_have);
        }
        last_end_ = consumed_;
        return true;
    }

    bool close() {
        if (too_deep_ > 0) {
            --too_deep_;
        } else {
            open_.pop_back();
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

    /// Of the next value, in what was given to be parsed.
    std::size_t offset() const {
        const std::size_t here = next_value();
        return settings_.base + (readable_ == nullptr ? here : readable_->original_offset(here));
    }

    std::string_view text_;
    const ReadableText* readable_;
    ParseSettings settings_;
    std::size_t consumed_ = 0;
    JsonDocument& document_;
    /// From the outermost to the innermost; none gets another neighbour while it is open.
    std::vector<JsonValue*> open_;
    std::size_t too_deep_ = 0;  // how many are open within that
    std::string name_;          // of the value that comes next
    std::size_t last_end_ = 0;
};

JsonDocument parse(std::string_view original, ParseSettings settings) {
    JsonDocument document;
    ReadableText readable;
    const bool is_other = ReadableText::is_needed(original);
    if (is_other) {
        readable.add(original);
    }
    const std::string_view read = is_other ? readable.text : original;
    Keeper keeper(read, is_other ? &readable : nullptr, settings, document);
    json::sax_parse(CountingIterator(read.begin(), &keeper.consumed()),
                    CountingIterator(read.end(), &keeper.consumed()), &keeper);
    if (!document.is_json) {
        document.root = {};  // half of it would be taken for the whole
    }
    return document;
}

}  // namespace

const JsonValue* JsonValue::member(std::string_view key) const {
    const auto found = std::ranges::find(items.rbegin(), items.rend(), key, &JsonValue::name);
    return is(Kind::object) && found != items.rend() ? &*found : nullptr;
}

JsonDocument parse_json(std::string_view original, std::size_t base) {
    return parse(original, {.base = base});
}

std::optional<std::size_t> first_mistake(std::string_view original) {
    const JsonDocument document = parse(original, {.max_depth = 0});
    return document.is_json ? std::nullopt : std::optional(document.mistake_offset);
}

void LineIndex::advance(Mark& mark, std::size_t offset) const {
    constexpr std::size_t apart = 65'536;
    while (mark.offset < offset) {
        if (marks_.empty() || mark.offset >= marks_.back().offset + apart) {
            marks_.push_back(mark);
        }
        for (const char c : text_.part(mark.offset, std::min(offset - mark.offset, apart))) {
            ++mark.offset;
            if (c == '\n') {
                ++mark.line;
                mark.line_begin = mark.offset;
            }
        }
    }
}

Place LineIndex::place_of(std::size_t offset) const {
    offset = std::min(offset, text_.size());
    if (offset < last_.offset) {
        last_ = *(std::ranges::upper_bound(marks_, offset, {}, &Mark::offset) - 1);
    }
    advance(last_, offset);
    return {.line = last_.line, .column = static_cast<int>(offset - last_.line_begin) + 1};
}

}  // namespace timeline
