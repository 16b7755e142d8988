// Makes steps from data and slides from steps (see presentation.h).
#include "core/present/presentation.h"

#include <algorithm>
#include <utility>

#include "core/state/presenting.h"
#include "core/words/text.h"
#include "core/words/wording.h"

namespace timeline {
namespace {

/// A text that is made for each language.
template <typename Make>
LocalText each_language(const Make& make) {
    return {make(Language::swedish), make(Language::english)};
}

/// All that is known of a membership besides what its slide shows.
std::string member_notes(const Organisation& organisation, Language language) {
    std::string notes = organisation.more->about.in(language);
    if (!organisation.more->city.empty()) {
        notes += "\n" + organisation.more->city.in(language);
    }
    for (const Figure& figure : organisation.more->figures) {
        notes += "\n" + figure_number(figure, language) + ' ' + figure.unit.in(language);
    }
    for (const Moment& moment : organisation.more->moments) {
        notes += "\n" + date_words(moment.date, language) + ": " + moment.title.in(language);
    }
    return notes;
}

/// What is said of it in a sentence, or since when.
LocalText key_sentence(const Organisation& organisation) {
    if (!organisation.more->summary.empty()) {
        return organisation.more->summary;
    }
    return each_language(
        [&](Language language) { return membership_words(organisation, language) + '.'; });
}

Step member_step(const Organisation& organisation) {
    return {.view = "org=" + organisation.id,
            .figure = {},
            .caption = key_sentence(organisation),
            .notes = each_language(
                [&](Language language) { return member_notes(organisation, language); })};
}

Step opening_step(const Dataset& data) {
    return {
        .view = "",
        .figure = {},
        .caption = each_language([&](Language language) {
            return std::string(text(Text::present_opening, language)) + '\n' +
                   opening_words(data, language);
        }),
        .notes = each_language([&](Language language) { return summary_words(data, language); }),
        .look = SlideLook::title};
}

std::string roles_sentence(const Dataset& data, Language language) {
    const auto with_roles = std::ranges::count_if(
        data.organisations, [](const Organisation& one) { return !one.more->roles.empty(); });
    return with_roles == 1
               ? std::string(text(Text::present_roles_sentence_one, language))
               : text(Text::present_roles_sentence, language, {std::to_string(with_roles)});
}

std::string roles_heading(std::size_t count, Language language) {
    return count == 1 ? std::string(text(Text::present_roles_one, language))
                      : text(Text::present_roles, language, {std::to_string(count)});
}

/// Nothing to tell where nobody has held one.
std::vector<Step> role_steps(const Dataset& data) {
    std::size_t count = 0;
    for (const Organisation& organisation : data.organisations) {
        count += organisation.more->roles.size();
    }
    if (count == 0) {
        return {};
    }
    const auto lines = [&](Language language) {
        std::string all = roles_heading(count, language) + '\n' + roles_sentence(data, language);
        for (const Organisation& organisation : data.organisations) {
            for (const Role& role : organisation.more->roles) {
                all += "\n" + organisation.name.in(language) + ": " +
                       role_words(role.short_title, role, language);
            }
        }
        return all;
    };
    return {{.view = "",
             .figure = {},
             .caption = each_language(lines),
             .notes = {},
             .look = SlideLook::roles}};
}

std::string closing_heading(const Dataset& data, Language language) {
    const auto count = std::ranges::count_if(data.organisations, &Organisation::goes_on);
    if (count <= 1) {
        return std::string(
            text(count == 1 ? Text::present_closing_one : Text::present_closing_none, language));
    }
    return text(Text::present_closing, language, {std::to_string(count)});
}

Step closing_step(const Dataset& data) {
    return {.view = "",
            .figure = {},
            .caption = each_language([&](Language language) {
                return closing_heading(data, language) + '\n' +
                       std::string(text(Text::present_closing_sentence, language));
            }),
            .notes = each_language([&](Language language) {
                return text(Text::present_closing_notes, language,
                            {date_words(data.as_of, language), data.source_title});
            }),
            .look = SlideLook::themes};
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
    slide.figure = short_period_words(chosen.membership.period, language);
    if (slide.figure.empty()) {
        slide.figure = text(Text::present_member, language);
        slide.figure_note = text(Text::present_not_stated, language);
    }
    for (const Role& role : chosen.more->roles) {
        slide.details.push_back(role_words(role.title, role, language));
    }
}

/// "4" of "4 uppdrag"; empty where a heading doesn't begin with a number.
std::string leading_number(std::string_view heading) {
    const std::size_t end = heading.find_first_not_of("0123456789");
    return end == std::string_view::npos || heading[end] != ' ' ? std::string()
                                                                : std::string(heading, 0, end);
}

std::vector<ThemeSum> sums_of(const Dataset& data, const FilteredView& view, Language language) {
    struct Count {
        std::size_t theme = 0;
        std::size_t memberships = 0;
    };
    std::vector<Count> counts(data.themes.size());
    for (const Organisation* organisation : view.rows) {
        for (const std::size_t theme : organisation->themes) {
            counts.at(theme).theme = theme;
            counts.at(theme).memberships += organisation->goes_on() ? 1U : 0U;
        }
    }
    std::erase_if(counts, [](const Count& count) { return count.memberships == 0; });
    // They are few: the most first, and of as many the theme that comes first.
    for (std::size_t end = 1; end < counts.size(); ++end) {
        for (std::size_t i = end; i > 0 && counts[i].memberships > counts[i - 1].memberships; --i) {
            std::swap(counts[i], counts[i - 1]);
        }
    }
    std::vector<ThemeSum> sums;
    for (const auto& [theme, memberships] : counts) {
        sums.push_back({.shape = data.themes[theme].shape,
                        .name = data.themes[theme].name.in(language),
                        .count = memberships});
    }
    return sums;
}

/// Of a step that is about no single organisation: a heading, and a number that it begins with or
/// how many are shown.
void fill_heading(Slide& slide, const Dataset& data, std::string heading, Language language) {
    slide.title = std::move(heading);
    if (slide.look == SlideLook::title) {
        return;
    }
    slide.figure = leading_number(slide.title);
    if (slide.figure.empty()) {
        slide.figure = count_words(slide.view.shown(), language);
    }
    if (slide.look == SlideLook::themes) {
        slide.sums = sums_of(data, slide.view, language);
        slide.source = source_and_date_words(data, language);
    }
}

/// A step for each theme that any has.
std::vector<Step> theme_steps(const Dataset& data) {
    std::vector<Step> steps;
    for (std::size_t i = 0; i < data.themes.size(); ++i) {
        const Theme& theme = data.themes[i];
        if (data.facts().of_theme[i] == 0) {
            continue;
        }
        steps.push_back({.view = "theme=" + theme.id,
                         .figure = {},
                         .caption = each_language([&](Language language) {
                             return theme.name.in(language) + '\n' + theme.description.in(language);
                         }),
                         .notes = {}});
    }
    return steps;
}

}  // namespace

std::vector<Step> default_steps(const Dataset& data) {
    if (data.organisations.size() > most_told_by_row) {
        std::vector<Step> steps = theme_steps(data);
        steps.insert(steps.begin(), opening_step(data));
        steps.push_back(closing_step(data));
        return steps;
    }
    const FilteredView all = filter(data, {});
    std::vector<Step> steps = {opening_step(data)};
    for (const Organisation* organisation : all.dated()) {
        steps.push_back(member_step(*organisation));
    }
    for (Step& step : role_steps(data)) {
        steps.push_back(std::move(step));
    }
    for (const Organisation* organisation : all.undated()) {
        steps.push_back(member_step(*organisation));
    }
    steps.push_back(closing_step(data));
    return steps;
}

Slide slide_of(const Dataset& data, const ViewState& state) {
    return slide_of(MembershipIndex(data), state);
}

Slide slide_of(const MembershipIndex& index, const ViewState& state) {
    const Dataset& data = index.data();
    const int number = state.presenting.step;
    const Step& step = data.steps.at(static_cast<std::size_t>(number - 1));
    const ViewState view = view_of_step(step, state, data);
    const Language language = state.language;
    Slide slide{.number = number,
                .count = static_cast<int>(data.steps.size()),
                .view = filter(index, view)};
    slide.notes = lines_of(step.notes.in(language));
    std::vector<std::string> lines = lines_of(step.caption.in(language));
    const Language other = language == Language::swedish ? Language::english : Language::swedish;
    std::vector<std::string> other_lines = lines_of(step.caption.in(other));
    if (const Organisation* chosen = data.find(view.selected)) {
        fill_organisation(slide, data, *chosen, language);
    } else {
        slide.look = step.look;
        take_line(other_lines);
        fill_heading(slide, data, take_line(lines), language);
    }
    if (!step.figure.empty() && slide.look != SlideLook::title) {
        slide.figure = step.figure.in(language);
        slide.figure_note.clear();
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
    const bool is_in_title = slide.title.starts_with(slide.figure + ' ');
    const auto add = [&words](const std::string& part, std::string_view before) {
        words += part.empty() ? std::string() : std::string(before) + part;
    };
    add(is_in_title ? std::string() : slide.figure, ". ");
    add(slide.figure_note, ", ");
    add(slide.title, ". ");
    add(slide.sentence, ". ");
    for (const ThemeSum& sum : slide.sums) {
        add(sum.name + ' ' + std::to_string(sum.count), &sum == slide.sums.data() ? " " : ", ");
    }
    return words;
}

}  // namespace timeline
