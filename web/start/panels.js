// @ts-check
// Which part of the page does the visitor see: the static page, the drawn timeline, a notice?
import { isTranslated, markLanguage, pageLanguage, spoken } from '../base/language.js';
import { part, word } from '../base/page.js';

/** Brings the keyboard back to the page's content if what had the focus is gone. */
function rescueFocus() {
  if (document.activeElement === document.body) part('main').focus({ preventScroll: true });
}

/**
 * The two faces of the page: the stage with the drawing, or the static picture in its place. The text
 * beneath is kept aside as it was served, since the mirror changes its own copy for as long as the
 * program runs.
 */
export function createFaces() {
  const live = part('document');
  const served = /** @type {HTMLElement} */ (live.cloneNode(true));
  const stage = part('stage');
  const picture = part('static');
  for (const face of [served, picture]) markLanguage(face, pageLanguage);

  function hadFocus() {
    const active = document.activeElement;
    return active !== null && (stage.contains(active) || live.contains(active));
  }

  return {
    showStage() {
      const active = document.activeElement;
      const focusWasInside = served.contains(active) || picture.contains(active);
      if (served.isConnected) served.replaceWith(live);
      picture.hidden = true;
      stage.hidden = false;
      if (focusWasInside) rescueFocus();
    },
    showStatic() {
      const focusWasInside = hadFocus();
      stage.hidden = true;
      picture.hidden = false;
      if (live.isConnected) live.replaceWith(served);
      if (focusWasInside) rescueFocus();
    },
  };
}

/** The line that says how far the download is. */
export function createProgress() {
  const box = part('loading');
  const bar = /** @type {HTMLProgressElement} */ (part('loading-bar'));
  return {
    builtSize: Number(box.dataset.wasmSize) || 0,
    /** @param {'Loading' | 'Retrying'} [name] the word for what is going on */
    show(name = 'Loading') {
      part('loading-text').textContent = word(name);
      markLanguage(box);
      bar.removeAttribute('value');
      box.hidden = false;
    },
    /** @param {number | null} share null: bytes arrive, but out of how many isn't known */
    set(share) {
      if (share === null) bar.removeAttribute('value');
      else bar.value = share;
    },
    hide() {
      box.hidden = true;
    },
  };
}

/** @param {string} tag @param {string} text */
function textElement(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

/**
 * Shows a calm message above the page, which stays readable below it.
 * @param {string} message
 * @param {{ details?: string[], button?: string, press?: () => void, lang?: string }} [more] a button has a word
 */
export function showNotice(message, { details = [], button = '', press, lang } = {}) {
  const parts = [textElement('p', message)];
  if (details.length > 0) {
    const list = document.createElement('ul');
    list.append(...details.map((detail) => textElement('li', detail)));
    parts.push(list);
  }
  if (press) {
    const element = textElement('button', word(button));
    element.addEventListener('click', press);
    parts.push(element);
  }
  markLanguage(part('notice'), lang);
  part('notice').replaceChildren(...parts);
  part('notice').hidden = false;
}

/** What is wrong with the data is said once, and again in the other language. */
export function createProblems() {
  let shown = '';
  /** @param {string[]} lines a heading, then a line a problem; none when all is well */
  return function show(lines) {
    const [message, ...details] = lines;
    if (message === undefined || lines.join('\n') === shown) return;
    shown = lines.join('\n');
    showNotice(message, { details });
  };
}

export function hideNotice() {
  const notice = part('notice');
  const hadFocus = notice.contains(document.activeElement);
  notice.hidden = true;
  notice.replaceChildren();
  if (hadFocus) rescueFocus();
}

/**
 * The line for those whose browser has translated the page: the drawing's words are not translated,
 * those of the table are.
 * @param {() => void} showTable
 * @returns {() => void} looks again whether it is wanted
 */
export function createTranslationNote(showTable) {
  const box = part('translated');
  const showsTable = () => document.getElementById('view-table')?.ariaPressed === 'true';
  return function update() {
    const isWanted = isTranslated() && !part('stage').hidden && !showsTable();
    if (isWanted !== box.hidden) return;
    const hadFocus = box.contains(document.activeElement);
    box.hidden = !isWanted;
    box.replaceChildren();
    if (hadFocus) part('main').focus({ preventScroll: true });
    if (!isWanted) return;
    const button = textElement('button', word('ShowTable'));
    button.addEventListener('click', showTable);
    box.append(textElement('p', word('Translated')), button);
    markLanguage(box);
  };
}

/** The way past all controls is worded as they are. */
export function wordSkipLink() {
  const link = /** @type {HTMLElement} */ (document.querySelector('.skip'));
  if (link.dataset.spoken === spoken()) return;
  link.dataset.spoken = spoken();
  if (word('Skip')) link.textContent = word('Skip');
}
