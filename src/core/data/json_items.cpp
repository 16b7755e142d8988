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

}  // namespace

bool ItemFinder::go_on(std::size_t bytes) {
    const std::size_t end = at_ + std::min(bytes, text_.size() - std::min(at_, text_.size()));
    while (at_ < end) {
        at_ = step(at_);
    }
    return at_ >= text_.size();
}

double ItemFinder::share() const {
    return static_cast<double>(at_) / static_cast<double>(text_.size() + 1);
}

std::optional<JsonItems> ItemFinder::found() {
    // Beyond the end: in a string that has none.
    return at_ == text_.size() && depth_ == 0 && !has_excess_ ? std::move(found_) : std::nullopt;
}

/// Returns where to go on.
std::size_t ItemFinder::step(std::size_t at) {
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

void ItemFinder::open(std::size_t at) {
    ++depth_;
    if (depth_ == 2 && is_named_ && text_[at] == '[') {
        is_inside_ = true;
        found_ = JsonItems{.list = {at + 1, 0}, .items = {}};
        item_begin_ = at + 1;
    }
}

void ItemFinder::close(std::size_t at) {
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

void ItemFinder::end_item(std::size_t at) {
    found_->items.push_back(trimmed(text_, item_begin_, at));
    item_begin_ = at + 1;
}

}  // namespace timeline
