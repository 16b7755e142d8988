// Does a reader of JSON get back the text that was written, whatever is in it?
#include "core/base/json_text.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace timeline {
namespace {

TEST(JsonText, is_read_back_as_it_was) {
    for (const std::string text : {"", "\"ett\" \\ två", "en rad\nen till\t\x01\x1f", "å → 🌍"}) {
        std::string out;
        json_text::write(out, text);
        EXPECT_EQ(nlohmann::json::parse(out).get<std::string>(), text);
    }
}

TEST(JsonText, parts_members_by_commas) {
    std::string out = "{";
    for (const std::string key : {"a", "{", "c\""}) {
        json_text::write_key(out, key);
        json_text::write(out, "{");
    }
    const auto read = nlohmann::json::parse(out + '}');
    EXPECT_EQ(read.size(), 3U);
    EXPECT_EQ(read["c\""], "{");
}

}  // namespace
}  // namespace timeline
