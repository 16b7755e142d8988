// Filters, sorts and counts the organisations (see filter.h).
#include "core/filter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>

namespace timeline {
namespace {

/// The plain letters for U+00C0 to U+017F, in order; '?' for the signs × and ÷.
constexpr std::string_view folded_latin =
    "aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooo"
    "rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(folded_latin.size() == 0x180 - 0xC0);

/// All that the search looks at. The lists come after the names, so that a name found is a name.
std::string searchable_text(const Dataset& data, const Organisation& organisation,
                            Language language) {
    std::string all;
    const auto add = [&](const LocalText& text) { all += text.in(language) + ' '; };
    // Names are found in either language: visitors know some organisations by the other one.
    all += organisation.name.sv + ' ' + organisation.name.en + ' ' + organisation.full_name.sv +
           ' ' + organisation.full_name.en + ' ';
    add(organisation.membership.as);
    add(organisation.summary);
    add(organisation.about);
    add(organisation.city);
    for (const Role& role : organisation.roles) {
        add(role.title);
    }
    for (const Moment& moment : organisation.moments) {
        add(moment.title);
    }
    for (const Relation& relation : organisation.related) {
        add(relation.text);
    }
    for (const std::size_t theme : organisation.themes) {
        add(data.themes[theme].name);
    }
    return fold(all);
}

/// Every word of the search must occur, in any order.
bool matches_search(const std::string& text, const std::string& folded_search) {
    std::size_t begin = 0;
    while ((begin = folded_search.find_first_not_of(' ', begin)) != std::string::npos) {
        const std::size_t end = std::min(folded_search.find(' ', begin), folded_search.size());
        if (text.find(folded_search.substr(begin, end - begin)) == std::string::npos) {
            return false;
        }
        begin = end;
    }
    return true;
}

bool matches_themes(const Dataset& data, const Organisation& organisation,
                    const std::set<std::string>& chosen) {
    return chosen.empty() ||
           std::any_of(organisation.themes.begin(), organisation.themes.end(),
                       [&](std::size_t theme) { return chosen.contains(data.themes[theme].id); });
}

/// Swedish has å, ä and ö after z, English knows them as a and o with marks.
std::string alphabetical_key(std::string text, Language language) {
    constexpr std::array<std::array<std::string_view, 3>, 3> last_letters = {
        {{"å", "Å", "{"}, {"ä", "Ä", "|"}, {"ö", "Ö", "}"}}};
    if (language == Language::swedish) {
        for (const auto& [small, capital, key] : last_letters) {
            for (std::size_t at = 0; at + 1 < text.size(); ++at) {
                const std::string_view letter = std::string_view(text).substr(at, 2);
                if (letter == small || letter == capital) {
                    text.replace(at, 2, key);
                }
            }
        }
    }
    return fold(text);
}

/// Earlier first, by what the dates can mean; of two that start in the same year the one that is
/// known exactly, and of two that start at the same time the one that ended earlier.
auto start_key(const Organisation& organisation) {
    const Period& period = organisation.membership.period;
    const YearSpan start = period.start ? span_of(*period.start, 0) : YearSpan{};
    const bool is_soft = period.start && period.start->is_soft();
    constexpr double never = std::numeric_limits<double>::infinity();
    const double end = period.end ? span_of(*period.end, 0).end : never;
    return std::tuple(std::floor(start.begin), is_soft, start.begin, start.end, end);
}

void sort_by(Sort sort, const ViewState& state, std::vector<const Organisation*>& organisations) {
    const auto name_key = [&state](const Organisation& organisation) {
        return alphabetical_key(organisation.name.in(state.language), state.language);
    };
    const auto theme_key = [](const Organisation& organisation) {
        return organisation.themes.empty() ? std::size_t(-1) : organisation.themes[0];
    };
    std::sort(organisations.begin(), organisations.end(),
              [&](const Organisation* a, const Organisation* b) {
                  const auto by_start = [&](const Organisation& o) {
                      return std::tuple_cat(start_key(o), std::tuple(name_key(o), o.id));
                  };
                  switch (sort) {
                      case Sort::name:
                          return std::tuple(name_key(*a), a->id) < std::tuple(name_key(*b), b->id);
                      case Sort::theme:
                          return std::tuple(theme_key(*a), by_start(*a)) <
                                 std::tuple(theme_key(*b), by_start(*b));
                      case Sort::start:
                          break;
                  }
                  return by_start(*a) < by_start(*b);
              });
}

}  // namespace

std::string fold(std::string_view text) {
    std::string folded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool combining_accent = byte == 0xCCU || byte == 0xCDU;
        // Two-byte UTF-8 characters up to U+017F have the lead bytes C3, C4 and C5.
        if (combining_accent) {
            ++i;
        } else if (byte >= 0xC3U && byte <= 0xC5U && i + 1 < text.size()) {
            const auto next = static_cast<unsigned char>(text[++i]);
            const unsigned code = (byte & 0x1FU) << 6U | (next & 0x3FU);
            folded += folded_latin[code - 0xC0U];
        } else if (byte >= 'A' && byte <= 'Z') {
            folded += static_cast<char>(byte | 0x20U);
        } else {
            folded += text[i];
        }
    }
    return folded;
}

std::vector<const Organisation*> FilteredView::in_order() const {
    std::vector<const Organisation*> all = dated;
    all.insert(all.end(), undated.begin(), undated.end());
    return all;
}

std::pair<const Organisation*, const Organisation*> FilteredView::neighbours(
    std::string_view id) const {
    const std::vector<const Organisation*> all = in_order();
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const Organisation* o) { return o->id == id; });
    if (found == all.end()) {
        return {nullptr, nullptr};
    }
    return {found == all.begin() ? nullptr : *(found - 1),
            found + 1 == all.end() ? nullptr : *(found + 1)};
}

FilteredView filter(const Dataset& data, const ViewState& state) {
    FilteredView view{.count_of_theme = std::vector<std::size_t>(data.themes.size()),
                      .total = data.organisations.size()};
    const std::string search = fold(state.search);
    for (const Organisation& organisation : data.organisations) {
        if (!matches_search(searchable_text(data, organisation, state.language), search)) {
            continue;
        }
        ++view.count_of_all_themes;
        for (const std::size_t theme : organisation.themes) {
            ++view.count_of_theme[theme];
        }
        if (matches_themes(data, organisation, state.themes)) {
            (organisation.has_start() ? view.dated : view.undated).push_back(&organisation);
        }
    }
    sort_by(state.sort, state, view.dated);
    sort_by(state.sort, state, view.undated);
    return view;
}

std::vector<CountStep> count_over_time(const FilteredView& view, double until) {
    std::map<double, int> change_at;
    for (const Organisation* organisation : view.dated) {
        const Period& period = organisation->membership.period;
        const YearSpan start = span_of(*period.start, 0);
        ++change_at[start.begin];
        if (!organisation->goes_on()) {
            --change_at[std::max(period.end ? span_of(*period.end, 0).end : start.end,
                                 start.begin)];
        }
    }
    std::vector<CountStep> steps;
    for (const auto& [year, change] : change_at) {
        if (year < until && change != 0) {
            steps.push_back({year, (steps.empty() ? 0 : steps.back().count) + change});
        }
    }
    return steps;
}

}  // namespace timeline
