// Reads files, lets the core make what is asked for, and writes it (see commands.h).
#include "tools/commands.h"

#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <string_view>
#include <vector>

#include "core/data/dataset_json.h"
#include "core/data/generated_data.h"
#include "core/data/presentation_json.h"
#include "core/present/presentation.h"
#include "core/site/colours_css.h"
#include "core/site/csv.h"
#include "core/words/problem_words.h"
#include "imgui.h"
#include "ui/fonts.h"

namespace timeline::tool {
namespace {

std::optional<std::string> read_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        std::cerr << path << ": cannot be read\n";
        return std::nullopt;
    }
    return std::string(std::istreambuf_iterator<char>(file), {});
}

void report(const std::string& path, const std::vector<Problem>& problems) {
    for (const Problem& problem : problems) {
        std::cerr << path << ':' << problem.line << ':' << problem.column << ": "
                  << describe(problem, Language::english) << '\n';
    }
}

}  // namespace

int check(const std::string& data_path) {
    const std::optional<std::string> json = read_file(data_path);
    if (!json) {
        return wrong_call;
    }
    ImGuiContext* context = ImGui::CreateContext();
    const Fonts fonts;
    const LoadResult result =
        load_dataset(*json, [&fonts](char32_t letter) { return fonts.can_draw(letter); });
    ImGui::DestroyContext(context);
    report(data_path, result.problems);
    std::cout << data_path << ": " << result.data.organisations.size() << " organisations, "
              << result.problems.size() << " problems\n";
    return result.problems.empty() ? 0 : data_has_problems;
}

int csv(Language language, const std::string& data_path) {
    const std::optional<std::string> json = read_file(data_path);
    if (!json) {
        return wrong_call;
    }
    std::cout << memberships_csv(load_dataset(*json).data, language);
    return 0;
}

int presentation(const std::string& data_path) {
    const std::optional<std::string> json = read_file(data_path);
    if (!json) {
        return wrong_call;
    }
    std::cout << presentation_json(default_steps(load_dataset(*json).data));
    return 0;
}

int generate(std::size_t count, std::uint64_t seed) {
    std::cout << generated_data(count, seed);
    return 0;
}

int colours() {
    std::cout << colours_css() << shapes_css();
    return 0;
}

int page(const PageCall& call) {
    const std::optional<std::string> json = read_file(call.data_path);
    const std::optional<std::string> page_template = read_file(call.template_path);
    if (!json || !page_template) {
        return wrong_call;
    }
    const LoadResult result = load_dataset(*json);
    if (!result.problems.empty()) {
        report(call.data_path, result.problems);
        return data_has_problems;
    }
    // Before the work, so that nothing is printed of a page that is only half there.
    std::ofstream places(call.places_path, std::ios::binary);
    if (!places) {
        std::cerr << call.places_path << ": cannot be written\n";
        return wrong_call;
    }
    // Only to measure text with the fonts that the program draws with: nothing is drawn.
    ImGuiContext* context = ImGui::CreateContext();
    const Fonts fonts;
    PageSettings settings = call.settings;
    settings.data_bytes = json->size();
    settings.measure = [&fonts](std::string_view text, float size_px, Weight weight) {
        return fonts.measure(text, size_px, weight);
    };
    const StaticPage made = static_page(result.data, settings, *page_template);
    ImGui::DestroyContext(context);
    std::cout << made.html;
    places << made.places_css;
    return 0;
}

int text_page(const TextPageCall& call) {
    const std::optional<std::string> json = read_file(call.data_path);
    const std::optional<std::string> page_template = read_file(call.template_path);
    const std::optional<std::string> fragment = read_file(call.fragment_path);
    if (!json || !page_template || !fragment) {
        return wrong_call;
    }
    const LoadResult result = load_dataset(*json);
    if (!result.problems.empty()) {
        report(call.data_path, result.problems);
        return data_has_problems;
    }
    std::cout << text_page(result.data, call.settings, *page_template, *fragment);
    return 0;
}

}  // namespace timeline::tool
