// Writes rules that depend on the width (see width_rules.h).
#include "core/site/width_rules.h"

#include <algorithm>

namespace timeline {
namespace {

/// In digits and small letters, as there are many; no other class begins with a large letter.
std::string name_of_class(std::size_t number) {
    constexpr std::string_view signs = "0123456789abcdefghijklmnopqrstuvwxyz";
    std::string name;
    for (; number > 0 || name.empty(); number /= signs.size()) {
        name.insert(name.begin(), signs[number % signs.size()]);
    }
    return 'W' + name;
}

/// Whether both say the same wherever both say something.
bool agree(const Declarations& a, const Declarations& b) {
    return std::ranges::all_of(a, [&b](const Stretch<std::string>& one) {
        return std::ranges::all_of(b, [&one](const Stretch<std::string>& other) {
            const bool meets = one.widths.from_px <= other.widths.to_px &&
                               other.widths.from_px <= one.widths.to_px;
            return !meets || one.value == other.value;
        });
    });
}

/// Whether `a` says something wherever `b` does.
bool covers(const Declarations& a, const Declarations& b) {
    return std::ranges::all_of(b, [&a](const Stretch<std::string>& wanted) {
        for (int px = wanted.widths.from_px; px <= wanted.widths.to_px; ++px) {
            if (a.at(px) == nullptr) {
                return false;
            }
        }
        return true;
    });
}

int count_px(const Widths& widths) { return widths.to_px - widths.from_px + 1; }

/// What holds at most widths.
std::string usual_of(const Declarations& declarations) {
    std::map<std::string, int> counts;
    for (const Stretch<std::string>& stretch : declarations) {
        counts[stretch.value] += count_px(stretch.widths);
    }
    return std::ranges::max_element(counts, {}, [](const auto& each) { return each.second; })
        ->first;
}

std::string in_px(int px) { return std::to_string(px) + "px"; }

/// By the width of the page's container.
std::string container_query(const Widths& widths, const Widths& all) {
    const std::string below = "width<" + in_px(widths.to_px + 1);
    if (widths.from_px == all.from_px) {
        return "@container (" + below + ')';
    }
    return widths.to_px == all.to_px ? "@container (width>=" + in_px(widths.from_px) + ')'
                                     : "@container (" + in_px(widths.from_px) + "<=" + below + ')';
}

/// By the window's, which is whole pixels wide, in words that older browsers know.
std::string window_query(const Widths& widths, const Widths& all) {
    const std::string from = "(min-width:" + in_px(widths.from_px) + ')';
    const std::string to = "(max-width:" + in_px(widths.to_px) + ')';
    return "@media " + (widths.from_px == all.from_px ? to
                        : widths.to_px == all.to_px   ? from
                                                      : from + " and " + to);
}

/// To the rule before if it is of the same selector.
void add_rule(std::string& css, const std::string& selector, const std::string& declared) {
    const std::size_t open = css.rfind('{');
    const std::size_t before = css.rfind('}', open);
    const std::size_t begin = before == std::string::npos ? 0 : before + 1;
    if (open != std::string::npos && css.substr(begin, open - begin) == selector) {
        css.replace(css.size() - 1, 1, ';' + declared + '}');
    } else {
        css += selector + '{' + declared + '}';
    }
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) {
        text.replace(at, from.size(), to);
    }
}

}  // namespace

void WidthRules::add(const std::string& selector, const Declarations& declarations) {
    rules_.push_back({selector, declarations});
}

std::string WidthRules::class_of(const Declarations& declarations) {
    for (std::size_t i = 0; i < classes_.size(); ++i) {
        if (agree(classes_[i], declarations) &&
            (covers(classes_[i], declarations) || covers(declarations, classes_[i]))) {
            if (!covers(classes_[i], declarations)) {
                classes_[i] = declarations;
            }
            return name_of_class(i);
        }
    }
    classes_.push_back(declarations);
    return name_of_class(classes_.size() - 1);
}

std::string WidthRules::class_of(const std::string& declarations) {
    Declarations always;
    always.add(all_, declarations);
    return class_of(always);
}

std::string WidthRules::css() const {
    std::string usual;
    std::map<Widths, std::string> special;
    const auto write = [&](const std::string& selector, const Declarations& declarations) {
        const std::string most = usual_of(declarations);
        if (most != seen) {
            add_rule(usual, selector, most);
        }
        for (const Stretch<std::string>& stretch : declarations) {
            if (stretch.value != most) {
                add_rule(special[stretch.widths], selector, stretch.value);
            }
        }
    };
    for (const Rule& rule : rules_) {
        write(rule.selector, rule.declarations);
    }
    for (std::size_t i = 0; i < classes_.size(); ++i) {
        write('.' + name_of_class(i), classes_[i]);
    }
    std::string by_container;
    std::string by_window;
    for (const auto& [widths, rules] : special) {
        by_container += container_query(widths, all_) + '{' + rules + "}\n";
        by_window += window_query(widths, all_) + '{' + rules + "}\n";
    }
    replace_all(by_window, "cqw", "vw");
    return usual + '\n' + by_container + "@supports not (container-type:inline-size){\n" +
           by_window + "}\n";
}

}  // namespace timeline
