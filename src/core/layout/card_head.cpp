// The head of the timeline's card (see card_head.h).
#include "core/layout/card_head.h"

#include <algorithm>

#include "core/base/ids.h"
#include "core/layout/layout.h"
#include "core/layout/parts.h"
#include "core/layout/row_stack.h"
#include "core/layout/rows.h"
#include "core/picture/text_fit.h"
#include "core/words/text.h"
#include "core/words/wording.h"

namespace timeline {
namespace {

constexpr float head_top_px = 6;

std::vector<SceneBuilder::Choice> sort_choices(const ViewState& state) {
    const auto choice = [&state](const char* id, Text name, Sort sort) {
        return SceneBuilder::Choice{id, std::string(text(name, state.language)), SetSort{sort},
                                    state.sort == sort};
    };
    return {choice("sort-start", Text::sort_start, Sort::start),
            choice("sort-name", Text::sort_name, Sort::name),
            choice("sort-theme", Text::sort_theme, Sort::theme)};
}

constexpr float tool_gap_px = 8;
constexpr float group_gap_px = 20;
constexpr float sort_name_gap_px = 10;
constexpr TextStyle sort_name_style{.size_px = 13, .ink = Ink::muted};

/// Earlier, further, nearer, later: along the axis. What would change nothing rests.
std::vector<SceneBuilder::Tool> time_tools(const LayoutInput& input) {
    const YearSpan full = input.data.span;
    const YearSpan visible = input.state.visible.value_or(full);
    return {
        {"pan-left", "←", Pan{-0.25}, visible.begin <= full.begin, Thing::pan_left},
        {"zoom-out", "−", Zoom{1.5, {}}, !input.state.visible, Thing::zoom_out},
        {"zoom-in", "+", Zoom{1 / 1.5, {}}, visible.length() <= min_visible_years, Thing::zoom_in},
        {"pan-right", "→", Pan{0.25}, visible.end >= full.end, Thing::pan_right}};
}

/// How many rows of a long list are seen at once; none where all are.
std::vector<SceneBuilder::Tool> row_tools(const LayoutInput& input) {
    if (!has_window(input)) {
        return {};
    }
    const RowStack stack(input);
    const auto tool = [&stack](const char* id, const char* sign, double factor, Thing thing) {
        const std::optional<ScaleRows> press = stack.scaled(factor);
        return SceneBuilder::Tool{id, sign, press.value_or(ScaleRows{}), !press, thing};
    };
    return {tool("rows-lower", "−", 1 / row_scale_step, Thing::lower_rows),
            tool("rows-higher", "+", row_scale_step, Thing::higher_rows)};
}

/// Zooming, panning and sorting with their widths.
struct Tools {
    std::vector<SceneBuilder::Choice> sorts;
    std::vector<SceneBuilder::Tool> times;
    std::vector<SceneBuilder::Tool> rows;
    ButtonText sorts_look;
    float sorts_px = 0;
    float sort_name_px = 0;
    float times_px = 0;
    float fit_all_px = 0;
    float rows_name_px = 0;

    Tools(const SceneBuilder& builder, const LayoutInput& input)
        : sorts(sort_choices(input.state)),
          times(time_tools(input)),
          rows(row_tools(input)),
          sorts_look(input.is_narrow() ? ButtonText{.size_px = 13, .padding_px = 8} : ButtonText()),
          sorts_px(builder.choices_width(sorts, sorts_look)),
          sort_name_px(
              builder.width_of(text(Text::sort_group, input.state.language), sort_name_style) +
              sort_name_gap_px),
          times_px(SceneBuilder::tools_width(times.size())),
          fit_all_px(builder.button_width(text(Text::fit_all, input.state.language))),
          rows_name_px(
              builder.width_of(text(Text::rows_name, input.state.language), sort_name_style) +
              sort_name_gap_px) {}

