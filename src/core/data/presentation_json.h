// How does a file become a presentation's steps, and the steps a file that an author can change?
//
// {"steps": [{"view": "org=c40", "caption": {"sv": "…", "en": "…"}, "notes": {…}, "figure": {…}}]}
//
// A view is what stands in the address bar after "?". Of a caption the first line is the sentence
// to be read from the back row, and the rest smaller; where no organisation is chosen the first
// line is the heading and the second the sentence; a number that the heading begins with stands
// large. Notes, figure (what stands large) and look may be left out. A look is "title" (an
// opening), "roles" (the map shows them) or "themes" (how many memberships there are of each).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/clean_text.h"
#include "core/data/dataset.h"
#include "core/data/problem.h"

namespace timeline {

/// More than that nobody sits through.
inline constexpr std::size_t max_steps = 200;

struct PresentationResult {
    std::vector<Step> steps;  // the sound ones; empty when there is none
    std::vector<Problem> problems;
};

/// Never throws. The problems' paths begin with the file's name, as those of the data don't.
PresentationResult load_presentation(std::string_view bytes, const CanDraw& can_draw = {});

/// The file that gives these steps.
std::string presentation_json(const std::vector<Step>& steps);

}  // namespace timeline
