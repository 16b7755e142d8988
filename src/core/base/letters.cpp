// Looks letters up, and takes them apart and together as Unicode's annex 15 says (see letters.h).
#include "core/base/letters.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <iterator>
#include <span>
#include <vector>

namespace timeline {
namespace {

struct Decomposition {
    char16_t code;
    char16_t base;
    char16_t mark;  // 0: only another code for the same letter
};

struct Rank {
    char16_t code;
    char16_t rank;
};

#include "letters_table.h"

/// The rows of one of the tables, in the order of their codes. They are stored as differences,
/// column after column.
template <typename Row>
class LetterTable {
   public:
    LetterTable(std::span<const char16_t> columns, std::initializer_list<char16_t Row::*> members)
        : rows_(columns.size() / members.size()) {
        auto next = columns.begin();
        for (const auto member : members) {
            char16_t value = 0;
            for (Row& row : rows_) {
                value = static_cast<char16_t>(value + *next++);
                row.*member = value;
            }
        }
        for (const Row& row : rows_) {
            if (row.code < common_.size()) {
                common_.at(row.code) = &row;
            }
        }
    }

    /// The row with a code; null where there is none.
    const Row* find(char32_t code) const {
        if (code < common_.size()) {
            return common_[code];
        }
        const auto row = std::ranges::lower_bound(rows_, code, {}, &Row::code);
        return row != rows_.end() && row->code == code ? &*row : nullptr;
    }

    const std::vector<Row>& rows() const { return rows_; }

   private:
    std::vector<Row> rows_;
    /// Of the codes that nearly all texts consist of, which are asked for at every letter that is
    /// searched or sorted.
    std::array<const Row*, 0x180> common_{};
};

const LetterTable<Decomposition>& decompositions() {
    static const LetterTable<Decomposition> table(
        decomposition_columns, {&Decomposition::code, &Decomposition::base, &Decomposition::mark});
    return table;
}

const LetterTable<Variant>& variants() {
    static const LetterTable<Variant> table(
        variant_columns, {&Variant::code, &Variant::first, &Variant::second, &Variant::mark});
    return table;
}

const LetterTable<Rank>& ranks() {
    static const LetterTable<Rank> table(rank_columns, {&Rank::code, &Rank::rank});
    return table;
}

void append_decomposed(std::u32string& out, char32_t code) {
    const Decomposition* parts = code < 0x80 ? nullptr : decompositions().find(code);
    if (parts == nullptr) {
        out += code;
        return;
    }
    append_decomposed(out, parts->base);
    if (parts->mark != 0) {
        append_decomposed(out, parts->mark);
    }
}

/// Marks of one letter in the order of their classes: which was typed first does not matter.
void sort_marks(std::u32string& text) {
    auto begin = text.begin();
    while (begin != text.end()) {
        begin = std::find_if(begin, text.end(), is_mark);
        const auto end = std::find_if_not(begin, text.end(), is_mark);
        // Few marks follow a letter: each is moved before those of a higher class.
        for (auto at = begin; at != end; ++at) {
            for (auto to = at; to != begin && class_of_mark(*to) != 0 &&
                               class_of_mark(*(to - 1)) > class_of_mark(*to);
                 --to) {
                std::iter_swap(to, to - 1);
            }
        }
        begin = end;
    }
}

}  // namespace

int class_of_mark(char32_t code) {
    struct Last {
        char16_t code;  // the last one of its class, counting on from the row before
        unsigned char value;
    };
    constexpr auto classes = std::to_array<Last>({
        {0x314, 230}, {0x315, 232}, {0x319, 220}, {0x31A, 232}, {0x31B, 216}, {0x320, 220},
        {0x322, 202}, {0x326, 220}, {0x328, 202}, {0x333, 220}, {0x338, 1},   {0x33C, 220},
        {0x344, 230}, {0x345, 240}, {0x346, 230}, {0x349, 220}, {0x34C, 230}, {0x34E, 220},
        {0x34F, 0},   {0x352, 230}, {0x356, 220}, {0x357, 230}, {0x358, 232}, {0x35A, 220},
        {0x35B, 230}, {0x35C, 233}, {0x35E, 234}, {0x35F, 233}, {0x361, 234}, {0x362, 233},
        {0x36F, 230},
    });
    if (!is_mark(code)) {
        return 0;
    }
    return std::lower_bound(classes.begin(), classes.end(), code,
                            [](const Last& last, char32_t c) { return last.code < c; })
        ->value;
}

std::u32string decomposed(std::u32string_view text) {
    std::u32string out;
    out.reserve(text.size());
    for (const char32_t code : text) {
        append_decomposed(out, code);
    }
    sort_marks(out);
    return out;
}

char32_t composition_of(char32_t letter, char32_t mark) {
    if (!is_mark(mark)) {
        return 0;
    }
    const std::vector<Decomposition>& rows = decompositions().rows();
    const auto found = std::ranges::find_if(
        rows, [&](const Decomposition& row) { return row.base == letter && row.mark == mark; });
    return found == rows.end() ? 0 : found->code;
}

std::u32string composed(std::u32string_view text) {
    std::u32string out;
    std::size_t letter = 0;  // where the letter stands that marks may join
    int class_before = 0;    // of the mark that stands between it and the next one
    for (const char32_t code : decomposed(text)) {
        const int mark_class = class_of_mark(code);
        const bool is_free =
            !out.empty() && is_mark(code) &&
            (class_before == 0 ? letter + 1 == out.size() : class_before < mark_class);
        const char32_t whole = is_free ? composition_of(out[letter], code) : 0;
        if (whole != 0) {
            out[letter] = whole;
            continue;
        }
        if (mark_class == 0) {
            letter = out.size();
        }
        class_before = mark_class;
        out += code;
    }
    return out;
}

const Variant* variant_of(char32_t code) { return variants().find(code); }

char32_t small_letter(char32_t code) {
    const Variant* variant = variant_of(code);
    return variant != nullptr && variant->mark == capital_variant ? variant->first : code;
}

std::optional<unsigned> rank_of(char32_t code) {
    const Rank* row = ranks().find(code);
    return row == nullptr ? std::nullopt : std::optional<unsigned>(row->rank);
}

unsigned first_letter_rank() { return first_of_letters; }

unsigned rank_of_mark(char32_t mark) { return is_mark(mark) ? mark_ranks[mark - 0x300] : 0U; }

}  // namespace timeline
