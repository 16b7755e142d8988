// What is wrong with a data file, and where? One mistake with the place an author must look at.
#pragma once

#include <string>

#include "core/language.h"

namespace timeline {

enum class ProblemKind {
    empty_file,
    too_large,
    not_json,
    wrong_type,
    missing,
    empty_text,
    unreadable_sign,
    bad_id,
    duplicate_id,
    bad_date,
    end_before_start,
    unknown_theme,
    unknown_shape,
    unknown_qualifier,
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

/// "line 12, column 9, organisations[3].themes[0]: unknown theme “sport”", in the visitor's
/// language.
std::string describe(const Problem& problem, Language language);

}  // namespace timeline
