// Where do the site's other files lie? Addresses relative to the page that was opened, because the
// site may lie in any folder of any server.
#pragma once

#include <string>
#include <string_view>

#include "core/base/language.h"

namespace timeline {

enum class SiteFile { timeline, help, accessibility, memberships_csv, data };

/// Leads from a page in this language to the site's root.
std::string_view root_from(Language language);

/// The address of a file in the language `to`, seen from a page in the language `from`: Swedish
/// pages lie at the site's root, English ones in the folder "en".
std::string link_to(SiteFile file, Language to, Language from);

}  // namespace timeline
