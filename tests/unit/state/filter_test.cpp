// Are the right organisations shown, in the right order, with the right counts?
#include "core/state/filter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "core/base/fold.h"
#include "core/words/wording.h"
#include "unit/support.h"

namespace timeline {
namespace {

using test::shipped;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

std::vector<std::string> ids(const std::vector<const Organisation*>& organisations) {
    std::vector<std::string> all;
    for (const Organisation* organisation : organisations) {
        all.push_back(organisation->id);
    }
    return all;
}

std::vector<std::string> shown(const ViewState& state) {
    return ids(filter(shipped(), state).rows);
}

TEST(Fold, removes_case_and_accents) {
    const std::pair<const char*, const char*> cases[] = {
        {"Åldersvänliga Öar", "aldersvanliga oar"},
        {"ÅÄÖÉÈÜ åäöéèü", "aaoeeu aaoeeu"},
        {"Ærø, Łódź, Čeština, Ÿ, ſ", "aero  lodz  cestina  y  s"},
        {"a\u030Aldersva\u0308nlig", "aldersvanlig"},  // combining ring and dots
        {"e\u0301", "e"},
        {"C40 – ≈ 1995", "c40   ≈ 1995"},
        {"Ελλάδα 日本", "ελλαδα 日本"},
        {"", ""},
    };
    for (const auto& [text, folded] : cases) {
        EXPECT_EQ(fold(text), folded) << text;
    }
}

TEST(Fold, of_a_cut_character_does_not_read_beyond_the_end) {
    for (const std::string& cut : {std::string("\xC3"), std::string("\xCC"), std::string("a\xC5"),
                                   std::string("\xE2\x89")}) {
        EXPECT_LE(fold(cut).size(), 3 * cut.size());
    }
}

TEST(Search, for_punctuation_alone_leaves_nothing_out) {
    for (const char* const search : {"-", "’", "\"", " – ", "...", "&"}) {
        EXPECT_EQ(shown({.search = search}).size(), 12U) << search;
    }
    EXPECT_EQ(shown({.search = "world's"}), shown({.search = "world’s"}));
    EXPECT_THAT(shown({.search = "safe – nordic"}), ElementsAre("nordic-safe-cities"));
}

TEST(Search, finds_all_of_its_words_in_any_order) {
    EXPECT_THAT(shown({.search = "nordic safe"}), ElementsAre("nordic-safe-cities"));
    EXPECT_THAT(shown({.search = "SAFE   nordic "}), ElementsAre("nordic-safe-cities"));
    EXPECT_THAT(shown({.search = "nordic polis"}), IsEmpty());
    EXPECT_THAT(shown({.search = "zzz"}), IsEmpty());
    EXPECT_EQ(shown({.search = ""}).size(), 12U);
    EXPECT_EQ(shown({.search = "   "}).size(), 12U);
}

TEST(Search, does_not_mind_accents_on_either_side) {
    EXPECT_THAT(shown({.search = "aldersvanliga"}), ElementsAre("who-age-friendly"));
    EXPECT_THAT(shown({.search = "ÅLDERSVÄNLIGA"}), ElementsAre("who-age-friendly"));
    EXPECT_THAT(shown({.search = "a\u030Aldersva\u0308nliga"}), ElementsAre("who-age-friendly"));
    EXPECT_THAT(shown({.search = "îclèi"}), ElementsAre("iclei"));
}

TEST(Search, looks_at_names_in_both_languages_and_texts_in_one) {
    EXPECT_THAT(shown({.search = "age-friendly cities"}), ElementsAre("who-age-friendly"));
    EXPECT_THAT(shown({.search = "carbon neutral"}), ElementsAre("cnca"));
    EXPECT_THAT(shown({.search = "styrgruppen c40"}), ElementsAre("c40"));
    EXPECT_THAT(shown({.language = Language::english, .search = "styrgruppen"}), IsEmpty());
    EXPECT_THAT(shown({.language = Language::english, .search = "steering group"}),
                UnorderedElementsAre("c40", "polis"));
}

TEST(Themes, show_those_with_any_of_the_chosen) {
    EXPECT_THAT(shown({.themes = {"climate"}}),
                ElementsAre("iclei", "c40", "cnca", "eit-urban-mobility"));
    EXPECT_THAT(shown({.themes = {"mobility"}}),
                ElementsAre("eurocities", "eit-urban-mobility", "polis"));
    EXPECT_THAT(shown({.themes = {"equality", "urban"}}),
                ElementsAre("eurocities", "eccar", "change"));
    EXPECT_THAT(shown({.themes = {"safety"}, .search = "nordic"}),
                ElementsAre("nordic-safe-cities"));
    EXPECT_THAT(shown({.themes = {"climate"}, .search = "nordic"}), IsEmpty());
}

TEST(Counts, follow_the_search_and_not_the_themes) {
    const FilteredView all = filter(shipped(), {});
    EXPECT_THAT(all.count_of_theme, ElementsAre(4, 3, 2, 2, 2, 1));
    EXPECT_EQ(all.count_of_all_themes, 12U);
    EXPECT_EQ(all.total, 12U);
    EXPECT_EQ(all.shown(), 12U);

    const FilteredView chosen = filter(shipped(), {.themes = {"safety"}});
    EXPECT_EQ(chosen.count_of_theme, all.count_of_theme);
    EXPECT_EQ(chosen.count_of_all_themes, 12U);
    EXPECT_EQ(chosen.shown(), 2U);

    const FilteredView searched = filter(shipped(), {.themes = {"safety"}, .search = "c40"});
    EXPECT_THAT(searched.count_of_theme, ElementsAre(2, 0, 0, 0, 0, 0));  // C40 and CNCA
    EXPECT_EQ(searched.count_of_all_themes, 2U);
    EXPECT_EQ(searched.total, 12U);
    EXPECT_EQ(searched.shown(), 0U);
}

TEST(Order, by_start_puts_the_exact_year_before_the_approximate_one) {
    EXPECT_THAT(
        ids(filter(shipped(), {}).dated()),
        ElementsAre("eurocities", "iclei", "c40", "cnca", "eccar", "strong-cities",
                    "who-age-friendly", "nordic-safe-cities", "eit-urban-mobility", "change"));
    EXPECT_THAT(ids(filter(shipped(), {}).undated()),
                ElementsAre("oecd-inclusive-growth", "polis"));
}

TEST(Order, by_name_and_by_theme) {
    EXPECT_THAT(shown({.sort = Sort::name}),
                ElementsAre("c40", "change", "cnca", "eccar", "eit-urban-mobility", "eurocities",
                            "iclei", "nordic-safe-cities", "strong-cities", "who-age-friendly",
                            "oecd-inclusive-growth", "polis"));
    EXPECT_THAT(shown({.sort = Sort::theme}),
                ElementsAre("iclei", "c40", "cnca", "eit-urban-mobility", "polis", "strong-cities",
                            "nordic-safe-cities", "eccar", "change", "who-age-friendly",
                            "oecd-inclusive-growth", "eurocities"));
}

TEST(Groups, have_those_without_a_start_last_or_each_theme_with_all_of_its_own) {
    const std::vector<RowGroup> by_name = filter(shipped(), {.sort = Sort::name}).groups;
    ASSERT_EQ(by_name.size(), 2U);
    EXPECT_FALSE(by_name[0].has_heading());
    EXPECT_TRUE(by_name[1].is_lane);
    const FilteredView by_theme = filter(shipped(), {.sort = Sort::theme});
    ASSERT_EQ(by_theme.groups.size(), 6U);
    std::size_t rows = 0;
    for (const RowGroup& group : by_theme.groups) {
        ASSERT_TRUE(group.theme);
        EXPECT_EQ(group.begin, rows);
        rows += group.size;
        bool has_start = true;
        for (const Organisation* organisation : by_theme.rows_of(group)) {
            EXPECT_EQ(organisation->themes.front(), *group.theme) << organisation->id;
            EXPECT_TRUE(has_start || !organisation->has_start()) << organisation->id;
            has_start = organisation->has_start();
        }
    }
    EXPECT_EQ(rows, 12U);
}

TEST(Groups, of_which_nothing_is_shown_are_not_there) {
    const std::vector<RowGroup> groups =
        filter(shipped(), {.themes = {"urban"}, .sort = Sort::theme}).groups;
    ASSERT_EQ(groups.size(), 1U);
    EXPECT_TRUE(filter(shipped(), {.search = "xyzzy"}).groups.empty());
    EXPECT_EQ(filter(shipped(), {.themes = {"urban"}}).groups.size(), 1U) << "no empty lane";
}

/// Why a search found an organisation, as its row tells.
std::string reason_for(const std::string& search, const std::string& id) {
    const FilteredView view = filter(shipped(), {.search = search});
    const Organisation* organisation = shipped().find(id);
    return organisation == nullptr
               ? ""
               : finding_words(shipped(), view, *organisation, Language::swedish);
}

TEST(Reasons, tell_what_the_name_does_not) {
    EXPECT_EQ(reason_for("eurocit", "eurocities"), "") << "its name says it";
    EXPECT_EQ(reason_for("mobilitet", "eurocities"), "Tema: Mobilitet");
    EXPECT_EQ(reason_for("Strömgren", "eurocities"), "Uppdrag: … Lars Strömgren");
    EXPECT_EQ(reason_for("parisavtalet", "iclei"), "… genomföra Parisavtalet.");
    EXPECT_EQ(reason_for("grundades", "change"), "Händelser: CHANGE grundades");
    EXPECT_EQ(reason_for("", "iclei"), "");
}

TEST(Reasons, are_of_the_first_word_that_the_name_does_not_have) {
    EXPECT_EQ(reason_for("iclei parisavtalet", "iclei"), reason_for("parisavtalet", "iclei"));
}

TEST(Order, does_not_depend_on_the_order_of_the_file) {
    Dataset turned = shipped();
    std::reverse(turned.organisations.begin(), turned.organisations.end());
    for (const Sort sort : {Sort::start, Sort::name, Sort::theme}) {
        const ViewState state{.sort = sort};
        EXPECT_EQ(ids(filter(turned, state).rows), shown(state));
    }
}

TEST(Order, by_start_goes_on_to_the_month) {
    Dataset data{.as_of = {2023}};
    for (const char* period : {"2015-09/..", "2015-03/..", "2015~/..", "2015/..", "2014-12/.."}) {
        Organisation organisation{.id = period, .name = {"x", "x"}};
        organisation.membership.period = *parse_period(period);
        data.organisations.push_back(organisation);
    }
    EXPECT_THAT(ids(filter(data, {}).dated()),
                ElementsAre("2014-12/..", "2015/..", "2015-03/..", "2015-09/..", "2015~/.."));
}

using Ids = std::pair<std::string, std::string>;

TEST(Neighbours, are_the_ones_above_and_below) {
    const FilteredView view = filter(shipped(), {});
    const auto ids_of = [&view](std::string_view id) {
        const auto [previous, next] = view.neighbours(shipped().find(id));
        return Ids(previous == nullptr ? "" : previous->id, next == nullptr ? "" : next->id);
    };
    EXPECT_EQ(ids_of("eurocities"), Ids("", "iclei"));
    EXPECT_EQ(ids_of("c40"), Ids("iclei", "cnca"));
    EXPECT_EQ(ids_of("change"), Ids("eit-urban-mobility", "oecd-inclusive-growth"));
    EXPECT_EQ(ids_of("polis"), Ids("oecd-inclusive-growth", ""));
    EXPECT_EQ(ids_of("nato"), Ids("", ""));
    const Organisation* c40 = shipped().find("c40");
    EXPECT_EQ(filter(shipped(), {.themes = {"safety"}}).neighbours(c40).first, nullptr);
    EXPECT_EQ(FilteredView().neighbours(c40).second, nullptr);
}

TEST(CountOverTime, adds_up_the_shown_memberships) {
    std::vector<std::pair<double, int>> steps;
    for (const CountStep& step : count_over_time(filter(shipped(), {}).spans, 2024)) {
        steps.emplace_back(step.year, step.count);
    }
    EXPECT_THAT(steps, ElementsAre(std::pair(1995, 2), std::pair(2007, 3), std::pair(2014, 4),
                                   std::pair(2015, 6), std::pair(2017, 7), std::pair(2018, 8),
                                   std::pair(2019, 9), std::pair(2023, 10)));
    EXPECT_EQ(count_over_time(filter(shipped(), {.themes = {"safety"}}).spans, 2024).size(), 2U);
    EXPECT_TRUE(count_over_time(filter(shipped(), {.search = "zzz"}).spans, 2024).empty());
}

TEST(SortByName, puts_swedish_letters_last_in_swedish_only) {
    Dataset data;
    for (const char* name : {"Östersjön", "Zonta", "Ålandsrådet", "Alpha", "Ärlighet"}) {
        data.organisations.push_back({.id = name, .name = {name, name}});
    }
    const auto order = [&data](Language language) {
        std::vector<std::string> names;
        for (const Organisation* o :
             filter(data, {.language = language, .sort = Sort::name}).rows) {
            names.push_back(o->name.sv);
        }
        return names;
    };
    EXPECT_THAT(order(Language::swedish),
                testing::ElementsAre("Alpha", "Zonta", "Ålandsrådet", "Ärlighet", "Östersjön"));
    EXPECT_THAT(order(Language::english),
                testing::ElementsAre("Ålandsrådet", "Alpha", "Ärlighet", "Östersjön", "Zonta"));
}

}  // namespace
}  // namespace timeline
