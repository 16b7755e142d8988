// Writes RFC 4180 (see csv.h).
#include "core/site/csv.h"

#include <string_view>
#include <vector>

#include "core/base/utf8.h"
#include "core/page/membership_table.h"
#include "core/state/filter.h"

namespace timeline {
namespace {

/// A field of RFC 4180: in quotes, which are doubled inside.
std::string quoted(std::string_view field) {
    std::string quoted = "\"";
    for (const char c : field) {
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    }
    return quoted + '"';
}

/// Spreadsheets expect what the language has between numbers: a decimal comma leaves the semicolon.
char separator_of(Language language) { return language == Language::swedish ? ';' : ','; }

std::string record(const std::vector<std::string>& fields, char separator) {
    std::string line;
    for (const std::string& field : fields) {
        line += (line.empty() ? "" : std::string(1, separator)) + quoted(field);
    }
    return line + "\r\n";
}

}  // namespace

std::string memberships_csv(const Dataset& data, Language language) {
    const char separator = separator_of(language);
    std::string csv(byte_order_mark);
    csv += record(membership_columns(data, language), separator);
    for (const Organisation* organisation : filter(data, ViewState{.language = language}).rows) {
        std::vector<std::string> fields = {organisation->name.in(language)};
        for (const std::string& fact : membership_facts(data, *organisation, language)) {
            fields.push_back(fact);
        }
        csv += record(fields, separator);
    }
    return csv;
}

}  // namespace timeline
