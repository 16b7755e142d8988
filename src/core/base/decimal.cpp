// Writes short decimal numbers (see decimal.h).
#include "core/base/decimal.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace timeline {
namespace {

/// `value` times `scale`, rounded to a whole number as printf rounds: by the value's own binary
/// digits, not by those of a product that has already been rounded; halves go to the even one.
/// `scale` is at most 1000, so that both parts of the product are exact.
std::int64_t rounded(double value, int scale) {
    const auto high = static_cast<double>(static_cast<float>(value));
    const double high_product = high * scale;
    const double low_product = (value - high) * scale;
    const double product = high_product + low_product;
    const double lost = (high_product - product) + low_product;
    const double whole = std::floor(product);
    const double rest = (product - whole) + lost;
    const auto count = static_cast<std::int64_t>(whole);
    const bool is_odd = count % 2 != 0;
    return rest > 0.5 || (rest == 0.5 && is_odd) ? count + 1 : count;
}

}  // namespace

std::string decimal(double value, int decimals) {
    int scale = 1;
    for (int i = 0; i < decimals; ++i) {
        scale *= 10;
    }
    constexpr double largest = 1e12;
    const double size = std::isnan(value) ? 0 : std::min(std::abs(value), largest);
    const std::int64_t count = rounded(size, scale);
    std::string text = std::to_string(count / scale);
    if (std::int64_t rest = count % scale; rest != 0) {
        text += '.';
        for (int unit = scale / 10; rest != 0; unit /= 10) {
            text += static_cast<char>('0' + rest / unit);
            rest %= unit;
        }
    }
    return value < 0 && count != 0 ? '-' + text : text;
}

std::optional<std::uint32_t> read_digits(std::string_view digits, std::uint32_t base) {
    constexpr std::string_view signs = "0123456789abcdef";
    constexpr std::size_t most = 8;
    std::uint32_t number = 0;
    for (const char digit : digits) {
        const char small = digit >= 'A' && digit <= 'F' ? static_cast<char>(digit + 32) : digit;
        const std::size_t value = signs.substr(0, base).find(small);
        if (value == std::string_view::npos) {
            return std::nullopt;
        }
        number = number * base + static_cast<std::uint32_t>(value);
    }
    return digits.empty() || digits.size() > most ? std::nullopt : std::optional(number);
}

}  // namespace timeline
