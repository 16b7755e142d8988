// Reads and writes a presentation's file (see presentation_json.h).
#include "core/presentation_json.h"

#include <utility>

#include "core/data_reader.h"
#include "core/dataset_json.h"

namespace timeline {
namespace {

constexpr std::string_view file_name = "presentation.json";

PresentationResult fail(ProblemKind kind, Place place = {}) {
    return {.problems = {{kind, std::string(file_name), place.line, place.column, ""}}};
}

/// A step with a mistake is left out: half a slide is worse than none.
void read_step(DataReader& reader, const JsonNode& node, std::vector<Step>& steps) {
    const std::size_t before = reader.faults();
    Step step{.view = reader.string(node, "view", Need::optional),
              .figure = reader.text(node, "figure", Need::optional),
              .caption = reader.text(node, "caption", Need::required, LineBreaks::stay),
              .notes = reader.text(node, "notes", Need::optional, LineBreaks::stay)};
    if (reader.faults() > before) {
        return;
    }
    if (steps.size() == max_steps) {
        reader.report(ProblemKind::too_many, node.path, std::to_string(max_steps));
        return;
    }
    steps.push_back(std::move(step));
}

nlohmann::ordered_json json_of(const LocalText& text) {
    return {{"sv", text.in(Language::swedish)}, {"en", text.in(Language::english)}};
}

}  // namespace

PresentationResult load_presentation(std::string_view json_text) {
    if (json_text.size() > max_data_bytes) {
        return fail(ProblemKind::too_large);
    }
    const JsonDocument document = parse_json(json_text);
    if (document.root.is_discarded()) {
        return fail(ProblemKind::not_json, LineIndex(json_text).place_of(document.mistake_offset));
    }
    DataReader reader(json_text, document);
    const JsonNode root{&document.root, ""};
    PresentationResult result;
    if (reader.expect(root, document.root.is_object(), "object")) {
        reader.each(root, "steps", Need::required,
                    [&](const JsonNode& node) { read_step(reader, node, result.steps); });
    }
    result.problems = std::move(reader.problems);
    for (Problem& problem : result.problems) {
        problem.path = std::string(file_name) + (problem.path.empty() ? "" : " ") + problem.path;
    }
    return result;
}

std::string presentation_json(const std::vector<Step>& steps) {
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Step& step : steps) {
        nlohmann::ordered_json entry = {{"view", step.view}, {"caption", json_of(step.caption)}};
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
