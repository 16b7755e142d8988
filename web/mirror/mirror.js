// @ts-check
// How do the page and what the program shows stay alike? A tree of nodes comes in with every change
// and becomes elements (elements.js); what is done to those the program is told. The focus stays
// where it was, or goes where the program wants it.
import { Elements } from './elements.js';
import { leadsAway } from '../base/address.js';
import { isOurs, signOf } from '../base/keys.js';
import { typed } from './typing.js';
import { canTakeFocus, heirs, moveInGroup, rememberFocus } from './roving.js';

/** @typedef {import('./elements.js').Told} Told */
/** @typedef {import('../base/surroundings.js').Some<
 *   'root' | 'host' | 'page' | 'language' | 'on'>} Around */

/**
 * @typedef {{
 *   lang: string,
 *   title: string,
 *   scheme: string,
 *   contrast: string,
 *   textPercent: number,
 *   height: number,
 *   status: string,
 *   focus: string,
 *   scroll?: number,
 *   notice: string[],
 *   stage: Told[],
 *   sheet: Told[],
 *   presenting: Record<string, string>,
 *   presenter: Told[],
 *   speaker: Told[],
 *   document?: Told[],
 * }} Tree what isn't there has not changed
 * @typedef {{
 *   stage: HTMLElement,
 *   layer: HTMLElement,
 *   sheet: HTMLElement,
 *   presenter: HTMLElement,
 *   speaker: HTMLElement,
 *   document: HTMLElement,
 *   status: HTMLElement,
 *   main: HTMLElement,
 * }} Places
 * @typedef {{
 *   act: (id: string, value: string) => void,
 *   key: (id: string, key: string) => void,
 *   focus: (id: string) => void,
 *   scroll: (px: number) => void,
 *   look: (query: string) => void,
 *   present: (steps: Uint8Array) => void,
 *   slides: () => string,
 *   ownsClick: (event: MouseEvent) => boolean,
 * }} Program
 */

/** @param {Document} page @param {string} colour what the browser's own bar is to have, as what it stands next to */
function colourBrowser(page, colour) {
  for (const meta of page.querySelectorAll('meta[name="theme-color"]')) {
    meta.setAttribute('content', colour);
  }
}

/** @param {Elements} elements @param {Program} program @param {MouseEvent} event */
function onClick(elements, program, event) {
  const target = /** @type {Element} */ (event.target).closest('button, a[href]');
  const id = target && elements.node(target) ? target.id : '';
  if (!id || !target) return;
  const link = target.localName === 'a';
  if (link && leadsAway(target, event)) return;
  if (link) event.preventDefault();
  if (!program.ownsClick(event)) program.act(id, '');
}

