// How is a fact said? The one place that turns dates, counts and names into words, used by the
// picture, the page's elements and the static pages alike, so that they always say the same.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/language.h"
#include "core/data/dataset.h"
#include "core/state/filter.h"
#include "core/state/view_state.h"
#include "core/words/time_words.h"

namespace timeline {

/// "Klimat" or "Mobilitet, Klimat".
std::string theme_words(const Dataset& data, const Organisation& organisation, Language language);

/// "över 1 500": with a no-break space or a comma between thousands.
std::string figure_number(const Figure& figure, Language language);

/// What is known of a row besides its name, for those who hear it: themes, start and roles.
std::string row_words(const Dataset& data, const Organisation& organisation, Language language);

/// "Tema: Mobilitet", "… lokala nivån …": why a search found an organisation; empty where the name
/// tells.
std::string finding_words(const Dataset& data, const FilteredView& view,
                          const Organisation& organisation, Language language);

/// "10 000", as the language writes it.
std::string count_words(std::size_t count, Language language);

/// "5 av 12 organisationer visas".
std::string status_words(const FilteredView& view, Language language);

/// "12 medlemskap, 2 utan startår": all that the data has.
std::string whole_total_words(const Dataset& data, Language language);

/// The same, or "4 av 12 medlemskap" where not all are shown.
std::string total_words(const Dataset& data, const FilteredView& view, Language language);

/// "2015: 6 medlemskap", of those with a known start (see count_over_time).
std::string year_reading_words(const std::vector<CountStep>& steps, int year, Language language);

/// "12 medlemskap sedan 1995": all of the data, and the earliest start that is known.
std::string headline_words(const Dataset& data, Language language);

/// Why nothing is shown: what was searched for and the themes that were chosen.
std::string nothing_found_words(const Dataset& data, const ViewState& state, Language language);

/// "Stockholms stad är med i 12 internationella organisationer och nätverk.": those that go on.
std::string belongs_words(const Dataset& data, Language language);

/// "12 internationella organisationer och nätverk sedan 1995", where all of them go on; else the
/// sentence above.
std::string opening_words(const Dataset& data, Language language);

/// "Källa: Stockholms stad, sidan ”…”. Uppgifterna gäller till och med 2023."
std::string source_and_date_words(const Dataset& data, Language language);

/// The sentences that sum up the whole data.
std::string summary_words(const Dataset& data, Language language);

/// The line under the page's title, with the years that the data covers.
std::string tagline_words(const Dataset& data, Language language);
/// As much of it as fits on a phone.
std::string short_tagline_words(const Dataset& data, Language language);

/// What stands over a group of rows, "Klimat" or "Startår anges inte", and the id of that heading.
/// No count: the theme's chip counts those that have it as their second theme too.
std::string group_heading_words(const Dataset& data, const RowGroup& group, Language language);
std::string group_heading_id(const Dataset& data, const RowGroup& group);

/// What a group is called as a lane (see lanes.h), which those without a theme have too.
std::string lane_words(const Dataset& data, const RowGroup& group, Language language);
std::string lane_id(const Dataset& data, const RowGroup& group);
/// Of the lane in which an organisation is; empty when it isn't shown.
std::string lane_id_of(const Dataset& data, const FilteredView& view,
                       const Organisation& organisation);
/// "14 medlemskap".
std::string memberships_words(std::size_t count, Language language);
/// "2004–2006", from the first to the last start of several rows.
std::string starts_words(const Organisation& first, const Organisation& last, Language language);

/// A line of text with an id that is unique on the page.
struct NamedLine {
    std::string id;
    std::string words;
};

/// Where each dated fact of an organisation comes from, membership first.
std::vector<NamedLine> source_lines(const Organisation& organisation, Language language);

/// "Källor (5)": what opens them.
std::string sources_words(const Organisation& organisation, Language language);

/// The kinds of mark that the picture has.
enum class LegendMark {
    exact,
    soft,
    unstated,
    open_end,
    role,
    moment,
    ended,
    soft_end,
    unstated_end
};

struct LegendEntry {
    LegendMark mark = LegendMark::exact;
    std::string id;
    std::string words;
};

/// What each kind of mark means that the data has.
std::vector<LegendEntry> legend_entries(const Dataset& data, Language language);

}  // namespace timeline
