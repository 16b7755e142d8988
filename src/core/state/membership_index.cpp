// Sorts and folds, once (see membership_index.h).
#include "core/state/membership_index.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "core/base/collation.h"
#include "core/base/fold.h"
#include "core/base/sorted_order.h"
#include "core/state/search.h"

namespace timeline {
namespace {

/// Before all else: those whose start nobody stated come last.
std::uint64_t last_if_undated(const Organisation& organisation) {
    return organisation.has_start() ? 0 : std::uint64_t{1} << 63U;
}

/// Earlier first, by what the dates can mean; of two that start in the same year the one that is
/// known exactly. From the left: is it undated, the year, is it soft, where in the year it begins,
/// and how long it may be (a century at most), these two to some minutes.
std::uint64_t start_key(const Organisation& organisation) {
    if (!organisation.has_start()) {
        return last_if_undated(organisation);
    }
    constexpr int before_all_years = 32'768;
    constexpr double parts_of_a_year = 65'536;
    const Date& date = *organisation.membership.period.start;
    const YearSpan start = span_of(date, 0);
    const double year = std::floor(start.begin);
    const auto begin = static_cast<std::uint64_t>((start.begin - year) * parts_of_a_year);
    const auto length = static_cast<std::uint64_t>(start.length() * parts_of_a_year);
    return static_cast<std::uint64_t>(year + before_all_years) << 47U |
           std::uint64_t{date.is_soft() ? 1U : 0U} << 46U | begin << 30U | length;
}

/// In decimal years; what goes on, or may, ends after all others.
double end_of(const Organisation& organisation) {
    const std::optional<Date>& end = organisation.membership.period.end;
    return end ? span_of(*end, 0).end : std::numeric_limits<double>::infinity();
}

/// The first bytes of a key as a number, which sorts as they do.
std::uint64_t beginning_of(std::string_view key) {
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < sizeof(number); ++i) {
        number = number << 8U | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0U);
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
    std::vector<std::string> names;
    std::vector<std::uint64_t> keys;
    for (const Organisation& organisation : data_.organisations) {
        names.push_back(collation_key(organisation.name.in(language), language));
        keys.push_back(last_if_undated(organisation) | beginning_of(names.back()) >> 1U);
    }
    return sorted_order(keys, [&](std::uint32_t a, std::uint32_t b) {
        const int compared = names[a].compare(names[b]);
        return compared == 0 ? data_.organisations[a].id < data_.organisations[b].id : compared < 0;
    });
}

MembershipIndex::Order MembershipIndex::sorted_by_start(Language language) const {
    const Order ranks = ranks_of(order(Sort::name, language));
    std::vector<std::uint64_t> keys;
    for (const Organisation& organisation : data_.organisations) {
        keys.push_back(start_key(organisation));
    }
    // Of two that start at the same time the one that ended earlier.
    return sorted_order(keys, [&](std::uint32_t a, std::uint32_t b) {
        const double end_a = end_of(data_.organisations[a]);
        const double end_b = end_of(data_.organisations[b]);
        return end_a != end_b ? end_a < end_b : ranks[a] < ranks[b];
    });
}

MembershipIndex::Order MembershipIndex::sorted_by_theme(Language language) const {
    const Order ranks = ranks_of(order(Sort::start, language));
    std::vector<std::uint64_t> keys;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        keys.push_back(std::uint64_t{theme_place(data_, i)} << 32U | ranks[i]);
    }
    return sorted_order(keys, [](std::uint32_t, std::uint32_t) { return false; });
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
