// What does the data file say of one organisation? Internal to the loader (dataset_json.cpp).
#pragma once

#include "core/data/data_reader.h"

namespace timeline {

/// Fills one of the data's, which has its id already, or none where that is unsound. False when its
/// id, name or period is unsound, which leaves it out: then another one can be filled in its place.
/// Every mistake is reported. `used`: the ids of facts so far.
bool read_organisation(DataReader& reader, const JsonNode& node, Ids& used, const Dataset& data,
                       Organisation& organisation);

}  // namespace timeline
