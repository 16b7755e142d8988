// The timeline's card: its head, the axis, and where the rows and the lane without a start year go.
#include <algorithm>
#include <cmath>

#include "core/base/decimal.h"
#include "core/layout/layout.h"
#include "core/layout/parts.h"
#include "core/layout/rows.h"
#include "core/layout/ticks.h"
#include "core/words/text.h"
#include "core/words/wording.h"

namespace timeline {
namespace {

constexpr float head_top_px = 6;
constexpr float axis_px = 30;
constexpr float heading_px = 30;
constexpr float foot_px = 6;

constexpr TextStyle axis_style{.size_px = 14, .ink = Ink::muted};

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
    const YearSpan full = full_span(input.data);
    const YearSpan visible = input.state.visible.value_or(full);
    return {{"pan-left", "←", Pan{-0.25}, visible.begin <= full.begin},
            {"zoom-out", "−", Zoom{1.5, {}}, !input.state.visible},
            {"zoom-in", "+", Zoom{1 / 1.5, {}}, visible.length() <= min_visible_years},
            {"pan-right", "→", Pan{0.25}, visible.end >= full.end}};
}

/// Zooming, panning and sorting with their widths.
struct Tools {
    std::vector<SceneBuilder::Choice> sorts;
    std::vector<SceneBuilder::Tool> times;
    ButtonText sorts_look;
    float sorts_px = 0;
    float sort_name_px = 0;
    float times_px = 0;
    float fit_all_px = 0;

    Tools(const SceneBuilder& builder, const LayoutInput& input)
        : sorts(sort_choices(input.state)),
          times(time_tools(input)),
          sorts_look(input.is_narrow() ? ButtonText{.size_px = 13, .padding_px = 8} : ButtonText()),
          sorts_px(builder.choices_width(sorts, sorts_look)),
          sort_name_px(
              builder.width_of(text(Text::sort_group, input.state.language), sort_name_style) +
              sort_name_gap_px),
          times_px(SceneBuilder::tools_width(times.size())),
          fit_all_px(builder.button_width(text(Text::fit_all, input.state.language))) {}

    float in_one_line_px() const {
        return sorts_px + group_gap_px + times_px + tool_gap_px + fit_all_px;
    }
};

/// The longest totals, so that filtering doesn't move the controls.
std::vector<std::string> longest_totals(const LayoutInput& input) {
    const Language language = input.state.language;
    const std::string most = std::to_string(input.view.total);
    return {text(Text::total_some, language, {most, most}),
            whole_total_words(input.data, language)};
}

float tools_right(const LayoutInput& input, Rect card) {
    return card.right() - input.padding_px() + (input.is_narrow() ? 0 : 8);
}

/// Places the ways through time as `flow` has room for them; returns their lower edge.
float layout_times(SceneBuilder& builder, const LayoutInput& input, const Tools& tools, Flow flow) {
    const std::string_view fit_all = text(Text::fit_all, input.state.language);
    const Point times = flow.place(tools.times_px, tool_gap_px);
    const Point fit = flow.place(tools.fit_all_px, tool_gap_px);
    if (input.has_controls) {
        builder.tools(times, tools.times);
        const bool all = !input.state.visible;
        builder.button("fit-all", {fit.x, fit.y, tools.fit_all_px, button_height_px}, fit_all,
                       all ? std::nullopt : std::optional<Action>(FitAll{}),
                       all ? ButtonLook::resting : ButtonLook::outlined);
    }
    return fit.y + button_height_px;
}

/// What the card's head has room for: the total, which may take two lines, and beside it all of the
/// tools or else the sorting, which on the narrowest phones has a line of its own.
struct Head {
    Tools tools;
    float below_px = 0;
    float total_px = 0;
    bool has_all_tools = false;
    bool has_sorts_beside = false;

