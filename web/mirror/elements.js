// @ts-check
// How does a tree of nodes become real elements? The page's own elements are changed where they
// differ, by id, and otherwise left alone, so that the focus, a half-typed word, a screen reader's
// place and a translator's words survive. Only text, never HTML.
import { isAllowedTag, setAttributes } from './attributes.js';
import { createDrawing } from './drawing.js';
import { place, setLines } from './overlay.js';
import { updateGroup } from './roving.js';

/**
 * @typedef {{
 *   id: string,
 *   tag: string,
 *   text?: string,
 *   lines?: string[],
 *   rect?: [number, number, number, number],
 *   font?: [number, number, number],
 *   attrs?: Record<string, string | number | boolean>,
 *   keys?: string[],
 *   group?: boolean,
 *   children?: Node[],
 * }} Node
 */

/** @param {Node} node @returns {string} the words that it was given, and how they are broken */
const wordsOf = ({ text = '', lines = [], children = [] }) =>
  JSON.stringify([text, lines, children.length > 0]);

/** @param {HTMLElement} element @param {Node} node */
function write(element, { text = '', lines }) {
  if (lines) setLines(element, text, lines);
  else if (element.firstElementChild || element.textContent !== text) element.textContent = text;
}

/** The elements on the page and the nodes they show. */
export class Elements {
  /** @type {Map<string, HTMLElement | SVGElement>} */
  #byId = new Map();
  /** @type {WeakMap<Element, Node>} */
  #nodes = new WeakMap();
  /** @type {Set<string>} */
  #seen = new Set();

  /** @param {Element} element */
  isGroup = (element) => Boolean(this.node(element)?.group);

  /** @param {string} id */
  get(id) {
    return this.#byId.get(id);
  }

  /** @param {Element} element */
  node(element) {
    return this.#nodes.get(element);
  }

  /** @param {[HTMLElement, Node[]][]} roots */
  update(roots) {
    this.#seen = new Set();
    for (const [root, wanted] of roots) this.#patchChildren(root, wanted, { x: 0, y: 0 }, false);
    for (const [id, element] of this.#byId) {
      if (!this.#seen.has(id)) this.#byId.delete(id);
      else if (this.isGroup(element)) updateGroup(element, this.isGroup);
    }
  }

  /** @param {HTMLElement} parent @param {Node[]} wanted @param {import('./overlay.js').Point} origin @param {boolean} isRoving */
  #patchChildren(parent, wanted, origin, isRoving) {
    const pairs = wanted
      .filter((node) => this.#claim(node))
      .map((node) => ({ node, element: this.#elementFor(node, parent) }));
    // What is gone goes first: then those that stay keep their order and needn't be moved.
    const staying = new Set(pairs.map(({ element }) => /** @type {ChildNode} */ (element)));
    for (const child of [...parent.childNodes]) {
      if (!staying.has(child)) child.remove();
    }
    let next = parent.firstChild;
    for (const { node, element } of pairs) {
      if (element === next) next = next.nextSibling;
      else parent.insertBefore(element, next);
      this.#patch(element, node, origin, isRoving);
    }
  }

  /** @param {Node} node */
  #claim({ id, tag }) {
    const usable = (isAllowedTag(tag) || tag === 'svg') && id && !this.#seen.has(id);
    if (!usable) console.error(`mirror: <${tag} id="${id}"> is not allowed or not unique`);
    this.#seen.add(id);
    return usable;
  }

  /** A drawing stays as it is, or is another one. @param {Document} page @param {Node} node @returns {HTMLElement | SVGElement} */
  #drawingFor(page, node) {
    const known = this.#byId.get(node.id);
    const same = known && JSON.stringify(this.node(known)) === JSON.stringify(node);
    return same ? known : createDrawing(page, node);
  }

  /** @param {Node} node @param {HTMLElement} parent the static page's own element serves if it fits */
  #elementFor(node, parent) {
    const { id, tag } = node;
    const { ownerDocument: page } = parent;
    if (tag === 'svg') return this.#drawingFor(page, node);
    const known = this.#byId.get(id) ?? parent.querySelector(`#${CSS.escape(id)}`);
    if (known instanceof HTMLElement && known.localName === tag) return known;
    return page.createElement(tag);
  }

  /** @param {HTMLElement | SVGElement} element @param {Node} node @param {import('./overlay.js').Point} origin @param {boolean} isRoving */
  #patch(element, node, origin, isRoving) {
    const before = this.#nodes.get(element);
    element.id = node.id;
    this.#byId.set(node.id, element);
    this.#nodes.set(element, node);
    if (!(element instanceof HTMLElement)) return; // a drawing is made whole
    setAttributes(element, node.attrs ?? {}, isRoving, !before);
    place(element, node, origin);
    const inner = node.rect ? { x: node.rect[0], y: node.rect[1] } : origin;
    if (node.children?.length) {
      this.#patchChildren(element, node.children, inner, isRoving || Boolean(node.group));
    } else if (!before || wordsOf(before) !== wordsOf(node)) write(element, node);
  }
}
