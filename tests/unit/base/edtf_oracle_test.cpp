// Is a date read as another reader of EDTF reads it? Hundreds of texts are compared with the npm
// package `edtf` (tests/unit/edtf_oracle.mjs makes the table): whether it is one, its first and
// last day, and what is doubted. Where both differ on purpose, the reason stands here.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "core/base/edtf.h"
#include "unit/support.h"

namespace timeline {
namespace {

using nlohmann::json;
using testing::IsEmpty;

const json& oracle() {
    static const json all = json::parse(test::read_text_file(TIMELINE_EDTF_ORACLE));
    return all;
}

/// One text with both readings.
struct Case {
    explicit Case(const json& entry)
        : text(entry["text"].get<std::string>()),
          theirs(entry),
          date(read_date(text)),
          period(read_period(text)) {}

    bool they_read() const { return theirs["type"] != "refused"; }
    bool is_period() const { return text.find('/') != std::string::npos; }
    bool we_read() const { return is_period() ? period.value.has_value() : date.value.has_value(); }
    DateMistake mistake() const { return is_period() ? period.mistake : date.mistake; }
    bool has(std::string_view part) const { return text.find(part) != std::string::npos; }

    std::string text;
    json theirs;
    Reading<Date> date;
    Reading<Period> period;
};

/// The decimal year at which a day begins, as date.h has it.
double day_begins(const json& day, int days_later) {
    const int year = day[0].get<int>();
    const int month = day[1].get<int>();
    const double share = 1.0 / days_in_month(year, month);
    return year + (month - 1 + (day[2].get<int>() - 1 + days_later) * share) / 12;
}

bool is_near(double one, double other) { return std::abs(one - other) < 1e-9; }

/// What of a date is read otherwise than by the package; empty: nothing.
std::string difference_of(const Date& ours, const json& theirs) {
    constexpr int without_margin = 0;
    const YearSpan span = span_of(ours, without_margin);
    // The package's seasons are the quarters of a year.
    const double shift = ours.has_season() ? 2.0 / 12 : 0;
    std::string found;
    found += is_near(span.begin, day_begins(theirs["first"], 0) + shift) ? "" : "first day ";
    found += is_near(span.end, day_begins(theirs["last"], 1) + shift) ? "" : "last day ";
    found += ours.approximate == theirs["approximate"].get<bool>() ? "" : "approximate ";
    found += ours.uncertain == theirs["uncertain"].get<bool>() ? "" : "uncertain ";
    return found;
}

/// A start of ".." is one that nobody stated: a membership has begun.
std::string difference_of_start(const Period& ours, const json& theirs) {
    if (theirs.is_string()) {
        return ours.start ? "start" : "";
    }
    return ours.start ? difference_of(*ours.start, theirs) : "start";
}

std::string difference_of_end(const Period& ours, const json& theirs) {
    if (theirs.is_string()) {
        const PeriodEnd kind = theirs == "open" ? PeriodEnd::ongoing : PeriodEnd::not_stated;
        return ours.end_kind == kind ? "" : "end";
    }
    return ours.end ? difference_of(*ours.end, theirs) : "end";
}

std::string difference_of_both(const Case& c) {
    return c.is_period() ? difference_of_start(*c.period.value, c.theirs["start"]) +
                               difference_of_end(*c.period.value, c.theirs["end"])
                         : difference_of(*c.date.value, c.theirs["date"]);
}

bool names_what_is_not_read(DateMistake mistake) {
    using enum DateMistake;
    constexpr auto names =
        std::to_array({year_out_of_reach, time_of_day, part_of_year, several_dates, doubt_in_part});
    return std::ranges::find(names, mistake) != names.end();
}

bool is_digits(std::string_view text) {
    return text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Where one reads what the other doesn't, on purpose.
struct Difference {
    const char* reason;
    bool we_read;
    bool (*holds)(const Case&);
};

constexpr auto differences = std::to_array<Difference>({
    {"of level 2, or no year of a membership: refused by its name (edtf.h)", false,
     [](const Case& c) { return names_what_is_not_read(c.mistake()); }},
    {"the package counts on from a month's last day into the next month: 2015-02-29", false,
     [](const Case& c) { return c.mistake() == DateMistake::no_such_day; }},
    {"ISO 8601 writes centuries and decades as 19 and 198, EDTF as 19XX and 198X", false,
     [](const Case& c) { return is_digits(c.text) && c.text.size() < 4; }},
    {"the package takes a number for milliseconds", false,
     [](const Case& c) { return is_digits(c.text) && c.text.size() > 4; }},
    {"an end before the start is read, so that it is complained of by that name", true,
     [](const Case& c) { return c.is_period() && ends_before_start(*c.period.value, 0); }},
    {"sources doubt a decade or an unstated day too, for which the package's grammar has no room",
     true, [](const Case& c) { return c.has("X") && c.text.find_first_of("?~%") < c.text.size(); }},
    {"seasons can be doubted, and begin or end a membership", true,
     [](const Case& c) { return c.has("-21") || c.has("-22") || c.has("-23") || c.has("-24"); }},
});

TEST(EdtfOracle, agrees_on_what_is_a_date_but_on_purpose) {
    std::map<std::string, int> used;
    std::set<std::string> unexplained;
    for (const json& entry : oracle()) {
        const Case c(entry);
        if (c.we_read() == c.they_read()) {
            continue;
        }
        const auto* const found = std::ranges::find_if(differences, [&c](const Difference& each) {
            return each.we_read == c.we_read() && each.holds(c);
        });
        if (found == differences.end()) {
            unexplained.insert(c.text + (c.we_read() ? " is read" : " is refused"));
        } else {
            ++used[found->reason];
        }
    }
    EXPECT_THAT(unexplained, IsEmpty());
    for (const Difference& difference : differences) {
        EXPECT_GT(used[difference.reason], 0) << "no longer needed: " << difference.reason;
    }
}

TEST(EdtfOracle, agrees_on_days_and_doubts) {
    int agreed = 0;
    for (const json& entry : oracle()) {
        const Case c(entry);
        if (c.we_read() && c.they_read()) {
            EXPECT_EQ(difference_of_both(c), "") << c.text << ": " << c.theirs.dump();
            ++agreed;
        }
    }
    EXPECT_GT(agreed, 200);
}

}  // namespace
}  // namespace timeline
