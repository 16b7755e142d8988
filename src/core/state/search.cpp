// Looks for words in all that is known of an organisation (see search.h).
#include "core/state/search.h"

#include <algorithm>

#include "core/base/fold.h"

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

std::vector<Field> fields_of(const Dataset& data, const Organisation& organisation,
                             Language language) {
    std::vector<Field> fields = {{organisation.name.in(language)}};
    const auto add = [&fields](const std::string& text, FoundIn where = FoundIn::text,
                               bool is_long = false) {
        if (!text.empty()) {
            fields.push_back({text, where, is_long});
        }
    };
    add(organisation.more->full_name.in(language));
    for (const LocalText* name : {&organisation.more->full_name, &organisation.name}) {
        add(name->sv);
        add(name->en);
    }
    for (const std::size_t theme : organisation.themes) {
        add(data.themes[theme].name.in(language), FoundIn::theme);
    }
    for (const Role& role : organisation.more->roles) {
        add(role.title.in(language), FoundIn::role, true);
    }
    for (const Moment& moment : organisation.more->moments) {
        add(moment.title.in(language), FoundIn::moment, true);
    }
    add(organisation.more->as.in(language));
    for (const LocalText* text :
         {&organisation.more->summary, &organisation.more->about, &organisation.more->city}) {
        add(text->in(language), FoundIn::text, true);
    }
    for (const Relation& relation : organisation.more->related) {
        add(relation.text.in(language), FoundIn::relation, true);
    }
    return fields;
}

SearchWords search_words(std::string_view written) { return split(fold(written)); }

std::optional<Finding> find_words(const Dataset& data, const Organisation& organisation,
                                  Language language, const SearchWords& words) {
    if (words.empty()) {
        return Finding();
    }
    const std::vector<Field> fields = fields_of(data, organisation, language);
    std::vector<std::string> folded;
    for (const Field& field : fields) {
        folded.push_back(fold(field.text));
    }
    // A word has no space in it, so that it lies in one field if it lies in any.
    const auto field_with = [&folded](const std::string& word) {
        return std::ranges::find_if(
            folded, [&word](const std::string& text) { return contains(text, word); });
    };
    Finding finding;
    for (const std::string& word : words) {
        const auto found = field_with(word);
        if (found == folded.end()) {
            return std::nullopt;
        }
        if (finding.text.empty() && found != folded.begin()) {
            const Field& field = fields.at(static_cast<std::size_t>(found - folded.begin()));
            finding = {field.where, field.is_long ? around(field.text, word) : field.text};
        }
    }
    return finding;
}

}  // namespace timeline
