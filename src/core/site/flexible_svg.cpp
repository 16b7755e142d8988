// Writes flexible marks as SVG (see flexible_svg.h).
#include "core/site/flexible_svg.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/base/decimal.h"
#include "core/base/ids.h"
#include "core/markup/svg_look.h"

namespace timeline {
namespace {

/// On the widest picture to a tenth of a pixel.
std::string percent(double share) { return decimal(100 * share) + '%'; }

/// Of pixels and a share, so that no attribute can say it.
bool is_sum(Length length) { return !length.is_fixed() && std::abs(length.px) >= 0.005; }

std::string across(Length length) {
    if (length.is_fixed()) {
        return em(length.px);
    }
    return is_sum(length) ? css_sum(percent(length.share), length.px) : percent(length.share);
}

bool is_level(const Stretches<Upright>& upright) {
    return std::ranges::all_of(upright, [&upright](const Stretch<Upright>& stretch) {
        return stretch.value == upright.front().value;
    });
}

class PaneWriter {
   public:
    explicit PaneWriter(WidthRules& rules) : rules_(rules) {}

    void write(const FlexibleMark& flexible) {
        const Mark& mark = flexible.mark;
        switch (mark.kind) {
            case MarkKind::box: write_box(flexible); break;
            case MarkKind::line:
                add(rect(flexible, flexible.left, flexible.width, 0),
                    {.fill = mark.stroke, .is_line = true});
                break;
            case MarkKind::label: write_label(flexible); break;
            case MarkKind::shape: break;  // the page's style draws them beside names
        }
    }

    std::vector<Node> nodes;

   private:
    void add(Node node, const Look& look) {
        set_look(node, look, nullptr);
        nodes.push_back(std::move(node));
    }

    /// A box that is `inset` pixels smaller at each side: SVG strokes along the edge, the canvas
    /// inside it. What is one length is an attribute, sums are rules.
    Node rect(const FlexibleMark& flexible, Length left, Length width, double inset) {
        Node node{.id = {}, .tag = "rect"};
        left.px += inset;
        width.px -= 2 * inset;
        for (const auto& [name, length] :
             {std::pair(Literal("x"), left), std::pair(Literal("width"), width)}) {
            if (is_sum(length)) {
                node.add_class(rules_.class_of(std::string(name) + ':' + across(length)));
            } else {
                node.set(name, across(length));
            }
        }
        const Stretches<Upright>& upright = flexible.upright;
        const auto top = [inset](const Upright& u) {
            return em(static_cast<double>(u.top_px) + inset);
        };
        const auto height = [inset](const Upright& u) {
            return u.height_px == down_to_end ? "100%"
                                              : em(static_cast<double>(u.height_px) - 2 * inset);
        };
        if (is_level(upright)) {
            node.set("y", top(upright.front().value));
            node.set("height", height(upright.front().value));
        } else {
            Declarations places;
            for (const auto& [widths, value] : upright) {
                places.add(widths, "y:" + top(value) + ";height:" + height(value));
            }
            node.add_class(rules_.class_of(places));
        }
        node.add_class(rules_.class_to_show(upright));
        return node;
    }

    void write_box(const FlexibleMark& flexible) {
        const Mark& mark = flexible.mark;
        const double inset = mark.stroke == Ink::none ? 0 : static_cast<double>(mark.stroke_px) / 2;
        Node box = rect(flexible, flexible.left, flexible.width, inset);
        if (mark.radius_px > 0) {
            box.attributes.insert(box.attributes.begin(),
                                  {"rx", em(static_cast<double>(mark.radius_px))});
        }
        if (mark.stroke != Ink::none) {
            box.attributes.insert(box.attributes.begin(),
                                  {"stroke-width", em(static_cast<double>(mark.stroke_px))});
        }
        if (mark.dashed) {
            box.attributes.insert(box.attributes.begin(),
                                  {"stroke-dasharray", em(6) + ' ' + em(4)});
        }
        add(std::move(box), {.fill = mark.fill, .stroke = mark.stroke, .alpha = mark.alpha});
        write_fades(flexible);
    }

    /// A faded edge is covered by what is behind the bar, more and more towards the edge, and a
    /// pixel beyond it, so that no smoothed edge shines through.
    void write_fades(const FlexibleMark& flexible) {
        const Length left = flexible.left;
        const Length right = left + flexible.width;
        if (flexible.mark.fade_left_px > 0) {
            add_fade("in", flexible, left + Length{-1, 0}, flexible.fade_left + Length{1, 0});
        }
        if (flexible.mark.fade_right_px > 0) {
            add_fade("out", flexible, right - flexible.fade_right,
                     flexible.fade_right + Length{1, 0});
        }
    }

    void add_fade(const std::string& which, const FlexibleMark& flexible, Length left,
                  Length width) {
        Node cover = rect(flexible, left, width, 0);
        cover.attributes.insert(cover.attributes.begin(), {"fill", "url(#fade-" + which + ')'});
        nodes.push_back(std::move(cover));
    }

