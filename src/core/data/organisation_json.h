// What does the data file say of one organisation? Internal to the loader (dataset_json.cpp).
#pragma once

#include <optional>

#include "core/data/data_reader.h"

namespace timeline {

/// Every mistake is reported. Empty when its id, name or period is unsound, which leaves it out.
/// `seen` and `fact_ids` are the ids that the file has used so far, of organisations and of their
/// facts.
std::optional<Organisation> read_organisation(DataReader& reader, const JsonNode& node, Ids& seen,
                                              Ids& fact_ids, const Dataset& data);

}  // namespace timeline
