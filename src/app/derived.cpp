// Rows, slide, picture and movement (see derived.h).
#include "app/derived.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/layout/layout.h"
#include "core/present/layout_slide.h"
#include "core/state/row_keys.h"

namespace timeline {

bool Sources::is_dark() const {
    return state.scheme == Scheme::automatic ? environment.dark : state.scheme == Scheme::dark;
}

bool Sources::has_more_contrast() const {
    return state.contrast == Contrast::more || environment.more_contrast;
}

Palette Sources::colors() const {
    return environment.forced_colors ? forced_palette(environment.system_colors)
                                     : palette(tone_of(is_dark(), has_more_contrast()));
}

float Sources::height_px() const {
    // Before the page has given the slide its screen there is some height, so that the page knows
    // that another one is wanted.
    constexpr float least_px = 200;
    return std::max(static_cast<float>(size.framebuffer_height) / size.pixel_ratio(), least_px);
}

bool Derived::Cause::is_beside(const Cause& other) const {
    return width_px == other.width_px && framebuffer_width == other.framebuffer_width &&
           text_scale == other.text_scale && state.language == other.state.language &&
           state.view == other.state.view && state.presenting.live == other.state.presenting.live;
}

Derived::Cause Derived::cause() const {
    const bool shows_slide = sources_.state.presenting.shows_slide();
    return {.state = sources_.state,
            .width_px = sources_.size.width_px,
            .framebuffer_width = sources_.size.framebuffer_width,
            .slide_height_px = shows_slide ? sources_.height_px() : 0,
            .dark = sources_.is_dark(),
            .more_contrast = sources_.has_more_contrast(),
            .text_scale = sources_.environment.text_scale};
}

LayoutInput Derived::layout_input() const {
    return {.data = sources_.data,
            .state = sources_.state,
            .view = view_,
            .width_px = sources_.size.width_px,
            .text_scale = sources_.environment.text_scale,
            .page_language = page_language(sources_.environment),
            .address = sources_.address,
            .dark = sources_.is_dark(),
            .hover = hover_,
            .tip = tip_.shown(),
            .measure = measure_,
            .scroll_px = scroll_px_};
}

Scene Derived::arrange(const LayoutInput& input, const SlideMoment& moment) const {
    if (!slide_) {
        return layout(input);
    }
    const Presenting& now = sources_.state.presenting;
    return layout_slide({.data = sources_.data,
                         .slide = *slide_,
                         .language = sources_.state.language,
                         .width_px = sources_.size.width_px,
                         .height_px = sources_.height_px(),
                         .measure = measure_,
                         .zoom = now.zoom_percent / 100.0,
                         .zoom_x = now.zoom_x,
                         .zoom_y = now.zoom_y,
                         .moment = moment});
}

void Derived::follow(Pace pace) {
    if (!sources_.can_show()) {
        return;
    }
    Cause now = cause();
    if (now == cause_) {
        return;
    }
    const bool is_led = pace == Pace::eased && !sources_.environment.reduced_motion && cause_ &&
                        now.is_beside(*cause_);
    Changes changes = changes_to(now);
    waiting_.reset();
    if (changes.rows && !can_find_rows()) {
        waiting_ = pace;
        return;
    }
    cause_ = std::move(now);
    const std::optional<Slide> before = std::exchange(slide_, std::nullopt);
    if (sources_.state.presenting.shows_slide()) {
        slide_ = slide_of(index_, sources_.state);
        view_ = slide_->view;
    } else if (changes.rows) {
        sort_and_filter(changes);
    }
    Scene next = arrange_window(changes);
    ++pictures_;
    ++pages_;
    const bool moves = is_led && lead(next, before);
    if (!moves) {
        motion_.stop();
        slide_motion_.stop();
        moving_.reset();
    } else if (!moving_) {
        moving_ = std::move(scene_);  // until the first moment of the way is drawn
    }
    scene_ = std::move(next);
}

void Derived::show_row(const Organisation* organisation) {
    if (const std::optional<std::size_t> place = view_.place_of(organisation)) {
        scroll_px_ = scroll_showing(layout_input(), *place);
    }
}

Derived::Changes Derived::changes_to(const Cause& now) const {
    if (!cause_) {
        return {};
    }
    const bool is_other_language = cause_->state.language != now.state.language;
    const bool has_other_rows = slide_ || !has_same_rows(cause_->state, now.state);
    Changes changes{.rows = has_other_rows || is_other_language,
                    .choice = cause_->state.selected != now.state.selected,
                    .holds = !slide_ && cause_->state.row_scale != now.state.row_scale,
                    .anchor = now.state.row_anchor};
    if (is_other_language && !has_other_rows && !changes.choice && scroll_px_ > 0) {
        // Other names may bring another order: who reads goes on where they were.
        if (const std::optional<ScaleRows> same = scaled_rows(layout_input(), 1, 0)) {
            changes.holds = true;
            changes.anchor = same->anchor;
        }
    }
    return changes;
}

/// After some hundredths of a second at most, whether they are ready or not.
bool Derived::can_find_rows() {
    constexpr int parts = 8;
    for (int i = 0; i < parts; ++i) {
        if (prepare()) {
            return true;
        }
    }
    return false;
}

void Derived::sort_and_filter(Changes& changes) {
    const double whole = std::floor(changes.anchor.row);
    const auto held = static_cast<std::size_t>(whole);
    const Organisation* row =
        changes.holds && held < view_.rows.size() ? view_.rows[held] : nullptr;
    view_ = filter(index_, sources_.state);
    if (const std::optional<std::size_t> place = view_.place_of(row)) {
        changes.anchor.row += static_cast<double>(*place) - whole;
    }
}

void Derived::place_window(const Changes& changes) {
    if (changes.holds) {
        scroll_px_ = scroll_to_anchor(layout_input(), changes.anchor);
        return;
    }
    if (changes.rows) {
        scroll_px_ = 0;
    }
    if (changes.rows || changes.choice) {
        show_row(sources_.data.find(sources_.state.selected));
    }
}

Scene Derived::arrange_window(const Changes& changes) {
    if (slide_) {
        return arrange(layout_input(), {});
    }
    place_window(changes);
    const RowWindow& before = scene_.window;
    Scene next = arrange(layout_input(), {});
    const RowWindow& window = next.window;
    const auto own_length = [](const Scene& scene) {
        return scene.window.length_px / static_cast<double>(scene.scale);
    };
    if (!changes.rows && !changes.holds && before.is_open() && window.is_open() &&
        own_length(scene_) != own_length(next)) {
        scroll_px_ *= own_length(next) / own_length(scene_);  // rows are higher, or less high
        next = arrange(layout_input(), {});
    }
    if (window.is_open()) {
        scroll_px_ = window.offset_px / static_cast<double>(next.scale);
        const double moved =
            window.to_element(window.offset_px) - before.to_element(before.offset_px);
        scrolls_ += !before.is_open() || std::abs(moved) > 0.5 ? 1 : 0;
    }
    return next;
}

void Derived::reveal(const std::string& organisation) {
    const double before = scroll_px_;
    show_row(sources_.data.find(organisation));
    if (scene_.window.is_open() && scroll_px_ != before) {
        scene_ = arrange(layout_input(), {});
        ++scrolls_;
        ++pictures_;
        ++pages_;
    }
}

const Organisation* Derived::row_after(const Target& from, std::string_view key) const {
    const RowWindow& window = scene_.window;
    if (!window.is_open() || from.subject.thing != Thing::row) {
        return nullptr;
    }
    const std::optional<std::size_t> place =
        view_.place_of(&sources_.data.organisations[*from.subject.organisation]);
    if (!place) {
        return nullptr;
    }
    const auto page = static_cast<std::size_t>(window.rect.h / from.rect.h);
    const std::optional<std::size_t> goal =
        row_after_key(view_, sources_.state.language, *place, key, page);
    return goal ? view_.rows[*goal] : nullptr;
}

void Derived::scroll(double element_px) {
    const RowWindow& window = scene_.window;
    const double wanted = window.to_offset(element_px);
    // A browser rounds what it was told.
    if (waiting_ || !window.is_open() || std::abs(wanted - window.offset_px) < 1) {
        return;
    }
    scroll_px_ = wanted / static_cast<double>(scene_.scale);
    scene_ = arrange(layout_input(), {});
    ++pictures_;
    ++pages_;
}

bool Derived::lead(const Scene& next, const std::optional<Slide>& before) {
    if (!slide_ && !before) {
        slide_motion_.stop();
        return motion_.start(drawn(), next);
    }
    if (slide_ && before && before->number != slide_->number) {
        slide_motion_.start(year_of(*before));
        return true;
    }
    return false;
}

bool Derived::hover(const Hover& hover, double now_ms) {
    tip_.hover(hover, has_tip(sources_.data, sources_.state, hover.subject), now_ms,
               tip_rest_ms(hover.subject));
    const bool tip_changed = tip_.shown().id != tip_id_;
    const bool hover_changed =
        hover.id != hover_.id || scene_.year_at(hover.at) != scene_.year_at(hover_.at);
    if (!waiting_ && (tip_changed || hover_changed)) {
        hover_ = hover;
        tip_id_ = tip_.shown().id;
        scene_ = arrange(layout_input(), {});
        ++pictures_;
        pages_ += tip_changed ? 1 : 0;
    }
    return tip_.is_waiting();
}

bool Derived::advance(double now_ms) {
    const bool was_moving = moving_.has_value();
    moving_.reset();
    if (std::optional<Transition> transition = motion_.at(now_ms)) {
        LayoutInput input = layout_input();
        input.transition = std::move(*transition);
        moving_ = layout(input);
    } else if (const std::optional<SlideMoment> moment = slide_motion_.at(now_ms)) {
        moving_ = arrange(layout_input(), *moment);
    }
    pictures_ += was_moving || moving_ ? 1 : 0;
    return moving_.has_value();
}

}  // namespace timeline
