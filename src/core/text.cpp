// The words of the interface (see text.h). Rows stand in the order of the enumeration, which a
// compile-time check enforces.
#include "core/text.h"

#include <array>

namespace timeline {
namespace {

struct Row {
    Text id;
    std::string_view sv;
    std::string_view en;
};

// clang-format off
constexpr auto rows = std::to_array<Row>({
    {Text::site_title, "Stockholm i världen", "Stockholm in the world"},
    {Text::tagline, "Stadens medlemskap i internationella organisationer och nätverk, {0}–{1}", "The city’s memberships of international organisations and networks, {0}–{1}"},
    {Text::tagline_short, "Medlemskap {0}–{1}", "Memberships {0}–{1}"},
    {Text::page_description, "Vilka internationella organisationer och nätverk Stockholms stad är med i, sedan när och varför.", "Which international organisations and networks the City of Stockholm belongs to, since when, and why."},
    {Text::skip_to_content, "Hoppa till innehållet", "Skip to content"},
    {Text::summary, "Stockholms stad är med i {0} internationella organisationer och nätverk. För {1} av dem anges ett startår, det tidigaste {2}. För {3} anges inget. Uppgifterna gäller till och med {4}.", "The City of Stockholm belongs to {0} international organisations and networks. A start year is stated for {1} of them, the earliest {2}. For {3}, none is stated. The information is as of {4}."},
    {Text::language_group, "Språk", "Language"},
    {Text::display, "Visning", "Display"},
    {Text::scheme_group, "Färger", "Colours"},
    {Text::scheme_automatic, "Automatiskt", "Automatic"},
    {Text::scheme_light, "Ljust", "Light"},
    {Text::scheme_dark, "Mörkt", "Dark"},
    {Text::contrast_group, "Kontrast", "Contrast"},
    {Text::contrast_automatic, "Automatisk", "Automatic"},
    {Text::contrast_more, "Hög", "High"},
    {Text::text_size_group, "Textstorlek", "Text size"},
    {Text::text_size, "{0} %", "{0}%"},
    {Text::keys_group, "Tangenter (+ − 0)", "Keys (+ − 0)"},
    {Text::keys_on, "På", "On"},
    {Text::keys_off, "Av", "Off"},
    {Text::menu, "Meny", "Menu"},
    {Text::help, "Hjälp", "Help"},
    {Text::view_group, "Visa som", "Show as"},
    {Text::view_timeline, "Tidslinje", "Timeline"},
    {Text::view_table, "Tabell", "Table"},
    {Text::filter_group, "Filtrera på tema", "Filter by theme"},
    {Text::all, "Alla", "All"},
    {Text::search_label, "Sök organisation", "Search organisations"},
    {Text::search_placeholder, "Sök", "Search"},
    {Text::clear_search, "Rensa sökningen", "Clear the search"},
    {Text::sort_group, "Sortera", "Sort"},
    {Text::sort_start, "Startår", "Start year"},
    {Text::sort_name, "Namn", "Name"},
    {Text::sort_theme, "Tema", "Theme"},
    {Text::zoom_group, "Zooma i tiden", "Zoom in time"},
    {Text::zoom_in, "Zooma in", "Zoom in"},
    {Text::zoom_out, "Zooma ut", "Zoom out"},
    {Text::fit_all, "Visa allt", "Fit all"},
    {Text::pan_left, "Tidigare", "Earlier"},
    {Text::pan_right, "Senare", "Later"},
    {Text::total, "{0} med startår, {1} utan", "{0} with a start year, {1} without"},
    {Text::status_all, "Alla {0} organisationer visas", "All {0} organisations shown"},
    {Text::status_some, "{0} av {1} organisationer visas", "{0} of {1} organisations shown"},
    {Text::status_none, "Ingen av {0} organisationer visas", "None of {0} organisations shown"},
    {Text::nothing_found, "Ingen organisation passar in på sökningen och filtret.", "No organisation matches the search and the filter."},
    {Text::reset_filters, "Visa alla organisationer", "Show all organisations"},
    {Text::timeline_label, "Tidslinje", "Timeline"},
    {Text::row_words, "{0}, medlem sedan {1}", "{0}, member since {1}"},
    {Text::row_words_not_stated, "{0}, medlem, startår anges inte", "{0}, member, start year not stated"},
    {Text::rows_group, "Organisationer", "Organisations"},
    {Text::start_not_stated, "Anges inte", "Not stated"},
    {Text::start_not_stated_lane, "Startår anges inte", "Start year not stated"},
    {Text::unstated_bar, "Medlem, startår anges inte", "Member, start year not stated"},
    {Text::approximately, "≈ {0}", "≈ {0}"},
    {Text::approximate_bar, "≈ {0} (mellan {1} och {2})", "≈ {0} (between {1} and {2})"},
    {Text::years_one, "1 år", "1 year"},
    {Text::years_many, "{0} år", "{0} years"},
    {Text::years_about, "≈ {0} år", "≈ {0} years"},
    {Text::years_first, "Första året", "First year"},
    {Text::overview_label, "Översikt", "Overview"},
    {Text::overview_count, "Antal medlemskap med känt startår: {0} (år {1}) → {2} (år {3})", "Memberships with a known start year: {0} (in {1}) → {2} (in {3})"},
    {Text::overview_count_short, "Med startår: {0} ({1}) → {2} ({3})", "With a start year: {0} ({1}) → {2} ({3})"},
    {Text::overview_start, "Tidslinjen visas från", "Timeline shown from"},
    {Text::overview_end, "Tidslinjen visas till", "Timeline shown to"},
    {Text::details_empty_heading, "Välj en organisation", "Choose an organisation"},
    {Text::details_empty_text, "Välj en rad för att läsa om organisationen och varför Stockholm är med.", "Choose a row to read about the organisation and why Stockholm takes part."},
    {Text::details_static_heading, "Alla medlemskap", "All memberships"},
    {Text::details_static_text, "Varje organisation beskrivs längre ned på sidan.", "Each organisation is described further down the page."},
    {Text::close_details, "Stäng", "Close"},
    {Text::sheet_in_full, "Hela höjden", "Full height"},
    {Text::previous, "Föregående: {0}", "Previous: {0}"},
    {Text::next, "Nästa: {0}", "Next: {0}"},
    {Text::member_since, "Medlem sedan {0}", "Member since {0}"},
    {Text::member_since_as, "Medlem sedan {0} som {1}", "Member since {0} as {1}"},
    {Text::member_about, "Medlem sedan ungefär {0}", "Member since about {0}"},
    {Text::member_about_as, "Medlem sedan ungefär {0} som {1}", "Member since about {0} as {1}"},
    {Text::member_not_stated, "Medlem, startår anges inte", "Member, start year not stated"},
    {Text::tile_start, "Startår", "Start year"},
    {Text::tile_years, "Som medlem", "As a member"},
    {Text::tile_years_note, "till och med {0}", "up to {0}"},
    {Text::roles, "Uppdrag", "Roles"},
    {Text::role_undated, "Tid anges inte", "Time not stated"},
    {Text::moments, "Händelser", "Events"},
    {Text::figures, "Siffror", "Figures"},
    {Text::over, "över {0}", "over {0}"},
    {Text::about, "cirka {0}", "about {0}"},
    {Text::about_heading, "Om organisationen", "About the organisation"},
    {Text::city_heading, "Stockholms del i arbetet", "Stockholm’s part in the work"},
    {Text::related, "Hör ihop med", "Related"},
    {Text::sources, "Var uppgifterna kommer ifrån", "Where the facts come from"},
    {Text::source_start, "Medlemskap", "Membership"},
    {Text::source_line, "{0}: stycke {1}", "{0}: paragraph {1}"},
    {Text::source_line_quote, "{0}: stycke {1}, ”{2}”", "{0}: paragraph {1}, “{2}”"},
    {Text::source_paragraph_only, "Stadens sida ”{0}”:", "The city’s page “{0}”:"},
    {Text::since, "sedan {0}", "since {0}"},
    {Text::range, "{0}–{1}", "{0}–{1}"},
    {Text::spring, "våren {0}", "spring {0}"},
    {Text::summer, "sommaren {0}", "summer {0}"},
    {Text::autumn, "hösten {0}", "autumn {0}"},
    {Text::winter, "vintern {0}", "winter {0}"},
    {Text::why_heading, "Varför är staden med?", "Why does the city take part?"},
    {Text::legend_heading, "Så läser du tidslinjen", "How to read the timeline"},
    {Text::legend_exact, "Stapel med skarp kant: medlem sedan startåret", "A bar with a sharp edge: a member since that year"},
    {Text::legend_soft, "Mjuk kant och ≈: startåret är ungefärligt", "A soft edge and ≈: the start year is approximate"},
    {Text::legend_unstated, "Streckad kontur: startår anges inte", "A dashed outline: start year not stated"},
    {Text::legend_role, "Inre band: ett uppdrag", "An inner band: a role"},
    {Text::legend_moment, "Märke vid nederkanten: en händelse, eller ett uppdrag som pågår", "A mark at the lower edge: an event, or a role that goes on"},
    {Text::legend_open_end, "Tonar ut efter {0}: medlemskapet pågår", "Fades after {0}: the membership is ongoing"},
    {Text::legend_themes, "Färg och form visar temat", "Colour and shape show the theme"},
    {Text::about_data_heading, "Om uppgifterna", "About the information"},
    {Text::about_data, "Källa: {0}, sidan ”{1}”.", "Source: {0}, the page “{1}”."},
    {Text::list_heading, "Alla medlemskap", "All memberships"},
    {Text::organisations_heading, "Organisationerna", "The organisations"},
    {Text::list_heading_some, "{0} av {1} medlemskap", "{0} of {1} memberships"},
    {Text::list_caption, "Stockholms stads medlemskap efter startår, till och med {0}", "The City of Stockholm’s memberships by start year, as of {0}"},
    {Text::list_caption_name, "Stockholms stads medlemskap efter namn, till och med {0}", "The City of Stockholm’s memberships by name, as of {0}"},
    {Text::list_caption_theme, "Stockholms stads medlemskap efter tema, till och med {0}", "The City of Stockholm’s memberships by theme, as of {0}"},
    {Text::as_of, "Uppgifterna gäller till och med {0}.", "The information is as of {0}."},
    {Text::csv_link, "Ladda ned alla {0} medlemskap som CSV", "Download all {0} memberships as CSV"},
    {Text::column_organisation, "Organisation", "Organisation"},
    {Text::column_theme, "Tema", "Theme"},
    {Text::column_start, "Medlem sedan", "Member since"},
    {Text::column_years, "Tid som medlem", "Time as a member"},
    {Text::other_language, "In English", "På svenska"},
    {Text::to_timeline, "Till tidslinjen", "To the timeline"},
    {Text::pages_group, "Om webbplatsen", "About this site"},
    {Text::accessibility, "Tillgänglighet", "Accessibility"},
    {Text::loading, "Den interaktiva tidslinjen laddas.", "The interactive timeline is loading."},
    {Text::need_javascript, "Den interaktiva tidslinjen behöver JavaScript. Allt innehåll finns att läsa här nedanför.", "The interactive timeline needs JavaScript. All its content can be read below."},
    {Text::no_webassembly, "Din webbläsare saknar WebAssembly, som den interaktiva tidslinjen behöver. Allt innehåll finns att läsa här nedanför.", "Your browser has no WebAssembly, which the interactive timeline needs. All its content can be read below."},
    {Text::no_webgl, "Din webbläsare kan inte rita med WebGL 2 just nu, som den interaktiva tidslinjen behöver. Allt innehåll finns att läsa här nedanför.", "Your browser cannot draw with WebGL 2 at the moment, which the interactive timeline needs. All its content can be read below."},
    {Text::program_failed, "Den interaktiva tidslinjen slutade fungera. Allt innehåll finns att läsa här nedanför.", "The interactive timeline stopped working. All its content can be read below."},
    {Text::data_failed, "Tidslinjens uppgifter kunde inte hämtas. Allt innehåll finns att läsa här nedanför.", "The timeline’s data could not be fetched. All its content can be read below."},
    {Text::download_failed, "Den interaktiva tidslinjen kunde inte hämtas. Allt innehåll finns att läsa här nedanför.", "The interactive timeline could not be fetched. All its content can be read below."},
    {Text::retry, "Försök igen", "Try again"},
    {Text::retrying, "Hämtningen avbröts. Ett nytt försök görs strax.", "The download was interrupted. Another attempt follows shortly."},
    {Text::saves_data, "Webbläsaren sparar data, så den interaktiva tidslinjen har inte hämtats. Allt innehåll finns att läsa här nedanför.", "Your browser saves data, so the interactive timeline has not been fetched. All its content can be read below."},
    {Text::load_anyway, "Hämta tidslinjen ({0} kB)", "Fetch the timeline ({0} kB)"},
    {Text::context_lost, "Webbläsaren behövde grafiken till annat. Tidslinjen kommer tillbaka när den kan.", "The browser needed the graphics for something else. The timeline returns when it can."},
    {Text::new_version, "En ny version av tidslinjen är klar.", "A new version of the timeline is ready."},
    {Text::reload, "Ladda om", "Reload"},
    {Text::later, "Senare", "Later"},
    {Text::present, "Presentera", "Present"},
    {Text::present_next, "Nästa steg", "Next step"},
    {Text::present_previous, "Föregående steg", "Previous step"},
    {Text::present_first, "Första steget", "First step"},
    {Text::present_last, "Sista steget", "Last step"},
    {Text::present_steps, "Alla steg", "All steps"},
    {Text::present_step_number, "Gå till steg", "Go to step"},
    {Text::present_play, "Spela upp", "Play"},
    {Text::present_black, "Svart skärm", "Black screen"},
    {Text::present_white, "Vit skärm", "White screen"},
    {Text::present_spotlight, "Strålkastare", "Spotlight"},
    {Text::present_link, "Länk för publiken", "Link for the audience"},
    {Text::present_link_heading, "Se steget på din egen skärm", "See this step on your own screen"},
    {Text::present_link_code, "QR-kod med länken till steget", "QR code with the link to this step"},
    {Text::present_link_file, "Tidslinjen är öppnad som en fil på den här datorn. Därför finns ingen länk som andra kan följa.", "The timeline is open as a file on this computer, so there is no link that others can follow."},
    {Text::present_full_screen, "Helskärm", "Full screen"},
    {Text::present_answer, "Svara på en fråga i tidslinjen", "Answer a question in the timeline"},
    {Text::present_back, "Tillbaka till steg {0}", "Back to step {0}"},
    {Text::present_language, "Byt språk", "Change language"},
    {Text::present_both, "Båda språken samtidigt", "Both languages at once"},
    {Text::present_commands, "Alla kommandon", "All commands"},
    {Text::present_end, "Avsluta presentationen", "End the presentation"},
    {Text::present_group, "Presentation", "Presentation"},
    {Text::key_space, "Mellanslag", "Space"},
    {Text::present_step_of, "{0} / {1}", "{0} / {1}"},
    {Text::present_step_words, "Steg {0} av {1}", "Step {0} of {1}"},
    {Text::present_opening, "Stockholm i världen", "Stockholm in the world"},
    {Text::present_opening_sentence, "Stockholms stad är med i {0} internationella organisationer och nätverk.", "The City of Stockholm belongs to {0} international organisations and networks."},
    {Text::present_roles, "uppdrag", "roles"},
    {Text::present_roles_sentence, "Staden har inte bara varit medlem utan också haft uppdrag.", "The city has not only been a member but has held roles, too."},
    {Text::present_not_stated, "Startår anges inte", "Start year not stated"},
    {Text::present_closing, "medlemskap", "memberships"},
    {Text::present_closing_sentence, "Genom dem samarbetar Stockholm med andra städer och påverkar till exempel EU:s lagar.", "Through them, Stockholm works with other cities and influences, for example, EU legislation."},
    {Text::present_closing_notes, "Uppgifterna gäller till och med {0}. De kommer från stadens sida ”{1}”.", "The information is as of {0}. It comes from the city’s page “{1}”."},
    {Text::present_speaker, "Talarens fönster", "Speaker’s window"},
    {Text::present_audience, "Publikens fönster", "Audience’s window"},
    {Text::speaker_heading, "Steg {0} av {1}", "Step {0} of {1}"},
    {Text::speaker_time, "Klockan", "Time"},
    {Text::speaker_elapsed, "Sedan start", "Since the start"},
    {Text::speaker_step, "På steget", "On this step"},
    {Text::speaker_pause, "Pausa tiden", "Pause the clock"},
    {Text::speaker_reset, "Nollställ", "Reset"},
    {Text::speaker_now, "Publiken ser", "The audience sees"},
    {Text::speaker_now_black, "Publiken ser en svart skärm", "The audience sees a black screen"},
    {Text::speaker_now_white, "Publiken ser en vit skärm", "The audience sees a white screen"},
    {Text::speaker_now_link, "Publiken ser länken till steget", "The audience sees the link to this step"},
    {Text::speaker_next, "Härnäst", "Next"},
    {Text::speaker_last, "Det här är det sista steget.", "This is the last step."},
    {Text::speaker_notes, "Anteckningar", "Notes"},
    {Text::speaker_no_notes, "Inga anteckningar till det här steget.", "No notes for this step."},
    {Text::take_heading, "Ta med", "Take away"},
    {Text::take_powerpoint, "PowerPoint med alla steg", "PowerPoint with all steps"},
    {Text::take_paper, "Skriv ut eller spara som PDF", "Print or save as PDF"},
    {Text::take_pictures, "Alla steg som PNG och SVG (zip)", "All steps as PNG and SVG (zip)"},
    {Text::take_png, "Det här steget som PNG", "This step as PNG"},
    {Text::take_svg, "Det här steget som SVG", "This step as SVG"},
    {Text::take_link, "Kopiera länken till steget", "Copy the link to this step"},
    {Text::take_making, "Filen görs …", "Making the file …"},
    {Text::take_made, "Filen är sparad.", "The file is saved."},
    {Text::take_copied, "Länken är kopierad.", "The link is copied."},
    {Text::take_failed, "Det gick inte. Försök igen.", "That did not work. Try again."},
    {Text::window_stopped, "Webbläsaren stoppade det nya fönstret. Tillåt det och försök igen.", "The browser stopped the new window. Allow it and try again."},
    {Text::data_problems_some, "Delar av tidslinjens uppgifter är felaktiga och visas inte:", "Parts of the timeline’s data are wrong and are not shown:"},
    {Text::data_problems_fatal, "Tidslinjens uppgifter kan inte läsas:", "The timeline’s data cannot be read:"},
    {Text::data_problems_more, "och {0} fel till", "and {0} more problems"},
    {Text::problem_place, "rad {0}, tecken {1}", "line {0}, column {1}"},
    {Text::problem_empty_file, "filen är tom", "the file is empty"},
    {Text::problem_too_large, "filen är för stor ({0} byte)", "the file is too large ({0} bytes)"},
    {Text::problem_not_json, "detta är inte giltig JSON", "this is not valid JSON"},
    {Text::problem_wrong_type, "fel typ, här ska stå: {0}", "wrong type, expected: {0}"},
    {Text::problem_missing, "”{0}” saknas", "“{0}” is missing"},
    {Text::problem_empty_text, "texten är tom", "the text is empty"},
    {Text::problem_unreadable_sign, "tecknet {0} kan inte läsas och utelämnas", "the character {0} cannot be read and is left out"},
    {Text::problem_bad_id, "”{0}” är inte ett giltigt id (a–z, 0–9 och bindestreck)", "“{0}” is not a valid id (a–z, 0–9 and hyphens)"},
    {Text::problem_duplicate_id, "id ”{0}” finns redan", "the id “{0}” is used twice"},
    {Text::problem_bad_date, "”{0}” är inte ett datum i formatet EDTF", "“{0}” is not a date in the EDTF format"},
    {Text::problem_end_before_start, "slutet ligger före starten i ”{0}”", "the end is before the start in “{0}”"},
    {Text::problem_unknown_theme, "temat ”{0}” finns inte", "there is no theme “{0}”"},
    {Text::problem_unknown_shape, "formen ”{0}” finns inte", "there is no shape “{0}”"},
    {Text::problem_unknown_qualifier, "”{0}” är varken exactly, over eller about", "“{0}” is none of exactly, over, about"},
    {Text::problem_unknown_organisation, "organisationen ”{0}” finns inte", "there is no organisation “{0}”"},
    {Text::problem_out_of_range, "talet {0} är orimligt", "the number {0} is out of range"},
    {Text::problem_too_many, "fler än {0} organisationer, resten visas inte", "more than {0} organisations, the rest is not shown"},
    {Text::problem_no_organisations, "ingen organisation kan visas", "no organisation can be shown"},
});
// clang-format on

consteval bool rows_are_in_order() {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].id != static_cast<Text>(i) || rows[i].sv.empty() || rows[i].en.empty()) {
            return false;
        }
    }
    return rows.size() == static_cast<std::size_t>(Text::count_);
}
static_assert(rows_are_in_order(), "every Text needs its row, in the order of the enumeration");

}  // namespace

std::string_view text(Text id, Language language) {
    const Row& row = rows.at(static_cast<std::size_t>(id));
    return language == Language::swedish ? row.sv : row.en;
}

std::string fill(std::string_view pattern, std::initializer_list<std::string_view> values) {
    std::string filled;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool is_place = pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}';
        const auto index =
            is_place ? static_cast<std::size_t>(pattern[i + 1] - '0') : values.size();
        if (index < values.size()) {
            filled += *(values.begin() + index);
            i += 2;
        } else {
            filled += pattern[i];
        }
    }
    return filled;
}

std::string text(Text id, Language language, std::initializer_list<std::string_view> values) {
    return fill(text(id, language), values);
}

}  // namespace timeline
