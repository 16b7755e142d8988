// How does Node sort and compose these names? Prints the vectors that letters_test.cpp holds.
const names =
  `Zonta Ålesund Ärla Östersund Øresund Ærø Europa Uppsala C40 C100 C9 C040b Éire Edinburgh Qatar
Åbo Abo Ábo Àbo Äbo Ábö abo ABO Abö Zürich Zurich Zyrich Zygot Wien Vien Vierne Weimar Vaasa Wasa Łódź Lodz Lodż Ľubľana
Đakovo Dakovo Djakovo Ðal Dal Þór Thor Tor Tyr Straße Strasse Strasze Œuvre Oeuvre Ôle Ole Őr Ör Ør Or Ęsta Esta Űr Ür Yr
Škoda Skoda Sköda Skåda Skada Čeština Cestina Ćuk Cuk Ñandú Nandu Nanduc Nîmes Nimes Niš Nis Ísland Island Izmir İzmir
Ελλάδα Αθήνα Άργος Αργος Θεσσαλονίκη Ωμέγα Όμηρος Ομηρος Ψυχή Москва Минск Йошкар Иваново Ёлка Елка Ежи Жуков Київ Їжак Ірпінь
Црна Џеп Щука Шуя Ђак Њива 1990 2000 2 10 020 3M 3a 7-Eleven café cafe Cafe CAFÉ Café naïve naive résumé resume résume
ICLEI POLIS Eurocities Eurocíties ECCAR CHANGE CNCA OECD Ōsaka Osaka Ősaka Hà-Nội Hanoi Ȯle Ơle Ůstí Usti Ústí Ťava Tava
Æble Able Aeble Älv Ælv Alv Ålv Ǻlv Öx Oex Ox Ǫx €uro $uro +plus Plus ŊŊ Ng Nz ĸ k Ħal Hal Iħ Ih a+b a-b ab aß ass
Москвa 日本 العربية עברית`.split(/\s+/);
const letters = [
  'A',
  'B',
  'Z',
  'a',
  'e',
  'o',
  'u',
  'y',
  'z',
  'Å',
  'Ω',
  'и',
  'Г',
  'к',
  'ệ',
  'ǖ',
  'ố',
  'ḉ',
];
const marks = [
  '\u0300',
  '\u0301',
  '\u0302',
  '\u0303',
  '\u0306',
  '\u0307',
  '\u0308',
  '\u030a',
  '\u030c',
  '\u031b',
  '\u0323',
  '\u0327',
  '\u0328',
  '\u0342',
  '\u0345',
];
const tried = [
  ...letters.flatMap((letter) =>
    marks.flatMap((a) => [
      letter + a,
      letter.normalize('NFD') + marks[3] + a,
      letter + '\u0323' + a,
    ]),
  ),
  ...names.map((name) => name.normalize('NFD')),
  '\u212b',
  '\u2126',
  '\u1e0a\u0323',
  'o\u0308\u0304',
  'q\u0307\u0323',
  '\u0301a',
];

/** Names in order, of those that are the same to the collator only the first. @param {string} language */
function inOrder(language) {
  const { compare } = new Intl.Collator(language, { numeric: true, ignorePunctuation: true });
  const sorted = [...new Set(names)].sort(compare);
  return sorted.filter((name, i) => i === 0 || compare(sorted[i - 1], name) < 0);
}

process.stdout.write(
  `${JSON.stringify({ normalised: tried.map((text) => [text, text.normalize('NFC')]), sv: inOrder('sv'), en: inOrder('en') })}\n`,
);
