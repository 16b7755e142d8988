// Tells the page what is new (see publisher.h).
#include "app/publisher.h"

#include <algorithm>
#include <utility>

#include "core/page/page_json.h"
#include "core/words/problem_words.h"
#include "core/words/text.h"
#include "platform/browser.h"

namespace timeline {
namespace {

/// More lines than this nobody reads; the rest is counted.
constexpr std::size_t max_notice_lines = 8;

}  // namespace

std::vector<std::string> problem_lines(const std::vector<Problem>& problems, Language language) {
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < std::min(problems.size(), max_notice_lines); ++i) {
        lines.push_back(describe(problems[i], language));
    }
    if (problems.size() > max_notice_lines) {
        lines.push_back(text(Text::data_problems_more, language,
                             {std::to_string(problems.size() - max_notice_lines)}));
    }
    return lines;
}

std::vector<std::string> notice_of(const std::vector<Problem>& problems, Language language) {
    if (problems.empty()) {
        return {};
    }
    std::vector<std::string> lines = problem_lines(problems, language);
    lines.insert(lines.begin(), std::string(text(Text::data_problems_some, language)));
    return lines;
}

void Publisher::publish(Page page, const DocumentSettings& settings, const Dataset& data,
                        const FilteredView& view) {
    DocumentKey key{settings, view.in_order()};
    if (!(key == document_)) {
        page.document = document_sections(data, view, settings);
    }
    height_px_ = page.height_px;
    std::string json = to_json(page);
    // The same wish as last time is a new one.
    if (json != json_ || !page.focus.empty()) {
        browser::publish(json);
        json_ = std::move(json);
        document_ = std::move(key);
    }
}

}  // namespace timeline
