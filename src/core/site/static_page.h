// How does a template become the page as it stands before the program is there, and without it?
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/data/dataset.h"
#include "core/picture/scene.h"

namespace timeline {

/// What a static page needs besides the data.
struct PageSettings {
    Language language = Language::swedish;
    std::size_t download_bytes = 0;  // what program and data are, compressed
    std::size_t wasm_bytes = 0;      // the program's size, for the progress bar; 0 when unknown
    std::size_t data_bytes = 0;      // the data file's, as it is; 0 when unknown
    Measure measure;                 // for the timeline's picture
};

struct StaticPage {
    std::string html;
    std::string places_css;  // where its picture lies: a style sheet beside the page
};

/// Fills the page template (web/pages/index.html). Places that it does not know stay as they are.
StaticPage static_page(const Dataset& data, const PageSettings& settings,
                       std::string_view page_template);

}  // namespace timeline
