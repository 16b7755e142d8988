// Are short numbers written and read as the C library does, which is slower and larger?
#include "core/base/decimal.h"

#include <gtest/gtest.h>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <random>
#include <string>

// The page's own reader, under another name: here the C library has its own.
#define strtod strtod_of_the_page
#include "core/base/strtod_web.cpp"
#undef strtod

namespace timeline {
namespace {

std::string by_printf(double value, int decimals) {
    std::array<char, 64> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.*f", decimals, value);
    std::string text = buffer.data();
    if (decimals > 0) {
        text.erase(text.find_last_not_of('0') + 1);
    }
    if (text.ends_with('.')) {
        text.pop_back();
    }
    return text == "-0" ? "0" : text;
}

TEST(Decimal, RoundsAsPrintfDoes) {
    std::mt19937_64 random(1);
    std::uniform_real_distribution<double> pixels(-5000, 5000);
    std::uniform_int_distribution<int> eighths(-80'000, 80'000);
    for (int i = 0; i < 10'000; ++i) {
        const double any = pixels(random);
        const double half = eighths(random) / 8.0;
        const double near = std::nextafter(half, any);
        const double short_one = std::round(any * 1000) / 1000;
        for (const double value : {any, half, near, short_one, any * 1e6}) {
            for (const int decimals : {0, 1, 2, 3}) {
                ASSERT_EQ(decimal(value, decimals), by_printf(value, decimals)) << value;
            }
        }
    }
}

TEST(Decimal, IsANumberWhateverItIsGiven) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    EXPECT_EQ(decimal(-0.001), "0");
    EXPECT_EQ(decimal(std::nan("")), "0");
    EXPECT_EQ(decimal(infinity), "1000000000000");
    EXPECT_EQ(decimal(-infinity), "-1000000000000");
    EXPECT_EQ(decimal(1e300), "1000000000000");
}

TEST(ReadingNumbers, OfUpToFifteenDigitsIsExact) {
    std::mt19937_64 random(2);
    std::uniform_int_distribution<long long> digits(0, 999'999'999'999'999);
    std::uniform_int_distribution<std::size_t> places(0, 15);
    for (int i = 0; i < 10'000; ++i) {
        std::string text = std::to_string(digits(random));
        text.insert(text.size() - std::min(text.size() - 1, places(random)), ".");
        text = (i % 2 == 0 ? "-" : "") + text + (i % 3 == 0 ? "e-3" : "");
        char* end = nullptr;
        ASSERT_EQ(strtod_of_the_page(text.c_str(), &end), std::strtod(text.c_str(), nullptr))
            << text;
        ASSERT_EQ(*end, 0);
    }
}

TEST(ReadingNumbers, OfMoreDigitsIsNear) {
    for (const char* text :
         {"3.14159265358979323846264338327950288", "123456789012345678901234567890", "1e300",
          "2.5E-300", "0.00000000000000000000000000000000001234567890123456789"}) {
        const double exact = std::strtod(text, nullptr);
        EXPECT_NEAR(strtod_of_the_page(text, nullptr) / exact, 1, 1e-14) << text;
    }
}

TEST(ReadingNumbers, EndsWhereTheNumberDoes) {
    for (const char* text : {"", "-", ".", "e5", "x", "1995", "1995.", ".5", "0e999", "12,5", "1e",
                             "1e+", "+7e2 ", "-0", "1e999", "1e-999"}) {
        SCOPED_TRACE(text);
        char* end = nullptr;
        char* expected_end = nullptr;
        const double expected = std::strtod(text, &expected_end);
        EXPECT_EQ(strtod_of_the_page(text, &end), expected);
        EXPECT_EQ(end - text, expected_end - text);
    }
}

}  // namespace
}  // namespace timeline
