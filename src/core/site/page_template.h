// How is a template filled? One way for all pages.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace timeline {

/// A place of the template and what goes there, as markup.
struct Place {
    std::string_view mark;
    std::string markup;
};

/// One pass: what has been put in is never searched for places again, so that nothing in the data
/// can stand for one. Places that aren't in `places` stay as they are.
std::string filled(std::string_view page, const std::vector<Place>& places);

}  // namespace timeline
