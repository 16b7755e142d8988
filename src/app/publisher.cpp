// Tells the page what is new (see publisher.h).
#include "app/publisher.h"

#include <algorithm>
#include <utility>

#include "core/page/page_json.h"
#include "core/page/stage_page.h"
#include "core/present/presenter_page.h"
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

void Publisher::publish(const Derived& derived, const Sources& sources,
                        const std::vector<Problem>& problems, const std::string& focus) {
    const bool has_shrunk = !derived.is_moving() && height_px_ > derived.scene().bounds.h;
    if (told_page_ == derived.pages() && told_problems_ == problems.size() && !has_shrunk &&
        focus.empty()) {
        return;
    }
    told_page_ = derived.pages();
    told_problems_ = problems.size();
    const LayoutInput input = derived.layout_input();
    Page page = derived.slide() ? presenter_page(input, *derived.slide(), derived.scene())
                                : stage_page(input, derived.scene());
    add_commands(page, input);
    page.more_contrast = sources.has_more_contrast();
    // Until what shrinks is in its place the stage has room for all of it.
    page.height_px = std::max(page.height_px, derived.drawn().bounds.h);
    page.focus = focus;
    page.notice = notice_of(problems, sources.state.language);
    DocumentKey key{document_settings(input), derived.view().in_order()};
    if (!(key == document_)) {
        page.document = document_sections(sources.data, derived.view(), key.settings);
    }
    height_px_ = page.height_px;
    std::string json = to_json(page);
    // The same wish as last time is a new one.
    if (json != json_ || !focus.empty()) {
        json_ = std::move(json);
        document_ = std::move(key);
        browser::publish(json_);
    }
}

}  // namespace timeline
