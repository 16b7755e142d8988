// Turns a name into numbers that sort (see collation.h).
#include "core/base/collation.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

#include "core/base/letters.h"
#include "core/base/utf8.h"

namespace timeline {
namespace {

/// Between two letters of the table there is room for those that a language puts there.
constexpr std::uint32_t weights_per_rank = 4;
constexpr std::uint32_t other_scripts = 0x10000;
constexpr std::uint32_t no_accent = 1;
constexpr std::uint32_t own_accents = 0x200;

/// What Swedish knows as another letter than the rest of the world does.
struct OwnLetter {
    char32_t code;
    char32_t before;  // 0: among the last letters, `place` after z
    std::uint32_t place;
    std::uint32_t accent = 0;  // which of those that count as one letter comes first
};
constexpr auto swedish_letters = std::to_array<OwnLetter>({
    {U'å', 0, 1},
    {U'ä', 0, 2},
    {U'æ', 0, 2, 1},
    {U'ę', 0, 2, 2},
    {U'ö', 0, 3},
    {U'ø', 0, 3, 1},
    {U'ő', 0, 3, 2},
    {U'œ', 0, 3, 3},
    {U'ô', 0, 3, 4},
    {U'ü', U'y', 0, 1},
    {U'ű', U'y', 0, 2},
    {U'đ', U'd', 0, 1},
    {U'ð', U'd', 0, 2},
});

bool is_digit(char32_t code) { return code >= '0' && code <= '9'; }

std::uint32_t weight_of(unsigned rank) {
    // Numbers stand between signs and letters.
    return (rank < first_letter_rank() ? rank : rank + 1) * weights_per_rank;
}

/// Adds a weight as bytes that sort as the numbers do. None of the weights below 0x7FFF begins as
/// the larger ones do, or has nothing but zeros.
void put(std::string& bytes, std::uint32_t weight) {
    constexpr std::uint32_t many = 0x7FFF;
    constexpr char of_many = '\xFF';
    if (weight >= many) {
        bytes += of_many;
        bytes += static_cast<char>(weight >> 16U);
    } else {
        ++weight;
    }
    bytes += static_cast<char>(weight >> 8U);
    bytes += static_cast<char>(weight);
}

/// What nearly all names consist of, looked up once: a sign or letter of ASCII.
struct PlainLetter {
    std::uint32_t weight = 0;  // 0: does not count
    bool is_capital = false;
};

PlainLetter plain_letter(char32_t code) {
    const char32_t small = small_letter(code);
    const unsigned rank = rank_of(small).value_or(0);
    return {.weight = rank == 0 ? 0 : weight_of(rank), .is_capital = small != code};
}

const PlainLetter& plain_letter_of(char32_t code) {
    static const auto letters = [] {
        std::array<PlainLetter, 0x80> all;
        for (char32_t each = 0; each < all.size(); ++each) {
            all.at(each) = plain_letter(each);
        }
        return all;
    }();
    return letters.at(code);
}

/// Letters, then accents, then capitals: two zeros end each, and are less than whatever goes on.
/// What comes after the last accent or capital says nothing.
class KeyMaker {
   public:
    KeyMaker(std::u32string_view text, Language language) : text_(text), language_(language) {}

    std::string key() {
        for (std::size_t at = 0; at < text_.size();) {
            if (is_digit(text_[at])) {
                at = add_number(at);
                continue;
            }
            std::size_t end = at + 1;
            while (end < text_.size() && is_mark(text_[end])) {
                ++end;
            }
            if (text_[at] < 0x80 && end == at + 1) {
                add_plain_letter(plain_letter_of(text_[at]));
            } else {
                add_letter(text_[at], std::u32string(text_.substr(at + 1, end - at - 1)), false);
            }
            at = end;
        }
        constexpr std::string_view end("\0\0", 2);
        accents_.resize(told_accents_);
        capitals_.resize(told_capitals_);
        letters_ += end;
        letters_ += accents_;
        letters_ += end;
        letters_ += capitals_;
        return std::move(letters_);
    }

   private:
    /// By size: the longer number is the larger one, once zeros before it are gone.
    std::size_t add_number(std::size_t begin) {
        std::size_t end = begin;
        while (end < text_.size() && is_digit(text_[end])) {
            ++end;
        }
        while (begin + 1 < end && text_[begin] == '0') {
            ++begin;
        }
        add(first_letter_rank() * weights_per_rank, 0, false);
        put(letters_, static_cast<std::uint32_t>(end - begin));
        for (; begin < end; ++begin) {
            put(letters_, text_[begin] - '0');
        }
        return end;
    }

