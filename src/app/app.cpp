// One frame: input, state, drawing and the page (see app.h). What leads to it is in
// app_events.cpp.
#include "app/app.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <utility>

#include "core/data/presentation_json.h"
#include "core/page/page_json.h"
#include "core/page/print_page.h"
#include "core/present/slide_picture.h"
#include "core/present/slides_json.h"
#include "core/state/action.h"
#include "core/state/url_state.h"
#include "core/words/text.h"
#include "imgui.h"
#include "platform/browser.h"
#include "ui/paint.h"

namespace timeline {
bool App::start(std::string_view data_json, std::string_view query,
                std::string_view environment_json) {
    begin(FileText(data_json), query, environment_json);
    while (load(std::numeric_limits<std::size_t>::max()) < 1) {
    }
    return is_usable();
}

void App::begin(const FileText& data, std::string_view query, std::string_view environment_json) {
    sources_.environment = parse_environment(environment_json);
    defaults_.language = preferred_language(sources_.environment);
    first_query_ = query;
    loader_ = std::make_unique<DatasetLoader>(data, can_draw());
}

double App::load(std::size_t organisations) {
    constexpr double reading = 0.75;  // of the whole, about
    if (loader_) {
        const double share = loader_->read(organisations);
        if (share < 1) {
            return share * reading;
        }
        finish_loading();
    }
    return derived_.prepare() ? 1 : reading;
}

void App::finish_loading() {
    LoadResult result = loader_->finish();
    loader_.reset();
    problems_ = std::move(result.problems);
    if (!result.usable) {
        const Language spoken = from_query(first_query_, defaults_, result.data).language;
        const std::string message(text(Text::data_problems_fatal, spoken));
        browser::fatal(message_json(message, problem_lines(problems_, spoken), spoken));
        return;
    }
    sources_.data = std::move(result.data);
    sources_.data.steps = default_steps(sources_.data);
    query(first_query_);
}

CanDraw App::can_draw() const {
    return [this](char32_t letter) { return fonts_.can_draw(letter); };
}

/// What is sound of it takes the place of the steps that are made from the data.
void App::presentation(std::string_view json) {
    PresentationResult result =
        json.empty() ? PresentationResult() : load_presentation(json, can_draw());
    if (!result.steps.empty()) {
        sources_.data.steps = std::move(result.steps);
    }
    std::move(result.problems.begin(), result.problems.end(), std::back_inserter(problems_));
    has_presentation_ = true;
    if (const auto then = std::exchange(once_presentation_is_here_, nullptr)) {
        then();
    }
    wake();
}

bool App::is_too_early(const ViewState& wanted) const {
    return !has_presentation_ && wanted.presenting.step > 0;
}

void App::present_later(std::function<void()> then) {
    once_presentation_is_here_ = std::move(then);
    browser::want_presentation();
}

void App::resize(const StageSize& size) {
    if (size == sources_.size) {
        return;
    }
    sources_.size = size;
    derived_.follow(Pace::at_once);
    redraw();
}

void App::query(std::string_view query) {
    ViewState wanted = from_query(query, defaults_, sources_.data);
    sources_.address = query;
    if (is_too_early(wanted)) {
        present_later([this, kept = std::string(query)] { this->query(kept); });
        return;
    }
    sources_.state = std::move(wanted);
    written_ = sources_.state;
    derived_.follow(Pace::at_once);
    wake();
}

void App::environment(std::string_view environment_json) {
    sources_.environment = parse_environment(environment_json);
    derived_.follow(Pace::at_once);
    redraw();
}

void App::print() const {
    const LayoutInput input = derived_.layout_input();
    browser::print(nodes_json(derived_.slide() ? slide_sheets(input) : print_page(input)));
}

std::string App::slides() const {
    const auto json = state().presenting.step > 0 ? slides_json : picture_json;
    return json(derived_.layout_input(), sources_.colors());
}

void App::redraw() {
    canvas_picture_ = 0;
    wake();
}

void App::wake() {
    gate_.wake();
    if (sources_.can_show()) {  // until then the page's first size wakes
        browser::request_frame();
    }
}

void App::perform(const Action& action, Pace pace, const std::string& focus) {
    ViewState wanted = apply(sources_.state, action, sources_.data);
    if (is_too_early(wanted)) {
        present_later([=, this] { perform(action, pace, focus); });
        return;
    }
    sources_.state = std::move(wanted);
    derived_.follow(pace);
    wake();
    if (!focus.empty()) {
        publisher_.publish(derived_, sources_, problems_, focus);
    }
}

bool App::frame(double now_ms) {
    if (!sources_.can_show()) {
        gate_ = {};  // the page's first size wakes again
        return false;
    }
    // A laptop that slept must not make one enormous step of time.
    const auto seconds =
        static_cast<float>(std::clamp((now_ms - last_frame_ms_) / 1000, 0.001, 0.1));
    last_frame_ms_ = now_ms;
    derived_.go_on();
    const YearSpan visible = derived_.layout_input().visible();
    for (const Action& action :
         pointer_.update(scene(), visible, seconds, !sources_.environment.reduced_motion)) {
        perform(action, pointer_.is_dragging() ? Pace::at_once : Pace::eased);
    }
    const bool waits = derived_.hover(pointer_.hover(), now_ms);
    const bool moves = derived_.advance(now_ms);
    if (pointer_.is_gliding() || waits || moves || derived_.is_waiting()) {
        gate_.wake();
    }
    const bool has_drawn = draw();
    // While something is dragged the elements stay where they were: they would only be moved again.
    if (!pointer_.is_dragging()) {
        publisher_.publish(derived_, sources_, problems_);
        if (publisher_.owes_text()) {
            gate_.wake();
        }
    }
    announce_first_frame();
    const bool is_calm = !gate_.finish_frame();
    if (!is_calm) {
        browser::request_frame();
    }
    if (is_calm || is_history_step(written_, sources_.state)) {
        write_address();
    }
    return has_drawn;
}

/// Most frames after an event only wait whether something follows: they are not drawn.
bool App::draw() {
    if (canvas_picture_ == derived_.pictures()) {
        return false;
    }
    canvas_picture_ = derived_.pictures();
    const auto width = static_cast<float>(sources_.size.framebuffer_width);
    const auto height = static_cast<float>(sources_.size.framebuffer_height);
    ImDrawList& list = canvas_.begin(width, height);
    const Palette inks = sources_.colors();
    const Color page = color_of(inks, Ink::page);
    list.AddRectFilled({0, 0}, {width, height}, IM_COL32(page.r, page.g, page.b, 255));
    paint(drawn(), inks, sources_.size.pixel_ratio(), fonts_, dashes_, list);
    canvas_.end();
    return true;
}

/// A step of the history is written at once; the rest when all has settled, so that a long drag or
/// zoom is one change of the address.
void App::write_address() {
    if (sources_.state == written_) {
        return;
    }
    sources_.address = query_among_others(sources_.address, to_query(sources_.state, defaults_));
    browser::navigate(sources_.address, is_history_step(written_, sources_.state));
    written_ = sources_.state;
}

/// The canvas is ready to be seen once it has the height that the picture asked for.
void App::announce_first_frame() {
    if (first_frame_announced_) {
        return;
    }
    const StageSize& size = sources_.size;
    const float wanted = scene().bounds.h * size.pixel_ratio();
    // Half a pixel that the width was rounded by is many at the foot of a long picture.
    const float rounding = 0.5F * scene().bounds.h / std::max(size.width_px, 1.0F);
    if (std::abs(wanted - static_cast<float>(size.framebuffer_height)) <= 2 + rounding) {
        first_frame_announced_ = true;
        browser::first_frame();
        publisher_.page_shows_all();
    }
}

}  // namespace timeline
