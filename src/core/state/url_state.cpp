// Writes and reads the address's query (see url_state.h).
#include "core/state/url_state.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include "core/base/decimal.h"
#include "core/base/query.h"
#include "core/base/utf8.h"

namespace timeline {
namespace {

template <typename Value, std::size_t count>
using Names = std::array<std::pair<std::string_view, Value>, count>;

constexpr Names<Language, 2> language_names = {
    {{"sv", Language::swedish}, {"en", Language::english}}};
constexpr Names<Scheme, 3> scheme_names = {
    {{"auto", Scheme::automatic}, {"light", Scheme::light}, {"dark", Scheme::dark}}};
constexpr Names<Contrast, 2> contrast_names = {
    {{"auto", Contrast::automatic}, {"more", Contrast::more}}};
constexpr Names<Sort, 3> sort_names = {
    {{"start", Sort::start}, {"name", Sort::name}, {"theme", Sort::theme}}};
constexpr Names<View, 2> view_names = {{{"timeline", View::timeline}, {"table", View::table}}};
constexpr Names<int, text_sizes.size()> text_size_names = {
    {{"100", 100}, {"125", 125}, {"150", 150}, {"200", 200}}};
constexpr Names<int, notes_sizes.size()> notes_size_names = {
    {{"18", 18}, {"22", 22}, {"26", 26}, {"32", 32}, {"40", 40}}};
constexpr Names<bool, 2> switch_names = {{{"on", true}, {"off", false}}};

template <typename Map, typename Enum>
std::string_view name_of(const Map& names, Enum value) {
    for (const auto& [name, candidate] : names) {
        if (candidate == value) {
            return name;
        }
    }
    return {};
}

template <typename Map, typename Enum>
void read_name(const Map& names, std::string_view text, Enum& value) {
    for (const auto& [name, candidate] : names) {
        if (name == text) {
            value = candidate;
        }
    }
}

std::size_t whole_digits(std::string_view text) { return std::min(text.find('.'), text.size()); }

/// Digits and, after a point, any number more. (std::from_chars reads no doubles on every compiler
/// that builds this.)
std::optional<double> read_number(std::string_view text) {
    const std::size_t point = whole_digits(text);
    double number = 0;
    double unit = 1;
    for (std::size_t i = 1; i < point; ++i) {
        unit *= 10;
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i == point) {
            continue;
        }
        if (text[i] < '0' || text[i] > '9') {
            return std::nullopt;
        }
        number += (text[i] - '0') * unit;
        unit /= 10;
    }
    return point == 0 ? std::nullopt : std::optional(number);
}

std::optional<double> read_year(std::string_view text) {
    return whole_digits(text) == 4 ? read_number(text) : std::nullopt;
}

std::string join(const std::set<std::string>& parts) {
    std::string joined;
    for (const std::string& part : parts) {
        joined += (joined.empty() ? "" : ",") + part;
    }
    return joined;
}

/// What is being read. From when to when is known at the end only.
struct Reading {
    ViewState& state;
    const Dataset& data;
    std::optional<double> from{};
    std::optional<double> to{};
};

/// A whole number that isn't negative; what is so large that it is no number of this machine's is
/// its largest.
std::optional<int> read_count(std::string_view text) {
    constexpr double most = std::numeric_limits<int>::max();
    const std::optional<double> count =
        whole_digits(text) < text.size() ? std::nullopt : read_number(text);
    return count ? std::optional(static_cast<int>(std::min(*count, most))) : std::nullopt;
}

/// A step beyond the last one is the last: a link may be older than the presentation. What is no
/// step changes nothing.
void read_step(Reading& reading, std::string_view text, bool live) {
    const int step = read_count(text).value_or(0);
    if (step > 0) {
        Presenting& now = reading.state.presenting;
        now.step = std::min(step, static_cast<int>(reading.data.steps.size()));
        now.live = live;
    }
}

void read_themes(Reading& reading, std::string_view ids) {
    reading.state.themes.clear();
    split(ids, ',', [&reading](std::string_view id) {
        choose_theme(reading.state, std::string(id), reading.data);
    });
}

/// One key of the address: how its value is read, and how written.
struct Key {
    using Written = std::optional<std::string>;  // nothing where it needs no mention
    std::string_view name;
    void (*read)(Reading& reading, const std::string& value);
    Written (*write)(const ViewState& state, const ViewState& defaults);
};

template <typename State, typename Value>
auto& member_of(State& state, Value ViewState::* member) {
    return state.*member;
}

template <typename State, typename Value>
auto& member_of(State& state, Value Presenting::* member) {
    return state.presenting.*member;
}

/// A member of the state, or of what is presented, whose values have names.
template <auto member, const auto& names>
constexpr Key named(std::string_view key) {
    return {key,
            [](Reading& reading, const std::string& value) {
                read_name(names, value, member_of(reading.state, member));
            },
            [](const ViewState& state, const ViewState& defaults) {
                const auto& now = member_of(state, member);
                return now == member_of(defaults, member) ? Key::Written()
                                                          : std::string(name_of(names, now));
            }};
}

/// In the order in which they are written. A word without a value is nobody's of ours.
constexpr auto keys = std::to_array<Key>({
    named<&ViewState::language, language_names>("lang"),
    named<&ViewState::scheme, scheme_names>("scheme"),
    named<&ViewState::contrast, contrast_names>("contrast"),
    named<&ViewState::text_percent, text_size_names>("text"),
    named<&ViewState::single_keys, switch_names>("keys"),
    named<&ViewState::view, view_names>("view"),
    {"theme", [](Reading& reading, const std::string& value) { read_themes(reading, value); },
     [](const ViewState& state, const ViewState& defaults) {
         return state.themes == defaults.themes ? Key::Written() : join(state.themes);
     }},
    named<&ViewState::sort, sort_names>("sort"),
    {"rows",
     [](Reading& reading, const std::string& value) {
         if (const std::optional<double> percent = read_number(value)) {
             scale_rows(reading.state, *percent / 100);
         }
     },
     [](const ViewState& state, const ViewState& /*defaults*/) {
         return state.row_scale < 1 ? decimal(state.row_scale * 100, 3) : Key::Written();
     }},
    {"table",
     [](Reading& reading, const std::string& value) {
         const int page = read_count(value).value_or(0);
         reading.state.table_page = static_cast<std::size_t>(std::max(page, 1) - 1);
     },
     [](const ViewState& state, const ViewState& /*defaults*/) {
         return state.table_page > 0 ? std::to_string(state.table_page + 1) : Key::Written();
     }},
    {"q", [](Reading& reading, const std::string& value) { search_for(reading.state, value); },
     [](const ViewState& state, const ViewState& defaults) {
         return state.search == defaults.search ? Key::Written() : state.search;
     }},
    {"from", [](Reading& reading, const std::string& value) { reading.from = read_year(value); },
     [](const ViewState& state, const ViewState& /*defaults*/) {
         return state.visible ? decimal(state.visible->begin) : Key::Written();
     }},
    {"to", [](Reading& reading, const std::string& value) { reading.to = read_year(value); },
     [](const ViewState& state, const ViewState& /*defaults*/) {
         return state.visible ? decimal(state.visible->end) : Key::Written();
     }},
    {"org",
     [](Reading& reading, const std::string& value) { select(reading.state, value, reading.data); },
     [](const ViewState& state, const ViewState& defaults) {
         return state.selected == defaults.selected ? Key::Written() : state.selected;
     }},
    {"present",
     [](Reading& reading, const std::string& value) { read_step(reading, value, false); },
     [](const ViewState& state, const ViewState& /*defaults*/) {
         return state.presenting.shows_slide() ? std::to_string(state.presenting.step)
                                               : Key::Written();
     }},
    {"step", [](Reading& reading, const std::string& value) { read_step(reading, value, true); },
     [](const ViewState& state, const ViewState& /*defaults*/) {
         return state.presenting.step > 0 && state.presenting.live
                    ? std::to_string(state.presenting.step)
                    : Key::Written();
     }},
    named<&Presenting::both_languages, switch_names>("both"),
    named<&Presenting::speaker, switch_names>("speaker"),
    named<&Presenting::notes_px, notes_size_names>("notes"),
    {"plan",
     [](Reading& reading, const std::string& value) {
         const std::optional<int> minutes = read_count(value);
         if (minutes && *minutes <= longest_plan_minutes) {
             reading.state.presenting.plan_minutes = *minutes;
         }
     },
     [](const ViewState& state, const ViewState& defaults) {
         const int minutes = state.presenting.plan_minutes;
         return minutes == defaults.presenting.plan_minutes ? Key::Written()
                                                            : std::to_string(minutes);
     }},
});

/// The key of a "name=value"; null when it isn't ours.
const Key* key_of(std::string_view pair) {
    const std::size_t equals = pair.find('=');
    const auto* const found = std::ranges::find(keys, pair.substr(0, equals), &Key::name);
    return equals == std::string_view::npos || found == keys.end() ? nullptr : found;
}

}  // namespace

