// Reads the data file into a Dataset, collecting every problem on the way (see dataset_json.h).
#include "core/data/dataset_json.h"

#include <algorithm>
#include <limits>
#include <span>
#include <string>
#include <utility>

#include "core/data/data_file.h"
#include "core/data/data_reader.h"
#include "core/data/organisation_json.h"

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
            // Made at once: they never move, and no other way is there to be downloaded.
            data_.organisations = std::vector<Organisation>(std::min(end_, most_));
            data_.index.make_room(data_.organisations.size());
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
            const JsonDocument document = parse_json(text_of(range), range.begin);
            if (!document.is_json) {
                next_ = end_;
                return false;
            }
            add({.value = &document.root, .within = &list_, .place = next_});
        }
        if (is_done()) {
            while (data_.organisations.size() > sound_) {
                data_.organisations.pop_back();
            }
            drop_unknown_relations();
        }
        return true;
    }

   private:
    /// Of an item, which is got from the file together with those that follow it.
    std::string_view text_of(TextRange item) {
        constexpr std::size_t some = 65'536;
        if (item.end() > read_from_ + read_.size()) {
            read_from_ = item.begin;
            file_.text.read(item.begin, std::max(item.size, some), read_);
        }
        return std::string_view(read_).substr(item.begin - read_from_, item.size);
    }

    void add(const JsonNode& node) {
        if (!reader_.expect(node, node.value->is(JsonValue::Kind::object), "object")) {
            return;
        }
        if (sound_ == most_) {
            if (!std::exchange(is_full_, true)) {
                reader_.report(ProblemKind::too_many, node, std::to_string(most_));
            }
            return;
        }
        Organisation& organisation = data_.organisations[sound_];
        organisation.id = own_id(node);
        if (read_organisation(reader_, node, fact_ids_, data_, organisation)) {
            ++sound_;
        } else {
            left_out_.insert(organisation.id);
        }
    }

    /// Empty when it is unsound, or another's.
    std::string own_id(const JsonNode& node) {
        std::string id = reader_.id(node);
        const std::span<const Organisation> before(data_.organisations.data(), sound_);
        if (id.empty()) {
            return id;
        }
        if (data_.index.find(before, id) != nullptr || left_out_.contains(id)) {
            reader_.report(ProblemKind::duplicate_id, member_of(node, "id"), id);
            id.clear();
        }
        return id;
    }

    /// Relations may point forward, so they are checked when all organisations are known. One to an
    /// organisation that was left out is dropped without a word: that mistake has been reported.
    void drop_unknown_relations() {
        for (Organisation& organisation : data_.organisations) {
            if (organisation.more->related.empty()) {
                continue;
            }
            std::erase_if(organisation.more.change().related, [&](const Relation& relation) {
                const bool unknown = data_.find(relation.to) == nullptr;
                if (unknown && !left_out_.contains(relation.to)) {
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
    std::string read_;  // of the file, from there on
    std::size_t read_from_ = 0;
    std::size_t next_ = 0;
    std::size_t end_ = 0;
    std::size_t sound_ = 0;  // organisations; of the next one there may be something already
    Ids left_out_;           // ids of organisations with a mistake
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
    Reading(const FileText& bytes, CanDraw the_can_draw, LoadLimits limits)
        : can_draw(std::move(the_can_draw)),
          file(open_data_file(bytes, limits.bytes)),
          finder(file.text, "organisations"),
          reader(file.text, can_draw),
          organisations(reader, file, limits.organisations, result.data) {}

    /// What stands before and after the list. False as long as the list has not been found.
    bool has_frame();

    CanDraw can_draw;
    DataFile file;
    ItemFinder finder;
    DataReader reader;
    LoadResult result;
    JsonNode root{.value = &file.document.root};
    OrganisationsReader organisations;
    bool is_open = false;
    bool is_json = true;
};

bool DatasetLoader::Reading::has_frame() {
    constexpr std::size_t some_bytes = 1'000'000;
    if (is_open || file.problem) {
        return true;
    }
    if (!finder.go_on(some_bytes)) {
        return false;
    }
    is_open = true;
    parse_data_file(file, finder.found());
    if (!file.problem && reader.expect(root, root.value->is(JsonValue::Kind::object), "object")) {
        read_frame(reader, root, result.data);
        read_themes(reader, root, result.data);
        organisations.begin(root);
    }
    return true;
}

DatasetLoader::DatasetLoader(const FileText& file, const CanDraw& can_draw, LoadLimits limits)
    : reading_(std::make_unique<Reading>(file, can_draw, limits)) {}

DatasetLoader::~DatasetLoader() = default;

double DatasetLoader::read(std::size_t organisations) {
    constexpr double finding = 0.1;  // of the whole, about
    Reading& reading = *reading_;
    if (!reading.has_frame()) {
        return reading.finder.share() * finding;
    }
    reading.is_json = reading.organisations.read(organisations) && reading.is_json;
    const double share = reading.organisations.share();
    return share < 1 ? finding + (1 - finding) * share : 1;
}

LoadResult DatasetLoader::finish() {
    auto& [letters, file, finder, reader, result, root, organisations, is_open, is_json] =
        *reading_;
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
    DatasetLoader loader(FileText(bytes), can_draw, limits);
    while (loader.read(std::numeric_limits<std::size_t>::max()) < 1) {
    }
    return loader.finish();
}

}  // namespace timeline
