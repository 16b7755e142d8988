// Reads the data file into a Dataset, collecting every problem on the way (see dataset_json.h).
#include "core/dataset_json.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>

#include "core/json_document.h"

namespace timeline {
namespace {

using nlohmann::json;

constexpr std::array<std::pair<std::string_view, Qualifier>, 3> qualifier_names = {{
    {"exactly", Qualifier::exactly},
    {"over", Qualifier::over},
    {"about", Qualifier::about},
}};

/// A value of the file together with where it stands.
struct Node {
    const json* value = nullptr;  // null when the member is not there
    std::string path;
    explicit operator bool() const { return value != nullptr; }
};

enum class Need { required, optional };

std::string path_of(const Node& object, const std::string& key) {
    return object.path.empty() ? key : object.path + '.' + key;
}

/// Typed access to the document; each mistake is reported once, at the value that has it.
class Reader {
   public:
    Reader(std::string_view text, const JsonDocument& document)
        : lines_(text), document_(document) {}

    void report(ProblemKind kind, const std::string& path, std::string detail = "") {
        const auto found = document_.offset_of_path.find(path);
        const std::size_t offset = found == document_.offset_of_path.end() ? 0 : found->second;
        const Place place = lines_.place_of(offset);
        problems.push_back({kind, path, place.line, place.column, std::move(detail)});
    }

    Node member(const Node& object, const std::string& key, Need need) {
        Node node{.path = path_of(object, key)};
        const auto found = object.value->find(key);
        if (found != object.value->end()) {
            node.value = &*found;
        } else if (need == Need::required) {
            report(ProblemKind::missing, object.path, key);
        }
        return node;
    }

    bool expect(const Node& node, bool has_type, const char* type) {
        if (!has_type) {
            report(ProblemKind::wrong_type, node.path, type);
        }
        return has_type;
    }

    std::string string(const Node& object, const std::string& key, Need need) {
        const Node node = member(object, key, need);
        if (!node || !expect(node, node.value->is_string(), "string")) {
            return {};
        }
        if (need == Need::required && node.value->get_ref<const std::string&>().empty()) {
            report(ProblemKind::empty_text, node.path);
        }
        return node.value->get<std::string>();
    }

    /// A whole number from 0 to `max`, which fits in 64 bits.
    std::int64_t integer(const Node& object, const std::string& key, std::int64_t max) {
        const Node node = member(object, key, Need::required);
        if (!node || !expect(node, node.value->is_number_integer(), "integer")) {
            return 0;
        }
        const bool fits = node.value->is_number_unsigned() &&
                          node.value->get<std::uint64_t>() <= static_cast<std::uint64_t>(max);
        if (!fits) {
            report(ProblemKind::out_of_range, node.path, node.value->dump());
            return 0;
        }
        return node.value->get<std::int64_t>();
    }

    LocalText text(const Node& object, const std::string& key, Need need) {
        const Node node = member(object, key, need);
        if (!node || !expect(node, node.value->is_object(), "object")) {
            return {};
        }
        return {string(node, "sv", Need::required), string(node, "en", Need::required)};
    }

    /// Calls `read` with each object of an array; an absent optional array is an empty one.
    template <typename Read>
    void each(const Node& object, const std::string& key, Need need, Read read) {
        const Node array = member(object, key, need);
        if (!array || !expect(array, array.value->is_array(), "array")) {
            return;
        }
        for (std::size_t i = 0; i < array.value->size(); ++i) {
            const Node item{&(*array.value)[i], array.path + '[' + std::to_string(i) + ']'};
            if (expect(item, item.value->is_object(), "object")) {
                read(item);
            }
        }
    }

    Shape shape(const Node& object) {
        const std::string name = string(object, "shape", Need::required);
        const Shape shape = shape_named(name);
        if (shape == Shape::none && !name.empty()) {
            report(ProblemKind::unknown_shape, path_of(object, "shape"), name);
        }
        return shape;
    }