    void write_label(const FlexibleMark& flexible) {
        const TextStyle& style = flexible.mark.style;
        const auto size = static_cast<double>(style.size_px);
        const Length& left = flexible.left;
        Node text{.id = {}, .tag = "text"};
        text.set("x", left.is_fixed() ? em(left.px, size) : percent(left.share));
        if (is_sum(left)) {
            text.set("dx", em(left.px, size));
        }
        const auto down = [size](const Upright& upright) {
            return em(static_cast<double>(upright.top_px), size);
        };
        text.add_class(rules_.class_of("font-size:" + em(size) + weight_rule(style)));
        const Stretches<Upright>& upright = flexible.upright;
        if (is_level(upright)) {
            text.set("y", down(upright.front().value));
        } else {
            Declarations places;
            for (const auto& [widths, value] : upright) {
                places.add(widths, "transform:translate(0," + down(value) + ')');
            }
            text.add_class(rules_.class_of(places));
        }
        if (flexible.mark.id.starts_with("overview-count") ||
            flexible.mark.id.starts_with("overview-number")) {
            text.add_class("of-all");
        }
        text.text = flexible.mark.text;
        add(std::move(text), {.fill = style.ink});
        if (flexible.mark.id == part_of("why-link", "label")) {
            link_last(why_address);
        }
        // A link goes with its words, or it would be reached and not be seen.
        nodes.back().add_class(rules_.class_to_show(upright));
    }

    void link_last(const char* address) {
        Node link{.id = {}, .tag = "a", .attributes = {{"href", address}}};
        link.children.push_back(std::move(nodes.back()));
        nodes.back() = std::move(link);
    }

    WidthRules& rules_;
};

}  // namespace

std::string em(double px, double type_px) {
    std::string number = decimal(px / type_px, 3);
    const std::size_t zero = number.find("0.");
    if (zero == 0 || (zero == 1 && number.front() == '-')) {
        number.erase(zero, 1);
    }
    return number == "0" ? number : number + "em";
}

std::string css_sum(const std::string& share, double px) {
    return "calc(" + share + (px < 0 ? " - " : " + ") + em(std::abs(px)) + ')';
}

std::string weight_rule(const TextStyle& style) {
    return style.weight == Weight::regular
               ? ""
               : ";font-weight:" + std::to_string(static_cast<int>(style.weight));
}

Node fade_definitions() {
    Node svg{
        .id = {}, .tag = "svg", .attributes = {{"class", "definitions"}, {"aria-hidden", "true"}}};
    for (const auto& [suffix, behind] :
         {std::pair("", Ink::surface), std::pair("-chosen", Ink::selected)}) {
        svg.children.push_back(
            fade_gradient(std::string("fade-in") + suffix, true, behind, nullptr));
        svg.children.push_back(
            fade_gradient(std::string("fade-out") + suffix, false, behind, nullptr));
    }
    return svg;
}

Node take_curve(std::vector<FlexibleMark>& marks) {
    constexpr double units = 1000;  // across; the browser makes them as wide as the pane is
    Node svg{.id = {}, .tag = "svg"};
    std::string line;
    std::string end;
    for (const FlexibleMark& mark : marks) {
        const Upright& upright = mark.upright.front().value;
        const auto top = static_cast<double>(upright.top_px);
        if (mark.mark.fill == Ink::raised) {
            svg.attributes = {{"y", em(top)},
                              {"height", em(static_cast<double>(upright.height_px))},
                              {"viewBox", "0 " + decimal(top) + ' ' + decimal(units) + ' ' +
                                              decimal(static_cast<double>(upright.height_px))},
                              {"preserveAspectRatio", "none"}};
        } else if (mark.mark.fill == Ink::window) {
            const double bottom = top + static_cast<double>(upright.height_px);
            const std::string left = decimal(units * mark.left.share);
            line += line.empty() ? 'M' + left + ' ' + decimal(bottom) : 'H' + left;
            line += 'V' + decimal(top);
            end = decimal(units * (mark.left.share + mark.width.share)) + 'V' + decimal(bottom);
        }
    }
    std::erase_if(marks, [](const FlexibleMark& mark) {
        return mark.mark.fill == Ink::window || mark.mark.stroke == Ink::accent;
    });
    if (!line.empty()) {
        line += 'H';
        for (const bool is_area : {true, false}) {
            Node path{.id = {}, .tag = "path"};
            path.set("d", line + (is_area ? end : end.substr(0, end.find('V'))));
            path.set("class", is_area ? "fill-window" : "curve");
            svg.children.push_back(std::move(path));
        }
    }
    return svg;
}

std::vector<Node> svg_parts(const std::vector<FlexibleMark>& marks, WidthRules& rules) {
    PaneWriter writer(rules);
    for (const FlexibleMark& mark : marks) {
        writer.write(mark);
    }
    return std::move(writer.nodes);
}

}  // namespace timeline
