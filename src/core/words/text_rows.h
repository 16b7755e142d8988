// How do texts stand in a table? One row a text, in the order of their enumeration, whose last
// member is count_; a compile-time check of each table enforces it.
#pragma once

#include <array>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

#include "core/base/language.h"

namespace timeline {

template <typename Id>
struct TextRow {
    Id id;
    std::string_view sv;
    std::string_view en;
    constexpr std::string_view in(Language language) const {
        return language == Language::swedish ? sv : en;
    }
};

template <typename Id, std::size_t size>
consteval bool rows_are_in_order(const std::array<TextRow<Id>, size>& rows) {
    for (std::size_t i = 0; i < size; ++i) {
        if (rows[i].id != static_cast<Id>(i) || rows[i].sv.empty() || rows[i].en.empty()) {
            return false;
        }
    }
    return size == static_cast<std::size_t>(Id::count_);
}

template <typename Id, std::size_t size>
const TextRow<Id>& row_of(const std::array<TextRow<Id>, size>& rows, Id id) {
    return rows.at(static_cast<std::size_t>(id));
}

/// How many bytes the texts of a language are, with one more after each.
template <typename Id, std::size_t size>
consteval std::size_t joined_size(const std::array<TextRow<Id>, size>& rows, Language language) {
    std::size_t bytes = 0;
    for (const TextRow<Id>& row : rows) {
        bytes += row.in(language).size() + 1;
    }
    return bytes;
}

/// The texts of a language one after another, with a NUL after each. In a program this is a third
/// smaller than texts with the place and length of each, and every visitor downloads it.
template <std::size_t bytes, typename Id, std::size_t size>
consteval std::array<char, bytes> joined_texts(const std::array<TextRow<Id>, size>& rows,
                                               Language language) {
    std::array<char, bytes> joined{};
    std::size_t end = 0;
    for (const TextRow<Id>& row : rows) {
        for (const char letter : row.in(language)) {
            joined[end++] = letter;
        }
        ++end;
    }
    return joined;
}

/// Where each of them is.
template <std::size_t size>
std::array<std::string_view, size> parted_texts(const char* joined) {
    std::array<std::string_view, size> texts;
    for (std::string_view& text : texts) {
        text = joined;
        joined += text.size() + 1;
    }
    return texts;
}

/// Puts the values in the places of "{0}", "{1}"...; a place without a value stays as it is.
std::string fill(std::string_view pattern, std::initializer_list<std::string_view> values);

}  // namespace timeline
