// The timeline in a desktop window, for developing without a browser:
//   timeline [DATA [QUERY]]
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "app/app.h"
#include "imgui.h"
#include "platform/window.h"

namespace {

using timeline::App;
using timeline::InputEvent;
using timeline::PointerEvent;

void handle(App& app, const InputEvent& event) {
    switch (event.kind) {
        case InputEvent::Kind::pointer_move:
            app.pointer(PointerEvent::move, {event.x, event.y}, false);
            break;
        case InputEvent::Kind::pointer_down:
            app.pointer(PointerEvent::down, {event.x, event.y}, false);
            break;
        case InputEvent::Kind::pointer_up:
            app.pointer(PointerEvent::up, {event.x, event.y}, false);
            break;
        case InputEvent::Kind::wheel:
            if (event.zoom || event.pan) {
                app.wheel({event.x, event.y}, event.dx, event.dy, event.zoom);
            }
            break;
        case InputEvent::Kind::key: app.key("timeline", event.key); break;
    }
}

void run(App& app, timeline::Window& window) {
    std::vector<InputEvent> events;
    double now_ms = 0;
    while (window.wait_for_events(app.wants_frame() ? 0 : 1000, events)) {
        for (const InputEvent& event : events) {
            handle(app, event);
        }
        const timeline::Window::Size size = window.size();
        app.resize({size.width, size.framebuffer_width, size.framebuffer_height});
        constexpr double frame_ms = 16;
        now_ms += frame_ms;
        if (app.wants_frame()) {
            window.begin_frame();
            if (app.frame(now_ms)) {
                window.end_frame();
            }
        }
    }
}

/// Empty when there is none.
std::string read_file(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

int main(int argc, char** argv) {
    const std::string data_path = argc > 1 ? argv[1] : "assets/organisations.json";
    const std::string data = read_file(data_path);
    // Where there is none beside the data, the program makes one of its own.
    const std::string presentation =
        read_file(std::filesystem::path(data_path).replace_filename("presentation.json"));
    ImGui::CreateContext();
    ImGui::GetIO().IniFilename = nullptr;
    timeline::Window window;
    App app;
    if (!window.open()) {
        std::cerr << "no window with OpenGL can be opened\n";
        return 1;
    }
    if (!app.start(data, argc > 2 ? argv[2] : "", "{}")) {
        return 1;
    }
    app.presentation(presentation);
    run(app, window);
    return 0;
}
