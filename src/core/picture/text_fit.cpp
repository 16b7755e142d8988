// Shortens texts and breaks them into lines (see text_fit.h).
#include "core/picture/text_fit.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/base/utf8.h"

namespace timeline {
namespace {

/// The longest prefix of whole characters that fits together with `ending`.
std::size_t fitting_prefix(std::string_view text, std::string_view ending, float max_width_px,
                           TextStyle style, const Measure& measure) {
    const auto width_of = [&](std::string_view words) {
        return measure(words, style.size_px, style.weight);
    };
    const auto next_end = [&](std::size_t begin) {
        return begin + first_character_length(text.substr(begin));
    };
    const auto fits = [&](std::size_t end) {
        return width_of(std::string(text.substr(0, end)) + std::string(ending)) <= max_width_px;
    };
    // A width is the sum of its letters', so that each is measured once; but for rounding, which
    // the whole decides.
    std::size_t end = 0;
    std::size_t last = 0;
    for (float left_px = max_width_px - width_of(ending); end < text.size();) {
        const std::size_t next = next_end(end);
        left_px -= width_of(text.substr(end, next - end));
        if (left_px < 0) {
            break;
        }
        last = std::exchange(end, next);
    }
    if (end > 0 && !fits(end)) {
        return last;
    }
    return end < text.size() && fits(next_end(end)) ? next_end(end) : end;
}

}  // namespace

std::string shorten(std::string_view text, float max_width_px, TextStyle style,
                    const Measure& measure) {
    if (measure(text, style.size_px, style.weight) <= max_width_px) {
        return std::string(text);
    }
    constexpr std::string_view ellipsis = "…";
    std::string_view kept =
        text.substr(0, fitting_prefix(text, ellipsis, max_width_px, style, measure));
    while (kept.ends_with(' ')) {
        kept.remove_suffix(1);
    }
    return kept.empty() ? std::string() : std::string(kept) + std::string(ellipsis);
}

std::vector<std::string> wrap(std::string_view text, float width_px, TextStyle style,
                              const Measure& measure) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        std::size_t end = fitting_prefix(text, "", width_px, style, measure);
        if (end < text.size()) {
            const std::size_t space = text.substr(0, end + 1).rfind(' ');
            end = space != std::string_view::npos && space > 0
                      ? space
                      : std::max(end, first_character_length(text));
        }
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end);
        while (text.starts_with(' ')) {
            text.remove_prefix(1);
        }
    }
    return lines;
}

float balanced_width(std::string_view text, float room_px, TextStyle style,
                     const Measure& measure) {
    const std::size_t lines = wrap(text, room_px, style, measure).size();
    float narrow = 0;
    float wide = room_px;
    constexpr float exact_px = 4;
    while (lines > 1 && wide - narrow > exact_px) {
        const float middle = (narrow + wide) / 2;
        (wrap(text, middle, style, measure).size() > lines ? narrow : wide) = middle;
    }
    float widest = 0;
    for (const std::string& line : wrap(text, wide, style, measure)) {
        widest = std::max(widest, measure(line, style.size_px, style.weight));
    }
    return std::min(std::ceil(widest) + 1, room_px);
}

}  // namespace timeline
