// Makes up memberships (see generated_data.h).
#include "core/data/generated_data.h"

#include <algorithm>
#include <array>
#include <random>
#include <string_view>
#include <vector>

#include "core/base/json_text.h"

namespace timeline {
namespace {

constexpr unsigned as_of_year = 2025;

struct Words {
    std::string_view sv;
    std::string_view en;
};

struct ThemeWords {
    std::string_view id;
    std::string_view shape;
    Words name;
    Words aim;  // after "for"
};

constexpr auto themes = std::to_array<ThemeWords>({
    {"climate", "leaf", {"Klimat", "Climate"}, {"ren luft", "clean air"}},
    {"mobility", "ring", {"Resor", "Mobility"}, {"resor utan köer", "travel without queues"}},
    {"safety", "shield", {"Trygghet", "Safety"}, {"trygga kvällar", "safe evenings"}},
    {"equality", "equals", {"Jämlikhet", "Equality"}, {"lika villkor", "equal terms"}},
    {"welfare", "cross", {"Välfärd", "Welfare"}, {"god omsorg", "good care"}},
    {"urban", "diamond", {"Stadsutveckling", "Urban growth"}, {"täta kvarter", "dense blocks"}},
});

// No name is longer than the 26 characters that the schema allows, with a number up to a million.
constexpr auto regions = std::to_array<Words>({
    {"Alpina", "Alpine"},
    {"Arktiska", "Arctic"},
    {"Baltiska", "Baltic"},
    {"Globala", "Global"},
    {"Gröna", "Green"},
    {"Iberiska", "Iberian"},
    {"Marina", "Marine"},
    {"Nordiska", "Nordic"},
    {"Norra", "Northern"},
    {"Södra", "Southern"},
    {"Västra", "Western"},
    {"Östra", "Eastern"},
});
constexpr auto bodies = std::to_array<Words>({
    {"forumet", "Forum"},
    {"gruppen", "Group"},
    {"kretsen", "Circle"},
    {"ligan", "League"},
    {"nätet", "Network"},
    {"rådet", "Council"},
    {"unionen", "Union"},
});

using std::to_string;

/// Writes one object after another, each from its members.
class Maker {
   public:
    Maker(std::size_t count, std::uint64_t seed) : count_(count), engine_(seed) {}

    std::string make() {
        out_.reserve(count_ * 320 + 4000);
        add_frame();
        for (std::size_t i = 0; i < count_; ++i) {
            out_ += i > 0 ? ",\n    " : "\n    ";
            add_organisation(i);
        }
        out_ += "\n  ]\n}\n";
        return std::move(out_);
    }

   private:
    /// From 0 to `most - 1`. Not one of the library's distributions, which differ between systems.
    unsigned below(unsigned most) { return static_cast<unsigned>(engine_() % most); }
    bool per_mille(unsigned share) { return below(1000) < share; }
    template <typename List>
    const auto& any_of(const List& list) {
        return list[below(static_cast<unsigned>(list.size()))];
    }

    void key(std::string_view name) { json_text::write_key(out_, name); }
    void member(std::string_view name, std::string_view text) {
        key(name);
        json_text::write(out_, text);
    }
    void member(std::string_view name, std::string_view sv, std::string_view en) {
        key(name);
        out_ += '{';
        member("sv", sv);
        member("en", en);
        out_ += '}';
    }
    void number(std::string_view name, unsigned value) {
        key(name);
        out_ += to_string(value);
    }
    void source(std::string_view quote) {
        key("source");
        out_ += '{';
        number("paragraph", 1);
        if (!quote.empty()) {
            member("quote", quote);
        }
        out_ += '}';
    }

    void add_frame() {
        out_ += '{';
        member("$schema", "./organisations.schema.json");
        member("asOf", to_string(as_of_year));
        member("asOfNote", "Uppgifterna är påhittade.", "The facts are made up.");
        key("approximation");
        out_ += '{';
        number("yearsEitherSide", 1);
        member("note", "Ett år före och ett år efter räknas in.", "One year either side.");
        out_ += '}';
        key("source");
        out_ += '{';
        member("title", "Påhittade medlemskap");
        member("publisher", "timeline_tool", "timeline_tool");
        member("note", "Inget av detta är sant.", "Nothing of this is true.");
        out_ += '}';
        key("introduction");
        out_ += "[{";
        member("id", "why");
        member("heading", "Påhittade medlemskap", "Made-up memberships");
        member("text", "De visar hur en lång lista ser ut.",
               "They show what a long list looks like.");
        source("");
        out_ += "}]";
        add_themes();
        key("organisations");
        out_ += '[';
    }

