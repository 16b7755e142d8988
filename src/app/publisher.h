// What does the page hear of the program? Only what is another than before.
#pragma once

#include <optional>
#include <string>
#include <vector>

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
    /// Hands the page to the browser if it is new or wants the focus moved, and adds the text
    /// around the picture if `settings` or the rows of `view` are others than last time.
    void publish(Page page, const DocumentSettings& settings, const Dataset& data,
                 const FilteredView& view);

    /// The height that the page has been given, in CSS pixels.
    float height_px() const { return height_px_; }

   private:
    /// What the text beneath the timeline was made for; most changes leave it as it is.
    struct DocumentKey {
        DocumentSettings settings;
        std::vector<const Organisation*> rows;
        bool operator==(const DocumentKey&) const = default;
    };
    std::optional<DocumentKey> document_;
    std::string json_;
    float height_px_ = 0;
};

}  // namespace timeline
