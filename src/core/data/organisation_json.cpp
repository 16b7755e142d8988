// Reads one organisation with its membership, roles, dated facts and figures (see
// organisation_json.h).
#include "core/data/organisation_json.h"

#include <algorithm>
#include <string>
#include <utility>

namespace timeline {
namespace {

std::vector<std::size_t> read_theme_references(DataReader& reader, const JsonNode& node,
                                               const Dataset& data) {
    std::vector<std::size_t> references;
    const JsonNode array = reader.member(node, "themes", Need::required);
    if (!array || !reader.expect(array, array.value->is(JsonValue::Kind::array), "array")) {
        return references;
    }
    for (std::size_t i = 0; i < array.value->items.size(); ++i) {
        const JsonNode item = item_of(array, i);
        if (!reader.expect(item, item.value->is(JsonValue::Kind::string), "string")) {
            continue;
        }
        const std::string id = reader.words_of(item, LineBreaks::become_spaces);
        const auto found = std::find_if(data.themes.begin(), data.themes.end(),
                                        [&id](const Theme& theme) { return theme.id == id; });
        const auto index = static_cast<std::size_t>(found - data.themes.begin());
        if (found == data.themes.end()) {
            reader.report(ProblemKind::unknown_theme, item, id);
        } else if (std::ranges::find(references, index) != references.end()) {
            reader.report(ProblemKind::duplicate_id, item, id);
        } else {
            references.push_back(index);
        }
    }
    return references;
}

/// Says so of a time after the last one that the data speaks for; what has it is shown anyway.
void check_as_of(DataReader& reader, const JsonNode& node, const std::optional<Date>& date,
                 const Dataset& data) {
    if (date && data.as_of.year != 0 && span_of(*date, 0).begin >= data.as_of_end()) {
        reader.remark(ProblemKind::after_as_of, node, to_edtf(*date));
    }
}

void check_as_of(DataReader& reader, const JsonNode& node, const std::optional<Period>& period,
                 const Dataset& data) {
    if (period) {
        check_as_of(reader, member_of(node, "period"), period->start, data);
        check_as_of(reader, member_of(node, "period"), period->end, data);
    }
}

/// Empty when it is missing or says nothing that can be shown.
std::optional<Period> read_period_of(DataReader& reader, const JsonNode& node, Need need,
                                     const Dataset& data) {
    const std::optional<Period> period = reader.period(node, need);
    if (!period) {
        return std::nullopt;
    }
    const bool says_nothing = !period->start && period->end_kind == PeriodEnd::not_stated;
    if (says_nothing || ends_before_start(*period, data.approximation_years)) {
        reader.report(says_nothing ? ProblemKind::nothing_stated : ProblemKind::end_before_start,
                      member_of(node, "period"), to_edtf(*period));
        return std::nullopt;
    }
    return period;
}

void read_roles(DataReader& reader, const JsonNode& node, Ids& seen, const Dataset& data,
                Organisation& organisation) {
    reader.each(node, "roles", Need::optional, [&](const JsonNode& item) {
        const std::size_t before = reader.mistakes;
        Role role{.id = reader.id(item, seen),
                  .period = read_period_of(reader, item, Need::optional, data),
                  .short_title = reader.text(item, "short", Need::required),
                  .title = reader.text(item, "title", Need::required),
                  .source = reader.source(item)};
        if (reader.mistakes == before) {
            check_as_of(reader, item, role.period, data);
            organisation.more.change().roles.push_back(std::move(role));
        }
    });
}

void read_moments(DataReader& reader, const JsonNode& node, Ids& seen, const Dataset& data,
                  Organisation& organisation) {
    reader.each(node, "moments", Need::optional, [&](const JsonNode& item) {
        const std::size_t before = reader.mistakes;
        Moment moment{.id = reader.id(item, seen),
                      .date = reader.date(item, "date").value_or(Date{}),
                      .title = reader.text(item, "title", Need::required),
                      .source = reader.source(item)};
        if (reader.mistakes == before) {
            check_as_of(reader, member_of(item, "date"), moment.date, data);
            organisation.more.change().moments.push_back(std::move(moment));
        }
    });
}

void read_figures(DataReader& reader, const JsonNode& node, Ids& seen, Organisation& organisation) {
    constexpr std::int64_t max_figure = 1'000'000'000'000;
    reader.each(node, "figures", Need::optional, [&](const JsonNode& item) {
        const std::size_t before = reader.mistakes;
        Figure figure{.id = reader.id(item, seen),
                      .value = reader.integer(item, "value", max_figure),
                      .qualifier = reader.qualifier(item),
                      .unit = reader.text(item, "unit", Need::required),
                      .source = reader.source(item)};
        if (reader.mistakes == before) {
            organisation.more.change().figures.push_back(std::move(figure));
        }
    });
}

void read_relations(DataReader& reader, const JsonNode& node, Organisation& organisation) {
    Ids seen = {organisation.id};
    reader.each(node, "related", Need::optional, [&](const JsonNode& item) {
        const std::size_t before = reader.mistakes;
        Relation relation{.to = reader.string(item, "to", Need::required),
                          .text = reader.text(item, "text", Need::required),
                          .source = reader.source(item)};
        if (!relation.to.empty() && !seen.insert(relation.to).second) {
            reader.report(ProblemKind::duplicate_id, member_of(item, "to"), relation.to);
        }
        if (reader.mistakes == before) {
            const JsonNode to = member_of(item, "to");
            relation.path = to.path();
            relation.offset = to.value->offset;
            organisation.more.change().related.push_back(std::move(relation));
        }
    });
}

/// A text of the organisation's particulars, where it is given.
void read_text(DataReader& reader, const JsonNode& node, std::string_view key,
               Organisation& organisation, LocalText Particulars::* text) {
    LocalText words = reader.text(node, key, Need::optional);
    if (!words.empty()) {
        organisation.more.change().*text = std::move(words);
    }
}

/// False when the period is missing or unsound, which leaves the organisation out.
bool read_membership(DataReader& reader, const JsonNode& all, const Dataset& data,
                     Organisation& organisation) {
    const JsonNode node = reader.member(all, "membership", Need::required);
    if (!node || !reader.expect(node, node.value->is(JsonValue::Kind::object), "object")) {
        return false;
    }
    const std::optional<Period> period = read_period_of(reader, node, Need::required, data);
    if (!period) {
        return false;
    }
    check_as_of(reader, node, period, data);
    read_text(reader, node, "as", organisation, &Particulars::as);
    read_text(reader, node, "note", organisation, &Particulars::note);
    organisation.membership = {.period = *period, .source = reader.source(node)};
    return true;
}

}  // namespace

bool read_organisation(DataReader& reader, const JsonNode& node, Ids& used, const Dataset& data,
                       Organisation& organisation) {
    organisation.more = {};
    organisation.name = reader.text(node, "name", Need::required);
    if (!read_membership(reader, node, data, organisation) || organisation.id.empty() ||
        organisation.name.sv.empty() || organisation.name.en.empty()) {
        return false;
    }
    const auto language_of = [&](std::string_view key) {
        const JsonNode name = reader.member(node, key, Need::optional);
        return name && name.value->is(JsonValue::Kind::object)
                   ? reader.string(name, "lang", Need::optional)
                   : std::string();
    };
    organisation.name_language = language_of("name");
    read_text(reader, node, "fullName", organisation, &Particulars::full_name);
    if (std::string language = language_of("fullName"); !language.empty()) {
        organisation.more.change().full_name_language = std::move(language);
    }
    organisation.themes = read_theme_references(reader, node, data);
    read_roles(reader, node, used, data, organisation);
    read_moments(reader, node, used, data, organisation);
    read_figures(reader, node, used, organisation);
    read_text(reader, node, "summary", organisation, &Particulars::summary);
    read_text(reader, node, "about", organisation, &Particulars::about);
    read_text(reader, node, "city", organisation, &Particulars::city);
    read_relations(reader, node, organisation);
    return true;
}

}  // namespace timeline
