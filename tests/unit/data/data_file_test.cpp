// What is said of a file that can't be read as data, before anything in it is: a web page in its
// place, letters in another encoding, and where?
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "core/data/dataset_json.h"
#include "core/data/presentation_json.h"
#include "core/data/problem.h"
#include "core/words/problem_words.h"
#include "unit/support.h"

namespace timeline {
namespace {

using test::replaced;
using test::shipped_json;
using testing::SizeIs;

/// Both kinds of file say the same of it, and use nothing in it.
Problem said_of(const std::string& bytes) {
    const LoadResult data = load_dataset(bytes);
    EXPECT_FALSE(data.usable);
    EXPECT_THAT(data.problems, SizeIs(1));
    const PresentationResult presentation = load_presentation(bytes);
    EXPECT_THAT(presentation.steps, SizeIs(0));
    EXPECT_THAT(presentation.problems, SizeIs(1));
    if (data.problems.empty() || presentation.problems.empty()) {
        return {};
    }
    Problem same = presentation.problems.front();
    same.path = "";
    EXPECT_EQ(data.problems.front(), same);
    return data.problems.front();
}

/// As an editor of Windows saves it: the letters of Swedish are one byte each.
std::string in_latin1(std::string text) {
    for (std::size_t at = 0; (at = text.find("\xC3", at)) != std::string::npos;) {
        text.replace(at, 2, 1, static_cast<char>(static_cast<unsigned char>(text[at + 1]) + 0x40U));
    }
    return text;
}

enum class ByteOrder { little, big };

/// Two or four bytes for each of an ASCII text.
std::string widened(const std::string& text, std::size_t width, ByteOrder order) {
    std::string wide;
    for (const char c : text) {
        const std::string zeros(width - 1, '\0');
        wide += order == ByteOrder::little ? c + zeros : zeros + c;
    }
    return wide;
}

TEST(DataFileEncoding, names_the_first_byte_that_is_not_utf8) {
    const Problem problem = said_of(in_latin1("{\n  \"a\": \"Malm\",\n  \"b\": \"\xC3\xA5\"\n}"));
    EXPECT_EQ(problem.kind, ProblemKind::not_utf8);
    EXPECT_EQ(problem.line, 3);
    EXPECT_EQ(problem.column, 9);
    EXPECT_EQ(describe(problem, Language::english),
              "line 3, column 9: the file isn’t UTF-8 (perhaps Windows-1252, “ANSI”): save it as "
              "UTF-8");
    EXPECT_THAT(describe(problem, Language::swedish), testing::HasSubstr("spara den som UTF-8"));
}

TEST(DataFileEncoding, is_named_wherever_in_the_shipped_file_the_byte_stands) {
    const std::string text = in_latin1(shipped_json());
    ASSERT_LT(text.size(), shipped_json().size());
    const Problem problem = said_of(text);
    EXPECT_EQ(problem.kind, ProblemKind::not_utf8);
    EXPECT_GT(problem.line, 1);
    for (const char* bytes : {"\x93", "\xE9", "\xC3", "\xC0\xAF", "\xED\xA0\x80", "\xF5", "\xFF"}) {
        EXPECT_EQ(said_of(std::string("{\"a\": \"") + bytes + "\"}").kind, ProblemKind::not_utf8);
        EXPECT_EQ(said_of(std::string("{\"a\": ") + bytes).column, 7);
    }
}

TEST(DataFileEncoding, named_unicode_by_an_editor_is_called_by_its_name) {
    const std::string text = "{\"steps\": []}";
    struct Case {
        std::string bytes;
        const char* name;
    };
    const Case cases[] = {
        {"\xFF\xFE" + widened(text, 2, ByteOrder::little), "UTF-16"},
        {"\xFE\xFF" + widened(text, 2, ByteOrder::big), "UTF-16"},
        {widened(text, 2, ByteOrder::little), "UTF-16"},
        {widened(text, 2, ByteOrder::big), "UTF-16"},
        {std::string("\x1F\x8B\x08\0", 4), "gzip"},  // packed twice by a server
        {"PK\x03\x04", "zip"},                       // or a table in a spreadsheet's own format
        {std::string("\xFF\xFE\0\0", 4) + widened(text, 4, ByteOrder::little), "UTF-32"},
        {std::string("\0\0\xFE\xFF", 4) + widened(text, 4, ByteOrder::big), "UTF-32"},
    };
    for (const Case& c : cases) {
        const Problem problem = said_of(c.bytes);
        EXPECT_EQ(problem.kind, ProblemKind::other_encoding);
        EXPECT_EQ(problem.detail, c.name);
    }
}

TEST(DataFileEncoding, may_be_marked_as_utf8) {
    EXPECT_THAT(load_dataset("\xEF\xBB\xBF" + shipped_json()).problems, SizeIs(0));
    const PresentationResult result = load_presentation(
        "\xEF\xBB\xBF{\"steps\": [{\"caption\": {\"sv\": \"å\", \"en\": \"a\"}}]}");
    EXPECT_THAT(result.steps, SizeIs(1));
    EXPECT_THAT(result.problems, SizeIs(0));
    // The mark is no part of the first line.
    EXPECT_EQ(said_of("\xEF\xBB\xBF{\"a\": \xE5}").column, 7);
    EXPECT_EQ(said_of("\xEF\xBB\xBF{x").column, said_of("{x").column);
}

TEST(DataFile, in_whose_place_a_web_page_came_is_called_that) {
    for (const char* page : {"<!doctype html><title>Logga in", "\r\n <html></html>",
                             "\xEF\xBB\xBF<p>", "<?xml version=\"1.0\"?>"}) {
        const Problem problem = said_of(page);
        EXPECT_EQ(problem.kind, ProblemKind::web_page) << page;
        EXPECT_EQ(describe(problem, Language::swedish).find("JSON"), std::string::npos);
    }
    EXPECT_EQ(said_of("\n\n  <p>").line, 3);
    EXPECT_EQ(said_of("\n\n  <p>").column, 3);
    const Problem far_down = said_of(std::string(100'000, '\n') + "<p>");
    EXPECT_EQ(far_down.kind, ProblemKind::web_page);
    EXPECT_EQ(far_down.line, 100'001);
}

}  // namespace
}  // namespace timeline
