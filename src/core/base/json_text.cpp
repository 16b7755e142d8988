// Writes strings and names of members (see json_text.h).
#include "core/base/json_text.h"

namespace timeline::json_text {

void write(std::string& out, std::string_view text) {
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20U) {
            out += "\\u00";
            out += c < 0x10 ? '0' : '1';
            out += "0123456789abcdef"[static_cast<unsigned char>(c) % 0x10U];
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
