// Reads what the browser says (see environment.h).
#include "core/environment.h"

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

Language preferred_language(const Environment& environment) {
    if (environment.page_language.starts_with("en")) {
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
