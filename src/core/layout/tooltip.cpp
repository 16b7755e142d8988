// The tooltip: what a mark means, with the whole of any text that the picture shortens.
#include <algorithm>
#include <array>
#include <cmath>

#include "core/layout/layout.h"
#include "core/layout/parts.h"
#include "core/words/text.h"
#include "core/words/wording.h"

namespace timeline {
namespace {

struct Tip {
    std::string title;
    std::string body;
};

/// A button with a sign: what it means, and the key that does the same.
struct Tool {
    Thing thing = Thing::other;
    Text name = Text::pan_left;
    std::string_view key{};
};

constexpr auto tools = std::to_array<Tool>({{Thing::pan_left, Text::pan_left},
                                            {Thing::pan_right, Text::pan_right},
                                            {Thing::zoom_out, Text::zoom_out, "−"},
                                            {Thing::zoom_in, Text::zoom_in, "+"},
                                            {Thing::lower_rows, Text::lower_rows, "<"},
                                            {Thing::higher_rows, Text::higher_rows, ">"},
                                            {Thing::clear_search, Text::clear_search},
                                            {Thing::close_details, Text::close_details, "Esc"}});

const Tool* tool_of(Thing thing) {
    const auto* tool = std::ranges::find(tools, thing, &Tool::thing);
    return tool == tools.end() ? nullptr : tool;
}

Tip tool_tip(const ViewState& state, Thing thing) {
    const Tool* tool = tool_of(thing);
    // The stage of a table ends right beneath the search, and above it the header is to be read.
    const bool has_room = thing != Thing::clear_search || state.view == View::timeline;
    if (tool == nullptr || !has_room) {
        return {};
    }
    const std::string name(text(tool->name, state.language));
    const bool has_key = !tool->key.empty() && (state.single_keys || tool->key == "Esc");
    return {has_key ? name + " (" + std::string(tool->key) + ')' : name, ""};
}

/// The words for a thing; empty when it needs none.
Tip tip_of(const Dataset& data, const ViewState& state, const Subject& subject) {
    const Language language = state.language;
    if (!subject.organisation) {
        return tool_tip(state, subject.thing);
    }
    const Organisation& organisation = data.organisations[*subject.organisation];
    const std::string& name = organisation.name.in(language);
    if (subject.thing == Thing::bar) {
        const bool has_full = !organisation.more->full_name.empty();
        const std::string& summary = organisation.more->summary.in(language);
        return {has_full ? organisation.more->full_name.in(language) : name,
                membership_words(organisation, language) + (summary.empty() ? "" : ". " + summary)};
    }
    if (subject.thing == Thing::stripe) {
        return {memberships_words(subject.item, language),
                text(Text::stripe_tip, language,
                     {starts_words(organisation, data.organisations[subject.last_organisation],
                                   language)})};
    }
    if (subject.thing == Thing::role) {
        const Role& role = organisation.more->roles[subject.item];
        return {name, role_words(role.title, role, language)};
    }
    if (subject.thing == Thing::moment) {
        const Moment& moment = organisation.more->moments[subject.item];
        return {name, moment.title.in(language) + ", " + date_words(moment.date, language)};
    }
    return {};
}

/// A stripe has no room for bands and dots: how many there are in its rows; empty when there are
/// none.
std::string stripe_facts(const LayoutInput& input, const Subject& stripe) {
    const FilteredView& view = input.rows();
    const std::size_t begin =
        view.place_of(&input.data.organisations[*stripe.organisation]).value_or(0);
    std::size_t roles = 0;
    std::size_t moments = 0;
    for (const Organisation* each : Rows(view.rows).subspan(begin, stripe.item)) {
        roles += each->more->roles.size();
        moments += each->more->moments.size();
    }
    const Language language = input.state.language;
    return roles + moments == 0
               ? ""
               : text(Text::stripe_facts, language,
                      {count_words(roles, language), count_words(moments, language)});
}

/// Moves what was laid out at the origin.
void move_marks(Scene& scene, std::size_t first_mark, std::size_t first_block, Point by) {
    for (std::size_t i = first_mark; i < scene.marks.size(); ++i) {
        scene.marks[i].rect.x += by.x;
        scene.marks[i].rect.y += by.y;
    }
    for (std::size_t i = first_block; i < scene.blocks.size(); ++i) {
        scene.blocks[i].rect.x += by.x;
        scene.blocks[i].rect.y += by.y;
    }
}

}  // namespace

bool has_tip(const Dataset& data, const ViewState& state, const Subject& subject) {
    return !tip_of(data, state, subject).title.empty();
}

double tip_rest_ms(const Subject& subject) {
    constexpr double sign_ms = 500;
    return tool_of(subject.thing) == nullptr ? 0 : sign_ms;
}

void layout_tooltip(SceneBuilder& builder, const LayoutInput& input) {
    Scene& scene = builder.scene();
    const Target* mark = scene.target(input.tip.id);
    Tip tip = mark == nullptr ? Tip() : tip_of(input.data, input.state, mark->subject);
    if (tip.title.empty()) {
        return;
    }
    if (mark->subject.thing == Thing::stripe) {
        tip.body += stripe_facts(input, mark->subject);
    }
    constexpr float max_text_px = 300;
    constexpr float padding_px = 12;
    constexpr float away_px = 6;
    constexpr TextStyle title_style{.size_px = 14, .weight = Weight::semibold, .ink = Ink::surface};
    constexpr TextStyle text_style{.size_px = 14, .ink = Ink::surface};
    const Rect anchor = mark->rect;
    const float most_w = std::min(max_text_px, input.width_px - 2 * input.margin_px());
    const float wanted_w =
        std::max(builder.width_of(tip.title, title_style), builder.width_of(tip.body, text_style));
    const float text_w = std::min(most_w, std::ceil(wanted_w));
    const std::size_t ground = scene.marks.size();
    builder.box({}, Ink::text, 8);
    const std::size_t first_block = scene.blocks.size();
    float text_h = builder.paragraph("tooltip-title", {}, text_w, tip.title, title_style);
    if (!tip.body.empty()) {
        text_h +=
            2 + builder.paragraph("tooltip-text", {0, text_h + 2}, text_w, tip.body, text_style);
    }
    Rect rect{0, 0, text_w + 2 * padding_px, text_h + 2 * padding_px};
    const float limit = input.width_px - rect.w - 8;
    rect.x = std::clamp(input.tip.at.x - padding_px, 8.0F, std::max(8.0F, limit));
    // Below the mark; above it in the lower half of the rows, so that it doesn't cover the starts
    // of those that follow, and where the stage ends.
    const bool fits_below = anchor.bottom() + away_px + rect.h <= scene.bounds.bottom() &&
                            anchor.middle_y() < scene.plot.rect.middle_y();
    rect.y = fits_below ? anchor.bottom() + away_px : anchor.y - away_px - rect.h;
    scene.marks[ground].rect = rect;
    move_marks(scene, ground + 1, first_block, {rect.x + padding_px, rect.y + padding_px});
    // It reaches to its mark, so that the pointer can go over to it.
    const float top = fits_below ? anchor.bottom() : rect.y;
    const float bottom = fits_below ? rect.bottom() : anchor.y;
    builder.target("tooltip", {rect.x, top, rect.w, bottom - top}, std::nullopt, Drag::none,
                   {Thing::tooltip});
}

}  // namespace timeline
