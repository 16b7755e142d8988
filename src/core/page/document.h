// What does the text around the picture say? The same in the running program and in the static
// page.
#pragma once

#include <vector>

#include "core/data/dataset.h"
#include "core/markup/node.h"
#include "core/state/filter.h"
#include "core/state/view_state.h"

namespace timeline {

/// What the text around the picture depends on.
struct DocumentSettings {
    Language language = Language::swedish;
    Language page_language = Language::swedish;  // of the page that was opened: links lead from it
    Sort sort = Sort::start;
    bool is_live = false;  // in the running program, where headings sort
    bool table_first = false;
    std::size_t table_page = 0;
    bool operator==(const DocumentSettings&) const = default;
};

/// Why the city takes part, the memberships in `view` as a table, every organisation with all its
/// facts, how the picture is read, where the facts come from, and links to the site's other pages.
std::vector<Node> document_sections(const Dataset& data, const FilteredView& view,
                                    const DocumentSettings& settings);

/// What the static page has in the place of the stage's header and toolbar: title, tagline, links
/// and the sentence that sums up.
Node static_header(const Dataset& data, Language language);

/// How the picture is read: each kind of mark and each theme in words.
Node legend_section(const Dataset& data, Language language);

}  // namespace timeline
