// What does Dear ImGui's core call that a program without widgets never needs? Here everything is
// drawn on one draw list (src/ui/canvas.h), so that no window, table, menu, button, text field or
// scrollbar is ever begun. The core only mentions them: to clean up after a program's mistakes, in
// a window's frame, in its own debugging panels. This takes the place of imgui_widgets.cpp and
// imgui_tables.cpp.
#include <cstring>

#include "imgui.h"
#include "imgui_internal.h"

#ifdef __EMSCRIPTEN__
/// Reads settings from a file; there is none. Elsewhere the C library's costs nothing.
extern "C" int timeline_no_scan(const char*, const char*, ...) { return 0; }
#endif

/// Names of child windows and debugging words.
int ImFormatString(char* to, size_t size, const char*, ...) {
    if (to != nullptr && size > 0) {
        *to = 0;
    }
    return 0;
}
int ImFormatStringV(char* to, size_t size, const char*, va_list) {
    return ImFormatString(to, size, "");
}

ImGuiInputTextState::ImGuiInputTextState() {
    std::memset(static_cast<void*>(this), 0, sizeof *this);
}
ImGuiInputTextState::~ImGuiInputTextState() = default;
void ImGuiMenuColumns::Update(float, bool) {}

namespace ImGui {

bool Button(const char*, const ImVec2&) { return false; }
bool ButtonBehavior(const ImRect&, ImGuiID, bool*, bool*, ImGuiButtonFlags) { return false; }
bool CloseButton(ImGuiID, const ImVec2&) { return false; }
bool CollapseButton(ImGuiID, const ImVec2&) { return false; }
bool InputText(const char*, char*, size_t, ImGuiInputTextFlags, ImGuiInputTextCallback, void*) {
    return false;
}
bool Selectable(const char*, bool, ImGuiSelectableFlags, const ImVec2&) { return false; }
bool SliderInt(const char*, int*, int, int, const char*, ImGuiSliderFlags) { return false; }
ImGuiMultiSelectIO* EndMultiSelect() { return nullptr; }
void EndColumns() {}
void EndMenuBar() {}
void EndTabBar() {}
void EndTable() {}
void InputTextDeactivateHook(ImGuiID) {}
void Scrollbar(ImGuiAxis) {}
void SeparatorText(const char*) {}
void TableEndRow(ImGuiTable*) {}
void TableGcCompactSettings() {}
void TableGcCompactTransientBuffers(ImGuiTable*) {}
void TableGcCompactTransientBuffers(ImGuiTableTempData*) {}
void TableSettingsAddSettingsHandler() {}
void TextV(const char*, va_list) {}
void TreePop() {}

}  // namespace ImGui
