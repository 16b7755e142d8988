// Reads what the browser says (see environment.h).
#include "core/environment.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace timeline {
namespace {

using nlohmann::json;

bool flag(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_boolean() && found->get<bool>();
}

}  // namespace

Environment parse_environment(std::string_view json_text) {
    Environment environment;
    const json object = json::parse(json_text, nullptr, false);
    if (!object.is_object()) {
        return environment;
    }
    environment.dark = flag(object, "dark");
    environment.reduced_motion = flag(object, "reducedMotion");
    const auto root_font = object.find("rootFontPx");
    if (root_font != object.end() && root_font->is_number()) {
        constexpr float usual_px = 16;
        environment.text_scale = std::clamp(root_font->get<float>() / usual_px, 1.0F, 4.0F);
    }
    const auto page = object.find("page");
    if (page != object.end() && page->is_string()) {
        environment.page_language = page->get<std::string>();
    }
    const auto languages = object.find("languages");
    if (languages != object.end() && languages->is_array()) {
        for (const json& language : *languages) {
            if (language.is_string()) {
                environment.languages.push_back(language.get<std::string>());
            }
        }
    }
    return environment;
}

Language page_language(const Environment& environment) {
    return environment.page_language.starts_with("en") ? Language::english : Language::swedish;
}

Language preferred_language(const Environment& environment) {
    if (page_language(environment) == Language::english) {
        return Language::english;
    }
    for (const std::string& language : environment.languages) {
        if (language.starts_with("sv")) {
            return Language::swedish;
        }
        if (language.starts_with("en")) {
            return Language::english;
        }
    }
    return environment.languages.empty() ? Language::swedish : Language::english;
}

}  // namespace timeline
