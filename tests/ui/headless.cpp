// The headless program and the recording page (see headless.h).
#include "ui/headless.h"

#include <cmath>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "imgui.h"
#include "platform/browser.h"

namespace browser {

void publish(const std::string& page_json) {
    timeline::test::recorded().published.push_back(page_json);
}

void navigate(const std::string& query, bool push) {
    timeline::test::recorded().navigated.emplace_back(query, push);
}

void request_frame() { ++timeline::test::recorded().requested_frames; }

void first_frame() { ++timeline::test::recorded().first_frames; }

void want_presentation() { ++timeline::test::recorded().wanted_presentations; }

void print(const std::string& nodes_json) {
    timeline::test::recorded().printed.push_back(nodes_json);
}

void fatal(const std::string& message_json) {
    timeline::test::recorded().fatal.push_back(message_json);
}

}  // namespace browser

namespace timeline::test {

Recorded& recorded() {
    static Recorded recorded;
    return recorded;
}

namespace {

/// The first thing that is drawn.
Color painted_ground() {
    const ImDrawList& list = *ImGui::GetDrawData()->CmdLists[0];
    const ImU32 color = list.VtxBuffer.front().col;
    return rgb(((color >> IM_COL32_R_SHIFT & 0xFFU) << 16U) |
               ((color >> IM_COL32_G_SHIFT & 0xFFU) << 8U) | (color >> IM_COL32_B_SHIFT & 0xFFU));
}

}  // namespace

Headless::Headless(const std::string& query, const std::string& data,
                   const std::string& environment, std::optional<std::string> presentation)
    : context_(ImGui::CreateContext()) {
    recorded() = {};
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    // Glyphs are made as they are needed, as with the real renderer; nobody uploads them.
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    app_ = std::make_unique<App>();
    started_ = app_->start(data, query, environment);
    if (started_ && presentation) {
        app_->presentation(*presentation);
    }
    resize(1440, 1);
}

Headless::~Headless() {
    app_.reset();
    // Nothing was uploaded, but Dear ImGui wants the renderer's textures given back.
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        texture->SetStatus(ImTextureStatus_Destroyed);
        texture->SetTexID(ImTextureID_Invalid);
    }
    ImGui::DestroyContext(context_);
}

std::string Headless::shipped_data() {
    std::ifstream file(TIMELINE_ASSETS_DIR "/organisations.json", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

float asked_height_px() {
    const std::vector<std::string>& published = recorded().published;
    return published.empty() ? 0 : nlohmann::json::parse(published.back())["height"].get<float>();
}

void Headless::resize(float width_px, float pixel_ratio) {
    pixel_ratio_ = pixel_ratio;
    size_ = {width_px, static_cast<int>(std::lround(width_px * pixel_ratio)), 1};
    app_->resize(size_);
    settle();
}

void Headless::frame() {
    constexpr double frame_ms = 16;
    now_ms_ += frame_ms;
    if (app_->frame(now_ms_)) {
        ++drawn_frames_;
        ground_ = painted_ground();
        drawn_vertices_ = ImGui::GetDrawData()->TotalVtxCount;
    }
    // The page gives the stage the height that was asked for.
    const auto height = static_cast<int>(std::lround(asked_height_px() * pixel_ratio_));
    if (started_ && height > 0 && height != size_.framebuffer_height) {
        size_.framebuffer_height = height;
        app_->resize(size_);
    }
}

int Headless::settle() {
    constexpr int too_many = 200;
    int frames = 0;
    while (app_->wants_frame() && frames < too_many) {
        frame();
        ++frames;
    }
    return frames;
}

void Headless::move(Point at) {
    app_->pointer(PointerEvent::move, at, false);
    settle();
}

void Headless::click(Point at) {
    app_->pointer(PointerEvent::move, at, false);
    app_->pointer(PointerEvent::down, at, false);
    app_->pointer(PointerEvent::up, at, false);
    settle();
}

void Headless::drag(Point from, Point to) {
    app_->pointer(PointerEvent::move, from, false);
    app_->pointer(PointerEvent::down, from, false);
    settle();
    constexpr int steps = 5;
    for (int i = 1; i <= steps; ++i) {
        const float share = static_cast<float>(i) / steps;
        app_->pointer(PointerEvent::move,
                      {from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share}, false);
        settle();
    }
    app_->pointer(PointerEvent::up, to, false);
    settle();
}

void Headless::swipe(Point from, Point to) {
    app_->pointer(PointerEvent::down, from, true);
    settle();
    constexpr int steps = 5;
    for (int i = 1; i <= steps; ++i) {
        const float share = static_cast<float>(i) / steps;
        app_->pointer(PointerEvent::move,
                      {from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share}, true);
        frame();
    }
    app_->pointer(PointerEvent::up, to, true);
}

void Headless::flick(Point from, Point to) {
    swipe(from, to);
    settle();
}

void Headless::flick_and_hold(Point from, Point to) {
    swipe(from, to);
    app_->pointer(PointerEvent::down, to, true);
    settle();
}

Point Headless::middle_of(const std::string& id) const {
    const Target* target = app_->scene().target(id);
    if (target == nullptr) {
        return {-1, -1};
    }
    return {target->rect.x + target->rect.w / 2, target->rect.middle_y()};
}

}  // namespace timeline::test
