// How does a text of the site's own (help, accessibility statement) become a page?
//
// In: the page template (web/pages/page.html) and a fragment of web/pages, which begins with the
// h1. Out: the whole page in one language, with the words of head and foot from text.cpp and, where
// the fragment asks for it, the timeline's legend from the data.
#pragma once

#include <string>
#include <string_view>

#include "core/base/language.h"
#include "core/data/dataset.h"
#include "core/page/links.h"

namespace timeline {

struct TextPageSettings {
    Language language = Language::swedish;
    SiteFile page = SiteFile::help;
};

/// The fragment is the project's own markup and stays as it is; what is from the data is escaped.
std::string text_page(const Dataset& data, const TextPageSettings& settings,
                      std::string_view page_template, std::string_view fragment);

}  // namespace timeline
