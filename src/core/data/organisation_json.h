// What does the data file say of one organisation? Internal to the loader (dataset_json.cpp).
#pragma once

#include "core/data/data_reader.h"

namespace timeline {

/// Adds it to the data's; one whose id, name or period is unsound is left out. Every mistake is
/// reported. `seen` and `fact_ids` are the ids that the file has used so far, of organisations and
/// of their facts.
void read_organisation(DataReader& reader, const JsonNode& node, Ids& seen, Ids& fact_ids,
                       Dataset& data);

}  // namespace timeline
