// How does the page's script read what is to be on the page?
#pragma once

#include <string>
#include <vector>

#include "core/page/page.h"

namespace timeline {

/// JSON as the page's mirror reads it: the same page always gives the same text.
std::string to_json(const Page& page);

/// The nodes alone, in the same form.
std::string nodes_json(const std::vector<Node>& nodes);

/// A message for the page's panel, with lines of detail and the language they are in:
/// {"message": "...", "details": ["..."], "lang": "sv"}.
std::string message_json(const std::string& message, const std::vector<std::string>& details,
                         Language language);

}  // namespace timeline
