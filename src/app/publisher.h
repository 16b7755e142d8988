// What does the page hear of the program? Only what is another than before.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/derived.h"
#include "core/data/problem.h"
#include "core/page/document.h"
#include "core/page/page.h"

namespace timeline {

/// A line a problem, in the visitor's language; the last one counts those that are too many.
std::vector<std::string> problem_lines(const std::vector<Problem>& problems, Language language);

/// The page's notice of data that is shown all the same: a heading and the lines; empty when all is
/// well.
std::vector<std::string> notice_of(const std::vector<Problem>& problems, Language language);

class Publisher {
   public:
    /// Hands the page to the browser if it is new, and adds the text around the picture if its rows
    /// or settings are others than last time. `focus`: an id to which the focus is to move now;
    /// empty: it stays where it is.
    void publish(const Derived& derived, const Sources& sources,
                 const std::vector<Problem>& problems, const std::string& focus = {});
    /// From here on the page shows what it is told, so that only what differs has to be told.
    void page_shows_all() { tells_differences_ = true; }
    /// Whether the text of other rows is to follow, when nothing else is new.
    bool owes_text() const { return owes_text_; }

   private:
    /// What the text beneath the timeline is made for; most changes leave it as it is.
    struct DocumentKey {
        DocumentSettings settings;
        std::uint64_t rows = 0;  // the view's fingerprint
        bool operator==(const DocumentKey&) const = default;
    };
    void tell_text(const LayoutInput& input, const Dataset& data);
    void tell(Page page);
    bool has_other_table_only(const DocumentKey& key) const;
    std::vector<Node> text_for(const DocumentKey& key, const Dataset& data,
                               const FilteredView& view);

    std::optional<DocumentKey> document_;
    int told_page_ = 0;  // which of the derived pages
    std::size_t told_problems_ = 0;
    int told_scrolls_ = 0;
    std::optional<Page> told_;  // without the text, which was not always told
    /// The text that was told last: its table, and the ids that stand for all other sections.
    std::vector<Node> text_;
    bool tells_differences_ = false;
    bool owes_text_ = false;
};

}  // namespace timeline
