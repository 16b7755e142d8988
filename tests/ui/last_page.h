// What was the page told, as values: all of it by now, and where its focus went?
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "ui/headless.h"

namespace timeline::test {

/// The nodes in a list, and in all that is inside, by their ids.
template <typename Json>
void add_nodes(const Json& nodes, std::map<std::string, Json>& known) {
    for (const Json& node : nodes) {
        known[node["id"].template get<std::string>()] = node;
        add_nodes(node.value("children", Json::array()), known);
    }
}

/// An id stands for the node that was there before.
template <typename Json>
void put_known(Json& nodes, const std::map<std::string, Json>& known) {
    for (Json& node : nodes) {
        if (node.is_string()) {
            node = known.at(node.template get<std::string>());
        } else if (node.contains("children")) {
            put_known(node["children"], known);
        }
    }
}

/// What the page shows after all that it was told, as mirror.js makes it of the differences.
template <typename Json = nlohmann::json>
Json last_page() {
    Json page;
    for (const std::string& told : recorded().published) {
        Json next = Json::parse(told);
        for (const char* place : {"stage", "sheet", "presenter", "speaker", "document"}) {
            std::map<std::string, Json> known;
            if (page.contains(place)) {
                add_nodes(page[place], known);
            }
            if (next.contains(place)) {
                put_known(next[place], known);
            }
        }
        page.update(next);
    }
    return page;
}

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
