// Looks at a data file's bytes before anything in it is read (see data_file.h).
#include "core/data/data_file.h"

#include <array>
#include <string>
#include <utility>

#include "core/base/utf8.h"

namespace timeline {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view white_space = " \t\r\n";

std::string_view without_mark(std::string_view bytes) {
    return bytes.substr(bytes.starts_with(byte_order_mark) ? byte_order_mark.size() : 0);
}

/// The name of what else than UTF-8 the file is, if it says so itself: what text editors call
/// "Unicode", by its mark or by how its first bracket is written, or a packed file. Those with four
/// bytes a character stand first, as their mark begins like one of the others.
std::string_view other_encoding(std::string_view bytes) {
    constexpr auto beginnings = std::to_array<std::pair<std::string_view, std::string_view>>({
        {"\xFF\xFE\0\0"sv, "UTF-32"},
        {"\0\0\xFE\xFF"sv, "UTF-32"},
        {"\xFF\xFE"sv, "UTF-16"},
        {"\xFE\xFF"sv, "UTF-16"},
        {"{\0"sv, "UTF-16"},
        {"\0{"sv, "UTF-16"},
        {"\x1F\x8B"sv, "gzip"},
        {"PK\x03\x04"sv, "zip"},
    });
    for (const auto& [beginning, name] : beginnings) {
        if (bytes.starts_with(beginning)) {
            return name;
        }
    }
    return {};
}

Problem problem_at(std::string_view text, std::size_t offset, ProblemKind kind) {
    const Place place = LineIndex(text).place_of(offset);
    return {.kind = kind, .line = place.line, .column = place.column};
}

/// What can be said before the text is parsed.
std::optional<Problem> unreadable(std::string_view bytes, std::string_view text,
                                  std::size_t max_bytes) {
    const std::size_t begin = text.find_first_not_of(white_space);
    if (begin == std::string_view::npos) {
        return Problem{.kind = ProblemKind::empty_file};
    }
    if (bytes.size() > max_bytes) {
        return Problem{.kind = ProblemKind::too_large, .detail = std::to_string(bytes.size())};
    }
    if (const std::string_view encoding = other_encoding(bytes); !encoding.empty()) {
        return Problem{.kind = ProblemKind::other_encoding, .detail = std::string(encoding)};
    }
    if (text[begin] == '<') {
        return problem_at(text, begin, ProblemKind::web_page);
    }
    return std::nullopt;
}

/// Values after the cut stand where they stood before it.
void move_offsets(JsonValue& value, TextRange cut) {
    value.offset += value.offset >= cut.begin ? cut.size : 0;
    for (JsonValue& item : value.items) {
        move_offsets(item, cut);
    }
}

/// Of the text without what stands at `cut`, as if it were there.
JsonDocument parse_around(std::string_view text, TextRange cut) {
    std::string rest(text.substr(0, cut.begin));
    rest += text.substr(cut.begin + cut.size);
    JsonDocument document = parse_json(rest);
    move_offsets(document.root, cut);
    return document;
}

}  // namespace

/// The parser takes nothing but UTF-8.
Problem not_json(std::string_view text) {
    const std::size_t foreign = first_byte_not_utf8(text);
    return foreign != std::string_view::npos
               ? problem_at(text, foreign, ProblemKind::not_utf8)
               : problem_at(text, first_mistake(text).value_or(0), ProblemKind::not_json);
}

DataFile open_data_file(std::string_view bytes, std::size_t max_bytes) {
    DataFile file{.text = without_mark(bytes)};
    file.problem = unreadable(bytes, file.text, max_bytes);
    return file;
}

void parse_data_file(DataFile& file, std::optional<JsonItems> long_list) {
    file.document = parse_around(file.text, long_list ? long_list->list : TextRange{});
    if (long_list) {
        file.items = std::move(long_list->items);
    }
    if (!file.document.is_json) {
        file.problem = not_json(file.text);
    }
}

DataFile read_data_file(std::string_view bytes) {
    DataFile file = open_data_file(bytes, max_data_bytes);
    if (!file.problem) {
        parse_data_file(file, std::nullopt);
    }
    return file;
}

}  // namespace timeline
