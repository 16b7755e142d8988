// Joins names (see ids.h).
#include "core/base/ids.h"

namespace timeline {
namespace {

std::string_view name_of(Kind kind) {
    switch (kind) {
        case Kind::row: return "row";
        case Kind::item: return "item";
        case Kind::bar: return "bar";
        case Kind::name: return "name";
        case Kind::start: return "start";
        case Kind::reason: return "reason";
        case Kind::words: return "words";
        case Kind::away: return "away";
        case Kind::related: return "related";
        case Kind::table_row: return "list-row";
        case Kind::section: return "organisation";
        case Kind::paper_sources: return "paper-organisation";
        case Kind::map_name: return "map-name";
        case Kind::band: return "band";
        case Kind::role: return "role";
        case Kind::moment: return "moment";
        case Kind::map_role: return "map-role";
        case Kind::fact: return "fact";
        case Kind::source: return "source-fact";
        case Kind::theme: return "theme";
        case Kind::group: return "group";
        case Kind::legend_theme: return "legend-theme";
        case Kind::reading_theme: return "reading-theme";
        case Kind::only: return "only";
        case Kind::pick: return "pick";
        case Kind::told: return "told";
        case Kind::reason_part: return "why";
    }
    return {};
}

std::string joined(std::string_view before, char sign, std::string_view after) {
    std::string id(before);
    id += sign;
    id += after;
    return id;
}

}  // namespace

std::string id_of(Kind kind, std::string_view own) { return joined(name_of(kind), '-', own); }

std::string id_of(Kind kind, std::string_view owner, std::string_view own) {
    return part_of(id_of(kind, owner), own);
}

std::string part_of(std::string_view id, std::string_view part) { return joined(id, '_', part); }

}  // namespace timeline
