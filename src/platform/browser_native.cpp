// The page's side of the contract in a desktop window, which has no page, address or history: its
// loop draws all the time that something happens, and a message goes to standard error.
#include "platform/browser.h"

#include <iostream>

namespace browser {

void publish(const std::string& /*page_json*/) {}

void navigate(const std::string& /*query*/, bool /*push*/) {}

void request_frame() {}

void first_frame() {}

void want_presentation() {}

void print(const std::string& /*nodes_json*/) {}

void fatal(const std::string& message_json) { std::cerr << message_json << '\n'; }

}  // namespace browser
