// Does by itself what Dear ImGui's NewFrame and Render do for a draw list (see canvas.h).
#include "ui/canvas.h"

#include "imgui.h"
#include "imgui_internal.h"

namespace timeline {
namespace {

bool has_backend(ImGuiBackendFlags flag) { return (ImGui::GetIO().BackendFlags & flag) != 0; }

void set_up(ImDrawListSharedData& shared, ImFontAtlas& atlas, float width, float height) {
    shared.FontAtlas = &atlas;
    ImFontAtlasUpdateDrawListsSharedData(&atlas);
    const ImGuiStyle& style = ImGui::GetStyle();
    shared.ClipRectFullscreen = {0, 0, width, height};
    shared.CurveTessellationTol = style.CurveTessellationTol;
    shared.SetCircleTessellationMaxError(style.CircleTessellationMaxError);
    shared.InitialFlags = ImDrawListFlags_AntiAliasedLines |
                          ImDrawListFlags_AntiAliasedLinesUseTex | ImDrawListFlags_AntiAliasedFill;
    if (has_backend(ImGuiBackendFlags_RendererHasVtxOffset)) {
        shared.InitialFlags |= ImDrawListFlags_AllowVtxOffset;
    }
    shared.InitialFringeScale = 1;
}

/// What the renderer has to create, change or destroy.
ImVector<ImTextureData*>& textures_of(const ImFontAtlas& atlas) {
    ImVector<ImTextureData*>& textures = ImGui::GetPlatformIO().Textures;
    textures.resize(0);
    for (ImTextureData* texture : atlas.TexList) {
        texture->RefCount = static_cast<unsigned short>(atlas.RefCount);
        textures.push_back(texture);
    }
    return textures;
}

}  // namespace

Canvas::Canvas() : list_(std::make_unique<ImDrawList>(ImGui::GetDrawListSharedData())) {}

Canvas::~Canvas() = default;

ImDrawList& Canvas::begin(float width, float height) {
    width_ = width;
    height_ = height;
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    const int frame = atlas.Builder == nullptr ? 1 : atlas.Builder->FrameCount + 1;
    ImFontAtlasUpdateNewFrame(&atlas, frame, has_backend(ImGuiBackendFlags_RendererHasTextures));
    set_up(*ImGui::GetDrawListSharedData(), atlas, width, height);
    list_->_ResetForNewFrame();
    list_->PushTexture(atlas.TexRef);
    list_->PushClipRectFullScreen();
    return *list_;
}

void Canvas::end() {
    auto& viewport = static_cast<ImGuiViewportP&>(*ImGui::GetMainViewport());
    ImDrawData& data = viewport.DrawDataP;
    data.Clear();
    data.Valid = true;
    data.DisplaySize = {width_, height_};
    data.FramebufferScale = {1, 1};
    data.OwnerViewport = &viewport;
    data.Textures = &textures_of(*ImGui::GetIO().Fonts);
    data.AddDrawList(list_.get());
}

}  // namespace timeline
