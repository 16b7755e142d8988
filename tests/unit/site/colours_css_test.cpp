// Has the page every colour that the canvas has, whatever the browser wishes and the visitor chose?
#include "core/site/colours_css.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "core/picture/palette.h"
#include "core/site/static_picture.h"
#include "unit/support.h"

namespace timeline {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// Each block of declarations, behind the "@media" line and the selector that it belongs to.
std::vector<std::string> blocks_of(const std::string& css) {
    std::vector<std::string> blocks;
    for (std::size_t at = 0; (at = css.find("  color-scheme:", at)) != std::string::npos; ++at) {
        const std::size_t begin = css.rfind("\n\n", at);
        blocks.push_back(css.substr(begin, css.find('}', at) - begin));
    }
    return blocks;
}

std::string declaration(Ink ink, std::string_view value) {
    return "  " + property_of(ink) + ": " + std::string(value) + ";\n";
}

/// The blocks whose heads contain all of these words.
std::string block_of(std::initializer_list<std::string_view> words) {
    for (const std::string& block : blocks_of(colours_css())) {
        const std::string head = block.substr(0, block.find("  color-scheme:"));
        if (std::all_of(words.begin(), words.end(), [&](std::string_view word) {
                return head.find(word) != std::string::npos;
            })) {
            return block;
        }
    }
    return {};
}

void expect_palette(const std::string& block, const Palette& colors) {
    for (int i = 1; i < static_cast<int>(Ink::count_); ++i) {
        const auto ink = static_cast<Ink>(i);
        EXPECT_THAT(block, HasSubstr(declaration(ink, css_color(color_of(colors, ink)))));
    }
}

TEST(ColoursCss, has_every_property_in_every_block) {
    const std::vector<std::string> blocks = blocks_of(colours_css());
    EXPECT_EQ(blocks.size(), 4U + 4U + 2U);  // wished, chosen, forced and printed
    for (const std::string& block : blocks) {
        for (int i = 1; i < static_cast<int>(Ink::count_); ++i) {
            EXPECT_THAT(block, HasSubstr("  " + property_of(static_cast<Ink>(i)) + ": "));
        }
    }
}

TEST(ColoursCss, has_the_properties_that_the_other_style_sheets_use) {
    std::string sheets;
    for (const char* file :
         {"/style.css", "/stage.css", "/document.css", "/table.css", "/organisations.css",
          "/picture.css", "/static.css", "/static_header.css", "/choices.css", "/sheet.css"}) {
        sheets += test::read_text_file(std::string(TIMELINE_WEB_DIR "/style") + file);
    }
    const std::string all = colours_css() + shapes_css() + sheets;
    const std::string places =
        static_picture(test::shipped(), Language::swedish, test::fake_measure()).css;
    for (std::size_t at = 0; (at = sheets.find("var(--", at)) != std::string::npos; ++at) {
        const std::string name = sheets.substr(at + 4, sheets.find_first_of("),", at) - at - 4);
        const bool is_known = all.find("  " + name + ": ") != std::string::npos ||
                              places.find(name + ':') != std::string::npos;
        EXPECT_TRUE(is_known) << name;
    }
}

TEST(ColoursCss, is_not_to_be_darkened_where_light_was_chosen) {
    for (const char* contrast : {"normal", "more"}) {
        const std::string with = std::string("[data-contrast='") + contrast + "']";
        EXPECT_THAT(block_of({"[data-scheme='light']", with}), HasSubstr("scheme: only light;"));
        EXPECT_THAT(block_of({"[data-scheme='dark']", with}), HasSubstr("scheme: dark;"));
    }
}

TEST(ColoursCss, follows_the_choice_and_without_one_the_browser) {
    expect_palette(block_of({":root[data-scheme='light'][data-contrast='normal']"}),
                   palette(Tone::light));
    expect_palette(block_of({":root[data-scheme='dark'][data-contrast='normal']"}),
                   palette(Tone::dark));
    expect_palette(block_of({":root[data-scheme='light'][data-contrast='more']"}),
                   palette(Tone::light_more));
    expect_palette(block_of({":root[data-scheme='dark'][data-contrast='more']"}),
                   palette(Tone::dark_more));
    expect_palette(block_of({"(prefers-color-scheme: dark)"}), palette(Tone::dark));
    expect_palette(block_of({"(prefers-contrast: more) {"}), palette(Tone::light_more));
    expect_palette(block_of({"(prefers-contrast: more)", "(prefers-color-scheme: dark)"}),
                   palette(Tone::dark_more));
}

TEST(ColoursCss, leaves_forced_colours_to_the_system) {
    const std::string block = block_of({"@media (forced-colors: active)"});
    EXPECT_THAT(block, HasSubstr(":root[data-scheme][data-contrast]"));
    EXPECT_THAT(block, HasSubstr(declaration(Ink::page, "Canvas")));
    EXPECT_THAT(block, HasSubstr(declaration(Ink::leaf, "CanvasText")));
    EXPECT_THAT(block, HasSubstr(declaration(Ink::accent, "Highlight")));
    EXPECT_THAT(block, Not(HasSubstr("#")));
}

TEST(ColoursCss, prints_on_white_whatever_was_chosen) {
    const std::string block = block_of({"@media print"});
    EXPECT_THAT(block, HasSubstr(":root[data-scheme][data-contrast]"));
    EXPECT_THAT(block, HasSubstr("color-scheme: light;"));
    expect_palette(block, palette(Tone::light));
    EXPECT_THAT(colours_css().substr(colours_css().find("@media print") + 1),
                Not(HasSubstr("@media")))
        << "the last word";
}

TEST(ColoursCss, agrees_with_the_colours_in_the_pages_head) {
    const std::string page = test::read_text_file(TIMELINE_WEB_DIR "/pages/index.html");
    const auto meta = [](Tone tone, const char* scheme) {
        return "<meta name=\"theme-color\" content=\"" +
               css_color(color_of(palette(tone), Ink::surface)) +
               "\" media=\"(prefers-color-scheme: " + scheme + ")\" />";
    };
    EXPECT_THAT(page, HasSubstr(meta(Tone::light, "light")));
    EXPECT_THAT(page, HasSubstr(meta(Tone::dark, "dark")));
}

}  // namespace
}  // namespace timeline
