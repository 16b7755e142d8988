// Looks at a data file's bytes before anything in it is read (see data_file.h).
#include "core/data/data_file.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "core/base/utf8.h"

namespace timeline {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view white_space = " \t\r\n";

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

Problem problem_at(const FileText& text, std::size_t offset, ProblemKind kind) {
    const Place place = LineIndex(text).place_of(offset);
    return {.kind = kind, .line = place.line, .column = place.column};
}

/// Behind the white space that it begins with; at its end when it has nothing else.
std::size_t begin_of(const FileText& text) {
    constexpr std::size_t some = 4096;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::string part = text.part(begin, some);
        const std::size_t blank = std::min(part.find_first_not_of(white_space), part.size());
        begin += blank;
        if (blank < part.size()) {
            break;
        }
    }
    return begin;
}

/// What can be said before the text is parsed, which is the file without a mark.
std::optional<Problem> unreadable(const FileText& file, const FileText& text,
                                  std::size_t max_bytes) {
    const std::size_t begin = begin_of(text);
    if (begin == text.size()) {
        return Problem{.kind = ProblemKind::empty_file};
    }
    if (file.size() > max_bytes) {
        return Problem{.kind = ProblemKind::too_large, .detail = std::to_string(file.size())};
    }
    constexpr std::size_t longest_beginning = 4;
    const std::string head = file.part(0, longest_beginning);
    if (const std::string_view encoding = other_encoding(head); !encoding.empty()) {
        return Problem{.kind = ProblemKind::other_encoding, .detail = std::string(encoding)};
    }
    if (text.part(begin, 1) == "<") {
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
JsonDocument parse_around(const FileText& text, TextRange cut) {
    JsonDocument document = parse_json(text.part(0, cut.begin) + text.from(cut.end()));
    move_offsets(document.root, cut);
    return document;
}

}  // namespace

/// The parser takes nothing but UTF-8.
Problem not_json(const FileText& file) {
    const std::string text = file.from(0);
    const std::size_t foreign = first_byte_not_utf8(text);
    return foreign != std::string_view::npos
               ? problem_at(file, foreign, ProblemKind::not_utf8)
               : problem_at(file, first_mistake(text).value_or(0), ProblemKind::not_json);
}

DataFile open_data_file(const FileText& file, std::size_t max_bytes) {
    const bool has_mark = file.part(0, byte_order_mark.size()) == byte_order_mark;
    const FileText text = file.behind(has_mark ? byte_order_mark.size() : 0);
    return {.text = text, .problem = unreadable(file, text, max_bytes)};
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
    DataFile opened = open_data_file(FileText(bytes), max_data_bytes);
    if (!opened.problem) {
        parse_data_file(opened, std::nullopt);
    }
    return opened;
}

}  // namespace timeline
