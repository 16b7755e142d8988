// What can be done without a browser? Checking the data, making the static pages and the colours of
// the page.
//
//   timeline_tool check DATA
//   timeline_tool page --lang sv|en [--wasm-bytes N] [--download-bytes N] --places CSS
//                      DATA TEMPLATE
//   timeline_tool csv sv|en DATA
//   timeline_tool presentation DATA        (a first presentation, made from the data)
//   timeline_tool colours
//   timeline_tool text-page --lang sv|en --page help|accessibility DATA TEMPLATE FRAGMENT
//
// Problems go to standard error, one a line, as FILE:LINE:COLUMN: words. Exit code 1: the data has
// problems; 2: the command line or a file is wrong.
#include <charconv>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/data/dataset_json.h"
#include "core/data/presentation_json.h"
#include "core/present/presentation.h"
#include "core/site/colours_css.h"
#include "core/site/csv.h"
#include "core/site/static_page.h"
#include "core/site/text_page.h"
#include "core/words/problem_words.h"
#include "imgui.h"
#include "ui/fonts.h"

namespace {

using timeline::Language;

constexpr int data_has_problems = 1;
constexpr int wrong_call = 2;

Language language_of(const std::string& tag) {
    return tag == "en" ? Language::english : Language::swedish;
}

std::optional<std::string> read_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        std::cerr << path << ": cannot be read\n";
        return std::nullopt;
    }
    return std::string(std::istreambuf_iterator<char>(file), {});
}

void report(const std::string& path, const std::vector<timeline::Problem>& problems) {
    for (const timeline::Problem& problem : problems) {
        std::cerr << path << ':' << problem.line << ':' << problem.column << ": "
                  << timeline::describe(problem, Language::english) << '\n';
    }
}

int check(const std::string& data_path) {
    const std::optional<std::string> json = read_file(data_path);
    if (!json) {
        return wrong_call;
    }
    ImGuiContext* context = ImGui::CreateContext();
    const timeline::Fonts fonts;
    const timeline::LoadResult result =
        timeline::load_dataset(*json, [&fonts](char32_t letter) { return fonts.can_draw(letter); });
    ImGui::DestroyContext(context);
    report(data_path, result.problems);
    std::cout << data_path << ": " << result.data.organisations.size() << " organisations, "
              << result.problems.size() << " problems\n";
    return result.problems.empty() ? 0 : data_has_problems;
}

struct PageCall {
    timeline::PageSettings settings;
    std::string data_path;
    std::string template_path;
    std::string places_path;
};

/// 0 for what is no number.
std::size_t bytes_of(const std::string& word) {
    std::size_t bytes = 0;
    std::from_chars(word.data(), word.data() + word.size(), bytes);
    return bytes;
}

/// Empty when the words are not of the command's form.
std::optional<PageCall> parse_page_call(std::span<const std::string> words) {
    PageCall call;
    std::vector<std::string> paths;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool has_value = i + 1 < words.size();
        if (words[i] == "--lang" && has_value) {
            call.settings.language = language_of(words[++i]);
        } else if (words[i] == "--places" && has_value) {
            call.places_path = words[++i];
        } else if (words[i] == "--wasm-bytes" && has_value) {
            call.settings.wasm_bytes = bytes_of(words[++i]);
        } else if (words[i] == "--download-bytes" && has_value) {
            call.settings.download_bytes = bytes_of(words[++i]);
        } else {
            paths.push_back(words[i]);
        }
    }
    if (paths.size() != 2 || call.places_path.empty()) {
        return std::nullopt;
    }
    call.data_path = paths[0];
    call.template_path = paths[1];
    return call;
}

