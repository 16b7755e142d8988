// How do the memberships become a file for spreadsheets?
#pragma once

#include <string>

#include "core/data/dataset.h"

namespace timeline {

/// All memberships by start year: RFC 4180 in UTF-8 with its mark, between fields what the
/// language's spreadsheets expect.
std::string memberships_csv(const Dataset& data, Language language);

}  // namespace timeline
