// Assembles texts and controls (see scene_builder.h).
#include "core/picture/scene_builder.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/base/ids.h"
#include "core/base/utf8.h"
#include "core/picture/text_fit.h"

namespace timeline {
namespace {

Rect union_of(Rect a, Rect b) {
    const float x = std::min(a.x, b.x);
    const float y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

Ink button_ink(ButtonLook look) {
    return look == ButtonLook::filled     ? Ink::surface
           : look == ButtonLook::accented ? Ink::on_accent
           : look == ButtonLook::resting  ? Ink::control
                                          : Ink::text;
}

constexpr TextStyle sign_style{.size_px = 20, .weight = Weight::semibold};

}  // namespace

Mark& SceneBuilder::box(Rect rect, Ink fill, float radius_px) {
    scene_.marks.push_back(
        {.kind = MarkKind::box, .rect = rect, .fill = fill, .radius_px = radius_px});
    return scene_.marks.back();
}

Mark& SceneBuilder::line(Point from, Point to, Ink stroke, float stroke_px) {
    scene_.marks.push_back({.kind = MarkKind::line,
                            .rect = {from.x, from.y, to.x - from.x, to.y - from.y},
                            .stroke = stroke,
                            .stroke_px = stroke_px});
    return scene_.marks.back();
}

void SceneBuilder::short_stroke(Point from, Point to, Ink ink, float stroke_px) {
    const float dx = to.x - from.x;
    const float dy = to.y - from.y;
    const int steps =
        std::max(1, static_cast<int>(std::ceil(std::max(std::abs(dx), std::abs(dy)))));
    for (int i = 0; i <= steps; ++i) {
        const float share = static_cast<float>(i) / static_cast<float>(steps);
        box({from.x + share * dx - stroke_px / 2, from.y + share * dy - stroke_px / 2, stroke_px,
             stroke_px},
            ink, stroke_px / 2);
    }
}

void SceneBuilder::shape(Shape shape, Rect rect, Ink ink) {
    scene_.marks.push_back({.kind = MarkKind::shape, .rect = rect, .fill = ink, .shape = shape});
}

float SceneBuilder::label(std::string_view id, Point at, std::string_view drawn, TextStyle style,
                          std::string_view whole, const TextRole& role) {
    const float width = width_of(drawn, style);
    const Rect rect{at.x, at.y, width, style.line_height_px()};
    if (!id.empty()) {
        scene_.blocks.push_back({std::string(id),
                                 rect,
                                 style,
                                 std::string(whole.empty() ? drawn : whole),
                                 {std::string(drawn)},
                                 role});
    }
    scene_.marks.push_back({.kind = MarkKind::label,
                            .id = std::string(id),
                            .rect = rect,
                            .text = std::string(drawn),
                            .style = style});
    return width;
}

void SceneBuilder::label_centred(std::string_view id, Rect rect, std::string_view text,
                                 TextStyle style, const TextRole& role) {
    const std::string shown = shorten(text, rect.w, style, measure_);
    const float x = rect.x + (rect.w - width_of(shown, style)) / 2;
    label(id, {x, rect.middle_y() - style.line_height_px() / 2}, shown, style, text, role);
}

void SceneBuilder::label_left(std::string_view id, Rect rect, std::string_view text,
                              TextStyle style, const TextRole& role) {
    label(id, {rect.x, rect.middle_y() - style.line_height_px() / 2},
          shorten(text, rect.w, style, measure_), style, text, role);
}

float SceneBuilder::paragraph(std::string_view id, Point at, float width_px, std::string_view text,
                              TextStyle style, const TextRole& role) {
    float y = at.y;
    Rect all{at.x, at.y, 0, 0};
    std::vector<std::string> lines = wrap(text, width_px, style, measure_);
    for (const std::string& line : lines) {
        const Rect rect{at.x, y, width_of(line, style), style.line_height_px()};
        scene_.marks.push_back({.kind = MarkKind::label,
                                .id = std::string(id),
                                .rect = rect,
                                .text = line,
                                .style = style});
        all = union_of(all, rect);
        y = rect.bottom();
    }
    if (!id.empty()) {
        all.w = width_px;
        scene_.blocks.push_back(
            {std::string(id), all, style, std::string(text), std::move(lines), role});
    }
    return y - at.y;
}

float SceneBuilder::titled_paragraph(std::string_view id, Point at, float width_px,
                                     const std::string& title, const std::string& words,
                                     TextStyle style, const TextRole& role) {
    const Measure measure = [&](std::string_view line, float size_px, Weight weight) {
        const std::size_t titled = line.starts_with(title) ? title.size() : 0;
        return measure_(line.substr(0, titled), size_px, Weight::semibold) +
               measure_(line.substr(titled), size_px, weight);
    };
    const std::size_t first = scene_.marks.size();
    const float height = SceneBuilder(scene_, measure, hover_)
                             .paragraph(id, at, width_px, title + ' ' + words, style, role);
    Mark rest = scene_.marks[first];
    if (!rest.text.starts_with(title + ' ')) {
        return height;  // no room for more than the title, or not even for that
    }
    Mark& head = scene_.marks[first];
    head.text = title;
    head.style.weight = Weight::semibold;
    head.rect.w = width_of(title, head.style);
    const float left = head.rect.right() + width_of(" ", style);
    rest.text.erase(0, title.size() + 1);
    rest.rect = {left, rest.rect.y, rest.rect.right() - left, rest.rect.h};
    scene_.marks.insert(scene_.marks.begin() + static_cast<std::ptrdiff_t>(first) + 1,
                        std::move(rest));
    return height;
}

void SceneBuilder::target(std::string_view id, Rect rect, std::optional<Action> press, Drag drag,
                          Subject subject) {
    scene_.targets.push_back({std::string(id), rect, std::move(press), drag, subject});
}

void SceneBuilder::button(std::string_view id, Rect rect, std::string_view text,
                          std::optional<Action> press, ButtonLook look) {
    labelled_button(id, rect, text, std::move(press), look, button_style);
}

void SceneBuilder::sign_button(std::string_view id, Rect rect, std::string_view sign, Action press,
                               ButtonLook look, Thing thing) {
    labelled_button(id, rect, sign, std::move(press), look, sign_style, thing);
}

void SceneBuilder::menu_button(std::string_view id, Rect rect, Action press, ButtonLook look) {
    constexpr float half_px = 8;
    constexpr float apart_px = 6;
    button_frame(id, rect, look);
    const float x = rect.x + rect.w / 2;
    for (const float dy : {-apart_px, 0.0F, apart_px}) {
        const float y = rect.middle_y() + dy;
        line({x - half_px, y}, {x + half_px, y}, button_ink(look), 2);
    }
    target(id, rect, std::move(press));
}

void SceneBuilder::step_button(const std::string& id, Rect rect, std::string_view name, bool back,
                               Action press) {
    constexpr float arrow_px = 30;
    button_frame(id, rect, ButtonLook::outlined);
    const Rect arrow{back ? rect.x : rect.right() - arrow_px, rect.y, arrow_px, rect.h};
    label_centred("", arrow, back ? "‹" : "›", button_style);
    Rect room{rect.x + arrow_px, rect.y, rect.w - arrow_px - 8, rect.h};
    if (!back) {  // as near to its arrow as the name before is to its own
        const float width = std::min(width_of(name, button_style), rect.w - arrow_px - 8);
        room = {arrow.x - width, rect.y, width + 1, rect.h};
    }
    label_left(part_of(id, "label"), room, name, button_style);
    target(id, rect, std::move(press));
}

void SceneBuilder::fold_sign(Rect rect, bool open, Ink ink) {
    constexpr float stroke_px = 1.75F;
    const float ends_y = open ? rect.bottom() : rect.y;
    const Point tip{rect.x + rect.w / 2, open ? rect.y : rect.bottom()};
    short_stroke({rect.x, ends_y}, tip, ink, stroke_px);
    short_stroke(tip, {rect.right(), ends_y}, ink, stroke_px);
}

void SceneBuilder::button_frame(std::string_view id, Rect rect, ButtonLook look) {
    constexpr float radius_px = 8;
    const bool hovered = is_hovered(id);
    const Ink fill = look == ButtonLook::filled               ? Ink::text
                     : look == ButtonLook::accented           ? Ink::accent
                     : hovered && look != ButtonLook::resting ? Ink::raised
                     : look == ButtonLook::quiet              ? Ink::none
                                                              : Ink::surface;
    Mark& frame = box(rect, fill, radius_px);
    if (look != ButtonLook::quiet) {
        frame.stroke = look == ButtonLook::filled     ? Ink::text
                       : look == ButtonLook::accented ? Ink::accent
                       : look == ButtonLook::resting  ? Ink::strong_line
                                                      : Ink::control;
    }
}

void SceneBuilder::labelled_button(std::string_view id, Rect rect, std::string_view text,
                                   std::optional<Action> press, ButtonLook look, TextStyle style,
                                   Thing thing) {
    button_frame(id, rect, look);
    style.ink = button_ink(look);
    label_centred(part_of(id, "label"), rect.inset(2), text, style);
    target(id, rect, std::move(press), Drag::none, {thing});
}

float SceneBuilder::button_width(std::string_view text, ButtonText look) const {
    TextStyle style = button_style;
    style.size_px = look.size_px;
    return std::max(button_height_px, width_of(text, style) + 2 * look.padding_px);
}

float SceneBuilder::tools_width(std::size_t count) {
    return static_cast<float>(count) * button_height_px;
}

void SceneBuilder::tools(Point at, const std::vector<Tool>& tools) {
    constexpr float radius_px = 8;
    const Rect all{at.x, at.y, tools_width(tools.size()), button_height_px};
    box(all, Ink::surface, radius_px).stroke = Ink::control;
    Rect place{at.x, at.y, button_height_px, button_height_px};
    for (const Tool& tool : tools) {
        if (is_hovered(tool.id) && !tool.rests) {
            box(place.inset(3), Ink::raised, radius_px - 3);
        }
        if (place.x > at.x) {
            line({place.x, place.y + 10}, {place.x, place.bottom() - 10}, Ink::strong_line);
        }
        TextStyle style = sign_style;
        style.ink = button_ink(tool.rests ? ButtonLook::resting : ButtonLook::quiet);
        label_centred(part_of(tool.id, "label"), place.inset(2), tool.sign, style);
        target(tool.id, place, tool.rests ? std::nullopt : std::optional(tool.press), Drag::none,
               {tool.thing});
        place.x += place.w;
    }
}

float SceneBuilder::choices_width(const std::vector<Choice>& choices, ButtonText look) const {
    float width = 0;
    for (const Choice& choice : choices) {
        width += button_width(choice.text, look);
    }
    return width;
}

void SceneBuilder::choices(Point at, const std::vector<Choice>& choices, float room_px,
                           ButtonText look) {
    constexpr float radius_px = 8;
    constexpr float gap_px = 3;
    const float wanted = choices_width(choices, look);
    const float share = std::min(1.0F, room_px / wanted);
    Mark& frame = box({at.x, at.y, wanted * share, button_height_px}, Ink::surface, radius_px);
    frame.stroke = Ink::control;
    float x = at.x;
    for (const Choice& choice : choices) {
        const Rect rect{x, at.y, share * button_width(choice.text, look), button_height_px};
        const Ink fill = choice.chosen           ? Ink::text
                         : is_hovered(choice.id) ? Ink::raised
                                                 : Ink::none;
        box(rect.inset(gap_px), fill, radius_px - gap_px);
        TextStyle style = button_style;
        style.size_px = look.size_px;
        style.ink = choice.chosen ? Ink::surface : Ink::text;
        label_centred(part_of(choice.id, "label"), rect, choice.text, style);
        target(choice.id, rect, choice.press);
        x = rect.right();
    }
}

}  // namespace timeline
