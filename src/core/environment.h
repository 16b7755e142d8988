// What does the browser say about the visitor? The first choices follow it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/language.h"

namespace timeline {

struct Environment {
    std::vector<std::string> languages;  // BCP 47, the preferred one first
    std::string page_language;           // of the static page that was opened
    bool dark = false;
    bool reduced_motion = false;
    /// The page's text size in the browser, relative to the usual 16 CSS pixels.
    float text_scale = 1;
    bool operator==(const Environment&) const = default;
};

/// Reads the page's environment JSON; members that are missing or of another type keep their
/// default.
Environment parse_environment(std::string_view json_text);

/// The language of the static page that was opened.
Language page_language(const Environment& environment);

/// The English page stays English. The start page takes the visitor's first language that the site
/// has, and English for those who prefer neither.
Language preferred_language(const Environment& environment);

}  // namespace timeline
