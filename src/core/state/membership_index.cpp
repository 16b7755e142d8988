// Sorts and folds, once (see membership_index.h).
#include "core/state/membership_index.h"

#include <algorithm>
#include <utility>

#include "core/base/collation.h"
#include "core/base/fold.h"
#include "core/base/sorting.h"
#include "core/state/search.h"

namespace timeline {
namespace {

/// Before all else: those whose start nobody stated come last.
std::uint64_t last_if_undated(const Organisation& organisation) {
    return organisation.has_start() ? 0 : std::uint64_t{1} << 63U;
}

/// A time in decimal years, or a stretch of them, so fine that no two days are the same: 22 bits,
/// as no year is later than 2999.
std::uint64_t moment(double years) {
    constexpr double parts_of_a_year = 1024;
    return static_cast<std::uint64_t>(years * parts_of_a_year);
}

/// Earlier first, by what the dates can mean; of two that start in the same year the one that is
/// known exactly, and of two that start at the same time the one that ended earlier. From the left:
/// is it undated, the year, is it soft, where in the year it begins, how long it may be, its end.
std::uint64_t start_key(const Organisation& organisation) {
    constexpr std::uint64_t never = (1U << 22U) - 1;
    const auto& [start, end, end_kind] = organisation.membership.period;
    const std::uint64_t key =
        last_if_undated(organisation) | (end ? moment(span_of(*end, 0).end) : never);
    if (!start) {
        return key;
    }
    const YearSpan span = span_of(*start, 0);
    const std::uint64_t begin = moment(span.begin);
    return begin >> 10U << 51U | std::uint64_t{start->is_soft() ? 1U : 0U} << 50U |
           (begin & 0x3FFU) << 40U | moment(span.length()) << 22U | key;
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
std::size_t theme_place(const Dataset& data, const Organisation& organisation) {
    const auto& themes = organisation.themes;
    return themes.empty() ? data.themes.size() : themes.front();
}

/// How many are looked at at once, where more can wait: for a millisecond or two.
constexpr std::size_t some = 1000;

}  // namespace

/// An order that is not made yet.
struct MembershipIndex::Making {
    Making(const Dataset& the_data, Sort the_sort, Language the_language)
        : data(the_data), sort(the_sort), language(the_language), sorting(first_of_equal()) {}

    Sorting::IsBefore first_of_equal() const {
        if (sort != Sort::name) {
            return nullptr;  // they stay as they are
        }
        return [this](std::uint32_t a, std::uint32_t b) { return is_before(a, b); };
    }

    /// Of those whose names begin alike.
    bool is_before(std::uint32_t a, std::uint32_t b) const {
        const int compared = name(a).compare(name(b));
        return compared == 0 ? data.organisations[a].id < data.organisations[b].id : compared < 0;
    }

    /// `before`: the order that equal ones keep; null: the data's own. True when all are added.
    bool add_some(const Order* before) {
        const std::size_t all = data.organisations.size();
        for (std::size_t i = sorting.size(), end = std::min(i + some, all); i < end; ++i) {
            const auto place = before == nullptr ? static_cast<std::uint32_t>(i) : (*before)[i];
            sorting.add(place, key_of(place));
        }
        return sorting.size() == all;
    }

    std::uint64_t key_of(std::uint32_t place) {
        const Organisation& organisation = data.organisations[place];
        if (sort == Sort::start) {
            return start_key(organisation);
        }
        if (sort == Sort::theme) {
            return theme_place(data, organisation);
        }
        if (names.empty()) {
            names.reserve(room_for_names());
        }
        names += collation_key(organisation.name.in(language), language);
        name_ends.push_back(static_cast<std::uint32_t>(names.size()));
        return last_if_undated(organisation) | beginning_of(name(place)) >> 1U;
    }

    /// A little more than their keys mostly need, as making room later takes it three times.
    std::size_t room_for_names() const {
        std::size_t letters = 0;
        for (const Organisation& organisation : data.organisations) {
            letters += organisation.name.in(language).size();
        }
        return letters * 5 / 2;
    }

    std::string_view name(std::uint32_t place) const {
        const std::size_t begin = place == 0 ? 0 : name_ends[place - 1];
        return std::string_view(names).substr(begin, name_ends[place] - begin);
    }

    const Dataset& data;
    Sort sort;
    Language language;
    std::string names;  // their keys, one after another, in the data's order
    std::vector<std::uint32_t> name_ends;
    Sorting sorting;
};

MembershipIndex::MembershipIndex(const Dataset& data) : data_(data) {}
MembershipIndex::~MembershipIndex() = default;

MembershipIndex::InLanguage& MembershipIndex::in(Language language) const {
    if (known_ != data_.organisations.data()) {
        languages_ = {};
        making_.reset();
        known_ = data_.organisations.data();
    }
    return languages_.at(static_cast<std::size_t>(language));
}

const MembershipIndex::Order& MembershipIndex::order(Sort sort, Language language) const {
    while (!sort_some(sort, language)) {
    }
    return *made(sort, language);
}

bool MembershipIndex::prepare(const ViewState& state) const {
    return sort_some(Sort::start, state.language) && sort_some(state.sort, state.language) &&
           (state.search.empty() || fold_some(state.language));
}

std::optional<MembershipIndex::Order>& MembershipIndex::made(Sort sort, Language language) const {
    return in(language).orders.at(static_cast<std::size_t>(sort));
}

/// What is equal stays in the order before: by name, or by start.
bool MembershipIndex::sort_some(Sort sort, Language language) const {
    if (made(sort, language)) {
        return true;
    }
    const Sort before = sort == Sort::theme ? Sort::start : Sort::name;
    if (sort != before && !sort_some(before, language)) {
        return false;
    }
    if (!making_ || making_->sort != sort || making_->language != language) {
        making_ = std::make_unique<Making>(data_, sort, language);
    }
    constexpr std::size_t moves = 20'000;
    const bool is_added = making_->add_some(sort == before ? nullptr : &*made(before, language));
    if (!is_added || !making_->sorting.go_on(moves)) {
        return false;
    }
    made(sort, language) = making_->sorting.finish();
    making_.reset();
    return true;
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

bool MembershipIndex::fold_some(Language language) const {
    Folded& made = in(language).folded;
    const auto here = [&made] { return static_cast<std::uint32_t>(made.text.size()); };
    const std::size_t all = data_.organisations.size();
    const std::size_t end = std::min(made.begins.size() + some, all);
    while (made.begins.size() < end) {
        const Organisation& organisation = data_.organisations[made.begins.size()];
        const std::vector<Field> fields = fields_of(data_, organisation, language);
        made.begins.push_back(here());
        made.text += fold(fields.front().text);
        made.name_ends.push_back(here());
        for (std::size_t i = 1; i < fields.size(); ++i) {
            made.text += '\n' + fold(fields[i].text);
        }
    }
    return made.begins.size() == all;
}

MembershipIndex::Words MembershipIndex::words(std::size_t organisation, Language language) const {
    while (!fold_some(language)) {
    }
    const auto& [text, begins, name_ends] = in(language).folded;
    const std::size_t begin = begins[organisation];
    const std::size_t end =
        organisation + 1 < begins.size() ? begins[organisation + 1] : text.size();
    return {.name = std::string_view(text).substr(begin, name_ends[organisation] - begin),
            .all = std::string_view(text).substr(begin, end - begin)};
}

}  // namespace timeline
