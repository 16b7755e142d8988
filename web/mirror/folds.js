// @ts-check
// Which of the organisations' texts are open? All of them as the page is served, and where no script
// runs. Here they are closed before anyone has read that far, so that the page is short: links, the
// browser's search and paper open them again.

/** @returns {HTMLDetailsElement[]} */
const folds = () => [...document.querySelectorAll('details')];

/** A browser that has this event looks into what is closed, and opens it, when it searches. */
const findsInside = 'onbeforematch' in document.documentElement;

/** @param {string} hash */
function open(hash) {
  const id = decodeFragment(hash);
  const fold = id ? document.getElementById(id)?.closest('details') : null;
  if (fold) fold.open = true;
  return fold;
}

/** @param {string} hash */
function decodeFragment(hash) {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return ''; // a damaged address leads nowhere
  }
}

/** All that there is can be read: for when it stands in the place of a program that can't run. */
export function unfoldAll() {
  for (const fold of folds()) fold.open = true;
}

/** Closes what nobody has asked for, and opens what links lead to, from now on. */
export function fold() {
  if (findsInside) for (const each of folds()) each.open = false;
  open(location.hash)?.scrollIntoView();
  addEventListener('hashchange', () => open(location.hash)?.scrollIntoView());
  // Before the browser goes there, also to where the address says that it is already.
  document.addEventListener('click', ({ target }) => {
    const link = /** @type {Element} */ (target).closest('a[href^="#"]');
    if (link) open(link.getAttribute('href') ?? '');
  });
  foldOnScreenOnly();
}

/** On paper nothing can be opened. */
function foldOnScreenOnly() {
  /** @type {HTMLDetailsElement[]} */
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = folds().filter((each) => !each.open);
    unfoldAll();
  });
  addEventListener('afterprint', () => {
    for (const each of closed) each.open = false;
    closed = [];
  });
}
