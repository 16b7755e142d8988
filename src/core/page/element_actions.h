// What does it do to use one of the page's elements?
#pragma once

#include <optional>
#include <string>

#include "core/picture/scene.h"
#include "core/picture/scene_builder.h"
#include "core/state/action.h"

namespace timeline {

/// The action of an element: of a button, or of an input with its new value.
std::optional<Action> action_of(const LayoutInput& input, const Scene& scene, const std::string& id,
                                const std::string& value);

/// The action of one of a node's `keys`.
std::optional<Action> action_of_key(const LayoutInput& input, const std::string& key);

/// Where the focus goes when an element of this picture is used from the keyboard; empty: it stays.
std::string focus_after(const LayoutInput& input, const Scene& scene, const std::string& id);

}  // namespace timeline
