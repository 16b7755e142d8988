// How does the page's script read what is to be on the page?
#pragma once

#include <string>
#include <vector>

#include "core/page/page.h"

namespace timeline {

/// JSON as the page's mirror reads it: the same page always gives the same text. Of nodes that are
/// as they were `before`, with all that is inside, the id alone stands in their place; null: the
/// page knows none yet.
std::string to_json(const Page& page, const Page* before = nullptr);

/// The nodes alone, in the same form.
std::string nodes_json(const std::vector<Node>& nodes);

/// A message for the page's panel, with lines of detail and the language they are in:
/// {"message": "...", "details": ["..."], "lang": "sv"}.
std::string message_json(const std::string& message, const std::vector<std::string>& details,
                         Language language);

}  // namespace timeline
