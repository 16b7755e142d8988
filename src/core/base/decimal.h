// How is a number written for programs to read: addresses, JSON, SVG? And a whole one read again?
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace timeline {

/// At most so many decimals (0 to 3), none that are zero: "2005", "2015.25", "-0.5", never "-0".
/// Two are enough for pixels and for years, and spare snapshots the last bit. The nearest such
/// number; what is beyond 10^12 is 10^12, and what is no number is 0.
std::string decimal(double value, int decimals = 2);

/// The number that at most eight digits are, to the base 10 or 16; nothing for anything else.
/// (std::from_chars costs more than all of its uses here.)
std::optional<std::uint32_t> read_digits(std::string_view digits, std::uint32_t base);

}  // namespace timeline
