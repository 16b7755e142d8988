// @ts-check
// Which of the organisations' texts are open? All of them as the page is served, and where no script
// runs. Here they are closed before anyone has read that far, so that the page is short: links, the
// browser's search and paper open them again.

/** @typedef {import('../base/surroundings.js').Root} Root */
/** @typedef {import('../base/surroundings.js').Some<
 *   'root' | 'host' | 'find' | 'address' | 'paper' | 'on'>} Around */

/** @param {Root} root @returns {HTMLDetailsElement[]} */
const folds = (root) => [...root.querySelectorAll('details')];

/** @param {string} hash @returns {string} the id that it leads to */
export function decodeFragment(hash) {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return ''; // a damaged address leads nowhere
  }
}

/** All that there is can be read: for when it stands in the place of a program that can't run. @param {Root} root */
export function unfoldAll(root) {
  for (const fold of folds(root)) fold.open = true;
}

/** Closes what nobody has asked for, and opens what links lead to, from now on. @param {Around} around */
export function fold(around) {
  const { root, host, find, address, on } = around;
  const { location } = address;

  /** @param {string} hash */
  function open(hash) {
    const id = decodeFragment(hash);
    const found = id ? find(id)?.closest('details') : null;
    if (found) found.open = true;
    return found;
  }
  const openAsked = () => open(location.hash)?.scrollIntoView();

  // A browser that has this event looks into what is closed, and opens it, when it searches.
  if ('onbeforematch' in host) for (const each of folds(root)) each.open = false;
  openAsked();
  on(address, 'hashchange', openAsked);
  // Before the browser goes there, also to where the address says that it is already.
  on(root, 'click', ({ target }) => {
    const link = /** @type {Element} */ (target).closest('a[href^="#"]');
    if (link) open(link.getAttribute('href') ?? '');
  });
  foldOnScreenOnly(around);
}

/** On paper nothing can be opened. @param {Around} around */
function foldOnScreenOnly({ root, paper, on }) {
  /** @type {HTMLDetailsElement[]} */
  let closed = [];
  on(paper, 'beforeprint', () => {
    closed = folds(root).filter((each) => !each.open);
    unfoldAll(root);
  });
  on(paper, 'afterprint', () => {
    for (const each of closed) each.open = false;
    closed = [];
  });
}
