// How is a JSON value read that may be missing or wrong? Typed access that reports each mistake
// once, with its path, line and column. Internal to the loader (dataset_json.cpp).
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/clean_text.h"
#include "core/base/edtf.h"
#include "core/base/utf8.h"
#include "core/data/dataset.h"
#include "core/data/json_document.h"
#include "core/data/problem.h"

namespace timeline {

/// A value of the file together with where it stands: in what, and there under which name, or, of a
/// list, as which item. Its path is only written for those who are told of it.
struct JsonNode {
    const JsonValue* value = nullptr;  // null when the member is not there
    const JsonNode* within = nullptr;  // has to live as long
    std::string_view name{};
    std::size_t place = 0;

    explicit operator bool() const { return value != nullptr; }

    std::string path() const {
        if (within == nullptr) {
            return std::string(name);
        }
        const std::string outer = within->path();
        if (within->value->is(JsonValue::Kind::array)) {
            return outer + '[' + std::to_string(place) + ']';
        }
        return outer + (outer.empty() ? "" : ".") + std::string(name);
    }
};

using Ids = std::set<std::string>;

enum class Need { required, optional };

/// The member of that name, or nothing.
inline JsonNode member_of(const JsonNode& object, std::string_view name) {
    return {.value = object.value->member(name), .within = &object, .name = name};
}

inline JsonNode item_of(const JsonNode& array, std::size_t place) {
    return {.value = &array.value->items[place], .within = &array, .place = place};
}

/// Typed access to the document; each mistake is reported once, at the value that has it.
class DataReader {
   public:
    /// `text`: where the offsets of all values count.
    DataReader(const FileText& text, const CanDraw& can_draw) : lines_(text), can_draw_(can_draw) {}

    /// A mistake: what has it isn't used.
    void report(ProblemKind kind, const JsonNode& node, std::string detail = "") {
        ++mistakes;
        remark(kind, node, std::move(detail));
    }

    /// What an author should know of something that is used all the same.
    void remark(ProblemKind kind, const JsonNode& node, std::string detail = "") {
        remark(kind, node.path(), node ? node.value->offset : 0, std::move(detail));
    }
    void remark(ProblemKind kind, std::string path, std::size_t offset, std::string detail) {
        const Place place = lines_.place_of(offset);
        problems.push_back({kind, std::move(path), place.line, place.column, std::move(detail)});
    }

    /// The words of a text as the whole program knows them (see clean_text.h).
    std::string words_of(const JsonNode& node, LineBreaks breaks) {
        CleanText clean = clean_text(node.value->text, breaks);
        if (clean.unreadable != 0) {
            remark(ProblemKind::unreadable_sign, node, name_of_sign(clean.unreadable));
        }
        name_what_is_not_drawn(node, clean.text);
        return std::move(clean.text);
    }

    JsonNode member(const JsonNode& object, std::string_view key, Need need) {
        const JsonNode node = member_of(object, key);
        if (!node && need == Need::required) {
            report(ProblemKind::missing, object, std::string(key));
        }
        return node;
    }

    bool expect(const JsonNode& node, bool has_type, const char* type) {
        if (!has_type) {
            report(ProblemKind::wrong_type, node, type);
        }
        return has_type;
    }

    std::string string(const JsonNode& object, std::string_view key, Need need,
                       LineBreaks breaks = LineBreaks::become_spaces) {
        const JsonNode node = member(object, key, need);
        if (!node || !expect(node, node.value->is(JsonValue::Kind::string), "string")) {
            return {};
        }
        std::string words = words_of(node, breaks);
        if (need == Need::required && words.empty()) {
            report(ProblemKind::empty_text, node);
        }
        return words;
    }

    /// A whole number from 0 to `max`, which fits in 64 bits.
    std::int64_t integer(const JsonNode& object, std::string_view key, std::int64_t max) {
        const JsonNode node = member(object, key, Need::required);
        if (!node || !expect(node, node.value->is(JsonValue::Kind::integer), "integer")) {
            return 0;
        }
        const bool fits =
            node.value->number >= 0 && node.value->whole <= static_cast<std::uint64_t>(max);
        if (!fits) {
            report(ProblemKind::out_of_range, node, node.value->text);
            return 0;
        }
        return static_cast<std::int64_t>(node.value->whole);
    }

    LocalText text(const JsonNode& object, std::string_view key, Need need,
                   LineBreaks breaks = LineBreaks::become_spaces) {
        const JsonNode node = member(object, key, need);
        if (!node || !expect(node, node.value->is(JsonValue::Kind::object), "object")) {
            return {};
        }
        return {string(node, "sv", Need::required, breaks),
                string(node, "en", Need::required, breaks)};
    }

