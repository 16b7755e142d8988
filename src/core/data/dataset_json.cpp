// Reads the data file into a Dataset, collecting every problem on the way (see dataset_json.h).
#include "core/data/dataset_json.h"

#include <algorithm>
#include <string>
#include <limits>
#include <utility>

#include "core/data/data_file.h"
#include "core/data/data_reader.h"

namespace timeline {
namespace {

void read_themes(DataReader& reader, const JsonNode& root, Dataset& data) {
    Ids seen;
    reader.each(root, "themes", Need::required, [&](const JsonNode& node) {
        Theme theme{.id = reader.id(node, seen)};
        theme.shape = reader.shape(node);
        theme.name = reader.text(node, "name", Need::required);
        theme.description = reader.text(node, "description", Need::required);
        if (!theme.id.empty()) {
            data.themes.push_back(std::move(theme));
        }
    });
}

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
            organisation.roles.push_back(std::move(role));
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
            organisation.moments.push_back(std::move(moment));
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
            organisation.figures.push_back(std::move(figure));
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
            organisation.related.push_back(std::move(relation));
        }
    });
}

/// Empty when the period is missing or unsound, which leaves the organisation out.
std::optional<Membership> read_membership(DataReader& reader, const JsonNode& organisation,
                                          const Dataset& data) {
    const JsonNode node = reader.member(organisation, "membership", Need::required);
    if (!node || !reader.expect(node, node.value->is(JsonValue::Kind::object), "object")) {
        return std::nullopt;
    }
    const std::optional<Period> period = read_period_of(reader, node, Need::required, data);
    if (!period) {
        return std::nullopt;
    }
    check_as_of(reader, node, period, data);
    return Membership{.period = *period,
                      .as = reader.text(node, "as", Need::optional),
                      .note = reader.text(node, "note", Need::optional),
                      .source = reader.source(node)};
}

std::optional<Organisation> read_organisation(DataReader& reader, const JsonNode& node, Ids& seen,
                                              Ids& fact_ids, const Dataset& data) {
    Organisation organisation{.id = reader.id(node, seen),
                              .name = reader.text(node, "name", Need::required)};
    const std::optional<Membership> membership = read_membership(reader, node, data);
    if (organisation.id.empty() || organisation.name.sv.empty() || organisation.name.en.empty() ||
        !membership) {
        return std::nullopt;
    }
    const auto language_of = [&](std::string_view key) {
        const JsonNode name = reader.member(node, key, Need::optional);
        return name && name.value->is(JsonValue::Kind::object)
                   ? reader.string(name, "lang", Need::optional)
                   : std::string();
    };
    organisation.name_language = language_of("name");
    organisation.full_name = reader.text(node, "fullName", Need::optional);
    organisation.full_name_language = language_of("fullName");
    organisation.membership = *membership;
    organisation.themes = read_theme_references(reader, node, data);
    read_roles(reader, node, fact_ids, data, organisation);
    read_moments(reader, node, fact_ids, data, organisation);
    read_figures(reader, node, fact_ids, organisation);
    organisation.summary = reader.text(node, "summary", Need::optional);
    organisation.about = reader.text(node, "about", Need::optional);
    organisation.city = reader.text(node, "city", Need::optional);
    read_relations(reader, node, organisation);
    return organisation;
}

/// Reads a file's organisations one after another; of each no more is kept than what it becomes.
class OrganisationsReader {
   public:
    OrganisationsReader(DataReader& reader, const DataFile& file, std::size_t most, Dataset& data)
        : reader_(reader), file_(file), most_(most), data_(data) {}

    /// Finds the list among the root's members.
    void begin(const JsonNode& root) {
        list_ = reader_.member(root, "organisations", Need::required);
        if (list_ && reader_.expect(list_, list_.value->is(JsonValue::Kind::array), "array")) {
            end_ = file_.items.size();
            data_.organisations.reserve(std::min(end_, most_));
        }
    }
    bool is_done() const { return next_ == end_; }
    double share() const {
        return is_done() ? 1 : static_cast<double>(next_) / static_cast<double>(end_);
    }

    /// So many more, as far as there are any. False when the file turns out to be no JSON.
    bool read(std::size_t count) {
        for (const std::size_t end = next_ + std::min(count, end_ - next_); next_ < end; ++next_) {
            const TextRange range = file_.items[next_];
            const JsonDocument document = parse_json(range.of(file_.text), range.begin);
            if (!document.is_json) {
                next_ = end_;
                return false;
            }
            add({.value = &document.root, .within = &list_, .place = next_});
        }
        if (is_done()) {
            drop_unknown_relations();
        }
        return true;
    }

   private:
    void add(const JsonNode& node) {
        if (!reader_.expect(node, node.value->is(JsonValue::Kind::object), "object")) {
            return;
        }
        if (data_.organisations.size() == most_) {
            if (!std::exchange(is_full_, true)) {
                reader_.report(ProblemKind::too_many, node, std::to_string(most_));
            }
            return;
        }
        if (auto organisation = read_organisation(reader_, node, ids_, fact_ids_, data_)) {
            data_.organisations.push_back(*std::move(organisation));
        }
    }