    void add_plain_letter(const PlainLetter& letter) {
        if (letter.weight != 0) {
            add(letter.weight, 0, letter.is_capital);
        }
    }

    void add_letter(char32_t code, std::u32string marks, bool is_capital) {
        if (const OwnLetter* own = own_letter(code)) {
            add_own(*own, is_capital);
        } else if (const char32_t whole = letter_of_its_own(code, marks)) {
            const OwnLetter* own_whole = own_letter(whole);
            own_whole != nullptr ? add_own(*own_whole, is_capital)
                                 : add(weight_of(*rank_of(whole)), 0, is_capital);
        } else if (language_ == Language::swedish && code == U'þ') {
            add_letter(U't', {}, is_capital);
            add(weight_of(*rank_of(U'h')), own_accents, is_capital);
        } else if (const Variant* variant = variant_of(code)) {
            add_variant(*variant, std::move(marks), is_capital);
            return;
        } else {
            add_plain(code, is_capital);
        }
        for (const char32_t mark : marks) {
            add_accent(rank_of_mark(mark));
        }
    }

    void add_variant(const Variant& variant, std::u32string marks, bool is_capital) {
        const bool capital = is_capital || variant.mark == capital_variant;
        if (is_mark(variant.mark)) {
            marks.insert(marks.begin(), variant.mark);
        }
        if (variant.second == 0) {
            add_letter(variant.first, std::move(marks), capital);
            return;
        }
        add_letter(variant.first, std::move(marks), capital);
        add_letter(variant.second, {}, capital);
    }

    void add_plain(char32_t code, bool is_capital) {
        if (is_digit(code)) {
            add(first_letter_rank() * weights_per_rank, 0, is_capital);
            put(letters_, 1);
            put(letters_, code - '0');
            return;
        }
        const std::optional<unsigned> rank = rank_of(code);
        if (!rank) {
            add(other_scripts + code, 0, is_capital);
        } else if (*rank != 0) {
            add(weight_of(*rank), 0, is_capital);
        }
    }

    const OwnLetter* own_letter(char32_t code) const {
        if (code < 0x80) {
            return nullptr;
        }
        const auto* const found =
            std::find_if(swedish_letters.begin(), swedish_letters.end(),
                         [code](const OwnLetter& own) { return own.code == code; });
        return language_ == Language::swedish && found != swedish_letters.end() ? found : nullptr;
    }

    /// A letter and one of its marks that are more than an accent; the mark is taken from `marks`.
    char32_t letter_of_its_own(char32_t code, std::u32string& marks) const {
        if (marks.empty()) {
            return 0;
        }
        const char32_t small = small_letter(code);
        for (std::size_t i = 0; i < marks.size(); ++i) {
            const bool is_first_of_class =
                i == 0 || class_of_mark(marks[i - 1]) != class_of_mark(marks[i]);
            const char32_t whole = is_first_of_class ? composition_of(small, marks[i]) : 0;
            if (whole != 0 && (own_letter(whole) != nullptr || rank_of(whole))) {
                marks.erase(i, 1);
                return whole;
            }
        }
        return 0;
    }

    void add_own(const OwnLetter& own, bool is_capital) {
        // CLDR puts the last letters before the clicks of Khoisan languages, after all that is a z.
        constexpr char32_t first_after_z = U'ǀ';
        const std::uint32_t weight =
            own.before != 0 ? weight_of(*rank_of(own.before))
                            : weight_of(*rank_of(first_after_z)) - weights_per_rank + own.place;
        add(weight, own.accent == 0 ? 0 : own_accents + own.accent, is_capital);
    }

    void add(std::uint32_t letter, std::uint32_t accent, bool is_capital) {
        put(letters_, letter);
        put(accents_, no_accent);
        capitals_ += is_capital ? '\1' : '\0';
        if (is_capital) {
            told_capitals_ = capitals_.size();
        }
        add_accent(accent);
    }

    void add_accent(std::uint32_t accent) {
        if (accent != 0 && !letters_.empty()) {
            put(accents_, no_accent + accent);
            told_accents_ = accents_.size();
        }
    }

    std::u32string_view text_;
    Language language_;
    std::string letters_;
    std::string accents_;
    std::string capitals_;
    std::size_t told_accents_ = 0;
    std::size_t told_capitals_ = 0;
};

}  // namespace

std::string collation_key(std::string_view name, Language language) {
    const std::u32string text = decomposed(to_code_points(name));
    return KeyMaker(text, language).key();
}

}  // namespace timeline
