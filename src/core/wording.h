// How is a fact said? The one place that turns dates, counts and names into words, used by the
// picture, the page's elements and the static pages alike, so that they always say the same.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/dataset.h"
#include "core/filter.h"
#include "core/language.h"
#include "core/problem.h"
#include "core/view_state.h"

namespace timeline {

/// "2015", "september 2015", "våren 2018"; approximate dates carry "≈".
std::string date_words(const Date& date, Language language);

/// "2019–2022", "sedan juni 2023".
std::string period_words(const Period& period, Language language);

/// A month's three-letter abbreviation for axis labels; month 0 is January.
std::string_view short_month(int month, Language language);

/// "2007", "≈ 1995" or "Anges inte".
std::string start_words(const Organisation& organisation, Language language);

/// The longest form of an approximate start: "≈ 1995 (mellan 1994 och 1996)"; else `start_words`.
std::string long_start_words(const Dataset& data, const Organisation& organisation,
                             Language language);

/// Whole years from the start year to the as-of year: "16 år", "≈ 28 år", "Första året"; empty when
/// the start isn't stated.
std::string years_words(const Dataset& data, const Organisation& organisation, Language language);

/// "Medlem sedan 2007 som innovationsstad".
std::string membership_words(const Organisation& organisation, Language language);

/// "Klimat" or "Mobilitet, Klimat".
std::string theme_words(const Dataset& data, const Organisation& organisation, Language language);

/// "över 1 500": with a no-break space or a comma between thousands.
std::string figure_number(const Figure& figure, Language language);

/// The role's time, or that it isn't stated.
std::string role_time_words(const Role& role, Language language);

/// What is known of a row besides its name, for those who hear it: themes, start and roles.
std::string row_words(const Dataset& data, const Organisation& organisation, Language language);

/// "5 av 12 organisationer visas".
std::string status_words(const FilteredView& view, Language language);

/// "10 med startår, 2 utan", of what is shown.
std::string total_words(const FilteredView& view, Language language);

/// The sentence that sums up the whole data.
std::string summary_words(const Dataset& data, Language language);

/// The line under the page's title, with the years that the data covers.
std::string tagline_words(const Dataset& data, Language language);
/// As much of it as fits on a phone.
std::string short_tagline_words(const Dataset& data, Language language);

/// A line of text with an id that is unique on the page.
struct NamedLine {
    std::string id;
    std::string words;
};

/// Where each dated fact of an organisation comes from, membership first.
std::vector<NamedLine> source_lines(const Organisation& organisation, Language language);

/// The kinds of mark that the picture has.
enum class LegendMark { exact, soft, unstated, open_end, role, moment };

struct LegendEntry {
    LegendMark mark = LegendMark::exact;
    std::string id;
    std::string words;
};

/// What each kind of mark means.
std::vector<LegendEntry> legend_entries(const Dataset& data, Language language);

}  // namespace timeline