    /// Relations may point forward, so they are checked when all organisations are known. One to an
    /// organisation that was left out is dropped without a word: that mistake has been reported.
    void drop_unknown_relations() {
        for (Organisation& organisation : data_.organisations) {
            std::erase_if(organisation.related, [&](const Relation& relation) {
                const bool unknown = data_.find(relation.to) == nullptr;
                if (unknown && !ids_.contains(relation.to)) {
                    ++reader_.mistakes;
                    reader_.remark(ProblemKind::unknown_organisation, relation.path,
                                   relation.offset, relation.to);
                }
                return unknown;
            });
        }
    }

    DataReader& reader_;
    const DataFile& file_;
    std::size_t most_;
    Dataset& data_;
    JsonNode list_;
    std::size_t next_ = 0;
    std::size_t end_ = 0;
    Ids ids_;  // all that the file gives, also of organisations that are left out
    Ids fact_ids_;
    bool is_full_ = false;
};

/// The data speaks for all time up to it, so it may be in no doubt.
Date read_as_of(DataReader& reader, const JsonNode& root) {
    const Date as_of = reader.date(root, "asOf").value_or(Date{});
    if (as_of.is_soft()) {
        reader.remark(ProblemKind::as_of_in_doubt, member_of(root, "asOf"), to_edtf(as_of));
    }
    return as_of;
}

void read_frame(DataReader& reader, const JsonNode& root, Dataset& data) {
    data.as_of = read_as_of(reader, root);
    data.as_of_note = reader.text(root, "asOfNote", Need::required);
    const JsonNode approximation = reader.member(root, "approximation", Need::required);
    if (approximation &&
        reader.expect(approximation, approximation.value->is(JsonValue::Kind::object), "object")) {
        data.approximation_years =
            static_cast<int>(reader.integer(approximation, "yearsEitherSide", 10));
        data.approximation_note = reader.text(approximation, "note", Need::required);
    }
    const JsonNode source = reader.member(root, "source", Need::required);
    if (source && reader.expect(source, source.value->is(JsonValue::Kind::object), "object")) {
        data.source_title = reader.string(source, "title", Need::required);
        data.source_publisher = reader.text(source, "publisher", Need::required);
        data.source_note = reader.text(source, "note", Need::required);
    }
    Ids seen;
    reader.each(root, "introduction", Need::required, [&](const JsonNode& node) {
        Introduction part{.id = reader.id(node, seen),
                          .heading = reader.text(node, "heading", Need::required),
                          .text = reader.text(node, "text", Need::required)};
        if (!part.id.empty()) {
            data.introduction.push_back(std::move(part));
        }
    });
}

}  // namespace

struct DatasetLoader::Reading {
    Reading(std::string_view bytes, const CanDraw& the_can_draw, LoadLimits limits)
        : can_draw(the_can_draw),
          file(read_data_file(bytes, {.long_list = "organisations", .max_bytes = limits.bytes})),
          reader(file.text, can_draw),
          organisations(reader, file, limits.organisations, result.data) {}

    CanDraw can_draw;
    DataFile file;
    DataReader reader;
    LoadResult result;
    JsonNode root{.value = &file.document.root};
    OrganisationsReader organisations;
    bool is_json = true;
};

DatasetLoader::DatasetLoader(std::string_view bytes, const CanDraw& can_draw, LoadLimits limits)
    : reading_(std::make_unique<Reading>(bytes, can_draw, limits)) {
    auto& [letters, file, reader, result, root, organisations, is_json] = *reading_;
    if (!file.problem && reader.expect(root, root.value->is(JsonValue::Kind::object), "object")) {
        read_frame(reader, root, result.data);
        read_themes(reader, root, result.data);
        organisations.begin(root);
    }
}

DatasetLoader::~DatasetLoader() = default;

double DatasetLoader::read(std::size_t organisations) {
    reading_->is_json = reading_->organisations.read(organisations) && reading_->is_json;
    return reading_->organisations.share();
}

LoadResult DatasetLoader::finish() {
    auto& [letters, file, reader, result, root, organisations, is_json] = *reading_;
    if (file.problem) {
        return {.data = {}, .problems = {std::move(*file.problem)}};
    }
    if (!is_json) {
        return {.data = {}, .problems = {not_json(file.text)}};
    }
    if (root.value->is(JsonValue::Kind::object)) {
        result.data.span = full_span(result.data);
        result.usable = result.data.as_of.year != 0 && !result.data.organisations.empty();
        if (result.data.organisations.empty() && reader.problems.empty()) {
            reader.report(ProblemKind::no_organisations, member_of(root, "organisations"));
        }
    }
    result.problems = std::move(reader.problems);
    return std::move(result);
}

LoadResult load_dataset(std::string_view bytes, const CanDraw& can_draw, LoadLimits limits) {
    DatasetLoader loader(bytes, can_draw, limits);
    loader.read(std::numeric_limits<std::size_t>::max());
    return loader.finish();
}

}  // namespace timeline
