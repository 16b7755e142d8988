// Does an address lead back to the view that it was made from, and does a broken one still show
// what is sound in it?
#include "core/state/url_state.h"

#include <gtest/gtest.h>

#include <array>

#include "unit/support.h"

namespace timeline {
namespace {

using test::shipped;

const ViewState swedish;
const ViewState english{.language = Language::english};

ViewState read(std::string_view query) { return from_query(query, swedish, shipped()); }

void expect_same(const ViewState& actual, const ViewState& expected) {
    EXPECT_EQ(actual.visible.has_value(), expected.visible.has_value());
    if (actual.visible && expected.visible) {
        EXPECT_NEAR(actual.visible->begin, expected.visible->begin, 0.011);
        EXPECT_NEAR(actual.visible->end, expected.visible->end, 0.011);
    }
    ViewState a = actual;
    ViewState b = expected;
    a.visible.reset();
    b.visible.reset();
    EXPECT_EQ(a, b);
}

TEST(Query, leads_back_to_the_view_it_was_made_from) {
    const std::set<std::string> themes[] = {{}, {"climate"}, {"climate", "safety", "urban"}};
    const char* searches[] = {"", "åldersvänlig stad", "a&b=c#d?e+f%20", "100 % \"<x>'", "😀 ≈"};
    const std::pair<Scheme, Contrast> looks[] = {{Scheme::automatic, Contrast::automatic},
                                                 {Scheme::automatic, Contrast::more},
                                                 {Scheme::light, Contrast::automatic},
                                                 {Scheme::dark, Contrast::more}};
    const std::optional<YearSpan> spans[] = {
        {}, YearSpan{2005, 2015}, YearSpan{1994, 1994.5}, YearSpan{2010.123, 2020.987}};
    for (const Language language : test::both_languages) {
        for (const auto& [scheme, contrast] : looks) {
            for (const Sort sort : {Sort::start, Sort::name, Sort::theme}) {
                for (const auto& theme : themes) {
                    for (const char* search : searches) {
                        for (const char* selected : {"", "c40", "polis"}) {
                            for (const auto& span : spans) {
                                const ViewState state{.language = language,
                                                      .scheme = scheme,
                                                      .contrast = contrast,
                                                      .themes = theme,
                                                      .sort = sort,
                                                      .search = search,
                                                      .selected = selected,
                                                      .visible = span};
                                for (const ViewState& defaults : {swedish, english}) {
                                    const std::string query = to_query(state, defaults);
                                    SCOPED_TRACE(query);
                                    const ViewState back = from_query(query, defaults, shipped());
                                    expect_same(back, state);
                                    EXPECT_EQ(to_query(back, defaults), query);
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

TEST(Query, does_not_mention_the_defaults) {
    EXPECT_EQ(to_query(swedish, swedish), "");
    EXPECT_EQ(to_query(english, english), "");
    EXPECT_EQ(to_query(english, swedish), "lang=en");
    EXPECT_EQ(to_query(swedish, english), "lang=sv");
}

TEST(Query, can_be_read_by_people) {
    const ViewState state{
        .themes = {"climate", "safety"}, .selected = "c40", .visible = YearSpan{2005, 2015.25}};
    EXPECT_EQ(to_query(state, swedish), "theme=climate,safety&from=2005&to=2015.25&org=c40");
    EXPECT_EQ(to_query({.search = "å b"}, swedish), "q=%C3%A5%20b");
    EXPECT_EQ(to_query({.search = "a&b=#"}, swedish), "q=a%26b%3D%23");
}

TEST(Query, keeps_how_the_visitor_wants_to_see_it) {
    for (const int percent : text_sizes) {
        for (const View view : {View::timeline, View::table}) {
            for (const bool keys : {true, false}) {
                const ViewState state{.text_percent = percent, .single_keys = keys, .view = view};
                EXPECT_EQ(read(to_query(state, swedish)), state);
            }
        }
    }
    EXPECT_EQ(to_query({.text_percent = 150, .single_keys = false, .view = View::table}, swedish),
              "text=150&keys=off&view=table");
    EXPECT_EQ(to_query({.display_open = true}, swedish), "") << "not worth a link";
    EXPECT_EQ(read("text=151&keys=maybe&view=map"), swedish);
}

TEST(Query, says_which_page_of_a_long_table_is_shown_counting_from_one) {
    EXPECT_EQ(to_query({.table_page = 2}, swedish), "table=3");
    EXPECT_EQ(read("table=3").table_page, 2U);
    for (const char* first : {"table=1", "table=0", "table=-1", "table=", "table=x", "table=1.5"}) {
        EXPECT_EQ(read(first), swedish) << first;
    }
}

TEST(Query, may_turn_a_default_off) {
    const ViewState defaults{.themes = {"climate"}, .search = "x", .selected = "c40"};
    expect_same(from_query(to_query({}, defaults), defaults, shipped()), {});
}

TEST(Query, is_read_with_or_without_its_question_mark) {
    EXPECT_EQ(read("?org=c40"), read("org=c40"));
    EXPECT_EQ(read("?org=c40").selected, "c40");
    EXPECT_EQ(read(""), swedish);
    EXPECT_EQ(read("?"), swedish);
}

TEST(Query, falls_back_for_each_bad_value_alone) {
    const ViewState sound = read(
        "lang=en&scheme=dark&sort=name&theme=climate&q=stad&org=c40&"
        "from=2005&to=2015");
    const ViewState expected{.language = Language::english,
                             .scheme = Scheme::dark,
                             .themes = {"climate"},
                             .sort = Sort::name,
                             .search = "stad",
                             .selected = "c40",
                             .visible = YearSpan{2005, 2015}};
    EXPECT_EQ(sound, expected);

    struct Case {
        const char* query;
        void (*change)(ViewState&);
    };
    const Case cases[] = {
        {"lang=de&scheme=dark&sort=name&theme=climate&q=stad&org=c40&from=2005&to=2015",
         [](ViewState& s) { s.language = Language::swedish; }},
        {"lang=en&scheme=DARK&sort=name&theme=climate&q=stad&org=c40&from=2005&to=2015",
         [](ViewState& s) { s.scheme = Scheme::automatic; }},
        {"lang=en&scheme=dark&sort=&theme=climate&q=stad&org=c40&from=2005&to=2015",
         [](ViewState& s) { s.sort = Sort::start; }},
        {"lang=en&scheme=dark&sort=name&theme=sport&q=stad&org=c40&from=2005&to=2015",
         [](ViewState& s) { s.themes.clear(); }},
        {"lang=en&scheme=dark&sort=name&theme=climate&q=%FF&org=c40&from=2005&to=2015",
         [](ViewState& s) { s.search.clear(); }},
        {"lang=en&scheme=dark&sort=name&theme=climate&q=stad&org=nato&from=2005&to=2015",
         [](ViewState& s) { s.selected.clear(); }},
        {"lang=en&scheme=dark&sort=name&theme=climate&q=stad&org=c40&from=abc&to=xyz",
         [](ViewState& s) { s.visible.reset(); }},
        {"lang=en&scheme=dark&sort=name&theme=climate&q=stad&org=c40&from=2015&to=2005",
         [](ViewState& s) { s.visible.reset(); }},
    };
    for (const Case& c : cases) {
        ViewState fallen_back = expected;
        c.change(fallen_back);
        EXPECT_EQ(read(c.query), fallen_back) << c.query;
    }
}

TEST(Query, asks_for_more_contrast) {
    EXPECT_EQ(to_query({.contrast = Contrast::more}, swedish), "contrast=more");
    EXPECT_EQ(read("contrast=more").contrast, Contrast::more);
    EXPECT_EQ(read("contrast=more&contrast=auto").contrast, Contrast::automatic);
    for (const char* odd : {"contrast=", "contrast=MORE", "contrast=less", "contrast=1"}) {
        EXPECT_EQ(read(odd).contrast, Contrast::automatic) << odd;
    }
}

TEST(Query, keeps_the_known_themes_among_unknown_ones) {
    EXPECT_EQ(read("theme=sport,climate,,climate,urban").themes,
              (std::set<std::string>{"climate", "urban"}));
    EXPECT_EQ(read("theme=").themes, std::set<std::string>());
}

TEST(Query, reads_no_odd_years) {
    for (const char* bad : {"5", "20050", "+200", "0x7D", "2005,5", "2005.5x", "2005.-5", "2e03",
                            "-123", "nan", "inf", " 2005", "2005 ", ""}) {
        // The bad one falls back alone: to the beginning or the end of all there is.
        EXPECT_EQ(read(std::string("from=") + bad + "&to=2015").visible, (YearSpan{1994, 2015}))
            << bad;
        EXPECT_EQ(read(std::string("from=1995&to=") + bad).visible, (YearSpan{1995, 2024})) << bad;
    }
    EXPECT_EQ(read("from=1000&to=2999").visible, std::nullopt);  // all there is
    EXPECT_EQ(read("from=2015&to=2999").visible, std::nullopt);
    EXPECT_EQ(read("from=2030&to=2040").visible, (YearSpan{2014, 2024}));
    EXPECT_EQ(read("from=2010&to=2010.01").visible->length(), min_visible_years);
}

TEST(Query, ignores_what_it_does_not_know) {
    EXPECT_EQ(read("utm_source=x&org=c40&fbclid"), read("org=c40"));
    EXPECT_EQ(read("ORG=c40"), swedish);
    EXPECT_EQ(read("&&=&=x&a=&&"), swedish);
    EXPECT_EQ(read("org"), swedish);
}

TEST(Query, stands_among_what_is_of_others) {
    struct Case {
        const char* address;
        const char* ours;
        const char* expected;
    };
    for (const Case& c : std::to_array<Case>({
             {"", "org=c40", "org=c40"},
             {"?", "", ""},
             {"?id=4711&utm_source=x&org=c40", "org=cnca", "id=4711&utm_source=x&org=cnca"},
             {"org=c40&id=4711", "theme=urban&org=cnca", "theme=urban&org=cnca&id=4711"},
             {"a=1&org=c40&b=2&view=table&c=3", "q=x", "a=1&q=x&b=2&c=3"},
             {"a=1&org=c40&b=2", "", "a=1&b=2"},
             {"4711", "org=c40", "4711&org=c40"},          // no value: some sites have such pages
             {"tom&tom=&tom", "q=x", "tom&tom=&tom&q=x"},  // nor an empty one, nor three
             {"id=%E4&%&a+b=c+d&%C3%A5=%c3%a5", "q=x", "id=%E4&%&a+b=c+d&%C3%A5=%c3%a5&q=x"},
             {"&&a=1&&b=2", "q=x", "&&a=1&&b=2&q=x"},
             {"Org=1&organisation=2&lang", "lang=en", "Org=1&organisation=2&lang&lang=en"},
         })) {
        EXPECT_EQ(query_among_others(c.address, c.ours), c.expected);
    }
    const std::string longest = "token=" + std::string(10'000, 'x');
    EXPECT_EQ(query_among_others(longest + "&org=c40", "q=y"), longest + "&q=y");
}

TEST(Query, knows_its_own_words_when_it_meets_them) {
    const ViewState all{.language = Language::english,
                        .scheme = Scheme::dark,
                        .contrast = Contrast::more,
                        .text_percent = 150,
                        .single_keys = false,
                        .view = View::table,
                        .themes = {"climate"},
                        .sort = Sort::name,
                        .search = "x",
                        .selected = "c40",
                        .visible = YearSpan{2005, 2015},
                        .presenting = {.step = 2, .both_languages = true, .speaker = true}};
    ViewState live = all;
    live.presenting.live = true;
    for (const ViewState& state : {all, live}) {
        EXPECT_EQ(query_among_others("a=1&" + to_query(state, {}), ""), "a=1");
    }
}

TEST(Query, leaves_no_half_of_a_presentation) {
    for (const char* bad : {"step=abc", "step=0", "step=-1", "step=", "step", "step=4x", "step=+4",
                            "step=4.5", "step=-99999999999", "present=", "present=-1", "present=0",
                            "present=%34%20", "speaker=on", "both=on", "speaker=on&both=on",
                            "step=abc&speaker=on", "present=x&both=on"}) {
        EXPECT_EQ(read(bad), swedish) << bad;
        EXPECT_EQ(read(std::string(bad) + "&org=c40"), read("org=c40")) << bad;
    }
    const int last = static_cast<int>(shipped().steps.size());
    for (const char* beyond : {"step=999", "step=99999999999999999999"}) {
        EXPECT_EQ(read(beyond).presenting, (Presenting{.step = last, .live = true})) << beyond;
    }
    // The last one that is a step counts; what is none changes nothing.
    EXPECT_EQ(read("step=4&present=2").presenting, (Presenting{.step = 2}));
    EXPECT_EQ(read("present=2&step=4").presenting, (Presenting{.step = 4, .live = true}));
    EXPECT_EQ(read("step=4&present=abc").presenting, (Presenting{.step = 4, .live = true}));
    EXPECT_EQ(read("present=2&step=abc").presenting, (Presenting{.step = 2}));
    Dataset without_steps = shipped();
    without_steps.steps.clear();
    EXPECT_EQ(from_query("step=1&speaker=on", swedish, without_steps), swedish);
}

TEST(Query, decodes_percent_and_plus) {
    const std::pair<const char*, const char*> cases[] = {
        {"q=a%20b", "a b"},       {"q=a+b", "a b"},   {"q=a%2Bb", "a+b"}, {"q=%c3%A5", "å"},
        {"q=100%", "100%"},       {"q=%4", "%4"},     {"q=%zz", "%zz"},   {"q=a=b", "a=b"},
        {"q=%F0%9F%98%80", "😀"}, {"q=%25C3", "%C3"}, {"q=å", "å"},
    };
    for (const auto& [query, search] : cases) {
        EXPECT_EQ(read(query).search, search) << query;
    }
}

TEST(Query, drops_values_that_are_not_plain_text) {
    for (const char* bad : {
             "%FF",           // never in UTF-8
             "%C3",           // cut
             "%C3%28",        // no continuation
             "%80",           // continuation alone
             "%C0%AF",        // overlong, two bytes
             "%E0%80%AF",     // overlong, three bytes
             "%F0%80%80%AF",  // overlong, four bytes
             "%ED%A0%80",     // half of a surrogate pair
             "%F4%90%80%80",  // beyond Unicode
             "%F5%80%80%80",  //
             "a%00b",         // control characters
             "a%0Ab", "%1B[31m", "%7F",
             "%C2%85",  // a control character of the second set
         }) {
        EXPECT_EQ(read(std::string("q=") + bad).search, "") << bad;
    }
    EXPECT_EQ(read("q=x&org=c40%00").selected, "");
}

TEST(Query, cuts_a_search_that_is_too_long) {
    EXPECT_EQ(read("q=" + std::string(5000, 'x')).search.size(), max_search_bytes);
}

TEST(HistoryStep, is_made_by_choosing_and_not_by_moving_about) {
    EXPECT_TRUE(is_history_step({}, {.selected = "c40"}));
    EXPECT_TRUE(is_history_step({.selected = "c40"}, {}));
    EXPECT_TRUE(is_history_step(swedish, english));
    EXPECT_FALSE(is_history_step({}, {}));
    EXPECT_FALSE(is_history_step({}, {.search = "x"}));
    EXPECT_FALSE(is_history_step({}, {.themes = {"climate"}}));
    EXPECT_FALSE(is_history_step({}, {.sort = Sort::name}));
    EXPECT_FALSE(is_history_step({}, {.visible = YearSpan{2005, 2015}}));
    EXPECT_FALSE(is_history_step({}, {.scheme = Scheme::dark}));
    EXPECT_FALSE(is_history_step({}, {.contrast = Contrast::more}));
}

}  // namespace
}  // namespace timeline
