// How does the page's program read a decimal number? With this in the place of musl's strtod (by a
// macro, src/CMakeLists.txt), which counts in 128 bits so that the last bit of every number is
// right, and is 12 KB of program.
//
// The data and the address hold years, shares and places: up to 15 digits, which are read exactly
// here too, as both the digits and the power of ten are numbers without a fraction. What is longer
// is right to a few units of the last place. No infinity, no hexadecimal digits: JSON has none.
#include <cstdint>

extern "C" double strtod(const char* text, char** end);

namespace {

constexpr bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

/// 10 to the power of `exponent`, which isn't negative.
double power_of_ten(int exponent) {
    double power = 1;
    for (double factor = 10; exponent > 0; exponent /= 2, factor *= factor) {
        power *= exponent % 2 != 0 ? factor : 1;
    }
    return power;
}

struct Digits {
    const char* at;
    std::uint64_t value = 0;
    int exponent = 0;
    bool any = false;

    void read(bool behind_point) {
        constexpr std::uint64_t most = UINT64_MAX / 10 - 1;
        for (; is_digit(*at); ++at) {
            any = true;
            if (value < most) {
                value = value * 10 + static_cast<std::uint64_t>(*at - '0');
                exponent -= behind_point ? 1 : 0;
            } else {
                exponent += behind_point ? 0 : 1;
            }
        }
    }
};

/// The number behind an "e", if there is one.
int read_exponent(const char*& at) {
    if (*at != 'e' && *at != 'E') {
        return 0;
    }
    const char* behind = at + 1;
    const bool is_negative = *behind == '-';
    behind += is_negative || *behind == '+' ? 1 : 0;
    if (!is_digit(*behind)) {
        return 0;
    }
    constexpr int most = 9999;
    int exponent = 0;
    for (; is_digit(*behind); ++behind) {
        exponent = exponent < most ? exponent * 10 + (*behind - '0') : exponent;
    }
    at = behind;
    return is_negative ? -exponent : exponent;
}

}  // namespace

double strtod(const char* text, char** end) {
    const char* at = text;
    const bool is_negative = *at == '-';
    at += is_negative || *at == '+' ? 1 : 0;
    Digits digits{at};
    digits.read(false);
    if (*digits.at == '.') {
        ++digits.at;
        digits.read(true);
    }
    if (!digits.any) {
        at = text;
    } else {
        at = digits.at;
        digits.exponent += read_exponent(at);
    }
    if (end != nullptr) {
        *end = const_cast<char*>(at);  // NOLINT(cppcoreguidelines-pro-type-const-cast): C's own way
    }
    auto value = static_cast<double>(digits.value);
    if (digits.exponent < 0) {
        value /= power_of_ten(-digits.exponent);
    } else if (value > 0) {  // nothing stays nothing, however often it is taken
        value *= power_of_ten(digits.exponent);
    }
    return is_negative ? -value : value;
}
