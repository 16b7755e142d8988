// One frame: state, layout, drawing and the page (see app.h). What leads to it is in
// app_events.cpp.
#include "app/app.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/data/dataset_json.h"
#include "core/data/presentation_json.h"
#include "core/layout/layout.h"
#include "core/page/page_json.h"
#include "core/page/print_page.h"
#include "core/page/stage_page.h"
#include "core/present/presenter_page.h"
#include "core/present/slide_picture.h"
#include "core/present/slides_json.h"
#include "core/state/action.h"
#include "core/state/url_state.h"
#include "core/words/text.h"
#include "imgui.h"
#include "platform/browser.h"
#include "ui/paint.h"

namespace timeline {
bool App::start(std::string_view data_json, std::string_view presentation_json,
                std::string_view query, std::string_view environment_json) {
    environment_ = parse_environment(environment_json);
    defaults_.language = preferred_language(environment_);
    LoadResult result = load_dataset(data_json, can_draw());
    data_ = std::move(result.data);
    problems_ = std::move(result.problems);
    if (!result.usable) {
        const Language spoken = from_query(query, defaults_, data_).language;
        const std::string message(text(Text::data_problems_fatal, spoken));
        browser::fatal(message_json(message, problem_lines(problems_, spoken), spoken));
        return false;
    }
    use_presentation(presentation_json);
    this->query(query);
    return true;
}

CanDraw App::can_draw() const {
    return [this](char32_t letter) { return fonts_.can_draw(letter); };
}

/// What is sound of it takes the place of the steps that are made from the data.
void App::use_presentation(std::string_view json) {
    PresentationResult result =
        json.empty() ? PresentationResult() : load_presentation(json, can_draw());
    data_.steps = result.steps.empty() ? default_steps(data_) : std::move(result.steps);
    std::move(result.problems.begin(), result.problems.end(), std::back_inserter(problems_));
}

void App::resize(const StageSize& size) {
    if (size == size_) {
        return;
    }
    size_ = size;
    ImGui::GetIO().DisplaySize = {static_cast<float>(size.framebuffer_width),
                                  static_cast<float>(size.framebuffer_height)};
    redraw();
}

void App::query(std::string_view query) {
    state_ = from_query(query, defaults_, data_);
    written_ = state_;
    address_ = query;
    focus_.clear();
    wake();
}

void App::environment(std::string_view environment_json) {
    environment_ = parse_environment(environment_json);
    redraw();
}

void App::print() const {
    const LayoutInput input = layout_input();
    browser::print(nodes_json(slide_ ? slide_sheets(input) : print_page(input)));
}

std::string App::slides() const { return slides_json(layout_input(), colors()); }

void App::redraw() {
    must_draw_ = true;
    wake();
}

void App::wake() {
    gate_.wake();
    browser::request_frame();
}

void App::perform(const Action& action, Pace pace) {
    state_ = apply(std::move(state_), action, data_);
    pace_ = pace;
    wake();
}

bool App::is_dark() const {
    return state_.scheme == Scheme::automatic ? environment_.dark : state_.scheme == Scheme::dark;
}

bool App::has_more_contrast() const {
    return state_.contrast == Contrast::more || environment_.more_contrast;
}

Palette App::colors() const {
    return environment_.forced_colors ? forced_palette(environment_.system_colors)
                                      : palette(tone_of(is_dark(), has_more_contrast()));
}

LayoutInput App::layout_input() const {
    return {.data = data_,
            .state = state_,
            .view = view_,
            .width_px = size_.width_px,
            .text_scale = environment_.text_scale,
            .page_language = page_language(environment_),
            .address = address_,
            .dark = is_dark(),
            .hover = drawn_hover_,
            .tip = tip_.shown(),
            .measure = measure_};
}

float App::height_px() const {
    // Before the page has given the slide its screen there is some height, so that the page knows
    // that another one is wanted.
    constexpr float least_px = 200;
    return std::max(static_cast<float>(size_.framebuffer_height) / size_.pixel_ratio(), least_px);
}

Scene App::arrange(const LayoutInput& input, const SlideMoment& moment) const {
    if (!slide_) {
        return layout(input);
    }
    const Presenting& now = state_.presenting;
    return layout_slide({.data = data_,
                         .slide = *slide_,
                         .language = state_.language,
                         .width_px = size_.width_px,
                         .height_px = height_px(),
                         .measure = measure_,
                         .zoom = now.zoom_percent / 100.0,
                         .zoom_x = now.zoom_x,
                         .zoom_y = now.zoom_y,
                         .moment = moment});
}

void App::start_motion(const Scene& next, const std::optional<Slide>& before, double now_ms) {
    motion_.stop();
    slide_motion_.stop();
    if (environment_.reduced_motion) {
        return;
    }
    if (!slide_ && !before) {
        motion_.start(drawn(), next, now_ms);
    } else if (slide_ && before && before->number != slide_->number) {
        slide_motion_.start(year_of(*before), now_ms);
    }
}

bool App::frame(double now_ms) {
    if (size_.width_px <= 0 || size_.framebuffer_width <= 0 || data_.organisations.empty()) {
        // Nothing to draw on yet; the page's first size wakes again.
        gate_ = {};
        focus_.clear();
        return false;
    }
    // A laptop that slept must not make one enormous step of time.
    ImGui::GetIO().DeltaTime =
        static_cast<float>(std::clamp((now_ms - last_frame_ms_) / 1000, 0.001, 0.1));
    last_frame_ms_ = now_ms;
    ImGui::NewFrame();
    const YearSpan visible = layout_input().visible();
    for (const Action& action :
         pointer_.update(scene_, visible, size_.pixel_ratio(), !environment_.reduced_motion)) {
        perform(action, pointer_.is_dragging() ? Pace::at_once : Pace::eased);
    }
    if (pointer_.is_gliding()) {
        gate_.wake();
    }
    derive(now_ms);
    const bool has_drawn = draw(now_ms);
    // A wish for the focus is this frame's: carried out later it would be taken from what the
    // visitor does then.
    publish(std::exchange(focus_, {}));
    announce_first_frame();
    const bool is_calm = !gate_.finish_frame();
    if (!is_calm) {
        browser::request_frame();
    }
    if (is_calm || is_history_step(written_, state_)) {
        write_address();
    }
    return has_drawn;
}

void App::derive(double now_ms) {
    Derivation now{state_, size_, is_dark(), has_more_contrast(), environment_.text_scale};
    if (!slide_) {  // only a slide is made for a height; the stage's follows from the picture
        derived_.size.framebuffer_height = now.size.framebuffer_height;
    }
    const Hover& hover = pointer_.hover();
    tip_.hover(hover, has_tip(data_, state_, hover.subject), now_ms, tip_rest_ms(hover.subject));
    if (tip_.is_waiting()) {
        gate_.wake();
    }
    const bool tip_changed = tip_.shown().id != drawn_tip_;
    const bool changed = !(now == derived_);
    const bool hover_changed =
        hover.id != drawn_hover_.id || scene_.year_at(hover.at) != scene_.year_at(drawn_hover_.at);
    if (!changed && !tip_changed && !hover_changed) {
        return;
    }
    must_draw_ = true;
    drawn_hover_ = hover;
    drawn_tip_ = tip_.shown().id;
    must_publish_ = must_publish_ || tip_changed;
    if (!changed) {
        scene_ = arrange(layout_input(), {});
        return;
    }
    const bool same_frame = now.size.width_px == derived_.size.width_px &&
                            now.size.framebuffer_width == derived_.size.framebuffer_width &&
                            now.text_scale == derived_.text_scale &&
                            now.state.language == derived_.state.language &&
                            now.state.view == derived_.state.view &&
                            now.state.presenting.live == derived_.state.presenting.live;
    derived_ = std::move(now);
    const std::optional<Slide> before = std::exchange(slide_, std::nullopt);
    if (state_.presenting.shows_slide()) {
        slide_ = slide_of(data_, state_);
    }
    view_ = slide_ ? slide_->view : filter(data_, state_);
    must_publish_ = true;
    Scene next = arrange(layout_input(), {});
    if (pace_ == Pace::eased && same_frame) {
        start_motion(next, before, now_ms);
    } else {
        motion_.stop();
        slide_motion_.stop();
    }
    pace_ = Pace::at_once;
    scene_ = std::move(next);
}

/// Most frames after an event only wait whether something follows: they are not drawn.
bool App::draw(double now_ms) {
    const bool was_moving = motion_scene_.has_value();
    motion_scene_.reset();
    if (motion_.is_moving(now_ms)) {
        LayoutInput input = layout_input();
        input.transition = motion_.at(now_ms);
        motion_scene_ = layout(input);
        gate_.wake();
    } else if (slide_motion_.is_moving(now_ms)) {
        motion_scene_ = arrange(layout_input(), slide_motion_.at(now_ms));
        gate_.wake();
    } else if (!was_moving && !must_draw_) {
        ImGui::EndFrame();
        return false;
    }
    must_publish_ = must_publish_ || (!motion_scene_ && publisher_.height_px() > scene_.bounds.h);
    must_draw_ = false;
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    const Palette inks = colors();
    const Color page = color_of(inks, Ink::page);
    list.AddRectFilled({0, 0}, ImGui::GetIO().DisplaySize, IM_COL32(page.r, page.g, page.b, 255));
    paint(drawn(), inks, size_.pixel_ratio(), fonts_, dashes_, list);
    ImGui::Render();
    return true;
}

/// While something is dragged the elements stay where they were: they would only be moved again.
void App::publish(std::string focus) {
    if (!must_publish_ || pointer_.is_dragging()) {
        return;
    }
    must_publish_ = false;
    Page page = slide_ ? presenter_page(layout_input(), *slide_, scene_)
                       : stage_page(layout_input(), scene_);
    add_commands(page, layout_input());
    page.more_contrast = has_more_contrast();
    // Until what shrinks is in its place the stage has room for all of it.
    page.height_px = std::max(page.height_px, motion_scene_ ? motion_scene_->bounds.h : 0);
    page.focus = std::move(focus);
    page.notice = notice_of(problems_, state_.language);
    publisher_.publish(std::move(page), document_settings(layout_input()), data_, view_);
}

/// A step of the history is written at once; the rest when all has settled, so that a long drag or
/// zoom is one change of the address.
void App::write_address() {
    if (state_ == written_) {
        return;
    }
    address_ = query_among_others(address_, to_query(state_, defaults_));
    browser::navigate(address_, is_history_step(written_, state_));
    written_ = state_;
}

/// The canvas is ready to be seen once it has the height that the picture asked for.
void App::announce_first_frame() {
    if (first_frame_announced_) {
        return;
    }
    const float wanted = scene_.bounds.h * size_.pixel_ratio();
    // Half a pixel that the width was rounded by is many at the foot of a long picture.
    const float rounding = 0.5F * scene_.bounds.h / std::max(size_.width_px, 1.0F);
    if (std::abs(wanted - static_cast<float>(size_.framebuffer_height)) <= 2 + rounding) {
        first_frame_announced_ = true;
        browser::first_frame();
    }
}

}  // namespace timeline
