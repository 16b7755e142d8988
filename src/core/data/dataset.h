// What is known about the city's memberships? The data file's content as plain structs.
//
// Made by dataset_json.h, read by everything else, changed by nobody. Every fact carries the place
// in the source that it comes from.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.h"
#include "core/base/id_index.h"
#include "core/base/language.h"
#include "core/base/rare.h"

namespace timeline {

/// A theme's shape, which also decides its colour (palette.h), so that no theme is colour alone.
enum class Shape { none, leaf, ring, shield, equals, cross, diamond };

/// The shape's name in the data and in the page's style; empty for `none`.
std::string_view name_of(Shape shape);

/// The shape of that name; `none` when there is no such shape.
Shape shape_named(std::string_view name);

/// Where a fact stands: the paragraph of the source page counting from 1, and its words.
struct Source {
    int paragraph = 0;
    std::string quote;
};

struct Theme {
    std::string id;
    Shape shape = Shape::none;
    LocalText name;
    LocalText description;
};

struct Membership {
    Period period;
    Source source;
};

/// An assignment inside an organisation. Without a period: the source does not date it.
struct Role {
    std::string id;
    std::optional<Period> period;
    LocalText short_title;
    LocalText title;
    Source source;
};

/// Something that happened at a stated time.
struct Moment {
    std::string id;
    Date date;
    LocalText title;
    Source source;
};

enum class Qualifier { exactly, over, about };

struct Figure {
    std::string id;
    std::int64_t value = 0;
    Qualifier qualifier = Qualifier::exactly;
    LocalText unit;
    Source source;
};

struct Relation {
    std::string to;  // an organisation's id
    LocalText text;
    Source source;
    std::string path;  // where `to` stands in the data file, to report an id that nobody has
    std::size_t offset = 0;
};

/// What an organisation of a long list mostly doesn't have.
struct Particulars {
    LocalText full_name;
    std::string full_name_language;
    LocalText as;    // in which capacity the city is a member, such as "innovation city"
    LocalText note;  // on the membership
    std::vector<Role> roles;
    std::vector<Moment> moments;
    std::vector<Figure> figures;
    LocalText summary;
    LocalText about;
    LocalText city;
    std::vector<Relation> related;
};

/// There may be a million of them: what all have stays small.
struct Organisation {
    std::string id;
    LocalText name;
    std::string name_language;  // BCP 47, when the name is in one language whatever the page's is
    std::vector<std::size_t>
        themes;  // indices into Dataset::themes; the first one gives the colour
    Membership membership;
    Rare<Particulars> more;

    bool has_start() const { return membership.period.start.has_value(); }
    /// Also at the as-of date; one whose end nobody stated is neither this nor ended.
    bool goes_on() const { return membership.period.end_kind == PeriodEnd::ongoing; }
    bool has_ended() const { return membership.period.end_kind == PeriodEnd::stated; }
};

struct Introduction {
    std::string id;
    LocalText heading;
    LocalText text;
};

/// What a step's slide is for, besides telling of what its view shows.
enum class SlideLook { plain, title, roles, themes };

/// The look's name in the presentation's file; empty for `plain`.
std::string_view name_of(SlideLook look);

/// The look of that name; `plain` when there is none.
SlideLook look_named(std::string_view name);

/// One step of a presentation. The first line of the caption is the key sentence where the view
/// chooses an organisation; where it doesn't, it is the heading, the next line the sentence. What
/// follows are details.
struct Step {
    std::string view;  // the page's query string
    LocalText figure;  // what stands large; empty: the start year, or how many are shown
    LocalText caption;
    LocalText notes;  // for the person who speaks
    SlideLook look = SlideLook::plain;
};

/// What is counted in all organisations.
struct DatasetFacts {
    std::size_t with_start = 0;
    std::size_t ongoing = 0;
    std::size_t ended = 0;  // whose end is stated, exactly or not
    bool has_exact_end = false;
    bool has_soft_end = false;
    std::size_t end_not_stated = 0;
    int earliest_start_year = 0;        // the as-of year where none is stated
    std::vector<std::size_t> of_theme;  // per theme of the data
};

struct Dataset {
    Date as_of;
    LocalText as_of_note;
    int approximation_years = 0;  // how far "~" reaches, see span_of
    LocalText approximation_note;
    std::string source_title;
    LocalText source_publisher;
    LocalText source_note;
    std::vector<Introduction> introduction;
    std::vector<Theme> themes;
    std::vector<Organisation> organisations;
    std::vector<Step> steps;  // the presentation; made from the rest where none is given
    YearSpan span;            // the stretch of years that is covered, see full_span
    IdIndex index;            // of the organisations; see find
    /// See facts.
    mutable std::optional<DatasetFacts> counted{};
    mutable const Organisation* counted_in = nullptr;

    /// Where ongoing bars end: the end of the as-of year, in decimal years.
    double as_of_end() const { return span_of(as_of, 0).end; }

    /// Counted when it is first asked for, and again for other organisations. Who changes one of
    /// them in its place resets `counted`.
    const DatasetFacts& facts() const;

    const Organisation* find(std::string_view id) const {
        return index.find(std::span<const Organisation>(organisations), id);
    }

    /// Of one of these organisations, not of a copy.
    std::size_t index_of(const Organisation& organisation) const {
        return static_cast<std::size_t>(&organisation - organisations.data());
    }
};

/// The shape of an organisation's first theme; `none` when it has no known theme.
inline Shape main_shape(const Dataset& data, const Organisation& organisation) {
    return organisation.themes.empty() ? Shape::none : data.themes[organisation.themes[0]].shape;
}

/// Whether no membership has ended, as far as anybody stated.
inline bool all_go_on(const Dataset& data) {
    return data.facts().ongoing == data.organisations.size();
}

/// The stretch of years that the whole timeline covers, looked for in all of the data: from the
/// earliest possible start or dated fact of any membership, rounded down to a year, to the end of
/// the as-of year.
YearSpan full_span(const Dataset& data);

}  // namespace timeline
