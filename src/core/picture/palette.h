// Which colour is each ink? The table of the visual language, in light and dark, each with more
// contrast too, and the system's own colours where it forces them.
#pragma once

#include <array>
#include <string_view>

#include "core/base/color.h"
#include "core/picture/scene.h"
#include "core/state/environment.h"

namespace timeline {

using Palette = std::array<Color, static_cast<std::size_t>(Ink::count_)>;

enum class Tone { light, dark, light_more, dark_more };

constexpr Tone tone_of(bool dark, bool more_contrast) {
    return more_contrast ? (dark ? Tone::dark_more : Tone::light_more)
                         : (dark ? Tone::dark : Tone::light);
}

const Palette& palette(Tone tone);

/// Two colours carry everything: shape and word tell the themes apart.
Palette forced_palette(const SystemColors& system);

/// CSS's keyword for the system's colour that the ink has in the forced palette.
std::string_view forced_keyword(Ink ink);

inline Color color_of(const Palette& palette, Ink ink) {
    return palette.at(static_cast<std::size_t>(ink));
}

/// The line that a raised or selected ground needs where no tint sets it apart from the surface;
/// `none` where there is one.
Ink edge_of(const Palette& palette, Ink ground);

}  // namespace timeline
