// Puts values into texts (see text_rows.h).
#include "core/words/text_rows.h"

namespace timeline {

std::string fill(std::string_view pattern, std::initializer_list<std::string_view> values) {
    std::string filled;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool is_place = pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}';
        const auto index =
            is_place ? static_cast<std::size_t>(pattern[i + 1] - '0') : values.size();
        if (index < values.size()) {
            filled += *(values.begin() + index);
            i += 2;
        } else {
            filled += pattern[i];
        }
    }
    return filled;
}

}  // namespace timeline
