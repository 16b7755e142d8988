// @ts-check
// Which language is the page in, and who says so? The page that was opened has one, the program may
// change to the other, and the visitor's browser may have translated the whole into a third: then what
// <html> says is the translator's, and is left alone until the translation is undone.

/** What translators put into a page. */
const theirs = 'font, [_msttexthash]';

/** Whether a change can be a translator's. @param {Element} host @returns {(change: MutationRecord) => boolean} */
const mayBeTheirs =
  (host) =>
  ({ type, target, attributeName, addedNodes }) => {
    if (type === 'attributes') return target === host || attributeName === '_msttexthash';
    return [...addedNodes].some(
      (node) => node instanceof Element && (node.matches(theirs) || node.querySelector(theirs)),
    );
  };

export class Language {
  /** When it was last looked for: to look is to look through the whole page. */
  wasTranslated = false;
  #host;
  /** What we last gave <html>. */
  #written;
  /** Parts of the page whose words stay as they are while the program's change. @type {Map<HTMLElement, string>} */
  #parts = new Map();

  /** @param {HTMLElement} host <html>, or what stands for it */
  constructor(host) {
    this.#host = host;
    /** Of the page that was opened. Not lang: that may be a translator's already. */
    this.own = host.dataset.lang ?? host.lang;
    /** By the program, or by the page before there is one. */
    this.spoken = this.own;
    this.#written = this.own;
  }

  get isOwn() {
    return this.spoken === this.own;
  }

  /** By what translators leave: Chrome's class and elements, Edge's attribute, everyone's other language. */
  get isTranslated() {
    const host = this.#host;
    return (
      host.lang !== this.#written ||
      /(^| )translated-(ltr|rtl)( |$)/.test(host.className) ||
      host.querySelector(theirs) !== null
    );
  }

  /** @param {HTMLElement} element @param {string} [language] the one its words are in */
  mark(element, language = this.spoken) {
    this.#parts.set(element, language);
    this.#write(element, language);
  }

  /** @param {string} language what the program's words are in from now on */
  speak(language) {
    if (language === this.spoken) return;
    this.spoken = language;
    this.#tellHost();
    this.#parts.forEach((own, element) => this.#write(element, own));
  }

  /** @param {() => void} changed the page was translated, or is as it was again @param {AbortSignal} signal */
  watchTranslation(changed, signal) {
    const look = () => {
      const is = this.isTranslated;
      if (is === this.wasTranslated) return;
      this.wasTranslated = is;
      this.#tellHost();
      changed();
    };
    const observer = new MutationObserver((changes) => {
      if (this.wasTranslated || changes.some(mayBeTheirs(this.#host))) look();
    });
    observer.observe(this.#host, {
      attributeFilter: ['lang', 'class', '_msttexthash'],
      childList: true,
      subtree: true,
    });
    signal.addEventListener('abort', () => observer.disconnect());
    look();
  }

  /**
   * What is as the whole is says nothing of its own, so that it stays right when the whole is translated.
   * @param {HTMLElement} element @param {string} language
   */
  #write(element, language) {
    if (language === this.spoken) element.removeAttribute('lang');
    else element.lang = language;
  }

  #tellHost() {
    if (this.isTranslated) return;
    this.#written = this.spoken;
    if (this.#host.lang !== this.spoken) this.#host.lang = this.spoken;
  }
}
