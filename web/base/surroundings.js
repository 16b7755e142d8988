// @ts-check
// What may the program touch besides its own elements? Everything that is the window's or the document's
// is handed on from here, under a name for what it is used for. Nobody else looks for it: a class takes
// only what it names (`Some<'address' | 'on'>`), and a test, or another site, may give it another.
import { Language } from './language.js';
import { until } from './listening.js';

/**
 * @typedef {Pick<Window, 'location' | 'history' | 'addEventListener'>} Address
 * @typedef {Pick<Window, 'print' | 'addEventListener'>} Paper prints, and tells before something is printed, and after
 * @typedef {Pick<Window, 'matchMedia' | 'innerHeight' | 'devicePixelRatio' | 'visualViewport'
 *   | 'scrollBy' | 'getSelection' | 'addEventListener'>} View
 * @typedef {Pick<Window, 'name' | 'opener' | 'open' | 'close' | 'performance' | 'addEventListener'>} Windows
 * @typedef {Pick<Document, 'getElementById' | 'querySelector' | 'querySelectorAll' | 'activeElement'
 *   | 'addEventListener'>} Root what a document and a shadow root have in common
 */

/**
 * @typedef {{
 *   root: Root,
 *   host: HTMLElement,
 *   page: Document,
 *   view: View,
 *   address: Address,
 *   paper: Paper,
 *   windows: Windows,
 *   channel: (name: string) => BroadcastChannel,
 *   device: Navigator,
 *   language: Language,
 *   part: (id: string) => HTMLElement,
 *   find: (id: string) => HTMLElement | null,
 *   word: (name: string) => string,
 * } & import('./listening.js').Listening} Surroundings
 *   root: has the elements, and hears keys, pointers and the focus wherever among them they are;
 *   host: bears what the style sheets ask for (data-screen); page: what there is once in a tab, as the title;
 *   view: what is seen, and how; windows: this one and those that it opens; channel: makes one to them;
 *   part: one of the elements that were served; find: one that may be there;
 *   word: as in data-word-NAME, camel-cased, in the language that is spoken now; nothing is worded in scripts;
 *   on: listens; signal: ends every listener and observer
 */

/**
 * Some of the surroundings: all that whoever asks for them may touch.
 * @template {keyof Surroundings} Name
 * @typedef {Pick<Surroundings, Name>} Some
 */

/**
 * Those of a program that has a page to itself, whether or not its <body> has come yet.
 * @param {Window & typeof globalThis} window @param {AbortSignal} signal @returns {Surroundings}
 */
export function surroundingsOf(window, signal) {
  const { document: page, navigator: device } = window;
  const host = page.documentElement;
  const language = new Language(host);
  const find = (/** @type {string} */ id) => page.getElementById(id);
  return {
    root: page,
    host,
    page,
    view: window,
    address: window,
    paper: window,
    windows: window,
    channel: (name) => new window.BroadcastChannel(name),
    device,
    language,
    find,
    part(id) {
      const element = find(id);
      if (!element) throw new Error(`the page has no #${id}`);
      return element;
    },
    word: (name) => page.body.dataset[`${language.isOwn ? 'word' : 'otherWord'}${name}`] ?? '',
    ...until(signal),
  };
}
