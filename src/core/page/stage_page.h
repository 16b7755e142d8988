// Which elements lie over the canvas? One for each control, row and text of the picture.
#pragma once

#include "core/page/document.h"
#include "core/page/page.h"
#include "core/picture/scene.h"
#include "core/picture/scene_builder.h"

namespace timeline {

/// Whether the chosen organisation is told of in a sheet over the page, since the stage has no room
/// for it.
bool has_sheet(const LayoutInput& input);

/// The running program's page without its document, which few changes touch: whoever publishes it
/// adds `document_sections` with these settings when it is another than before.
DocumentSettings document_settings(const LayoutInput& input);
Page stage_page(const LayoutInput& input, const Scene& scene);

}  // namespace timeline
