// The shared parts of the unit tests (see support.h).
#include "unit/support.h"
#include "core/page/stage_page.h"
#include "core/present/presentation.h"
#include "core/present/presenter_page.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>

namespace timeline::test {

std::string read_text_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    EXPECT_TRUE(file.good()) << path;
    return {std::istreambuf_iterator<char>(file), {}};
}

const std::string& shipped_json() {
    static const std::string text = read_text_file(TIMELINE_ASSETS_DIR "/organisations.json");
    return text;
}

const Dataset& shipped() {
    static const Dataset data = [] {
        Dataset loaded = load_dataset(shipped_json()).data;
        loaded.steps = default_steps(loaded);
        return loaded;
    }();
    return data;
}

const Organisation& organisation(std::string_view id) {
    static const Organisation nothing;
    const Organisation* found = shipped().find(id);
    EXPECT_NE(found, nullptr) << id;
    return found == nullptr ? nothing : *found;
}

std::string replaced(const std::string& text, std::string_view anchor, std::string_view from,
                     std::string_view to) {
    const std::size_t begin = text.find(anchor);
    const std::size_t at = begin == std::string::npos ? begin : text.find(from, begin);
    if (at == std::string::npos) {
        ADD_FAILURE() << "the data file has no \"" << from << "\" after \"" << anchor << '"';
        return text;
    }
    return std::string(text).replace(at, from.size(), to);
}

Measure fake_measure() {
    return [](std::string_view text, float size_px, Weight weight) {
        const auto characters = std::count_if(text.begin(), text.end(), [](char c) {
            return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
        });
        const float em = weight == Weight::regular ? 0.55F : 0.6F;
        return static_cast<float>(characters) * em * size_px;
    };
}

Picture::Picture(ViewState the_state, float width_px, float text_scale, Hover hover,
                 const Dataset& the_data)
    : data(the_data),
      state(std::move(the_state)),
      view(filter(data, state)),
      measure(fake_measure()),
      input{.data = data,
            .state = state,
            .view = view,
            .width_px = width_px,
            .text_scale = text_scale,
            .hover = hover,
            .tip = std::move(hover),
            .measure = measure},
      scene(layout(input)) {
    const Target* hovered = scene.target(input.hover.id);
    if (hovered != nullptr) {
        input.hover.subject = hovered->subject;
        scene = layout(input);
    }
}

Page whole_page(const Picture& picture) {
    Page page = stage_page(picture.input, picture.scene);
    add_commands(page, picture.input);
    page.document = document_sections(picture.data, picture.view, document_settings(picture.input));
    return page;
}

bool is_utf8(std::string_view text) {
    // The reader of JSON is strict about it, and not our own code.
    const nlohmann::json string = std::string(text);
    try {
        return !string.dump().empty();
    } catch (const nlohmann::json::type_error&) {
        return false;
    }
}

std::vector<const Node*> all_nodes(const std::vector<Node>& nodes) {
    std::vector<const Node*> all;
    for (const Node& node : nodes) {
        all.push_back(&node);
        const std::vector<const Node*> inside = all_nodes(node.children);
        all.insert(all.end(), inside.begin(), inside.end());
    }
    return all;
}

const Node* find_node(const std::vector<Node>& nodes, std::string_view id) {
    for (const Node* node : all_nodes(nodes)) {
        if (node->id == id) {
            return node;
        }
    }
    return nullptr;
}

std::string attribute(const Node& node, std::string_view name) {
    for (const auto& [key, value] : node.attributes) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

std::vector<std::string> repeated_ids(const std::vector<Node>& nodes) {
    std::set<std::string> seen;
    std::vector<std::string> repeated;
    for (const Node* node : all_nodes(nodes)) {
        if (!node->id.empty() && !seen.insert(node->id).second) {
            repeated.push_back(node->id);
        }
    }
    return repeated;
}

std::string unbalanced_tag(std::string_view markup) {
    std::vector<std::string> open;
    for (std::size_t at = 0; (at = markup.find('<', at)) != std::string_view::npos;) {
        const std::size_t end = markup.find('>', at);
        if (end == std::string_view::npos) {
            return std::string(markup.substr(at));
        }
        const std::string_view inside = markup.substr(at + 1, end - at - 1);
        const std::string tag(inside.substr(0, inside.find_first_of(" \n")));
        if (tag.starts_with('/')) {
            if (open.empty() || '/' + open.back() != tag) {
                return tag;
            }
            open.pop_back();
        } else if (tag != "input" && !inside.ends_with('/')) {
            open.push_back(tag);
        }
        at = end;
    }
    return open.empty() ? "" : open.back();
}

std::size_t count(std::string_view text, std::string_view part) {
    std::size_t found = 0;
    for (std::size_t at = 0; (at = text.find(part, at)) != std::string_view::npos; ++at) {
        ++found;
    }
    return found;
}

}  // namespace timeline::test
