// Is it seen when a membership has ended? Bars, outlines and labels for every kind of end, the
// curve of the overview, the order of the rows.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/present/layout_slide.h"
#include "core/present/presentation.h"
#include "core/state/filter.h"
#include "unit/support.h"

namespace timeline {
namespace {

using testing::ElementsAre;

Dataset with_period(const char* period) {
    Dataset data = test::shipped();
    data.organisations[0].membership.period = *parse_period(period);
    data.organisations[0].more.change().roles.clear();
    data.span = full_span(data);
    return data;
}

const Mark* mark_of(const Scene& scene, const std::string& id) {
    for (const Mark& mark : scene.marks) {
        if (mark.id == id) {
            return &mark;
        }
    }
    return nullptr;
}

struct Seen {
    Dataset data;
    test::Picture picture;
    std::string id;

    explicit Seen(const char* period, ViewState state = {}, float width_px = 1440)
        : data(with_period(period)),
          picture(std::move(state), width_px, 1, {}, data),
          id(data.organisations[0].id) {}

    const Mark* bar() const { return mark_of(picture.scene, "bar-" + id); }
    std::string label() const {
        const TextBlock* block = picture.scene.block("start-" + id);
        return block == nullptr ? std::string() : block->text;
    }
    float x_of(double year) const {
        return static_cast<float>(picture.scene.plot.scale.to_px(year));
    }
};

TEST(EndedBar, stops_with_round_corners_where_it_ended) {
    const Seen seen("1997/2005");
    ASSERT_NE(seen.bar(), nullptr);
    EXPECT_NEAR(seen.bar()->rect.right(), seen.x_of(2006), 0.1F);
    EXPECT_FALSE(seen.bar()->cut_right);
    EXPECT_EQ(seen.bar()->fade_right_px, 0);
    EXPECT_EQ(seen.label(), "1997–2005");
}

TEST(EndedBar, stays_round_where_the_as_of_year_is_out_of_sight) {
    const Seen seen("1997/2005", {.visible = YearSpan{1996, 2010}});
    EXPECT_FALSE(seen.bar()->cut_right);
    const Seen cut("1997/2012", {.visible = YearSpan{1996, 2010}});
    EXPECT_TRUE(cut.bar()->cut_right);
}

TEST(EndedBar, fades_over_an_approximate_end) {
    const Seen seen("1997/2005~");
    EXPECT_NEAR(seen.bar()->rect.right(), seen.x_of(2007), 0.1F);
    EXPECT_NEAR(seen.bar()->fade_right_px, seen.x_of(2007) - seen.x_of(2004), 0.2F);
}

TEST(EndedBar, that_is_over_before_the_visible_time_is_named_at_the_edge) {
    const Seen seen("1997/2005", {.visible = YearSpan{2010, 2020}});
    EXPECT_EQ(seen.bar(), nullptr);
    EXPECT_EQ(seen.label(), "‹ 1997–2005");
    const Seen outline("/2005", {.visible = YearSpan{2010, 2020}});
    EXPECT_EQ(outline.label(), "Medlem till 2005, startår anges inte") << "lies on no axis";
}

TEST(UnstatedEnd, is_an_outline_after_a_solid_start) {
    const Seen seen("2000/");
    ASSERT_NE(seen.bar(), nullptr);
    EXPECT_TRUE(seen.bar()->dashed);
    EXPECT_EQ(seen.bar()->fill, Ink::none);
    EXPECT_NEAR(seen.bar()->rect.right(), seen.x_of(2024), 0.1F);
    const Mark& stub = *(seen.bar() + 1);
    EXPECT_NE(stub.fill, Ink::none);
    EXPECT_LT(stub.rect.right(), seen.x_of(2005));
    EXPECT_GT(stub.fade_right_px, 0);
    EXPECT_EQ(seen.label(), "2000–?");
}

TEST(UnstatedStart, is_a_chip_as_wide_as_its_words_whatever_time_is_shown) {
    const Seen seen("/2010");
    EXPECT_TRUE(seen.bar()->dashed);
    EXPECT_EQ(seen.bar()->fill, Ink::none);
    EXPECT_EQ(seen.bar()->rect, Seen("/2010", {.visible = YearSpan{2015, 2017}}).bar()->rect);
    EXPECT_LT(seen.bar()->rect.w, seen.x_of(2024) - seen.x_of(2010));
    EXPECT_EQ(seen.label(), "Medlem till 2010, startår anges inte");
}

TEST(EndedRow, says_both_years_beside_the_name_on_a_phone) {
    EXPECT_EQ(Seen("1997/2005", {}, 390).label(), "1997–2005");
    EXPECT_EQ(Seen("2000/", {}, 390).label(), "2000–?");
}

Dataset of_periods(std::initializer_list<const char*> periods) {
    Dataset data = test::shipped();
    data.organisations.resize(periods.size());
    std::size_t i = 0;
    for (const char* period : periods) {
        data.organisations[i++].membership.period = *parse_period(period);
    }
    data.span = full_span(data);
    return data;
}

std::string curve(std::initializer_list<const char*> periods) {
    const Dataset data = of_periods(periods);
    std::string words;
    for (const CountStep& step : count_over_time(filter(data, {}).spans, data.as_of_end())) {
        words +=
            std::to_string(static_cast<int>(step.year)) + ':' + std::to_string(step.count) + ' ';
    }
    return words;
}

TEST(Curve, falls_when_memberships_end) {
    EXPECT_EQ(curve({"1991/2017", "1991/..", "1996/1999", "2010/2010"}),
              "1991:2 1996:3 2000:2 2010:3 2011:2 2018:1 ");
    // One that ended in the as-of year was a member in it; of an unstated end only the start is
    // known.
    EXPECT_EQ(curve({"2000/2023", "2001/"}), "2000:1 2001:2 2002:1 ");
    EXPECT_EQ(curve({"2000/2004", "2005/.."}), "2000:1 ");
}

std::vector<std::string> order(std::initializer_list<const char*> periods) {
    const Dataset data = of_periods(periods);
    std::vector<std::string> sorted;
    for (const Organisation* organisation : filter(data, {}).dated()) {
        sorted.push_back(to_edtf(organisation->membership.period));
    }
    return sorted;
}

TEST(Order, by_start_is_by_what_the_dates_can_mean) {
    EXPECT_THAT(order({"2018-12/..", "2018-21/..", "2018-06-15/..", "2018/..", "2018-24/.."}),
                ElementsAre("2018/..", "2018-21/..", "2018-06-15/..", "2018-12/..", "2018-24/.."));
    EXPECT_THAT(order({"2015/..", "2015/2019", "2015/2017"}),
                ElementsAre("2015/2017", "2015/2019", "2015/.."));
}

TEST(Slide, of_an_ended_membership_says_both_years) {
    Dataset data = with_period("1997/2005");
    data.steps = default_steps(data);
    const Organisation& ended = data.organisations[0];
    for (std::size_t i = 0; i < data.steps.size(); ++i) {
        if (data.steps[i].view == "org=" + ended.id) {
            const ViewState state{.presenting = {.step = static_cast<int>(i) + 1}};
            EXPECT_EQ(slide_of(data, state).figure, "1997–2005");
        }
    }
    EXPECT_THAT(data.steps.front().caption.sv, ::testing::HasSubstr("är med i 11 internationella"));
    EXPECT_THAT(data.steps.back().caption.en, ::testing::StartsWith("11 memberships\n"));
    const ViewState last{.presenting = {.step = static_cast<int>(data.steps.size())}};
    std::size_t themes = 0;
    for (const ThemeSum& sum : slide_of(data, last).sums) {
        themes += sum.count;
    }
    std::size_t going_on = 0;
    for (const Organisation& organisation : data.organisations) {
        going_on += organisation.goes_on() ? organisation.themes.size() : 0;
    }
    EXPECT_EQ(themes, going_on) << "what has ended is not in the sum";
}

}  // namespace
}  // namespace timeline
