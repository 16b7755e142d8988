// Writes strings and names of members (see json_text.h).
#include "core/base/json_text.h"

#include <array>
#include <cstdio>

namespace timeline::json_text {

void write(std::string& out, std::string_view text) {
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20U) {
            std::array<char, 8> escape{};
            std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(c));
            out += escape.data();
        } else {
            out += c;
        }
    }
    out += '"';
}

void write_key(std::string& out, std::string_view key) {
    if (!out.ends_with('{')) {
        out += ',';
    }
    write(out, key);
    out += ':';
}

}  // namespace timeline::json_text