    void add_themes() {
        key("themes");
        out_ += '[';
        for (const ThemeWords& theme : themes) {
            out_ += &theme == themes.data() ? "{" : ",{";
            member("id", theme.id);
            member("shape", theme.shape);
            member("name", theme.name.sv, theme.name.en);
            member("description", "Arbete för " + std::string(theme.aim.sv) + '.',
                   "Work for " + std::string(theme.aim.en) + '.');
            out_ += '}';
        }
        out_ += ']';
    }

    void add_organisation(std::size_t index) {
        const std::string id = "m" + to_string(index + 1);
        const Words& region = any_of(regions);
        const Words& body = any_of(bodies);
        const std::string number = ' ' + to_string(index + 1);
        out_ += '{';
        member("id", id);
        member("name", std::string(region.sv) + ' ' + std::string(body.sv) + number,
               std::string(region.en) + ' ' + std::string(body.en) + number);
        const unsigned first = below(themes.size());
        const unsigned second = below(themes.size());
        key("themes");
        out_ += '[';
        json_text::write(out_, themes[first].id);
        if (second != first && per_mille(250)) {
            out_ += ',';
            json_text::write(out_, themes[second].id);
        }
        out_ += ']';
        const unsigned start = add_membership();
        add_facts(id, start);
        if (index > 0 && per_mille(20)) {
            add_relation(index);
        }
        if (per_mille(125)) {
            add_texts(themes[first].aim);
        }
        out_ += '}';
    }

    /// Most began lately. Returns the earliest year that roles and moments may have.
    unsigned add_membership() {
        constexpr unsigned longest = 125;
        const unsigned age = below(longest + 1) * below(longest + 1) / longest;
        const unsigned start = as_of_year - age;
        const unsigned end = start + below(age + 1);
        const unsigned kind = below(1000);
        std::string period = to_string(start) + "/..";
        if (kind < 120) {
            period = to_string(start) + '/' + to_string(end);
        } else if (kind < 160) {
            period = to_string(start) + '/';
        } else if (kind < 200) {
            period = to_string(start) + "~/..";
        } else if (kind < 230) {
            period = "/..";
        } else if (kind < 240) {
            period = '/' + to_string(end);
        } else if (kind < 245) {
            period = to_string(start / 10) + "X/..";
        }
        const bool needs_note = kind >= 160 && kind < 245;
        key("membership");
        out_ += '{';
        member("period", period);
        if (needs_note) {
            member("note", "Källan anger inget exakt år.", "The source gives no exact year.");
        }
        source(period == "/.." ? "" : "år " + to_string(start));
        out_ += '}';
        return start;
    }

    void add_facts(const std::string& id, unsigned start) {
        const unsigned year = start + below(as_of_year - start + 1);
        if (per_mille(60)) {
            key("roles");
            out_ += "[{";
            member("id", id + "-role");
            member("period", to_string(year) + '/' + (per_mille(500) ? ".." : to_string(year)));
            member("short", "Ordförande", "Chair");
            member("title", "Staden leder styrelsen", "The city chairs the board");
            source("ordförande");
            out_ += "}]";
        }
        if (per_mille(60)) {
            key("moments");
            out_ += "[{";
            member("id", id + "-moment");
            member("date", to_string(year));
            member("title", "Staden var värd för årsmötet", "The city hosted the annual meeting");
            source("årsmötet");
            out_ += "}]";
        }
        if (per_mille(40)) {
            key("figures");
            out_ += "[{";
            member("id", id + "-members");
            number("value", 2 + below(400));
            member("qualifier", "over");
            member("unit", "städer", "cities");
            source("");
            out_ += "}]";
        }
    }

    void add_relation(std::size_t index) {
        const auto other = 1 + below(static_cast<unsigned>(index));
        key("related");
        out_ += "[{";
        member("to", "m" + to_string(other));
        member("text", "Delar kansli", "Shares an office");
        source("");
        out_ += "}]";
    }

    void add_texts(const Words& aim) {
        const std::string sv(aim.sv);
        const std::string en(aim.en);
        member("summary", "Staden arbetar med andra städer för " + sv + '.',
               "The city works with other cities for " + en + '.');
        member(
            "about", "Nätverket samlar städer som arbetar för " + sv + ". De möts varje år.",
            "The network brings together cities that work for " + en + ". They meet every year.");
        member("city", "Staden deltar i en arbetsgrupp för " + sv + '.',
               "The city takes part in a working group for " + en + '.');
    }

    std::size_t count_;
    std::mt19937_64 engine_;
    std::string out_;
};

}  // namespace

std::string generated_data(std::size_t count, std::uint64_t seed) {
    return Maker(std::max<std::size_t>(count, 1), seed).make();
}

}  // namespace timeline
