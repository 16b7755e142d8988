// @ts-check
// How does an element come to lie where the same thing is drawn, and its text to break where the drawn
// one does?

/** @typedef {{ x: number, y: number }} Point */

/**
 * @param {HTMLElement} element @param {import('./elements.js').Node} node
 * @param {Point} origin where its nearest placed ancestor lies
 * @param {import('./elements.js').Node} [before] what was placed last
 */
export function place(element, { rect, font }, origin, before) {
  if (!rect && !font && !before?.rect && !before?.font) return; // it flows with the page
  const { style } = element;
  style.position = rect ? 'absolute' : '';
  style.left = rect ? `${rect[0] - origin.x}px` : '';
  style.top = rect ? `${rect[1] - origin.y}px` : '';
  style.width = rect ? `${rect[2]}px` : '';
  style.height = rect ? `${rect[3]}px` : '';
  style.fontSize = font ? `${font[0]}px` : '';
  style.setProperty('--line', font ? `${font[1]}px` : '');
  style.fontWeight = font ? `${font[2]}` : '';
  // The browser's widths may be a hair larger than the program's: one line stays one line.
  style.whiteSpace = rect && font && rect[3] < 1.5 * font[1] ? 'nowrap' : '';
}

/**
 * A text that is drawn on several lines breaks at the same places here, but stays one text: for the
 * browser's search, for copying, and for those who listen.
 * @param {HTMLElement} element @param {string} text @param {string[]} lines
 */
export function setLines(element, text, lines) {
  const shown = [...element.children].map((line) => line.textContent);
  if (shown.length === lines.length && shown.every((line, at) => line === lines[at])) return;
  element.replaceChildren();
  let at = 0;
  for (const words of lines) {
    const line = element.ownerDocument.createElement('span');
    line.className = 'drawn-line';
    line.textContent = words;
    // Between lines there is a space, or nothing where a long word goes on.
    const begin = text.indexOf(words, at);
    element.append(text.slice(at, begin), line);
    at = begin + words.length;
  }
}
