// Can the static page's picture be used as it stands, and is it small?
#include "core/site/static_picture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <sstream>

#include "core/markup/html.h"
#include "core/site/flexible_svg.h"
#include "unit/support.h"

namespace timeline::test {
namespace {

using testing::HasSubstr;

/// A copy of the data with so many more rows like its last one.
Dataset with_more_rows(int more) {
    Dataset data = shipped();
    for (int i = 0; i < more; ++i) {
        Organisation organisation = test::organisation("eurocities");
        organisation.id = "more-" + std::to_string(i);
        data.organisations.push_back(std::move(organisation));
    }
    return data;
}

TEST(StaticPicture, grows_little_with_each_membership) {
    const auto size_of = [](const Dataset& data) {
        const StaticPicture picture = static_picture(data, Language::swedish, fake_measure());
        return std::pair(to_html(picture.parts).size(), picture.css.size());
    };
    const auto [html, css] = size_of(shipped());
    const auto [more_html, more_css] = size_of(with_more_rows(10));
    // Eurocities is the organisation of which most is to be drawn.
    EXPECT_LE((more_html - html + more_css - css) / 10, 1'500U);
}

TEST(StaticPicture, is_placed_only_by_classes_that_its_rules_have) {
    const StaticPicture picture = static_picture(shipped(), Language::english, fake_measure());
    std::string style = picture.css;
    for (const char* file : {"picture", "static", "choices", "chosen_sheet", "document"}) {
        style += read_text_file(std::string(TIMELINE_WEB_DIR "/style/") + file + ".css");
    }
    int placed = 0;
    for (const Node* node : all_nodes(picture.parts)) {
        std::istringstream classes(attribute(*node, "class"));
        for (std::string name; classes >> name;) {
            if (name.front() == 'W') {
                EXPECT_NE(picture.css.find('.' + name + '{'), std::string::npos) << name;
                ++placed;
            } else {
                // The other kinds of mark are made of the exact one.
                EXPECT_TRUE(name == "legend-exact" || style.find('.' + name) != style.npos) << name;
            }
        }
        EXPECT_EQ(attribute(*node, "style"), "");
    }
    EXPECT_GT(placed, 100);
}

/// A choice of the picture, by its id.
const Node& choice(const StaticPicture& picture, const std::string& id) {
    static const Node nothing;
    for (const std::vector<Node>& nodes : {std::vector{picture.themes}, picture.parts}) {
        for (const Node* node : all_nodes(nodes)) {
            if (node->id == id) {
                static Node found;
                return found = *node;
            }
        }
    }
    ADD_FAILURE() << id;
    return nothing;
}

TEST(StaticPicture, has_a_box_for_each_theme_and_a_button_for_each_organisation) {
    const StaticPicture picture = static_picture(shipped(), Language::swedish, fake_measure());
    for (const Theme& theme : shipped().themes) {
        const Node& box = choice(picture, "only-" + theme.id);
        EXPECT_EQ(attribute(box, "type"), "checkbox");
        EXPECT_EQ(attribute(box, "value"), theme.id);
        EXPECT_THAT(picture.css,
                    HasSubstr("#static:has(#only-" + theme.id + ":checked) .of-" + theme.id));
    }
    for (const Organisation& organisation : shipped().organisations) {
        const Node& button = choice(picture, "pick-" + organisation.id);
        EXPECT_EQ(attribute(button, "type"), "radio");
        EXPECT_THAT(attribute(button, "aria-label"),
                    testing::StartsWith(organisation.name.sv + ". "));
        EXPECT_THAT(picture.css, HasSubstr("#static:has(#pick-" + organisation.id +
                                           ":checked) #told-" + organisation.id));
        const std::string told = to_html({choice(picture, "told-" + organisation.id)});
        EXPECT_THAT(told, HasSubstr(escape_html(organisation.more->summary.sv)));
        EXPECT_THAT(told, HasSubstr("href=\"#organisation-" + organisation.id + '"'));
    }
    EXPECT_EQ(attribute(choice(picture, "pick-none_"), "checked"), "");
}

TEST(StaticPicture, has_themes_that_would_show_nothing_at_rest) {
    Dataset data = shipped();
    std::erase_if(data.organisations, [](const Organisation& o) { return o.id == "eurocities"; });
    const StaticPicture picture = static_picture(data, Language::swedish, fake_measure());
    const auto is_at_rest = [&picture](const std::string& id) {
        return std::ranges::count(choice(picture, id).attributes, Attribute{"disabled", ""}) > 0;
    };
    EXPECT_TRUE(is_at_rest("only-urban")) << "Eurocities alone has it";
    EXPECT_FALSE(is_at_rest("only-climate"));
}

TEST(StaticPicture, stands_for_data_of_all_kinds) {
    Dataset undated = shipped();
    std::erase_if(undated.organisations, [](const Organisation& o) { return o.has_start(); });
    Dataset dated = shipped();
    std::erase_if(dated.organisations, [](const Organisation& o) { return !o.has_start(); });
    Dataset empty = shipped();
    empty.organisations.clear();
    Dataset without_themes = shipped();
    without_themes.themes.clear();
    for (Organisation& organisation : without_themes.organisations) {
        organisation.themes.clear();
    }
    Dataset nothing = empty;
    nothing.themes.clear();
    for (const Dataset* data : {&undated, &dated, &empty, &without_themes, &nothing}) {
        const StaticPicture picture = static_picture(*data, Language::swedish, fake_measure());
        EXPECT_EQ(unbalanced_tag(to_html(picture.parts)), "");
        EXPECT_THAT(picture.css, HasSubstr("--row:"));
        EXPECT_EQ(count(picture.css, "{"), count(picture.css, "}"));
        for (const char* broken : {"\n{", "},", ",{", "}{"}) {
            EXPECT_EQ(count(picture.css, broken), 0U) << broken;
        }
    }
}

TEST(FlexibleSvg, writes_lengths_in_em) {
    EXPECT_EQ(em(16), "1em");
    EXPECT_EQ(em(4), ".25em");
    EXPECT_EQ(em(-4), "-.25em");
    EXPECT_EQ(em(0), "0");
    EXPECT_EQ(em(13, 13), "1em");
    EXPECT_EQ(css_sum("50%", -8), "calc(50% - .5em)");
}

}  // namespace
}  // namespace timeline::test
