// The header: title, language, display settings, help and the way to present (see parts.h).
#include <algorithm>
#include <array>
#include <cmath>

#include "core/base/ids.h"
#include "core/layout/layout.h"
#include "core/layout/parts.h"
#include "core/words/text.h"
#include "core/words/wording.h"

namespace timeline {
namespace {

constexpr float button_gap_px = 8;
constexpr float header_px = 60;
constexpr float compact_below_px = 600;  // web/style/picture.css has the same
constexpr TextStyle title_style{.size_px = 26, .weight = Weight::bold, .leading = 1.2F};

using Choices = std::vector<SceneBuilder::Choice>;

/// In their own names.
Choices language_choices(const LayoutInput& input) {
    const Language language = input.state.language;
    return {{"lang-sv", "Svenska", SetLanguage{Language::swedish}, language == Language::swedish},
            {"lang-en", "English", SetLanguage{Language::english}, language == Language::english}};
}

/// A named group of choices in the display settings.
struct Setting {
    const char* id;
    Text name;
    Choices choices;
};

std::vector<Setting> settings_of(const ViewState& state) {
    const auto words = [&state](Text id) { return std::string(text(id, state.language)); };
    const auto scheme = [&](const char* id, Text name, Scheme value) {
        return SceneBuilder::Choice{id, words(name), SetScheme{value}, state.scheme == value};
    };
    Choices sizes;
    for (const int percent : text_sizes) {
        sizes.push_back({"text-size-" + std::to_string(percent),
                         text(Text::text_size, state.language, {std::to_string(percent)}),
                         SetTextSize{percent}, state.text_percent == percent});
    }
    return {{"schemes",
             Text::scheme_group,
             {scheme("scheme-automatic", Text::scheme_automatic, Scheme::automatic),
              scheme("scheme-light", Text::scheme_light, Scheme::light),
              scheme("scheme-dark", Text::scheme_dark, Scheme::dark)}},
            {"contrasts",
             Text::contrast_group,
             {{"contrast-automatic", words(Text::contrast_automatic),
               SetContrast{Contrast::automatic}, state.contrast == Contrast::automatic},
              {"contrast-more", words(Text::contrast_more), SetContrast{Contrast::more},
               state.contrast == Contrast::more}}},
            {"text-sizes", Text::text_size_group, std::move(sizes)},
            {"keys",
             Text::keys_group,
             {{"keys-on", words(Text::keys_on), SetSingleKeys{true}, state.single_keys},
              {"keys-off", words(Text::keys_off), SetSingleKeys{false}, !state.single_keys}}}};
}

/// A link to another page: the program has nothing to do when it is pressed.
void layout_help(SceneBuilder& builder, const LayoutInput& input, Point at) {
    const std::string_view help = text(Text::help, input.state.language);
    builder.button("help", {at.x, at.y, builder.button_width(help), button_height_px}, help,
                   std::nullopt);
}

void layout_present(SceneBuilder& builder, const LayoutInput& input, Point at) {
    const std::string_view words = text(Text::present, input.state.language);
    builder.button("present", {at.x, at.y, builder.button_width(words), button_height_px}, words,
                   Command{CommandKind::start}, ButtonLook::accented);
}

/// The display settings as a part of the header that opens; returns its lower edge.
float layout_display(SceneBuilder& builder, const LayoutInput& input, float top, bool with_help) {
    constexpr float name_px = 24;
    constexpr float line_px = name_px + button_height_px + 12;
    constexpr TextStyle style{.size_px = 14, .weight = Weight::semibold, .ink = Ink::muted};
    const float left = input.margin_px();
    const float right = input.width_px - left;
    builder.line({left, top}, {right, top}, Ink::grid);
    Flow flow{left, right, line_px, {left, top + 10}};
    for (const Setting& setting : settings_of(input.state)) {
        const std::string_view name = text(setting.name, input.state.language);
        const float width =
            std::max(builder.choices_width(setting.choices), builder.width_of(name, style));
        const Point at = flow.place(width, 28);
        builder.label(part_of(setting.id, "name"), at, std::string(name), style);
        builder.choices({at.x, at.y + name_px}, setting.choices, right - left);
    }
    if (with_help) {
        flow.at = {left, flow.at.y + line_px};
        layout_help(builder, input, flow.at);
        layout_present(builder, input,
                       {flow.at.x + control_gap_px +
                            builder.button_width(text(Text::help, input.state.language)),
                        flow.at.y});
        return flow.at.y + button_height_px + 16;
    }
    return flow.at.y + line_px + 4;
}

/// What stands at the header's right. Where the title leaves too little room, that is the other
/// language and one button for all the rest.
class HeaderControls {
   public:
    HeaderControls(SceneBuilder& builder, const LayoutInput& input)
        : builder_(builder),
          input_(input),
          languages_(language_choices(input)),
          width_px_(builder.choices_width(languages_) + button_width(Text::display) +
                    button_width(Text::help) + button_width(Text::present) + 3 * control_gap_px) {
        const float title_px =
            builder.width_of(text(Text::site_title, input.state.language), title_style);
        compact_ =
            input.width_px < compact_below_px ||
            title_px + 2 * control_gap_px + width_px_ + 2 * input.margin_px() > input.width_px;
        if (compact_) {
            width_px_ = 2 * button_height_px + button_gap_px;
        }
    }

