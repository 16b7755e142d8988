// How is a text written in the query of an address, and read from it? RFC 3986's percent encoding.
#pragma once

#include <string>
#include <string_view>

namespace timeline {

/// A comma stands as it is, since a list of ids is to be read by people too.
std::string percent_encode(std::string_view text);

/// Any bytes; what is no escape stands for itself, "+" for a space.
std::string percent_decode(std::string_view text);

/// Calls `visit(part)` for each part between separators.
template <typename Visit>
void split(std::string_view text, char separator, Visit visit) {
    while (!text.empty()) {
        const std::size_t end = text.find(separator);
        visit(text.substr(0, end));
        if (end == std::string_view::npos) {
            return;
        }
        text.remove_prefix(end + 1);
    }
}

}  // namespace timeline
