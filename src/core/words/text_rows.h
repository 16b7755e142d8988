// How do texts stand in a table? One row a text, in the order of their enumeration, whose last
// member is count_; a compile-time check of each table enforces it.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "core/base/language.h"

namespace timeline {

template <typename Id>
struct TextRow {
    Id id;
    std::string_view sv;
    std::string_view en;
    std::string_view in(Language language) const { return language == Language::swedish ? sv : en; }
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

}  // namespace timeline
