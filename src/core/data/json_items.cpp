// Follows brackets and quotation marks, and nothing else (see json_items.h).
#include "core/data/json_items.h"

#include <string>

#include "core/data/json_document.h"

namespace timeline {

bool ItemFinder::go_on(std::size_t bytes) {
    const std::size_t begin = at_;
    text_.read(begin, bytes, part_);
    for (std::size_t i = 0; i < part_.size(); ++i) {
        const char c = part_[i];
        if (is_in_string_ && !is_escaped_ && c != '"' && c != '\\') {
            continue;  // as most of a file is
        }
        at_ = begin + i;
        is_in_string_ ? step_in_string(c) : step(c);
    }
    at_ = begin + part_.size();
    return at_ == text_.size();
}

double ItemFinder::share() const {
    return static_cast<double>(at_) / static_cast<double>(text_.size() + 1);
}

std::optional<JsonItems> ItemFinder::found() {
    return !is_in_string_ && depth_ == 0 && !has_excess_ ? std::move(found_) : std::nullopt;
}

void ItemFinder::step_in_string(char c) {
    if (is_escaped_) {
        is_escaped_ = false;
    } else if (c == '\\') {
        is_escaped_ = true;
    } else if (c == '"') {
        is_in_string_ = false;
        is_named_ = depth_ == 1 && is_name({string_begin_, at_ + 1 - string_begin_});
    }
}

bool ItemFinder::is_name(TextRange string) const {
    constexpr std::size_t longest_letter = 6;  // such as \u006f
    return string.size <= longest_letter * name_.size() + 2 &&
           parse_json(text_.part(string.begin, string.size)).root.text == name_;
}

void ItemFinder::step(char c) {
    constexpr std::string_view white_space = " \t\r\n";
    switch (c) {
        case '"':
            is_in_string_ = true;
            string_begin_ = at_;
            break;
        case '{':
        case '[': open(c); return;
        case '}':
        case ']': close(); break;
        case ',':
            if (is_inside_ && depth_ == 2) {
                end_item();
            } else if (depth_ == 1) {
                is_named_ = false;
            }
            break;
        default:
            if (white_space.find(c) != std::string_view::npos) {
                return;
            }
    }
    is_blank_ = false;
}

void ItemFinder::open(char bracket) {
    ++depth_;
    is_blank_ = depth_ == 2 && is_named_ && bracket == '[';
    if (is_blank_) {
        is_inside_ = true;
        found_ = JsonItems{.list = {at_ + 1, 0}, .items = {}};
        item_begin_ = at_ + 1;
    }
}

void ItemFinder::close() {
    if (depth_ == 0) {
        has_excess_ = true;
        return;
    }
    if (depth_ == 2 && is_inside_) {
        is_inside_ = false;
        found_->list.size = at_ - found_->list.begin;
        // Nothing at all between the brackets is no item; nothing after a comma is an empty
        // one.
        if (!found_->items.empty() || !is_blank_) {
            end_item();
        }
    }
    --depth_;
}

void ItemFinder::end_item() {
    found_->items.push_back({item_begin_, at_ - item_begin_});
    item_begin_ = at_ + 1;
}

}  // namespace timeline
