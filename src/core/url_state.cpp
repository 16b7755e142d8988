// Writes and reads the address's query (see url_state.h).
#include "core/url_state.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <utility>

#include "core/action.h"
#include "core/decimal.h"
#include "core/presenter.h"
#include "core/utf8.h"

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

/// What QueryReader knows. A word without a value is nobody's of ours.
bool is_ours(std::string_view pair) {
    constexpr auto keys = std::to_array<std::string_view>(
        {"lang", "scheme", "contrast", "text", "keys", "view", "theme", "sort", "q", "from", "to",
         "org", "present", "step", "both", "speaker", "notes", "plan"});
    const std::size_t equals = pair.find('=');
    return equals != std::string_view::npos &&
           std::ranges::find(keys, pair.substr(0, equals)) != keys.end();
}

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

bool is_unreserved(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.' || c == '~' || c == ',';
}

std::string percent_encode(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        if (is_unreserved(c)) {
            encoded += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            encoded += {'%', digits[byte / 16U], digits[byte % 16U]};
        }
    }
    return encoded;
}

int hex_digit(char c) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string percent_decode(std::string_view text) {
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == '%' && i + 2 < text.size() && hex_digit(text[i + 1]) >= 0 &&
                            hex_digit(text[i + 2]) >= 0;
        if (escape) {
            decoded += static_cast<char>(hex_digit(text[i + 1]) * 16 + hex_digit(text[i + 2]));
            i += 2;
        } else {
            decoded += text[i] == '+' ? ' ' : text[i];
        }
    }
    return decoded;
}

/// Four digits and, after a point, any number more. (std::from_chars reads no doubles on every
/// compiler that builds this.)
std::optional<double> read_year(std::string_view text) {
    const bool has_point = text.size() > 4 && text[4] == '.';
    if (text.size() < 4 || (text.size() > 4 && !has_point)) {
        return std::nullopt;
    }
    double year = 0;
    double unit = 1000;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i == 4) {
            continue;
        }
        if (text[i] < '0' || text[i] > '9') {
            return std::nullopt;
        }
        year += (text[i] - '0') * unit;
        unit /= 10;
    }
    return year;
}

/// Calls `visit(part)` for each part between separators.
template <typename Visit>
void split(std::string_view text, char separator, Visit visit) {
    while (!text.empty()) {
        const std::size_t end = text.find(separator);
        visit(text.substr(0, end));
        if (end == std::string_view::npos) {
            return;
        }
        text.remove_prefix(end + 1);
    }
}

std::string join(const std::set<std::string>& parts) {
    std::string joined;
    for (const std::string& part : parts) {
        joined += (joined.empty() ? "" : ",") + part;
    }
    return joined;
}

struct QueryReader {
    ViewState& state;
    const Dataset& data;
    std::optional<double> from{};
    std::optional<double> to{};

