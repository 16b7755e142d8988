// Reads what the browser says (see environment.h).
#include "core/state/environment.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>

namespace timeline {
namespace {

using nlohmann::json;

bool flag(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_boolean() && found->get<bool>();
}

std::optional<Color> color_in(const json& object, const char* key) {
    const auto found = object.find(key);
    const bool is_text = found != object.end() && found->is_string();
    return is_text ? parse_color(found->get_ref<const std::string&>()) : std::nullopt;
}

/// Ground and text count as a pair, as one alone might vanish on the other's default; the rest
/// falls back on these two.
SystemColors read_system_colors(const json& object) {
    const std::optional<Color> canvas = color_in(object, "canvas");
    const std::optional<Color> text = color_in(object, "canvasText");
    if (!canvas || !text) {
        return {};
    }
    return {.canvas = *canvas,
            .canvas_text = *text,
            .button_border = color_in(object, "buttonBorder").value_or(*text),
            .highlight = color_in(object, "highlight").value_or(*text),
            .highlight_text = color_in(object, "highlightText").value_or(*canvas),
            .gray_text = color_in(object, "grayText").value_or(*text)};
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
    environment.more_contrast = flag(object, "moreContrast");
    environment.forced_colors = flag(object, "forcedColors");
    const auto colors = object.find("systemColors");
    if (colors != object.end() && colors->is_object()) {
        environment.system_colors = read_system_colors(*colors);
    }
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
