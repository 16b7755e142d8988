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
    /// The text's parts where it is drawn on several lines.
    std::vector<std::string> lines{};
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
    bool more_contrast = false;
    int text_percent = 100;  // of the browser's own size: the page's style follows it
    float height_px = 0;
    std::string status;  // the result of the last deed, for the polite live region
    std::string focus;   // an id: move the focus there once
    /// What is wrong with the data, a heading and then a line a problem; empty when nothing is.
    std::vector<std::string> notice;
    std::vector<Node> stage;
    /// The chosen organisation where the stage has no room for it; empty when there is none.
    std::vector<Node> sheet;
    /// How a presentation's slide is shown, by the names that the page's style and script know;
    /// empty where there is no slide.
    std::vector<std::pair<std::string, std::string>> presenting;
    /// A presenter's buttons; empty when nothing is presented.
    std::vector<Node> presenter;
    /// The speaker's own window; empty in all others.
    std::vector<Node> speaker;
    std::optional<std::vector<Node>> document;  // absent: as it was
};

/// What the text around the picture depends on.
struct DocumentSettings {
    Language language = Language::swedish;
    Language page_language = Language::swedish;  // of the page that was opened: links lead from it
    Sort sort = Sort::start;
    bool is_live = false;  // in the running program, where headings sort
    bool table_first = false;
    bool operator==(const DocumentSettings&) const = default;
};

/// Whether the chosen organisation is told of in a sheet over the page, since the stage has no room
/// for it.
bool has_sheet(const LayoutInput& input);

/// The running program's page without its document, which few changes touch: whoever publishes it
/// adds `document_sections` with these settings when it is another than before.
DocumentSettings document_settings(const LayoutInput& input);
Page semantics(const LayoutInput& input, const Scene& scene);

/// The text beneath the timeline, the same in the running program and in the static page:
/// why the city takes part, the memberships in `view` as a table, every organisation with all its
/// facts, how the picture is read, where the facts come from, and links to the site's other pages.
std::vector<Node> document_sections(const Dataset& data, const FilteredView& view,
                                    const DocumentSettings& settings);

/// What the static page has in the place of the stage's header and toolbar: title, tagline, links
/// and the sentence that sums up.
Node static_header(const Dataset& data, Language language);

/// How the picture is read: each kind of mark and each theme in words.
Node legend_section(const Dataset& data, Language language);

/// The order that a heading of the table asks for; empty for other elements.
std::optional<Sort> sort_of_column(std::string_view id);

/// All memberships by start year as a file for spreadsheets: RFC 4180 in UTF-8 with its mark,
/// between fields what the language's spreadsheets expect.
std::string memberships_csv(const Dataset& data, Language language);

/// The action of an element: of a button, or of an input with its new value.
std::optional<Action> action_of(const LayoutInput& input, const Scene& scene, const std::string& id,
                                const std::string& value);

/// The action of one of a node's `keys`.
std::optional<Action> action_of_key(const std::string& key);

/// JSON as the page's mirror reads it: the same page always gives the same text.
std::string to_json(const Page& page);

/// The nodes alone, in the same form.
std::string nodes_json(const std::vector<Node>& nodes);

/// A message for the page's panel, with lines of detail and the language they are in:
/// {"message": "...", "details": ["..."], "lang": "sv"}.
std::string message_json(const std::string& message, const std::vector<std::string>& details,
                         Language language);

}  // namespace timeline
