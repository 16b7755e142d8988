// @ts-check
// How does a tree of nodes become real elements? The page's own elements are changed where they
// differ, by id, and otherwise left alone, so that the focus, a half-typed word, a screen reader's
// place and a translator's words survive. Only text, never HTML.
import { isAllowedTag, setAttributes } from './attributes.js';
import { createDrawing } from './drawing.js';
import { place, setLines } from './overlay.js';
import { updateGroup } from './roving.js';

/** @typedef {import('./overlay.js').Point} Point */
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
 *   children?: Told[],
 * }} Node
 * @typedef {Node | string} Told an id alone: as it was, with all that is inside
 * @typedef {Omit<Node, 'children'> & { children?: Whole[] }} Whole told with all that is inside, as drawings are
 */

/** Rows that a filter took away are most often wanted again; more than these are made anew. */
const mostKept = 600;

/** @param {unknown} a @param {unknown} b */
const areAlike = (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b);

/** @param {Node} node @returns {string} the words that it was given, and how they are broken */
const wordsOf = ({ text = '', lines = [], children = [] }) =>
  JSON.stringify([text, lines, children.length > 0]);

/** @param {Node} node where it lies, and how large its letters are */
const placing = ({ rect, font }) => [rect, font];

/** @param {HTMLElement} element @param {Node} node */
function write(element, { text = '', lines }) {
  if (lines) setLines(element, text, lines);
  else if (element.firstElementChild || element.textContent !== text) element.textContent = text;
}

/** The elements on the page and the nodes they show. */
export class Elements {
  /** @type {Map<string, HTMLElement | SVGElement>} */
  #byId = new Map();
  /** What each shows, and where its nearest placed ancestor lay then. @type {WeakMap<Element, { node: Node, origin: Point }>} */
  #shown = new WeakMap();
  /** What was taken away, as it was, the latest last. @type {Map<string, HTMLElement>} */
  #kept = new Map();
  /** What was told of this time. @type {Set<string>} */
  #seen = new Set();
  /** What has lost its place this time, and may have got another. @type {ChildNode[]} */
  #removed = [];
  /** Whose members may have changed. @type {Element[]} */
  #groups = [];

  /** @param {Element} element */
  isGroup = (element) => Boolean(this.node(element)?.group);

  /** @param {string} id */
  get(id) {
    return this.#byId.get(id);
  }

  /** @param {Element} element */
  node(element) {
    return this.#shown.get(element)?.node;
  }

  /** @param {[HTMLElement, Told[]][]} roots */
  update(roots) {
    this.#seen = new Set();
    this.#removed = [];
    this.#groups = [];
    for (const [root, wanted] of roots) this.#patchChildren(root, wanted, { x: 0, y: 0 }, false);
    for (const child of this.#removed) if (!child.isConnected) this.#keep(child);
    for (const group of this.#groups) updateGroup(group, this.isGroup);
  }

  /** From now on another element has its id, and so have those inside. @param {Node | ChildNode} root */
  letGo(root) {
    if (!(root instanceof Element)) return;
    for (const element of [root, ...root.querySelectorAll('[id]')]) {
      if (this.#byId.get(element.id) === element) this.#byId.delete(element.id);
    }
  }

  /** In case that it is wanted again; what a visitor writes in is not kept. @param {ChildNode} child */
  #keep(child) {
    this.letGo(child);
    if (!(child instanceof HTMLElement) || !child.id || child.querySelector('input')) return;
    this.#kept.set(child.id, child);
    for (const id of this.#kept.keys()) {
      if (this.#kept.size <= mostKept) return;
      this.#kept.delete(id);
    }
  }

  /** @param {string} id @returns {HTMLElement | undefined} what had been taken away */
  #broughtBack(id) {
    const element = this.#kept.get(id);
    this.#kept.delete(id);
    if (!element) return undefined;
    for (const each of [element, ...element.querySelectorAll('[id]')]) {
      if (each instanceof HTMLElement && !this.#byId.has(each.id)) this.#byId.set(each.id, each);
    }
    return element;
  }

  /** @param {HTMLElement} parent @param {Told[]} wanted @param {Point} origin @param {boolean} isRoving */
  #patchChildren(parent, wanted, origin, isRoving) {
    const pairs = wanted.flatMap((told) => this.#pairFor(told, parent));
    // What is gone goes first: then those that stay keep their order and needn't be moved.
    const staying = new Set(pairs.map(({ element }) => /** @type {ChildNode} */ (element)));
    for (const child of [...parent.childNodes]) {
      if (staying.has(child)) continue;
      child.remove();
      this.#removed.push(child);
    }
    let next = parent.firstChild;
    for (const { node, element } of pairs) {
      if (element === next) next = next.nextSibling;
      else parent.insertBefore(element, next);
      if (node) this.#patch(element, node, origin, isRoving);
    }
  }

  /**
   * @param {Told} told @param {HTMLElement} parent
   * @returns {{ element: HTMLElement | SVGElement, node?: Node }[]} none for what may not be there
   */
  #pairFor(told, parent) {
    if (typeof told !== 'string') {
      return this.#claim(told) ? [{ element: this.#elementFor(told, parent), node: told }] : [];
    }
    const element = this.#byId.get(told);
    if (!element) console.error(`mirror: #${told} is not known`);
    return element ? [{ element }] : [];
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
    return same ? known : createDrawing(page, /** @type {Whole} */ (node));
  }

  /** @param {Node} node @param {HTMLElement} parent the static page's own element serves if it fits */
  #elementFor(node, parent) {
    const { id, tag } = node;
    const { ownerDocument: page } = parent;
    if (tag === 'svg') return this.#drawingFor(page, node);
    const served = () => parent.firstElementChild && parent.querySelector(`#${CSS.escape(id)}`);
    const known = this.#byId.get(id) ?? this.#broughtBack(id) ?? served();
    if (known instanceof HTMLElement && known.localName === tag) return known;
    return page.createElement(tag);
  }

  /** @param {HTMLElement | SVGElement} element @param {Node} node @param {Point} origin @param {boolean} isRoving */
  #patch(element, node, origin, isRoving) {
    const before = this.#shown.get(element);
    const isKnown = this.#byId.get(node.id) === element; // and so are those inside
    element.id = node.id;
    this.#byId.set(node.id, element);
    this.#shown.set(element, { node, origin });
    if (!(element instanceof HTMLElement)) return; // a drawing is made whole
    if (node.group) this.#groups.push(element);
    const isMoved = !areAlike(before?.origin, origin);
    if (before && isKnown && !isMoved && areAlike(before.node, node)) return;
    if (!before || !areAlike(before.node.attrs, node.attrs)) {
      setAttributes(element, node.attrs ?? {}, isRoving, !before);
    }
    if (!before || isMoved || !areAlike(placing(before.node), placing(node))) {
      place(element, node, origin, before?.node);
    }
    const inner = node.rect ? { x: node.rect[0], y: node.rect[1] } : origin;
    if (node.children?.length) {
      this.#patchChildren(element, node.children, inner, isRoving || Boolean(node.group));
    } else if (!before || wordsOf(before.node) !== wordsOf(node)) write(element, node);
  }
}
