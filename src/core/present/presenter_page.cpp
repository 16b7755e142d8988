// The slide's elements and the presenter's buttons (see presenter_page.h).
#include "core/present/presenter_page.h"

#include <algorithm>
#include <array>

#include "core/base/ids.h"
#include "core/markup/elements.h"
#include "core/page/stage.h"
#include "core/present/command_buttons.h"
#include "core/present/presenting_facts.h"
#include "core/present/slide_picture.h"
#include "core/present/speaker_page.h"
#include "core/state/presenting.h"
#include "core/state/url_state.h"
#include "core/words/text.h"
#include "core/words/text_rows.h"
#include "core/words/wording.h"

namespace timeline {
namespace {

void mark_title(Node& node, const Slide& slide, Language language) {
    if (slide.organisation != nullptr && slide.title == slide.organisation->name.in(language)) {
        mark_name(node, slide.title_language);
    } else {
        mark_language(node, slide.title_language);
    }
}

/// The heading is the name; the year stands before it, as on the slide.
Node slide_node(const Stage& stage, const Slide& slide) {
    Node section = container("slide", "section", {});
    section.set("aria-labelledby", "slide-title");
    for (const char* id :
         {"slide-site", "slide-count", "slide-figure", "slide-figure-note", "slide-themes"}) {
        if (stage.has(id)) {  // a title slide has its title alone
            section.children.push_back(stage.text_node(id, "p"));
        }
    }
    section.children.push_back(stage.text_node("slide-title", "h1"));
    mark_title(section.children.back(), slide, stage.language());
    for (const TextBlock& block : stage.scene.blocks) {
        if (block.role.area != Area::slide) {
            continue;
        }
        section.children.push_back(stage.text_node(block.id, "p"));
        if (block.role.as == ReadAs::other_language) {
            mark_language(section.children.back(),
                          stage.language() == Language::swedish ? "en" : "sv");
        }
    }
    // Those who listen have the list of all steps.
    section.children.push_back(stage.seen_texts("map", Area::map));
    return section;
}

class Controls {
   public:
    explicit Controls(const LayoutInput& input)
        : input_(input), now_(input.state.presenting), language_(input.state.language) {}

    std::vector<Node> nodes() const {
        std::vector<Node> all = {bar()};
        if (now_.live) {
            return all;
        }
        all.push_back(commands());
        all.push_back(steps());
        all.push_back(link());
        return all;
    }

   private:
    std::string_view words(Text id) const { return text(id, language_); }

    const CommandButton& known(std::string_view id) const {
        const auto& buttons = command_buttons();
        return *std::find_if(buttons.begin(), buttons.end(),
                             [id](const CommandButton& button) { return button.id == id; });
    }

    /// Those that switch something say whether it is on.
    void add_state(Node& node, std::string_view id) const {
        const auto pressed = [&](bool on) { node.set("aria-pressed", on ? "true" : "false"); };
        if (id == "present-play") {
            pressed(now_.plays);
        } else if (id == "present-spotlight") {
            pressed(now_.spotlight);
        } else if (id == "present-both") {
            pressed(now_.both_languages);
        } else if (id == "present-black") {
            pressed(now_.screen == PresenterScreen::black);
        } else if (id == "present-white") {
            pressed(now_.screen == PresenterScreen::white);
        } else if (id == "present-link") {
            pressed(now_.screen == PresenterScreen::link);
        } else if (id == "present-steps") {
            node.set("aria-expanded", now_.screen == PresenterScreen::steps ? "true" : "false");
        } else if (id == "present-commands") {
            node.set("aria-expanded", now_.screen == PresenterScreen::commands ? "true" : "false");
        }
    }

    /// From each of the two windows one comes to the other.
    std::string_view name_of(const CommandButton& button) const {
        return words(button.id == "present-window" && now_.speaker ? Text::present_audience
                                                                   : button.name);
    }

