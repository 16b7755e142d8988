// Which elements are made again and again? The vocabulary that all parts of the page share.
//
// Functions that are never laid out again where they are called: there are hundreds of such places,
// and every visitor downloads them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.h"
#include "core/markup/node.h"
#include "core/picture/scene.h"

namespace timeline {

[[gnu::noinline]] Node element(std::string_view id, Literal tag, std::string_view words);

/// Of levels 1 to 4.
Literal heading_tag(int level);

[[gnu::noinline]] Node button_element(std::string_view id, std::string_view words);

/// A button that shows a sign; its name says what the sign means.
[[gnu::noinline]] Node named_button(std::string_view id, std::string_view sign,
                                    std::string_view name);

[[gnu::noinline]] Node link_element(std::string_view id, std::string_view words,
                                    std::string_view href);

/// For what the page's style makes look different from others of its tag.
[[gnu::noinline]] Node of_class(Node node, std::string_view css_class);

[[gnu::noinline]] Node container(std::string_view id, Literal tag, std::vector<Node> children,
                                 std::string_view css_class = "");

/// One sentence set larger than the text that follows: no paragraph, since it is no heading of one.
Node lead(std::string_view id, std::string_view words);

/// Adds an element whose words the data may lack, unless it does.
void add_with_words(std::vector<Node>& nodes, Node node);

/// The page's style draws the theme's shape in its colour beside the words.
Node with_shape(Node node, Shape shape);

/// Keys as caps, for the eye; those who listen hear of `aria-keyshortcuts`.
Node key_caps(std::string_view id, const std::vector<std::string>& keys);

/// A button with a sign that the page's style draws, and its name in a tip for those who don't know
/// the sign.
Node sign_button(std::string_view id, std::string_view name, const std::vector<std::string>& keys);

/// For texts in another language than the page's; empty does nothing.
void mark_language(Node& node, std::string_view language);

/// For an organisation's name, in its own language if it has one: not for a translator to change.
void mark_name(Node& node, std::string_view language);

}  // namespace timeline