    Qualifier qualifier(const Node& object) {
        const std::string name = string(object, "qualifier", Need::required);
        for (const auto& [known, value] : qualifier_names) {
            if (known == name) {
                return value;
            }
        }
        if (!name.empty()) {
            report(ProblemKind::unknown_qualifier, path_of(object, "qualifier"), name);
        }
        return Qualifier::exactly;
    }

    /// An id that also is a URL value and a part of element ids; empty when unsound or seen before.
    std::string id(const Node& object, std::set<std::string>& seen) {
        const std::size_t before = problems.size();
        std::string id = string(object, "id", Need::required);
        if (problems.size() > before) {
            return {};
        }
        const bool plain = std::all_of(id.begin(), id.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
        });
        if (!plain || id.size() > 60) {
            report(ProblemKind::bad_id, path_of(object, "id"), id);
            return {};
        }
        if (!seen.insert(id).second) {
            report(ProblemKind::duplicate_id, path_of(object, "id"), id);
            return {};
        }
        return id;
    }

    std::optional<Date> date(const Node& object, const std::string& key) {
        const std::string text = string(object, key, Need::required);
        const std::optional<Date> date = parse_date(text);
        if (!date && !text.empty()) {
            report(ProblemKind::bad_date, path_of(object, key), text);
        }
        return date;
    }

    std::optional<Period> period(const Node& object, Need need) {
        const std::string text = string(object, "period", need);
        if (text.empty()) {
            return std::nullopt;
        }
        const std::optional<Period> period = parse_period(text);
        if (!period) {
            report(ProblemKind::bad_date, path_of(object, "period"), text);
            return std::nullopt;
        }
        if (ends_before_start(*period)) {
            report(ProblemKind::end_before_start, path_of(object, "period"), text);
            return std::nullopt;
        }
        return period;
    }