    std::vector<std::string> first_keys(const CommandButton& button, std::size_t most) const {
        std::vector<std::string> keys = key_names(button, input_.state.single_keys, language_);
        keys.resize(std::min(keys.size(), most));
        return keys;
    }

    /// The page's style draws the sign, and shows its words to whom they are of use.
    Node quick_button(std::string_view id) const {
        const CommandButton& button = known(id);
        const std::string own_id = quick_id(id);
        Node node = sign_button(own_id, name_of(button), first_keys(button, 1));
        node.set("data-command", id);
        add_state(node, id);
        return node;
    }

    /// "Steg 4: C40 Cities väntar", with the name in its own language.
    Node waiting_step() const {
        const Slide slide = slide_of(input_.data, input_.state);
        const std::string said =
            text(Text::present_waits, language_, {std::to_string(now_.step), "{1}"});
        const std::size_t at = said.find("{1}");
        Node name = element("present-waits-name", "strong", slide.title);
        mark_title(name, slide, language_);
        return container(
            "present-waits", "p",
            {element("present-waits-step", "span", said.substr(0, at)), std::move(name),
             element("present-waits-word", "span", said.substr(at + 3))});
    }

    /// Above the timeline while a question is answered.
    std::vector<Node> way_back() const {
        Node back = button_element("present-back", "");
        back.set("aria-keyshortcuts", "F5");
        back.children = {element("present-back-words", "span",
                                 text(Text::present_back, language_, {std::to_string(now_.step)})),
                         key_caps("present-back", {"F5"})};
        return {waiting_step(), std::move(back),
                button_element("present-end", words(Text::present_leave))};
    }

    Node bar() const {
        std::vector<Node> buttons;
        if (now_.live) {
            buttons = way_back();
        } else {
            // What covers the screen, or points at it, is wanted where the audience doesn't see it.
            const char* fifth = now_.speaker ? "present-black" : "present-full-screen";
            for (const char* id : {"present-previous", "present-next", "present-play",
                                   "present-steps", fifth, "present-window", "present-commands"}) {
                buttons.push_back(quick_button(id));
            }
        }
        if (now_.speaker && !now_.live) {
            buttons.insert(buttons.begin(), speaker_progress(input_));
        }
        Node nav = container("present-bar", "nav", std::move(buttons));
        nav.set("aria-label", words(Text::present_group));
        return nav;
    }

    /// A panel over the slide; hidden, but there, as its buttons hold the keys.
    Node panel(const std::string& id, Text heading, bool open, Node content) const {
        Node title = element(part_of(id, "heading"), "h2", words(heading));
        Node node = container(id, "section", {});
        node.set("aria-labelledby", title.id);
        if (!open) {
            node.set("hidden", "");
        }
        node.children = {std::move(title), std::move(content)};
        return node;
    }

    /// A command with its keys, of which two are enough to remember: the help page has all.
    Node command(const CommandButton& button) const {
        constexpr std::size_t most_keys = 2;
        const std::string id(button.id);
        Node node = button_element(id, "");
        node.children = {element(part_of(id, "words"), "span", name_of(button))};
        const std::string keys = keys_of(button, input_.state.single_keys);
        if (!keys.empty()) {
            node.set("aria-keyshortcuts", keys);
            node.children.push_back(key_caps(id, first_keys(button, most_keys)));
        }
        add_state(node, button.id);
        return container(part_of(id, "item"), "li", {std::move(node)});
    }

    Node group(const std::string& id, Text heading, std::vector<Node> items) const {
        Node title = element(part_of(id, "heading"), "h3", words(heading));
        Node list = container(part_of(id, "list"), "ul", std::move(items));
        list.set("aria-labelledby", title.id);
        return container(id, "div", {std::move(title), std::move(list)});
    }

    Node commands_in(CommandGroup wanted, const std::string& id, Text heading) const {
        std::vector<Node> items;
        for (const CommandButton& button : command_buttons()) {
            if (button.group == wanted) {
                items.push_back(command(button));
            }
        }
        return group(id, heading, std::move(items));
    }

