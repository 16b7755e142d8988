// How do nodes become a static page? Markup with everything escaped, and a template's places
// filled.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/dataset.h"
#include "core/semantics.h"

namespace timeline {

std::string escape_html(std::string_view text);

/// The nodes as indented markup. Only attributes and text from nodes occur in it, all escaped.
std::string to_html(const std::vector<Node>& nodes);

/// What a static page needs besides the data.
struct PageSettings {
    Language language = Language::swedish;
    std::size_t download_bytes = 0;  // what program and data are, compressed
    std::size_t wasm_bytes = 0;      // the program's size, for the progress bar; 0 when unknown
    Measure measure;                 // for the timeline's picture
};

struct StaticPage {
    std::string html;
    std::string places_css;  // where its picture lies: a style sheet beside the page
};

/// Fills the page template (web/index.html). Places that it does not know stay as they are.
StaticPage static_page(const Dataset& data, const PageSettings& settings,
                       std::string_view page_template);

}  // namespace timeline
