// The page's side of the contract in a browser: each call is one line of JavaScript.
#include "platform/browser.h"

#include <emscripten.h>

// clang-format off
EM_JS(void, page_publish, (const char* page_json), { Module.page.publish(UTF8ToString(page_json)); })
EM_JS(void, page_navigate, (const char* query, int push), { Module.page.navigate(UTF8ToString(query), push); })
EM_JS(void, page_request_frame, (), { Module.page.requestFrame(); })
EM_JS(void, page_first_frame, (), { Module.page.firstFrame(); })
EM_JS(void, page_want_presentation, (), { Module.page.wantPresentation(); })
EM_JS(void, page_print, (const char* nodes_json), { Module.page.print(UTF8ToString(nodes_json)); })
EM_JS(void, page_fatal, (const char* message_json), { Module.page.fatal(UTF8ToString(message_json)); })
// clang-format on

namespace browser {

void publish(const std::string& page_json) { page_publish(page_json.c_str()); }

void navigate(const std::string& query, bool push) { page_navigate(query.c_str(), push ? 1 : 0); }

void request_frame() { page_request_frame(); }

void first_frame() { page_first_frame(); }

void want_presentation() { page_want_presentation(); }

void print(const std::string& nodes_json) { page_print(nodes_json.c_str()); }

void fatal(const std::string& message_json) { page_fatal(message_json.c_str()); }

}  // namespace browser
