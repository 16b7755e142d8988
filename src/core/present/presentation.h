// What does a presentation say? Its steps, and each step's words as they stand on the slide.
#pragma once

#include <string>
#include <vector>

#include "core/data/dataset.h"
#include "core/state/filter.h"
#include "core/state/view_state.h"

namespace timeline {

/// So many memberships nobody sits through one by one: their themes are told instead.
inline constexpr std::size_t most_told_by_row = 60;

/// A good presentation of the data itself: an opening, one step a membership in the order of time,
/// the roles, those whose start isn't stated, and a closing sum; of a long list, one step a theme.
std::vector<Step> default_steps(const Dataset& data);

/// How many memberships of a theme go on.
struct ThemeSum {
    Shape shape = Shape::none;
    std::string name;
    std::size_t count = 0;
};

/// A step's words. Empty where there is nothing to say.
struct Slide {
    int number = 1;  // counting from 1
    int count = 1;
    SlideLook look = SlideLook::plain;
    std::string figure;       // stands large
    std::string figure_note;  // what it leaves open
    std::string themes;
    Shape shape = Shape::none;
    std::string title;
    std::string title_language;  // BCP 47, when the title is a name in one language
    std::string sentence;
    std::string other_sentence;  // in the other language, when both are wanted
    std::vector<std::string> details;
    std::vector<ThemeSum> sums;                  // the most first; those that have one
    std::string source;                          // what all of it is taken from
    std::vector<std::string> notes;              // for the speaker alone
    const Organisation* organisation = nullptr;  // the one that the step is about
    FilteredView view;                           // the memberships on the slide's map
};

/// The slide of the step where the presentation stands; there must be one.
Slide slide_of(const MembershipIndex& index, const ViewState& state);
Slide slide_of(const Dataset& data, const ViewState& state);

/// "Steg 3 av 15. 2007. C40 Cities. Stockholm är …": what is read aloud once.
std::string slide_words(const Slide& slide, Language language);

}  // namespace timeline
