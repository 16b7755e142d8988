// What can be done without a browser, and how is it asked for? Checking the data, making the static
// pages and the colours of the page: `timeline_tool --help` lists the commands, and
// `timeline_tool COMMAND --help` what each takes.
//
// Exit code 1: the data has problems; 2: the command line or a file is wrong.
#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <functional>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

#include "core/base/language.h"
#include "tools/commands.h"

namespace {

using timeline::Language;
using timeline::SiteFile;

/// The words of the command line, read as what the commands take.
struct Calls {
    std::string data_path;
    Language csv_language = Language::swedish;
    std::size_t generated_count = 0;
    std::uint64_t generator_seed = 1;
    timeline::tool::PageCall page;
    timeline::tool::TextPageCall text_page;
    std::function<int()> chosen;
};

/// Words that stand for values.
template <typename Value>
using Choices = std::vector<std::pair<std::string, Value>>;

const Choices<Language>& languages() {
    static const Choices<Language> all = {{"sv", Language::swedish}, {"en", Language::english}};
    return all;
}

const Choices<SiteFile>& text_pages() {
    static const Choices<SiteFile> all = {{"help", SiteFile::help},
                                          {"accessibility", SiteFile::accessibility}};
    return all;
}

/// One of a few words and no other. The library's own transformer would take numbers too.
template <typename Value>
void add_choice(CLI::App& command, const std::string& name, const Choices<Value>& choices,
                Value& value, const std::string& help) {
    std::vector<std::string> words;
    for (const auto& choice : choices) {
        words.push_back(choice.first);
    }
    const auto take = [&choices, &value](const std::string& word) {
        for (const auto& [name_of_value, each] : choices) {
            value = name_of_value == word ? each : value;
        }
    };
    command.add_option_function<std::string>(name, take, help)
        ->required()
        ->check(CLI::IsMember(words));
}

void add_data(CLI::App& command, std::string& path) {
    command.add_option("DATA", path, "the data file, such as assets/organisations.json")
        ->required();
}

CLI::App& add_command(CLI::App& tool, Calls& calls, const std::string& name,
                      const std::string& help, std::function<int()> run) {
    CLI::App* command = tool.add_subcommand(name, help);
    command->callback([&calls, run = std::move(run)] { calls.chosen = run; });
    return *command;
}

void add_page(CLI::App& tool, Calls& calls) {
    timeline::tool::PageCall& call = calls.page;
    CLI::App& command =
        add_command(tool, calls, "page", "Prints the timeline's page in one language",
                    [&call] { return timeline::tool::page(call); });
    add_choice(command, "--lang", languages(), call.settings.language, "the page's language");
    command
        .add_option("--places", call.places_path,
                    "where to write the style sheet that places the page's picture")
        ->required();
    command
        .add_option("--wasm-bytes", call.settings.wasm_bytes,
                    "the program's size, for the bar that shows its progress")
        ->check(CLI::NonNegativeNumber);
    command
        .add_option("--download-bytes", call.settings.download_bytes,
                    "what a visitor downloads: program and data, compressed")
        ->check(CLI::NonNegativeNumber);
    add_data(command, call.data_path);
    command.add_option("TEMPLATE", call.template_path, "such as web/pages/index.html")->required();
}

void add_text_page(CLI::App& tool, Calls& calls) {
    timeline::tool::TextPageCall& call = calls.text_page;
    CLI::App& command =
        add_command(tool, calls, "text-page", "Prints a page of text in one language",
                    [&call] { return timeline::tool::text_page(call); });
    add_choice(command, "--lang", languages(), call.settings.language, "the page's language");
    add_choice(command, "--page", text_pages(), call.settings.page, "which of the pages it is");
    add_data(command, call.data_path);
    command.add_option("TEMPLATE", call.template_path, "such as web/pages/page.html")->required();
    command.add_option("FRAGMENT", call.fragment_path, "its text, such as web/pages/help.sv.html")
        ->required();
}

void add_generate(CLI::App& tool, Calls& calls) {
    CLI::App& command = add_command(
        tool, calls, "generate", "Prints a made-up data file, for measuring and tests",
        [&calls] { return timeline::tool::generate(calls.generated_count, calls.generator_seed); });
    constexpr std::size_t most = 2'000'000;
    command.add_option("COUNT", calls.generated_count, "how many memberships")
        ->required()
        ->check(CLI::Range(std::size_t{1}, most));
    command.add_option("--seed", calls.generator_seed,
                       "another number gives others; the same one the same (1)");
}

void add_commands(CLI::App& tool, Calls& calls) {
    tool.require_subcommand(1);
    add_data(add_command(tool, calls, "check", "Lists every mistake of a data file",
                         [&calls] { return timeline::tool::check(calls.data_path); }),
             calls.data_path);
    CLI::App& csv =
        add_command(tool, calls, "csv", "Prints the memberships for a spreadsheet",
                    [&calls] { return timeline::tool::csv(calls.csv_language, calls.data_path); });
    add_choice(csv, "LANGUAGE", languages(), calls.csv_language, "the words' language");
    add_data(csv, calls.data_path);
    add_data(
        add_command(tool, calls, "presentation", "Prints a first presentation, made from the data",
                    [&calls] { return timeline::tool::presentation(calls.data_path); }),
        calls.data_path);
    add_generate(tool, calls);
    add_command(tool, calls, "colours", "Prints the style sheet of the page's colours",
                timeline::tool::colours);
    add_page(tool, calls);
    add_text_page(tool, calls);
}

/// Names what was mistyped, where the library would only say what is missing.
std::string complaint(const CLI::App& tool, const CLI::ParseError& error) {
    constexpr bool of_commands_too = true;
    const std::vector<std::string> left = tool.remaining(of_commands_too);
    const auto option = std::find_if(left.begin(), left.end(),
                                     [](const std::string& word) { return word.starts_with('-'); });
    if (option != left.end()) {
        return "no such option: " + *option;
    }
    const bool has_command = !tool.get_subcommands().empty();
    return has_command || left.empty() ? error.what() : "no such command: " + left.front();
}

int answer(const CLI::App& tool, const CLI::ParseError& error) {
    const bool is_help = error.get_exit_code() == 0;
    if (is_help) {
        return tool.exit(error);
    }
    std::cerr << tool.get_name() << ": " << complaint(tool, error) << "\n\n" << tool.help();
    return timeline::tool::wrong_call;
}

int run(int argc, char** argv) {
    CLI::App tool("Checks the membership timeline's data and makes its static pages",
                  "timeline_tool");
    Calls calls;
    add_commands(tool, calls);
    try {
        tool.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return answer(tool, error);
    }
    return calls.chosen();
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return run(argc, argv);
    } catch (const std::exception& error) {  // no memory, or a command declared wrongly above
        std::fputs(error.what(), stderr);
        return timeline::tool::wrong_call;
    }
}
