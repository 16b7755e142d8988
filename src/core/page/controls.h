// Which elements are what a visitor chooses and moves with? Internal to the stage's page.
#pragma once

#include "core/page/stage.h"

namespace timeline {

/// Title, languages, display settings, the ways to help and to present.
Node header(const Stage& stage);
Node theme_filter(const Stage& stage);
Node searching(const Stage& stage);
Node views(const Stage& stage);
Node sorting(const Stage& stage);
/// The ways through time.
Node zooming(const Stage& stage);
/// How many rows of a long list are seen at once.
Node row_heights(const Stage& stage);

}  // namespace timeline
