// How is a time said? Dates, periods, memberships and how long they have lasted, in words.
//
// The part of wording.h that is about time. The picture, the page's elements, the table, the file
// and the slides all take their words from here, so that a membership that has ended has ended in
// all of them.
#pragma once

#include <string>
#include <string_view>

#include "core/base/language.h"
#include "core/data/dataset.h"

namespace timeline {

/// "2015", "september 2015", "27 november 2007", "våren 2018", "2010-talet"; approximate dates
/// carry "≈", uncertain ones "(osäkert)".
std::string date_words(const Date& date, Language language);

/// "2019–2022", "sedan juni 2023", "från 2010, slutet anges inte".
std::string period_words(const Period& period, Language language);

/// The same as short as can be: "2007" (and still), "1991–2017", "2010–?" (end not stated),
/// "?–2010". Empty when neither is stated.
std::string short_period_words(const Period& period, Language language);

/// A month's three-letter abbreviation for axis labels; month 0 is January.
std::string_view short_month(int month, Language language);

/// "2007", "≈ 1995" or "Anges inte".
std::string start_words(const Organisation& organisation, Language language);

/// The longest form of an approximate start: "≈ 1995 (mellan 1994 och 1996)"; else `start_words`.
std::string long_start_words(const Dataset& data, const Organisation& organisation,
                             Language language);

/// What the table says of when: the start alone where every membership of the data goes on, else
/// also whether and when each ended. The column's name says which.
std::string membership_time_words(const Dataset& data, const Organisation& organisation,
                                  Language language);
std::string_view membership_time_column(const Dataset& data, Language language);

/// For how long: whole years from the start year to the end year, or to the as-of year: "16 år",
/// "≈ 28 år", "Första året". Of 1991 to 2017 they are 26; where both are known to the month, as
/// many as have passed. Empty when the start or the end isn't stated.
std::string years_words(const Dataset& data, const Organisation& organisation, Language language);

/// "Medlem sedan 2007 som innovationsstad", "Medlem 1991–2017".
std::string membership_words(const Organisation& organisation, Language language);

/// The same and for how long: "Medlem sedan 1995 · 28 år (till och med 2023)", "Medlem sedan 2023,
/// det första året". Nothing is added where no time can be told.
std::string membership_and_years_words(const Dataset& data, const Organisation& organisation,
                                       Language language);

/// The same as `membership_words` inside a longer sentence, without the capacity: "medlem sedan ≈
/// 1995".
std::string spoken_membership(const Organisation& organisation, Language language);

/// The role's time, or that it isn't stated.
std::string role_time_words(const Role& role, Language language);

/// "Styrgrupp, 2019–2022": a role by its short or whole title, and when it was held.
std::string role_words(const LocalText& title, const Role& role, Language language);

}  // namespace timeline