    bool compact() const { return compact_; }
    float width_px() const { return width_px_; }

    void layout(Point at) const {
        const ButtonLook look =
            input_.state.display_open ? ButtonLook::filled : ButtonLook::outlined;
        if (compact_) {
            layout_other_language(at);
            at.x += button_height_px + button_gap_px;
            builder_.menu_button("display", {at.x, at.y, button_height_px, button_height_px},
                                 ToggleDisplay{}, look);
            return;
        }
        const float languages_px = builder_.choices_width(languages_);
        builder_.choices(at, languages_, languages_px);
        at.x += languages_px + control_gap_px;
        const float display_px = button_width(Text::display);
        builder_.button("display", {at.x, at.y, display_px, button_height_px},
                        text(Text::display, input_.state.language), ToggleDisplay{}, look);
        at.x += display_px + control_gap_px;
        layout_help(builder_, input_, at);
        at.x += button_width(Text::help) + control_gap_px;
        layout_present(builder_, input_, at);
    }

   private:
    float button_width(Text id) const {
        return builder_.button_width(text(id, input_.state.language));
    }

    void layout_other_language(Point at) const {
        const bool swedish = input_.state.language == Language::swedish;
        builder_.button("language", {at.x, at.y, button_height_px, button_height_px},
                        swedish ? "EN" : "SV",
                        SetLanguage{swedish ? Language::english : Language::swedish});
    }

    SceneBuilder& builder_;
    const LayoutInput& input_;
    Choices languages_;
    float width_px_;
    bool compact_ = false;
};

/// As large as fits in one line, but not smaller than what stands below it.
TextStyle compact_title_style(const SceneBuilder& builder, std::string_view title, float room_px) {
    TextStyle style{.size_px = 20, .weight = Weight::bold};
    while (style.size_px > 18 && builder.width_of(title, style) > room_px) {
        style.size_px -= 1;
    }
    return style;
}

}  // namespace

float layout_header(SceneBuilder& builder, const LayoutInput& input) {
    const Language language = input.state.language;
    const std::string_view title = text(Text::site_title, language);
    const HeaderControls controls(builder, input);
    const bool compact = controls.compact();
    const float left = input.margin_px();
    const float right = input.width_px - left;
    const float text_w = right - left - controls.width_px() - control_gap_px;
    const std::size_t band = builder.scene().marks.size();
    builder.box({0, 0, input.width_px, 0}, Ink::surface);
    float bottom = compact ? 8 : 4;
    bottom +=
        builder.paragraph("title", {left, bottom}, text_w, title,
                          compact ? compact_title_style(builder, title, text_w) : title_style);
    const TextStyle tagline_style = compact ? small_style : muted_style;
    const std::string tagline = tagline_words(input.data, language);
    const bool is_short = compact || builder.width_of(tagline, tagline_style) > text_w;
    bottom += builder.paragraph("tagline", {left, bottom}, text_w,
                                is_short ? short_tagline_words(input.data, language) : tagline,
                                tagline_style);
    controls.layout({right - controls.width_px(), (header_px - button_height_px) / 2});
    // Whole pixels, so that what stands below is equally sharp.
    bottom = std::ceil(std::max(bottom + 4, header_px));
    if (input.state.display_open) {
        bottom = layout_display(builder, input, bottom, compact);
    }
    builder.scene().marks[band].rect.h = bottom;
    builder.line({0, bottom}, {input.width_px, bottom}, Ink::strong_line);
    return bottom;
}

}  // namespace timeline
