// How is a number written for programs to read: addresses, JSON, SVG?
#pragma once

#include <string>

namespace timeline {

/// At most so many decimals (0 to 3), none that are zero: "2005", "2015.25", "-0.5", never "-0".
/// Two are enough for pixels and for years, and spare snapshots the last bit. The nearest such
/// number; what is beyond 10^12 is 10^12, and what is no number is 0.
std::string decimal(double value, int decimals = 2);

}  // namespace timeline
