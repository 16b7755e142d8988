// How does a test compare two whole pictures? Everything about a scene as text.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "core/page/page_json.h"
#include "core/page/stage_page.h"
#include "unit/support.h"

namespace timeline::test {

inline std::string dump(const Picture& picture) {
    std::string text = to_json(stage_page(picture.input, picture.scene));
    for (const Mark& mark : picture.scene.marks) {
        text += mark.id + mark.text + testing::PrintToString(mark.rect) +
                std::to_string(static_cast<int>(mark.fill)) + '\n';
    }
    for (const Target& target : picture.scene.targets) {
        text += target.id + testing::PrintToString(target.rect) + '\n';
    }
    return text;
}

}  // namespace timeline::test
