// How does an element get its place and its words? From what the scene drew under the same id, so
// that what is read and what is seen cannot disagree. Internal to the semantic tree.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/markup/node.h"
#include "core/picture/scene_builder.h"
#include "core/words/text.h"

namespace timeline {

/// Builds nodes that lie where the scene drew them.
struct Stage {
    const LayoutInput& input;
    const Scene& scene;

    Language language() const { return input.state.language; }
    std::string_view words(Text id) const { return text(id, language()); }
    bool has(std::string_view id) const {
        return scene.target(id) != nullptr || scene.block(id) != nullptr;
    }

    /// Gives a node the place of the target or text of its id.
    Node place(Node node) const;
    /// A text as it is drawn; the scene must have it.
    Node text_node(std::string_view id, Literal tag) const;
    /// The texts of an area, in the order in which they are drawn, for the eye alone: those who
    /// listen hear them elsewhere, as each row says its years.
    Node seen_texts(const char* id, Area area) const;
    Node button(std::string_view id) const;
    Node choice(std::string_view id, bool chosen) const;
    /// A button that shows a sign; its name says what the sign means.
    Node tool(std::string_view id, std::string_view name) const;
    Node link(std::string_view id, std::string_view href) const;
    static Node group(std::string_view id, std::string_view name, std::vector<Node> children);

   private:
    /// The texts that are drawn on a control.
    std::vector<Node> labels_of(std::string_view id) const;
};

/// The address of a view, for those who open it in a tab of its own.
std::string view_link(const LayoutInput& input, const std::string& query);

/// The chosen organisation for the sheet. Its texts flow, and only the page draws them: a sheet is
/// dragged by the browser itself, and a canvas long enough for it would be more than phones have.
Node details_sheet(const LayoutInput& input);

/// To the part of the page that says why the city takes part.
Node why_link(const Stage& stage);

/// The panel about the chosen organisation, or about how to read the picture.
Node details_node(const Stage& stage);

}  // namespace timeline
