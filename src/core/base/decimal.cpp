// Writes short decimal numbers (see decimal.h).
#include "core/base/decimal.h"

#include <array>
#include <cstdio>

namespace timeline {

std::string decimal(double value, int decimals) {
    std::array<char, 64> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.*f", decimals, value);
    std::string text = buffer.data();
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) {
        text.pop_back();
    }
    return text == "-0" ? "0" : text;
}

}  // namespace timeline
