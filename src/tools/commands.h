// What does the tool do for each of its commands? Each returns the program's exit code; what it
// makes goes to standard output, problems to standard error, one a line, as
// FILE:LINE:COLUMN: words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "core/site/static_page.h"
#include "core/site/text_page.h"

namespace timeline::tool {

inline constexpr int data_has_problems = 1;
inline constexpr int wrong_call = 2;  // the command line, or a file that can't be used

/// Lists every mistake of a data file, letters that the fonts lack too.
int check(const std::string& data_path);

/// The memberships for a spreadsheet.
int csv(Language language, const std::string& data_path);

/// A first presentation, made from the data.
int presentation(const std::string& data_path);

/// A made-up data file, as long as is asked for.
int generate(std::size_t count, std::uint64_t seed);

/// The style sheet of the page's colours.
int colours();

struct PageCall {
    PageSettings settings;  // `measure` is the command's own
    std::string places_path;
    std::string data_path;
    std::string template_path;
};
int page(const PageCall& call);

struct TextPageCall {
    TextPageSettings settings;
    std::string data_path;
    std::string template_path;
    std::string fragment_path;
};
int text_page(const TextPageCall& call);

}  // namespace timeline::tool
