// What does the page show besides the canvas? A tree of real HTML elements for those who read, tab,
// search or listen.
//
// In: the same data, state and scene that the picture is made of. Out: nodes for the elements over
// the canvas (the stage) and for the text around it (the document), in the running program and in
// the static pages alike. The page's mirror.js turns nodes into elements, html.h into markup.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/language.h"
#include "core/markup/node.h"

namespace timeline {

/// Everything that the page shows besides the canvas.
struct Page {
    Language language = Language::swedish;
    std::string title;
    bool dark = false;
    bool more_contrast = false;
    int text_percent = 100;  // of the browser's own size: the page's style follows it
    float height_px = 0;
    std::string status;  // the result of the last action, for the polite live region
    std::string focus;   // an id: move the focus there once
    /// How far down the element over the window of rows is to be scrolled now, in CSS pixels;
    /// absent: it stays where the visitor has it.
    std::optional<double> scroll_px;
    /// What is wrong with the data, a heading and then a line a problem; empty when nothing is.
    std::vector<std::string> notice;
    std::vector<Node> stage;
    /// The chosen organisation where the stage has no room for it; empty when there is none.
    std::vector<Node> sheet;
    /// How a presentation's slide is shown, by the names that the page's style and script know;
    /// empty where there is no slide.
    std::vector<Attribute> presenting;
    /// A presenter's buttons; empty when nothing is presented.
    std::vector<Node> presenter;
    /// The speaker's own window; empty in all others.
    std::vector<Node> speaker;
    std::optional<std::vector<Node>> document;  // absent: as it was
    bool operator==(const Page&) const = default;
};

}  // namespace timeline
