// @ts-check
// Which part of the page does the visitor see: the static page, the drawn timeline, a notice?

/** @typedef {import('../base/surroundings.js').Some<
 *   'root' | 'page' | 'language' | 'part' | 'find' | 'word' | 'on'>} Around */

/** Brings the keyboard back to the page's content if what had the focus is gone. @param {Around} around */
function rescueFocus({ page, part }) {
  if (page.activeElement === page.body) part('main').focus({ preventScroll: true });
}

/**
 * The two faces of the page: the stage with the drawing, or the static picture in its place. The text
 * beneath is kept aside as it was served, since the mirror changes its own copy for as long as the
 * program runs.
 * @param {Around} around
 */
function createFaces(around) {
  const { root, part, language } = around;
  const live = part('document');
  const served = /** @type {HTMLElement} */ (live.cloneNode(true));
  const stage = part('stage');
  const picture = part('static');
  for (const face of [served, picture]) language.mark(face, language.own);

  /** @param {HTMLElement[]} places */
  const hasFocus = (...places) => places.some((place) => place.contains(root.activeElement));

  return {
    showStage() {
      const focusWasInside = hasFocus(served, picture);
      if (served.isConnected) served.replaceWith(live);
      picture.hidden = true;
      stage.hidden = false;
      if (focusWasInside) rescueFocus(around);
    },
    showStatic() {
      const focusWasInside = hasFocus(stage, live);
      stage.hidden = true;
      picture.hidden = false;
      if (live.isConnected) live.replaceWith(served);
      if (focusWasInside) rescueFocus(around);
    },
  };
}

/** The line that says how far the download is. @param {Around} around */
function createProgress(around) {
  const { part, word, language } = around;
  const box = part('loading');
  const bar = /** @type {HTMLProgressElement} */ (part('loading-bar'));
  return {
    builtSize: Number(box.dataset.wasmSize) || 0,
    /** @param {'Loading' | 'Retrying' | 'Reading'} [name] the word for what is going on @param {() => void} [stop] ends it */
    show(name = 'Loading', stop) {
      const text = part('loading-text');
      if (text.textContent === word(name) && !box.hidden) return;
      text.textContent = word(name);
      box.querySelector('button')?.remove();
      if (stop) box.append(textElement(around, 'button', word('Stop'), stop));
      language.mark(box);
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

/** @param {Around} around @param {string} tag @param {string} text @param {() => void} [press] */
function textElement({ page, on }, tag, text, press) {
  const element = page.createElement(tag);
  element.textContent = text;
  if (press) on(element, 'click', press);
  return element;
}

/** A calm message above the page, which stays readable below it. @param {Around} around */
function createNotice(around) {
  const { root, page, part, word, language } = around;
  const box = part('notice');
  return {
    /**
     * @param {string} message
     * @param {{ details?: string[], button?: string, press?: () => void, lang?: string }} [more] a button has a word
     */
    show(message, { details = [], button = '', press, lang } = {}) {
      const parts = [textElement(around, 'p', message)];
      if (details.length > 0) {
        const list = page.createElement('ul');
        list.append(...details.map((detail) => textElement(around, 'li', detail)));
        parts.push(list);
      }
      if (press) parts.push(textElement(around, 'button', word(button), press));
      language.mark(box, lang);
      box.replaceChildren(...parts);
      box.hidden = false;
    },
    hide() {
      const hadFocus = box.contains(root.activeElement);
      box.hidden = true;
      box.replaceChildren();
      if (hadFocus) rescueFocus(around);
    },
  };
}

/** What there is to be seen before there is a program, and besides it. @param {Around} around */
export function createPanels(around) {
  return {
    faces: createFaces(around),
    progress: createProgress(around),
    notice: createNotice(around),
  };
}

/** What is wrong with the data is said once, and again in the other language. @param {ReturnType<typeof createNotice>} notice */
export function createProblems(notice) {
  let shown = '';
  /** @param {string[]} lines a heading, then a line a problem; none when all is well */
  return function show(lines) {
    const [message, ...details] = lines;
    if (message === undefined || lines.join('\n') === shown) return;
    shown = lines.join('\n');
    notice.show(message, { details });
  };
}

/**
 * The line for those whose browser has translated the page: the drawing's words are not translated,
 * those of the table are.
 * @param {Around} around @param {() => void} showTable
 * @returns {() => void} looks again whether it is wanted
 */
export function createTranslationNote(around, showTable) {
  const { root, part, find, word, language } = around;
  const box = part('translated');
  const showsTable = () => find('view-table')?.ariaPressed === 'true';
  return function update() {
    const isWanted = language.wasTranslated && !part('stage').hidden && !showsTable();
    if (isWanted !== box.hidden) return;
    const hadFocus = box.contains(root.activeElement);
    box.hidden = !isWanted;
    box.replaceChildren();
    if (hadFocus) part('main').focus({ preventScroll: true });
    if (!isWanted) return;
    const button = textElement(around, 'button', word('ShowTable'), showTable);
    box.append(textElement(around, 'p', word('Translated')), button);
    language.mark(box);
  };
}

/** The way past all controls is worded as they are. @param {Around} around */
export function wordSkipLink({ root, word, language: { spoken } }) {
  const link = /** @type {HTMLElement} */ (root.querySelector('.skip'));
  if (link.dataset.spoken === spoken) return;
  link.dataset.spoken = spoken;
  if (word('Skip')) link.textContent = word('Skip');
}
