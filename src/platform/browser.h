// What may the program ask of the page around it? The whole contract, in strings and numbers, but
// for its letters (ui/font_source_web.cpp) and the data (app/main_web.cpp).
//
// In a browser these call the page's functions (web/program/bridge.js); in the desktop window they
// do what has a meaning there; tests have their own. What the page asks of the program stands in
// main_web.cpp.
#pragma once

#include <string>

namespace browser {

/// The elements that the page must show: JSON of page_json.h, only when it has changed.
void publish(const std::string& page_json);

/// Writes the view into the address. `push` makes a step in the history.
void navigate(const std::string& query, bool push);

/// Asks for one call of the frame function.
void request_frame();

/// The first frame with the data has been drawn: the canvas may take the static page's place.
void first_frame();

/// Wants to present: the page is to bring what belongs to it, and the presentation
/// (app_presentation).
void want_presentation();

/// What is to be on paper: a list of nodes in the JSON of page_json.h.
void print(const std::string& nodes_json);

/// The program can't go on; the static page stays. JSON of page_json.h's message_json.
void fatal(const std::string& message_json);

}  // namespace browser
