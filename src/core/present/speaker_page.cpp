// The speaker's window as elements (see speaker_page.h).
#include "core/present/speaker_page.h"

#include <utility>

#include "core/base/ids.h"
#include "core/markup/elements.h"
#include "core/present/command_buttons.h"
#include "core/present/slide_picture.h"
#include "core/state/presenting.h"
#include "core/words/text.h"

namespace timeline {
namespace {

class Window {
   public:
    Window(const LayoutInput& input, const Slide& slide) : input_(input), slide_(slide) {}

    std::vector<Node> nodes() const {
        return {container("speaker-parts", "div", {head(), notes(), now(), next()})};
    }

   private:
    std::string_view words(Text id) const { return text(id, input_.state.language); }

    Node clock(const std::string& id, Text name) const {
        return container(part_of(id, "clock"), "div",
                         {element(part_of(id, "name"), "dt", words(name)), element(id, "dd", "")});
    }

    Node head() const {
        const std::string heading =
            text(Text::speaker_heading, input_.state.language,
                 {std::to_string(slide_.number), std::to_string(slide_.count)});
        Node elapsed = clock("speaker-elapsed", Text::speaker_elapsed);
        elapsed.children.push_back(element("speaker-over", "dd", ""));
        elapsed.children.back().set("data-words", words(Text::speaker_over));
        Node clocks = container("speaker-clocks", "dl",
                                {clock("speaker-time", Text::speaker_time), std::move(elapsed),
                                 clock("speaker-step", Text::speaker_step)});
        return container("speaker-head", "header",
                         {element("speaker-title", "h1", heading), std::move(clocks),
                          sign_button("speaker-pause", words(Text::speaker_pause), {}),
                          sign_button("speaker-reset", words(Text::speaker_reset), {})});
    }

    Text audience_sees() const {
        switch (input_.state.presenting.screen) {
            case PresenterScreen::black: return Text::speaker_now_black;
            case PresenterScreen::white: return Text::speaker_now_white;
            case PresenterScreen::link: return Text::speaker_now_link;
            default: return Text::speaker_now;
        }
    }

    Node part(const std::string& id, Text heading, std::vector<Node> content) const {
        content.insert(content.begin(), element(part_of(id, "heading"), "h2", words(heading)));
        Node section = container(id, "section", std::move(content));
        section.set("aria-labelledby", part_of(id, "heading"));
        return section;
    }

    /// The picture, with its words for those who listen.
    std::vector<Node> picture(const std::string& id, const Slide& slide) const {
        Node said = element(part_of(id, "words"), "p", slide_words(slide, input_.state.language));
        said.set("class", "visually-hidden");
        return {std::move(said),
                container(part_of(id, "figure"), "div",
                          {slide_picture(input_, slide, part_of(id, "picture"))}, "picture")};
    }

    Node now() const { return part("speaker-now", audience_sees(), picture("now", slide_)); }

    Node next() const {
        if (slide_.number == slide_.count) {
            return part("speaker-next", Text::speaker_next,
                        {element("next-words", "p", words(Text::speaker_last))});
        }
        ViewState state = input_.state;
        ++state.presenting.step;
        const Slide slide = slide_of(input_.data, state);
        std::vector<Node> content = picture("next", slide);
        content.push_back(next_line(slide));
        return part("speaker-next", Text::speaker_next, std::move(content));
    }

    /// "2014 CNCA", for the eye: the picture's words say more.
    static Node next_line(const Slide& slide) {
        Node line = container("next-line", "p",
                              {element("next-figure-words", "span", slide.figure + ' '),
                               element("next-title", "strong", slide.title)});
        line.set("aria-hidden", "true");
        return line;
    }

    Node notes_sizes_group() const {
        Node smaller = named_button("speaker-smaller", "A−", words(Text::speaker_smaller));
        disable_at(smaller, input_.state.presenting.notes_px == notes_sizes.front());
        Node larger = named_button("speaker-larger", "A+", words(Text::speaker_larger));
        disable_at(larger, input_.state.presenting.notes_px == notes_sizes.back());
        return container("speaker-sizes", "div", {std::move(smaller), std::move(larger)});
    }

    /// It keeps the focus, as the next press may be on it again.
    static void disable_at(Node& button, bool at_end) {
        if (at_end) {
            button.set("aria-disabled", "true");
        }
    }

    Node notes() const {
        std::vector<Node> lines;
        for (std::size_t i = 0; i < slide_.notes.size(); ++i) {
            lines.push_back(element("speaker-note-" + std::to_string(i), "p", slide_.notes[i]));
        }
        if (lines.empty()) {
            lines.push_back(element("speaker-note-0", "p", words(Text::speaker_no_notes)));
        }
        Node text = container("speaker-notes-text", "section", std::move(lines));
        text.attributes = {{"aria-labelledby", "speaker-notes-heading"},
                           {"tabindex", "0"},  // scrolls where it is long
                           {"data-size", std::to_string(input_.state.presenting.notes_px)}};
        return container("speaker-notes", "div",
                         {element("speaker-notes-heading", "h2", words(Text::speaker_notes)),
                          notes_sizes_group(), std::move(text)});
    }

    const LayoutInput& input_;
    const Slide& slide_;
};

/// One dot a step, for the eye: the heading has the number.
Node dots(const Presenting& now, std::size_t count) {
    Node line = container("speaker-dots", "span", {});
    line.set("aria-hidden", "true");
    for (std::size_t step = 1; step <= count; ++step) {
        const auto at = static_cast<std::size_t>(now.step);
        line.children.push_back(element("speaker-dot-" + std::to_string(step), "span", ""));
        line.children.back().set("data-place", step < at ? "past" : step == at ? "now" : "coming");
    }
    return line;
}

}  // namespace

Node speaker_progress(const LayoutInput& input) {
    const Presenting& now = input.state.presenting;
    const Language language = input.state.language;
    const auto button = [language](const char* id, const char* sign, Text name) {
        return named_button(id, sign, std::string(text(name, language)));
    };
    const std::string minutes = std::to_string(now.plan_minutes);
    Node plan = element("speaker-plan", "span",
                        now.plan_minutes > 0 ? text(Text::speaker_plan, language, {minutes})
                                             : std::string(text(Text::speaker_no_plan, language)));
    plan.set("data-minutes", minutes);
    return container(
        "speaker-progress", "div",
        {dots(now, input.data.steps.size()), button("speaker-shorter", "−", Text::speaker_shorter),
         std::move(plan), button("speaker-longer", "+", Text::speaker_longer)});
}

std::vector<Node> speaker_nodes(const LayoutInput& input, const Slide& slide) {
    return Window(input, slide).nodes();
}

}  // namespace timeline