/** @param {Elements} elements @param {Program} program @param {KeyboardEvent} event */
function onKey(elements, program, event) {
  const { ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
  if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return;
  const key = signOf(event);
  if (key === 'Tab' || /^F\d+$/.test(key)) return;
  const target = /** @type {Element} */ (event.target);
  for (let at = /** @type {Element | null} */ (target); at; at = at.parentElement) {
    const keys = elements.node(at)?.keys ?? [];
    const letters = keys.includes('letter') && typed(event);
    const told = letters ? `letters:${letters}` : keys.includes(key) && key;
    if (told) program.key(at.id, told);
    if (told || (elements.isGroup(at) && moveInGroup(at, target, key, elements.isGroup))) {
      event.preventDefault();
      return;
    }
    if (at.localName === 'input') return; // its keys are for writing and sliding
  }
}

export class Mirror {
  #elements = new Elements();
  #places;
  /** Where there are elements of the program's. @type {HTMLElement[]} */
  #all;
  #around;
  /** What was last said; a translator may have changed it since, and is not to be told again. */
  #told = { title: '', status: '' };
  #tellFocus = () => {};
  #updating = false; // the program waits for `update` to return and is not to be called meanwhile

  /** @param {Places} places @param {Around} around */
  constructor(places, around) {
    const { layer, sheet, presenter, speaker, document: text } = places;
    this.#places = places;
    this.#all = [layer, sheet, presenter, speaker, text];
    this.#around = around;
  }

  /** @param {Tree} tree what concerns the page as a whole */
  frame({ scheme, contrast, textPercent, height, presenting }) {
    const { host, page } = this.#around;
    const { dataset } = host;
    if (dataset.scheme !== scheme || dataset.contrast !== contrast) {
      Object.assign(dataset, { scheme, contrast });
      colourBrowser(page, getComputedStyle(host).getPropertyValue('--surface'));
    }
    dataset.text = String(textPercent);
    dataset.screen = presenting.screen ?? '';
    dataset.spotlight = presenting.spotlight ?? '';
    this.#places.stage.style.height = `${height}px`;
  }

  /** @param {Tree} tree */
  update(tree) {
    const { layer, sheet, presenter, speaker, document: text, status } = this.#places;
    const { page, language } = this.#around;
    this.#updating = true;
    const active = this.#focused();
    const inherit = active ? heirs(active, this.#elements.isGroup) : [];
    language.speak(tree.lang);
    if (tree.title !== this.#told.title) page.title = tree.title;
    /** @type {[HTMLElement, Told[]][]} */
    const roots = [
      [layer, tree.stage],
      [presenter, tree.presenter],
      [speaker, tree.speaker],
    ];
    if (tree.document) roots.push([text, tree.document]);
    // A sheet that is put away slides out of sight with what it showed.
    if (tree.sheet.length > 0) roots.push([sheet, tree.sheet]);
    else this.#elements.letGo(sheet);
    this.#elements.update(roots);
    if (tree.status !== this.#told.status) status.textContent = tree.status;
    this.#told = tree;
    const rows = this.#elements.get('rows');
    if (rows && tree.scroll !== undefined) rows.scrollTop = tree.scroll;
    this.#keepFocus(active, inherit, tree.focus);
    this.#updating = false;
  }

  /** @param {Program} program */
  listen(program) {
    const { root, on } = this.#around;
    // What the keyboard has reached is explained; what a pointer pressed explains itself.
    let told = '';
    const tell = (/** @type {string} */ id) => {
      if (id !== told) program.focus(id);
      told = id;
    };
    const { layer } = this.#places;
    this.#tellFocus = () => tell(layer.querySelector(':focus-visible')?.id ?? '');
    for (const place of this.#all) this.#listenTo(place, program);
    // A browser would scroll what gets the focus into view; here the program moves what it draws,
    // but for the rows of a long list, which the browser scrolls and the program follows.
    const follow = (/** @type {Event} */ { target }) => {
      const place = /** @type {Element} */ (target);
      place.scrollLeft = 0;
      if (place.id === 'rows') program.scroll(place.scrollTop);
    };
    on(layer, 'scroll', follow, { capture: true });
    on(layer, 'focusout', ({ relatedTarget }) => {
      if (!relatedTarget && !this.#updating) tell('');
    });
    // Wherever the focus is: what lies over other things must be easy to put away.
    on(root, 'keydown', ({ key, defaultPrevented, target }) => {
      // In a search field with text the browser's own Escape comes first.
      const clears = target instanceof HTMLInputElement && target.type === 'search' && target.value;
      if (key === 'Escape' && !defaultPrevented && !clears) program.key('', key);
    });
    on(root, 'keydown', (event) => {
      if (this.#goTo(event)) event.preventDefault();
    });
  }

  /** @param {HTMLElement} place @param {Program} program */
  #listenTo(place, program) {
    const elements = this.#elements;
    const { on } = this.#around;
    on(place, 'click', (event) => onClick(elements, program, event));
    on(place, 'keydown', (event) => onKey(elements, program, event));
    on(place, 'input', ({ target }) => {
      if (target instanceof HTMLInputElement) program.act(target.id, target.value);
    });
    on(place, 'focusin', ({ target }) => {
      rememberFocus(/** @type {Element} */ (target), elements.isGroup);
      if (!this.#updating) this.#tellFocus();
    });
  }

  /** To the element that says that a key leads to it, from anywhere but a text. @param {KeyboardEvent} event */
  #goTo(event) {
    const { defaultPrevented, target } = event;
    if (defaultPrevented || !isOurs(event)) return false;
    if (target instanceof HTMLInputElement && target.type !== 'range') return false;
    const { layer } = this.#places;
    const goal = layer.querySelector(`input[aria-keyshortcuts="${CSS.escape(signOf(event))}"]`);
    if (!(goal instanceof HTMLInputElement) || !canTakeFocus(goal)) return false;
    goal.focus();
    goal.select();
    return true;
  }

  /** @returns {Element | null} the element with the focus, if it is one of ours */
  #focused() {
    const active = this.#around.root.activeElement;
    return this.#all.some((root) => root.contains(active)) ? active : null;
  }

  /** @param {Element | null} active what had the focus before @param {HTMLElement[]} inherit @param {string} wish for now or never */
  #keepFocus(active, inherit, wish) {
    const wished = this.#elements.get(wish);
    if (wished) {
      wished.focus();
      queueMicrotask(this.#tellFocus); // the program is still waiting for us to return
      return;
    }
    if (!(active instanceof HTMLElement)) return;
    if (canTakeFocus(active)) {
      if (this.#around.root.activeElement !== active) active.focus({ preventScroll: true });
      return;
    }
    const heir = inherit.find(canTakeFocus) ?? this.#places.main;
    heir.focus({ preventScroll: true });
  }
}