    Source source(const Node& object) {
        const Node node = member(object, "source", Need::required);
        if (!node || !expect(node, node.value->is_object(), "object")) {
            return {};
        }
        return {.paragraph = static_cast<int>(integer(node, "paragraph", 10'000)),
                .quote = string(node, "quote", Need::optional)};
    }

    std::vector<Problem> problems;

   private:
    LineIndex lines_;
    const JsonDocument& document_;
};

using Ids = std::set<std::string>;

void read_themes(Reader& reader, const Node& root, Dataset& data) {
    Ids seen;
    reader.each(root, "themes", Need::required, [&](const Node& node) {
        Theme theme{.id = reader.id(node, seen)};
        theme.shape = reader.shape(node);
        theme.name = reader.text(node, "name", Need::required);
        theme.description = reader.text(node, "description", Need::required);
        if (!theme.id.empty()) {
            data.themes.push_back(std::move(theme));
        }
    });
}

std::vector<std::size_t> read_theme_references(Reader& reader, const Node& node,
                                               const Dataset& data) {
    std::vector<std::size_t> references;
    const Node array = reader.member(node, "themes", Need::required);
    if (!array || !reader.expect(array, array.value->is_array(), "array")) {
        return references;
    }
    for (std::size_t i = 0; i < array.value->size(); ++i) {
        const Node item{&(*array.value)[i], array.path + '[' + std::to_string(i) + ']'};
        if (!reader.expect(item, item.value->is_string(), "string")) {
            continue;
        }
        const auto& id = item.value->get_ref<const std::string&>();
        const auto found = std::find_if(data.themes.begin(), data.themes.end(),
                                        [&id](const Theme& theme) { return theme.id == id; });
        const auto index = static_cast<std::size_t>(found - data.themes.begin());
        if (found == data.themes.end()) {
            reader.report(ProblemKind::unknown_theme, item.path, id);
        } else if (std::ranges::find(references, index) != references.end()) {
            reader.report(ProblemKind::duplicate_id, item.path, id);
        } else {
            references.push_back(index);
        }
    }
    return references;
}

void read_roles(Reader& reader, const Node& node, Ids& seen, Organisation& organisation) {
    reader.each(node, "roles", Need::optional, [&](const Node& item) {
        const std::size_t before = reader.problems.size();
        Role role{.id = reader.id(item, seen),
                  .period = reader.period(item, Need::optional),
                  .short_title = reader.text(item, "short", Need::required),
                  .title = reader.text(item, "title", Need::required),
                  .source = reader.source(item)};
        if (reader.problems.size() == before) {
            organisation.roles.push_back(std::move(role));
        }
    });
}

void read_moments(Reader& reader, const Node& node, Ids& seen, Organisation& organisation) {
    reader.each(node, "moments", Need::optional, [&](const Node& item) {
        const std::size_t before = reader.problems.size();
        Moment moment{.id = reader.id(item, seen),
                      .date = reader.date(item, "date").value_or(Date{}),
                      .title = reader.text(item, "title", Need::required),
                      .source = reader.source(item)};
        if (reader.problems.size() == before) {
            organisation.moments.push_back(std::move(moment));
        }
    });
}

void read_figures(Reader& reader, const Node& node, Ids& seen, Organisation& organisation) {
    constexpr std::int64_t max_figure = 1'000'000'000'000;
    reader.each(node, "figures", Need::optional, [&](const Node& item) {
        const std::size_t before = reader.problems.size();
        Figure figure{.id = reader.id(item, seen),
                      .value = reader.integer(item, "value", max_figure),
                      .qualifier = reader.qualifier(item),
                      .unit = reader.text(item, "unit", Need::required),
                      .source = reader.source(item)};
        if (reader.problems.size() == before) {
            organisation.figures.push_back(std::move(figure));
        }
    });
}

void read_relations(Reader& reader, const Node& node, Organisation& organisation) {
    Ids seen = {organisation.id};
    reader.each(node, "related", Need::optional, [&](const Node& item) {
        const std::size_t before = reader.problems.size();
        Relation relation{.to = reader.string(item, "to", Need::required),
                          .text = reader.text(item, "text", Need::required),
                          .source = reader.source(item)};
        if (!relation.to.empty() && !seen.insert(relation.to).second) {
            reader.report(ProblemKind::duplicate_id, path_of(item, "to"), relation.to);
        }
        if (reader.problems.size() == before) {
            relation.path = path_of(item, "to");
            organisation.related.push_back(std::move(relation));
        }
    });
}

/// Empty when the period is missing or unsound, which leaves the organisation out.
std::optional<Membership> read_membership(Reader& reader, const Node& organisation) {
    const Node node = reader.member(organisation, "membership", Need::required);
    if (!node || !reader.expect(node, node.value->is_object(), "object")) {
        return std::nullopt;
    }
    const std::optional<Period> period = reader.period(node, Need::required);
    if (!period) {
        return std::nullopt;
    }
    return Membership{.period = *period,
                      .as = reader.text(node, "as", Need::optional),
                      .note = reader.text(node, "note", Need::optional),
                      .source = reader.source(node)};
}

std::optional<Organisation> read_organisation(Reader& reader, const Node& node, Ids& seen,
                                              Ids& fact_ids, const Dataset& data) {
    Organisation organisation{.id = reader.id(node, seen),
                              .name = reader.text(node, "name", Need::required)};
    const std::optional<Membership> membership = read_membership(reader, node);
    if (organisation.id.empty() || organisation.name.sv.empty() || organisation.name.en.empty() ||
        !membership) {
        return std::nullopt;
    }
    const auto language_of = [&](const std::string& key) {
        const Node name = reader.member(node, key, Need::optional);
        return name && name.value->is_object() ? reader.string(name, "lang", Need::optional)
                                               : std::string();
    };
    organisation.name_language = language_of("name");
    organisation.full_name = reader.text(node, "fullName", Need::optional);
    organisation.full_name_language = language_of("fullName");
    organisation.membership = *membership;
    organisation.themes = read_theme_references(reader, node, data);
    read_roles(reader, node, fact_ids, organisation);
    read_moments(reader, node, fact_ids, organisation);
    read_figures(reader, node, fact_ids, organisation);
    organisation.summary = reader.text(node, "summary", Need::required);
    organisation.about = reader.text(node, "about", Need::required);
    organisation.city = reader.text(node, "city", Need::required);
    read_relations(reader, node, organisation);
    return organisation;
}

/// Returns all ids that the file gives, also of organisations that are left out.
Ids read_organisations(Reader& reader, const Node& root, Dataset& data) {
    Ids seen;
    Ids fact_ids;
    bool full = false;
    reader.each(root, "organisations", Need::required, [&](const Node& node) {
        if (data.organisations.size() == max_organisations) {
            if (!std::exchange(full, true)) {
                reader.report(ProblemKind::too_many, node.path, std::to_string(max_organisations));
            }
            return;
        }
        auto organisation = read_organisation(reader, node, seen, fact_ids, data);
        if (organisation) {
            data.organisations.push_back(std::move(*organisation));
        }
    });
    return seen;
}

/// Relations may point forward, so they are checked when all organisations are known. One to an
/// organisation that was left out is dropped without a word: that mistake has been reported.
void drop_unknown_relations(Reader& reader, const Ids& ids, Dataset& data) {
    for (Organisation& organisation : data.organisations) {
        std::erase_if(organisation.related, [&](const Relation& relation) {
            const bool unknown = data.find(relation.to) == nullptr;
            if (unknown && !ids.contains(relation.to)) {
                reader.report(ProblemKind::unknown_organisation, relation.path, relation.to);
            }
            return unknown;
        });
    }
}

void read_frame(Reader& reader, const Node& root, Dataset& data) {
    data.as_of = reader.date(root, "asOf").value_or(Date{});
    data.as_of_note = reader.text(root, "asOfNote", Need::required);
    const Node approximation = reader.member(root, "approximation", Need::required);
    if (approximation && reader.expect(approximation, approximation.value->is_object(), "object")) {
        data.approximation_years =
            static_cast<int>(reader.integer(approximation, "yearsEitherSide", 10));
        data.approximation_note = reader.text(approximation, "note", Need::required);
    }
    const Node source = reader.member(root, "source", Need::required);
    if (source && reader.expect(source, source.value->is_object(), "object")) {
        data.source_title = reader.string(source, "title", Need::required);
        data.source_publisher = reader.text(source, "publisher", Need::required);
        data.source_note = reader.text(source, "note", Need::required);
    }
    Ids seen;
    reader.each(root, "introduction", Need::required, [&](const Node& node) {
        Introduction part{.id = reader.id(node, seen),
                          .heading = reader.text(node, "heading", Need::required),
                          .text = reader.text(node, "text", Need::required)};
        if (!part.id.empty()) {
            data.introduction.push_back(std::move(part));
        }
    });
}

LoadResult fail(ProblemKind kind, Place place, std::string detail) {
    LoadResult result;
    result.problems.push_back({kind, "", place.line, place.column, std::move(detail)});
    return result;
}

}  // namespace

LoadResult load_dataset(std::string_view json_text) {
    if (json_text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        return fail(ProblemKind::empty_file, {}, "");
    }
    if (json_text.size() > max_data_bytes) {
        return fail(ProblemKind::too_large, {}, std::to_string(json_text.size()));
    }
    const JsonDocument document = parse_json(json_text);
    if (document.root.is_discarded()) {
        return fail(ProblemKind::not_json, LineIndex(json_text).place_of(document.mistake_offset),
                    "");
    }
    Reader reader(json_text, document);
    const Node root{&document.root, ""};
    LoadResult result;
    if (reader.expect(root, document.root.is_object(), "object")) {
        read_frame(reader, root, result.data);
        read_themes(reader, root, result.data);
        const Ids ids = read_organisations(reader, root, result.data);
        drop_unknown_relations(reader, ids, result.data);
        result.usable = result.data.as_of.year != 0 && !result.data.organisations.empty();
        if (result.data.organisations.empty() && reader.problems.empty()) {
            reader.report(ProblemKind::no_organisations, "organisations");
        }
    }
    result.problems = std::move(reader.problems);
    return result;
}

}  // namespace timeline
