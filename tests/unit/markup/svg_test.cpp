// Is the static page's picture the timeline, with the same words, in colours that the style knows?
#include "core/markup/svg.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>

#include "core/base/decimal.h"
#include "core/layout/layout.h"
#include "core/markup/html.h"
#include "core/markup/svg_look.h"
#include "core/words/wording.h"
#include "unit/support.h"

namespace timeline {
namespace {

using test::fake_measure;
using test::shipped;

struct Picture {
    explicit Picture(Language language, float width_px = 1152)
        : state{.language = language},
          view(filter(shipped(), state)),
          scene(layout({.data = shipped(),
                        .state = state,
                        .view = view,
                        .width_px = width_px,
                        .measure = measure,
                        .has_controls = false})),
          svg(to_svg(scene, {.id = "p", .title = "Titel", .description = "Text"})) {}

    Measure measure = fake_measure();
    ViewState state;
    FilteredView view;
    Scene scene;
    Node svg;
};

template <typename Visit>
void each_node(const Node& node, const Visit& visit) {
    visit(node);
    for (const Node& child : node.children) {
        each_node(child, visit);
    }
}

std::string attribute(const Node& node, const std::string& name) {
    for (const auto& [key, value] : node.attributes) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

std::string read_web(const std::string& name) {
    std::ifstream file(std::string(TIMELINE_WEB_DIR "/style/") + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

TEST(Svg, has_the_labels_of_the_scene_in_their_order) {
    for (const Language language : {Language::swedish, Language::english}) {
        for (const float width_px : {390.0F, 1152.0F}) {
            const Picture picture(language, width_px);
            std::vector<std::string> drawn;
            for (const Mark& mark : picture.scene.marks) {
                if (mark.kind == MarkKind::label) {
                    drawn.push_back(mark.text);
                }
            }
            std::vector<std::string> written;
            each_node(picture.svg, [&written](const Node& node) {
                if (node.tag == "text") {
                    written.push_back(node.text);
                }
            });
            EXPECT_EQ(written, drawn);
        }
    }
}

TEST(Svg, names_all_organisations_and_their_starts) {
    for (const Language language : {Language::swedish, Language::english}) {
        std::set<std::string> texts;
        each_node(Picture(language).svg, [&texts](const Node& node) { texts.insert(node.text); });
        for (const Organisation& organisation : shipped().organisations) {
            EXPECT_TRUE(texts.contains(organisation.name.in(language))) << organisation.id;
            if (organisation.has_start()) {
                EXPECT_TRUE(texts.contains(long_start_words(shipped(), organisation, language)))
                    << organisation.id;
            }
        }
    }
}

TEST(Svg, has_no_controls) {
    EXPECT_EQ(Picture(Language::swedish).scene.target("fit-all"), nullptr);
    EXPECT_NE(Picture(Language::swedish).scene.target("row-c40"), nullptr);
}

TEST(Svg, is_coloured_by_classes_that_the_style_has) {
    const std::string css = read_web("picture.css");
    each_node(Picture(Language::swedish).svg, [&css](const Node& node) {
        EXPECT_EQ(attribute(node, "style"), "");
        std::istringstream classes(attribute(node, "class"));
        for (std::string name; classes >> name;) {
            EXPECT_NE(css.find('.' + name), std::string::npos) << name;
        }
    });
}

TEST(Svg, fades_with_gradients_that_are_there) {
    std::set<std::string> gradients;
    std::set<std::string> used;
    each_node(Picture(Language::swedish).svg, [&](const Node& node) {
        if (node.tag == "linearGradient") {
            EXPECT_TRUE(gradients.insert("url(#" + node.id + ")").second) << node.id;
        }
        if (attribute(node, "fill").starts_with("url(")) {
            used.insert(attribute(node, "fill"));
        }
    });
    EXPECT_EQ(used.size(), 2U) << "bars fade out, one fades in as well";
    EXPECT_EQ(used, gradients);
}

TEST(Svg, escapes_what_the_data_says) {
    Scene scene;
    scene.marks.push_back({.kind = MarkKind::label, .text = "<script>alert(1)</script>"});
    const std::string markup = to_html({to_svg(scene, {.id = "p", .title = "a\"b"})});
    EXPECT_EQ(markup.find("<script"), std::string::npos);
    EXPECT_NE(markup.find("&lt;script&gt;"), std::string::npos);
}

TEST(Svg, gives_every_ink_a_name_of_its_own) {
    std::set<std::string_view> names;
    for (int i = 1; i < static_cast<int>(Ink::count_); ++i) {
        EXPECT_TRUE(names.insert(css_name(static_cast<Ink>(i))).second) << i;
    }
    EXPECT_FALSE(names.contains(""));
}

}  // namespace
}  // namespace timeline
