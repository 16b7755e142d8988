// What does the page say that the program never does? Before, without and beside it: why there is
// no drawing, how far the download is, what can be pressed then. See words/text.h.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "core/base/language.h"

namespace timeline {

enum class PageText {
    page_description,
    skip_to_content,
    more_about,
    to_timeline,
    loading,
    need_javascript,
    no_webassembly,
    no_webgl,
    no_letters,
    program_failed,
    presentation_failed,
    presentation_not_fetched,
    data_failed,
    download_failed,
    page_instead,
    retry,
    retrying,
    reading,
    reading_much,
    stop,
    stopped,
    saves_data,
    load_anyway,
    context_lost,
    translated_by_browser,
    show_table,
    new_version,
    reload,
    later,
    count_,  // how many texts there are; not a text
};

std::string_view text(PageText id, Language language);
std::string text(PageText id, Language language, std::initializer_list<std::string_view> values);

}  // namespace timeline
