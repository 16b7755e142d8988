// Do the rules hold at the widths for which they are meant, and at no others?
#include "core/site/width_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace timeline {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

constexpr Widths all{320, 1920};

TEST(WidthRules, say_once_what_is_usual_and_the_rest_by_width) {
    WidthRules rules(all);
    Declarations rows;
    rows.add({320, 719}, "height:48px");
    rows.add({720, 1599}, "height:44px");
    rows.add({1600, 1920}, "height:48px");
    rules.add(".row", rows);
    Declarations narrow;
    narrow.add({320, 719}, "margin:0");
    narrow.add({720, 1920}, "margin:1em");
    rules.add(".row", narrow);
    EXPECT_THAT(rules.css(), StartsWith(".row{height:44px;margin:1em}\n"
                                        "@container (width<720px){.row{height:48px;margin:0}}\n"
                                        "@container (width>=1600px){.row{height:48px}}\n"
                                        "@supports not (container-type:inline-size){\n"
                                        "@media (max-width:719px){.row{height:48px;margin:0}}\n"
                                        "@media (min-width:1600px){.row{height:48px}}\n}\n"));
}

TEST(WidthRules, give_one_class_to_all_who_want_the_same) {
    WidthRules rules(all);
    EXPECT_EQ(rules.class_of("x:1em"), rules.class_of("x:1em"));
    EXPECT_NE(rules.class_of("x:1em"), rules.class_of("x:2em"));
}

TEST(WidthRules, give_what_is_seen_at_few_widths_the_class_of_what_agrees_there) {
    WidthRules rules(all);
    Declarations whole;
    whole.add({320, 719}, "y:1em");
    whole.add({720, 1920}, "y:2em");
    Declarations part;
    part.add({700, 800}, "y:2em");
    Declarations agreeing;
    agreeing.add({900, 1000}, "y:2em");
    const std::string name = rules.class_of(whole);
    EXPECT_NE(rules.class_of(part), name) << "at 700 px it is elsewhere";
    EXPECT_EQ(rules.class_of(agreeing), name);
}

TEST(WidthRules, learn_more_of_a_class_from_those_who_say_more) {
    WidthRules rules(all);
    Declarations part;
    part.add({900, 1000}, "y:2em");
    Declarations whole;
    whole.add({320, 719}, "y:1em");
    whole.add({720, 1920}, "y:2em");
    const std::string name = rules.class_of(part);
    EXPECT_EQ(rules.class_of(whole), name);
    EXPECT_THAT(rules.css(), HasSubstr("@container (width<720px){." + name + "{y:1em}}"));
}

TEST(WidthRules, hide_what_is_shown_at_some_widths) {
    WidthRules rules(all);
    const auto class_at = [&rules](const std::vector<Widths>& widths) {
        Stretches<int> shown;
        for (const Widths& each : widths) {
            shown.add(each, static_cast<int>(shown.size()));
        }
        return rules.class_to_show(shown);
    };
    EXPECT_EQ(class_at({all}), "") << "what is always seen needs no rule";
    EXPECT_EQ(class_at({{320, 700}, {701, 1920}}), "") << "be it here or there";
    const std::string seldom = class_at({{700, 800}});
    const std::string often = class_at({{320, 499}, {600, 1920}});
    const std::string css = rules.css();
    EXPECT_THAT(css, HasSubstr('.' + seldom + "{display:none}"));
    EXPECT_THAT(css, HasSubstr("@container (700px<=width<801px){." + seldom + "{display:inline}}"));
    EXPECT_THAT(css, HasSubstr("@container (500px<=width<600px){." + often + "{display:none}}"));
    EXPECT_THAT(css, Not(HasSubstr('.' + often + "{display:inline}")));
}

TEST(WidthRules, measure_by_the_window_where_there_is_no_container) {
    WidthRules rules(all);
    Declarations lengths;
    lengths.add({320, 719}, "--names:calc(100cqw - 4em)");
    lengths.add({720, 1920}, "--names:9em");
    rules.add(".picture", lengths);
    EXPECT_THAT(rules.css(),
                HasSubstr("@media (max-width:719px){.picture{--names:calc(100vw - 4em)}}"));
}

}  // namespace
}  // namespace timeline
