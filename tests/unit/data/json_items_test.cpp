// Are a long list's items found where they stand, without being read?
#include "core/data/json_items.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "core/data/json_document.h"

namespace timeline {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A few bytes at a time.
std::optional<JsonItems> find_items(std::string_view text, std::string_view name) {
    const FileText file(text);
    ItemFinder finder(file, name);
    while (!finder.go_on(3)) {
        EXPECT_LT(finder.share(), 1);
    }
    return finder.found();
}

std::string without_space(std::string_view text) {
    const std::size_t begin = std::min(text.find_first_not_of(" \n"), text.size());
    return std::string(text.substr(begin, text.find_last_not_of(" \n") + 1 - begin));
}

std::vector<std::string> items_of(std::string_view text) {
    std::vector<std::string> items;
    const std::optional<JsonItems> found = find_items(text, "list");
    if (!found) {
        return {"none"};
    }
    for (const TextRange& range : found->items) {
        items.push_back(without_space(text.substr(range.begin, range.size)));
    }
    return items;
}

TEST(JsonItems, are_found_by_their_commas) {
    EXPECT_THAT(items_of(R"({"list": [ {"a": 1} ,[2, 3],"x",4 ] })"),
                ElementsAre(R"({"a": 1})", "[2, 3]", R"("x")", "4"));
    EXPECT_THAT(items_of("{\"list\":[\n1\n]}"), ElementsAre("1"));
    EXPECT_THAT(items_of(R"({"list": [ ]})"), IsEmpty());
}

TEST(JsonItems, are_not_parted_by_what_stands_in_strings) {
    EXPECT_THAT(items_of(R"({"x": "]}\"[", "list": ["a, b", "]\\", {"\",": "}"}], "y": 1})"),
                ElementsAre(R"("a, b")", R"("]\\")", R"({"\",": "}"})"));
}

TEST(JsonItems, are_those_of_the_last_list_of_that_name_in_the_outermost_object) {
    EXPECT_THAT(items_of(R"({"a": {"list": [1]}, "list": [2], "b": ["list", [3]]})"),
                ElementsAre("2"));
    EXPECT_THAT(items_of(R"({"list": [1], "list": [2]})"), ElementsAre("2"));
    EXPECT_THAT(items_of(R"({"l\u0069st": [5]})"), ElementsAre("5"));
}

TEST(JsonItems, may_be_no_json) {
    EXPECT_THAT(items_of(R"({"list": [1,, x y,]})"), ElementsAre("1", "", "x y", ""));
}

TEST(JsonItems, are_none_where_there_is_no_such_list) {
    for (const char* text :
         {"", "{}", "[[1]]", R"(["list", [1]])", R"({"list": 1, "x": [2]})", R"({"x": "list"})",
          R"({"list": {"a": 1}})", R"({"list": "x", "y": [1]})"}) {
        EXPECT_THAT(items_of(text), ElementsAre("none")) << text;
    }
}

TEST(JsonItems, are_none_where_brackets_or_quotation_marks_do_not_match) {
    for (const char* text : {R"({"list": [1)", R"({"list": [1}})", R"({"list": [1]}})",
                             R"({"list": ["a]})", R"({"list": ["a\"]})", "]"}) {
        const std::optional<JsonItems> found = find_items(text, "list");
        EXPECT_TRUE(!found || first_mistake(text)) << text;
    }
    EXPECT_FALSE(find_items(R"({"list": [1)", "list"));
    EXPECT_FALSE(find_items(R"({"list": ["a]})", "list"));
    EXPECT_FALSE(find_items(R"({"list": [1]}})", "list"));
}

TEST(LineIndex, counts_from_one_in_any_order_of_asking) {
    std::string text;
    for (int i = 0; i < 40'000; ++i) {
        text += "line\n";
    }
    const LineIndex lines{FileText(text)};
    for (const int line : {39'999, 0, 13'107, 13'108, 26'000, 39'999, 2, 1}) {
        const Place place = lines.place_of(static_cast<std::size_t>(line) * 5 + 3);
        EXPECT_EQ(place.line, line + 1);
        EXPECT_EQ(place.column, 4);
    }
    EXPECT_EQ(lines.place_of(text.size() + 9).line, 40'001);
}

}  // namespace
}  // namespace timeline