std::string to_query(const ViewState& state, const ViewState& defaults) {
    std::string query;
    for (const Key& key : keys) {
        if (const Key::Written value = key.write(state, defaults)) {
            query +=
                (query.empty() ? "" : "&") + std::string(key.name) + '=' + percent_encode(*value);
        }
    }
    return query;
}

std::string query_among_others(std::string_view address, std::string_view ours) {
    if (address.starts_with('?')) {
        address.remove_prefix(1);
    }
    std::string query;
    const char* separator = "";
    const auto add = [&](std::string_view part) {
        query += separator + std::string(part);
        separator = "&";
    };
    const auto add_ours = [&] {
        if (!ours.empty()) {
            add(std::exchange(ours, {}));
        }
    };
    split(address, '&', [&](std::string_view pair) {
        if (key_of(pair) != nullptr) {
            add_ours();
        } else {
            add(pair);
        }
    });
    add_ours();
    return query;
}

ViewState from_query(std::string_view query, const ViewState& defaults, const Dataset& data) {
    if (query.starts_with('?')) {
        query.remove_prefix(1);
    }
    ViewState state = defaults;
    Reading reading{state, data};
    split(query, '&', [&reading](std::string_view pair) {
        if (const Key* const key = key_of(pair)) {
            const std::string value = percent_decode(pair.substr(key->name.size() + 1));
            if (is_plain_utf8(value)) {
                key->read(reading, value);
            }
        }
    });
    const YearSpan full = data.span;
    const YearSpan wished{reading.from.value_or(full.begin), reading.to.value_or(full.end)};
    if (wished.begin < wished.end) {
        show_span(state, wished, data);
    }
    if (state.presenting.step == 0) {
        state.presenting = {};  // both languages or a speaker of what isn't presented
    }
    // A slide's view is its step's.
    return state.presenting.shows_slide() ? preferences_of(state) : state;
}

bool is_history_step(const ViewState& from, const ViewState& to) {
    return from.selected != to.selected || from.language != to.language || from.view != to.view ||
           from.presenting.step != to.presenting.step || from.presenting.live != to.presenting.live;
}

}  // namespace timeline
