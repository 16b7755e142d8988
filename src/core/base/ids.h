// What is everything on the page called? The one place that makes ids of the data's own names. They
// are addresses for links, styles, labels and the focus: nothing reads one back to learn what a
// thing is, which stands beside it (Subject and TextRole in scene.h).
//
// No two are alike, whatever the data calls its own: those names have letters, digits and hyphens,
// so that "_" always parts one name from the next; and where an id that the program makes up itself
// begins with a kind's name and a hyphen, as "why-heading" does, only parts of that kind are used.
#pragma once

#include <string>
#include <string_view>

namespace timeline {

/// The kinds of thing that are called by a name of the data's.
enum class Kind {
    // By the organisation: what a row of the picture has.
    row,
    item,
    bar,
    name,
    start,
    reason,
    words,
    away,
    // By the organisation: what stands elsewhere of it.
    related,
    table_row,
    section,  // what the page says of it; never changed, as others link to it
    paper_sources,
    map_name,
    // By the organisation and one of its roles or moments.
    band,
    role,
    moment,
    map_role,
    // By what the chosen organisation calls its own.
    fact,
    source,
    // By the theme.
    theme,
    group,
    legend_theme,
    reading_theme,
    // On the page before the program is there: what is chosen by hand, and what then is shown.
    only,  // a theme
    pick,  // an organisation
    told,
    // By the part of the introduction.
    reason_part,
};

/// Of one thing of the data, such as "row-c40".
std::string id_of(Kind kind, std::string_view own);

/// Of what one thing of the data calls its own: "role-c40_vice-chair".
std::string id_of(Kind kind, std::string_view owner, std::string_view own);

/// Of a part of what is called `id`: "row-c40_label".
std::string part_of(std::string_view id, std::string_view part);

}  // namespace timeline
