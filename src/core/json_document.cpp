// Parses JSON and notes at which byte each value begins.
#include "core/json_document.h"

#include <algorithm>
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

/// Follows the parser's events and keeps the path of the value that comes next.
class PathRecorder {
   public:
    PathRecorder(std::string_view text, JsonDocument& document)
        : text_(text), document_(document) {}

    void on_event(json::parse_event_t event, const json& parsed) {
        using Event = json::parse_event_t;
        if (event == Event::key) {
            if (!open_.empty()) {
                open_.back().key = parsed.get_ref<const std::string&>();
            }
        } else if (event == Event::object_end || event == Event::array_end) {
            open_.pop_back();
        } else {
            record_value();
            if (event == Event::object_start || event == Event::array_start) {
                open_.push_back({.is_array = event == Event::array_start});
            }
        }
        last_end_ = document_.consumed_bytes;
    }

   private:
    struct Container {
        bool is_array = false;
        std::int64_t index = -1;
        std::string key{};
    };
    // Deeper than any value that the data has; keeps hostile nesting from costing memory.
    static constexpr std::size_t max_depth = 12;

    void record_value() {
        if (!open_.empty() && open_.back().is_array) {
            ++open_.back().index;
        }
        if (open_.size() > max_depth) {
            return;
        }
        const std::size_t begin = text_.find_first_not_of(" \t\r\n,:", last_end_);
        document_.offset_of_path[path()] = begin == std::string_view::npos ? last_end_ : begin;
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
    JsonDocument& document_;
    std::vector<Container> open_;
    std::size_t last_end_ = 0;
};

}  // namespace

JsonDocument parse_json(std::string_view text) {
    JsonDocument document;
    PathRecorder recorder(text, document);
    const auto callback = [&recorder](int /*depth*/, json::parse_event_t event, json& parsed) {
        recorder.on_event(event, parsed);
        return true;
    };
    const CountingIterator begin(text.begin(), &document.consumed_bytes);
    const CountingIterator end(text.end(), &document.consumed_bytes);
    document.root = json::parse(begin, end, callback, false);
    return document;
}

Place place_of(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const std::size_t newline = before.rfind('\n');
    const std::size_t line_begin = newline == std::string_view::npos ? 0 : newline + 1;
    return {.line = 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n')),
            .column = 1 + static_cast<int>(before.size() - line_begin)};
}

}  // namespace timeline
