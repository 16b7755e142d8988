// Makes steps from data and slides from steps (see presentation.h).
#include "core/presentation.h"

#include <algorithm>

#include "core/presenter.h"
#include "core/text.h"
#include "core/wording.h"

namespace timeline {
namespace {

std::string heading_and_sentence(Text heading, const std::string& sentence, Language language) {
    return std::string(text(heading, language)) + '\n' + sentence;
}

/// A text that is made for each language.
template <typename Make>
LocalText each_language(const Make& make) {
    return {make(Language::swedish), make(Language::english)};
}

/// All that is known of a membership besides what its slide shows.
std::string member_notes(const Organisation& organisation, Language language) {
    std::string notes = organisation.about.in(language) + "\n" + organisation.city.in(language);
    for (const Figure& figure : organisation.figures) {
        notes += "\n" + figure_number(figure, language) + ' ' + figure.unit.in(language);
    }
    for (const Moment& moment : organisation.moments) {
        notes += "\n" + date_words(moment.date, language) + ": " + moment.title.in(language);
    }
    return notes;
}

Step member_step(const Organisation& organisation) {
    return {.view = "org=" + organisation.id,
            .figure = {},
            .caption = organisation.summary,
            .notes = each_language(
                [&](Language language) { return member_notes(organisation, language); })};
}

/// How many memberships go on; where all do, that is how many are shown anyway.
LocalText current_figure(const Dataset& data) {
    if (all_go_on(data)) {
        return {};
    }
    const auto count =
        std::to_string(std::ranges::count_if(data.organisations, &Organisation::goes_on));
    return {count, count};
}

Step opening_step(const Dataset& data) {
    return {
        .view = "",
        .figure = current_figure(data),
        .caption = each_language([&](Language language) {
            return std::string(text(Text::present_opening, language)) + '\n' +
                   belongs_words(data, language);
        }),
        .notes = each_language([&](Language language) { return summary_words(data, language); })};
}

std::string roles_sentence(const Dataset& data, Language language) {
    const auto with_roles = std::ranges::count_if(
        data.organisations, [](const Organisation& one) { return !one.roles.empty(); });
    return with_roles == 1
               ? std::string(text(Text::present_roles_sentence_one, language))
               : text(Text::present_roles_sentence, language, {std::to_string(with_roles)});
}

/// Nothing to tell where nobody has held one.
std::vector<Step> role_steps(const Dataset& data) {
    std::size_t count = 0;
    const auto lines = [&](Language language, bool counting) {
        std::string all =
            heading_and_sentence(Text::present_roles, roles_sentence(data, language), language);
        for (const Organisation& organisation : data.organisations) {
            for (const Role& role : organisation.roles) {
                all += "\n" + organisation.name.in(language) + ": " +
                       role_words(role.short_title, role, language);
                count += counting ? 1 : 0;
            }
        }
        return all;
    };
    const LocalText caption{lines(Language::swedish, true), lines(Language::english, false)};
    if (count == 0) {
        return {};
    }
    return {{.view = "",
             .figure = {std::to_string(count), std::to_string(count)},
             .caption = caption,
             .notes = {}}};
}

Step closing_step(const Dataset& data) {
    return {.view = "",
            .figure = current_figure(data),
            .caption = each_language([](Language language) {
                return heading_and_sentence(
                    Text::present_closing,
                    std::string(text(Text::present_closing_sentence, language)), language);
            }),
            .notes = each_language([&](Language language) {
                return text(Text::present_closing_notes, language,
                            {date_words(data.as_of, language), data.source_title});
            })};
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

/// Takes the first line away.
std::string take_line(std::vector<std::string>& lines) {
    if (lines.empty()) {
        return {};
    }
    std::string line = lines.front();
    lines.erase(lines.begin());
    return line;
}

void fill_organisation(Slide& slide, const Dataset& data, const Organisation& chosen,
                       Language language) {
    slide.organisation = &chosen;
    slide.themes = theme_words(data, chosen, language);
    slide.shape = main_shape(data, chosen);
    slide.title = chosen.name.in(language);
    slide.title_language = chosen.name_language;
    const std::string time = short_period_words(chosen.membership.period, language);
    slide.figure = time.empty() ? std::string(text(Text::present_not_stated, language)) : time;
    for (const Role& role : chosen.roles) {
        slide.details.push_back(role_words(role.title, role, language));
    }
}

}  // namespace

std::vector<Step> default_steps(const Dataset& data) {
    const FilteredView all = filter(data, {});
    std::vector<Step> steps = {opening_step(data)};
    for (const Organisation* organisation : all.dated) {
        steps.push_back(member_step(*organisation));
    }
    for (Step& step : role_steps(data)) {
        steps.push_back(std::move(step));
    }
    for (const Organisation* organisation : all.undated) {
        steps.push_back(member_step(*organisation));
    }
    steps.push_back(closing_step(data));
    return steps;
}

Slide slide_of(const Dataset& data, const ViewState& state) {
    const int number = state.presenting.step;
    const Step& step = data.steps.at(static_cast<std::size_t>(number - 1));
    const ViewState view = view_of_step(step, state, data);
    const Language language = state.language;
    Slide slide{
        .number = number, .count = static_cast<int>(data.steps.size()), .view = filter(data, view)};
    slide.notes = lines_of(step.notes.in(language));
    std::vector<std::string> lines = lines_of(step.caption.in(language));
    const Language other = language == Language::swedish ? Language::english : Language::swedish;
    std::vector<std::string> other_lines = lines_of(step.caption.in(other));
    if (const Organisation* chosen = data.find(view.selected)) {
        fill_organisation(slide, data, *chosen, language);
    } else {
        slide.title = take_line(lines);
        take_line(other_lines);
        slide.figure = std::to_string(slide.view.shown());
    }
    if (!step.figure.empty()) {
        slide.figure = step.figure.in(language);
    }
    slide.sentence = take_line(lines);
    slide.details.insert(slide.details.begin(), lines.begin(), lines.end());
    if (state.presenting.both_languages) {
        slide.other_sentence = take_line(other_lines);
    }
    return slide;
}

std::string slide_words(const Slide& slide, Language language) {
    std::string words = text(Text::present_step_words, language,
                             {std::to_string(slide.number), std::to_string(slide.count)});
    for (const std::string* part : {&slide.figure, &slide.title, &slide.sentence}) {
        if (!part->empty()) {
            words += ". " + *part;
        }
    }
    return words;
}

}  // namespace timeline
