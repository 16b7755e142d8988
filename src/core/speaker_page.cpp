// The speaker's window as elements (see speaker_page.h).
#include "core/speaker_page.h"

#include <utility>

#include "core/document_nodes.h"
#include "core/slide_picture.h"
#include "core/text.h"

namespace timeline {
namespace {

class Window {
   public:
    Window(const LayoutInput& input, const Slide& slide) : input_(input), slide_(slide) {}

    std::vector<Node> nodes() const { return {head(), now(), next(), notes()}; }

   private:
    std::string words(Text id) const { return std::string(text(id, input_.state.language)); }

    Node clock(const std::string& id, Text name) const {
        return container(id + "-clock", "div",
                         {element(id + "-name", "dt", words(name)), element(id, "dd", "")});
    }

    Node head() const {
        const std::string heading =
            text(Text::speaker_heading, input_.state.language,
                 {std::to_string(slide_.number), std::to_string(slide_.count)});
        Node clocks = container("speaker-clocks", "dl",
                                {clock("speaker-time", Text::speaker_time),
                                 clock("speaker-elapsed", Text::speaker_elapsed),
                                 clock("speaker-step", Text::speaker_step)});
        return container("speaker-head", "header",
                         {element("speaker-title", "h1", heading), std::move(clocks),
                          button_element("speaker-pause", words(Text::speaker_pause)),
                          button_element("speaker-reset", words(Text::speaker_reset))});
    }

    Text audience_sees() const {
        switch (input_.state.presenting.screen) {
            case PresenterScreen::black:
                return Text::speaker_now_black;
            case PresenterScreen::white:
                return Text::speaker_now_white;
            case PresenterScreen::link:
                return Text::speaker_now_link;
            default:
                return Text::speaker_now;
        }
    }

    Node part(const std::string& id, Text heading, std::vector<Node> content) const {
        content.insert(content.begin(), element(id + "-heading", "h2", words(heading)));
        Node section = container(id, "section", std::move(content));
        section.attributes.emplace_back("aria-labelledby", id + "-heading");
        return section;
    }

    /// The picture, with its words for those who listen.
    std::vector<Node> picture(const std::string& id, const Slide& slide) const {
        Node said = element(id + "-words", "p", slide_words(slide, input_.state.language));
        said.attributes.emplace_back("class", "visually-hidden");
        return {std::move(said),
                container(id + "-figure", "div", {slide_picture(input_, slide, id + "-picture")},
                          "picture")};
    }

    Node now() const { return part("speaker-now", audience_sees(), picture("now", slide_)); }

    Node next() const {
        if (slide_.number == slide_.count) {
            return part("speaker-next", Text::speaker_next,
                        {element("next-words", "p", words(Text::speaker_last))});
        }
        ViewState state = input_.state;
        ++state.presenting.step;
        return part("speaker-next", Text::speaker_next,
                    picture("next", slide_of(input_.data, state)));
    }

    Node notes() const {
        std::vector<Node> lines;
        for (std::size_t i = 0; i < slide_.notes.size(); ++i) {
            lines.push_back(element("speaker-note-" + std::to_string(i), "p", slide_.notes[i]));
        }
        if (lines.empty()) {
            lines.push_back(element("speaker-note-0", "p", words(Text::speaker_no_notes)));
        }
        Node section = part("speaker-notes", Text::speaker_notes, std::move(lines));
        section.attributes.emplace_back("tabindex", "0");  // scrolls where it is long
        return section;
    }

    const LayoutInput& input_;
    const Slide& slide_;
};

}  // namespace

std::vector<Node> speaker_nodes(const LayoutInput& input, const Slide& slide) {
    return Window(input, slide).nodes();
}

}  // namespace timeline
