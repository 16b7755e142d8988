// Fills a template (see page_template.h).
#include "core/site/page_template.h"

#include <algorithm>

namespace timeline {

std::string filled(std::string_view page, const std::vector<Place>& places) {
    std::string out;
    while (!page.empty()) {
        const auto place = std::find_if(places.begin(), places.end(), [page](const Place& each) {
            return page.starts_with(each.mark);
        });
        out += place == places.end() ? page.substr(0, 1) : std::string_view(place->markup);
        page.remove_prefix(place == places.end() ? 1 : place->mark.size());
    }
    return out;
}

}  // namespace timeline