    /// Calls `read` with each object of an array; an absent optional array is an empty one.
    template <typename Read>
    void each(const JsonNode& object, std::string_view key, Need need, Read read) {
        const JsonNode array = member(object, key, need);
        if (!array || !expect(array, array.value->is(JsonValue::Kind::array), "array")) {
            return;
        }
        for (std::size_t i = 0; i < array.value->items.size(); ++i) {
            const JsonNode item = item_of(array, i);
            if (expect(item, item.value->is(JsonValue::Kind::object), "object")) {
                read(item);
            }
        }
    }

    Shape shape(const JsonNode& object) {
        const std::string name = string(object, "shape", Need::required);
        const Shape shape = shape_named(name);
        if (shape == Shape::none && !name.empty()) {
            report(ProblemKind::unknown_shape, member_of(object, "shape"), name);
        }
        return shape;
    }

    Qualifier qualifier(const JsonNode& object) {
        const std::string name = string(object, "qualifier", Need::required);
        for (const auto& [known, value] : qualifier_names) {
            if (known == name) {
                return value;
            }
        }
        if (!name.empty()) {
            report(ProblemKind::unknown_qualifier, member_of(object, "qualifier"), name);
        }
        return Qualifier::exactly;
    }

    /// An id that also is a URL value and a part of element ids; empty when unsound.
    std::string id(const JsonNode& object) {
        const std::size_t before = mistakes;
        std::string id = string(object, "id", Need::required);
        if (mistakes > before) {
            return {};
        }
        const bool plain = std::all_of(id.begin(), id.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
        });
        if (!plain || id.size() > 60) {
            report(ProblemKind::bad_id, member_of(object, "id"), id);
            return {};
        }
        return id;
    }

    /// The same, and empty when it was seen before.
    std::string id(const JsonNode& object, Ids& seen) {
        std::string id = this->id(object);
        if (!id.empty() && !seen.insert(id).second) {
            report(ProblemKind::duplicate_id, member_of(object, "id"), id);
            return {};
        }
        return id;
    }

    std::optional<Date> date(const JsonNode& object, std::string_view key) {
        const std::string text = string(object, key, Need::required);
        return text.empty() ? std::nullopt
                            : value_of(read_date(text), member_of(object, key), text);
    }

    std::optional<Period> period(const JsonNode& object, Need need) {
        const std::string text = string(object, "period", need);
        return text.empty() ? std::nullopt
                            : value_of(read_period(text), member_of(object, "period"), text);
    }

    Source source(const JsonNode& object) {
        const JsonNode node = member(object, "source", Need::required);
        if (!node || !expect(node, node.value->is(JsonValue::Kind::object), "object")) {
            return {};
        }
        return {.paragraph = static_cast<int>(integer(node, "paragraph", 10'000)),
                .quote = string(node, "quote", Need::optional)};
    }

    std::vector<Problem> problems;
    std::size_t mistakes = 0;  // the problems without the remarks

   private:
    void name_what_is_not_drawn(const JsonNode& node, std::string_view text) {
        // What every font has.
        if (!can_draw_ || std::ranges::all_of(text, is_ascii)) {
            return;
        }
        for (const char32_t letter : to_code_points(text)) {
            if (letter >= U' ' && !can_draw_(letter)) {
                std::string named;
                append_utf8(named, letter);
                remark(ProblemKind::letter_not_drawn, node,
                       named + " (" + name_of_sign(letter) + ')');
                return;
            }
        }
    }

    template <typename Value>
    std::optional<Value> value_of(const Reading<Value>& reading, const JsonNode& node,
                                  const std::string& text) {
        if (!reading.value) {
            report(static_cast<ProblemKind>(static_cast<int>(ProblemKind::bad_date) +
                                            static_cast<int>(reading.mistake)),
                   node, text);
        }
        return reading.value;
    }

    static_assert(static_cast<int>(ProblemKind::period_with_dash) -
                          static_cast<int>(ProblemKind::bad_date) ==
                      static_cast<int>(DateMistake::dash),
                  "every DateMistake needs its ProblemKind, in the same order");

    static constexpr std::array<std::pair<std::string_view, Qualifier>, 3> qualifier_names = {{
        {"exactly", Qualifier::exactly},
        {"over", Qualifier::over},
        {"about", Qualifier::about},
    }};

    LineIndex lines_;
    const CanDraw& can_draw_;
};

}  // namespace timeline