    Node take_away() const {
        std::vector<Node> items;
        for (const CommandButton& button : take_away_buttons()) {
            items.push_back(command(button));
            Node& named = items.back().children.front().children.front();
            named.text = fill(named.text, {std::to_string(input_.data.steps.size())});
        }
        return group("take", Text::take_heading, std::move(items));
    }

    Node commands() const {
        Node groups =
            container("present-groups", "div",
                      {commands_in(CommandGroup::go, "present-go", Text::present_go),
                       commands_in(CommandGroup::show, "present-show", Text::present_show),
                       commands_in(CommandGroup::window, "present-windows", Text::present_windows),
                       take_away()});
        return panel("present-all", Text::present_commands,
                     now_.screen == PresenterScreen::commands, std::move(groups));
    }

    /// The address and its code are the page's to fill in. The speaker has it not in the way.
    Node link() const {
        Node code = container("present-link-code", "div", {});
        code.set("role", "img");
        code.set("aria-label", words(Text::present_link_code));
        const bool open = now_.screen == PresenterScreen::link && !now_.speaker;
        Node node = panel("present-link-panel", Text::present_link_heading, open, std::move(code));
        const Slide slide = slide_of(input_.data, input_.state);
        Node name = element("present-link-step", "p", slide.title);
        mark_title(name, slide, language_);
        node.children.insert(node.children.begin() + 1, std::move(name));
        node.children.push_back(element("present-link-address", "p", ""));
        node.children.back().set("data-file", words(Text::present_link_file));
        return node;
    }

    Node steps() const {
        Node list = container("present-step-list", "ol", {});
        const bool open = now_.screen == PresenterScreen::steps;
        for (int step = 1; step <= static_cast<int>(input_.data.steps.size()); ++step) {
            list.children.push_back(step_item(step, open));
        }
        return panel("present-overview", Text::present_steps, open, std::move(list));
    }

    /// Pictures are only made to be seen.
    Node step_item(int step, bool with_picture) const {
        ViewState state = input_.state;
        state.presenting.step = step;
        const Slide slide = slide_of(input_.data, state);
        const std::string id = step_id(step);
        Node button = button_element(id, "");
        if (with_picture) {
            button.children.push_back(
                container(part_of(id, "view"), "span",
                          {slide_picture(input_, slide, part_of(id, "picture"))}, "picture"));
        }
        Node title = element(part_of(id, "title"), "span", slide.title);
        mark_title(title, slide, language_);
        button.children.push_back(container(
            part_of(id, "line"), "span",
            {of_class(element(part_of(id, "number"), "span", std::to_string(step)), "number"),
             std::move(title)},
            "step-line"));
        if (step == now_.step) {
            button.set("aria-current", "step");
        }
        return container(part_of(id, "item"), "li", {std::move(button)});
    }

    const LayoutInput& input_;
    const Presenting& now_;
    Language language_;
};

}  // namespace

void add_commands(Page& page, const LayoutInput& input) {
    page.presenting = presenting_facts(input);
    if (input.state.presenting.step > 0) {
        page.presenter = Controls(input).nodes();
    }
}

Page presenter_page(const LayoutInput& input, const Slide& slide, const Scene& scene) {
    const Stage stage{input, scene};
    const bool speaker = input.state.presenting.speaker;
    return {.language = input.state.language,
            .title = std::to_string(slide.number) + ". " + slide.title + " – " +
                     std::string(text(Text::site_title, input.state.language)),
            .dark = input.dark,
            .text_percent = input.state.text_percent,
            .height_px = scene.bounds.h,
            .status = slide_words(slide, input.state.language),
            .stage = speaker ? std::vector<Node>{} : std::vector{slide_node(stage, slide)},
            .speaker = speaker ? speaker_nodes(input, slide) : std::vector<Node>{}};
}

}  // namespace timeline
