// Tells the page what is new (see publisher.h).
#include "app/publisher.h"

#include <algorithm>
#include <utility>

#include "core/page/membership_table.h"
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
    if (const RowWindow& window = derived.scene().window;
        window.is_open() && told_scrolls_ != derived.scrolls()) {
        told_scrolls_ = derived.scrolls();
        page.scroll_px = window.to_element(window.offset_px);
    }
    page.notice = notice_of(problems, sources.state.language);
    const DocumentKey key{document_settings(input), derived.view().fingerprint};
    // Other rows are seen on the stage first; their text beneath follows.
    owes_text_ =
        key != document_ && focus.empty() && !key.settings.table_first && has_other_table_only(key);
    if (!owes_text_ && key != document_) {
        page.document = text_for(key, sources.data, derived.view());
    }
    // The same wish as last time is a new one.
    if (page != told_ || !focus.empty()) {
        tell(std::move(page));
    }
}

void Publisher::tell_text(const LayoutInput& input, const Dataset& data) {
    owes_text_ = false;
    Page page = *told_;
    page.focus.clear();
    page.document = text_for({document_settings(input), input.view.fingerprint}, data, input.view);
    tell(std::move(page));
}

bool Publisher::has_other_table_only(const DocumentKey& key) const {
    if (!tells_differences_) {
        return false;
    }
    DocumentSettings settings = key.settings;
    settings.sort = document_->settings.sort;
    settings.table_page = document_->settings.table_page;
    return settings == document_->settings;
}

std::vector<Node> Publisher::text_for(const DocumentKey& key, const Dataset& data,
                                      const FilteredView& view) {
    const bool is_table_alone = has_other_table_only(key);
    document_ = key;
    if (!is_table_alone) {
        return document_sections(data, view, document_->settings);
    }
    std::vector<Node> sections;
    for (const Node& section : text_) {
        sections.push_back(section.id == memberships_id
                               ? membership_section(data, view, document_->settings)
                               : section);
    }
    return sections;
}

void Publisher::tell(Page page) {
    if (told_ && page.document) {
        told_->document = std::move(text_);
    }
    browser::publish(to_json(page, tells_differences_ ? &*told_ : nullptr));
    if (page.document) {
        text_ = std::move(*page.document);
        page.document.reset();
        for (Node& section : text_) {
            if (section.id != memberships_id) {
                section = Node{.id = std::move(section.id)};
            }
        }
    }
    told_ = std::move(page);
    told_->scroll_px.reset();  // once
}

}  // namespace timeline
