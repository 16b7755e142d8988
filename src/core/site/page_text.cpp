// The page's own words (see page_text.h).
#include "core/site/page_text.h"

#include <array>

#include "core/words/text.h"
#include "core/words/text_rows.h"

namespace timeline {
namespace {

// clang-format off
constexpr auto rows = std::to_array<TextRow<PageText>>({
    {PageText::page_description, "Vilka internationella organisationer och nätverk Stockholms stad är med i, sedan när och varför.", "Which international organisations and networks the City of Stockholm belongs to, since when, and why."},
    {PageText::skip_to_content, "Hoppa till innehållet", "Skip to content"},
    {PageText::more_about, "Mer om {0}", "More about {0}"},
    {PageText::to_timeline, "Till tidslinjen", "To the timeline"},
    {PageText::loading, "Den interaktiva tidslinjen laddas.", "The interactive timeline is loading."},
    {PageText::need_javascript, "Den interaktiva tidslinjen behöver JavaScript. Allt innehåll finns att läsa här nedanför.", "The interactive timeline needs JavaScript. All its content can be read below."},
    {PageText::no_webassembly, "Din webbläsare saknar WebAssembly, som den interaktiva tidslinjen behöver. Allt innehåll finns att läsa här nedanför.", "Your browser has no WebAssembly, which the interactive timeline needs. All its content can be read below."},
    {PageText::no_webgl, "Din webbläsare kan inte rita med WebGL 2 just nu, som den interaktiva tidslinjen behöver. Allt innehåll finns att läsa här nedanför.", "Your browser cannot draw with WebGL 2 at the moment, which the interactive timeline needs. All its content can be read below."},
    {PageText::no_letters, "Din webbläsare håller hemligt vad den ritar, som ett skydd mot spårning. Därför kan den interaktiva tidslinjen inte visas. Allt innehåll finns att läsa här nedanför.", "Your browser keeps secret what it draws, as a protection against tracking. Therefore the interactive timeline cannot be shown. All its content can be read below."},
    {PageText::program_failed, "Den interaktiva tidslinjen slutade fungera. Allt innehåll finns att läsa här nedanför.", "The interactive timeline stopped working. All its content can be read below."},
    {PageText::presentation_failed, "Presentationen slutade fungera. Vad bilden säger står kvar.", "The presentation stopped working. What the slide says is still here."},
    {PageText::presentation_not_fetched, "Presentationen kunde inte hämtas. Tidslinjen går att använda som förut.", "The presentation could not be fetched. The timeline can be used as before."},
    {PageText::data_failed, "Tidslinjens uppgifter kunde inte hämtas. Allt innehåll finns att läsa här nedanför.", "The timeline’s data could not be fetched. All its content can be read below."},
    {PageText::download_failed, "Den interaktiva tidslinjen kunde inte hämtas. Allt innehåll finns att läsa här nedanför.", "The interactive timeline could not be fetched. All its content can be read below."},
    {PageText::page_instead, "Servern skickade en webbsida i stället för tidslinjens data. Kanske behöver du logga in på nätverket eller webbplatsen. Allt innehåll finns att läsa här nedanför.", "The server sent a page instead of the timeline’s data. You may need to log in to the network or the site. All its content can be read below."},
    {PageText::retry, "Försök igen", "Try again"},
    {PageText::retrying, "Hämtningen avbröts. Ett nytt försök görs strax.", "The download was interrupted. Another attempt follows shortly."},
    {PageText::reading, "Läser alla medlemskap …", "Reading all memberships …"},
    {PageText::reading_much, "Läser {1} medlemskap, vilket behöver omkring {2} MB minne …", "Reading {1} memberships, which needs about {2} MB of memory …"},
    {PageText::stop, "Avbryt", "Stop"},
    {PageText::stopped, "Läsningen avbröts, så tidslinjen visas inte. Det som står här nedanför går att läsa ändå; ladda om sidan för att försöka igen.", "Reading was stopped, so the timeline is not shown. What stands below can be read all the same; reload the page to try again."},
    {PageText::saves_data, "Webbläsaren sparar data, så den interaktiva tidslinjen har inte hämtats. Allt innehåll finns att läsa här nedanför.", "Your browser saves data, so the interactive timeline has not been fetched. All its content can be read below."},
    {PageText::load_anyway, "Hämta tidslinjen ({0} kB)", "Fetch the timeline ({0} kB)"},
    {PageText::context_lost, "Webbläsaren behövde grafiken till annat. Tidslinjen kommer tillbaka när den kan.", "The browser needed the graphics for something else. The timeline returns when it can."},
    {PageText::translated_by_browser, "Webbläsaren har översatt sidan, men inte orden i den tecknade tidslinjen. Tabellen och texterna under den är översatta.", "Your browser has translated the page, but not the words in the drawn timeline. The table and the texts below it are translated."},
    {PageText::show_table, "Visa tabellen", "Show the table"},
    {PageText::new_version, "En ny version av tidslinjen är klar.", "A new version of the timeline is ready."},
    {PageText::reload, "Ladda om", "Reload"},
    {PageText::later, "Senare", "Later"},
});
// clang-format on

static_assert(rows_are_in_order(rows),
              "every PageText needs its row, in the order of the enumeration");

}  // namespace

std::string_view text(PageText id, Language language) { return row_of(rows, id).in(language); }

std::string text(PageText id, Language language, std::initializer_list<std::string_view> values) {
    return fill(text(id, language), values);
}

}  // namespace timeline
