// To which row does a key lead, where there are more than the page has elements for?
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/state/filter.h"

namespace timeline {

/// What is typed begins with this in the place of a key's name.
inline constexpr std::string_view letters_prefix = "letters:";

/// The place among the view's rows that an arrow, Home, End, PageUp or PageDown leads to from row
/// `from`, or the beginning of a name ("letters:eu"): the next row whose name begins so, and from
/// the first again after the last. `page` rows are in sight. Nothing for other keys, and where
/// there is no other row to go to.
std::optional<std::size_t> row_after_key(const FilteredView& view, Language language,
                                         std::size_t from, std::string_view key, std::size_t page);

}  // namespace timeline
