// How is the panel beside the timeline written before the program is there? As texts that flow.
#pragma once

#include "core/markup/node.h"
#include "core/site/panel_fitter.h"
#include "core/site/width_rules.h"

namespace timeline {

/// One text, with what is drawn beside it.
Node panel_paragraph(const PanelText& panel, WidthRules& rules);

}  // namespace timeline
