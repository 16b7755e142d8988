// What do the unit tests share? The shipped data file, changed copies of it, a measure of text that
// needs no font, and a whole picture for a state and a size.
#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/edtf.h"
#include "core/data/dataset_json.h"
#include "core/layout/layout.h"
#include "core/page/document.h"
#include "core/page/page.h"
#include "core/state/filter.h"

namespace timeline::test {

std::string read_text_file(const std::string& path);

/// assets/organisations.json as it is shipped.
const std::string& shipped_json();
const Dataset& shipped();
const Organisation& organisation(std::string_view id);

/// `text` with the first `from` after `anchor` replaced; fails the test when there is none.
std::string replaced(const std::string& text, std::string_view anchor, std::string_view from,
                     std::string_view to);

/// About as wide as Inter: 0.55 of the size a character, 0.6 in the heavier weights.
Measure fake_measure();

/// The scene of a state, together with all that it was made of. What is hovered is explained too.
struct Picture {
    Picture(ViewState the_state, float width_px, float text_scale = 1, Hover hover = {},
            const Dataset& the_data = shipped());
    Picture(const Picture&) = delete;
    Picture& operator=(const Picture&) = delete;

    const Dataset& data;
    ViewState state;
    FilteredView view;
    Measure measure;
    LayoutInput input;
    Scene scene;
};

/// The page of a picture with all that it has.
Page whole_page(const Picture& picture);

/// Whether the bytes are UTF-8 without overlong forms, surrogates or values beyond Unicode.
bool is_utf8(std::string_view text);

/// A node and everything inside it, in document order.
std::vector<const Node*> all_nodes(const std::vector<Node>& nodes);

const Node* find_node(const std::vector<Node>& nodes, std::string_view id);

/// The value of an attribute; empty when the node doesn't have it.
std::string attribute(const Node& node, std::string_view name);

/// Ids that occur more than once; parts of drawings may have none.
std::vector<std::string> repeated_ids(const std::vector<Node>& nodes);

inline constexpr Language both_languages[] = {Language::swedish, Language::english};

/// The first tag that is not closed as it was opened; empty when all are.
std::string unbalanced_tag(std::string_view markup);

/// How often a part occurs.
std::size_t count(std::string_view text, std::string_view part);

}  // namespace timeline::test

namespace timeline {

inline void PrintTo(const YearSpan& span, std::ostream* out) {
    *out << '[' << span.begin << ", " << span.end << ')';
}
inline void PrintTo(const Rect& rect, std::ostream* out) {
    *out << '(' << rect.x << ", " << rect.y << ", " << rect.w << " x " << rect.h << ')';
}

}  // namespace timeline
