// What does the data file say of one organisation? Internal to the loader (dataset_json.cpp).
#pragma once

#include "core/data/data_reader.h"

namespace timeline {

/// The ids that the file has used so far.
struct UsedIds {
    Ids& organisations;
    Ids& facts;
};

/// Fills one of the data's. False when its id, name or period is unsound, which leaves it out: then
/// it has nothing but these, for another one to be filled in its place. Every mistake is reported.
bool read_organisation(DataReader& reader, const JsonNode& node, UsedIds used, const Dataset& data,
                       Organisation& organisation);

}  // namespace timeline
