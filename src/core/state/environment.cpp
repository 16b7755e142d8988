// Reads what the browser says (see environment.h).
#include "core/state/environment.h"

#include <algorithm>
#include <optional>

#include "core/data/json_document.h"

namespace timeline {
namespace {

using Kind = JsonValue::Kind;

bool flag(const JsonValue& object, const char* key) {
    const JsonValue* value = object.member(key);
    return value != nullptr && value->is(Kind::boolean) && value->number != 0;
}

std::string string(const JsonValue& object, const char* key) {
    const JsonValue* value = object.member(key);
    return value != nullptr && value->is(Kind::string) ? value->text : std::string();
}

/// Ground and text count as a pair, as one alone might vanish on the other's default; the rest
/// falls back on these two.
SystemColors read_system_colors(const JsonValue& object) {
    const std::optional<Color> canvas = parse_color(string(object, "canvas"));
    const std::optional<Color> text = parse_color(string(object, "canvasText"));
    if (!canvas || !text) {
        return {};
    }
    return {.canvas = *canvas,
            .canvas_text = *text,
            .button_border = parse_color(string(object, "buttonBorder")).value_or(*text),
            .highlight = parse_color(string(object, "highlight")).value_or(*text),
            .highlight_text = parse_color(string(object, "highlightText")).value_or(*canvas),
            .gray_text = parse_color(string(object, "grayText")).value_or(*text)};
}

}  // namespace

Environment parse_environment(std::string_view json_text) {
    Environment environment;
    const JsonValue object = parse_json(json_text).root;
    environment.dark = flag(object, "dark");
    environment.reduced_motion = flag(object, "reducedMotion");
    environment.more_contrast = flag(object, "moreContrast");
    environment.forced_colors = flag(object, "forcedColors");
    if (const JsonValue* colors = object.member("systemColors")) {
        environment.system_colors = read_system_colors(*colors);
    }
    const JsonValue* root_font = object.member("rootFontPx");
    if (root_font != nullptr && root_font->is_number()) {
        constexpr double usual_px = 16;
        const double scale = root_font->number / usual_px;
        environment.text_scale = static_cast<float>(std::clamp(scale, 1.0, 4.0));
    }
    environment.page_language = string(object, "page");
    if (const JsonValue* languages = object.member("languages")) {
        for (const JsonValue& language : languages->items) {
            if (language.is(Kind::string)) {
                environment.languages.push_back(language.text);
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
