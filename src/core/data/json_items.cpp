// Follows brackets and quotation marks, and nothing else (see json_items.h).
#include "core/data/json_items.h"

#include <algorithm>

#include "core/data/json_document.h"

namespace timeline {
namespace {

constexpr std::string_view white_space = " \t\r\n";

TextRange trimmed(std::string_view text, std::size_t begin, std::size_t end) {
    while (begin < end && white_space.find(text[begin]) != std::string_view::npos) {
        ++begin;
    }
    while (end > begin && white_space.find(text[end - 1]) != std::string_view::npos) {
        --end;
    }
    return {begin, end - begin};
}

/// Past the string that begins at `at`; beyond the text when it has no end.
std::size_t end_of_string(std::string_view text, std::size_t at) {
    for (++at; at < text.size() && text[at] != '"'; ++at) {
        at += text[at] == '\\' ? 1U : 0U;
    }
    return at + 1;
}

bool is_name(std::string_view string, std::string_view name) {
    const bool is_plain = string.find('\\') == std::string_view::npos;
    return is_plain ? string.size() == name.size() + 2 && string.substr(1, name.size()) == name
                    : parse_json(string).root.text == name;
}

class Finder {
   public:
    Finder(std::string_view text, std::string_view name) : text_(text), name_(name) {}

    std::optional<JsonItems> find() {
        std::size_t at = 0;
        while (at < text_.size()) {
            at = step(at);
        }
        return at == text_.size() && depth_ == 0 && !has_excess_ ? std::move(found_) : std::nullopt;
    }

   private:
    /// Returns where to go on.
    std::size_t step(std::size_t at) {
        switch (text_[at]) {
            case '"': {
                const std::size_t end = end_of_string(text_, at);
                if (depth_ == 1 && end <= text_.size()) {
                    is_named_ = is_name(text_.substr(at, end - at), name_);
                }
                return end;
            }
            case '{':
            case '[': open(at); break;
            case '}':
            case ']': close(at); break;
            case ',':
                if (is_inside_ && depth_ == 2) {
                    end_item(at);
                } else if (depth_ == 1) {
                    is_named_ = false;
                }
                break;
            default: break;
        }
        return at + 1;
    }

    void open(std::size_t at) {
        ++depth_;
        if (depth_ == 2 && is_named_ && text_[at] == '[') {
            is_inside_ = true;
            found_ = JsonItems{.list = {at + 1, 0}, .items = {}};
            item_begin_ = at + 1;
        }
    }

    void close(std::size_t at) {
        if (depth_ == 0) {
            has_excess_ = true;
            return;
        }
        if (depth_ == 2 && is_inside_) {
            is_inside_ = false;
            found_->list.size = at - found_->list.begin;
            // Nothing at all between the brackets is no item; nothing after a comma is an empty
            // one.
            if (!found_->items.empty() || trimmed(text_, item_begin_, at).size > 0) {
                end_item(at);
            }
        }
        --depth_;
    }

    void end_item(std::size_t at) {
        found_->items.push_back(trimmed(text_, item_begin_, at));
        item_begin_ = at + 1;
    }

    std::string_view text_;
    std::string_view name_;
    std::optional<JsonItems> found_;
    std::size_t depth_ = 0;  // how many brackets are open
    std::size_t item_begin_ = 0;
    bool is_named_ = false;   // what comes is the value of that name
    bool is_inside_ = false;  // the list
    bool has_excess_ = false;
};

}  // namespace

std::optional<JsonItems> find_items(std::string_view text, std::string_view name) {
    return Finder(text, name).find();
}

}  // namespace timeline
