// Does every action change what it should and nothing else, and does the state always stay valid?
#include "core/state/action.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "unit/support.h"

namespace timeline {
namespace {

using test::shipped;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double inf = std::numeric_limits<double>::infinity();
constexpr YearSpan full{1994, 2024};

ViewState after(const ViewState& state, const Action& action) {
    return apply(state, action, shipped());
}

YearSpan shown(const ViewState& state) { return state.visible.value_or(full); }

const ViewState busy{.language = Language::english,
                     .scheme = Scheme::dark,
                     .themes = {"climate", "safety"},
                     .sort = Sort::name,
                     .search = "stad",
                     .selected = "c40",
                     .visible = YearSpan{2005, 2015}};

TEST(Apply, changes_one_thing_at_a_time) {
    ViewState expected = busy;
    expected.language = Language::swedish;
    EXPECT_EQ(after(busy, SetLanguage{Language::swedish}), expected);
    expected = busy;
    expected.scheme = Scheme::light;
    EXPECT_EQ(after(busy, SetScheme{Scheme::light}), expected);
    expected = busy;
    expected.contrast = Contrast::more;
    EXPECT_EQ(after(busy, SetContrast{Contrast::more}), expected);
    expected = busy;
    expected.themes = {"climate", "safety", "urban"};
    EXPECT_EQ(after(busy, ToggleTheme{"urban"}), expected);
    expected.themes = {"safety"};
    EXPECT_EQ(after(busy, ToggleTheme{"climate"}), expected);
    expected.themes = {};
    EXPECT_EQ(after(busy, ShowAllThemes{}), expected);
    expected.search = "";
    EXPECT_EQ(after(busy, ResetFilters{}), expected);
    expected = busy;
    expected.sort = Sort::theme;
    EXPECT_EQ(after(busy, SetSort{Sort::theme}), expected);
    expected = busy;
    expected.search = "nordisk";
    EXPECT_EQ(after(busy, SetSearch{"nordisk"}), expected);
    expected = busy;
    expected.selected = "polis";
    EXPECT_EQ(after(busy, Select{"polis"}), expected);
    expected.selected = "";
    EXPECT_EQ(after(busy, Select{}), expected);
    expected = busy;
    expected.visible = YearSpan{2010, 2012};
    EXPECT_EQ(after(busy, SetVisible{{2010, 2012}}), expected);
    expected.visible = {};
    EXPECT_EQ(after(busy, FitAll{}), expected);
}

TEST(Apply, ignores_ids_that_the_data_does_not_have) {
    EXPECT_EQ(after(busy, ToggleTheme{"sport"}), busy);
    EXPECT_EQ(after(busy, ToggleTheme{""}), busy);
    EXPECT_EQ(after(busy, Select{"nato"}), busy);
    EXPECT_EQ(after(busy, Select{"C40"}), busy);
}

TEST(ToggleTheme, twice_is_as_before) {
    for (const Theme& theme : shipped().themes) {
        EXPECT_EQ(after(after(busy, ToggleTheme{theme.id}), ToggleTheme{theme.id}), busy);
    }
}

TEST(SetSearch, keeps_what_fits_and_no_broken_character) {
    const std::string exact(max_search_bytes, 'x');
    EXPECT_EQ(after({}, SetSearch{exact}).search, exact);
    EXPECT_EQ(after({}, SetSearch{exact + "yz"}).search, exact);
    for (const std::string character : {"å", "≈", "😀"}) {
        for (std::size_t before = max_search_bytes - 5; before <= max_search_bytes; ++before) {
            const std::string search =
                after({}, SetSearch{std::string(before, 'x') + character + character}).search;
            EXPECT_LE(search.size(), max_search_bytes);
            EXPECT_GT(search.size(), max_search_bytes - character.size());
            EXPECT_TRUE(test::is_utf8(search)) << character << " after " << before;
        }
    }
    EXPECT_LE(after({}, SetSearch{std::string(300, '\x80')}).search.size(), max_search_bytes);
}

/// What holds for every visible span, however it came about.
bool is_valid(const std::optional<YearSpan>& visible) {
    return !visible ||
           (visible->begin >= full.begin - 1e-9 && visible->end <= full.end + 1e-9 &&
            visible->length() >= min_visible_years - 1e-9 && visible->length() < full.length());
}

TEST(ClampVisible, keeps_every_span_inside_and_long_enough) {
    const double values[] = {
        -inf,   -1e300, -1e17, -5,       0,      1993.9, 1994,
        1994.2, 1995,   2009,  2009.001, 2023.8, 2024,   2024.1,
        2030,   1e6,    1e17,  1e300,    inf,    nan,    std::numeric_limits<double>::max()};
    for (const double begin : values) {
        for (const double end : values) {
            const std::optional<YearSpan> visible = clamp_visible({begin, end}, full);
            ASSERT_TRUE(is_valid(visible)) << testing::PrintToString(YearSpan{begin, end})
                                           << " became " << testing::PrintToString(visible);
        }
    }
}

TEST(ClampVisible, changes_no_sound_span) {
    for (const YearSpan span :
         {YearSpan{1994, 1995}, YearSpan{2005, 2015}, YearSpan{2023.5, 2024}}) {
        EXPECT_EQ(clamp_visible(span, full), span);
    }
}

TEST(ClampVisible, shifts_what_sticks_out_and_keeps_its_length) {
    EXPECT_EQ(clamp_visible({1990, 2000}, full), (YearSpan{1994, 2004}));
    EXPECT_EQ(clamp_visible({2020, 2030}, full), (YearSpan{2014, 2024}));
}

TEST(ClampVisible, widens_what_is_too_short_about_its_middle) {
    EXPECT_EQ(clamp_visible({2010, 2010}, full), (YearSpan{2009.75, 2010.25}));
    EXPECT_EQ(clamp_visible({2011, 2009}, full), (YearSpan{2009.75, 2010.25}));
    EXPECT_EQ(clamp_visible({2024, 2024}, full), (YearSpan{2023.5, 2024}));
}

TEST(ClampVisible, is_absent_when_all_is_shown) {
    EXPECT_EQ(clamp_visible(full, full), std::nullopt);
    EXPECT_EQ(clamp_visible({1990, 2030}, full), std::nullopt);
    EXPECT_EQ(clamp_visible({1993, 2023}, full), std::nullopt);
}

TEST(Zoom, keeps_the_year_under_the_pointer_where_it_is) {
    for (const double factor : {0.5, 0.9, 1.1, 1.3}) {
        for (const double about : {2005.0, 2007.3, 2010.0, 2014.9}) {
            const YearSpan before{2005, 2015};
            const YearSpan now = shown(after({.visible = before}, Zoom{factor, about}));
            EXPECT_NEAR(now.length(), 10 * factor, 1e-9);
            EXPECT_NEAR((about - now.begin) / now.length(), (about - before.begin) / 10, 1e-9);
        }
    }
}

TEST(Zoom, without_a_year_is_about_the_middle) {
    EXPECT_EQ(shown(after({.visible = YearSpan{2005, 2015}}, Zoom{0.5, {}})),
              (YearSpan{2007.5, 2012.5}));
    EXPECT_EQ(shown(after({}, Zoom{0.5, {}})), (YearSpan{2001.5, 2016.5}));
}

TEST(Zoom, stops_at_the_shortest_span_without_sliding_away) {
    ViewState state{.visible = YearSpan{2010, 2010.6}};
    for (int i = 0; i < 5; ++i) {
        state = after(state, Zoom{0.5, 2010.2});
        EXPECT_NEAR(shown(state).length(), min_visible_years, 1e-9);
        EXPECT_NEAR((2010.2 - shown(state).begin) / shown(state).length(), 0.2 / 0.6, 1e-9);
    }
}

TEST(Zoom, out_ends_with_everything) {
    ViewState state{.visible = YearSpan{2010, 2011}};
    for (int i = 0; i < 20; ++i) {
        state = after(state, Zoom{1.5, {}});
        EXPECT_TRUE(is_valid(state.visible));
    }
    EXPECT_EQ(state.visible, std::nullopt);
}

TEST(Pan, moves_by_a_part_of_what_is_shown) {
    const ViewState state{.visible = YearSpan{2005, 2015}};
    EXPECT_EQ(shown(after(state, Pan{0.25})), (YearSpan{2007.5, 2017.5}));
    EXPECT_EQ(shown(after(state, Pan{-0.1})), (YearSpan{2004, 2014}));
    EXPECT_EQ(shown(after(state, Pan{7})), (YearSpan{2014, 2024}));
    EXPECT_EQ(shown(after(state, Pan{-7})), (YearSpan{1994, 2004}));
    EXPECT_EQ(after({}, Pan{0.25}).visible, std::nullopt);
}

TEST(Apply, survives_numbers_that_make_no_sense) {
    for (const double bad : {nan, inf, -inf, 1e300, -1e300, 0.0, -1.0}) {
        const Action actions[] = {
            Zoom{bad, {}},           Zoom{0.5, bad},          Zoom{bad, bad},        Pan{bad},
            SetVisible{{bad, 2010}}, SetVisible{{2010, bad}}, SetVisible{{bad, bad}}};
        for (const ViewState& state : {ViewState{}, busy}) {
            for (const Action& action : actions) {
                const std::optional<YearSpan> visible = after(state, action).visible;
                ASSERT_TRUE(is_valid(visible)) << bad << " in action " << action.index()
                                               << " led to " << testing::PrintToString(visible);
            }
        }
    }
}

}  // namespace
}  // namespace timeline
