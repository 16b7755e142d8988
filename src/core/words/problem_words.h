// How is a mistake in a file said to its author?
#pragma once

#include <string>

#include "core/base/language.h"
#include "core/data/problem.h"

namespace timeline {

/// "line 12, column 9, organisations[3].themes[0]: unknown theme “sport”", in the visitor's
/// language.
std::string describe(const Problem& problem, Language language);

}  // namespace timeline