    float rows_px() const { return rows_name_px + SceneBuilder::tools_width(rows.size()); }
    float sorts_and_rows_px() const {
        return rows.empty() ? sorts_px : sorts_px + group_gap_px + rows_px();
    }
    float in_one_line_px() const {
        return sorts_and_rows_px() + group_gap_px + times_px + tool_gap_px + fit_all_px;
    }
};

/// The longest totals, so that filtering doesn't move the controls.
std::vector<std::string> longest_totals(const LayoutInput& input) {
    const Language language = input.state.language;
    const std::string most = count_words(input.view.total, language);
    return {text(Text::total_some, language, {most, most}),
            whole_total_words(input.data, language)};
}

float tools_right(const LayoutInput& input, Rect card) {
    return card.right() - input.padding_px() + (input.is_narrow() ? 0 : 8);
}

void layout_row_tools(SceneBuilder& builder, const LayoutInput& input, const Tools& tools,
                      Point at) {
    builder.label_left(part_of("row-heights", "name"),
                       {at.x, at.y, tools.rows_name_px, button_height_px},
                       text(Text::rows_name, input.state.language), sort_name_style);
    builder.tools({at.x + tools.rows_name_px, at.y}, tools.rows);
}

/// Places the ways through time, and what has no room beside the sorting, as `flow` has room for
/// them; returns their lower edge.
float layout_times(SceneBuilder& builder, const LayoutInput& input, const Tools& tools, Flow flow,
                   bool has_rows) {
    const std::string_view fit_all = text(Text::fit_all, input.state.language);
    const Point times = flow.place(tools.times_px, tool_gap_px);
    const Point fit = flow.place(tools.fit_all_px, group_gap_px);
    const Point rows = has_rows ? flow.place(tools.rows_px(), tool_gap_px) : fit;
    if (input.has_controls) {
        builder.tools(times, tools.times);
        const bool all = !input.state.visible;
        builder.button("fit-all", {fit.x, fit.y, tools.fit_all_px, button_height_px}, fit_all,
                       all ? std::nullopt : std::optional<Action>(FitAll{}),
                       all ? ButtonLook::resting : ButtonLook::outlined);
        if (has_rows) {
            layout_row_tools(builder, input, tools, rows);
        }
    }
    return rows.y + button_height_px;
}

/// What the card's head has room for: the total, which may take two lines, and beside it all of the
/// tools or else the sorting, which on the narrowest phones has a line of its own.
struct Head {
    Tools tools;
    float below_px = 0;
    float total_px = 0;
    bool has_all_tools = false;
    bool has_sorts_beside = false;
    bool has_rows_beside = false;

    Head(const SceneBuilder& builder, const LayoutInput& input, float card_width)
        : tools(builder, input), below_px(input.is_narrow() ? 6 : 0) {
        const float room = card_width - 2 * input.padding_px() + (input.is_narrow() ? 0 : 8);
        for (const std::string& words : longest_totals(input)) {
            total_px = std::max(total_px, builder.width_of(words, name_style) + 1);
        }
        has_all_tools = total_px + group_gap_px + tools.in_one_line_px() <= room;
        has_rows_beside =
            !tools.rows.empty() && total_px + group_gap_px + tools.sorts_and_rows_px() <= room;
        const float beside_sorts = room - sorts_px() - tool_gap_px;
        has_sorts_beside =
            std::ranges::all_of(longest_totals(input), [&](const std::string& words) {
                return wrap(words, beside_sorts, name_style, builder.measure()).size() <= 2;
            });
        total_px = std::min(total_px, has_sorts_beside ? beside_sorts : room);
    }

    /// The sorting, and what has room beside it.
    float sorts_px() const { return has_rows_beside ? tools.sorts_and_rows_px() : tools.sorts_px; }
    float sorts_top() const { return head_top_px + (has_sorts_beside ? 0 : total_line_px); }
    float height_px() const { return sorts_top() + button_height_px + below_px; }

