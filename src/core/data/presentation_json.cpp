// Reads and writes a presentation's file (see presentation_json.h).
#include "core/data/presentation_json.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "core/data/data_file.h"
#include "core/data/data_reader.h"

namespace timeline {
namespace {

constexpr std::string_view file_name = "presentation.json";

SlideLook read_look(DataReader& reader, const JsonNode& node) {
    const std::string name = reader.string(node, "look", Need::optional);
    const SlideLook look = look_named(name);
    if (look == SlideLook::plain && !name.empty()) {
        reader.report(ProblemKind::unknown_look, member_of(node, "look"), name);
    }
    return look;
}

/// A step with a mistake is left out: half a slide is worse than none.
void read_step(DataReader& reader, const JsonNode& node, std::vector<Step>& steps) {
    const std::size_t before = reader.mistakes;
    Step step{.view = reader.string(node, "view", Need::optional),
              .figure = reader.text(node, "figure", Need::optional),
              .caption = reader.text(node, "caption", Need::required, LineBreaks::stay),
              .notes = reader.text(node, "notes", Need::optional, LineBreaks::stay),
              .look = read_look(reader, node)};
    if (reader.mistakes > before) {
        return;
    }
    if (steps.size() == max_steps) {
        reader.report(ProblemKind::too_many, node, std::to_string(max_steps));
        return;
    }
    steps.push_back(std::move(step));
}

nlohmann::ordered_json json_of(const LocalText& text) {
    return {{"sv", text.in(Language::swedish)}, {"en", text.in(Language::english)}};
}

}  // namespace

PresentationResult load_presentation(std::string_view bytes, const CanDraw& can_draw) {
    DataFile file = read_data_file(bytes);
    PresentationResult result;
    if (file.problem) {
        result.problems = {std::move(*file.problem)};
    } else {
        DataReader reader(file.text, can_draw);
        const JsonNode root{.value = &file.document.root};
        if (reader.expect(root, file.document.root.is(JsonValue::Kind::object), "object")) {
            reader.each(root, "steps", Need::required,
                        [&](const JsonNode& node) { read_step(reader, node, result.steps); });
        }
        result.problems = std::move(reader.problems);
    }
    for (Problem& problem : result.problems) {
        problem.path = std::string(file_name) + (problem.path.empty() ? "" : " ") + problem.path;
    }
    return result;
}

std::string presentation_json(const std::vector<Step>& steps) {
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Step& step : steps) {
        nlohmann::ordered_json entry = {{"view", step.view}};
        if (step.look != SlideLook::plain) {
            entry["look"] = name_of(step.look);
        }
        entry["caption"] = json_of(step.caption);
        if (!step.notes.empty()) {
            entry["notes"] = json_of(step.notes);
        }
        if (!step.figure.empty()) {
            entry["figure"] = json_of(step.figure);
        }
        list.push_back(std::move(entry));
    }
    const nlohmann::ordered_json file = {{"$schema", "./presentation.schema.json"},
                                         {"steps", std::move(list)}};
    return file.dump(2) + '\n';
}

}  // namespace timeline
