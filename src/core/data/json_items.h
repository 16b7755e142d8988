// Where in a JSON text do the items of a long list stand? Found without reading them, so that each
// can be read by itself and no tree of all of them is ever made.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/data/file_text.h"

namespace timeline {

struct TextRange {
    std::size_t begin = 0;
    std::size_t size = 0;
    std::size_t end() const { return begin + size; }
};

struct JsonItems {
    TextRange list;                // what stands between its brackets
    std::vector<TextRange> items;  // with the space around them
};

/// Looks for the items of the member `name` of the object that a text is; of several lists of that
/// name the last one counts. Checks nothing else: what stands in an item's place may be no JSON, or
/// nothing.
class ItemFinder {
   public:
    /// Both are referred to, and have to live as long.
    ItemFinder(const FileText& text, std::string_view name) : text_(text), name_(name) {}

    /// Goes through so many more bytes. True at the end of the text.
    bool go_on(std::size_t bytes);
    /// How much of the text is behind, from 0 to 1.
    double share() const;
    /// At the end. Empty when there is no such list, or when brackets or quotation marks don't
    /// match.
    std::optional<JsonItems> found();

   private:
    void step(char c);
    void step_in_string(char c);
    void open(char bracket);
    void close();
    void end_item();
    bool is_name(TextRange string) const;

    const FileText& text_;
    std::string_view name_;
    std::string part_;  // that is gone through
    std::size_t at_ = 0;
    std::optional<JsonItems> found_;
    std::size_t depth_ = 0;  // how many brackets are open
    std::size_t item_begin_ = 0;
    std::size_t string_begin_ = 0;
    bool is_in_string_ = false;
    bool is_escaped_ = false;  // what comes in it
    bool is_blank_ = true;     // the item, so far
    bool is_named_ = false;    // what comes is the value of that name
    bool is_inside_ = false;   // the list
    bool has_excess_ = false;
};

}  // namespace timeline
