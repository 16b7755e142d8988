// Which languages does the page speak? A text in all of them, and how to pick one.
#pragma once

#include <string>
#include <string_view>

namespace timeline {

enum class Language { swedish, english };

constexpr Language other_than(Language language) {
    return language == Language::swedish ? Language::english : Language::swedish;
}

/// A text of the data in both languages; either may be empty when the fact has no such text.
struct LocalText {
    std::string sv;
    std::string en;
    bool operator==(const LocalText&) const = default;
    const std::string& in(Language language) const {
        return language == Language::swedish ? sv : en;
    }
    bool empty() const { return sv.empty() && en.empty(); }
};

/// The BCP 47 tag that the page's `lang` attributes use.
constexpr std::string_view tag_of(Language language) {
    return language == Language::swedish ? "sv" : "en";
}

}  // namespace timeline
