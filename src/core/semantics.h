// What is on the page for those who read, tab, search or listen? A tree of real HTML elements.
//
// In: the same data, state and scene that the picture is made of. Out: nodes for the elements over
// the canvas (the stage) and for the text around it (the document), in the running program and in
// the static pages alike. The page's mirror.js turns nodes into elements, html.h into markup.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/scene.h"
#include "core/scene_builder.h"

namespace timeline {

struct Node {
    std::string id;  // unique on the page
    std::string tag;
    std::string text{};
    std::vector<std::pair<std::string, std::string>> attributes{};
    std::vector<Node> children{};
    /// The place over the canvas in CSS pixels; absent for what flows with the page.
    std::optional<Rect> rect{};
    std::optional<TextStyle> font{};
    /// Keys that the program wants while the focus is inside.
    std::vector<std::string> keys{};
    /// One tab stop for all focusable elements inside, arrow keys among them.
    bool group = false;
};

/// Everything that the page shows besides the canvas.
struct Page {
    Language language = Language::swedish;
    std::string title;
    bool dark = false;
    float height_px = 0;
    std::string status;  // the result of the last deed, for the polite live region
    std::string focus;   // an id: move the focus there once
    /// What is wrong with the data, a heading and then a line a problem; empty when nothing is.
    std::vector<std::string> notice;
    std::vector<Node> stage;
    std::vector<Node> document;
};

/// The running program's page.
Page semantics(const LayoutInput& input, const Scene& scene);

/// The static page's content: all organisations with every fact, readable without the program.
/// `other_language_href` leads to the same page in the other language.
std::vector<Node> static_document(const Dataset& data, Language language,
                                  const std::string& other_language_href);

/// Why the city takes part, what the marks mean and where the facts come from: shown beneath the
/// timeline by the running program and by the static pages.
std::vector<Node> background_sections(const Dataset& data, Language language);

/// The action of an element: of a button, or of an input with its new value.
std::optional<Action> action_of(const LayoutInput& input, const Scene& scene, const std::string& id,
                                const std::string& value);

/// The action of one of a node's `keys`.
std::optional<Action> action_of_key(const std::string& key);

/// JSON as the page's mirror reads it: the same page always gives the same text.
std::string to_json(const Page& page);

/// A message for the page's panel, with lines of detail: {"message": "...", "details": ["..."]}.
std::string message_json(const std::string& message, const std::vector<std::string>& details);

}  // namespace timeline
