// What stands at the head of the timeline's card? How many memberships are shown, sorting, the ways
// through time, and, where no panel says it, why the city takes part.
#pragma once

#include "core/picture/scene_builder.h"

namespace timeline {

float card_head_height(const LayoutInput& input, float card_width);

/// Lays it out at the top of `card`; returns its lower edge.
float layout_card_head(SceneBuilder& builder, const LayoutInput& input, Rect card);

/// Whether the ways through time stand in the head, beside the sorting. Where they don't, they
/// stand below the overview's strip, from `top`; returns their lower edge.
bool has_all_tools_in_head(const LayoutInput& input, float card_width);
float layout_times_below(SceneBuilder& builder, const LayoutInput& input, Rect card, float top);

}  // namespace timeline
