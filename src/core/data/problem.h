// What is wrong with a data file, and where? One mistake with the place an author must look at.
#pragma once

#include <string>

namespace timeline {

enum class ProblemKind {
    empty_file,
    too_large,
    not_json,
    web_page,
    not_utf8,
    other_encoding,
    wrong_type,
    missing,
    empty_text,
    unreadable_sign,
    letter_not_drawn,
    bad_id,
    duplicate_id,
    bad_date,  // the first of as many kinds as there are of DateMistake, in its order
    no_such_month,
    no_such_day,
    year_out_of_reach,
    time_of_day,
    part_of_year,
    several_dates,
    doubt_in_part,
    date_word,
    not_a_period,
    period_with_dash,
    end_before_start,
    nothing_stated,
    after_as_of,
    as_of_in_doubt,
    unknown_theme,
    unknown_shape,
    unknown_qualifier,
    unknown_look,
    unknown_organisation,
    out_of_range,
    too_many,
    no_organisations,
};

struct Problem {
    ProblemKind kind = ProblemKind::not_json;
    std::string path;    // such as organisations[3].membership.period; empty for the file itself
    int line = 1;        // counting from 1
    int column = 1;      // counting from 1, in bytes
    std::string detail;  // the offending value or the expected type, untrusted text
    bool operator==(const Problem&) const = default;
};

}  // namespace timeline
