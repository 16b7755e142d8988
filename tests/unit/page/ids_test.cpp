// Are no two elements of the page called alike, whatever the data calls its organisations, themes,
// roles and events?
#include "core/base/ids.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/page/stage_page.h"
#include "core/present/layout_slide.h"
#include "core/present/presentation.h"
#include "core/present/presenter_page.h"
#include "unit/support.h"

namespace timeline {
namespace {

using test::Picture;
using testing::IsEmpty;

/// Everything that stands on the page at once.
std::vector<Node> everything(const Page& page) {
    std::vector<Node> nodes;
    for (const auto* part : {&page.stage, &page.sheet, &page.presenter, &page.speaker}) {
        nodes.insert(nodes.end(), part->begin(), part->end());
    }
    if (page.document) {
        nodes.insert(nodes.end(), page.document->begin(), page.document->end());
    }
    return nodes;
}

/// The page in its different shapes: with panel, sheet, nothing found, slides and speaker.
std::vector<std::vector<Node>> pages_of(const Dataset& data, const std::string& chosen) {
    std::vector<std::vector<Node>> pages;
    const auto add = [&](ViewState state, float width) {
        const Picture picture(std::move(state), width, 1, {}, data);
        pages.push_back(everything(test::whole_page(picture)));
    };
    add({.display_open = true, .search = "xxxx"}, 1440);
    add({.sort = Sort::theme, .visible = YearSpan{2005, 2008}}, 1440);
    for (const float width : {390.0F, 1440.0F}) {
        ViewState told{.selected = chosen};
        told.sources_open = true;
        add(told, width);
    }
    for (const bool speaker : {false, true}) {
        ViewState state{.selected = chosen};
        state.presenting = {.step = 1, .speaker = speaker};
        const Picture picture(state, 1440, 1, {}, data);
        const Slide slide = slide_of(data, state);
        const Scene scene = layout_slide({.data = data,
                                          .slide = slide,
                                          .language = state.language,
                                          .width_px = 1920,
                                          .height_px = 1080,
                                          .measure = picture.measure});
        Page page = presenter_page(picture.input, slide, scene);
        add_commands(page, picture.input);
        pages.push_back(everything(page));
    }
    return pages;
}

bool is_id_of_data(const std::string& id) {
    constexpr std::size_t longest = 40;
    return !id.empty() && id.size() <= longest && id.front() != '-' && id.back() != '-' &&
           id.find("--") == std::string::npos && std::ranges::all_of(id, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
           });
}

/// What an organisation may be called to make an id of the page's own, or of another thing: all
/// ends and middles of the ids that there are.
std::set<std::string> hostile_names() {
    std::set<std::string> names;
    const auto add = [&names](std::string name) {
        std::ranges::replace(name, '_', '-');
        if (is_id_of_data(name)) {
            names.insert(std::move(name));
        }
    };
    Dataset few = test::shipped();
    std::erase_if(few.organisations, [](const Organisation& organisation) {
        return organisation.id != "c40" && organisation.id != "cnca";
    });
    few.index = {};
    for (const std::vector<Node>& page : pages_of(few, "c40")) {
        for (const Node* node : test::all_nodes(page)) {
            for (std::size_t at = 0; at != std::string::npos;
                 at = node->id.find_first_of("-_", at + 1)) {
                add(node->id.substr(at == 0 ? 0 : at + 1));
            }
        }
    }
    return names;
}

/// As many organisations as there are such names, all of whose own things are called so too.
Dataset hostile_data(const std::set<std::string>& names) {
    Dataset data = test::shipped();
    const std::vector<Organisation> models = data.organisations;
    data.organisations.clear();
    data.index = {};
    data.steps = {Step()};  // one slide with all of their names
    for (const std::string& name : names) {
        Organisation organisation = models[data.organisations.size() % models.size()];
        organisation.id = name;
        auto own = names.begin();  // each its own, as the loader sees to
        const auto rename = [&own](auto& things) {
            for (auto& thing : things) {
                thing.id = *own++;
            }
        };
        Particulars& more = organisation.more.change();
        rename(more.roles);
        rename(more.moments);
        rename(more.figures);
        more.related = {{.to = *names.begin()}, {.to = *names.rbegin()}};
        data.organisations.push_back(std::move(organisation));
    }
    std::vector<std::string> own = {"themes", "heading", "all", "text", "label", "shelf"};
    for (std::size_t i = 0; i < data.themes.size(); ++i) {
        data.themes[i].id = own.at(i);
    }
    own = {"heading", "link", "sentence"};
    for (std::size_t i = 0; i < data.introduction.size(); ++i) {
        data.introduction[i].id = own.at(i);
    }
    return data;
}

TEST(Ids, never_collide_whatever_the_data_calls_its_own) {
    const std::set<std::string> names = hostile_names();
    EXPECT_GT(names.size(), 100);
    for (const char* known : {"csv", "head", "caption", "c40-related"}) {
        EXPECT_TRUE(names.contains(known)) << known;
    }
    // On a slide all names are written only where there are few.
    const std::set<std::string> few = {"c40",   "c40-related", "csv",  "head", "heading",
                                       "label", "lane",        "link", "list", "name",
                                       "role",  "roles",       "text"};
    for (const auto& called : {names, few}) {
        const Dataset data = hostile_data(called);
        for (const std::vector<Node>& page : pages_of(data, "c40-related")) {
            EXPECT_THAT(test::repeated_ids(page), IsEmpty());
        }
    }
}

TEST(Ids, part_one_name_of_the_data_from_the_next) {
    EXPECT_EQ(id_of(Kind::row, "c40"), "row-c40");
    EXPECT_EQ(id_of(Kind::role, "c40", "chair"), "role-c40_chair");
    EXPECT_NE(part_of(id_of(Kind::row, "c40"), "label"), id_of(Kind::row, "c40-label"));
}

}  // namespace
}  // namespace timeline
