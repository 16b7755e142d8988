// How is a text written as JSON? What all writers of JSON share: strings and the names of members.
// Written by hand, as strings, numbers and lists are all that the page is told.
#pragma once

#include <string>
#include <string_view>

namespace timeline::json_text {

/// Appends the text, which must be UTF-8, as a string.
void write(std::string& out, std::string_view text);

/// Appends a member's name and its colon, after a comma if it isn't an object's first.
void write_key(std::string& out, std::string_view key);

}  // namespace timeline::json_text
