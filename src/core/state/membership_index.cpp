// Sorts and folds, once (see membership_index.h).
#include "core/state/membership_index.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <tuple>

#include "core/base/collation.h"
#include "core/base/fold.h"
#include "core/base/sorted_order.h"
#include "core/state/search.h"

namespace timeline {
namespace {

/// Earlier first, by what the dates can mean; of two that start in the same year the one that is
/// known exactly, and of two that start at the same time the one that ended earlier.
using StartKey = std::tuple<double, bool, double, double, double>;
StartKey start_key(const Organisation& organisation) {
    const Period& period = organisation.membership.period;
    const YearSpan start = period.start ? span_of(*period.start, 0) : YearSpan{};
    const bool is_soft = period.start && period.start->is_soft();
    constexpr double never = std::numeric_limits<double>::infinity();
    const double end = period.end ? span_of(*period.end, 0).end : never;
    return {std::floor(start.begin), is_soft, start.begin, start.end, end};
}

/// The first three weights of a key in one number, which sorts as they do; none is larger than the
/// last code point and what other scripts are moved by, which has 21 bits.
std::uint64_t first_letters(const CollationKey& key) {
    constexpr std::size_t count = 3;
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < count; ++i) {
        number = number << 21U | (i < key.letters.size() ? key.letters[i] : 0U);
    }
    return number;
}

/// Those without a theme come last.
std::size_t theme_place(const Dataset& data, std::size_t organisation) {
    const auto& themes = data.organisations[organisation].themes;
    return themes.empty() ? data.themes.size() : themes.front();
}

/// The place of each in the order.
MembershipIndex::Order ranks_of(const MembershipIndex::Order& order) {
    MembershipIndex::Order ranks(order.size());
    for (std::uint32_t rank = 0; rank < order.size(); ++rank) {
        ranks[order[rank]] = rank;
    }
    return ranks;
}

}  // namespace

MembershipIndex::InLanguage& MembershipIndex::in(Language language) const {
    if (known_ != data_.organisations.data()) {
        languages_ = {};
        known_ = data_.organisations.data();
    }
    return languages_.at(static_cast<std::size_t>(language));
}

const MembershipIndex::Order& MembershipIndex::order(Sort sort, Language language) const {
    std::optional<Order>& order = in(language).orders.at(static_cast<std::size_t>(sort));
    if (!order) {
        order = sort == Sort::name    ? sorted_by_name(language)
                : sort == Sort::theme ? sorted_by_theme(language)
                                      : sorted_by_start(language);
    }
    return *order;
}

MembershipIndex::Order MembershipIndex::sorted_by_name(Language language) const {
    std::vector<CollationKey> keys;
    std::vector<std::uint64_t> beginnings;  // most names differ in these
    for (const Organisation& organisation : data_.organisations) {
        keys.push_back(collation_key(organisation.name.in(language), language));
        beginnings.push_back(first_letters(keys.back()));
    }
    return sorted_order(data_.organisations.size(), [&](std::uint32_t a, std::uint32_t b) {
        if (beginnings[a] != beginnings[b]) {
            return beginnings[a] < beginnings[b];
        }
        const auto compared = keys[a] <=> keys[b];
        return compared == 0 ? data_.organisations[a].id < data_.organisations[b].id : compared < 0;
    });
}

MembershipIndex::Order MembershipIndex::sorted_by_start(Language language) const {
    const Order ranks = ranks_of(order(Sort::name, language));
    std::vector<StartKey> keys;
    std::ranges::transform(data_.organisations, std::back_inserter(keys), start_key);
    return sorted_order(data_.organisations.size(), [&](std::uint32_t a, std::uint32_t b) {
        return std::tie(keys[a], ranks[a]) < std::tie(keys[b], ranks[b]);
    });
}

MembershipIndex::Order MembershipIndex::sorted_by_theme(Language language) const {
    const Order ranks = ranks_of(order(Sort::start, language));
    return sorted_order(data_.organisations.size(), [&](std::uint32_t a, std::uint32_t b) {
        return std::pair(theme_place(data_, a), ranks[a]) <
               std::pair(theme_place(data_, b), ranks[b]);
    });
}

const MembershipIndex::Order& MembershipIndex::widest(Language language) const {
    std::optional<Order>& made = in(language).widest;
    if (!made) {
        made = find_widest(language);
    }
    return *made;
}

MembershipIndex::Order MembershipIndex::find_widest(Language language) const {
    constexpr std::size_t most = 48;
    constexpr std::size_t letters_of_a_theme = 2;  // a shape after the name is about as wide
    const auto room_of = [&](std::uint32_t place) {
        const Organisation& organisation = data_.organisations[place];
        return organisation.name.in(language).size() +
               letters_of_a_theme * organisation.themes.size();
    };
    Order widest;
    std::size_t least = 0;  // of those found so far, once they are as many as are wanted
    for (std::uint32_t place = 0; place < data_.organisations.size(); ++place) {
        if (widest.size() < most) {
            widest.push_back(place);
        } else if (room_of(place) > least) {
            *std::ranges::min_element(widest, {}, room_of) = place;
        } else {
            continue;
        }
        if (widest.size() == most) {
            least = room_of(*std::ranges::min_element(widest, {}, room_of));
        }
    }
    return widest;
}

MembershipIndex::Folded MembershipIndex::folded(Language language) const {
    Folded made;
    const auto here = [&made] { return static_cast<std::uint32_t>(made.text.size()); };
    for (const Organisation& organisation : data_.organisations) {
        made.begins.push_back(here());
        const std::vector<Field> fields = fields_of(data_, organisation, language);
        made.text += fold(fields.front().text);
        made.name_ends.push_back(here());
        for (std::size_t i = 1; i < fields.size(); ++i) {
            made.text += '\n' + fold(fields[i].text);
        }
    }
    made.begins.push_back(here());
    return made;
}

MembershipIndex::Words MembershipIndex::words(std::size_t organisation, Language language) const {
    std::optional<Folded>& made = in(language).folded;
    if (!made) {
        made = folded(language);
    }
    const std::string_view text = made->text;
    const std::size_t begin = made->begins[organisation];
    return {.name = text.substr(begin, made->name_ends[organisation] - begin),
            .all = text.substr(begin, made->begins[organisation + 1] - begin)};
}

}  // namespace timeline
