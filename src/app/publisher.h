// What does the page hear of the program? Only what is another than before.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "app/derived.h"
#include "core/data/problem.h"
#include "core/page/document.h"

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

   private:
    /// What the text beneath the timeline was made for; most changes leave it as it is.
    struct DocumentKey {
        DocumentSettings settings;
        std::vector<const Organisation*> rows;
        bool operator==(const DocumentKey&) const = default;
    };
    std::optional<DocumentKey> document_;
    int told_page_ = 0;  // which of the derived pages
    std::size_t told_problems_ = 0;
    std::string json_;
    float height_px_ = 0;  // the stage's
};

}  // namespace timeline
