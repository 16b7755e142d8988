// Which colour is each ink in light and dark? The table of the visual language.
#pragma once

#include <array>
#include <cstdint>

#include "core/scene.h"

namespace timeline {

struct Color {
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;
    std::uint8_t a = 255;
    bool operator==(const Color&) const = default;
};

using Palette = std::array<Color, static_cast<std::size_t>(Ink::count_)>;

const Palette& palette(bool dark);

inline Color color_of(const Palette& palette, Ink ink) {
    return palette.at(static_cast<std::size_t>(ink));
}

/// WCAG 2.x contrast ratio, 1 to 21, of two opaque colours.
double contrast(Color a, Color b);

/// `over` laid on an opaque `under`.
Color blend(Color over, Color under);

}  // namespace timeline
