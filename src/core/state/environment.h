// What does the browser say about the visitor? The first choices follow it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/color.h"
#include "core/base/language.h"

namespace timeline {

/// The colours that the visitor's system forces on every page.
struct SystemColors {
    Color canvas = rgb(0xFFFFFF);
    Color canvas_text = rgb(0x000000);
    Color button_border = canvas_text;
    Color highlight = canvas_text;
    Color highlight_text = canvas;
    Color gray_text = canvas_text;
    bool operator==(const SystemColors&) const = default;
};

struct Environment {
    std::vector<std::string> languages;  // BCP 47, the preferred one first
    std::string page_language;           // of the static page that was opened
    bool dark = false;
    bool reduced_motion = false;
    /// The page's text size, by the browser's setting and the visitor's choice on the page,
    /// relative to the usual 16 CSS pixels.
    float text_scale = 1;
    bool more_contrast = false;
    bool forced_colors = false;
    SystemColors system_colors;
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
