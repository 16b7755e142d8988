// Which parts of the text around the picture are used in several places? Internal to the page's
// elements; the rest of the program calls document.h.
#pragma once

#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/markup/elements.h"
#include "core/page/document.h"

namespace timeline {

/// Where an organisation's own section stands on the page.
inline std::string anchor_of(const Organisation& organisation) {
    return id_of(Kind::section, organisation.id);
}

/// An organisation's roles, figures and events, and what each fact rests on, as lists whose ids
/// begin with `id`.
Node facts_list(Language language, const Organisation& organisation, const std::string& id);
Node sources_list(Language language, const Organisation& organisation, const std::string& id);

}  // namespace timeline
