// What does the table of memberships say, on the page and as a file?
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/data/dataset.h"
#include "core/state/view_state.h"

namespace timeline {

/// The columns' names: of the organisations, and of what `membership_facts` says of each.
std::vector<std::string> membership_columns(const Dataset& data, Language language);

/// What a membership's row says after its name, in the order of the columns.
std::array<std::string, 4> membership_facts(const Dataset& data, const Organisation& organisation,
                                            Language language);

/// The order that a heading of the table asks for; empty for other elements.
std::optional<Sort> sort_of_column(std::string_view id);

}  // namespace timeline
