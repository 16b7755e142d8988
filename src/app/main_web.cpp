// What may the page ask of the program? Each exported function is one event, in strings and
// numbers; web/program/bridge.js is the only file that calls them.
#include <emscripten.h>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

#include "app/app.h"
#include "core/page/page_json.h"
#include "core/words/text.h"
#include "imgui.h"
#include "platform/browser.h"
#include "platform/window.h"

// clang-format off
/// The page keeps what is to be read, which may be larger than all that is made of it.
EM_JS(void, page_read_data, (int begin, int end, char* to), { HEAPU8.set(Module.page.dataPart(begin, end), to); })
// clang-format on

namespace {

using timeline::App;
using timeline::Point;

struct Program {
    timeline::Window window;
    std::unique_ptr<App> app;
    std::unique_ptr<App> loading;
    bool has_graphics = true;
};

Program& program() {
    static Program program;
    return program;
}

/// The app, once it has something to show.
App* app() { return program().app.get(); }

bool open_window() {
    IMGUI_CHECKVERSION();
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    return program().window.open();
}

void read_data(const void* /*from*/, std::size_t begin, std::size_t size, char* to) {
    page_read_data(static_cast<int>(begin), static_cast<int>(begin + size), to);
}

}  // namespace

extern "C" {

/// The data comes as it is, byte for byte: what is wrong with its letters is said here.
EMSCRIPTEN_KEEPALIVE int app_start(int data_bytes, const char* query,
                                   const char* environment_json) {
    if (!open_window()) {
        return 0;
    }
    program().loading = std::make_unique<App>();
    program().loading->begin({read_data, nullptr, static_cast<std::size_t>(data_bytes)}, query,
                             environment_json);
    return 1;
}

/// Reads more memberships, for some hundredths of a second: the browser's own pause after it is
/// short beside that. Returns which share of all is read: it is to be called until that is 1.
EMSCRIPTEN_KEEPALIVE double app_load() {
    constexpr std::size_t some = 100;
    constexpr double long_ms = 40;
    const double begin_ms = emscripten_get_now();
    double share = 1;
    do {
        share = program().loading ? program().loading->load(some) : 1;
    } while (share < 1 && emscripten_get_now() - begin_ms < long_ms);
    if (share == 1 && program().loading) {
        if (program().loading->is_usable()) {
            program().app = std::move(program().loading);
        }
        program().loading.reset();
    }
    return share;
}

/// Is there to be read when it is wanted, or after the first frame. Without any bytes there is
/// none.
EMSCRIPTEN_KEEPALIVE void app_presentation(int bytes) {
    if (app() != nullptr) {
        std::string file(static_cast<std::size_t>(bytes), '\0');
        page_read_data(0, bytes, file.data());
        app()->presentation(file);
    }
}

/// The height is 0 until the first layout has said how high the stage must be.
EMSCRIPTEN_KEEPALIVE void app_resize(float width_px, int framebuffer_width,
                                     int framebuffer_height) {
    if (app() != nullptr && framebuffer_width > 0) {
        const int height = std::max(framebuffer_height, 1);
        program().window.resize(framebuffer_width, height);
        app()->resize({width_px, framebuffer_width, height});
    }
}

EMSCRIPTEN_KEEPALIVE void app_frame(double now_ms) {
    if (app() != nullptr && app()->wants_frame()) {
        program().window.begin_frame();
        if (app()->frame(now_ms) && program().has_graphics) {
            program().window.end_frame();
        }
    }
}

EMSCRIPTEN_KEEPALIVE void app_pointer(int event, float x, float y, int is_touch) {
    if (app() != nullptr) {
        app()->pointer(static_cast<timeline::PointerEvent>(event), {x, y}, is_touch != 0);
    }
}

/// 1 when the wheel moved something of ours, and is not the browser's.
EMSCRIPTEN_KEEPALIVE int app_wheel(float x, float y, float dx_px, float dy_px, int zoom) {
    return app() != nullptr && app()->wheel({x, y}, dx_px, dy_px, zoom != 0) ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE void app_pinch(float x, float y, float dx_px, float factor, int is_tall) {
    if (app() != nullptr) {
        app()->pinch({x, y}, dx_px, factor, is_tall != 0);
    }
}

EMSCRIPTEN_KEEPALIVE void app_double_tap(float x, float y) {
    if (app() != nullptr) {
        app()->double_tap({x, y});
    }
}

EMSCRIPTEN_KEEPALIVE void app_explain(float x, float y) {
    if (app() != nullptr) {
        app()->explain({x, y});
    }
}

EMSCRIPTEN_KEEPALIVE void app_act(const char* id, const char* value) {
    if (app() != nullptr) {
        app()->act(id, value);
    }
}

EMSCRIPTEN_KEEPALIVE void app_key(const char* id, const char* key) {
    if (app() != nullptr) {
        app()->key(id, key);
    }
}

EMSCRIPTEN_KEEPALIVE void app_scroll(double element_px) {
    if (app() != nullptr) {
        app()->scroll(element_px);
    }
}

EMSCRIPTEN_KEEPALIVE void app_focus(const char* id) {
    if (app() != nullptr) {
        app()->focus(id);
    }
}

/// The page is about to be printed.
EMSCRIPTEN_KEEPALIVE void app_print() {
    if (app() != nullptr) {
        app()->print();
    }
}

/// What can be taken away, as JSON; empty before there is anything. Valid until the next call.
EMSCRIPTEN_KEEPALIVE const char* app_slides() {
    static std::string json;
    json = app() != nullptr ? app()->slides() : "";
    return json.c_str();
}

EMSCRIPTEN_KEEPALIVE void app_query(const char* query) {
    if (app() != nullptr) {
        app()->query(query);
    }
}

EMSCRIPTEN_KEEPALIVE void app_environment(const char* environment_json) {
    if (app() != nullptr) {
        app()->environment(environment_json);
    }
}

/// The graphics memory was lost, or is there again and must be filled anew. Meanwhile frames go on
/// for the elements' sake, and nothing is drawn.
EMSCRIPTEN_KEEPALIVE void app_context(int restored) {
    program().has_graphics = restored != 0;
    if (app() == nullptr) {
        return;
    }
    app()->focus("");  // meanwhile it is elsewhere: on the static page
    if (restored != 0) {
        program().window.restore();
        app()->redraw();
    }
}

}  // extern "C"

int main() { return 0; }