    /// A step beyond the last one is the last: a link may be older than the presentation. What is
    /// no step changes nothing.
    void read_step(std::string_view text, bool live) {
        int step = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), step);
        const bool is_number = end == text.data() + text.size() && !text.empty();
        // So large that it is no number of this machine's: beyond the last one too.
        const bool is_huge = is_number && error == std::errc::result_out_of_range && text[0] != '-';
        if (is_huge) {
            step = std::numeric_limits<int>::max();
        }
        if (is_huge || (is_number && error == std::errc() && step > 0)) {
            state.presenting.step = std::min(step, static_cast<int>(data.steps.size()));
            state.presenting.live = live;
        }
    }

    /// Whole minutes.
    void read_plan(std::string_view text) {
        int minutes = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), minutes);
        const bool is_number = error == std::errc() && end == text.data() + text.size();
        if (is_number && minutes >= 0 && minutes <= longest_plan_minutes) {
            state.presenting.plan_minutes = minutes;
        }
    }

    void read(std::string_view key, const std::string& value) {
        if (key == "lang") {
            read_name(language_names, value, state.language);
        } else if (key == "scheme") {
            read_name(scheme_names, value, state.scheme);
        } else if (key == "contrast") {
            read_name(contrast_names, value, state.contrast);
        } else if (key == "text") {
            read_name(text_size_names, value, state.text_percent);
        } else if (key == "keys") {
            read_name(switch_names, value, state.single_keys);
        } else if (key == "view") {
            read_name(view_names, value, state.view);
        } else if (key == "sort") {
            read_name(sort_names, value, state.sort);
        } else if (key == "theme") {
            state.themes.clear();
            split(value, ',', [this](std::string_view id) {
                if (!state.themes.contains(std::string(id))) {
                    state = apply(state, ToggleTheme{std::string(id)}, data);
                }
            });
        } else if (key == "q") {
            state = apply(state, SetSearch{value}, data);
        } else if (key == "org") {
            state = apply(state, Select{value}, data);
        } else if (key == "from") {
            from = read_year(value);
        } else if (key == "to") {
            to = read_year(value);
        } else if (key == "present" || key == "step") {
            read_step(value, key == "step");
        } else if (key == "both") {
            read_name(switch_names, value, state.presenting.both_languages);
        } else if (key == "speaker") {
            read_name(switch_names, value, state.presenting.speaker);
        } else if (key == "notes") {
            read_name(notes_size_names, value, state.presenting.notes_px);
        } else if (key == "plan") {
            read_plan(value);
        }
    }
};

}  // namespace

std::string to_query(const ViewState& state, const ViewState& defaults) {
    std::string query;
    const auto add = [&query](std::string_view key, std::string_view value) {
        query += (query.empty() ? "" : "&") + std::string(key) + '=' + percent_encode(value);
    };
    if (state.language != defaults.language) {
        add("lang", name_of(language_names, state.language));
    }
    if (state.scheme != defaults.scheme) {
        add("scheme", name_of(scheme_names, state.scheme));
    }
    if (state.contrast != defaults.contrast) {
        add("contrast", name_of(contrast_names, state.contrast));
    }
    if (state.text_percent != defaults.text_percent) {
        add("text", name_of(text_size_names, state.text_percent));
    }
    if (state.single_keys != defaults.single_keys) {
        add("keys", name_of(switch_names, state.single_keys));
    }
    if (state.view != defaults.view) {
        add("view", name_of(view_names, state.view));
    }
    if (state.themes != defaults.themes) {
        add("theme", join(state.themes));
    }
    if (state.sort != defaults.sort) {
        add("sort", name_of(sort_names, state.sort));
    }
    if (state.search != defaults.search) {
        add("q", state.search);
    }
    if (state.visible) {
        add("from", decimal(state.visible->begin));
        add("to", decimal(state.visible->end));
    }
    if (state.selected != defaults.selected) {
        add("org", state.selected);
    }
    const Presenting& presenting = state.presenting;
    if (presenting.step > 0) {
        add(presenting.live ? "step" : "present", std::to_string(presenting.step));
    }
    if (presenting.both_languages) {
        add("both", name_of(switch_names, true));
    }
    if (presenting.speaker) {
        add("speaker", name_of(switch_names, true));
    }
    if (presenting.notes_px != defaults.presenting.notes_px) {
        add("notes", name_of(notes_size_names, presenting.notes_px));
    }
    if (presenting.plan_minutes != defaults.presenting.plan_minutes) {
        add("plan", std::to_string(presenting.plan_minutes));
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
        if (is_ours(pair)) {
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
    QueryReader reader{state, data};
    split(query, '&', [&reader](std::string_view pair) {
        const std::size_t equals = pair.find('=');
        if (equals != std::string_view::npos) {
            const std::string value = percent_decode(pair.substr(equals + 1));
            if (is_plain_utf8(value)) {
                reader.read(pair.substr(0, equals), value);
            }
        }
    });
    const YearSpan full = full_span(data);
    const YearSpan wished{reader.from.value_or(full.begin), reader.to.value_or(full.end)};
    if (wished.begin < wished.end) {
        state = apply(state, SetVisible{wished}, data);
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
