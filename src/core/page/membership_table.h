// What does the table of memberships say, on the page and as a file?
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/data/dataset.h"
#include "core/markup/node.h"
#include "core/page/document.h"
#include "core/state/filter.h"
#include "core/state/view_state.h"

namespace timeline {

/// The section of the text around the picture that other rows change; all others stay.
constexpr std::string_view memberships_id = "memberships";

/// The memberships in `view` as a table with a heading and a link to the file of all.
Node membership_section(const Dataset& data, const FilteredView& view,
                        const DocumentSettings& settings);

/// The columns' names: of the organisations, and of what `membership_facts` says of each.
std::vector<std::string> membership_columns(const Dataset& data, Language language);

/// What a membership's row says after its name, in the order of the columns.
std::array<std::string, 4> membership_facts(const Dataset& data, const Organisation& organisation,
                                            Language language);

/// The buttons that turn the pages of a table that is too long to be shown whole.
constexpr std::string_view table_previous_id = "list-previous";
constexpr std::string_view table_next_id = "list-next";

/// Of the pages of it that one which is shown where another may be wished for: no later than the
/// last one. They count from 0.
std::size_t shown_page(const FilteredView& view, std::size_t page);

/// The rows that one page of it has.
Rows rows_on_page(const FilteredView& view, std::size_t page);

/// Whose name in the table an element is; null for other elements.
const Organisation* organisation_of_link(const FilteredView& view, std::size_t page,
                                         std::string_view id);

/// The order that a heading of the table asks for; empty for other elements.
std::optional<Sort> sort_of_column(std::string_view id);

}  // namespace timeline
