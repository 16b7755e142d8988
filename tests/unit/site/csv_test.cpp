// Does a spreadsheet open the file with every membership in it?
#include "core/site/csv.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "unit/support.h"

namespace timeline::test {
namespace {

using testing::HasSubstr;

TEST(Csv, has_a_line_for_each_membership_and_quotes_everything) {
    Dataset data = shipped();
    data.organisations.front().name = {"A;B", "a \"b\""};
    const std::string swedish = memberships_csv(data, Language::swedish);
    EXPECT_TRUE(swedish.starts_with("\xEF\xBB\xBF\"Organisation\";\"Medlem sedan\";"));
    EXPECT_EQ(std::count(swedish.begin(), swedish.end(), '\n'), 13);
    EXPECT_THAT(swedish, HasSubstr("\"A;B\";"));
    EXPECT_THAT(swedish, HasSubstr("\"≈ 1995 (mellan 1994 och 1996)\""));
    EXPECT_THAT(swedish, HasSubstr("\"Anges inte\""));
    const std::string english = memberships_csv(data, Language::english);
    EXPECT_THAT(english, HasSubstr("\"a \"\"b\"\"\","));
}

}  // namespace
}  // namespace timeline::test
