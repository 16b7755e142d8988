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
    const bool has_shrunk =
        told_ && !derived.is_moving() && told_->height_px > derived.scene().bounds.h;
    if (told_page_ == derived.pages() && told_problems_ == problems.size() && !has_shrunk &&
        focus.empty()) {
        if (owes_text_ && !derived.is_moving()) {
            tell_text(derived.layout_input(), sources.data);
        }
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
    // Other rows are seen on the stage first; their text beneath follows.
    owes_text_ = tells_differences_ && focus.empty() && key.settings == document_->settings &&
                 !key.settings.table_first && key != document_;
    if (!owes_text_ && key != document_) {
        page.document = document_sections(sources.data, derived.view(), key.settings);
        document_ = std::move(key);
    }
    // The same wish as last time is a new one.
    if (page != told_ || !focus.empty()) {
        tell(std::move(page));
    }
}

void Publisher::tell_text(const LayoutInput& input, const Dataset& data) {
    owes_text_ = false;
    document_ = {document_settings(input), input.view.in_order()};
    Page page = *told_;
    page.focus.clear();
    page.document = document_sections(data, input.view, document_->settings);
    tell(std::move(page));
}

void Publisher::tell(Page page) {
    if (told_ && page.document) {
        told_->document = std::move(text_);
    }
    browser::publish(to_json(page, tells_differences_ && told_ ? &*told_ : nullptr));
    if (page.document) {
        text_ = std::exchange(page.document, std::nullopt);
    }
    told_ = std::move(page);
}

}  // namespace timeline
