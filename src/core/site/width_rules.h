// How does a style sheet say what depends on the page's width? Each rule once for most widths, and
// the exceptions together by the widths for which they hold.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/site/growth.h"

namespace timeline {

/// Declarations of CSS at the stage's widths; where there are none, any will do.
using Declarations = Stretches<std::string>;

class WidthRules {
   public:
    /// Holds from the narrowest to the widest; those at the ends also hold beyond them.
    explicit WidthRules(Widths all) : all_(all) {}

    void add(const std::string& selector, const Declarations& declarations);
    /// A class with these declarations, one for all who want the same.
    std::string class_of(const Declarations& declarations);
    /// The same at all widths.
    std::string class_of(const std::string& declarations);
    /// A class for what is seen where there is a value, from narrow to wide, and nowhere else;
    /// empty where it always is.
    template <typename Value>
    std::string class_to_show(const Stretches<Value>& shown) {
        Declarations display;
        int next = all_.from_px;
        for (const Stretch<Value>& stretch : shown) {
            hide(display, {next, stretch.widths.from_px - 1});
            display.add(stretch.widths, seen);
            next = stretch.widths.to_px + 1;
        }
        hide(display, {next, all_.to_px});
        return display.size() == 1 ? std::string() : class_of(display);
    }

    /// By the width of the page's container, and of the window for browsers that know no container.
    std::string css() const;

   private:
    /// As all is where no rule says otherwise.
    static constexpr const char* seen = "display:inline";
    static void hide(Declarations& display, const Widths& widths) {
        if (widths.from_px <= widths.to_px) {
            display.add(widths, "display:none");
        }
    }

    struct Rule {
        std::string selector;
        Declarations declarations;
    };
    Widths all_;
    std::vector<Rule> rules_;
    std::vector<Declarations> classes_;
};

}  // namespace timeline
