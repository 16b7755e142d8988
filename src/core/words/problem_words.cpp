// Turns mistakes into words (see problem_words.h).
#include "core/words/problem_words.h"

#include "core/base/utf8.h"
#include "core/words/text.h"

namespace timeline {

std::string describe(const Problem& problem, Language language) {
    static_assert(static_cast<int>(Text::count_) - static_cast<int>(Text::problem_empty_file) ==
                      static_cast<int>(ProblemKind::no_organisations) + 1,
                  "every ProblemKind needs its text, in the same order");
    const auto id = static_cast<Text>(static_cast<int>(Text::problem_empty_file) +
                                      static_cast<int>(problem.kind));
    // Hostile values are shown, but not at any length.
    constexpr std::size_t max_detail_bytes = 80;
    std::string detail(cut_to_bytes(problem.detail, max_detail_bytes));
    if (detail.size() < problem.detail.size()) {
        detail += "…";
    }
    std::string words = text(Text::problem_place, language,
                             {std::to_string(problem.line), std::to_string(problem.column)});
    if (!problem.path.empty()) {
        words += ", " + problem.path;
    }
    return words + ": " + text(id, language, {detail});
}

}  // namespace timeline