    Head(const SceneBuilder& builder, const LayoutInput& input, float card_width)
        : tools(builder, input), below_px(input.is_narrow() ? 6 : 0) {
        const float room = card_width - 2 * input.padding_px() + (input.is_narrow() ? 0 : 8);
        for (const std::string& words : longest_totals(input)) {
            total_px = std::max(total_px, builder.width_of(words, name_style) + 1);
        }
        has_all_tools = total_px + group_gap_px + tools.in_one_line_px() <= room;
        const float beside_sorts = room - tools.sorts_px - tool_gap_px;
        has_sorts_beside =
            std::ranges::all_of(longest_totals(input), [&](const std::string& words) {
                return wrap(words, beside_sorts, name_style, builder.measure()).size() <= 2;
            });
        total_px = std::min(total_px, has_sorts_beside ? beside_sorts : room);
    }

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
    if (input.has_controls) {
        layout_why_link(builder, input, {at.x, at.y + height});
    } else {  // as much room, for what a page without controls has to say
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
void layout_head(SceneBuilder& builder, const LayoutInput& input, Rect card, const Head& head) {
    const Tools& tools = head.tools;
    const Point at{card.x + input.padding_px(), card.y + head_top_px};
    layout_total(builder, input, at, head);
    const float right = tools_right(input, card);
    const float tools_px = head.has_all_tools ? tools.in_one_line_px() : tools.sorts_px;
    const Point sorts{head.has_sorts_beside ? right - tools_px : at.x, card.y + head.sorts_top()};
    if (input.has_controls) {
        const float name_left = sorts.x - tools.sort_name_px;
        if (name_left >= at.x + head.total_px + group_gap_px) {
            builder.label_left("sorting-name",
                               {name_left, sorts.y, tools.sort_name_px, button_height_px},
                               text(Text::sort_group, input.state.language), sort_name_style);
        }
        builder.choices(sorts, tools.sorts, right - sorts.x + 1, tools.sorts_look);
    }
    if (head.has_all_tools) {
        const float left = sorts.x + tools.sorts_px + group_gap_px;
        // A hair more than it needs, so that rounding doesn't break the line.
        layout_times(builder, input, tools, {left, right + 1, button_height_px, {left, at.y}});
    }
}

/// The chosen bar's start on the axis, as a flag with its year.
struct StartFlag {
    float x = 0;
    Rect rect;
    std::string words;
};

constexpr TextStyle flag_style{.size_px = 13, .weight = Weight::semibold, .ink = Ink::on_accent};

/// None on stacked rows: they have their year beside the name, and a line would cross all names.
std::optional<StartFlag> start_flag(const RowFrame& frame, const Organisation& chosen) {
    if (!chosen.has_start() || frame.stacked()) {
        return std::nullopt;
    }
    const float x = frame.x_of(span_of(*chosen.membership.period.start, 0).begin);
    if (x < frame.plot.x || x > frame.plot.right()) {
        return std::nullopt;
    }
    constexpr float padding_px = 7;
    constexpr float height_px = 20;
    constexpr float edge_px = 4;
    std::string words = start_words(chosen, frame.language());
    const float width = frame.builder.width_of(words, flag_style) + 2 * padding_px;
    const float left =
        std::clamp(x - width / 2, frame.card.x + edge_px, frame.card.right() - edge_px - width);
    return StartFlag{x, {left, frame.plot.y - 6 - height_px, width, height_px}, std::move(words)};
}

/// The years and their lines; no year under the flag of the chosen start.
void layout_axis(const RowFrame& frame, float rows_bottom, const std::optional<StartFlag>& flag) {
    const LabelWidth width_of = [&frame](std::string_view label) {
        return static_cast<double>(frame.builder.width_of(label, axis_style));
    };
    constexpr double label_gap_px = 16;
    const std::vector<Tick> ticks = make_ticks(frame.scale, frame.language(),
                                               frame.input.data.as_of.year, width_of, label_gap_px);
    for (const Tick& tick : ticks) {
        const auto x = static_cast<float>(tick.px);
        const bool named = !tick.label.empty();
        frame.builder.line({x, frame.plot.y - (named ? 6.0F : 0.0F)}, {x, rows_bottom},
                           named ? Ink::strong_line : Ink::grid);
        const auto width = static_cast<float>(width_of(tick.label));
        // A label at the very edge is left out rather than cut off.
        const bool inside =
            x - width / 2 >= frame.plot.x - width && x + width / 2 <= frame.card.right() - 4;
        constexpr float apart_px = 6;
        const bool is_under_flag = flag && x + width / 2 + apart_px > flag->rect.x &&
                                   x - width / 2 - apart_px < flag->rect.right();
        if (named && inside && !is_under_flag) {
            frame.builder.label("tick-" + decimal(tick.year),
                                {x - width / 2, frame.plot.y - 7 - axis_style.line_height_px()},
                                tick.label, axis_style);
        }
    }
}

/// Where each row and each heading goes.
struct Places {
    struct Row {
        const Organisation* organisation = nullptr;
        Rect rect;
    };
    struct Heading {
        RowGroup group;
        float y = 0;
    };
    std::vector<Row> rows;
    std::vector<Heading> headings;
    float axis_bottom = 0;  // of the last row that lies on the axis

    const Row* find(std::string_view id) const {
        const auto row = std::ranges::find_if(
            rows, [id](const Row& each) { return each.organisation->id == id; });
        return row == rows.end() ? nullptr : &*row;
    }
};

Places place_rows(const RowFrame& frame) {
    const auto& shifts = frame.input.transition.row_shift;
    Places places{.axis_bottom = frame.plot.y};
    Rect row{frame.card.x + 8, frame.plot.y, frame.card.w - 16, frame.row_px};
    for (const RowGroup& group : frame.input.rows().groups()) {
        if (group.has_heading()) {
            if (frame.is_in_card({row.x, row.y, row.w, heading_px})) {
                places.headings.push_back({group, row.y});
            }
            row.y += heading_px;
        }
        for (const Organisation* organisation : group.rows) {
            const auto shift = shifts.find("row-" + organisation->id);
            const float dy = shift == shifts.end() ? 0 : shift->second;
            const Rect place{row.x, row.y + dy, row.w, row.h};
            row.y += row.h;
            if (frame.is_in_card(place)) {
                places.rows.push_back({organisation, place});
                places.axis_bottom = organisation->has_start() ? row.y : places.axis_bottom;
            }
        }
    }
    return places;
}

/// Over a hairline, unless it is the axis that it stands under.
void layout_heading(const RowFrame& frame, const Places::Heading& heading) {
    constexpr TextStyle style{.size_px = 13, .weight = Weight::semibold, .ink = Ink::muted};
    constexpr float icon_px = 14;
    const float y = heading.y;
    if (y > frame.plot.y) {
        frame.builder.line({frame.card.x + 16, y + 6}, {frame.card.right() - 16, y + 6},
                           Ink::strong_line);
    }
    const Dataset& data = frame.input.data;
    float x = frame.name_left;
    if (heading.group.theme) {
        const Shape shape = data.themes[*heading.group.theme].shape;
        frame.builder.shape(shape, {x, y + 8 + (heading_px - 10 - icon_px) / 2, icon_px, icon_px},
                            ink_of(shape));
        x += icon_px + 8;
    }
    frame.builder.label_left(
        group_heading_id(data, heading.group),
        {x, y + 8, frame.card.right() - frame.input.padding_px() - x, heading_px - 10},
        group_heading_words(data, heading.group, frame.language()), style);
}

/// From the axis to the chosen bar, so that the eye finds its year.
void layout_start_flag(const RowFrame& frame, Rect row, const StartFlag& flag) {
    frame.builder
        .line({flag.x, flag.rect.bottom()}, {flag.x, bar_line(frame, row).bottom()}, Ink::accent,
              1.5F)
        .dashed = true;
    frame.builder.box(flag.rect, Ink::accent, 4);
    frame.builder.label_centred("tick-chosen", flag.rect, flag.words, flag_style);
}

void layout_nothing_found(const RowFrame& frame) {
    const Language language = frame.language();
    constexpr float side_px = 24;
    const std::string words = nothing_found_words(frame.input.data, frame.input.state, language);
    const float words_px =
        balanced_width(words, frame.card.w - 2 * side_px, body_style, frame.builder.measure());
    const auto centred = [&frame](float width) {
        return frame.card.x + (frame.card.w - width) / 2;
    };
    const float top = frame.plot.y + 60;
    const float bottom = top + frame.builder.paragraph("nothing-found", {centred(words_px), top},
                                                       words_px, words, body_style);
    const std::string_view reset = text(Text::reset_filters, language);
    const float width = frame.builder.button_width(reset);
    frame.builder.button("reset-filters", {centred(width), bottom + 16, width, button_height_px},
                         reset, ResetFilters{}, ButtonLook::filled);
}

/// A stacked row is two lines, and a large screen has room to give. Beside the details, where there
/// is a mouse, rows are so high that all of twelve, the lane and the overview are in sight at once
/// on a usual screen of that width: 1280 x 720 and 1440 x 900.
float plain_row_height(const LayoutInput& input) {
    if (input.is_narrow() || input.width_px >= 1600) {
        return 48;
    }
    return has_two_columns(input) && input.width_px < 1440 ? 30 : 44;
}

/// With room for where a search found something, below the name or below a stacked row's bar.
float row_height_with_reasons(const LayoutInput& input) {
    constexpr float stacked_reason_px = 18;
    constexpr float two_lines_px = 44;
    const float plain = plain_row_height(input);
    return input.is_narrow() ? plain + stacked_reason_px : std::max(plain, two_lines_px);
}

/// Where the rows become no higher than all of them are without a search.
bool has_room_for_reasons(const LayoutInput& input) {
    const auto shown = static_cast<float>(input.rows().shown());
    const auto all = static_cast<float>(input.data.organisations.size());
    return !input.rows().findings.empty() &&
           shown * row_height_with_reasons(input) <= all * plain_row_height(input);
}

float row_height(const LayoutInput& input) {
    return has_room_for_reasons(input) ? row_height_with_reasons(input) : plain_row_height(input);
}

RowFrame make_frame(SceneBuilder& builder, const LayoutInput& input, Rect card, const Head& head) {
    const float name_left = card.x + input.padding_px();
    const float names = input.is_narrow() ? 0 : row_names_width(input, card.w) + 14;
    const float plot_top = card.y + head_height(input, card.w, head) + axis_px;
    const Rect plot{name_left + names, plot_top,
                    card.right() - input.padding_px() - name_left - names,
                    card.bottom() - foot_px - plot_top};
    return {.builder = builder,
            .input = input,
            .card = card,
            .plot = plot,
            .scale = {input.visible(), plot.x, plot.right()},
            .row_px = row_height(input),
            .has_reasons = has_room_for_reasons(input),
            .name_left = name_left};
}

}  // namespace

bool has_all_tools_in_head(const LayoutInput& input, float card_width) {
    return head_of(input, card_width).has_all_tools;
}

float layout_times_below(SceneBuilder& builder, const LayoutInput& input, Rect card, float top) {
    const float left = card.x + input.padding_px();
    return layout_times(builder, input, Tools(builder, input),
                        {left, tools_right(input, card), button_height_px + 8, {left, top}});
}

float timeline_height(const LayoutInput& input, float card_width) {
    constexpr std::size_t least_rows = 6;  // so that it doesn't hop at every letter of a search
    const auto rows = static_cast<float>(input.rows().shown()) * row_height(input);
    const std::size_t least =
        input.sheet == nullptr ? std::min(input.data.organisations.size(), least_rows) : 0;
    const auto headings =
        static_cast<float>(std::ranges::count_if(input.rows().groups(), &RowGroup::has_heading));
    return head_height(input, card_width, head_of(input, card_width)) + axis_px +
           std::max(rows, static_cast<float>(least) * plain_row_height(input)) +
           headings * heading_px + foot_px;
}

void layout_timeline(SceneBuilder& builder, const LayoutInput& input, Rect rect) {
    card(builder, rect);
    const Head head = head_of(input, rect.w);
    layout_head(builder, input, rect, head);
    if (!has_two_columns(input)) {
        layout_intro(builder, input, rect, head);
    }
    const RowFrame frame = make_frame(builder, input, rect, head);
    builder.scene().plot = {frame.plot, frame.scale};
    if (input.view.shown() == 0) {
        layout_nothing_found(frame);
        return;
    }
    builder.target("plot", frame.plot, std::nullopt, Drag::plot);
    const Places places = place_rows(frame);
    // Grounds first, then the lines over them, then what stands on the lines.
    for (const auto& [organisation, place] : places.rows) {
        layout_row_ground(frame, *organisation, place);
    }
    const Places::Row* chosen = places.find(input.state.selected);
    const auto flag = chosen == nullptr ? std::nullopt : start_flag(frame, *chosen->organisation);
    layout_axis(frame, places.axis_bottom, flag);
    if (flag) {
        layout_start_flag(frame, chosen->rect, *flag);
    }
    for (const Places::Heading& heading : places.headings) {
        layout_heading(frame, heading);
    }
    for (const auto& [organisation, place] : places.rows) {
        layout_row(frame, *organisation, place);
    }
}

}  // namespace timeline
