// Looks letters up, and takes them apart and together as Unicode's annex 15 says (see letters.h).
#include "core/base/letters.h"

#include <algorithm>
#include <array>
#include <iterator>

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

/// The row with a code, in a table in the order of its codes.
template <typename Row, std::size_t size>
const Row* find_row(const std::array<Row, size>& table, char32_t code) {
    const auto* const row = std::lower_bound(std::begin(table), std::end(table), code,
                                             [](const Row& r, char32_t c) { return r.code < c; });
    return row != std::end(table) && row->code == code ? row : nullptr;
}

void append_decomposed(std::u32string& out, char32_t code) {
    const Decomposition* parts = code < 0x80 ? nullptr : find_row(decompositions, code);
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
    const auto* const found = std::find_if(
        std::begin(decompositions), std::end(decompositions),
        [&](const Decomposition& row) { return row.base == letter && row.mark == mark; });
    return found == std::end(decompositions) ? 0 : found->code;
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

const Variant* variant_of(char32_t code) { return find_row(variants, code); }

std::optional<unsigned> rank_of(char32_t code) {
    const Rank* row = find_row(ranks, code);
    return row == nullptr ? std::nullopt : std::optional<unsigned>(row->rank);
}

unsigned first_letter_rank() { return first_of_letters; }

unsigned rank_of_mark(char32_t mark) { return is_mark(mark) ? mark_ranks[mark - 0x300] : 0U; }

}  // namespace timeline
