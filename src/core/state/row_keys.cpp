// Steps, leaps and names (see row_keys.h).
#include "core/state/row_keys.h"

#include <algorithm>

#include "core/base/fold.h"

namespace timeline {
namespace {

/// The first from `begin` on, and round, whose name begins so.
std::optional<std::size_t> row_called(const FilteredView& view, Language language,
                                      std::size_t begin, std::string_view letters) {
    for (std::size_t i = 0; i < view.rows.size(); ++i) {
        const std::size_t row = (begin + i) % view.rows.size();
        if (fold(view.rows[row]->name.in(language)).starts_with(letters)) {
            return row;
        }
    }
    return std::nullopt;
}

/// One letter again and again goes from one name that begins with it to the next.
std::optional<std::size_t> row_by_letters(const FilteredView& view, Language language,
                                          std::size_t from, std::string_view typed) {
    const std::string letters = fold(typed);
    if (letters.empty()) {
        return std::nullopt;
    }
    const std::string first = letters.substr(0, 1);
    if (letters.size() > 1) {
        const auto found = row_called(view, language, from, letters);
        if (found || letters.find_first_not_of(first) != std::string::npos) {
            return found;
        }
    }
    return row_called(view, language, from + 1, first);
}

}  // namespace

std::optional<std::size_t> row_after_key(const FilteredView& view, Language language,
                                         std::size_t from, std::string_view key, std::size_t page) {
    if (view.rows.empty()) {
        return std::nullopt;
    }
    if (key.starts_with(letters_prefix)) {
        return row_by_letters(view, language, from, key.substr(letters_prefix.size()));
    }
    const std::size_t last = view.rows.size() - 1;
    const std::size_t step = key.starts_with("Page") ? std::max<std::size_t>(page, 1) : 1;
    std::size_t goal = from;
    if (key == "Home") {
        goal = 0;
    } else if (key == "End") {
        goal = last;
    } else if (key == "ArrowUp" || key == "PageUp") {
        goal = from - std::min(from, step);
    } else if (key == "ArrowDown" || key == "PageDown") {
        goal = std::min(from + step, last);
    }
    return goal == from ? std::nullopt : std::optional(goal);
}

}  // namespace timeline
