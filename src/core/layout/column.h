// How is a panel of texts written? Downwards, in one column. Internal to the layout.
#pragma once

#include <string>
#include <utility>

#include "core/layout/parts.h"
#include "core/words/text.h"

namespace timeline {

inline constexpr TextStyle panel_title_style{.size_px = 28, .weight = Weight::bold};

/// Writes down a column, keeping the place of the next thing.
struct Column {
    SceneBuilder& builder;
    const LayoutInput& input;
    float x = 0;
    float width = 0;
    float y = 0;

    Language language() const { return input.state.language; }
    void gap(float by) { y += by; }
    void paragraph(std::string_view id, std::string_view words, TextStyle style = body_style,
                   float indent = 0, const TextRole& role = {Area::panel}) {
        y += builder.paragraph(id, {x + indent, y}, width - indent, words, style, role);
    }
    void title(std::string_view words, TextStyle style) {
        paragraph("details-title", words, style, 0, {Area::panel, ReadAs::heading, 2});
    }
    void heading(Text id, std::string_view block_id) {
        constexpr float section_gap_px = 22;
        gap(section_gap_px);
        paragraph(block_id, text(id, language()), heading_style, 0,
                  {Area::panel, ReadAs::heading, 3});
        gap(4);
    }
};

/// What the panel says while nothing is chosen: the answer in short, and how to read the picture.
void layout_legend_panel(Column& column);

}  // namespace timeline
