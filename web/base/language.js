// @ts-check
// Which language is the page in, and who says so? The page that was opened has one, the program may
// change to the other, and the visitor's browser may have translated the whole into a third: then what
// <html> says is the translator's, and is left alone until the translation is undone.

const page = document.documentElement;

/** The language of the page that was opened. Not lang: that may be a translator's already. */
export const pageLanguage = page.dataset.lang ?? page.lang;

let current = pageLanguage;
let written = pageLanguage; // what we last gave <html>

/** Parts of the page whose words stay as they are while the program's change. @type {Map<HTMLElement, string>} */
const parts = new Map();

/** The language that the program speaks, or the page before there is one. */
export const spoken = () => current;

/** By what translators leave: Chrome's class and elements, Edge's attribute, everyone's other language. */
export function isTranslated() {
  return (
    page.lang !== written ||
    /(^| )translated-(ltr|rtl)( |$)/.test(page.className) ||
    page.querySelector('font, [_msttexthash]') !== null
  );
}

/** What is as the whole is says nothing of its own, so that it stays right when the whole is translated. */
function mark(/** @type {HTMLElement} */ element, /** @type {string} */ language) {
  if (language === current) element.removeAttribute('lang');
  else element.lang = language;
}

/** @param {HTMLElement} element @param {string} [language] the one its words are in */
export function markLanguage(element, language = current) {
  parts.set(element, language);
  mark(element, language);
}

function tellPage() {
  if (isTranslated()) return;
  written = current;
  if (page.lang !== current) page.lang = current;
}

/** @param {string} language what the program's words are in from now on */
export function speak(language) {
  if (language === current) return;
  current = language;
  tellPage();
  parts.forEach((own, element) => mark(element, own));
}

/** @param {() => void} changed the page was translated, or is as it was again */
export function watchTranslation(changed) {
  let was = false;
  function look() {
    const is = isTranslated();
    if (is === was) return;
    was = is;
    tellPage();
    changed();
  }
  new MutationObserver(look).observe(page, {
    attributeFilter: ['lang', 'class', '_msttexthash'],
    childList: true,
    subtree: true,
  });
  look();
}
