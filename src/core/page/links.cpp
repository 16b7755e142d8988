// Names the site's files (see links.h).
#include "core/page/links.h"

namespace timeline {
namespace {

const LocalText& name_of(SiteFile file) {
    static const LocalText start{"", ""};
    static const LocalText help{"hjalp.html", "help.html"};
    static const LocalText accessibility{"tillganglighet.html", "accessibility.html"};
    static const LocalText data{"organisations.json", "organisations.json"};
    static const LocalText csv{"medlemskap.csv", "memberships.csv"};
    switch (file) {
        case SiteFile::help: return help;
        case SiteFile::accessibility: return accessibility;
        case SiteFile::memberships_csv: return csv;
        case SiteFile::data: return data;
        case SiteFile::timeline: break;
    }
    return start;
}

}  // namespace

std::string_view root_from(Language language) { return language == Language::swedish ? "" : "../"; }

std::string link_to(SiteFile file, Language to, Language from) {
    to = file == SiteFile::data ? Language::swedish : to;  // there is one, at the root
    const std::string folder = from == to ? "./" : to == Language::english ? "./en/" : "../";
    return folder + name_of(file).in(to);
}

}  // namespace timeline
