// How does a view become an address, and an address a view? A readable query such as
// "theme=climate,safety&org=c40&from=2005&to=2015".
//
// Defaults are not written, unknown keys are ignored, and each bad value falls back alone, so that
// an old or mistyped link still shows the rest. A presentation's step is such a query too.
#pragma once

#include <string>
#include <string_view>

#include "core/data/dataset.h"
#include "core/state/view_state.h"

namespace timeline {

/// The query without "?"; `defaults` holds what needs no mention (the page's own language).
std::string to_query(const ViewState& state, const ViewState& defaults);

/// The query `ours` in the place that ours had in `address`. What is there of others (a CMS's page
/// number, a campaign) stays where it was, letter by letter.
std::string query_among_others(std::string_view address, std::string_view ours);

/// Reads a query, with or without "?", on top of `defaults`.
ViewState from_query(std::string_view query, const ViewState& defaults, const Dataset& data);

/// Whether going from one view to the other deserves a step in the browser's history: choosing an
/// organisation or a language does, moving about and typing don't.
bool is_history_step(const ViewState& from, const ViewState& to);

}  // namespace timeline
