// How is a number written for programs to read: addresses, JSON, SVG?
#pragma once

#include <string>

namespace timeline {

/// At most so many decimals, none that are zero: "2005", "2015.25", "-0.5", never "-0". Two are
/// enough for pixels and for years, and spare snapshots the last bit.
std::string decimal(double value, int decimals = 2);

}  // namespace timeline