    static constexpr float total_line_px = 32;
};

Head head_of(const LayoutInput& input, float card_width) {
    Scene unseen;
    return {SceneBuilder(unseen, input.measure, input.hover), input, card_width};
}

/// In few steps, so that the static page needs few pictures.
float intro_width(const LayoutInput& input, float card_width) {
    constexpr float usual_phone_px = 310;
    constexpr float narrow_phone_px = 256;
    float room = card_width - 2 * input.padding_px();
    if (input.is_narrow()) {
        room = room >= usual_phone_px ? usual_phone_px : narrow_phone_px;
    }
    return balanced_width(text(Text::present_closing_sentence, input.state.language), room,
                          muted_style, input.measure);
}

/// Where no panel beside the rows says it: why the city takes part, and the way to more of that.
float intro_height(const LayoutInput& input, float card_width) {
    if (has_two_columns(input)) {
        return 0;
    }
    const std::string_view why = text(Text::present_closing_sentence, input.state.language);
    const auto lines = wrap(why, intro_width(input, card_width), muted_style, input.measure);
    return static_cast<float>(lines.size()) * muted_style.line_height_px() + button_height_px;
}

void layout_intro(SceneBuilder& builder, const LayoutInput& input, Rect card, const Head& head) {
    const Language language = input.state.language;
    const Point at{card.x + input.padding_px(), card.y + head.height_px()};
    const float height =
        builder.paragraph("why-sentence", at, intro_width(input, card.w),
                          text(Text::present_closing_sentence, language), muted_style);
    layout_why_link(builder, input, {at.x, at.y + height});
    if (input.sheet != nullptr) {  // as much room, for what paper has to say
        builder.paragraph("", {at.x, at.y + height}, intro_width(input, card.w),
                          text(Text::details_static_text, language), muted_style);
    }
}

float head_height(const LayoutInput& input, float card_width, const Head& head) {
    return head.height_px() + intro_height(input, card_width);
}

void layout_total(SceneBuilder& builder, const LayoutInput& input, Point at, const Head& head) {
    const std::string words = total_words(input.data, input.view, input.state.language);
    const float width = balanced_width(words, head.total_px, name_style, builder.measure());
    const std::size_t lines = wrap(words, width, name_style, builder.measure()).size();
    const float line_px = head.has_sorts_beside ? button_height_px : Head::total_line_px;
    const float height = static_cast<float>(lines) * name_style.line_height_px();
    builder.paragraph("total", {at.x, at.y + (line_px - height) / 2}, width, words, name_style);
}

/// The total and, at its right, the tools that there is room for.
void layout_tools(SceneBuilder& builder, const LayoutInput& input, Rect card, const Head& head) {
    const Tools& tools = head.tools;
    const Point at{card.x + input.padding_px(), card.y + head_top_px};
    layout_total(builder, input, at, head);
    const float right = tools_right(input, card);
    const float tools_px = head.has_all_tools ? tools.in_one_line_px() : head.sorts_px();
    const Point sorts{head.has_sorts_beside ? right - tools_px : at.x, card.y + head.sorts_top()};
    if (input.has_controls) {
        const float name_left = sorts.x - tools.sort_name_px;
        if (name_left >= at.x + head.total_px + group_gap_px) {
            builder.label_left(part_of("sorting", "name"),
                               {name_left, sorts.y, tools.sort_name_px, button_height_px},
                               text(Text::sort_group, input.state.language), sort_name_style);
        }
        builder.choices(sorts, tools.sorts, right - sorts.x + 1, tools.sorts_look);
        if (head.has_rows_beside) {
            layout_row_tools(builder, input, tools,
                             {sorts.x + tools.sorts_px + group_gap_px, sorts.y});
        }
    }
    if (head.has_all_tools) {
        const float left = sorts.x + head.sorts_px() + group_gap_px;
        // A hair more than it needs, so that rounding doesn't break the line.
        layout_times(builder, input, tools, {left, right + 1, button_height_px, {left, at.y}},
                     false);
    }
}

}  // namespace

float card_head_height(const LayoutInput& input, float card_width) {
    return head_height(input, card_width, head_of(input, card_width));
}

float layout_card_head(SceneBuilder& builder, const LayoutInput& input, Rect card) {
    const Head head = head_of(input, card.w);
    layout_tools(builder, input, card, head);
    if (!has_two_columns(input)) {
        layout_intro(builder, input, card, head);
    }
    return card.y + head_height(input, card.w, head);
}

bool has_all_tools_in_head(const LayoutInput& input, float card_width) {
    return head_of(input, card_width).has_all_tools;
}

float layout_times_below(SceneBuilder& builder, const LayoutInput& input, Rect card, float top) {
    const float left = card.x + input.padding_px();
    const Head head = head_of(input, card.w);
    return layout_times(builder, input, head.tools,
                        {left, tools_right(input, card), button_height_px + 8, {left, top}},
                        !head.tools.rows.empty() && !head.has_rows_beside);
}

}  // namespace timeline
