// Names the site's files (see links.h).
#include "core/page/links.h"

namespace timeline {
namespace {

std::string_view name_of(SiteFile file, Language language) {
    const bool swedish = language == Language::swedish;
    switch (file) {
        case SiteFile::help: return swedish ? "hjalp.html" : "help.html";
        case SiteFile::accessibility: return swedish ? "tillganglighet.html" : "accessibility.html";
        case SiteFile::memberships_csv: return swedish ? "medlemskap.csv" : "memberships.csv";
        case SiteFile::data: return "organisations.json";
        case SiteFile::timeline: break;
    }
    return {};
}

}  // namespace

std::string_view root_from(Language language) { return language == Language::swedish ? "" : "../"; }

std::string link_to(SiteFile file, Language to, Language from) {
    to = file == SiteFile::data ? Language::swedish : to;  // there is one, at the root
    std::string link = from == to ? "./" : to == Language::english ? "./en/" : "../";
    return link.append(name_of(file, to));
}

}  // namespace timeline
