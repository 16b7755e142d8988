// Looks for words in all that is known of an organisation (see search.h).
#include "core/search.h"

#include <algorithm>
#include <optional>

#include "core/fold.h"
#include "core/text.h"

namespace timeline {
namespace {

std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> words;
    std::size_t begin = 0;
    while ((begin = text.find_first_not_of(' ', begin)) != std::string::npos) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        words.push_back(text.substr(begin, end - begin));
        begin = end;
    }
    return words;
}

/// A text that is looked into, and how it is told that something was found there.
struct Field {
    enum class Told { not_at_all, whole, around } told = Told::whole;
    std::optional<Text> label;
    std::string text;
};

/// In the order in which they are worth telling.
std::vector<Field> fields_of(const Dataset& data, const Organisation& organisation,
                             Language language) {
    using Told = Field::Told;
    std::vector<Field> fields = {{Told::not_at_all, {}, organisation.name.in(language)}};
    const auto add = [&fields](Told told, std::optional<Text> label, const std::string& text) {
        if (!text.empty()) {
            fields.push_back({told, label, text});
        }
    };
    for (const LocalText* name : {&organisation.full_name, &organisation.name}) {
        add(Told::whole, {}, name->in(language));
        add(Told::whole, {}, name->sv);
        add(Told::whole, {}, name->en);
    }
    for (const std::size_t theme : organisation.themes) {
        add(Told::whole, Text::column_theme, data.themes[theme].name.in(language));
    }
    for (const Role& role : organisation.roles) {
        add(Told::around, Text::roles, role.title.in(language));
    }
    for (const Moment& moment : organisation.moments) {
        add(Told::around, Text::moments, moment.title.in(language));
    }
    add(Told::whole, {}, organisation.membership.as.in(language));
    add(Told::around, {}, organisation.summary.in(language));
    add(Told::around, {}, organisation.about.in(language));
    add(Told::around, {}, organisation.city.in(language));
    for (const Relation& relation : organisation.related) {
        add(Told::around, Text::related, relation.text.in(language));
    }
    return fields;
}

bool contains(const std::string& folded, const std::string& word) {
    return folded.find(word) != std::string::npos;
}

/// A few words on either side of the one that was found.
std::string around(const std::string& text, const std::string& word) {
    constexpr std::size_t before = 1;  // a row has little room: what was found is to be in sight
    constexpr std::size_t after = 6;
    const std::vector<std::string> words = split(text);
    const auto found = static_cast<std::size_t>(
        std::ranges::find_if(words,
                             [&word](const auto& each) { return contains(fold(each), word); }) -
        words.begin());
    const std::size_t begin = found < words.size() ? found - std::min(found, before) : 0;
    const std::size_t end = std::min(begin + before + after, words.size());
    std::string part = begin > 0 ? "…" : "";
    for (std::size_t i = begin; i < end; ++i) {
        part += (part.empty() ? "" : " ") + words[i];
    }
    return part + (end < words.size() ? " …" : "");
}

}  // namespace

SearchWords search_words(std::string_view written) { return split(fold(written)); }

bool matches(const Dataset& data, const Organisation& organisation, Language language,
             const SearchWords& words) {
    if (words.empty()) {
        return true;
    }
    std::string all;
    for (const Field& field : fields_of(data, organisation, language)) {
        all += field.text + ' ';
    }
    all = fold(all);
    return std::ranges::all_of(words, [&all](const auto& word) { return contains(all, word); });
}

std::string search_reason(const Dataset& data, const Organisation& organisation, Language language,
                          const SearchWords& words) {
    const std::string name = fold(organisation.name.in(language));
    const auto word =
        std::ranges::find_if(words, [&name](const auto& each) { return !contains(name, each); });
    if (word == words.end()) {
        return {};
    }
    const std::vector<Field> fields = fields_of(data, organisation, language);
    const auto field = std::ranges::find_if(
        fields, [&word](const Field& each) { return contains(fold(each.text), *word); });
    if (field == fields.end()) {
        return {};
    }
    const std::string told =
        field->told == Field::Told::around ? around(field->text, *word) : field->text;
    return field->label ? text(Text::search_reason, language, {text(*field->label, language), told})
                        : told;
}

}  // namespace timeline
