// @ts-check
// How does a drawing that the program describes become an SVG on the page? Element by element, from
// lists of what a drawing may have: nothing in it can run, load or lead anywhere.

const namespace = 'http://www.w3.org/2000/svg';

const tags = new Set('svg title desc defs linearGradient stop rect circle polygon text'.split(' '));

const names = new Set(
  (
    'id class x y width height rx cx cy r points transform viewBox overflow role aria-labelledby ' +
    'offset stop-opacity stroke-width stroke-dasharray font-size font-weight ' +
    'fill-opacity aria-hidden'
  ).split(' '),
);

/** @param {string} name @param {string} value */
const isAllowed = (name, value) =>
  names.has(name) || (name === 'fill' && /^url\(#[\w-]+\)$/.test(value));

/** @param {Document} page @param {import('./elements.js').Whole} node @returns {SVGElement} */
export function createDrawing(page, { id, tag, text, attrs = {}, children = [] }) {
  if (!tags.has(tag)) throw new Error(`a drawing has no <${tag}>`);
  const element = /** @type {SVGElement} */ (page.createElementNS(namespace, tag));
  for (const [name, value] of Object.entries(id ? { id, ...attrs } : attrs)) {
    if (isAllowed(name, String(value))) element.setAttribute(name, String(value));
  }
  if (text) element.textContent = text;
  element.append(...children.map((child) => createDrawing(page, child)));
  return element;
}

/**
 * A sheet: headings and texts, and figures with a drawing inside.
 * @param {Document} page @param {import('./elements.js').Whole} node @returns {Element}
 */
export function createSheetPart(page, node) {
  if (node.tag === 'svg') return createDrawing(page, node);
  const element = page.createElement(node.tag === 'figure' || node.tag === 'h1' ? node.tag : 'p');
  element.id = node.id;
  element.className = String(node.attrs?.class ?? '');
  element.textContent = node.text ?? '';
  element.append(...(node.children ?? []).map((child) => createSheetPart(page, child)));
  return element;
}
