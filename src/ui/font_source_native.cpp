// Inter as Dear ImGui reads it (see font_source.h).
#include "imgui.h"
#include "inter_fonts.h"
#include "ui/font_source.h"

namespace timeline {

ImFont* add_font(Weight weight) {
    const InterFont data = inter_font(static_cast<int>(weight));
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;
    // Dear ImGui only reads the bytes, but its interface takes them as mutable.
    void* bytes =
        const_cast<unsigned char*>(data.data);  // NOLINT(cppcoreguidelines-pro-type-const-cast)
    return ImGui::GetIO().Fonts->AddFontFromMemoryTTF(bytes, static_cast<int>(data.size), 0,
                                                      &config);
}

}  // namespace timeline
