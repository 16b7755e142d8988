// How are dates written? Reads and writes the Extended Date/Time Format (EDTF, ISO 8601-2).
//
// Read are all of level 0 but times of day ("2007", "2007-11", "2007-11-27", "2019/2022") and of
// level 1 what tells of a source's doubts: "1995~" (about), "1984?" (uncertain), "1984%" (both),
// "2018-21" (spring), "201X", "2004-XX" (digits that nobody stated), "2007/..", "/1985". What is
// EDTF but not read is refused by its name, so that an author knows what to write instead.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/date.h"

namespace timeline {

/// Why a text is not read as a date or a period.
enum class DateMistake {
    not_a_date,
    no_such_month,
    no_such_day,
    year_out_of_reach,  // before 1000 or after 2999; EDTF's "Y17000", "-0200", "1950S2"
    time_of_day,        // "2004-01-01T10:10:10Z"
    part_of_year,       // quarters and other parts of level 2, "2018-34"
    several_dates,      // sets of level 2, "{1960,1961}"
    doubt_in_part,      // level 2: a sign of doubt, or an X, about a part of the date only
    word,               // "open", "unknown": a draft of 2012 had them
    not_a_period,       // one date where a start and an end are wanted
    dash,               // "1995–2003"
};

/// What was read, or why nothing was.
template <typename Value>
struct Reading {
    std::optional<Value> value;
    DateMistake mistake = DateMistake::not_a_date;
};

/// Reads one date in the years 1000 to 2999.
Reading<Date> read_date(std::string_view text);

/// Reads an interval, "start/end". A start of ".." is one that is not stated. An end before the
/// start is read: see `ends_before_start`.
Reading<Period> read_period(std::string_view text);

/// The same without the reason.
inline std::optional<Date> parse_date(std::string_view text) { return read_date(text).value; }
inline std::optional<Period> parse_period(std::string_view text) { return read_period(text).value; }

std::string to_edtf(const Date& date);
std::string to_edtf(const Period& period);

}  // namespace timeline
