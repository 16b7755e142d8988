// What was the page told, as values: all of it the last time, and where its focus went?
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "ui/headless.h"

namespace timeline::test {

inline nlohmann::json last_page() { return nlohmann::json::parse(recorded().published.back()); }

inline std::string last_stage() { return last_page()["stage"].dump(); }

/// Where the page was told to move the focus, in order.
inline std::vector<std::string> focus_moves() {
    std::vector<std::string> moves;
    for (const std::string& page : recorded().published) {
        const auto focus = nlohmann::json::parse(page)["focus"].get<std::string>();
        if (!focus.empty()) {
            moves.push_back(focus);
        }
    }
    return moves;
}

}  // namespace timeline::test