int page(const PageCall& call) {
    const std::optional<std::string> json = read_file(call.data_path);
    const std::optional<std::string> page_template = read_file(call.template_path);
    if (!json || !page_template) {
        return wrong_call;
    }
    const timeline::LoadResult result = timeline::load_dataset(*json);
    if (!result.problems.empty()) {
        report(call.data_path, result.problems);
        return data_has_problems;
    }
    // Only to measure text with the fonts that the program draws with: nothing is drawn.
    ImGuiContext* context = ImGui::CreateContext();
    const timeline::Fonts fonts;
    timeline::PageSettings settings = call.settings;
    settings.measure = [&fonts](std::string_view text, float size_px, timeline::Weight weight) {
        return fonts.measure(text, size_px, weight);
    };
    const timeline::StaticPage made = timeline::static_page(result.data, settings, *page_template);
    ImGui::DestroyContext(context);
    std::cout << made.html;
    std::ofstream(call.places_path, std::ios::binary) << made.places_css;
    return 0;
}

int presentation(const std::string& data_path) {
    const std::optional<std::string> json = read_file(data_path);
    if (!json) {
        return wrong_call;
    }
    std::cout << timeline::presentation_json(
        timeline::default_steps(timeline::load_dataset(*json).data));
    return 0;
}

int csv(const std::string& language, const std::string& data_path) {
    const std::optional<std::string> json = read_file(data_path);
    if (!json) {
        return wrong_call;
    }
    std::cout << timeline::memberships_csv(timeline::load_dataset(*json).data,
                                           language_of(language));
    return 0;
}

struct TextPageCall {
    timeline::TextPageSettings settings;
    std::vector<std::string> paths;  // data, template, fragment
};

/// Empty when the words are not of the command's form.
std::optional<TextPageCall> parse_text_page_call(std::span<const std::string> words) {
    TextPageCall call;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool has_value = i + 1 < words.size();
        if (words[i] == "--lang" && has_value) {
            call.settings.language = language_of(words[++i]);
        } else if (words[i] == "--page" && has_value) {
            const bool help = words[++i] == "help";
            call.settings.page =
                help ? timeline::SiteFile::help : timeline::SiteFile::accessibility;
        } else {
            call.paths.push_back(words[i]);
        }
    }
    constexpr std::size_t path_count = 3;
    return call.paths.size() == path_count ? std::optional(call) : std::nullopt;
}

int text_page(const TextPageCall& call) {
    const std::optional<std::string> json = read_file(call.paths[0]);
    const std::optional<std::string> page_template = read_file(call.paths[1]);
    const std::optional<std::string> fragment = read_file(call.paths[2]);
    if (!json || !page_template || !fragment) {
        return wrong_call;
    }
    const timeline::LoadResult result = timeline::load_dataset(*json);
    if (!result.problems.empty()) {
        report(call.paths[0], result.problems);
        return data_has_problems;
    }
    std::cout << timeline::text_page(result.data, call.settings, *page_template, *fragment);
    return 0;
}

int run(std::span<const std::string> words) {
    if (words.size() == 2 && words[0] == "check") {
        return check(words[1]);
    }
    if (words.size() == 2 && words[0] == "presentation") {
        return presentation(words[1]);
    }
    if (words.size() == 3 && words[0] == "csv") {
        return csv(words[1], words[2]);
    }
    if (words.size() == 1 && words[0] == "colours") {
        std::cout << timeline::colours_css();
        return 0;
    }
    if (!words.empty() && words[0] == "page") {
        if (const std::optional<PageCall> call = parse_page_call(words.subspan(1))) {
            return page(*call);
        }
    }
    if (!words.empty() && words[0] == "text-page") {
        if (const std::optional<TextPageCall> call = parse_text_page_call(words.subspan(1))) {
            return text_page(*call);
        }
    }
    std::cerr << "usage: timeline_tool check DATA\n"
                 "       timeline_tool csv sv|en DATA\n"
                 "       timeline_tool page --lang sv|en [--wasm-bytes N] [--download-bytes N] "
                 "--places CSS DATA TEMPLATE\n"
                 "       timeline_tool presentation DATA\n"
                 "       timeline_tool colours\n"
                 "       timeline_tool text-page --lang sv|en --page help|accessibility DATA "
                 "TEMPLATE FRAGMENT\n";
    return wrong_call;
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> words(argv + 1, argv + argc);
    return run(words);
}
