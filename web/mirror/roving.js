// @ts-check
// Where may the keyboard go? A group is one stop for Tab, and arrow keys move among its members;
// and when the element that had the focus is gone, this finds the one that gets it.

const focusable = 'button, a[href], input';
const currentMarks = ['aria-pressed', 'aria-current', 'aria-selected', 'aria-checked'];

/** @type {Record<string, number>} */
const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** @typedef {(element: Element) => boolean} IsGroup */

/** @param {Element} element */
const isShown = (element) => !element.closest('[hidden]');

/** @param {Element} element */
const isCurrent = (element) =>
  currentMarks.some((mark) => !['false', null].includes(element.getAttribute(mark)));

/** The member that was last focused. @type {WeakMap<Element, Element>} */
const remembered = new WeakMap();

/** @param {Element | null} element @param {IsGroup} isGroup @returns {Element | null} */
export function groupOf(element, isGroup) {
  for (let at = element?.parentElement ?? null; at; at = at.parentElement) {
    if (isGroup(at)) return at;
  }
  return null;
}

/** @param {Element} group @param {IsGroup} isGroup @returns {HTMLElement[]} */
function members(group, isGroup) {
  const all = /** @type {NodeListOf<HTMLElement>} */ (group.querySelectorAll(focusable));
  return [...all].filter((element) => isShown(element) && groupOf(element, isGroup) === group);
}

/** @param {Element} group @param {IsGroup} isGroup leaves exactly one member in the tab order */
export function updateGroup(group, isGroup) {
  const all = members(group, isGroup);
  const last = remembered.get(group);
  const stop = all.find((element) => element === last) ?? all.find(isCurrent) ?? all[0];
  for (const element of all) {
    const wanted = element === stop ? 0 : -1;
    // Browsers look anew at whether what has the focus may have it, whatever is written.
    if (element.tabIndex !== wanted) element.tabIndex = wanted;
  }
}

/** @param {Element} element the one that has just got the focus @param {IsGroup} isGroup */
export function rememberFocus(element, isGroup) {
  const group = groupOf(element, isGroup);
  if (!group || remembered.get(group) === element) return;
  remembered.set(group, element);
  updateGroup(group, isGroup);
}

/**
 * Which member does a key lead to? A group that says which way it lies leaves the other arrows alone.
 * @param {string} key @param {string | null} orientation @param {number} at @param {number} count
 * @returns {number | undefined} beyond the ends there is none to go to; undefined: not the group's key
 */
export function goalOf(key, orientation, at, count) {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const across = key === 'ArrowLeft' || key === 'ArrowRight';
  const isOther = orientation === 'vertical' ? across : orientation === 'horizontal' && !across;
  return isOther || !(key in steps) ? undefined : at + steps[key];
}

/**
 * What follows comes first, then what stands before, each by how near it is.
 * @template Member
 * @param {Member[]} all @param {number} at the place of the one that is gone @returns {Member[]}
 */
export const nearest = (all, at) => [...all.slice(at + 1), ...all.slice(0, at).reverse()];

/**
 * @param {Element} group @param {Element} from @param {string} key @param {IsGroup} isGroup
 * @returns {boolean} the key was one of the group's
 */
export function moveInGroup(group, from, key, isGroup) {
  const all = members(group, isGroup);
  const at = all.findIndex((element) => element === from);
  if (at < 0) return false;
  const goal = goalOf(key, group.getAttribute('aria-orientation'), at, all.length);
  if (goal === undefined) return false;
  all[goal]?.focus();
  return true;
}

/**
 * Those that could take over the focus, best first: what follows in the same group or, failing that,
 * under the same parent, then what stands before.
 * @param {Element} element @param {IsGroup} isGroup
 * @returns {HTMLElement[]}
 */
export function heirs(element, isGroup) {
  const circle = groupOf(element, isGroup) ?? element.parentElement;
  if (!circle) return [];
  const all = /** @type {HTMLElement[]} */ ([...circle.querySelectorAll(focusable)]);
  const at = all.findIndex((other) => other === element);
  return at < 0 ? [] : nearest(all, at);
}

/** @param {Element} element */
export const canTakeFocus = (element) => element.isConnected && isShown(element);
